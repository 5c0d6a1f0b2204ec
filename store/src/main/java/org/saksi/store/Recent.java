package org.saksi.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What was asked for last, by name: the rest is forgotten. Thread-safe. */
final class Recent<T> {

  private static final float LOAD = 0.75f;

  private final long most;
  private final ToLongFunction<T> weigher;
  private final Map<String, T> remembered = new LinkedHashMap<>(16, LOAD, true);
  private long weight;

  /**
   * @param most what is remembered weighs no more, but for what was put in last
   * @param weigher gives the same weight each time
   */
  Recent(long most, ToLongFunction<T> weigher) {
    this.most = most;
    this.weigher = weigher;
  }

  synchronized @Nullable T get(String name) {
    return remembered.get(name);
  }

  synchronized void put(String name, T value) {
    weight += weigher.applyAsLong(value);
    T before = remembered.put(name, value);
    weight -= before == null ? 0 : weigher.applyAsLong(before);
    Iterator<T> eldest = remembered.values().iterator();
    while (weight > most && remembered.size() > 1) {
      weight -= weigher.applyAsLong(eldest.next());
      eldest.remove();
    }
  }

  synchronized void clear() {
    remembered.clear();
    weight = 0;
  }
}
