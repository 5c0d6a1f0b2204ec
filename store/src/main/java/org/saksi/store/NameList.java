package org.saksi.store;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/** The names that a word list holds to be names of one: <i>BPBD</i>, <i>Tiongkok</i>. Immutable. */
final class NameList {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

  /** Letters below bear no mark. */
  private static final char FIRST_MARKED = 0x80;

  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Set<String>> names = new HashMap<>();

  NameList(LanguagePack language) {
    for (Table.Row row : language.table("aliases").rows()) {
      String key = fold(row.text("name"));
      put(fold(row.form()), key);
      put(key, key);
    }
  }

  private void put(String name, String key) {
    keys.put(name, key);
    names.computeIfAbsent(key, of -> new HashSet<>()).add(name);
  }

  /** A name in lower case without marks on its letters, one blank between its words. */
  static String fold(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    String plain =
        lower.chars().allMatch(c -> c < FIRST_MARKED)
            ? lower
            : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** What all names of one share. */
  String key(String name) {
    String folded = fold(name);
    return keys.getOrDefault(folded, folded);
  }

  /** All names that share a key, as {@link #fold} gives them. */
  Set<String> names(String key) {
    return names.getOrDefault(key, Set.of(key));
  }
}
