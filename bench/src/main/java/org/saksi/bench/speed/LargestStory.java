package org.saksi.bench.speed;

import java.util.ArrayList;
import java.util.List;
import org.saksi.reading.Reading;

/** The readings of one story, to set side by side: the largest that grouping finds. */
final class LargestStory {

  private LargestStory() {}

  /**
   * So many readings of the first of the {@linkplain RealStories real stories} of a file or folder;
   * where it has too few, they come again with other words and numbers, as further events of the
   * same kind.
   */
  static List<Reading> of(String place, int size) {
    List<Reading> readings = RealStories.of(place, 1, size).stream().findFirst().orElse(List.of());
    GrownStream stream = Seedbed.of(readings).stream(readings.size());
    List<Reading> grown = new ArrayList<>();
    while (grown.size() < size) {
      grown.add(stream.next());
    }
    return grown;
  }
}
