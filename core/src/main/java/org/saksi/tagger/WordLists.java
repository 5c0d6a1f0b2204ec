package org.saksi.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/**
 * In which word lists a word stands, and where in their entries: <i>jawa</i> begins places and
 * <i>tengah</i> goes on in places. Immutable and thread-safe.
 */
final class WordLists {

  /**
   * Rows counted in annotated corpora are left out, as training would trust them too much, and so
   * are those that came after the shipped model, which has no weights for them.
   */
  private static final String WRITTEN_FOR_SAKSI = "own";

  private final Map<String, List<String>> entries = new HashMap<>();

  WordLists(LanguagePack language) {
    add(language.table("places"), "part");
    add(language.table("places"), "kind");
    add(language.table("organisations"), "part");
    add(language.table("roles"), "kind");
    add(language.table("given-names"), "kind");
    add(language.table("name-particles"), "kind");
    add(language.table("aliases"), "type");
  }

  /** The names of the lists that hold a word, each with the word's part in the entry. */
  List<String> of(String word) {
    return entries.getOrDefault(word, List.of());
  }

  private void add(Table table, String column) {
    for (Table.Row row : table.rows()) {
      if (row.text("origin").equals(WRITTEN_FOR_SAKSI)) {
        String list = table.name() + ' ' + row.text(column);
        String[] words = row.form().split(" ");
        for (int i = 0; i < words.length; i++) {
          add(words[i], list + (words.length == 1 ? "" : i == 0 ? " +" : " -"));
        }
      }
    }
  }

  private void add(String word, String list) {
    List<String> lists = entries.computeIfAbsent(word, w -> new ArrayList<>(2));
    if (!lists.contains(list)) {
      lists.add(list);
    }
  }
}
