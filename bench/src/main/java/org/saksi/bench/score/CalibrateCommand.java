package org.saksi.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Basis;
import org.saksi.app.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts how often speakers are right, by what the choice of them rests on. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Counts on gold files how often a speaker is right, by what the choice of him rests on,"
            + " and prints the rates in the form of core's confidence.properties. The reports are"
            + " looked for as by score.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi calibrate gold/*.json --out"
          + " core/src/main/resources/org/saksi/reading/quotation/confidence.properties"
    })
public final class CalibrateCommand implements Subcommand {

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, as JSON.")
  private List<Path> gold = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where the rates go.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<SpeakerCase> cases = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try {
      for (Corpus corpus : Corpus.read(gold, null)) {
        cases.addAll(SpeakerCase.in(Output.of(corpus), corpus.golds()));
        text.append("# Counted by `saksi calibrate` on ")
            .append(corpus.reportCount())
            .append(" reports, ")
            .append(corpus.hash())
            .append(".\n");
      }
    } catch (IOException unreadable) {
      throw new ParameterException(command.commandLine(), String.valueOf(unreadable.getMessage()));
    }
    appendLeftOut(text, cases);
    appendRates(text, cases);
    if (out == null) {
      command.commandLine().getOut().print(text);
      command.commandLine().getOut().flush();
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }

  /** Each gold file judged by the rates of the others. */
  private static void appendLeftOut(StringBuilder text, List<SpeakerCase> cases) {
    Reliability leftOut = new Reliability();
    for (String story : cases.stream().map(SpeakerCase::story).distinct().toList()) {
      SpeakerRates others =
          new SpeakerRates(cases.stream().filter(one -> !one.story().equals(story)).toList());
      cases.stream()
          .filter(one -> one.story().equals(story))
          .forEach(one -> leftOut.add(others.of(one.basis()), one.right()));
    }
    text.append("# With each gold file left out, by confidence: on average, right, quotations.\n");
    for (List<String> row : leftOut.table().rows()) {
      text.append("# ").append(String.join(" | ", row)).append('\n');
    }
  }

  private static void appendRates(StringBuilder text, List<SpeakerCase> cases) {
    SpeakerRates rates = new SpeakerRates(cases);
    for (Basis basis : SpeakerRates.bases()) {
      text.append("# ").append(rates.count(basis)).append(" quotations\n");
      text.append(String.format(Locale.ROOT, "%s=%.3f%n", basis.key(), rates.of(basis)));
    }
  }
}
