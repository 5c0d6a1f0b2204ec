package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.saksi.annotation.Token;
import org.saksi.bench.score.TaggedText.LabelledSpan;
import org.saksi.bench.train.LabelledCorpus;
import org.saksi.bench.train.LabelledSentence;
import org.saksi.language.LanguagePack;
import org.saksi.tagger.Chunk;
import org.saksi.tagger.Model;
import org.saksi.tagger.Tagger;

/**
 * A corpus of sentences whose names are marked as persons, places and organisations. What is held
 * against it is the learned model alone, on the corpus's own words: the rules read whole reports.
 *
 * @param name of the set
 */
record NameCorpus(String name, Path path, LabelledCorpus corpus) {

  private static final String LANGUAGE = "id";
  private static final Set<String> TYPES = Set.of("PERSON", "PLACE", "ORGANISATION");

  /** A label of no corpus of names, but of statements, which mark persons too. */
  private static final String STATEMENT = "STATEMENT";

  private static final String NOTE =
      """
      The learned model alone, on the corpus's own words; a name is right if its first word, its
      last word and its type are. The model was trained on another part of this corpus and follows
      its habits. *Naive* here: words with capitals behind each other, a place behind a preposition,
      an organisation where all letters are capitals, a person otherwise. No figures on just these
      sentences are published with the corpus.\
      """;

  /** A file of tokens and labels that marks places or organisations and no statements. */
  static boolean isOne(Path path) throws IOException {
    if (!TaggedText.isOneOfColumns(path)) {
      return false;
    }
    Set<String> marked = read(path, "").corpus().marked();
    return !marked.contains(STATEMENT)
        && (marked.contains("PLACE") || marked.contains("ORGANISATION"));
  }

  static NameCorpus read(Path path, String name) throws IOException {
    return new NameCorpus(name, path, LabelledCorpus.read(name, path, complaint -> {}));
  }

  ScoreSet score() throws IOException {
    Set<LabelledSpan> gold = spans(LabelledSentence::chunks);
    Tagger tagger = tagger();
    SpanScore score = new SpanScore(gold, spans(sentence -> tagger.tag(sentence.words())));
    return new ScoreSet(
        name,
        corpus.sentences().size()
            + " sentences, "
            + corpus.wordCount()
            + " words, "
            + gold.size()
            + " names",
        new ContentHash().add(Files.readAllBytes(path)).digits(),
        NOTE,
        Measure.NAMES,
        scores(score),
        scores(new SpanScore(gold, spans(sentence -> findNaively(sentence.words())))),
        score.confusions());
  }

  /** With the habits of the corpus, if the model has them under part of the set's name. */
  private Tagger tagger() {
    LanguagePack language = LanguagePack.of(LANGUAGE);
    Model model = Model.shippedWhole(LANGUAGE);
    return model.habits().keySet().stream()
        .filter(name::contains)
        .findFirst()
        .map(habits -> new Tagger(language, model, habits))
        .orElseGet(() -> new Tagger(language, model));
  }

  private Set<LabelledSpan> spans(Function<LabelledSentence, List<Chunk>> names) {
    Set<LabelledSpan> spans = new HashSet<>();
    int offset = 0;
    for (LabelledSentence sentence : corpus.sentences()) {
      for (Chunk chunk : names.apply(sentence)) {
        if (TYPES.contains(chunk.type())) {
          spans.add(
              new LabelledSpan(chunk.type(), offset + chunk.first(), offset + chunk.end() - 1));
        }
      }
      offset += sentence.words().size();
    }
    return spans;
  }

  private static List<Chunk> findNaively(List<Token> words) {
    List<Chunk> names = new ArrayList<>();
    int at = 1;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && words.get(end).isCapitalised()) {
        end++;
      }
      if (end > at) {
        names.add(new Chunk(at, end, naiveType(words, at, end)));
      }
      at = end + 1;
    }
    return names;
  }

  private static String naiveType(List<Token> words, int first, int end) {
    String before = words.get(first - 1).normal();
    if (before.equals("di") || before.equals("ke") || before.equals("dari")) {
      return "PLACE";
    }
    boolean letters = end - first == 1 && words.get(first).casing() == Token.Casing.UPPER;
    return letters ? "ORGANISATION" : "PERSON";
  }

  private static ObjectNode scores(SpanScore score) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    score.labels().forEach(label -> out.set(label, score.of(label)));
    out.set("all_labels", score.micro());
    out.put("macro_f1", Ratio.round(score.macroF1()));
    return out;
  }
}
