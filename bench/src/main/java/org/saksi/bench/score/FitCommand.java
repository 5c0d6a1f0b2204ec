package org.saksi.bench.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.Subcommand;
import org.saksi.bench.score.LogisticRegression.Example;
import org.saksi.bench.score.LogisticRegression.Weights;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Candidate;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Reconciler;
import org.saksi.text.CodePoints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights by which the reconciler judges pairs. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Fits the weights by which pairs of stretches are judged to the facts of gold files, and"
            + " prints them in the form of core's weights.properties. The reports are looked for"
            + " as by score.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi fit gold/*.json --out core/src/main/resources/org/saksi/reconcile/weights.properties"
    })
public final class FitCommand implements Subcommand {

  /** Against weights that fit a few stories too well; between 2 and 20 it made no difference. */
  private static final double PENALTY = 5;

  @Parameters(arity = "1..*", paramLabel = "GOLD", description = "Gold files, as JSON.")
  private List<Path> gold = List.of();

  @Option(names = "--out", paramLabel = "FILE", description = "Where the weights go.")
  private @Nullable Path out;

  @Spec private CommandSpec command = CommandSpec.create();

  /** A pair and whether it states a fact of the gold. */
  private record Judged(int story, Candidate candidate, boolean right) {}

  @Override
  public Integer call() throws IOException {
    List<Judged> pairs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    try {
      for (Corpus corpus : Corpus.read(gold, null)) {
        corpus.members().forEach(member -> judge(member, pairs));
        text.append("# Fitted by `saksi fit` on ")
            .append(corpus.members().size())
            .append(" stories, ")
            .append(corpus.hash())
            .append(".\n");
      }
    } catch (IOException unreadable) {
      throw new ParameterException(command.commandLine(), String.valueOf(unreadable.getMessage()));
    }
    append(text, "clause", pairs, Candidate::clause);
    append(text, "value", pairs, candidate -> !candidate.clause());
    if (out == null) {
      command.commandLine().getOut().print(text);
      command.commandLine().getOut().flush();
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }

  private static void judge(Corpus.Member member, List<Judged> pairs) {
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = member.reports().stream().map(saksi::read).toList();
    Map<String, CodePoints> codePoints = new HashMap<>();
    readings.forEach(r -> codePoints.put(r.report().id(), CodePoints.of(r.report().body())));
    int story = pairs.isEmpty() ? 0 : pairs.getLast().story() + 1;
    List<Gold.Fact> facts = member.gold().facts().stream().filter(Gold.Fact::isShared).toList();
    for (Candidate pair : new Reconciler(LanguagePack.of("id")).candidates(readings)) {
      Stretch a = stretch(pair.a(), codePoints);
      Stretch b = stretch(pair.b(), codePoints);
      boolean right =
          facts.stream()
              .anyMatch(fact ->
                  fact.evidence().stream().anyMatch(a::meets)
                      && fact.evidence().stream().anyMatch(b::meets));
      pairs.add(new Judged(story, pair, right));
    }
  }

  private static Stretch stretch(Evidence evidence, Map<String, CodePoints> codePoints) {
    CodePoints offsets = codePoints.get(evidence.report());
    if (offsets == null) {
      throw new IllegalStateException("no report " + evidence.report());
    }
    return new Stretch(
        evidence.report(),
        offsets.fromUtf16(evidence.span().start()),
        offsets.fromUtf16(evidence.span().end()));
  }

  private static void append(
      StringBuilder text, String model, List<Judged> pairs, Predicate<Candidate> of) {
    List<Judged> members = pairs.stream().filter(pair -> of.test(pair.candidate())).toList();
    SortedSet<String> names = new TreeSet<>();
    members.forEach(pair -> names.addAll(pair.candidate().features().keySet()));
    Weights weights = LogisticRegression.fit(examples(members, names), PENALTY);
    text.append("# ")
        .append(members.size())
        .append(" pairs, of them right ")
        .append(members.stream().filter(Judged::right).count())
        .append("; log loss with each story left out ")
        .append(String.format(Locale.ROOT, "%.3f", lossWithStoryLeftOut(members, names)))
        .append('\n');
    line(text, model, "bias", weights.bias());
    int at = 0;
    for (String name : names) {
      line(text, model, name, weights.weights()[at]);
      at++;
    }
  }

  private static void line(StringBuilder text, String model, String name, double weight) {
    text.append(String.format(Locale.ROOT, "%s.%s=%.3f%n", model, name, weight));
  }

  private static List<Example> examples(List<Judged> pairs, SortedSet<String> names) {
    return pairs.stream()
        .map(pair ->
            new Example(
                names.stream()
                    .mapToDouble(name -> pair.candidate().features().getOrDefault(name, 0.0))
                    .toArray(),
                pair.right()))
        .toList();
  }

  private static double lossWithStoryLeftOut(List<Judged> pairs, SortedSet<String> names) {
    double loss = 0;
    for (int left : pairs.stream().map(Judged::story).distinct().toList()) {
      List<Judged> others = pairs.stream().filter(pair -> pair.story() != left).toList();
      if (others.isEmpty()) {
        return Double.NaN;
      }
      Weights weights = LogisticRegression.fit(examples(others, names), PENALTY);
      List<Judged> own = pairs.stream().filter(pair -> pair.story() == left).toList();
      for (Example example : examples(own, names)) {
        double p = weights.probability(example.features());
        loss -= Math.log(Math.max(1e-9, example.holds() ? p : 1 - p));
      }
    }
    return loss / pairs.size();
  }
}
