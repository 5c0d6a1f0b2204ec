package org.saksi.store.search;

import java.util.List;
import org.saksi.text.Span;

/**
 * A word or number of a text.
 *
 * @param span where it stands
 * @param form the forms by which it is found
 */
record Word(Span span, WordForm form) {

  String exact() {
    return form.exact();
  }

  List<String> roots() {
    return form.roots();
  }

  List<String> gist() {
    return form.gist();
  }
}
