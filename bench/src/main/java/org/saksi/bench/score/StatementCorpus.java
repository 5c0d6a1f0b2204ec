package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.Saksi;
import org.saksi.bench.score.TaggedText.LabelledSpan;
import org.saksi.report.Origin;
import org.saksi.report.Report;

/**
 * A corpus of statements of public figures, as PFSA-ID marks them: tokens with BILOU labels, in
 * articles whose bounds and white space are lost.
 *
 * @param name of the set
 */
record StatementCorpus(String name, Path path, TaggedText text) {

  /** Labels for which no layer stands: what an article is about, occasions and places of speech. */
  static final Set<String> WITHOUT_LAYER = Set.of("ISSUE", "EVENT", "LOCATION");

  /** The word before the dash in a dateline of the corpus, whose texts are of one outlet. */
  private static final String OUTLET = "KOMPAS";

  private static final String NOTE =
      """
      Exact spans over the corpus's own tokens; the text is written anew from them, without a look
      at the labels. *Naive* here: a mark behind a comma closes, the word behind it is the cue,
      capitals behind that the speaker. *Published* are the figures of the corpus's makers on test
      articles, which are not these, by models trained on the corpus; Saksi is trained on none of
      it, but how its layers fall under the labels was settled on dev-40. The corpus leaves
      private persons out, and so does this comparison where a report gives the speaker's age, no
      name, or nothing but a part such as resident, victim or kin. No
      layer stands for ISSUE, EVENT and LOCATION.\
      """;

  static StatementCorpus read(Path path, String name) throws IOException {
    return new StatementCorpus(name, path, TaggedText.read(path));
  }

  ScoreSet score(Saksi saksi) throws IOException {
    List<TokenArticle> articles = TokenArticle.of(text, OUTLET);
    Set<LabelledSpan> gold = text.spans();
    SpanScore score = new SpanScore(gold, labels(saksi, articles));
    return new ScoreSet(
        name,
        articles.size()
            + " articles, "
            + text.tokens().size()
            + " tokens, "
            + gold.size()
            + " spans",
        new ContentHash().add(Files.readAllBytes(path)).digits(),
        NOTE,
        Measure.STATEMENTS,
        scores(score),
        scores(new SpanScore(gold, NaiveStatements.find(text))),
        score.without(WITHOUT_LAYER).confusions());
  }

  private Set<LabelledSpan> labels(Saksi saksi, List<TokenArticle> articles) {
    Set<LabelledSpan> labels = new HashSet<>();
    for (TokenArticle article : articles) {
      String id = name + "#" + article.first();
      Report report =
          new Report(id, null, null, null, null, null, "id", article.body(), new Origin(id, 0));
      labels.addAll(StatementLabels.of(article, saksi.read(report)));
    }
    return labels;
  }

  private static ObjectNode scores(SpanScore score) {
    ObjectNode out = JsonNodeFactory.instance.objectNode();
    score.labels().forEach(label -> out.set(label, score.of(label)));
    out.set("read_labels", score.without(WITHOUT_LAYER).micro());
    out.set("all_labels", score.micro());
    out.put("macro_f1", Ratio.round(score.macroF1()));
    return out;
  }
}
