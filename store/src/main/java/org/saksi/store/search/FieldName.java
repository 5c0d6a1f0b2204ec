package org.saksi.store.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** What the fields of the index are called, and how they are kept. */
final class FieldName {

  /** What a document is: {@link #REPORT}, {@link #FIGURE} or {@link #QUOTATION}. */
  static final String WHAT = "what";

  static final String REPORT = "report";
  static final String FIGURE = "figure";
  static final String QUOTATION = "quotation";

  /** The place of the report in the log: of all documents, to replace them together. */
  static final String BLOCK = "block";

  static final String POSITION = "position";
  static final String ID = "id";

  /** What is shown of a report, as it is. */
  static final String SHOWN_ID = "shown.id";

  static final String SHOWN_DATE = "shown.date";

  static final String OUTLET = "outlet";
  static final String TEXT = "text";
  static final String ROOTS = "roots";
  static final String HEADLINE = "headline";
  static final String DAY = "day";
  static final String MOMENT = "moment";
  static final String MENTIONS = "mentions";

  /** Key, type and name of all that is named: for names that begin with some letters. */
  static final String NAME = "name";

  /** The words of its names, one field for each type: {@code name.PERSON}. */
  static final String NAME_OF_TYPE = "name.";

  static final String SPEAKER = "speaker";
  static final String BY = "by";
  static final String GIST = "gist";
  static final String NAMES = "names";
  static final String KIND = "kind";
  static final String UNIT = "unit";
  static final String VALUE = "value";

  /** Words whose order is known. */
  static final FieldType PHRASES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

  /** Words that are counted. */
  static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);

  /** Words that stand there or not. */
  static final FieldType PRESENT = type(IndexOptions.DOCS, true);

  private FieldName() {}

  private static FieldType type(IndexOptions options, boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(options);
    type.setOmitNorms(omitNorms);
    type.freeze();
    return type;
  }
}
