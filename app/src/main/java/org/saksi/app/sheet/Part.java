package org.saksi.app.sheet;

/** What stands on a sheet under its title. */
public sealed interface Part permits Section, Table {

  /** What it shows; empty for a part without a heading. */
  Line heading();

  /** It has nothing to show. */
  boolean isEmpty();
}
