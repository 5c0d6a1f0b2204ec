package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saksi.report.Report;

class IntakeTest {

  private static final String TEXT =
      "Banjir merendam dua desa di Kabupaten Demak pada Selasa malam.\nWarga mengungsi ke balai"
          + " desa yang lebih tinggi.";

  @TempDir Path folder;

  @Test
  void readsATextFileUntouchedUnderItsName() throws IOException {
    Report report = Taken.from(file("banjir.txt", TEXT + "\r\n")).report();
    assertThat(report.id()).isEqualTo("banjir.txt");
    assertThat(report.body()).isEqualTo(TEXT + "\r\n");
    assertThat(report.published()).isNull();
    assertThat(report.language()).isEqualTo("id");
  }

  @Test
  void readsEveryFieldOfAJsonReport() throws IOException {
    Report report =
        Taken.from(
                file(
                    "a.json",
                    """
                    {"id": "b-1", "outlet": "Kabar", "url": "https://kabar.example/b-1",
                     "headline": "Banjir", "author": "Rara", "published": "2026-02-03T10:00:00+07:00",
                     "language": "id-ID", "text": "Desa terendam.", "extra": {"deep": [1, 2]}}
                    """))
            .report();
    assertThat(report.id()).isEqualTo("b-1");
    assertThat(report.outlet()).isEqualTo("Kabar");
    assertThat(report.url()).isEqualTo("https://kabar.example/b-1");
    assertThat(report.headline()).isEqualTo("Banjir");
    assertThat(report.author()).isEqualTo("Rara");
    assertThat(report.published()).isNotNull();
    assertThat(report.body()).isEqualTo("Desa terendam.");
  }

  @Test
  void aBinaryFileUnderTheNameOfLinesIsRejectedOnce() throws IOException {
    Path binary = folder.resolve("hari.jsonl");
    Files.write(binary, "a\0b\nc\0d\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Taken.from(binary).rejections())
        .containsExactly("hari.jsonl a binary file, not text");
  }

  @Test
  void aBinaryLineAmongOthersCostsItself() throws IOException {
    Path lines = file("hari.jsonl", json("satu") + "\n\u0000\u0001\n" + json("dua") + "\n");
    assertThat(Taken.from(lines).ids()).containsExactly("hari.jsonl#1", "hari.jsonl#3");
  }

  @Test
  void namesAReportInAFileOfManyByItsLine() throws IOException {
    Path lines = file("hari.jsonl", json("satu") + "\n\n" + json("dua") + "\n");
    assertThat(Taken.from(lines).ids()).containsExactly("hari.jsonl#1", "hari.jsonl#3");
  }

  @Test
  void readsPackedLines() throws IOException {
    Path packed = folder.resolve("hari.jsonl.gz");
    Files.write(packed, gzip(json("satu") + "\n" + json("dua")));
    assertThat(Taken.from(packed).ids()).containsExactly("hari.jsonl.gz#1", "hari.jsonl.gz#2");
  }

  @Test
  void readsAFolderWithItsFoldersInTheOrderOfNames() throws IOException {
    file("b.txt", TEXT);
    file("a/z.txt", TEXT);
    file("c.txt", TEXT);
    file("catatan.pdf", "bukan laporan");
    assertThat(Taken.from(folder).ids()).containsExactly("z.txt", "b.txt", "c.txt");
  }

  @Test
  void tellsTheFormOfStandardInput() {
    assertThat(fromStandardInput(TEXT).ids()).containsExactly("-");
    assertThat(fromStandardInput(json("satu") + "\n" + json("dua")).ids())
        .containsExactly("-#1", "-#2");
    assertThat(fromStandardInput("{\n\"text\": \"Desa terendam.\"\n}").ids()).containsExactly("-");
    assertThat(fromStandardInput("<html><body><p>" + TEXT + "</p></body></html>").reports())
        .extracting(Report::body)
        .containsExactly(TEXT.replace('\n', ' '));
  }

  @Test
  void givesADateToReportsWithoutOne() {
    Taken taken =
        fromStandardInput(json("satu") + "\n{\"text\":\"dua\",\"published\":\"2026-02-03\"}");
    assertThat(taken.reports())
        .extracting(report -> report.published() == null ? "" : report.published().iso())
        .containsExactly("2025-01-21", "2026-02-03");
  }

  @Test
  void keepsIdsUnique() throws IOException {
    file("a/berita.txt", TEXT);
    file("b/berita.txt", TEXT);
    file("c.jsonl", "{\"id\":\"x\",\"text\":\"satu\"}\n{\"id\":\"x\",\"text\":\"dua\"}");
    Taken taken = Taken.from(folder);
    assertThat(taken.ids()).containsExactly("berita.txt", "berita.txt-2", "x", "x-2");
    assertThat(taken.remarks())
        .singleElement()
        .asString()
        .startsWith("the id x is taken by ")
        .endsWith("c.jsonl:1; this report is called x-2");
  }

  @Test
  void goesOnBehindABrokenLine() throws IOException {
    String[] lines = new String[10];
    Arrays.setAll(lines, i -> json("laporan " + i));
    lines[6] = "{\"text\": \"putus";
    Taken taken = Taken.from(file("hari.jsonl", String.join("\n", lines)));
    assertThat(taken.reports()).hasSize(9);
    assertThat(taken.rejections())
        .singleElement()
        .asString()
        .startsWith("hari.jsonl:7 broken JSON at character ");
  }

  @Test
  void saysWhatIsWrongWithAFieldOfTheWrongType() throws IOException {
    Path lines =
        file(
            "a.jsonl", "{\"text\": 42}\n{\"text\": \"x\", \"headline\": []}\n[1]\n{\"id\": \"x\"}");
    assertThat(Taken.from(lines).rejections())
        .containsExactly(
            "a.jsonl:1 text is a number, not a string",
            "a.jsonl:2 headline is an array, not a string",
            "a.jsonl:3 an array, not a JSON object",
            "a.jsonl:4 it has neither text nor html");
  }

  @Test
  void refusesADateThatIsNone() throws IOException {
    assertThat(
            Taken.from(file("a.json", "{\"text\": \"x\", \"published\": \"kemarin\"}"))
                .rejections())
        .containsExactly("a.json published is no ISO 8601 date: kemarin");
  }

  @Test
  void usesTheDateOfAClockTimeWithoutOffset() throws IOException {
    Taken taken =
        Taken.from(file("a.json", "{\"text\": \"x\", \"published\": \"2026-02-03T10:00:00\"}"));
    assertThat(taken.report().published()).hasToString("Published[date=2026-02-03, moment=null]");
    assertThat(taken.remarks())
        .containsExactly("published has no clock time with an offset, so only its date is used");
  }

  @Test
  void refusesAnotherLanguage() throws IOException {
    Path declared = file("a.json", "{\"text\": \"x\", \"language\": \"en\"}");
    Path english =
        file("b.txt", "The river broke its banks on Tuesday and the people fled to higher ground.");
    assertThat(Taken.from(declared, english).rejections())
        .containsExactly(
            "a.json in another language than Indonesian: declared as en",
            "b.txt not in Indonesian: it has hardly any of the small words of the language");
  }

  @Test
  void refusesWhatIsEmpty() throws IOException {
    Files.createDirectory(folder.resolve("hampa"));
    assertThat(
            Taken.from(
                    file("a.txt", ""),
                    file("b.txt", " \n "),
                    file("c.jsonl", "\n\n"),
                    file("d.json", "{\"text\": \" \"}"),
                    folder.resolve("hampa"))
                .rejections())
        .containsExactly(
            "a.txt it is empty",
            "b.txt it holds nothing but white space",
            "c.jsonl it is empty",
            "d.json the text is empty",
            "hampa the folder holds no report (.txt, .json, .jsonl, .html, .warc, each also as .gz;"
                + " .wacz)");
  }

  @Test
  void refusesWhatIsNotThereOrNoFile() {
    assertThat(Taken.from(folder.resolve("tidak-ada.txt")).rejections())
        .containsExactly("tidak-ada.txt there is no such file");
    assertThat(Taken.from(Path.of("arsip.warc.gz")).rejections())
        .containsExactly("arsip.warc.gz there is no such file");
  }

  @Test
  void refusesDocumentsWhateverTheirName() throws IOException {
    assertThat(
            Taken.from(file("a.pdf", "%PDF-1.4\n1 0 obj"), file("b.txt", "{\\rtf1 Aman.}"))
                .rejections())
        .containsExactly(
            "a.pdf a PDF or a document of a word processor; save it as text",
            "b.txt a PDF or a document of a word processor; save it as text");
  }

  @Test
  void saysAsWhatItReadAFileWhoseNameTellsNoForm() throws IOException {
    assertThat(Taken.from(file("berita.wire", TEXT)).remarks()).containsExactly("read as text");
    assertThat(Taken.from(file("berita", TEXT)).remarks()).isEmpty();
  }

  @Test
  void namesTheFilesOfAFolderThatItPassesOver() throws IOException {
    for (String name : List.of("a.csv", "b.md", "c.png", "d.png", ".sembunyi")) {
      file(name, "x");
    }
    file("laporan.txt", TEXT);
    Taken taken = Taken.from(folder);
    assertThat(taken.reports()).hasSize(1);
    assertThat(taken.rejections()).isEmpty();
    assertThat(taken.passedOver())
        .containsExactly("passed over, no reports by their names: a.csv, b.md, c.png and 1 more");
  }

  @Test
  void refusesWhatMayNotBeRead() throws IOException {
    Path secret = file("rahasia.txt", TEXT);
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    assumeTrue(!Files.isReadable(secret), "the superuser reads everything");
    assertThat(Taken.from(secret).rejections()).containsExactly("rahasia.txt no permission");
  }

  @Test
  void keepsWhatACutOffPackedFileStillGives() throws IOException {
    byte[] packed = gzip((json("satu") + "\n").repeat(5_000));
    Path cut = folder.resolve("hari.jsonl.gz");
    Files.write(cut, Arrays.copyOf(packed, packed.length / 2));
    Taken taken = Taken.from(cut);
    assertThat(taken.reports()).hasSizeGreaterThan(100);
    assertThat(taken.rejections()).containsExactly("hari.jsonl.gz broken gzip: it ends too early");
  }

  private Taken fromStandardInput(String text) {
    return Taken.fromStandardInput(text.getBytes(StandardCharsets.UTF_8), "2025-01-21");
  }

  private static String json(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
