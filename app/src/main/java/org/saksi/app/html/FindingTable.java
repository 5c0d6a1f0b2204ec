package org.saksi.app.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.saksi.reconcile.Finding;

/**
 * The findings as a table of facts by reports, conflicts first: at a glance who states what, and
 * behind each fact its reason and evidence.
 */
final class FindingTable implements Section {

  /** A table of more reports than this is scrolled sideways where the screen is narrow. */
  private static final int MOST_LETTERS_ABREAST = 5;

  private final Columns columns;
  private final List<Fact> facts = new ArrayList<>();

  FindingTable(Columns columns, List<Finding> findings) {
    this.columns = columns;
    for (Finding finding : findings) {
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
      entries.add(new Entry(Fact.style(status), Fact.title(status), of(status).size()));
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
    boolean many = columns.all().size() > MOST_LETTERS_ABREAST;
    html.open("section", "id", "findings", "class", many ? "many" : null);
    html.element("h2", "What the reports state", "class", "unseen");
    html.open("table", "class", "facts");
    html.element("caption", "Facts, and which report states them", "class", "unseen");
    writeHead(html);
    for (Finding.Status status : Finding.Status.values()) {
      if (!of(status).isEmpty()) {
        writeStatus(html, status);
      }
    }
    html.close().close();
  }

  private List<Fact> of(Finding.Status status) {
    return facts.stream().filter(fact -> fact.finding().status() == status).toList();
  }

  private void writeHead(Html html) {
    html.open("thead").open("tr").element("th", "Fact", "scope", "col");
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
        .text(Fact.title(status))
        .text(" ")
        .element("span", String.valueOf(of(status).size()), "class", "count")
        .close()
        .element("p", Fact.meaning(status))
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

  private void writeSummary(Html html, Fact fact) {
    if (!fact.isContested()) {
      html.open("span", "class", "fact");
      fact.exhibits().stream().limit(1).forEach(any -> fact.shortest().writeWords(html));
      html.close();
      return;
    }
    for (Exhibit exhibit : fact.exhibits()) {
      html.open("span", "class", "fact")
          .element("b", exhibit.column().letter(), "class", "letter")
          .text(" ");
      exhibit.writeWords(html);
      html.close();
    }
  }

  private void writeReason(Html html, Fact fact) {
    html.open("div", "class", "card");
    html.open("p", "class", "label")
        .element("b", Fact.title(fact.finding().status()), "class", "verdict")
        .text(" · " + kind(fact) + " · " + fact.witnesses())
        .close();
    html.element("p", fact.finding().why(), "class", "why");
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

  private static String kind(Fact fact) {
    return fact.finding().kind().name().toLowerCase(Locale.ROOT);
  }

  private void writeCell(Html html, Fact fact, Column column) {
    List<Exhibit> stated = fact.in(column);
    if (stated.isEmpty()) {
      html.open("td", "class", "silent")
          .element("span", "–", "aria-hidden", "true")
          .text(" ")
          .element("span", "silent", "class", "unseen")
          .close();
      return;
    }
    html.open("td");
    stated
        .getFirst()
        .openLink(html)
        .element("span", fact.sign(), "aria-hidden", "true")
        .text(" ")
        .element("span", fact.signInWords(), "class", "unseen")
        .close();
    html.close();
  }
}
