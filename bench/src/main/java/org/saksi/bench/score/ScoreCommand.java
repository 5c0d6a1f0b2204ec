package org.saksi.bench.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.Saksi;
import org.saksi.app.Subcommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds Saksi's own output against gold readings. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Reads the reports of gold files, sets them side by side and says how much of it is right,"
            + " beside a naive reader. The reports of X.json are looked for in X.reports.jsonl or"
            + " a folder X beside it, or in ../data/X. A file that sorts reports of a stream into"
            + " stories names its stream, which is looked for beside it and in ../data; the whole"
            + " stream is grouped. Corpora hold their own texts: tokens with"
            + " BILOU labels of statements and their speakers (PFSA-ID), or with labels of persons,"
            + " places and organisations (idner, NERGrit), folders of articles in TimeML"
            + " (IndoTimex), and the bodies of articles by page, with the pages in html beside"
            + " them and the output of other programs in output.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi score gold/*.json",
      "  saksi score gold/*.json --out docs/scores.md",
      "  saksi score gold/*.json --check docs/scores.md   ends with 1 if a figure has fallen",
      "  saksi score gold/stories.json --reports sehari.jsonl.gz",
      "  saksi score pfsa-id/dev-40.txt indotimex/gold idner/dev.txt",
      "  saksi score aeb/ground-truth.json",
      "  saksi score gold/a.json --system output.jsonl    scores what a run has written"
    })
public final class ScoreCommand implements Subcommand {

  private static final int FALLEN = 1;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description =
          "Gold files of a story or of a stream, as JSON; files of labelled tokens; folders of"
              + " TimeML.")
  private List<Path> gold = List.of();

  @Option(
      names = "--reports",
      paramLabel = "PATH",
      description = "Where the reports are, if not beside the gold files.")
  private @Nullable Path reports;

  @Option(
      names = "--system",
      paramLabel = "FILE",
      description = "Output of compare, read or group as JSON to score, instead of reading now.")
  private @Nullable Path system;

  @Option(names = "--json", description = "All scores as JSON, a line for each set of gold files.")
  private boolean json;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the page of scores goes.")
  private @Nullable Path out;

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "A page of scores that must not have fallen by more than 0.005.")
  private @Nullable Path check;

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    List<ScoreSet> sets;
    try {
      sets = sets();
    } catch (IOException unreadable) {
      throw new ParameterException(command.commandLine(), String.valueOf(unreadable.getMessage()));
    }
    return check == null ? show(sets) : hold(check, sets);
  }

  /** The stories' sets, then those of streams and of corpora, in the order they are named. */
  private List<ScoreSet> sets() throws IOException {
    List<Path> stories = new ArrayList<>();
    List<ScoreSet> groupings = new ArrayList<>();
    List<ScoreSet> ofCorpora = new ArrayList<>();
    Saksi saksi = Saksi.indonesian();
    for (Path path : gold) {
      if (TimeCorpus.isOne(path)) {
        ofCorpora.add(TimeCorpus.read(path, nameOf(path)).score(saksi));
      } else if (NameCorpus.isOne(path)) {
        ofCorpora.add(NameCorpus.read(path, nameOf(path)).score());
      } else if (TaggedText.isOne(path)) {
        ofCorpora.add(StatementCorpus.read(path, nameOf(path)).score(saksi));
      } else if (ExtractionCorpus.isOne(path)) {
        ofCorpora.add(ExtractionCorpus.read(path, nameOf(path)).score());
      } else if (StoryGold.isOne(path)) {
        groupings.add(score(StoryCorpus.read(path, nameOf(path), reports), saksi));
      } else {
        stories.add(path);
      }
    }
    if (system != null && !ofCorpora.isEmpty()) {
      throw new IOException("--system: of tokens and TimeML only what is read now can be scored");
    }
    List<ScoreSet> sets = new ArrayList<>();
    for (Corpus corpus : Corpus.read(stories, reports)) {
      sets.add(score(corpus));
    }
    sets.addAll(groupings);
    sets.addAll(ofCorpora);
    return sets;
  }

  /** The corpus, and the part of it: {@code pfsa-id/dev-40}. */
  private static String nameOf(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path parts =
        absolute.subpath(Math.max(0, absolute.getNameCount() - 2), absolute.getNameCount());
    return parts.toString().replace('\\', '/').replaceFirst("\\.[a-z]+$", "");
  }

  private ScoreSet score(StoryCorpus corpus, Saksi saksi) throws IOException {
    return system == null ? corpus.score(saksi) : corpus.score(Grouping.read(system));
  }

  private ScoreSet score(Corpus corpus) throws IOException {
    Output output = system == null ? Output.of(corpus) : Output.read(system);
    Output naive = new Output();
    for (Corpus.Member member : corpus.members()) {
      List<ObjectNode> readings = member.reports().stream().map(NaiveReader::read).toList();
      naive.add(NaiveReconciler.compare(member.gold().name(), readings));
    }
    List<Gold> stories = corpus.golds();
    return new ScoreSet(
        corpus.name(),
        stories.size() + " stories, " + corpus.reportCount() + " reports",
        corpus.hash(),
        "",
        Measure.STORIES,
        Referee.score(output, stories),
        Referee.score(naive, stories),
        Reliability.of(SpeakerCase.in(output, stories)).table());
  }

  private int show(List<ScoreSet> sets) throws IOException {
    StringBuilder text = new StringBuilder();
    if (json) {
      for (ScoreSet set : sets) {
        ObjectNode line = new ObjectMapper().createObjectNode().put("set", set.name());
        line.setAll(set.saksi());
        text.append(line).append('\n');
      }
    } else {
      text.append(ScorePage.render(sets));
    }
    if (out == null) {
      PrintWriter writer = command.commandLine().getOut();
      writer.print(text);
      writer.flush();
    } else {
      Files.writeString(out, text);
    }
    return 0;
  }

  private int hold(Path page, List<ScoreSet> sets) throws IOException {
    List<String> fallen = ScorePage.fallen(Files.readString(page), sets);
    PrintWriter messages = command.commandLine().getErr();
    fallen.forEach(messages::println);
    messages.println(
        fallen.isEmpty()
            ? "No figure of " + page + " has fallen."
            : fallen.size() + " figures of " + page + " have fallen by more than 0.005.");
    return fallen.isEmpty() ? 0 : FALLEN;
  }
}
