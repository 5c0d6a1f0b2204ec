package org.saksi.reconcile;

import java.util.List;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;

/** Sets the reports of one story side by side. Immutable and thread-safe. */
public final class Reconciler {

  public Reconciler(LanguagePack language) {}

  /**
   * Reconciles the reports of one story.
   *
   * @param story id of the story
   * @param readings its reports in order of arrival, one or more
   */
  public Reconciliation reconcile(String story, List<Reading> readings) {
    return new Reconciliation(story, readings, List.of(), List.of(), List.of(), List.of());
  }
}
