package org.saksi.reconcile;

import java.util.List;

/**
 * Proves conflicts of one kind. A conflict never comes from a low score: each finder demands what
 * leaves no other reading.
 */
interface ConflictFinder {

  /**
   * The conflicts of a story.
   *
   * @param renderings its quotations as other reports render them
   */
  List<Conflict> find(SideBySide story, List<Rendering> renderings);
}
