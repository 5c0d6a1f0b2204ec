package org.saksi.store.search;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.report.Published;

/**
 * The documents of one report, as Lucene keeps them side by side: its figures and quotations, then
 * the report itself. So several conditions can be asked of one and the same figure or quotation.
 */
final class Block {

  /** Parts a name from what is said of it; it sorts before all that names consist of. */
  static final char TAB = '\t';

  /** Longer ids and names cannot be looked for; Lucene takes no term of more than 32766 bytes. */
  static final int LONGEST_TERM = 1000;

  private final Term term;
  private final BytesRef place;
  private final List<Document> documents = new ArrayList<>();

  private Block(int position) {
    place = place(position);
    term = new Term(FieldName.BLOCK, place);
  }

  /** By what the documents of the report at a place in the log are known. */
  static BytesRef place(int position) {
    byte[] bytes = new byte[Integer.BYTES];
    NumericUtils.intToSortableBytes(position, bytes, 0);
    return new BytesRef(bytes);
  }

  /** The documents of a report at its place in the log. */
  static Block of(int position, Card card) {
    Block block = new Block(position);
    for (Passage passage : card.passages()) {
      block.add(passage);
    }
    block.add(position, card);
    return block;
  }

  /** By what all its documents are known. */
  Term term() {
    return term;
  }

  List<Document> documents() {
    return documents;
  }

  private Document begin(String what) {
    Document document = new Document();
    document.add(new StringField(FieldName.BLOCK, place, Field.Store.NO));
    document.add(new StringField(FieldName.WHAT, what, Field.Store.NO));
    documents.add(document);
    return document;
  }

  private void add(Passage passage) {
    Document document = begin(passage.isQuotation() ? FieldName.QUOTATION : FieldName.FIGURE);
    Amount amount = passage.amount();
    if (amount != null) {
      document.add(new StringField(FieldName.KIND, amount.kind().name(), Field.Store.NO));
      String unit = amount.unit();
      if (unit != null && !unit.isEmpty()) {
        document.add(new StringField(FieldName.UNIT, unit, Field.Store.NO));
      }
      double[] least = {amount.least()};
      double[] most = {amount.most()};
      document.add(new DoubleRange(FieldName.VALUE, least, most));
    }
    for (Passage.Voice speaker : passage.speakers()) {
      String value = speaker.key() + TAB + speaker.display();
      addTerm(document, FieldName.SPEAKER, value);
    }
    addPhrases(document, FieldName.BY, passage.by(), Words.Form.EXACT);
    addPhrases(document, FieldName.GIST, passage.gist(), Words.Form.GIST);
    addPhrases(document, FieldName.NAMES, passage.names(), Words.Form.EXACT);
  }

  private static void addTerm(Document document, String field, String value) {
    if (value.length() <= LONGEST_TERM) {
      document.add(new StringField(field, value, Field.Store.NO));
    }
  }

  private static void addPhrases(
      Document document, String field, List<List<Word>> texts, Words.Form form) {
    if (texts.stream().anyMatch(text -> !text.isEmpty())) {
      document.add(new Field(field, new Words(texts, form), FieldName.PHRASES));
    }
  }

  private void add(int position, Card card) {
    Document document = begin(FieldName.REPORT);
    document.add(NumericDocValuesField.indexedField(FieldName.POSITION, position));
    document.add(new StoredField(FieldName.SHOWN_ID, card.report().id()));
    addTerm(document, FieldName.ID, card.report().id());
    addPhrases(document, FieldName.OUTLET, List.of(card.outlet()), Words.Form.EXACT);
    List<List<Word>> texts = List.of(card.headline(), card.body());
    document.add(new Field(FieldName.TEXT, new Words(texts, Words.Form.EXACT), FieldName.PHRASES));
    document.add(new Field(FieldName.ROOTS, new Words(texts, Words.Form.ROOTS), FieldName.COUNTED));
    List<List<Word>> headline = List.of(card.headline());
    document.add(
        new Field(FieldName.HEADLINE, new Words(headline, Words.Form.ROOTS), FieldName.PRESENT));
    Published published = card.report().published();
    if (published != null) {
      document.add(new IntPoint(FieldName.DAY, Days.number(published.date())));
      document.add(new StoredField(FieldName.SHOWN_DATE, published.iso()));
    }
    long moment = moment(published);
    document.add(new NumericDocValuesField(FieldName.MOMENT, moment));
    document.add(new LongPoint(FieldName.MOMENT, moment)); // lets the earlier ones be passed over
    for (Days days : card.mentions().stream().map(Card.Mention::days).distinct().toList()) {
      int[] first = {days.first()};
      int[] last = {days.last()};
      document.add(new IntRange(FieldName.MENTIONS, first, last));
    }
    addNames(document, card.names());
  }

  private static void addNames(Document document, List<Card.Name> names) {
    for (Entity.Type type : Entity.Type.values()) {
      List<Card.Name> ofType = names.stream().filter(name -> name.entity().type() == type).toList();
      for (Card.Name name : ofType) {
        addTerm(document, FieldName.NAME, value(name));
      }
      List<List<Word>> forms = ofType.stream().flatMap(name -> name.forms().stream()).toList();
      addPhrases(document, FieldName.NAME_OF_TYPE + type.name(), forms, Words.Form.EXACT);
    }
  }

  private static String value(Card.Name name) {
    return name.key() + TAB + name.entity().type().name() + TAB + name.display();
  }

  /** In seconds since 1970; a day without a time begins it, and what is not known comes first. */
  private static long moment(@Nullable Published published) {
    if (published == null) {
      return Long.MIN_VALUE;
    }
    OffsetDateTime moment = published.moment();
    return moment == null
        ? published.date().atStartOfDay().toEpochSecond(ZoneOffset.UTC)
        : moment.toEpochSecond();
  }
}
