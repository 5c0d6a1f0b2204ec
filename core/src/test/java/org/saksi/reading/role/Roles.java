package org.saksi.reading.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Marked;
import org.saksi.reading.entity.EntityFinder;
import org.saksi.text.Span;

/** Roles of a text as words: title, affiliation, honorific and name with strokes between. */
final class Roles {

  private static final LanguagePack LANGUAGE = LanguagePack.of("id");
  private static final EntityFinder ENTITIES = new EntityFinder(LANGUAGE);
  private static final RoleFinder FINDER = new RoleFinder(LANGUAGE);

  private Roles() {}

  static List<Role> find(String text) {
    Segmentation segmentation = Marked.segment(text);
    return FINDER.find(segmentation, ENTITIES.find(segmentation, List.of()));
  }

  static List<String> of(String text) {
    return find(text).stream()
        .map(role ->
            String.join(
                " | ",
                words(text, role.title()),
                words(text, role.affiliation()),
                words(text, role.honorific()),
                words(text, role.name())))
        .toList();
  }

  private static String words(String text, @Nullable Span span) {
    return span == null ? "–" : span.of(text);
  }
}
