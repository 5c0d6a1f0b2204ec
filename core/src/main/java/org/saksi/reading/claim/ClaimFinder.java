package org.saksi.reading.claim;

import java.util.List;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;

/** Finds claims. Immutable and thread-safe. */
public final class ClaimFinder {

  public ClaimFinder(LanguagePack language) {}

  public List<Claim> find(
      Segmentation segmentation,
      List<TimeExpression> times,
      List<Figure> figures,
      List<Entity> entities,
      List<Quotation> quotations) {
    return List.of();
  }
}
