package org.saksi.annotation;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * What a report says a person is, at one place: <i>Kepala Pelaksana BPBD Garut Sari Wulan</i>,
 * <i>Rina Wati, dosen Universitas Merapi</i>. At least one of title, affiliation and honorific is
 * there.
 *
 * @param person id of the entity
 * @param title post, profession or part in life, with the place or field it is for: <i>Kepala
 *     Pelaksana</i>, <i>Gubernur Jawa Tengah</i>, <i>Menteri Politik, Hukum, dan Keamanan</i>
 * @param affiliation the organisation where it is held: <i>BPBD Jakarta</i>
 * @param honorific rank, degree or form of address right before the name: <i>Komisaris Besar</i>,
 *     <i>dr</i>, <i>Pak</i>
 * @param name the mention of the person beside which all this stands
 */
public record Role(
    String person,
    @Nullable Span title,
    @Nullable Span affiliation,
    @Nullable Span honorific,
    Span name) {

  public Role {
    if (title == null && affiliation == null && honorific == null) {
      throw new IllegalArgumentException("a role of nothing: " + name);
    }
  }

  /** Title and affiliation as the report words them, without name and honorific. */
  public Optional<Span> post() {
    return Stream.of(title, affiliation).flatMap(Stream::ofNullable).reduce(Span::hull);
  }

  /** From the first to the last character of all its parts. */
  public Span span() {
    return Stream.of(title, affiliation, honorific)
        .flatMap(Stream::ofNullable)
        .reduce(name, Span::hull);
  }
}
