package org.saksi.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Ingested;
import org.saksi.source.ReportLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes clean reports of pages. */
@Command(
    name = "fetch",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Makes clean reports of pages, feeds, sitemaps and archives: headline, author, times, outlet"
            + " and text, a line of JSON each, which every other command reads. An article over"
            + " several pages is one report.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi fetch https://… https://… --archive bukti.warc.gz --out laporan.jsonl",
      "  saksi fetch https://…/rss | saksi group -",
      "  saksi fetch arsip.warc.gz > laporan.jsonl",
      "  saksi fetch https://… --dry-run     what would be asked of whom",
      "",
      "robots.txt is asked first and kept to, with a pause between any two requests to a host."
    })
final class FetchCommand implements Callable<Integer> {

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to FILE instead of standard output.")
  private @Nullable Path out;

  @Option(names = "--dry-run", description = "Ask nobody; say what would be asked of whom.")
  private boolean dryRun;

  @Spec private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  FetchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    OutputOptions options = new OutputOptions();
    options.format = Format.JSON;
    options.out = out;
    if (dryRun) {
      input.web.archive = null;
    }
    try (Session session = Session.open(command, surroundings, input, options)) {
      if (dryRun) {
        return DryRun.tell(input.places, session);
      }
      session.forEach(
          Ingested.Accepted::report,
          report -> {
            session.write(ReportLine.of(report));
            session.write("\n");
            session.flush();
          });
      return session.exitCode();
    }
  }
}
