package org.saksi.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict.Judged;

/**
 * What editors say about conflicts, laid over what the machine says. A later word outranks an
 * earlier one. Immutable.
 */
final class Judgements {

  static final String DISMISSED = "An editor found no conflict here.";

  static final String CONFIRMED = " An editor confirmed the conflict.";

  private final List<Judged> judged;

  /**
   * @param rulings those in force, in order
   */
  Judgements(List<Ruling> rulings) {
    judged =
        rulings.stream()
            .map(Ruling::verdict)
            .filter(Judged.class::isInstance)
            .map(Judged.class::cast)
            .toList();
  }

  /** The story as editors see it: a dismissed conflict is a difference like others. */
  Reconciliation over(Reconciliation story) {
    if (judged.isEmpty()
        || story.findings().stream().noneMatch(finding -> judgementOf(finding) != null)) {
      return story;
    }
    List<Finding> findings = new ArrayList<>();
    List<Finding> dismissed = new ArrayList<>();
    for (Finding finding : story.findings()) {
      Judged judgement = judgementOf(finding);
      if (judgement == null) {
        findings.add(finding);
      } else if (judgement.stands()) {
        findings.add(with(finding, Status.CONFLICTING, finding.why() + CONFIRMED));
      } else {
        dismissed.add(with(finding, Status.COMPATIBLE, DISMISSED));
      }
    }
    insert(findings, dismissed);
    return new Reconciliation(
        story.story(),
        story.readings(),
        story.superseded(),
        findings,
        story.wordings(),
        story.origins(),
        story.timeline(),
        story.series(),
        story.omissions(),
        story.revisions());
  }

  /** Dismissed conflicts come first of all differences that are none. */
  private static void insert(List<Finding> findings, List<Finding> dismissed) {
    int at = 0;
    while (at < findings.size() && findings.get(at).status().compareTo(Status.COMPATIBLE) < 0) {
      at++;
    }
    findings.addAll(at, dismissed);
  }

  /** The last word about a conflict; null if nobody spoke. */
  private @Nullable Judged judgementOf(Finding finding) {
    if (finding.status() != Status.CONFLICTING) {
      return null;
    }
    return judged.reversed().stream()
        .filter(judgement -> finding.evidence().containsAll(judgement.evidence()))
        .findFirst()
        .orElse(null);
  }

  private static Finding with(Finding finding, Status status, String why) {
    return new Finding(
        finding.id(), status, finding.kind(), finding.witnesses(), why, finding.evidence());
  }
}
