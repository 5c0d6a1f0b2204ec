package org.saksi.stream.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.store.FoldedStore.Outcome;
import org.saksi.story.Placements;
import org.saksi.story.StoryEvent;
import org.saksi.story.StoryGrouper;
import org.saksi.stream.MadeReports;
import org.saksi.stream.fold.Position;
import org.saksi.stream.fold.Readout;
import org.saksi.stream.fold.Turn;

/** What is written is read back, and bytes that were broken are said to be. */
class RecordCodecTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final RecordCodec<Readout> READOUTS = new RecordCodec<>(Readout.class);
  private static final byte[] MADE =
      bytes(READOUTS, new Readout(new Position(5, 0, 3), SAKSI.read(MadeReports.of(1).get(0))));

  public record Lines(List<String> lines) {}

  public record Packed(byte[] bytes) {}

  public record Loose(Map<String, String> names) {}

  public sealed interface Weather permits Rain, Sun {}

  public record Rain(double millimetres) implements Weather {}

  public record Sun() implements Weather {}

  public enum Wind {
    CALM,
    STORM
  }

  /** Something of all that can be written. */
  public record Everything(
      int small,
      long large,
      boolean yes,
      double real,
      @Nullable String name,
      @Nullable Integer count,
      @Nullable Double share,
      @Nullable BigDecimal amount,
      @Nullable LocalDate day,
      @Nullable LocalDateTime local,
      @Nullable OffsetDateTime moment,
      @Nullable ZoneOffset zone,
      @Nullable Wind wind,
      @Nullable Weather weather,
      @Nullable List<Weather> week,
      @Nullable Set<String> names) {}

  @Property(tries = 100)
  void aReadingIsReadBack(@ForAll("texts") String text, @ForAll long time) throws IOException {
    Readout readout = new Readout(new Position(time, 2, 7), SAKSI.read(report("a", text)));
    assertThat(read(READOUTS, bytes(READOUTS, readout))).isEqualTo(readout);
  }

  @Property(tries = 30)
  void whatAStoryComesToIsReadBack(
      @ForAll @Size(min = 1, max = 3) List<@From("texts") String> texts) throws IOException {
    List<Reading> readings = new ArrayList<>();
    for (String text : texts) {
      readings.add(SAKSI.read(report("r" + readings.size(), text)));
    }
    RecordCodec<Outcome> codec = new RecordCodec<>(Outcome.class);
    Outcome outcome = new Outcome("s", SAKSI.reconcile("s", readings));
    assertThat(read(codec, bytes(codec, outcome))).isEqualTo(outcome);
  }

  @Test
  void turnsAreReadBackOneAfterTheOther() throws IOException {
    RecordCodec<Turn> codec = new RecordCodec<>(Turn.class);
    StoryGrouper grouper = SAKSI.grouper();
    Placements placements = new Placements();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    List<Turn> turns = new ArrayList<>();
    for (Report report : MadeReports.of(80)) {
      List<StoryEvent> events = grouper.accept(SAKSI.read(report));
      turns.add(
          new Turn(new Position(turns.size(), 0, 0), report, events, placements.after(events)));
      codec.write(turns.get(turns.size() - 1), new DataOutputStream(written));
    }
    DataInputStream from = new DataInputStream(new ByteArrayInputStream(written.toByteArray()));
    for (Turn turn : turns) {
      assertThat(codec.read(from)).isEqualTo(turn);
    }
    assertThat(from.available()).isZero();
  }

  @Property(tries = 200)
  void numbersTimesAndChoicesAreReadBack(
      @ForAll int small, @ForAll long large, @ForAll double real, @ForAll BigDecimal amount)
      throws IOException {
    LocalDateTime local = LocalDateTime.of(2025, 3, 1, 8, 30, 5, 999_999_999);
    ZoneOffset zone = ZoneOffset.ofHoursMinutes(-9, -30);
    Everything full =
        new Everything(
            small,
            large,
            small > 0,
            real,
            "Banjir £ 😀",
            small,
            real,
            amount,
            LocalDate.ofEpochDay(small / 10),
            local.plusSeconds(small),
            local.minusSeconds(small).atOffset(zone),
            zone,
            Wind.STORM,
            new Rain(real),
            List.of(new Sun(), new Rain(1), new Sun()),
            Set.of("Rina", "Joko"));
    RecordCodec<Everything> codec = new RecordCodec<>(Everything.class);
    assertThat(read(codec, bytes(codec, full))).isEqualTo(full);
  }

  @Test
  void whatIsAbsentStaysAbsent() throws IOException {
    Everything bare =
        new Everything(
            0, 0, false, 0, null, null, null, null, null, null, null, null, null, null, null, null);
    RecordCodec<Everything> codec = new RecordCodec<>(Everything.class);
    assertThat(read(codec, bytes(codec, bare))).isEqualTo(bare);
  }

  @Test
  void manyLinesAndLongBytesAreReadBack() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      lines.add("baris " + i % 1_700);
    }
    RecordCodec<Lines> codec = new RecordCodec<>(Lines.class);
    assertThat(read(codec, bytes(codec, new Lines(lines))).lines()).isEqualTo(lines);
    byte[] filled = new byte[300_001];
    Arrays.fill(filled, (byte) 7);
    RecordCodec<Packed> packed = new RecordCodec<>(Packed.class);
    assertThat(read(packed, bytes(packed, new Packed(filled))).bytes()).isEqualTo(filled);
  }

  @Test
  void aStringThatComesAgainTakesTwoBytesAtMost() {
    RecordCodec<Lines> codec = new RecordCodec<>(Lines.class);
    String line = "Sungai meluap setelah hujan deras";
    int once = bytes(codec, new Lines(List.of(line))).length;
    assertThat(bytes(codec, new Lines(List.of(line, line)))).hasSizeLessThanOrEqualTo(once + 2);
  }

  @Test
  void bytesThatEndEarlyMakeNoRecord() {
    for (int length = 0; length < MADE.length; length++) {
      byte[] cut = Arrays.copyOf(MADE, length);
      assertThatThrownBy(() -> read(READOUTS, cut)).isInstanceOf(IOException.class);
    }
  }

  @Property(tries = 2_000)
  void brokenBytesMakeARecordOrSayThatTheyAreBroken(
      @ForAll @IntRange(max = 1 << 20) int place, @ForAll byte now) {
    byte[] broken = MADE.clone();
    broken[place % broken.length] = now;
    try {
      assertThat(read(READOUTS, broken)).isNotNull();
    } catch (IOException told) {
      assertThat(told).isNotNull();
    }
  }

  @Test
  void nothingIsNoRecord() {
    assertThatThrownBy(() -> read(READOUTS, new byte[1]))
        .isInstanceOf(IOException.class)
        .hasMessage("no record");
  }

  @Test
  void brokenBytesAskForNoMemoryThatTheyDoNotFill() {
    byte[] many = {1, -1, -1, -1, 31}; // a record with a list or bytes, some 64 million of them
    assertThat(allocated(new RecordCodec<>(Lines.class), many)).isLessThan(1 << 20);
    assertThat(allocated(new RecordCodec<>(Packed.class), many)).isLessThan(1 << 20);
  }

  @Test
  void moreThanAMessageCanHoldIsRefused() {
    byte[] more = {1, -1, -1, -1, -1, 1};
    assertThatThrownBy(() -> read(new RecordCodec<>(Lines.class), more))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("more than a message can hold");
  }

  @Test
  void whatHasNoShapeIsToldAtOnce() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordCodec<>(Loose.class))
        .withMessageStartingWith("no shape for java.util.Map");
  }

  @Test
  void typesThatAreWrittenDifferentlyHaveDifferentLayouts() {
    assertThat(
            List.of(
                new RecordCodec<>(Readout.class).layout(),
                new RecordCodec<>(Turn.class).layout(),
                new RecordCodec<>(Outcome.class).layout(),
                new RecordCodec<>(Lines.class).layout(),
                new RecordCodec<>(Packed.class).layout()))
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "Banjir melanda Kabupaten Tegal pada Senin (3/3/2025).",
            "Sebanyak 125 rumah terendam dan 40 orang mengungsi.",
            "\"Petugas masih mendata warga,\" kata Kepala BPBD Ratna Wibisana.",
            "Menurut Camat Darma Sasmita, kerugian mencapai Rp1,5 miliar.",
            "Yoga Permana mengatakan bahwa jalan ditutup hingga pukul 17.00 WIB.",
            "Baca juga: Longsor di Garut",
            "Ekspor naik 4,5 persen menjadi US$2,3 juta pada kuartal kedua 2024.",
            "\n\n",
            "£ 😀 \u0000 \t");
    return Arbitraries.oneOf(piece, Arbitraries.strings().ofMaxLength(12))
        .map(text -> text.replaceAll("\\p{Cs}", "?"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(pieces -> String.join(" ", pieces));
  }

  private static Report report(String id, String body) {
    Published published = Published.parse("2025-03-03T09:00:00+07:00").orElseThrow();
    Origin origin = new Origin("made", 1);
    return new Report(id, "Swarna", null, "Banjir", null, published, "id", body, origin);
  }

  private static <T extends Record> byte[] bytes(RecordCodec<T> codec, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      codec.write(value, new DataOutputStream(bytes));
    } catch (IOException impossibleInMemory) {
      throw new AssertionError(impossibleInMemory);
    }
    return bytes.toByteArray();
  }

  private static <T extends Record> T read(RecordCodec<T> codec, byte[] bytes) throws IOException {
    return codec.read(new DataInputStream(new ByteArrayInputStream(bytes)));
  }

  /** How many bytes of memory it takes to find out that bytes are broken. */
  private static long allocated(RecordCodec<?> codec, byte[] bytes) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    assertThatThrownBy(() -> read(codec, bytes)).isInstanceOf(IOException.class);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
