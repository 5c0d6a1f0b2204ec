package org.saksi.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.Stance;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Receipt;
import org.saksi.report.Report;
import org.saksi.story.Placement;

/** The sheet of a report on its way: seven stops, each with what went in and what came out. */
public final class TraceSheet {

  private static final int MOST_WORDS = 60;

  private final Receipt receipt;
  private final Reading reading;
  private final Placement placement;
  private final Reconciliation story;

  private TraceSheet(Receipt receipt, Reading reading, Placement placement, Reconciliation story) {
    this.receipt = receipt;
    this.reading = reading;
    this.placement = placement;
    this.story = story;
  }

  /**
   * The sheet of a report's way.
   *
   * @param story all reports of the input set side by side
   */
  public static Sheet of(
      Receipt receipt, Reading reading, Placement placement, Reconciliation story) {
    return new TraceSheet(receipt, reading, placement, story).sheet();
  }

  private Sheet sheet() {
    Report report = reading.report();
    return new Sheet(
        Line.of(Style.STRONG, report.id()).and(" on its way: seven stops"),
        List.of(
            stop(1, "extract", extracted()),
            stop(2, "report", accepted(report)),
            stop(3, "read", layers()),
            stop(4, "quotation", quotations()),
            stop(5, "story", grouped()),
            stop(6, "reconcile", reconciled()),
            stop(7, "show", shown())));
  }

  private static Section stop(int number, String name, List<Item> items) {
    return new Section(number + " " + name, Style.STRONG, items);
  }

  private static Item in(String what) {
    return Item.of("in", Line.of(what));
  }

  private static Item out(String what) {
    return Item.of("out", Line.of(what));
  }

  private List<Item> extracted() {
    List<Item> items = new ArrayList<>();
    items.add(in("%d bytes of %s from %s".formatted(receipt.bytes(), receipt.form(), origin())));
    items.add(out(characters() + " characters of text, decoded as " + receipt.charset()));
    for (String remark : receipt.remarks()) {
      items.add(Item.of("remark", Line.of(remark)));
    }
    items.addAll(new RawPlaces(reading.report().body(), receipt.pages()).items());
    return items;
  }

  private String origin() {
    return reading.report().origin().toString();
  }

  private int characters() {
    String body = reading.report().body();
    return body.codePointCount(0, body.length());
  }

  private List<Item> accepted(Report report) {
    return List.of(
        in("the text and what the input says about it"),
        out(
            "report %s of %s, published %s, in language %s"
                .formatted(
                    report.id(),
                    report.outlet() == null ? "an unnamed outlet" : report.outlet(),
                    StorySheet.when(report.published()),
                    report.language())),
        Item.of("sha256", Line.of(Style.FAINT, report.sha256())));
  }

  private List<Item> layers() {
    var segmentation = reading.segmentation();
    return List.of(
        in(characters() + " characters"),
        out(
            String.join(
                ", ",
                Counted.of(segmentation.tokens().size(), "token"),
                Counted.of(segmentation.sentences().size(), "sentence"),
                Counted.of(segmentation.paragraphs().size(), "paragraph"),
                Counted.of(segmentation.quoted().size(), "quoted stretch"))),
        out(
            String.join(
                ", ",
                Counted.of(reading.times().size(), "time"),
                Counted.of(reading.figures().size(), "figure"),
                Counted.of(reading.entities().size(), "name"),
                Counted.of(reading.claims().size(), "claim"))),
        Item.of("left out", Line.of(Counted.of(segmentation.furniture().size(), "furniture line"))),
        Item.of("claims", Line.of(stances())));
  }

  /** How the claims are meant, in numbers. */
  private String stances() {
    return String.join(
        ", ",
        meant(stance -> stance.voice() == null) + " in the voice of the outlet",
        meant(stance -> stance.voice() != null) + " of its speakers",
        meant(stance -> stance.hedge() != null) + " hedged",
        meant(Stance::negated) + " negated",
        meant(stance -> stance.tense() == Stance.Tense.PLANNED) + " planned",
        meant(stance -> stance.tense() == Stance.Tense.ONGOING) + " ongoing",
        meant(stance -> stance.tense() == Stance.Tense.DONE) + " done");
  }

  private long meant(Predicate<Stance> how) {
    return reading.claims().stream().map(Claim::stance).filter(how).count();
  }

  private List<Item> quotations() {
    List<Item> items = new ArrayList<>();
    items.add(
        in(
            "%d sentences, %d names"
                .formatted(reading.segmentation().sentences().size(), reading.entities().size())));
    items.add(out(reading.quotations().size() + " quotations"));
    for (Quotation quotation : reading.quotations()) {
      Attribution attribution = quotation.attribution();
      String confidence =
          String.format(
              Locale.ROOT, " %.2f %s", attribution.confidence(), attribution.basis().key());
      Line line =
          Line.of(Style.FAINT, attribution.rule() + ": ")
              .and(Style.STRONG, speakers(quotation))
              .and(Style.FAINT, confidence)
              .and(" – " + shorten(quotation.content().of(reading.report().body())));
      items.add(Item.under(quotation.kind().name().toLowerCase(Locale.ROOT), line));
    }
    return items;
  }

  private String speakers(Quotation quotation) {
    List<String> names = new ArrayList<>();
    for (Speaker speaker : quotation.attribution().speakers()) {
      String body = reading.report().body();
      names.add(
          switch (speaker) {
            case Speaker.Named named -> named.name().of(body);
            case Speaker.Described described -> described.phrase().of(body);
            case Speaker.Ruled ruled -> ruled.name();
            case Speaker.Unknown unknown ->
                "nobody (" + unknown.reason().name().toLowerCase(Locale.ROOT) + ")";
          });
    }
    return String.join(", ", names);
  }

  private static String shorten(String text) {
    int blank = text.lastIndexOf(' ', MOST_WORDS);
    return text.length() <= MOST_WORDS || blank < 0 ? text : text.substring(0, blank) + " …";
  }

  private List<Item> grouped() {
    String copy = placement.copyOf() == null ? "" : ", a copy of " + placement.copyOf();
    return List.of(
        in("the reports before it, if any"),
        out(
            "story %s with score %s: %s%s"
                .formatted(
                    placement.story(),
                    String.format(Locale.ROOT, "%.2f", placement.score()),
                    placement.why(),
                    copy)));
  }

  private List<Item> reconciled() {
    Map<Finding.Status, Integer> counts = new TreeMap<>();
    int mine = 0;
    for (Finding finding : story.findings()) {
      counts.merge(finding.status(), 1, Integer::sum);
      mine += finding.evidence().stream().anyMatch(this::isMine) ? 1 : 0;
    }
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (status, count) -> parts.add(count + " " + status.name().toLowerCase(Locale.ROOT)));
    return List.of(
        in(Counted.of(story.readings().size(), "report") + " of the input, taken as one story"),
        out(
            story.findings().size()
                + " findings"
                + (parts.isEmpty() ? "" : ": " + String.join(", ", parts))),
        out(mine + " of them rest on this report"));
  }

  private boolean isMine(Evidence evidence) {
    return evidence.report().equals(reading.report().id());
  }

  private List<Item> shown() {
    return List.of(
        in(
            "the findings, %d wordings, %d origins, %d times"
                .formatted(
                    story.wordings().size(), story.origins().size(), story.timeline().size())),
        out("saksi compare, as text, json, html or md"));
  }
}
