package org.saksi.reading.claim;

import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Role;

/**
 * Whom and what a report names, and what it says its persons are. Immutable.
 *
 * @param entities persons, places, organisations
 * @param roles of the persons
 */
public record Named(List<Entity> entities, List<Role> roles) {

  public Named {
    entities = List.copyOf(entities);
    roles = List.copyOf(roles);
  }
}
