package org.saksi.app.api;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.search.Highlights;
import org.saksi.store.search.Hit;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/**
 * A report that was found, and where it has what was asked for.
 *
 * @param story its story of two reports or more; null if it has none
 */
public record Found(Hit hit, Reading reading, Highlights highlights, @Nullable String story) {

  /** Those on a page of what was found. */
  public static List<Found> all(Hits hits, Query query, Newsroom newsroom) {
    return hits.hits().stream()
        .flatMap(hit ->
            newsroom
                .report(hit.report())
                .map(reading ->
                    new Found(
                        hit,
                        reading,
                        newsroom.finder().highlights(query, reading),
                        story(hit.report(), newsroom)))
                .stream())
        .toList();
  }

  private static @Nullable String story(String report, Newsroom newsroom) {
    return newsroom.storyOf(report).flatMap(newsroom::line).map(StoryLine::id).orElse(null);
  }

  /** All places that show why it was found, in order. */
  public List<Span> matches() {
    TreeSet<Span> all = new TreeSet<>(highlights.words());
    all.addAll(highlights.figures());
    all.addAll(highlights.quotations());
    return List.copyOf(all);
  }

  /** The sentence in which words of a report stand, or the words where they stand in none. */
  public static Span sentence(Reading reading, Span words) {
    int at = reading.segmentation().sentenceAt(words.start());
    return at < 0 ? words : reading.segmentation().sentences().get(at).span().hull(words);
  }
}
