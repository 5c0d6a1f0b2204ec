package org.saksi.reading.quotation;

import java.util.List;
import org.saksi.annotation.Speaker;

/**
 * Whom a phrase names.
 *
 * @param speakers one or more
 * @param isPerson they are persons, so that <i>dia</i> can stand for them
 */
record Naming(List<Speaker> speakers, boolean isPerson) {

  Naming {
    speakers = List.copyOf(speakers);
  }

  static Naming person(Speaker speaker) {
    return new Naming(List.of(speaker), true);
  }

  static Naming thing(Speaker speaker) {
    return new Naming(List.of(speaker), false);
  }
}
