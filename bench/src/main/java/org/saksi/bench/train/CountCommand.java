package org.saksi.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.language.LanguagePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts in how many reports the words of a language stand. */
@Command(
    name = "count",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Counts in how many reports each word stands, and in how many a word derived from it, and"
            + " prints them in the form of core's words.counts, by which the grouping knows what is"
            + " rare in the language. Furniture of the outlets counts nothing.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi count stream/*.jsonl.gz"
          + " --out core/src/main/resources/org/saksi/language/id/words.counts"
    })
public final class CountCommand implements Subcommand {

  private static final String LANGUAGE = "id";

  @Parameters(arity = "1..*", paramLabel = "REPORTS", description = "Files or folders of reports.")
  private List<String> places = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where the counts go.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    LanguagePack language = LanguagePack.of(LANGUAGE);
    ReportCounts counts = new ReportCounts(language);
    Reports.read(language, places, counts::add, command.commandLine().getErr()::println);
    String text = counts.print();
    if (out == null) {
      command.commandLine().getOut().print(text);
      command.commandLine().getOut().flush();
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }
}
