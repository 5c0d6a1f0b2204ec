package org.saksi.app.access;

import io.javalin.security.RouteRole;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.saksi.store.account.Role;

/** What a route asks of whoever calls it. Each route declares one. */
public enum Permission implements RouteRole {
  /** Nothing: it says nothing of what the store holds. */
  OPEN(null),
  READ(Role.READER),
  EDIT(Role.EDITOR),
  ADMINISTER(Role.ADMIN);

  private final @Nullable Role needed;

  Permission(@Nullable Role needed) {
    this.needed = needed;
  }

  /**
   * What a route declares.
   *
   * @throws IllegalArgumentException if that is not one permission
   */
  public static Permission of(Collection<? extends RouteRole> declared) {
    if (declared.size() == 1 && declared.iterator().next() instanceof Permission permission) {
      return permission;
    }
    throw new IllegalArgumentException("a route declares one permission, not " + declared);
  }

  /** Whether somebody has it. */
  public boolean isOf(Visitor visitor) {
    return needed == null || visitor.may(needed);
  }
}
