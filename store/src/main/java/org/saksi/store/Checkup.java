package org.saksi.store;

import java.util.List;

/**
 * What a look at a store has found.
 *
 * @param troubles what is wrong, a line each; empty if nothing is
 * @param due what is still to be done, a line each, and is done when the store is next in use; not
 *     wrong
 */
public record Checkup(List<String> troubles, List<String> due) {

  public Checkup {
    troubles = List.copyOf(troubles);
    due = List.copyOf(due);
  }
}
