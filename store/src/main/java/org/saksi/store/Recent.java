package org.saksi.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for last, by name: the rest is forgotten. Thread-safe. */
final class Recent<T> {

  private static final float LOAD = 0.75f;

  private final Map<String, T> remembered;

  /**
   * @param most how many are remembered
   */
  Recent(int most) {
    remembered =
        new LinkedHashMap<>(16, LOAD, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  synchronized @Nullable T get(String name) {
    return remembered.get(name);
  }

  synchronized void put(String name, T value) {
    remembered.put(name, value);
  }
}
