package org.saksi.store.search;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.saksi.reconcile.Finding;

/** Asks conditions in Lucene's terms, of the documents that {@link Block} makes. Immutable. */
final class Questions {

  /** How much a word counts that is only of the same root, against the word as written, */
  private static final float OF_ROOT = .5f;

  /** and one of the headline. */
  private static final float IN_HEADLINE = .7f;

  /** What is found under another of its names counts as much as a word of the same root. */
  private static final float OTHER_NAME = .5f;

  private final BitSetProducer reports;
  private final Map<Finding.Status, BitSet> standings;

  /**
   * @param reports which documents are reports
   * @param standings of each status asked for the positions of the reports that have it
   */
  Questions(BitSetProducer reports, Map<Finding.Status, BitSet> standings) {
    this.reports = reports;
    this.standings = standings;
  }

  /** The documents that are reports. */
  static Query allReports() {
    return new ConstantScoreQuery(term(FieldName.WHAT, FieldName.REPORT));
  }

  static Query term(String field, String text) {
    return new TermQuery(new Term(field, text));
  }

  /** The reports of which a condition is true. */
  Query of(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all(all.parts());
      case Condition.Any any -> any(any.parts());
      case Condition.Not not -> all(List.of(not));
      case Condition.Text text -> text(text.phrase());
      case Condition.Known known -> known(known.key());
      case Condition.Named named ->
          name(FieldName.NAME_OF_TYPE + named.type().name(), named.phrase());
      case Condition.Outlet outlet -> constant(exact(FieldName.OUTLET, outlet.phrase().words()));
      case Condition.Id id -> constant(term(FieldName.ID, id.id()));
      case Condition.PublishedOn on ->
          IntPoint.newRangeQuery(FieldName.DAY, on.days().first(), on.days().last());
      case Condition.Mentions mentions -> within(mentions.days());
      case Condition.Standing standing -> standing(standing.status());
      case Condition.Telling telling ->
          new ToParentBlockJoinQuery(passage(telling), reports, ScoreMode.Max);
    };
  }

  /** Those among some reports of which a condition is true. */
  Query of(Condition condition, Set<Integer> positions) {
    List<BytesRef> places = positions.stream().map(Block::place).toList();
    return new BooleanQuery.Builder()
        .add(of(condition), Occur.MUST)
        .add(allReports(), Occur.FILTER)
        .add(new TermInSetQuery(FieldName.BLOCK, places), Occur.FILTER)
        .build();
  }

  private static Query constant(Query query) {
    return new ConstantScoreQuery(query);
  }

  private Query all(List<Condition> parts) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean onlyWithout = true;
    for (Condition part : parts) {
      if (part instanceof Condition.Not not) {
        all.add(of(not.part()), Occur.MUST_NOT);
      } else {
        all.add(of(part), Occur.MUST);
        onlyWithout = false;
      }
    }
    if (onlyWithout) {
      all.add(allReports(), Occur.MUST);
    }
    return all.build();
  }

  private Query any(List<Condition> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (Condition part : parts) {
      any.add(of(part), Occur.SHOULD);
    }
    return any.build();
  }

  private static Query text(Phrase phrase) {
    Query exact = exact(FieldName.TEXT, phrase.words());
    if (phrase.exact()) {
      return exact;
    }
    BooleanQuery.Builder text = new BooleanQuery.Builder();
    text.add(exact, Occur.SHOULD);
    for (Word word : phrase.words()) {
      addRoots(text, FieldName.ROOTS, word, OF_ROOT);
      addRoots(text, FieldName.HEADLINE, word, IN_HEADLINE);
    }
    return text.build();
  }

  private static void addRoots(BooleanQuery.Builder text, String field, Word word, float boost) {
    if (word.roots().isEmpty()) {
      return;
    }
    BooleanQuery.Builder roots = new BooleanQuery.Builder();
    word.roots().forEach(root -> roots.add(term(field, root), Occur.MUST));
    text.add(new BoostQuery(roots.build(), boost), Occur.SHOULD);
  }

  private static Query known(String key) {
    Query name = new PrefixQuery(new Term(FieldName.NAME, key + Block.TAB));
    return new BoostQuery(constant(name), OTHER_NAME);
  }

  private static Query name(String field, Phrase phrase) {
    BooleanQuery.Builder name = new BooleanQuery.Builder();
    name.add(exact(field, phrase.words()), Occur.SHOULD);
    List<Word> other = phrase.otherName();
    if (other != null) {
      name.add(exact(field, other), Occur.SHOULD);
    }
    return name.build();
  }

  private static Query exact(String field, List<Word> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Word word : words) {
      phrase.add(new Term(field, word.exact()));
    }
    return phrase.build();
  }

  private static Query gist(List<Word> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (int at = 0; at < words.size(); at++) {
      for (String root : words.get(at).gist()) {
        phrase.add(new Term(FieldName.GIST, root), at);
      }
    }
    return phrase.build();
  }

  private static Query within(Days days) {
    int[] first = {days.first()};
    int[] last = {days.last()};
    return IntRange.newWithinQuery(FieldName.MENTIONS, first, last);
  }

  private Query standing(Finding.Status status) {
    BitSet positions = standings.get(status);
    if (positions == null) {
      throw new IllegalArgumentException("nobody said which reports are " + status);
    }
    long[] all = positions.stream().asLongStream().toArray();
    return constant(NumericDocValuesField.newSlowSetQuery(FieldName.POSITION, all));
  }

  private static Query passage(Condition.Telling telling) {
    BooleanQuery.Builder passage = new BooleanQuery.Builder();
    Amount amount = telling.amount();
    if (amount != null) {
      addAmount(passage, amount);
    } else if (telling.isOfQuotation()) {
      passage.add(term(FieldName.WHAT, FieldName.QUOTATION), Occur.FILTER);
    }
    telling.by().forEach(phrase -> passage.add(name(FieldName.BY, phrase), Occur.MUST));
    telling.said().forEach(phrase -> passage.add(gist(phrase.words()), Occur.MUST));
    telling.about().forEach(phrase -> passage.add(about(phrase), Occur.MUST));
    return passage.build();
  }

  static void addAmount(BooleanQuery.Builder passage, Amount amount) {
    passage.add(term(FieldName.KIND, amount.kind().name()), Occur.FILTER);
    String unit = amount.unit();
    if (unit != null && !unit.isEmpty()) {
      passage.add(term(FieldName.UNIT, unit), Occur.FILTER);
    }
    double[] least = {amount.least()};
    double[] most = {amount.most()};
    passage.add(DoubleRange.newIntersectsQuery(FieldName.VALUE, least, most), Occur.FILTER);
  }

  private static Query about(Phrase phrase) {
    BooleanQuery.Builder about = new BooleanQuery.Builder();
    about.add(gist(phrase.words()), Occur.SHOULD);
    about.add(name(FieldName.NAMES, phrase), Occur.SHOULD);
    return about.build();
  }
}
