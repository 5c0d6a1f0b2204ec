package org.saksi.reading.token;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of one report in their order, and how often each stands in it. Not thread-safe. */
final class SeenForms {

  private final List<WordForms.Form> order;
  private WordForms.@Nullable Form[] distinct;
  private int[] times;
  private int size;

  /**
   * @param expected how many forms will come, roughly
   */
  SeenForms(int expected) {
    order = new ArrayList<>(expected);
    int places = Integer.highestOneBit(Math.max(16, expected)) << 1;
    distinct = new WordForms.@Nullable Form[places];
    times = new int[places];
  }

  void add(WordForms.Form form) {
    order.add(form);
    int place = placeOf(form);
    if (distinct[place] == null) {
      distinct[place] = form;
      size++;
    }
    times[place]++;
    if (2 * size > distinct.length) {
      grow();
    }
  }

  /** The form that came as number {@code index}, from 0. */
  WordForms.Form inOrder(int index) {
    return order.get(index);
  }

  /** How often a form stands alone, written just so. */
  int times(String surface) {
    return times(surface, 0, surface.length());
  }

  /** How often a part of a word, from {@code start} to {@code end}, stands alone. */
  int times(String word, int start, int end) {
    return times[placeOf(WordForms.key(word, start, end), word, start, end)];
  }

  boolean has(String surface) {
    return times(surface) > 0;
  }

  private int placeOf(WordForms.Form form) {
    int first = WordForms.place(form.key(), distinct.length);
    WordForms.Form there = distinct[first];
    return there == null || there == form
        ? first
        : placeOf(form.key(), form.surface(), 0, form.surface().length());
  }

  /** Where a form is, or the free place where it belongs. */
  private int placeOf(long key, String text, int start, int end) {
    int place = WordForms.place(key, distinct.length);
    for (WordForms.Form form = distinct[place];
        form != null && !form.isAt(key, text, start, end);
        form = distinct[place]) {
      place = place + 1 & distinct.length - 1;
    }
    return place;
  }

  private void grow() {
    WordForms.@Nullable Form[] oldForms = distinct;
    int[] oldTimes = times;
    distinct = new WordForms.@Nullable Form[2 * oldForms.length];
    times = new int[distinct.length];
    for (int i = 0; i < oldForms.length; i++) {
      WordForms.Form form = oldForms[i];
      if (form != null) {
        int place = placeOf(form);
        distinct[place] = form;
        times[place] = oldTimes[i];
      }
    }
  }
}
