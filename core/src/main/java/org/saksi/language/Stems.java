package org.saksi.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Light stemming by rules alone: which shorter forms a word may be derived from. <i>mengirimkan</i>
 * may come from <i>kirim</i>, <i>kirimkan</i>, <i>mengirim</i>, and wrongly from <i>irim</i>; which
 * of them is the root shows only beside other words that share it.
 *
 * <p>Rules come from the table {@code affixes}. Immutable and thread-safe.
 */
public final class Stems {

  /** Shorter remains than this are chance. */
  private static final int SHORTEST = 4;

  private static final String VOWELS = "aeiou";

  /** Where a prefix may stand. */
  private enum Before {
    ANY,
    VOWEL,
    CONSONANT
  }

  private record Prefix(String form, String restores, Before before, boolean verbal) {

    boolean fits(String word) {
      if (word.length() - form.length() + restores.length() < SHORTEST || !word.startsWith(form)) {
        return false;
      }
      boolean vowel = VOWELS.indexOf(word.charAt(form.length())) >= 0;
      return switch (before) {
        case ANY -> true;
        case VOWEL -> vowel;
        case CONSONANT -> !vowel;
      };
    }

    String off(String word) {
      return restores + word.substring(form.length());
    }
  }

  /** By their first letters. */
  private final Map<Character, List<Prefix>> prefixes = new HashMap<>();

  private final List<String> suffixes = new ArrayList<>();

  public Stems(LanguagePack language) {
    for (Table.Row row : language.table("affixes").rows()) {
      if (row.text("position").equals("suffix")) {
        suffixes.add(row.form());
      } else {
        prefixes
            .computeIfAbsent(row.form().charAt(0), letter -> new ArrayList<>())
            .add(prefix(row));
      }
    }
  }

  private static Prefix prefix(Table.Row row) {
    String before = row.text("before");
    return new Prefix(
        row.form(),
        row.text("restores"),
        before.isEmpty() ? Before.ANY : Before.valueOf(before.toUpperCase(Locale.ROOT)),
        row.text("makes").equals("verb"));
  }

  /**
   * The word itself and every shorter form it may be derived from.
   *
   * @param word in lower case
   * @return the word first; at most a few dozen forms of four letters or more
   */
  public Set<String> of(String word) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(word);
    addStems(word, stems);
    int hyphen = word.indexOf('-');
    if (hyphen >= SHORTEST - 1) {
      addReduplicated(word.substring(0, hyphen), word.substring(hyphen + 1), stems);
    }
    return stems;
  }

  /** <i>langkah-langkah</i> and <i>langkah-langkahnya</i> come from <i>langkah</i>. */
  private void addReduplicated(String first, String second, Set<String> stems) {
    if (second.startsWith(first)) {
      stems.add(first);
      addStems(first, stems);
    }
  }

  private void addStems(String word, Set<String> stems) {
    addWithoutPrefix(word, stems);
    for (String suffix : suffixes) {
      if (word.length() - suffix.length() >= SHORTEST && word.endsWith(suffix)) {
        String rest = word.substring(0, word.length() - suffix.length());
        stems.add(rest);
        addWithoutPrefix(rest, stems);
      }
    }
  }

  private void addWithoutPrefix(String word, Set<String> stems) {
    for (Prefix prefix : prefixesOf(word)) {
      if (prefix.fits(word)) {
        stems.add(prefix.off(word));
      }
    }
  }

  private List<Prefix> prefixesOf(String word) {
    return word.isEmpty() ? List.of() : prefixes.getOrDefault(word.charAt(0), List.of());
  }

  /** Whether a word begins with a prefix that makes verbs, such as <i>me-</i> or <i>di-</i>. */
  public boolean mayBeVerb(String word) {
    for (Prefix prefix : prefixesOf(word)) {
      if (prefix.verbal && prefix.fits(word)) {
        return true;
      }
    }
    return false;
  }
}
