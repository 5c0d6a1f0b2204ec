package org.saksi.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A language as data: the word lists in {@code org/saksi/language/<tag>/}, read when first asked
 * for, once in a process. Immutable to its users and thread-safe.
 */
public final class LanguagePack {

  private static final Map<String, LanguagePack> PACKS = new ConcurrentHashMap<>();

  private final String tag;
  private final Map<String, Table> tables = new ConcurrentHashMap<>();
  private final Map<Class<?>, Object> shared = new ConcurrentHashMap<>();

  private LanguagePack(String tag) {
    this.tag = tag;
  }

  /**
   * The pack of one language.
   *
   * @param tag BCP 47, such as {@code id}
   */
  public static LanguagePack of(String tag) {
    return PACKS.computeIfAbsent(tag, LanguagePack::new);
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

  /**
   * What is made of the pack and dear to make or to keep: made when first asked for, and the same
   * for all who ask.
   *
   * @param making must not ask for another
   */
  public <T> T shared(Class<T> kind, Function<LanguagePack, T> making) {
    return kind.cast(shared.computeIfAbsent(kind, k -> making.apply(this)));
  }
}
