package org.saksi.reading.role;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.saksi.annotation.Role;
import org.saksi.text.Span;

/** Any string gives roles that stand in it, title and affiliation apart from the name. */
class RoleFinderPropertyTest {

  private static final String WORDS =
      """
      Ketua kepala Wakil Direktur Utama menteri Politik Hukum PT Yayasan Dinas BPBD DPR Melati
      Sari Wulan Bagus Prakosa dr Kompol ( ) Pol , , . dan yang juga selaku pada dari di untuk
      sekaligus kuasa hukum istri 45 IV " - / & mengatakan kata Semarang dua para anggota
      """;

  @Provide
  Arbitrary<String> postSoup() {
    return Arbitraries.of(WORDS.split("\\s+"))
        .list()
        .ofMaxSize(30)
        .map(words -> String.join(" ", words));
  }

  @Property
  void wordsOfPostsInAnyOrderGiveRoles(@ForAll("postSoup") String text) {
    check(text);
  }

  @Property
  void anyStringGivesRoles(@ForAll String text) {
    check(text);
  }

  private static void check(String text) {
    for (Role role : Roles.find(text)) {
      Span span = role.span();
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(role.name().isEmpty()).isFalse();
      assertThat(span.contains(role.name())).isTrue();
      role.post().ifPresent(post -> assertThat(post.overlaps(role.name())).isFalse());
    }
  }
}
