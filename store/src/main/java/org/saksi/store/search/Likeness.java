package org.saksi.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.saksi.annotation.Figure;

/** Asks for reports like another: by its rarest words, its names and its figures. Immutable. */
final class Likeness {

  private static final int MOST_WORDS = 24;
  private static final int MOST_NAMES = 12;
  private static final int MOST_FIGURES = 6;

  /** A shared name or figure says as much as a rare word. */
  private static final float NAME = 3;

  private static final float FIGURE = 4;

  /** Smaller numbers stand in too many reports. */
  private static final double LEAST_TELLING = 20;

  private record Weighed(String root, double weight) {}

  private final IndexReader reader;
  private final BitSetProducer reports;

  Likeness(IndexReader reader, BitSetProducer reports) {
    this.reader = reader;
    this.reports = reports;
  }

  /** What reports like the one of a card have. */
  Query to(Card card) throws IOException {
    BooleanQuery.Builder like = new BooleanQuery.Builder();
    for (Weighed word : rarest(card)) {
      like.add(new TermQuery(new Term(FieldName.ROOTS, word.root())), Occur.SHOULD);
    }
    card.names().stream()
        .map(Card.Name::key)
        .distinct()
        .limit(MOST_NAMES)
        .forEach(key -> {
          PrefixQuery name = new PrefixQuery(new Term(FieldName.NAME, key + Block.TAB));
          like.add(new BoostQuery(new ConstantScoreQuery(name), NAME), Occur.SHOULD);
        });
    for (Amount amount : tellingAmounts(card)) {
      BooleanQuery.Builder figure = new BooleanQuery.Builder();
      Questions.addAmount(figure, amount);
      ToParentBlockJoinQuery with =
          new ToParentBlockJoinQuery(
              new ConstantScoreQuery(figure.build()), reports, ScoreMode.Max);
      like.add(new BoostQuery(with, FIGURE), Occur.SHOULD);
    }
    return like.build();
  }

  private List<Weighed> rarest(Card card) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Word> words : List.of(card.headline(), card.body())) {
      for (Word word : words) {
        word.roots().forEach(root -> counts.merge(root, 1, Integer::sum));
      }
    }
    int all = Math.max(1, reader.getDocCount(FieldName.ROOTS));
    List<Weighed> weighed = new ArrayList<>(counts.size());
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      int with = reader.docFreq(new Term(FieldName.ROOTS, count.getKey()));
      if (with > 0) {
        double weight = Math.log1p(count.getValue()) * Math.log1p((double) all / with);
        weighed.add(new Weighed(count.getKey(), weight));
      }
    }
    weighed.sort(
        Comparator.comparingDouble(Weighed::weight).reversed().thenComparing(Weighed::root));
    return weighed.subList(0, Math.min(MOST_WORDS, weighed.size()));
  }

  private static List<Amount> tellingAmounts(Card card) {
    return card.passages().stream()
        .flatMap(passage -> Stream.ofNullable(passage.amount()))
        .filter(amount -> amount.kind() != Figure.Kind.ORDINAL)
        .filter(amount -> Math.abs(amount.most()) >= LEAST_TELLING || amount.most() % 1 != 0)
        .distinct()
        .limit(MOST_FIGURES)
        .toList();
  }
}
