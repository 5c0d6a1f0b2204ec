package org.saksi.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.source.Intake;
import org.saksi.source.Limits;

/**
 * Gold files that are scored together, with the reports they speak of.
 *
 * @param name what the set is called: the file's name, or its folder's when it holds many
 * @param members gold files in order
 */
record Corpus(String name, List<Member> members) {

  /**
   * A gold file and its reports.
   *
   * @param path the file or folder that holds the reports
   * @param published the date for reports that have none, as the gold file gives it
   */
  record Member(Gold gold, Path path, @Nullable String published, List<Report> reports) {}

  /**
   * Reads gold files into sets, one for each folder that holds them.
   *
   * @param reports where reports are looked for when none lie beside their gold file; may be null
   */
  static List<Corpus> read(List<Path> goldFiles, @Nullable Path reports) throws IOException {
    List<Corpus> sets = new ArrayList<>();
    for (Path file : goldFiles) {
      Gold gold = Gold.read(file);
      Path folder = folderOf(file);
      long beside = goldFiles.stream().filter(f -> folderOf(f).equals(folder)).count();
      String name = beside == 1 ? gold.name() : String.valueOf(folder.getFileName());
      Corpus set = sets.stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
      if (set == null) {
        set = new Corpus(name, new ArrayList<>());
        sets.add(set);
      }
      set.members().add(member(gold, reportsOf(file, gold, reports)));
    }
    return sets;
  }

  /** A file lies in a folder, be it the root. */
  private static Path folderOf(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null ? absolute : folder;
  }

  private static Path reportsOf(Path file, Gold gold, @Nullable Path reports) throws IOException {
    Path folder = folderOf(file);
    List<Path> places = new ArrayList<>();
    for (Path base :
        reports == null ? List.of(folder, folder.resolve("../data")) : List.of(reports)) {
      places.add(base.resolve(gold.name() + ".reports.jsonl"));
      places.add(base.resolve(gold.name()));
    }
    if (reports != null) {
      places.add(reports);
    }
    for (Path place : places) {
      if (Files.exists(place)) {
        return place.normalize();
      }
    }
    throw new IOException(file + ": its reports are not beside it; name their place by --reports");
  }

  private static Member member(Gold gold, Path path) {
    String date = gold.file().path("published").asText("");
    Published published = Published.parse(date).orElse(null);
    return new Member(gold, path, published == null ? null : date, reports(path, published));
  }

  /**
   * The reports of a file or folder in order; what is none is passed over.
   *
   * @param published the date of reports that have none
   */
  static List<Report> reports(Path path, @Nullable Published published) {
    List<Report> reports = new ArrayList<>();
    LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));
    new Intake(Limits.STANDARD, detector, published)
        .read(
            List.of(path.toString()),
            InputStream.nullInputStream(),
            ingested -> {
              if (ingested instanceof Ingested.Accepted accepted) {
                reports.add(accepted.report());
              }
            });
    return reports;
  }

  List<Gold> golds() {
    return members.stream().map(Member::gold).toList();
  }

  /** How many reports the gold files speak of. */
  int reportCount() {
    return members.stream().mapToInt(member -> member.gold().reports().size()).sum();
  }

  /** Over gold and report texts. */
  String hash() {
    ContentHash hash = new ContentHash();
    for (Member member : members) {
      hash.add(member.gold().file().toString().getBytes(StandardCharsets.UTF_8));
      member.reports().forEach(r -> hash.add(r.body().getBytes(StandardCharsets.UTF_8)));
    }
    return hash.digits();
  }
}
