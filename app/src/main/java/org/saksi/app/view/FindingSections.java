package org.saksi.app.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Omission;

/** The findings of a story by what came of them. */
final class FindingSections {

  private static final int MOST_CONFLICTS = 20;
  private static final int MOST_AGREED = 12;
  private static final int MOST_REPEATED = 6;
  private static final int MOST_COMPATIBLE = 8;
  private static final int MOST_SINGLE = 5;
  private static final int MOST_LEFT_OUT = 5;

  private final Casebook casebook;
  private final List<Finding> findings;
  private final Cap cap;

  FindingSections(Casebook casebook, List<Finding> findings, Cap cap) {
    this.casebook = casebook;
    this.findings = findings;
    this.cap = cap;
  }

  /** Stands there without conflicts too: that there is none is news to an editor. */
  Section conflicts() {
    List<Finding> conflicts = of(Finding.Status.CONFLICTING);
    List<Item> items =
        conflicts.isEmpty()
            ? List.of(Item.of("", Line.of(Style.FAINT, "none found")))
            : cap.items(conflicts, MOST_CONFLICTS, this::sideBySide);
    return new Section(
        "Conflicts (" + conflicts.size() + ")",
        conflicts.isEmpty() ? Style.STRONG : Style.CONFLICT,
        items);
  }

  /** What independent witnesses state alike. */
  Section agreed() {
    List<Finding> agreed =
        of(Finding.Status.CORROBORATED).stream().filter(one -> one.witnesses() > 1).toList();
    return new Section(
        "Agreed (" + agreed.size() + ") – ×2: two independent witnesses",
        Style.AGREEMENT,
        cap.items(agreed, MOST_AGREED, FindingSections::isNews, this::witnessed));
  }

  /** What several outlets have from one copied text or one speaker. */
  Section repeated() {
    List<Finding> repeated =
        of(Finding.Status.CORROBORATED).stream().filter(one -> one.witnesses() < 2).toList();
    return new Section(
        "Repeated (" + repeated.size() + ") – several outlets, one witness",
        Style.STRONG,
        cap.items(repeated, MOST_REPEATED, FindingSections::isNews, this::witnessed));
  }

  Section compatible() {
    List<Finding> compatible = of(Finding.Status.COMPATIBLE);
    return new Section(
        "Different, no conflict proven (" + compatible.size() + ")",
        Style.DIFFERENCE,
        cap.items(compatible, MOST_COMPATIBLE, FindingSections::isNews, this::sideBySide));
  }

  /** What one outlet alone states, a section for each. */
  List<Section> single() {
    Map<String, List<Finding>> byOutlet = new LinkedHashMap<>();
    for (Finding finding : of(Finding.Status.SINGLE)) {
      byOutlet
          .computeIfAbsent(casebook.labelsOf(finding.evidence()), label -> new ArrayList<>())
          .add(finding);
    }
    List<Section> sections = new ArrayList<>();
    byOutlet.forEach((label, single) ->
        sections.add(
            new Section(
                "Only in " + label + " (" + single.size() + ")",
                Style.STRONG,
                cap.items(single, MOST_SINGLE, FindingSections::isNews, this::alone))));
    return sections;
  }

  /** What an outlet does not have of what others agree on, a section for each. */
  List<Section> leftOut(List<Omission> omissions) {
    Map<String, List<Finding>> byOutlet = new LinkedHashMap<>();
    for (Omission omission : omissions) {
      if (!omission.early()) {
        List<Finding> left =
            byOutlet.computeIfAbsent(
                casebook.label(omission.reports().getFirst()), label -> new ArrayList<>());
        findings.stream()
            .filter(finding -> finding.id().equals(omission.finding()))
            .forEach(left::add);
      }
    }
    List<Section> sections = new ArrayList<>();
    byOutlet.forEach((label, left) ->
        sections.add(
            new Section(
                "Not in " + label + " (" + left.size() + ") – though others agree on it",
                Style.STRONG,
                cap.items(left, MOST_LEFT_OUT, FindingSections::isNews, this::witnessed))));
    return sections;
  }

  private List<Finding> of(Finding.Status status) {
    return findings.stream().filter(finding -> finding.status() == status).toList();
  }

  private List<Item> sideBySide(Finding finding) {
    List<Item> items = new ArrayList<>();
    items.add(Item.of(kind(finding), Line.of(Style.STRONG, finding.why())));
    for (Evidence evidence : finding.evidence()) {
      items.add(Item.under(casebook.label(evidence), casebook.quoted(evidence)));
    }
    return items;
  }

  private List<Item> witnessed(Finding finding) {
    Line line =
        casebook
            .quoted(casebook.plainest(finding))
            .and(Style.NAME, " [" + casebook.labelsOf(finding.evidence()) + "]");
    return List.of(Item.of("×" + finding.witnesses(), line));
  }

  private List<Item> alone(Finding finding) {
    return List.of(Item.of(kind(finding), casebook.quoted(finding.evidence().getFirst())));
  }

  private static boolean isNews(Shown shown, Finding finding) {
    return shown.isMostlyNew(finding.evidence());
  }

  private static String kind(Finding finding) {
    return finding.kind().name().toLowerCase(Locale.ROOT);
  }
}
