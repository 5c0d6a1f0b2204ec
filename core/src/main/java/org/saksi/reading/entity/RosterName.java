package org.saksi.reading.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/** One name of a roster, in small letters with one blank between words. Not thread-safe. */
final class RosterName {

  final String form;
  final List<String> words;
  final SequencedSet<Span> mentions = new LinkedHashSet<>();
  final Weights weights = new Weights();
  Entity.@Nullable Type type;

  /** Whose name it is; null while it stands for itself. */
  @Nullable RosterName bearer;

  RosterName(String form) {
    this.form = form;
    words = form.indexOf(' ') < 0 ? List.of(form) : List.of(form.split(" "));
  }

  RosterName root() {
    RosterName name = this;
    while (name.bearer != null) {
      name = name.bearer;
    }
    return name;
  }
}
