package org.saksi.reading.quotation;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;

/** Finds quotations and their speakers. Immutable and thread-safe. */
public final class QuotationFinder {

  public QuotationFinder(LanguagePack language) {}

  public List<Quotation> find(
      Segmentation segmentation, List<TimeExpression> times, List<Entity> entities) {
    return List.of();
  }
}
