package org.saksi.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.export.Annotations;
import org.saksi.app.export.FindingCsv;
import org.saksi.app.export.FindingParquet;
import org.saksi.app.html.StoryPage;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Reconciliation;
import org.saksi.source.ReportLine;
import org.saksi.source.Trouble;
import org.saksi.store.Newsroom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes what is in a store for other programs and readers. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Writes what is in a store in the form that another program or a reader wants. The same"
            + " store gives the same bytes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi export --store redaksi --as reports --out laporan.jsonl",
      "  saksi export --store redaksi --as csv --out temuan.csv",
      "  saksi export --store redaksi --as html --story ID --out cerita.html"
    })
final class ExportCommand implements Callable<Integer> {

  /** What can be had. */
  enum Form {
    REPORTS,
    STORIES,
    CSV,
    PARQUET,
    ANNOTATIONS,
    HTML;

    /** As typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--as",
      paramLabel = "FORM",
      required = true,
      description =
          "reports (JSON lines that import reads), stories (a line of JSON for each story of two"
              + " reports or more, as compare has it), csv (a row for each place that a finding"
              + " rests on), parquet (the same with types, into a file), annotations (W3C Web Annotations), html (one story as a page to cite).")
  private Form form = Form.REPORTS;

  @Option(
      names = "--story",
      paramLabel = "ID",
      description = "Only the story that has this id, or a report with this id.")
  private @Nullable String story;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;
  private final JsonFormat json = new JsonFormat();

  ExportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (form == Form.HTML && story == null) {
      throw wrong("html shows one story; --story ID picks it");
    }
    if (form == Form.PARQUET && out == null) {
      throw wrong("parquet is written into a file; --out FILE names it");
    }
    try (Newsroom newsroom = store.openExisting(Saksi.indonesian())) {
      newsroom.settle();
      @Nullable String chosen = story == null ? null : chosen(newsroom, story);
      try (OutputStream file = out == null ? null : Files.newOutputStream(out)) {
        Output output = new Output(file == null ? surroundings.out() : file);
        if (file != null && form == Form.PARQUET) {
          writeParquet(newsroom, chosen, file);
        } else {
          write(newsroom, chosen, output);
        }
        output.flush();
      }
      return ExitCode.DONE;
    } catch (IOException failed) {
      throw wrong("cannot write to " + out + ": " + Trouble.of(failed));
    }
  }

  private String chosen(Newsroom newsroom, String id) {
    return newsroom
        .board()
        .storyOf(id)
        .or(() -> newsroom.board().line(id).map(line -> line.id()))
        .orElseThrow(() -> wrong("no report or story has the id " + id));
  }

  private void write(Newsroom newsroom, @Nullable String chosen, Output output) {
    if (form == Form.REPORTS) {
      newsroom.forEachReport(report -> {
        if (chosen == null
            || newsroom.board().storyOf(report.id()).filter(chosen::equals).isPresent()) {
          output.write(ReportLine.of(report));
          output.write("\n");
        }
      });
      return;
    }
    if (form == Form.CSV) {
      output.write(FindingCsv.HEADER);
    }
    for (String id : ids(newsroom, chosen)) {
      newsroom.board().story(id).ifPresent(story -> write(story, output));
    }
  }

  private static void writeParquet(Newsroom newsroom, @Nullable String chosen, OutputStream file)
      throws IOException {
    try (OutputStream buffered = new BufferedOutputStream(file);
        FindingParquet table = new FindingParquet(buffered)) {
      for (String id : ids(newsroom, chosen)) {
        Optional<Reconciliation> story = newsroom.board().story(id);
        if (story.isPresent()) {
          table.write(story.get());
        }
      }
    }
  }

  private static List<String> ids(Newsroom newsroom, @Nullable String chosen) {
    return chosen == null ? newsroom.board().ids() : List.of(chosen);
  }

  private void write(Reconciliation story, Output output) {
    switch (form) {
      case REPORTS -> throw new IllegalStateException("reports are no stories");
      case STORIES -> output.write(json.line(story));
      case PARQUET -> throw new IllegalStateException("parquet has an end of its own");
      case CSV -> output.write(FindingCsv.rows(story));
      case ANNOTATIONS -> output.write(Annotations.lines(story));
      case HTML -> output.write(StoryPage.of(story).getBytes(StandardCharsets.UTF_8));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
