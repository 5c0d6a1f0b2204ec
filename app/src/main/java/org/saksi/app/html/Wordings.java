package org.saksi.app.html;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.reconcile.Wording;
import org.saksi.text.Span;
import org.saksi.text.WordDifference;

/** One utterance as two reports give it, with the words that only one of them has. */
final class Wordings implements Section {

  private final Columns columns;
  private final List<Wording> wordings;

  Wordings(Columns columns, List<Wording> wordings) {
    this.columns = columns;
    this.wordings = wordings;
  }

  @Override
  public List<Entry> entries() {
    return List.of(new Entry("wordings", columns.labels().of("wordings"), wordings.size()));
  }

  @Override
  public void mark(Marks marks) {
    for (int i = 0; i < wordings.size(); i++) {
      exhibits(i).forEach(exhibit -> marks.add(exhibit, "wording"));
    }
  }

  @Override
  public void write(Html html) {
    if (wordings.isEmpty()) {
      return;
    }
    html.open("section", "id", "wordings");
    html.element("h2", columns.labels().of("wordings.title"));
    html.element("p", columns.labels().of("wordings.meaning"), "class", "meaning");
    html.open("ol", "class", "pairs");
    for (int i = 0; i < wordings.size(); i++) {
      writePair(html, i, exhibits(i));
    }
    html.close().close();
  }

  private List<Exhibit> exhibits(int i) {
    return columns.exhibits("w" + i, List.of(wordings.get(i).a(), wordings.get(i).b()));
  }

  private void writePair(Html html, int i, List<Exhibit> pair) {
    html.open("li", "id", "w" + i, "class", "note card");
    if (pair.size() == 2) {
      WordDifference difference =
          WordDifference.between(pair.getFirst().words(), pair.getLast().words());
      writeSpeakers(html, pair);
      writeSide(html, pair.getFirst(), difference.onlyInA());
      writeSide(html, pair.getLast(), difference.onlyInB());
    }
    html.reason(columns.labels().told(wordings.get(i).differs()));
    html.close();
  }

  /** Writes the speaker; both where the reports give the words to different people. */
  private void writeSpeakers(Html html, List<Exhibit> pair) {
    Map<String, Said> bySpeaker = new LinkedHashMap<>();
    for (Exhibit side : pair) {
      side.column().reading().quotations().stream()
          .filter(quotation -> quotation.content().overlaps(side.span()))
          .max(Comparator.comparingDouble(q -> q.content().overlapRatio(side.span())))
          .map(quotation -> new Said(side, quotation, columns))
          .ifPresent(said -> bySpeaker.putIfAbsent(said.key(), said));
    }
    html.open("p", "class", "who");
    boolean first = true;
    for (Said said : bySpeaker.values()) {
      html.text(first ? "" : " / ");
      said.writeSpeakers(html);
      first = false;
    }
    html.close();
  }

  private static void writeSide(Html html, Exhibit side, List<Span> only) {
    html.open("p", "class", "side");
    side.writeLetter(html);
    html.text(" ").open("bdi", "lang", side.column().language());
    String words = side.words();
    int written = 0;
    for (Span stretch : only) {
      html.text(words.substring(written, stretch.start())).element("mark", stretch.of(words));
      written = stretch.end();
    }
    html.text(words.substring(written)).close();
    html.close();
  }
}
