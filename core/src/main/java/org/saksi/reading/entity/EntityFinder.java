package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;

/** Finds who and what is named. Immutable and thread-safe. */
public final class EntityFinder {

  public EntityFinder(LanguagePack language) {}

  public List<Entity> find(Segmentation segmentation, List<TimeExpression> times) {
    return List.of();
  }
}
