package org.saksi.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.saksi.text.Span;

/**
 * A stretch of a report throughout which the same marks hold. Elements of HTML can nest but not
 * overlap, marks do both; cut into segments they can be written one behind the other.
 *
 * @param span where it stands, never empty
 * @param marks the marks that cover it, the shortest first
 * @param begins those of them that begin here, and marks of no length
 */
record Segment(Span span, List<Mark> marks, List<Mark> begins) {

  private static final Comparator<Mark> SHORTEST_FIRST =
      Comparator.comparingInt(mark -> mark.span().length());

  Segment {
    marks = List.copyOf(marks);
    begins = List.copyOf(begins);
  }

  /**
   * Cuts a text into segments that cover all of it. A segment is either a run of line breaks or
   * holds none.
   */
  static List<Segment> flatten(String text, List<Mark> marks) {
    TreeSet<Integer> cuts = lineCuts(text);
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<Mark> waiting =
        marks.stream().sorted(Comparator.comparingInt(mark -> mark.span().start())).toList();
    List<Mark> active = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    int next = 0;
    int start = 0;
    for (int end : cuts.tailSet(1)) {
      int here = start;
      active.removeIf(mark -> mark.span().end() <= here);
      List<Mark> begins = new ArrayList<>();
      while (next < waiting.size() && waiting.get(next).span().start() == here) {
        begins.add(waiting.get(next++));
      }
      begins.stream().filter(mark -> !mark.span().isEmpty()).forEach(active::add);
      active.sort(SHORTEST_FIRST);
      segments.add(new Segment(new Span(start, end), active, begins));
      start = end;
    }
    return segments;
  }

  /** Both ends of the text and of every run of line breaks. */
  private static TreeSet<Integer> lineCuts(String text) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    cuts.add(text.length());
    for (int i = 1; i < text.length(); i++) {
      if (isLineBreak(text.charAt(i)) != isLineBreak(text.charAt(i - 1))) {
        cuts.add(i);
      }
    }
    return cuts;
  }

  /** Is a run of line breaks of {@code text}. */
  boolean isBreak(String text) {
    return isLineBreak(text.charAt(span.start()));
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
