package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.saksi.text.Span;

class SegmentTest {

  private static final String TEXT = "Banjir setinggi 40 cm.\n\nKata Rini, \"surut\".\r\n";

  @Test
  void cutsMarksThatOverlap() {
    List<Segment> segments = Segment.flatten("abcdef", List.of(mark(0, 4, "a"), mark(2, 6, "b")));
    assertThat(segments).extracting(segment -> notes(segment)).containsExactly("a", "ab", "b");
  }

  @Test
  void namesTheInnermostMarkFirst() {
    List<Segment> segments = Segment.flatten("abcdef", List.of(mark(0, 6, "a"), mark(2, 3, "b")));
    assertThat(segments).extracting(segment -> notes(segment)).containsExactly("a", "ba", "a");
  }

  @Test
  void remembersWhereAMarkOfNoLengthStands() {
    List<Segment> segments = Segment.flatten("abc", List.of(mark(1, 1, "a")));
    assertThat(segments.getLast().begins()).extracting(Mark::note).containsExactly("a");
    assertThat(segments).allMatch(segment -> segment.marks().isEmpty());
  }

  @Test
  void anEmptyTextHasNone() {
    assertThat(Segment.flatten("", List.of(mark(0, 0, "a")))).isEmpty();
  }

  @Property
  void coverTheTextAndKeepLineBreaksApart(@ForAll("marks") List<Mark> marks) {
    List<Segment> segments = Segment.flatten(TEXT, marks);
    assertThat(segments.stream().map(s -> s.span().of(TEXT)).collect(Collectors.joining()))
        .isEqualTo(TEXT);
    for (Segment segment : segments) {
      String words = segment.span().of(TEXT);
      assertThat(words).matches(segment.isBreak(TEXT) ? "[\\r\\n]+" : "[^\\r\\n]+");
      assertThat(segment.marks())
          .containsExactlyInAnyOrderElementsOf(
              marks.stream().filter(mark -> mark.span().overlaps(segment.span())).toList())
          .allMatch(mark -> mark.span().contains(segment.span()));
    }
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, TEXT.length());
    return Combinators.combine(offset, offset)
        .as((a, b) -> mark(Math.min(a, b), Math.max(a, b), "n"))
        .list()
        .ofMaxSize(12);
  }

  private static Mark mark(int start, int end, String note) {
    return new Mark(new Span(start, end), note, "at-" + note, "figure");
  }

  private static String notes(Segment segment) {
    return segment.marks().stream().map(Mark::note).collect(Collectors.joining());
  }
}
