package org.saksi.store.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;

/** The words of the query language, from the table {@code search-words}. Immutable. */
final class Keywords {

  /** A longer word is nobody's slip of the pen. */
  private static final int LONGEST_SLIP = 20;

  private static final int MOST_SLIPS = 2;

  private final Map<String, Keyword> fields = new HashMap<>();
  private final Map<String, Keyword> joints = new HashMap<>();
  private final List<Syntax> syntax = new ArrayList<>();
  private final Map<Keyword, String> examples = new HashMap<>();

  Keywords(LanguagePack language) {
    for (Table.Row row : language.table("search-words").rows()) {
      Keyword keyword = Keyword.valueOf(row.text("means"));
      if (keyword.isField()) {
        fields.put(row.form(), keyword);
        examples.putIfAbsent(keyword, row.example());
      } else if (keyword != Keyword.SHAPE) {
        joints.put(row.form(), keyword);
      }
      syntax.add(new Syntax(row.form(), row.text("in"), row.text("finds"), row.example()));
    }
  }

  /** The field of a name in any case, or null. */
  @Nullable Keyword field(String name) {
    return fields.get(name.toLowerCase(Locale.ROOT));
  }

  /** A word between conditions, as it is written in capitals, or null. */
  @Nullable Keyword joint(String word) {
    return joints.get(word);
  }

  List<Syntax> syntax() {
    return List.copyOf(syntax);
  }

  /** A query that uses a field. */
  String example(Keyword field) {
    return examples.getOrDefault(field, "");
  }

  /** The name of a field that somebody may have meant. */
  Optional<String> meant(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.length() > LONGEST_SLIP) {
      return Optional.empty();
    }
    LevenshteinAutomata near = new LevenshteinAutomata(lower, true);
    for (int slips = 1; slips <= Math.min(MOST_SLIPS, lower.length() - 1); slips++) {
      Automaton automaton = near.toAutomaton(slips);
      Optional<String> meant =
          fields.keySet().stream()
              .sorted()
              .filter(form -> Operations.run(automaton, form))
              .findFirst();
      if (meant.isPresent()) {
        return meant;
      }
    }
    return Optional.empty();
  }
}
