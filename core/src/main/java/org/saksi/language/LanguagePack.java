package org.saksi.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A language as data: the word lists in {@code org/saksi/language/<tag>/}, read when first asked
 * for. Immutable to its users and thread-safe.
 */
public final class LanguagePack {

  private final String tag;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();

  private LanguagePack(String tag) {
    this.tag = tag;
  }

  /**
   * The pack of one language.
   *
   * @param tag BCP 47, such as {@code id}
   */
  public static LanguagePack of(String tag) {
    return new LanguagePack(tag);
  }

  public String tag() {
    return tag;
  }

  /**
   * The word list {@code <name>.tsv}.
   *
   * @throws IllegalStateException if it is missing or broken
   */
  public Table table(String name) {
    return tables.computeIfAbsent(
        name, n -> Table.read("/org/saksi/language/" + tag + "/" + n + ".tsv"));
  }
}
