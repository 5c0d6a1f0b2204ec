package org.saksi.stream.spread;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.Subcommand;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Ingested;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.story.Placement;
import org.saksi.story.Placements;
import org.saksi.story.StoryGrouper;
import org.saksi.story.TellingWords;
import org.saksi.story.TellingWords.Word;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures what becomes of stories when the reports of a language are spread over shards. */
@Command(
    name = "stream-spread",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Groups reports as one grouper does and spread over several, and prints what that costs"
            + " in messages and how far the stories are the same.",
    footerHeading = "%nExample:%n",
    footer = "  saksi stream-spread sehari.jsonl.gz --shards 2,4,8 --routes 1,2,3")
public final class SpreadCommand implements Subcommand {

  private static final int NOTHING_READ = 3;

  /** So many reports change places. */
  private static final int BACKWARDS = 8;

  private static final String HEAD =
      """
      | by | shards | routes | shown to | busiest shard, % | F1 against one grouper | precision \
      | recall | F1 against gold | routing, µs | consensus, µs | consensus, bytes a report |
      |---|---|---|---|---|---|---|---|---|---|---|---|\
      """;

  /** How shards are chosen; the names are those of the command line. */
  private enum Route {
    WORDS,
    VOTE,
    AFFINITY
  }

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files or folders of reports.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--shards",
      paramLabel = "N",
      split = ",",
      defaultValue = "1,2,4,8",
      description = "Over how many shards (default: ${DEFAULT-VALUE}).")
  private List<Integer> shards = new ArrayList<>();

  @Option(
      names = "--routes",
      paramLabel = "K",
      split = ",",
      defaultValue = "1,2,3",
      description = "To how many of them a report goes at the most (default: ${DEFAULT-VALUE}).")
  private List<Integer> routes = new ArrayList<>();

  @Option(
      names = "--by",
      paramLabel = "RULE",
      split = ",",
      defaultValue = "WORDS,VOTE,AFFINITY",
      description = "How shards are chosen: ${COMPLETION-CANDIDATES} (default: all).")
  private List<Route> rules = new ArrayList<>();

  @Option(
      names = "--gold",
      paramLabel = "FILE",
      description = "Stories that somebody sorted, of the format saksi-stories/1.")
  private @Nullable Path gold;

  @Override
  public Integer call() throws IOException {
    Saksi saksi = Saksi.indonesian();
    List<Reading> readings = readings(saksi);
    if (readings.isEmpty()) {
      return NOTHING_READ;
    }
    TellingWords telling = new TellingWords(LanguagePack.of("id"));
    List<List<Word>> words = readings.stream().map(telling::of).toList();
    Map<String, String> events = gold == null ? Map.of() : GoldStories.read(gold);
    Map<String, String> alone = alone(saksi, readings);
    PrintWriter out = command.commandLine().getOut();
    out.printf(Locale.ROOT, "%,d reports%n%n%s%n", readings.size(), HEAD);
    out.println(outcome("one grouper", alone, alone, events));
    out.println(
        outcome(
            "one grouper, each eight reports backwards",
            alone(saksi, backwards(readings)),
            alone,
            events));
    SpreadRun.of(2, new WordVote(2, 2), readings, words, saksi::grouper); // warms up
    for (Route rule : rules) {
      for (Over over : overs()) {
        SpreadRun run =
            SpreadRun.of(over.shards, router(rule, over), readings, words, saksi::grouper);
        String name = rule + " | " + over.shards + " | " + over.routes;
        out.println(row(name, run, alone, events));
        out.flush();
      }
    }
    return 0;
  }

  private record Over(int shards, int routes) {}

  private List<Over> overs() {
    return shards.stream()
        .flatMap(count -> routes.stream().map(most -> new Over(count, most)))
        .filter(over -> over.routes <= over.shards)
        .toList();
  }

  private List<Reading> readings(Saksi saksi) {
    List<Reading> readings = new ArrayList<>();
    new Intake(Limits.STANDARD, new LanguageDetector(LanguagePack.of("id")), null)
        .read(
            inputs,
            System.in,
            ingested -> {
              if (ingested instanceof Ingested.Accepted accepted) {
                readings.add(saksi.read(accepted.report()));
              }
            });
    return readings;
  }

  /** How much the order of arrival alone changes. */
  private static List<Reading> backwards(List<Reading> readings) {
    List<Reading> backwards = new ArrayList<>();
    for (int i = 0; i < readings.size(); i += BACKWARDS) {
      backwards.addAll(readings.subList(i, Math.min(readings.size(), i + BACKWARDS)).reversed());
    }
    return backwards;
  }

  /** The story of each report in one grouper. */
  static Map<String, String> alone(Saksi saksi, List<Reading> readings) {
    StoryGrouper grouper = saksi.grouper();
    Placements placements = new Placements();
    Map<String, String> storyOf = new HashMap<>();
    for (Reading reading : readings) {
      for (Placement placement : placements.after(grouper.accept(reading))) {
        storyOf.put(placement.report(), placement.story());
      }
    }
    return storyOf;
  }

  private static Router router(Route rule, Over over) {
    return switch (rule) {
      case WORDS -> new HeaviestWords(over.shards, over.routes);
      case VOTE -> new WordVote(over.shards, over.routes);
      case AFFINITY -> new Affinity(over.shards, over.routes);
    };
  }

  private static String row(
      String name, SpreadRun run, Map<String, String> alone, Map<String, String> events) {
    String spread = String.format(Locale.ROOT, "%.2f | %.1f", run.shown(), 100 * run.busiest());
    String cost =
        String.format(
            Locale.ROOT,
            " | %.1f | %.1f | %s |",
            run.routeMicros(),
            run.consensusMicros(),
            Double.isNaN(run.consensusBytes()) ? "" : Math.round(run.consensusBytes()));
    return "| " + name + " | " + spread + " | " + same(run.storyOf(), alone, events) + cost;
  }

  private static String outcome(
      String name,
      Map<String, String> storyOf,
      Map<String, String> alone,
      Map<String, String> events) {
    return "| " + name + " | 1 | 1 | 1 | 100 | " + same(storyOf, alone, events) + " | | | |";
  }

  private static String same(
      Map<String, String> storyOf, Map<String, String> alone, Map<String, String> events) {
    BCubed same = BCubed.of(storyOf, alone);
    return String.format(
        Locale.ROOT,
        "%.3f | %.3f | %.3f | %s",
        same.f1(),
        same.precision(),
        same.recall(),
        gold(storyOf, events));
  }

  private static String gold(Map<String, String> storyOf, Map<String, String> events) {
    return events.isEmpty()
        ? ""
        : String.format(Locale.ROOT, "%.3f", BCubed.of(storyOf, events).f1());
  }
}
