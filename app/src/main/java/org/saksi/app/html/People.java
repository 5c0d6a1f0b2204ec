package org.saksi.app.html;

import org.jspecify.annotations.Nullable;

/** Where there is more on those who are named. */
@FunctionalInterface
public interface People {

  /** Nowhere: of a page that stands by itself. */
  People NOWHERE = name -> null;

  /** The address of what there is on somebody; null if there is nothing. */
  @Nullable String address(String name);

  /**
   * Writes a name that leads there.
   *
   * @param language of the report that the name stands in; null if it stands in none
   */
  default void write(Html html, String name, @Nullable String language) {
    String address = address(name);
    if (address == null) {
      html.element("bdi", name, "lang", language);
    } else {
      html.open("a", "href", address).element("bdi", name, "lang", language).close();
    }
  }
}
