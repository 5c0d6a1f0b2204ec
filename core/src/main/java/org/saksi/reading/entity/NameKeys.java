package org.saksi.reading.entity;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/**
 * The forms that all names of one place or organisation share: <i>jawa timur</i> of <i>Jatim</i>,
 * <i>kepolisian daerah jawa timur</i> of <i>Polda Jatim</i>. Immutable and thread-safe.
 */
final class NameKeys {

  /** Rows of these types tell of the first or last words of names. */
  static final List<String> PARTS = List.of("prefix", "suffix", "grade");

  /** Stands for nothing, in place of another head. */
  private static final String NONE = "-";

  private static final int LONGEST_HEAD = 3;

  private final Map<String, String> canonical = new WordMap<>();
  private final Map<String, String> heads = new WordMap<>();
  private final Set<String> tails;
  private final Set<String> levels;
  private final Set<String> nicknames;

  NameKeys(LanguagePack language) {
    Table table = language.table("aliases");
    tails = table.formsWhere("type", "suffix");
    levels = table.formsWhere("type", "grade");
    nicknames = table.formsWhere("type", "nickname");
    for (Table.Row row : table.rows()) {
      String name = row.text("name").toLowerCase(Locale.ROOT);
      if (row.text("type").equals("prefix")) {
        heads.put(row.form(), name);
      } else if (!PARTS.contains(row.text("type"))) {
        canonical.put(row.form(), name);
        canonical.put(name.replace(",", ""), name);
      }
    }
  }

  /** The form that all names of one thing share. */
  String of(String name, Entity.@Nullable Type type) {
    String listed = type == Entity.Type.PERSON ? null : canonical.get(name);
    if (listed != null || type == null || type == Entity.Type.PERSON) {
      return listed == null ? name : listed;
    }
    int last = name.lastIndexOf(' ');
    if (last > 0 && type == Entity.Type.ORGANISATION && tails.contains(name.substring(last + 1))) {
      return of(name.substring(0, last), type);
    }
    int end = name.indexOf(' ');
    for (int words = 1; end > 0 && words <= LONGEST_HEAD; words++) {
      String head = heads.get(name.substring(0, end));
      if (head != null) {
        String rest = name.substring(end + 1);
        String of = canonical.getOrDefault(rest, rest);
        return head.equals(NONE) ? of : head + ' ' + of;
      }
      end = name.indexOf(' ', end + 1);
    }
    return name;
  }

  /** <i>Negeri Tirai Bambu</i>: what a place is called without being named. */
  boolean isNickname(String name) {
    return nicknames.contains(name);
  }

  /**
   * The words of a name but those before its place that say of what level it is; the list if none
   * does. <i>Polres Madiun Kota</i> is another office than <i>Polres Madiun</i>.
   */
  List<String> withoutLevel(List<String> words) {
    boolean last = levels.contains(words.getLast());
    if (last || words.stream().noneMatch(levels::contains)) {
      return words;
    }
    return words.stream().filter(word -> !levels.contains(word)).toList();
  }
}
