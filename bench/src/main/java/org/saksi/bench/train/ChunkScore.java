package org.saksi.bench.train;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.saksi.annotation.Token;
import org.saksi.tagger.Chunk;

/**
 * How many names of a corpus are found, each right only if its first word, its last word and its
 * type are (as by conlleval). The tagger is given the words as the corpus cuts them.
 */
final class ChunkScore {

  /** What was marked, what was found, and what was both. */
  private static final class Counts {
    int marked;
    int found;
    int right;

    double f1() {
      return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
    }

    void add(Counts other) {
      marked += other.marked;
      found += other.found;
      right += other.right;
    }
  }

  private final String name;
  private final Map<String, Counts> byType = new TreeMap<>();

  private ChunkScore(String name) {
    this.name = name;
  }

  /**
   * Tags all sentences of a corpus.
   *
   * @param tagger finds the names of a sentence
   * @param types those that count
   */
  static ChunkScore of(
      Function<List<Token>, List<Chunk>> tagger, LabelledCorpus corpus, List<String> types) {
    ChunkScore score = new ChunkScore(corpus.name());
    types.stream()
        .filter(corpus.marked()::contains)
        .forEach(type -> score.byType.put(type, new Counts()));
    for (LabelledSentence sentence : corpus.sentences()) {
      List<Chunk> found = tagger.apply(sentence.words());
      Set<Chunk> marked = new HashSet<>(sentence.chunks());
      sentence.chunks().forEach(chunk -> score.counts(chunk).marked++);
      for (Chunk chunk : found) {
        Counts counts = score.counts(chunk);
        counts.found++;
        counts.right += marked.contains(chunk) ? 1 : 0;
      }
    }
    return score;
  }

  /** Types that do not count are counted where nobody looks. */
  private Counts counts(Chunk chunk) {
    Counts counts = byType.get(chunk.type());
    return counts == null ? new Counts() : counts;
  }

  /** F1 over all names together, from 0 to 1. */
  double micro() {
    return total().f1();
  }

  /** Mean of the types' F1, from 0 to 1. */
  double macro() {
    return byType.values().stream().mapToDouble(Counts::f1).average().orElse(0);
  }

  private Counts total() {
    Counts total = new Counts();
    byType.values().forEach(total::add);
    return total;
  }

  /** Header of the table whose rows are {@link #rows}. */
  static String header() {
    return """
    | corpus | type | names | found | precision | recall | F1 |
    |---|---|---|---|---|---|---|
    """;
  }

  /** A row for each type, one for all names and one for the mean of the types. */
  String rows() {
    StringBuilder rows = new StringBuilder();
    byType.forEach((type, counts) -> rows.append(row(type.toLowerCase(Locale.ROOT), counts)));
    rows.append(row("micro", total()));
    rows.append(String.format(Locale.ROOT, "| %s | macro | | | | | %.3f |%n", name, macro()));
    return rows.toString();
  }

  private String row(String label, Counts counts) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d | %d | %.3f | %.3f | %.3f |%n",
        name,
        label,
        counts.marked,
        counts.found,
        counts.right / (double) Math.max(1, counts.found),
        counts.right / (double) Math.max(1, counts.marked),
        counts.f1());
  }
}
