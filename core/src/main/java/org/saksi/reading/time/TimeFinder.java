package org.saksi.reading.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;
import org.saksi.report.Published;

/** Finds time expressions and resolves them. Immutable and thread-safe. */
public final class TimeFinder {

  public TimeFinder(LanguagePack language) {}

  public List<TimeExpression> find(Segmentation segmentation, @Nullable Published published) {
    return List.of();
  }
}
