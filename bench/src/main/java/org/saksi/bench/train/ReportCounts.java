package org.saksi.bench.train;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;

/** In how many reports words stand, and words that are derived from them. Not thread-safe. */
final class ReportCounts {

  /** Words in fewer reports are taken for rare whatever they are. */
  private static final int FEWEST = 5;

  private final Tokenizer tokenizer;
  private final Segmenter segmenter;
  private final Stems stems;
  private final Map<String, Integer> reportsWith = new HashMap<>();
  private final List<Set<String>> reports = new ArrayList<>();

  ReportCounts(LanguagePack language) {
    tokenizer = Tokenizer.of(language);
    segmenter = new Segmenter(language);
    stems = new Stems(language);
  }

  void add(Report report) {
    Set<String> words = new HashSet<>();
    add(segmenter.segment(report.body(), tokenizer.tokenize(report.body())).tokens(), words);
    if (report.headline() != null) {
      add(tokenizer.tokenize(report.headline()), words);
    }
    words.forEach(word -> reportsWith.merge(word, 1, Integer::sum));
    reports.add(words);
  }

  private static void add(List<Token> tokens, Set<String> words) {
    tokens.stream().filter(Token::isWord).map(Token::normal).forEach(words::add);
  }

  /**
   * A first line with the number of reports and of words; then, in alphabetical order, a line for
   * each word that stands in {@value #FEWEST} reports or more: in how many it stands, and in how
   * many a word stands that is derived from it.
   */
  String print() {
    Map<String, String> stemOf = new HashMap<>();
    reportsWith.keySet().forEach(word -> stemOf.put(word, stem(word)));
    Map<String, Integer> derived = new HashMap<>();
    for (Set<String> words : reports) {
      words.stream()
          .map(stemOf::get)
          .distinct()
          .forEach(stem -> derived.merge(stem, 1, Integer::sum));
    }
    TreeMap<String, String> lines = new TreeMap<>();
    reportsWith.forEach((word, count) -> {
      int stemmed = derived.getOrDefault(word, 0);
      if (Math.max(count, stemmed) >= FEWEST) {
        lines.put(word, word + "\t" + count + "\t" + stemmed + "\n");
      }
    });
    return reports.size() + "\t" + lines.size() + "\n" + String.join("", lines.values());
  }

  /** Of all words that it may be derived from the one that most reports hold. */
  private String stem(String word) {
    String best = word;
    int most = frequent(word);
    for (String stem : stems.of(word)) {
      if (frequent(stem) > most) {
        most = frequent(stem);
        best = stem;
      }
    }
    return best;
  }

  private int frequent(String word) {
    int count = reportsWith.getOrDefault(word, 0);
    return count >= FEWEST ? count : 0;
  }
}
