package org.saksi.reading;

import java.util.List;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.reading.claim.ClaimFinder;
import org.saksi.reading.claim.Named;
import org.saksi.reading.entity.EntityFinder;
import org.saksi.reading.figure.FigureFinder;
import org.saksi.reading.quotation.QuotationFinder;
import org.saksi.reading.role.RoleFinder;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.time.TimeFinder;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Report;

/**
 * Reads a report: lays every layer over its text, each stage seeing those before it. Total: any
 * string gives a reading. Immutable and thread-safe.
 */
public final class ReportReader {

  private final Tokenizer tokenizer;
  private final Segmenter segmenter;
  private final TimeFinder timeFinder;
  private final FigureFinder figureFinder;
  private final EntityFinder entityFinder;
  private final RoleFinder roleFinder;
  private final QuotationFinder quotationFinder;
  private final ClaimFinder claimFinder;

  public ReportReader(LanguagePack language) {
    tokenizer = Tokenizer.of(language);
    segmenter = new Segmenter(language);
    timeFinder = new TimeFinder(language);
    figureFinder = new FigureFinder(language);
    entityFinder = new EntityFinder(language);
    roleFinder = new RoleFinder(language);
    quotationFinder = new QuotationFinder(language);
    claimFinder = new ClaimFinder(language);
  }

  /** The first layers of a report, on which the others lie: paragraphs, sentences, tokens. */
  public Segmentation segment(Report report) {
    return segmenter.segment(report.body(), tokenizer.tokenize(report.body()));
  }

  /** The report with all its layers. */
  public Reading read(Report report) {
    Segmentation segmentation = segment(report);
    List<TimeExpression> times = timeFinder.find(segmentation, report.published());
    List<Figure> figures = figureFinder.find(segmentation, times, report.published());
    List<Entity> entities = entityFinder.find(segmentation, times);
    List<Role> roles = roleFinder.find(segmentation, entities);
    List<Quotation> quotations = quotationFinder.find(segmentation, times, entities);
    List<Claim> claims =
        claimFinder.find(segmentation, times, figures, new Named(entities, roles), quotations);
    return new Reading(report, segmentation, times, figures, entities, roles, quotations, claims);
  }
}
