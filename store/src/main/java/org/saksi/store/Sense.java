package org.saksi.store;

import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.store.log.Verdict;

/** Whether what an editor decides speaks of what is there. */
final class Sense {

  private Sense() {}

  /**
   * @param synonyms what editors said of names so far
   * @throws IllegalArgumentException if it does not
   */
  static void check(Verdict verdict, Newsroom newsroom, Synonyms synonyms) {
    switch (verdict) {
      case Verdict.Placed placed ->
          placed.decision().named().forEach(report -> find(report, newsroom));
      case Verdict.Judged judged -> judged.evidence().forEach(place -> find(place, newsroom));
      case Verdict.Spoken spoken -> check(spoken, newsroom);
      case Verdict.Alias alias -> check(alias, synonyms);
      case Verdict.Undone undone -> {
        if (newsroom.rulings().stream().noneMatch(ruling -> ruling.position() == undone.ruling())) {
          throw new IllegalArgumentException("there is no ruling " + undone.ruling());
        }
        if (newsroom.rulingsInForce().stream()
            .noneMatch(ruling -> ruling.position() == undone.ruling())) {
          throw new IllegalArgumentException("ruling " + undone.ruling() + " is undone already");
        }
      }
    }
  }

  private static void check(Verdict.Spoken spoken, Newsroom newsroom) {
    Reading reading = find(spoken.report(), newsroom);
    if (reading.quotations().stream()
        .noneMatch(quotation -> quotation.content().equals(spoken.quotation()))) {
      throw new IllegalArgumentException(
          "no quotation of %s stands from %d to %d"
              .formatted(spoken.report(), spoken.quotation().start(), spoken.quotation().end()));
    }
    if (spoken.speaker() != null) {
      checkName(spoken.speaker());
    }
  }

  private static void check(Verdict.Alias alias, Synonyms synonyms) {
    checkName(alias.name());
    checkName(alias.other());
    if (NameList.fold(alias.name()).equals(NameList.fold(alias.other()))) {
      throw new IllegalArgumentException(alias.name() + " is " + alias.other() + " anyhow");
    }
    for (Verdict.Alias against : synonyms.with(alias).contradicted()) {
      throw new IllegalArgumentException(
          alias.same()
              ? "an editor said that %s is not %s: undo that first"
                  .formatted(against.name(), against.other())
              : "%s and %s are one by other rulings: undo those first"
                  .formatted(alias.name(), alias.other()));
    }
  }

  /** A name is of letters, and can be kept as it is on every engine. */
  private static void checkName(String name) {
    if (name.codePoints().noneMatch(Character::isLetter)) {
      throw new IllegalArgumentException("a name has a letter at least");
    }
    if (name.length() > Verdict.LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a name has at most %d characters, this one %d"
              .formatted(Verdict.LONGEST_NAME, name.length()));
    }
    if (!name.equals(name.strip())
        || name.codePoints()
            .anyMatch(
                c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
      throw new IllegalArgumentException("a name is one line of text, without blanks around it");
    }
  }

  private static Reading find(String report, Newsroom newsroom) {
    return newsroom
        .report(report)
        .orElseThrow(() -> new IllegalArgumentException("no report has the id " + report));
  }

  private static void find(Evidence place, Newsroom newsroom) {
    int length = find(place.report(), newsroom).report().body().length();
    if (place.span().end() > length) {
      throw new IllegalArgumentException(
          "the text of %s ends at %d, before %d"
              .formatted(place.report(), length, place.span().end()));
    }
  }
}
