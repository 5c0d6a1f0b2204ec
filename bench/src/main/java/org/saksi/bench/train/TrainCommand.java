package org.saksi.bench.train;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.saksi.app.Subcommand;
import org.saksi.language.LanguagePack;
import org.saksi.tagger.Clusters;
import org.saksi.tagger.Labels;
import org.saksi.tagger.Model;
import org.saksi.tagger.Tagger;
import org.saksi.tagger.Weights;
import org.saksi.tagger.WordFeatures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the tagger of names, and measures it. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Trains the model that finds names, and says how much of it is right. Corpora are files"
            + " with a word and its label (BIO or BILOU) on each line and a blank line between"
            + " sentences. The same data and seed give the same model to the byte.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi train --data kabar=kabar.txt --data wiki=wiki.txt --clusters-from hari.jsonl.gz \\",
      "      --habits kabar --out names.model --evaluate kabar=dev.txt",
      "  saksi train --evaluate kabar=dev.txt                measures the model that comes with"
          + " saksi",
      "  saksi train --model names.model --evaluate kabar=dev.txt"
    })
public final class TrainCommand implements Subcommand {

  private static final String LANGUAGE = "id";

  /** Behind these, clusters hardly help more. */
  private static final int CLUSTER_ROUNDS = 10;

  private static final List<String> TYPES = List.of("PERSON", "PLACE", "ORGANISATION");

  @Option(
      names = "--data",
      paramLabel = "NAME=PATH",
      description = "A corpus to learn from, a file or a folder of files; may be repeated.")
  private Map<String, Path> data = new LinkedHashMap<>();

  @Option(
      names = "--habits",
      paramLabel = "NAME",
      description =
          "A corpus whose habits the model keeps, the first to be followed unless asked otherwise;"
              + " may be repeated (default: all corpora).")
  private List<String> habits = new ArrayList<>();

  @Option(
      names = "--clusters-from",
      paramLabel = "PATH",
      description =
          "Reports without labels, to learn from them and the corpora which words are alike; may be"
              + " repeated.")
  private List<String> streams = new ArrayList<>();

  @Option(
      names = "--clusters",
      split = ",",
      paramLabel = "COUNT",
      defaultValue = "512,96",
      description = "How many classes each division of the words has (default: ${DEFAULT-VALUE}).")
  private List<Integer> divisions = List.of();

  @Option(
      names = "--least-count",
      paramLabel = "COUNT",
      defaultValue = "5",
      description = "Words met less often have no class (default: ${DEFAULT-VALUE}).")
  private int leastCount;

  @Option(
      names = "--epochs",
      paramLabel = "COUNT",
      defaultValue = "10",
      description = "How often each sentence is seen (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "13",
      description = "Seed of all chance (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--model",
      paramLabel = "FILE",
      description =
          "A model to measure instead of the one that comes with saksi; with --data, the model"
              + " whose clusters are used again.")
  private @Nullable Path model;

  @Option(names = "--out", paramLabel = "FILE", description = "Where the trained model goes.")
  private @Nullable Path out;

  @Option(
      names = "--evaluate",
      paramLabel = "NAME=FILE",
      description =
          "A corpus to find the names of, and to print how many are right. If the model knows the"
              + " habits of a corpus of that name, it follows them.")
  private Map<String, Path> evaluations = new LinkedHashMap<>();

  @Spec private CommandSpec command = CommandSpec.create();

  private final LanguagePack language = LanguagePack.of(LANGUAGE);

  @Override
  public Integer call() {
    if (epochs < 1) {
      throw new ParameterException(command.commandLine(), "--epochs must be 1 or more");
    }
    try {
      Model used = data.isEmpty() ? given() : train();
      evaluate(used);
      return 0;
    } catch (IOException failed) {
      throw new ParameterException(command.commandLine(), String.valueOf(failed.getMessage()));
    }
  }

  private Model given() throws IOException {
    Path file = model;
    if (file == null) {
      return Model.shippedWhole(LANGUAGE);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Model.read(in);
    }
  }

  private Model train() throws IOException {
    List<LabelledCorpus> corpora = new ArrayList<>();
    for (Map.Entry<String, Path> named : data.entrySet()) {
      corpora.add(LabelledCorpus.read(named.getKey(), named.getValue(), this::tell));
    }
    WordStream stream =
        streams.isEmpty()
            ? null
            : WordStream.read(language, streams, corpora, leastCount, this::tell);
    if (stream != null) {
      corpora.replaceAll(stream.capitals()::restore);
    }
    Clusters clusters = model == null ? clusters(stream) : given().clusters();
    Labels labels = new Labels(TYPES);
    Lesson.Maker maker = new Lesson.Maker(new WordFeatures(language, clusters), labels);
    List<Lesson> lessons = new ArrayList<>();
    for (LabelledCorpus corpus : corpora) {
      lessons.addAll(maker.of(corpus, 1 + corpora.indexOf(corpus)));
      tell(
          corpus.name()
              + ": "
              + corpus.sentences().size()
              + " sentences, "
              + corpus.wordCount()
              + " words");
    }
    Model trained =
        new Committee(labels, Settings.of(epochs, seed), this::tell)
            .train(lessons, corpora.size(), clusters, keptHabits());
    Path target = out;
    if (target != null) {
      write(trained, target);
    }
    return trained;
  }

  private void write(Model trained, Path target) throws IOException {
    try (OutputStream bytes = Files.newOutputStream(target)) {
      trained.write(bytes);
    }
    tell(
        String.format(
            Locale.ROOT,
            "%s: %,d bytes, %,d words in clusters, %,d weights",
            target,
            Files.size(target),
            trained.clusters().wordCount(),
            trained.habits().values().stream().mapToInt(Weights::count).sum()));
  }

  private SequencedMap<String, Integer> keptHabits() {
    List<String> names = List.copyOf(data.keySet());
    SequencedMap<String, Integer> kept = new LinkedHashMap<>();
    for (String name : habits.isEmpty() ? names : habits) {
      if (!names.contains(name)) {
        throw new ParameterException(command.commandLine(), "no --data named " + name);
      }
      kept.put(name, 1 + names.indexOf(name));
    }
    return kept;
  }

  private Clusters clusters(@Nullable WordStream stream) {
    if (stream == null) {
      return Clusters.of(List.of());
    }
    tell(stream.words().size() + " words to put into classes");
    return Clusters.of(
        divisions.stream()
            .map(classes ->
                new ExchangeClustering(stream, classes).cluster(CLUSTER_ROUNDS, this::tell))
            .toList());
  }

  private void evaluate(Model used) throws IOException {
    if (evaluations.isEmpty()) {
      return;
    }
    StringBuilder table = new StringBuilder(ChunkScore.header());
    for (Map.Entry<String, Path> named : evaluations.entrySet()) {
      LabelledCorpus corpus = LabelledCorpus.read(named.getKey(), named.getValue(), this::tell);
      Tagger tagger =
          used.habits().containsKey(corpus.name())
              ? new Tagger(language, used, corpus.name())
              : new Tagger(language, used);
      table.append(ChunkScore.of(tagger::tag, corpus, used.labels().types()).rows());
    }
    PrintWriter writer = command.commandLine().getOut();
    writer.print(table);
    writer.flush();
  }

  private void tell(String message) {
    PrintWriter messages = command.commandLine().getErr();
    messages.println("saksi: " + message);
    messages.flush();
  }
}
