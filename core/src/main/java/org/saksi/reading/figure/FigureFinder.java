package org.saksi.reading.figure;

import java.util.List;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;

/** Finds numbers that state a fact. Immutable and thread-safe. */
public final class FigureFinder {

  public FigureFinder(LanguagePack language) {}

  public List<Figure> find(Segmentation segmentation, List<TimeExpression> times) {
    return List.of();
  }
}
