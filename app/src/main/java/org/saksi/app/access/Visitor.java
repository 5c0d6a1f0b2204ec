package org.saksi.app.access;

import io.javalin.http.Context;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.store.account.Actor;
import org.saksi.store.account.Role;

/**
 * Who sends a request.
 *
 * @param name of the account; null if there is none
 * @param role what they may do; null if nothing
 * @param mark what the forms of their pages are tied to; secret
 */
public record Visitor(@Nullable String name, @Nullable Role role, Proof proof, String mark) {

  /** What a visitor is known by. */
  public enum Proof {
    /** Nothing. */
    NONE,
    /** Being on this machine, while the store has no accounts. */
    PLACE,
    SESSION,
    KEY,
    PROXY
  }

  /** Nobody who is known. */
  static final Visitor UNKNOWN = new Visitor(null, null, Proof.NONE, "");

  /** Whoever can reach a store without accounts. */
  static final Visitor ANYBODY = new Visitor(null, Role.EDITOR, Proof.PLACE, "");

  /** With what a request says what it changed, for the audit log. */
  public static final String SUBJECT = "saksi.subject";

  private static final String ATTRIBUTE = "saksi.visitor";
  private static final String ADDRESS = "saksi.address";

  /** Who sends a request, as far as it was looked at. */
  public static Visitor of(Context request) {
    return Objects.requireNonNullElse(request.<Visitor>attribute(ATTRIBUTE), UNKNOWN);
  }

  /** Remembers with a request who sends it. */
  void enter(Context request) {
    request.attribute(ATTRIBUTE, this);
  }

  /** Whether this is somebody who may do what a role is needed for. */
  public boolean may(Role needed) {
    return role != null && role.covers(needed);
  }

  /** Who is written into the audit log for what a request does. */
  public static Actor actor(Context request) {
    return new Actor(of(request).name(), address(request));
  }

  /** The address that a request comes from. */
  public static String address(Context request) {
    return Objects.requireNonNullElseGet(request.<String>attribute(ADDRESS), request::ip);
  }

  /** Remembers with a request where it comes from. */
  static void comesFrom(Context request, String address) {
    request.attribute(ADDRESS, address);
  }
}
