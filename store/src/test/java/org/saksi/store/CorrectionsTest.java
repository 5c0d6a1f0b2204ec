package org.saksi.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saksi.Saksi;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Cast;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.store.desk.StoryLine;
import org.saksi.store.desk.StoryOrder;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.search.Hit;
import org.saksi.store.search.NameCount;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.text.Span;

/** What editors say of speakers and names holds, on both engines, and can be taken back. */
class CorrectionsTest {

  private static final Saksi SAKSI = Saksi.indonesian();
  private static final Instant NOON = Instant.parse("2025-03-04T05:00:00Z");

  @TempDir private Path folder;

  private void with(String location, Consumer<Newsroom> job) {
    try (Newsroom newsroom = open(location)) {
      job.accept(newsroom);
    }
  }

  private Newsroom open(String location) {
    try {
      return Newsroom.open(location, Files.createTempDirectory(folder, "index"), SAKSI);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Quotation said(Newsroom newsroom, String report) {
    return newsroom.report(report).orElseThrow().quotations().getFirst();
  }

  private static Ruling speaker(Newsroom newsroom, String report, String name) {
    Verdict verdict = new Verdict.Spoken(report, said(newsroom, report).content(), name);
    return newsroom.rule("Dewi", NOON, "rekaman", verdict);
  }

  private static Ruling alias(Newsroom newsroom, String name, String other, boolean same) {
    return newsroom.rule("Dewi", NOON, "akta", new Verdict.Alias(name, other, same));
  }

  private static List<String> find(Newsroom newsroom, String typed) {
    newsroom.settle();
    Query query = (Query) newsroom.finder().read(typed);
    return newsroom.finder().find(query, Page.first(Order.DATE, 50)).hits().stream()
        .map(Hit::report)
        .sorted()
        .toList();
  }

  private static Report told(String id, String outlet, String speaker) {
    return Reports.report(
        id,
        outlet,
        "Banjir Rendam 120 Rumah di Desa Sukamaju",
        "Banjir merendam 120 rumah di Desa Sukamaju, Kabupaten Tirtasari, Senin (3/3/2025). "
            + "\"Air naik sejak pukul 03.00 WIB dan warga sudah kami ungsikan ke balai desa,\" kata "
            + speaker
            + ".\nSebanyak 45 keluarga mengungsi ke balai desa, Senin malam.");
  }

  @ParameterizedTest
  @EnumSource
  void aSpeakerWhomAnEditorNamesIsTheOneWhoSpoke(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(Reports.flood("a"), Reports.fire("b"), Reports.floodElsewhere("c")));
          newsroom.settle();
          int before = newsroom.board().line("a").orElseThrow().changed();
          Attribution read = said(newsroom, "a").attribution();
          assertThat(find(newsroom, "by:Sulastri")).isEmpty();

          Ruling ruling = speaker(newsroom, "a", "Ratna Sulastri");
          Attribution ruled = said(newsroom, "a").attribution();
          assertThat(ruled.speakers())
              .containsExactly(new Speaker.Ruled("Ratna Sulastri", "ratna sulastri"));
          assertThat(ruled.rule()).isEqualTo(Attribution.RULED);
          assertThat(ruled.confidence()).isEqualTo(1);
          assertThat(ruled.cue()).isEqualTo(read.cue());
          assertThat(ruled.mention()).isNull();
          assertThat(find(newsroom, "by:Sulastri")).containsExactly("a");
          assertThat(find(newsroom, "by:Hartono")).containsExactly("c");
          assertThat(newsroom.finder().speakers(10))
              .extracting(NameCount::name)
              .contains("Ratna Sulastri");
          assertThat(newsroom.board().line("a").orElseThrow().changed()).isGreaterThan(before);
          assertThat(
                  newsroom
                      .board()
                      .story("a")
                      .orElseThrow()
                      .readings()
                      .getFirst()
                      .quotations()
                      .getFirst())
              .isEqualTo(said(newsroom, "a"));

          newsroom.take(List.of(Reports.flood("d")));
          assertThat(find(newsroom, "by:Sulastri")).containsExactly("a");

          newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(ruling.position()));
          assertThat(said(newsroom, "a").attribution()).isEqualTo(read);
          assertThat(find(newsroom, "by:Sulastri")).isEmpty();
          assertThat(find(newsroom, "by:Hartono")).containsExactly("a", "c", "d");
        });
  }

  @Test
  void aSpeakerIsPointedAtWhereTheReportNamesHim() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  Reports.report(
                      "a",
                      "kabarpagi.example",
                      "Banjir",
                      "Bupati Ratna Sulastri meninjau banjir. \"Air naik sejak pukul 03.00"
                          + " WIB,\" kata Kepala BPBD Budi Hartono. Relawan aksara bhumi membantu"
                          + " warga sejak pagi.")));
          speaker(newsroom, "a", "ratna sulastri");
          assertThat(nameOf(newsroom)).isEqualTo("Ratna Sulastri");
          speaker(newsroom, "a", "Sulastri");
          assertThat(nameOf(newsroom)).isEqualTo("Ratna Sulastri");
          speaker(newsroom, "a", "Budi Hartono");
          assertThat(nameOf(newsroom)).isEqualTo("Budi Hartono");
          assertThat(said(newsroom, "a").attribution().mention()).isNotNull();
          speaker(newsroom, "a", "Aksara Bhumi");
          assertThat(nameOf(newsroom)).isEqualTo("aksara bhumi");
          assertThat(find(newsroom, "by:\"aksara bhumi\"")).containsExactly("a");
          speaker(newsroom, "a", null);
          assertThat(said(newsroom, "a").attribution().speakers())
              .containsExactly(new Speaker.Unknown(Speaker.Reason.RULED));
          assertThat(find(newsroom, "by:bhumi")).isEmpty();
        });
  }

  private static String nameOf(Newsroom newsroom) {
    Reading reading = newsroom.report("a").orElseThrow();
    Speaker.Named named =
        (Speaker.Named) reading.quotations().getFirst().attribution().speakers().getFirst();
    assertThat(reading.entity(named.entity()).orElseThrow().mentions()).contains(named.name());
    return named.name().of(reading.report().body());
  }

  @ParameterizedTest
  @EnumSource
  void twoNamesThatAnEditorMakesOneAreFoundAsOneAndSpeakAsOne(Engine engine) {
    with(
        engine.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  told("a", "kabarpagi.example", "Warsito Adi"),
                  told("b", "wartasore.example", "Gondrong"),
                  Reports.fire("c")));
          newsroom.settle();
          assertThat(oneSpeaks(newsroom)).isFalse();
          assertThat(find(newsroom, "by:\"Warsito Adi\"")).containsExactly("a");

          Ruling ruling = alias(newsroom, "Gondrong", "Warsito Adi", true);
          assertThat(find(newsroom, "by:\"Warsito Adi\"")).containsExactly("a", "b");
          assertThat(find(newsroom, "by:Gondrong")).containsExactly("a", "b");
          assertThat(find(newsroom, "person:Gondrong")).containsExactly("a", "b");
          assertThat(oneSpeaks(newsroom)).isTrue();
          assertThat(newsroom.finder().otherNames("warsito adi")).containsExactly("Gondrong");

          newsroom.take(List.of(told("d", "koran.example", "Gondrong")));
          assertThat(find(newsroom, "by:\"Warsito Adi\"")).containsExactly("a", "b", "d");

          newsroom.rule("Dewi", NOON, "lain orang", new Verdict.Undone(ruling.position()));
          assertThat(find(newsroom, "by:\"Warsito Adi\"")).containsExactly("a");
          assertThat(oneSpeaks(newsroom)).isFalse();
          assertThat(newsroom.finder().otherNames("Warsito Adi")).isEmpty();
        });
  }

  /** Whether the speakers of the first quotations of the first two reports are one. */
  private static boolean oneSpeaks(Newsroom newsroom) {
    List<Reading> readings = newsroom.board().story("a").orElseThrow().readings().subList(0, 2);
    Cast cast = Cast.of(readings);
    return number(cast, readings, 0) == number(cast, readings, 1);
  }

  private static int number(Cast cast, List<Reading> readings, int report) {
    Quotation first = readings.get(report).quotations().getFirst();
    return cast.numberOf(report, first.attribution().speakers().getFirst());
  }

  @Test
  void whoIsNotAnotherIsNotTakenForHimByPartOfHisName() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  told("a", "kabarpagi.example", "Warsito Adi"),
                  told("b", "wartasore.example", "Warsito")));
          newsroom.settle();
          assertThat(oneSpeaks(newsroom)).isTrue();
          Ruling ruling = alias(newsroom, "Warsito", "Warsito Adi", false);
          assertThat(oneSpeaks(newsroom)).isFalse();
          newsroom.rule("Dewi", NOON, "keliru", new Verdict.Undone(ruling.position()));
          assertThat(oneSpeaks(newsroom)).isTrue();
        });
  }

  @Test
  void aNameOfTheWordListIsTakenOutOfIt() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  Reports.report("a", "k.example", "Utusan", "Rombongan Tiongkok tiba di Jakarta."),
                  Reports.report("b", "k.example", "Utusan", "Utusan RRT berpidato di Medan.")));
          assertThat(find(newsroom, "place:Tiongkok")).containsExactly("a", "b");
          alias(newsroom, "RRT", "Tiongkok", false);
          assertThat(find(newsroom, "place:Tiongkok")).containsExactly("a");
          assertThat(find(newsroom, "place:RRT")).containsExactly("b");
          alias(newsroom, "Tiongkok", "RRT", true);
          assertThat(find(newsroom, "place:RRT")).containsExactly("a", "b");
        });
  }

  @Test
  void aSpeakerWhomTheReportDoesNotNameIsTheSameAsElsewhere() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  told("a", "kabarpagi.example", "Warsito Adi"),
                  told("b", "wartasore.example", "seorang warga")));
          newsroom.settle();
          speaker(newsroom, "b", "Warsito Adi");
          assertThat(oneSpeaks(newsroom)).isTrue();
          speaker(newsroom, "b", "Mbah Gondrong");
          assertThat(oneSpeaks(newsroom)).isFalse();
          int before = newsroom.board().line("a").orElseThrow().changed();
          alias(newsroom, "Mbah Gondrong", "Warsito Adi", true);
          assertThat(oneSpeaks(newsroom)).isTrue();
          assertThat(find(newsroom, "by:\"Warsito Adi\"")).containsExactly("a", "b");
          assertThat(newsroom.board().line("a").orElseThrow().changed()).isGreaterThan(before);
        });
  }

  @ParameterizedTest
  @EnumSource
  void aRebuildAndABackupOnTheOtherEngineGiveTheSame(Engine engine) throws IOException {
    String location = engine.fresh(folder);
    List<List<Object>> before = new ArrayList<>();
    with(
        location,
        newsroom -> {
          newsroom.take(Reports.many(20));
          newsroom.settle();
          newsroom.take(
              List.of(
                  told("a", "kabarpagi.example", "Warsito Adi"),
                  told("b", "wartasore.example", "Gondrong")));
          newsroom.settle();
          speaker(newsroom, "r0", "Ratna Sulastri");
          Ruling first = alias(newsroom, "Gondrong", "Warsito Adi", true);
          newsroom.take(List.of(told("c", "koran.example", "Gondrong")));
          newsroom.settle();
          speaker(newsroom, "a", null);
          newsroom.rule("Dewi", NOON, "ragu", new Verdict.Undone(first.position()));
          newsroom.settle();
          alias(newsroom, "Ratna Sulastri", "Mbak Ratna", true);
          alias(newsroom, "Gondrong", "Warsito", true);
          alias(newsroom, "Sukamaju", "Wanaraya", true); // places by which reports are grouped
          newsroom.take(List.of(told("d", "harian.example", "Warsito")));
          newsroom.settle();
          before.add(everything(newsroom));
          newsroom.rebuild();
          assertThat(everything(newsroom)).isEqualTo(before.getFirst()).hasSizeGreaterThan(20);
        });
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    Vault.backup(location, file);
    Engine other = engine == Engine.SQLITE ? Engine.POSTGRESQL : Engine.SQLITE;
    String to = other.fresh(folder);
    Vault.restore(new ByteArrayInputStream(file.toByteArray()), to);
    with(
        to,
        newsroom -> {
          newsroom.settle();
          assertThat(everything(newsroom)).isEqualTo(before.getFirst());
        });
  }

  private static List<Object> everything(Newsroom newsroom) {
    List<Object> all = new ArrayList<>();
    for (StoryLine line : newsroom.board().lines(StoryOrder.NEWEST, null, 1_000)) {
      Reconciliation story = newsroom.board().story(line.id()).orElseThrow();
      all.add(line);
      all.add(story.findings());
      all.add(story.origins());
      story.readings().forEach(reading -> all.add(reading.quotations()));
      all.add(newsroom.board().history(line.id()));
    }
    all.add(newsroom.rulings());
    all.add(newsroom.finder().speakers(50));
    for (String typed : List.of("by:Ratna", "by:Gondrong", "by:\"Warsito Adi\"")) {
      all.add(find(newsroom, typed));
    }
    return all;
  }

  @Test
  void anAliasConcernsAllWhoAreOneByOtherRulings() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(
              List.of(
                  told("a", "kabarpagi.example", "Warsito Adi"),
                  told("b", "wartasore.example", "Gondrong")));
          alias(newsroom, "Gondrong", "Mbah Karto", true);
          newsroom.settle();
          int before = newsroom.board().line("a").orElseThrow().changed();
          alias(newsroom, "Mbah Karto", "Eyang Sastro Wibowo", true);
          assertThat(newsroom.board().line("a").orElseThrow().changed()).isGreaterThan(before);
          assertThat(find(newsroom, "by:\"Eyang Sastro Wibowo\"")).containsExactly("b");
        });
  }

  @Test
  void anIndexThatIsDeletedComesBackAsEditorsSay() throws IOException {
    String location = Engine.SQLITE.fresh(folder);
    try (Newsroom newsroom = Newsroom.open(location, SAKSI)) {
      newsroom.take(List.of(Reports.flood("a"), Reports.floodElsewhere("c")));
      speaker(newsroom, "a", "Ratna Sulastri");
      alias(newsroom, "Budi Hartono", "Pak Tono", true);
      newsroom.settle();
    }
    try (Stream<Path> files = Files.walk(Path.of(location, "index"))) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    try (Newsroom newsroom = Newsroom.open(location, SAKSI)) {
      assertThat(find(newsroom, "by:Sulastri")).containsExactly("a");
      assertThat(find(newsroom, "by:\"Pak Tono\"")).containsExactly("c");
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedWithTheReason() {
    with(
        Engine.SQLITE.fresh(folder),
        newsroom -> {
          newsroom.take(List.of(Reports.flood("a")));
          refused(
              newsroom,
              new Verdict.Spoken("a", new Span(0, 6), "Rina"),
              "no quotation of a stands from 0 to 6");
          refused(
              newsroom,
              new Verdict.Spoken("hilang", new Span(0, 6), "Rina"),
              "no report has the id hilang");
          Verdict nameless = new Verdict.Spoken("a", said(newsroom, "a").content(), " 7 ");
          refused(newsroom, nameless, "a name has a letter at least");
          String longest = "R".repeat(Verdict.LONGEST_NAME);
          refused(
              newsroom,
              new Verdict.Alias(longest + "i", "Rina", true),
              "a name has at most 200 characters, this one 201");
          refused(
              newsroom,
              new Verdict.Alias("Ri\0na", "Rini", true),
              "a name is one line of text, without blanks around it");
          refused(newsroom, new Verdict.Alias("Rina", "RINA", true), "Rina is RINA anyhow");
          assertThat(newsroom.rulings()).isEmpty();

          alias(newsroom, longest, "Rina", true);
          alias(newsroom, "Rina", "Rini", true);
          alias(newsroom, "Rini", "Rani", true);
          refused(
              newsroom,
              new Verdict.Alias("Rina", "Rani", false),
              "Rina and Rani are one by other rulings: undo those first");
          alias(newsroom, "Rina", "Roni", false);
          refused(
              newsroom,
              new Verdict.Alias("Rani", "Roni", true),
              "an editor said that Rina is not Roni: undo that first");
          assertThat(newsroom.rulings()).hasSize(4);
        });
  }

  private static void refused(Newsroom newsroom, Verdict verdict, String why) {
    assertThatThrownBy(() -> newsroom.rule("Dewi", NOON, "coba", verdict))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(why);
  }

  @Test
  void aReadingThatNoSynonymTouchesStaysTheSame() {
    Ruling alias =
        new Ruling(1, "Dewi", NOON, "akta", new Verdict.Alias("Rina Wati", "Sari Wulan", true));
    Corrections corrections = new Corrections(new NameList(LanguagePack.of("id")), List.of(alias));
    Reading other = read("Budi Santoso mengatakan pasar itu sepi.");
    Reading touched = read("Sari Wulan mengatakan pasar itu sepi, lalu Rina Wati pulang.");
    assertThat(corrections.over(other)).isSameAs(other);
    assertThat(corrections.over(touched)).isNotSameAs(touched);
  }

  private static Reading read(String body) {
    return SAKSI.read(
        new Report("r", null, null, null, null, null, "id", body, new Origin("test", 1)));
  }
}
