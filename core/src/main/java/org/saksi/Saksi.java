package org.saksi;

import java.io.DataInput;
import java.io.IOException;
import java.util.List;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reading.ReportReader;
import org.saksi.reconcile.Reconciler;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.story.StoryGrouper;

/**
 * The front door: reads reports, groups them into stories and sets the reports of a story side by
 * side.
 *
 * <pre>{@code
 * Saksi saksi = Saksi.indonesian();
 * List<Reading> readings = reports.stream().map(saksi::read).toList();
 * Reconciliation story = saksi.reconcile("banjir", readings);
 * }</pre>
 *
 * <p>Thread-safe; what it says depends on nothing but what it is given. Loading the word lists
 * takes a moment, so keep one.
 */
public final class Saksi {

  private final LanguagePack language;
  private final ReportReader reader;
  private final Reconciler reconciler;

  private Saksi(LanguagePack language) {
    this.language = language;
    reader = new ReportReader(language);
    reconciler = new Reconciler(language);
  }

  /** Saksi for Indonesian. */
  public static Saksi indonesian() {
    return new Saksi(LanguagePack.of("id"));
  }

  /** Lays every layer over a report. */
  public Reading read(Report report) {
    return reader.read(report);
  }

  /** Lays only the layers over a report that a reading begins with, which takes little time. */
  public Segmentation segment(Report report) {
    return reader.segment(report);
  }

  /** A new, empty grouping of reports into stories. */
  public StoryGrouper grouper() {
    return new StoryGrouper(language);
  }

  /**
   * A grouping that goes on where another was written.
   *
   * @param written by {@link StoryGrouper#write}; read up to its end and no further
   * @throws IOException if it ends too early, is damaged, of another language, of another format or
   *     of something else
   */
  public StoryGrouper grouper(DataInput written) throws IOException {
    return StoryGrouper.read(written, language);
  }

  /**
   * Sets the reports of one story side by side.
   *
   * @param story an id for the story
   * @param readings its reports in order of arrival, one or more
   */
  public Reconciliation reconcile(String story, List<Reading> readings) {
    return reconciler.reconcile(story, readings);
  }
}
