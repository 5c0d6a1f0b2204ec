package org.saksi.bench.score;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two names of speakers count as the same: one's words are a subset of the other's. */
final class Names {

  private static final Pattern WORD = Pattern.compile("[\\w]+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Titles the referee leaves out of names. */
  private static final Set<String> TITLES =
      Set.of(
          "presiden",
          "mantan",
          "menteri",
          "ketua",
          "pak",
          "bapak",
          "ibu",
          "direktur",
          "kepala",
          "dr",
          "prof",
          "h",
          "the",
          "mr",
          "mrs");

  private Names() {}

  static boolean same(String a, String b) {
    Set<String> wordsA = words(a);
    Set<String> wordsB = words(b);
    return !wordsA.isEmpty()
        && !wordsB.isEmpty()
        && (wordsA.containsAll(wordsB) || wordsB.containsAll(wordsA));
  }

  /** Every wanted name is among those given and the other way round; none for none. */
  static boolean sameAll(List<String> wanted, List<String> given) {
    if (wanted.isEmpty()) {
      return given.isEmpty();
    }
    return wanted.stream().allMatch(w -> given.stream().anyMatch(g -> same(w, g)))
        && given.stream().allMatch(g -> wanted.stream().anyMatch(w -> same(w, g)));
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(name.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    words.removeAll(TITLES);
    return words;
  }
}
