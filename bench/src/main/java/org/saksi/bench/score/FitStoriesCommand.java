package org.saksi.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.Subcommand;
import org.saksi.reading.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights by which reports are linked into stories. */
@Command(
    name = "fit-stories",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Fits the weights by which it is judged whether two reports tell of one event to the"
            + " stories of a gold file, and prints them in the form of core's links.properties,"
            + " with the scores of five models each on the fifth of the gold that it was not"
            + " fitted on. The stream is looked for as by score.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi fit-stories gold/stories-dev.json"
          + " --out core/src/main/resources/org/saksi/story/links.properties"
    })
public final class FitStoriesCommand implements Subcommand {

  @Parameters(paramLabel = "GOLD", description = "A gold file of stories, as JSON.")
  private Path gold = Path.of("");

  @Option(
      names = "--reports",
      paramLabel = "PATH",
      description = "Where the stream is, if not beside the gold file.")
  private @Nullable Path reports;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the weights go.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    StoryCorpus corpus;
    try {
      corpus = StoryCorpus.read(gold, "stories", reports);
    } catch (IOException unreadable) {
      throw new ParameterException(command.commandLine(), String.valueOf(unreadable.getMessage()));
    }
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = corpus.stream().stream().map(saksi::read).toList();
    StoryFit fit = new StoryFit(corpus.gold(), readings);
    if (fit.pairCount() == 0) {
      throw new ParameterException(
          command.commandLine(), gold + ": no two reports of a component are alike");
    }
    String text =
        "# Fitted by `saksi fit-stories` on %d components, %d pairs of reports.%n# Cross-validated: %s%n"
                .formatted(
                    corpus.gold().components().size(),
                    fit.pairCount(),
                    fit.crossValidated(corpus.gold().folds(StoryCorpus.FOLDS)))
            + lines(fit.fit(corpus.gold().components()));
    if (out == null) {
      command.commandLine().getOut().print(text);
      command.commandLine().getOut().flush();
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }

  private static String lines(Properties weights) {
    StringBuilder lines = new StringBuilder();
    for (String name : new TreeSet<>(weights.stringPropertyNames())) {
      lines.append(name).append('=').append(weights.getProperty(name)).append('\n');
    }
    return lines.toString();
  }
}
