package org.saksi.source.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page states to machines about its article, the best place first. Not thread-safe. */
final class Statements {

  private static final Map<String, Name> SCHEMA = names("schema");
  private static final Map<String, Name> META = names("meta");

  /** More of one fact is no statement but a list. */
  private static final int MOST = 20;

  /** A name of a vocabulary: the fact, and how far down its table it stands. */
  private record Name(Fact fact, int rank) {}

  private record Statement(int rank, String text) {}

  private final Map<Fact, List<Statement>> stated = new EnumMap<>(Fact.class);

  private static Map<String, Name> names(String place) {
    Map<String, Name> names = new HashMap<>();
    List<PageTable.Row> rows = PageTable.read("statements").rows();
    for (int rank = 0; rank < rows.size(); rank++) {
      PageTable.Row row = rows.get(rank);
      if (row.text("place").equals(place)) {
        Fact fact = Fact.valueOf(row.text("fact").toUpperCase(Locale.ROOT));
        names.put(row.form().toLowerCase(Locale.ROOT), new Name(fact, rank));
      }
    }
    return Map.copyOf(names);
  }

  /** The fact that a property of schema.org tells; null if it is none of these. */
  static @Nullable Fact ofSchema(String property) {
    Name name = SCHEMA.get(property.toLowerCase(Locale.ROOT));
    return name == null ? null : name.fact();
  }

  /** Notes the value of a property of schema.org. */
  void addSchema(String property, String text) {
    add(SCHEMA.get(property.toLowerCase(Locale.ROOT)), text);
  }

  /** Notes the content of a meta element. */
  void addMeta(String property, String text) {
    add(META.get(property.toLowerCase(Locale.ROOT)), text);
  }

  private void add(@Nullable Name name, String text) {
    String plain = name == null ? "" : Spaces.single(text);
    if (name == null || plain.isEmpty()) {
      return;
    }
    List<Statement> all = stated.computeIfAbsent(name.fact(), f -> new ArrayList<>());
    if (all.size() < MOST) {
      int at = all.size();
      while (at > 0 && all.get(at - 1).rank() > name.rank()) {
        at--;
      }
      all.add(at, new Statement(name.rank(), plain));
    }
  }

  /** All that is stated, the best first. */
  List<String> all(Fact fact) {
    return stated.getOrDefault(fact, List.of()).stream().map(Statement::text).distinct().toList();
  }
}
