package org.saksi.story;

import java.io.IOException;
import org.saksi.reading.Reading;
import org.saksi.story.Portrait.Part;

/** A portrait in the making. Not thread-safe. */
final class PortraitDraft {

  private static final Part[] PARTS = Part.values();

  private final String report;
  private final float hours;
  private final Pedigree pedigree;
  private final Sketch sketch;
  private final int[][] parts = new int[PARTS.length][0];
  private short[] weights = {};

  /** A portrait without any part yet. */
  PortraitDraft(Reading reading, Runs runs) {
    report = reading.report().id();
    hours = StreamClock.hours(reading.report().published());
    pedigree = Pedigree.of(reading);
    sketch = new Sketch(runs);
  }

  /** A portrait as it was written. */
  private PortraitDraft(StateReader from) throws IOException {
    report = from.text();
    hours = from.decimal();
    pedigree = Pedigree.read(from);
    sketch = Sketch.read(from);
    int room = Portrait.MOST_NUMBERS;
    for (Part part : PARTS) {
      int[] numbers = new int[from.count(room)];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = from.bits();
        if (i > 0 && numbers[i] <= numbers[i - 1]) {
          throw StateReader.damaged("numbers of a report that do not ascend");
        }
      }
      room -= numbers.length;
      with(part, numbers);
    }
    weights = new short[part(Part.WORDS).length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) from.count(Short.MAX_VALUE);
    }
  }

  static PortraitDraft read(StateReader from) throws IOException {
    return new PortraitDraft(from);
  }

  /** Sets a part. */
  PortraitDraft with(Part part, int[] ascending) {
    parts[part.ordinal()] = ascending;
    return this;
  }

  /**
   * Sets the words.
   *
   * @param codes of their weights, by {@link Portrait#code}
   */
  PortraitDraft withWords(int[] ascending, short[] codes) {
    weights = codes;
    return with(Part.WORDS, ascending);
  }

  String report() {
    return report;
  }

  /** When it was published, in hours since 1970; NaN if not known. */
  float hours() {
    return hours;
  }

  Pedigree pedigree() {
    return pedigree;
  }

  Sketch sketch() {
    return sketch;
  }

  int[] part(Part part) {
    return parts[part.ordinal()];
  }

  short[] weights() {
    return weights;
  }

  Portrait finish() {
    return new Portrait(this);
  }
}
