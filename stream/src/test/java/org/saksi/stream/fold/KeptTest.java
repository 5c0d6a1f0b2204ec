package org.saksi.stream.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.source.Limits;
import org.saksi.source.MessageReader;

/** What tasks remember of a report is the whole report, today and after an upgrade. */
class KeptTest {

  /** How form 1 looks, for ever; {@code -Dgolden.accept=true} writes it where there is none. */
  private static final String FORM_1 = "kept-form-1.bin";

  private static final Path RESOURCES = Path.of("src/test/resources/org/saksi/stream/fold");

  private static final Kept OLD =
      new Kept(
          new Position(1_741_000_000_123L, 3, 4_000_000_000L),
          new Report(
              "tapak-17",
              "Harian Tapak",
              "https://tapak.example/banjir",
              "Banjir di Tegal, 125 rumah terendam",
              "Sari Utami",
              Published.parse("2025-03-03T09:00:00+07:00").orElseThrow(),
              "id",
              "Banjir melanda Tegal.\n\n\"Air mulai surut,\" kata Ratna. £ 😀",
              new Origin("reports/3/4000000000", 0),
              "Tapak Grup",
              Published.parse("2025-03-04").orElseThrow(),
              "Kantor Kabar",
              "tapak-16",
              "ab".repeat(32)));

  private final MessageReader messages = Desk.kept();

  @Property(tries = 300)
  void everyFieldOfAReportIsKept(
      @ForAll("reports") Report report,
      @ForAll long time,
      @ForAll int partition,
      @ForAll @LongRange(min = 0) long offset) {
    Kept kept = new Kept(new Position(time, partition, offset), report);
    byte[] packed = kept.pack();
    assertThat(Kept.unpack(packed, Desk.kept())).isEqualTo(kept);
    assertThat(Kept.position(packed)).isEqualTo(kept.position());
  }

  @Test
  void aReportOfFormOneStaysReadable() throws IOException {
    if (Boolean.getBoolean("golden.accept") && !Files.exists(RESOURCES.resolve(FORM_1))) {
      Files.createDirectories(RESOURCES);
      Files.write(RESOURCES.resolve(FORM_1), OLD.pack());
    }
    try (InputStream golden = Files.newInputStream(RESOURCES.resolve(FORM_1))) {
      assertThat(Kept.unpack(golden.readAllBytes(), messages)).isEqualTo(OLD);
    }
  }

  @Test
  void anUnknownFormIsNamed() {
    byte[] later = OLD.pack();
    later[0] = 2;
    assertThatThrownBy(() -> Kept.unpack(later, messages))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("a report of form 2; this program reads form 1");
    assertThatThrownBy(() -> Kept.position(later))
        .hasMessageContaining("a report of form 2; this program reads form 1");
  }

  @Test
  void halfAReportIsNone() {
    byte[] packed = OLD.pack();
    for (int length = 0; length < packed.length - 4; length++) { // the checksum is at the end
      byte[] half = Arrays.copyOf(packed, length);
      assertThatThrownBy(() -> Kept.unpack(half, messages))
          .isInstanceOf(UncheckedIOException.class);
    }
  }

  /** A message of another charset, or a page, may be shorter than the line that is kept of it. */
  @Test
  void aReportIsKeptWhoseLineIsLongerThanAnyMessage() {
    String body = "é".repeat(Limits.STANDARD.reportBytes() * 3 / 4);
    Kept kept = new Kept(OLD.position(), OLD.report().withBody(body));
    assertThat(Kept.unpack(kept.pack(), messages)).isEqualTo(kept);
  }

  @Provide
  Arbitrary<Report> reports() {
    Arbitrary<@Nullable String> name = text().map(rest -> "Warta " + rest).injectNull(0.3);
    Arbitrary<@Nullable Published> published = published().injectNull(0.3);
    return Combinators.combine(name.list().ofSize(8), text(), published.list().ofSize(2), origins())
        .as((names, body, times, origin) ->
            new Report(
                "id " + names.get(0),
                names.get(1),
                names.get(2),
                names.get(3),
                names.get(4),
                times.get(0),
                "id",
                "Banjir " + body,
                origin,
                names.get(5),
                times.get(1),
                names.get(6),
                names.get(7),
                names.get(0)));
  }

  private static Arbitrary<String> text() {
    return Arbitraries.strings().ofMaxLength(40).map(text -> text.replaceAll("\\p{Cs}", "?"));
  }

  private static Arbitrary<Origin> origins() {
    return Combinators.combine(text(), Arbitraries.integers().greaterOrEqual(0)).as(Origin::new);
  }

  private static Arbitrary<Published> published() {
    Arbitrary<LocalDate> day =
        Arbitraries.longs()
            .between(LocalDate.of(1, 1, 2).toEpochDay(), LocalDate.of(9999, 12, 30).toEpochDay())
            .map(LocalDate::ofEpochDay);
    Arbitrary<Integer> offset = Arbitraries.integers().between(-18 * 60, 18 * 60);
    Arbitrary<Long> nanosecond = Arbitraries.longs().between(0, 86_399_999_999_999L);
    return Arbitraries.oneOf(
        day.map(date -> new Published(date, null)),
        Combinators.combine(day, nanosecond, offset)
            .as((date, clock, minutes) ->
                new Published(
                    date,
                    OffsetDateTime.of(
                        date.atStartOfDay().plusNanos(clock),
                        ZoneOffset.ofTotalSeconds(minutes * 60)))));
  }
}
