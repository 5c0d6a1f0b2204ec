package org.saksi.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.app.view.Captions;
import org.saksi.app.view.Stance;
import org.saksi.app.view.Stances;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.text.Span;

/**
 * The findings as a table of facts by reports, conflicts first: at a glance who states what, and
 * behind each fact its reason and evidence.
 */
final class FindingTable implements Section {

  /** A table of more reports than this is scrolled sideways where the screen is narrow. */
  private static final int MOST_LETTERS_ABREAST = 5;

  private final Columns columns;
  private final Labels labels;
  private final Stances stances;
  private final Captions captions;
  private final List<Fact> facts = new ArrayList<>();

  FindingTable(Columns columns, Reconciliation story) {
    this.columns = columns;
    labels = columns.labels();
    stances = new Stances(story);
    captions = new Captions(story.readings());
    for (Finding finding : story.findings()) {
      String note = "x" + facts.size();
      List<Exhibit> exhibits = columns.exhibits(note, finding.evidence());
      exhibits.sort(Comparator.comparingInt(exhibit -> exhibit.column().index()));
      facts.add(new Fact(note, finding, exhibits));
    }
  }

  @Override
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Finding.Status status : Finding.Status.values()) {
      entries.add(new Entry(Fact.style(status), labels.of("status", status), of(status).size()));
    }
    return entries;
  }

  @Override
  public void mark(Marks marks) {
    for (Fact fact : facts) {
      String style = "finding " + Fact.style(fact.finding().status());
      fact.exhibits().forEach(exhibit -> marks.add(exhibit, style));
    }
  }

  @Override
  public void write(Html html) {
    html.open("section", "id", "findings", "class", hasRoom() ? null : "many");
    html.element("h2", labels.of("findings"), "class", "unseen");
    html.open("table", "class", "facts");
    html.element("caption", labels.of("findings.caption"), "class", "unseen");
    writeHead(html);
    for (Finding.Status status : Finding.Status.values()) {
      if (!of(status).isEmpty()) {
        writeStatus(html, status);
      }
    }
    html.close().close();
  }

  /** The facts, most newsworthy first. */
  List<Fact> facts() {
    return List.copyOf(facts);
  }

  private List<Fact> of(Finding.Status status) {
    return facts.stream().filter(fact -> fact.finding().status() == status).toList();
  }

  private void writeHead(Html html) {
    html.open("thead").open("tr").element("th", labels.of("findings.fact"), "scope", "col");
    for (Column column : columns.all()) {
      html.open("th", "scope", "col", "title", column.name())
          .element("b", column.letter(), "class", "letter")
          .element("span", column.name(), "class", "unseen")
          .close();
    }
    html.close().close();
  }

  private void writeStatus(Html html, Finding.Status status) {
    html.open("tbody", "id", Fact.style(status), "class", Fact.style(status));
    html.open("tr", "class", "status");
    html.open("th", "scope", "rowgroup", "colspan", String.valueOf(columns.all().size() + 1))
        .open("h3")
        .text(labels.of("status", status))
        .text(" ")
        .element("span", String.valueOf(of(status).size()), "class", "count")
        .close()
        .element("p", labels.of("meaning", status))
        .close();
    html.close();
    of(status).forEach(fact -> writeFact(html, fact));
    html.close();
  }

  private void writeFact(Html html, Fact fact) {
    html.open("tr").open("th", "scope", "row");
    html.open("details", "id", fact.note(), "class", "note", "name", "finding");
    html.open("summary");
    if (fact.finding().kind() != Finding.Kind.EVENT) {
      html.element("span", kind(fact), "class", "kind").text(" ");
    }
    writeSummary(html, fact);
    html.close();
    writeReason(html, fact);
    html.close().close();
    columns.all().forEach(column -> writeCell(html, fact, column));
    html.close();
  }

  /** The cells have room for words. */
  private boolean hasRoom() {
    return columns.all().size() <= MOST_LETTERS_ABREAST;
  }

  /** The words of a fact; of a contested one those of each side, or what the cells differ in. */
  private void writeSummary(Html html, Fact fact) {
    if (!fact.isContested()) {
      writeCaption(html, captions.of(fact.finding()));
      return;
    }
    Evidence subject = stances.subject(fact.finding());
    if (subject != null
        && hasRoom()
        && fact.exhibits().stream().allMatch(one -> value(fact, one) != null)) {
      Column column = columns.ofReport(subject.report()).orElseThrow();
      html.open("span", "class", "fact")
          .element("bdi", column.words(subject.span()), "lang", column.language())
          .close();
      return;
    }
    for (List<Exhibit> side : fact.sides()) {
      html.open("span", "class", "fact");
      side.stream()
          .map(one -> one.column().letter())
          .distinct()
          .forEach(letter -> html.element("b", letter, "class", "letter").text(" "));
      side.getFirst().writeWords(html);
      html.close();
    }
  }

  private void writeCaption(Html html, Captions.Caption caption) {
    Column column = columns.ofReport(caption.report()).orElseThrow();
    html.open("span", "class", "fact");
    html.element("bdi", column.words(caption.words()), "lang", column.language());
    if (caption.sentence() != null) {
      String sentence = column.words(caption.sentence()) + (caption.cut() ? " …" : "");
      html.text(" – ").open("span", "class", "label");
      html.element("bdi", sentence, "lang", column.language()).close();
    }
    html.close();
  }

  private void writeReason(Html html, Fact fact) {
    html.open("div", "class", "card");
    html.open("p", "class", "label")
        .element("b", labels.of("status", fact.finding().status()), "class", "verdict")
        .text(" · " + kind(fact) + " · " + fact.witnesses(labels))
        .close();
    html.reason(labels.told(fact.finding().why()));
    html.open("ul", "class", "evidence");
    for (Exhibit exhibit : fact.exhibits()) {
      html.open("li");
      exhibit.writeName(html);
      html.text(" ");
      exhibit.writeInContext(html);
      html.close();
    }
    html.close().close();
  }

  private String kind(Fact fact) {
    return labels.of("kind", fact.finding().kind());
  }

  private void writeCell(Html html, Fact fact, Column column) {
    Stance stance = stances.of(fact.finding(), List.of(column.report().id()));
    List<Exhibit> stated = fact.in(column);
    if (stated.isEmpty()) {
      html.open("td", "class", "silent");
      writeStance(html, stance);
      html.close();
      return;
    }
    html.open("td");
    stated.getFirst().openLink(html);
    writeStance(html, stance);
    Span value = hasRoom() ? value(fact, stated.getFirst()) : null;
    if (value != null) {
      html.text(" ").open("span", "class", "value-here");
      html.element("bdi", column.words(value), "lang", column.language()).close();
    }
    html.close().close();
  }

  private @Nullable Span value(Fact fact, Exhibit exhibit) {
    return stances.value(fact.finding(), exhibit.evidence());
  }

  private void writeStance(Html html, Stance stance) {
    String words = labels.of("stance", stance);
    html.element("span", stance.sign(), "aria-hidden", "true", "title", words)
        .text(" ")
        .element("span", words, "class", "unseen");
  }
}
