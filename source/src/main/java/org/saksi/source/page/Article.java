package org.saksi.source.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Alignment;
import org.saksi.text.Span;

/**
 * What a news page says, free of all that stands around it. Immutable.
 *
 * <p>For example, a page {@code <h1>Tanggul Jebol</h1><p>Hujan &amp; angin …</p>} is an article of
 * the headline {@code Tanggul Jebol} whose body is {@code Hujan & angin …}, and its alignment knows
 * that the {@code &} of the body is {@code &amp;} of the page.
 *
 * @param headline the headline, which is not part of the body
 * @param author who wrote it, as the page names them, without the words around a by-line
 * @param published when it came out: an ISO 8601 date, or a date-time with its offset
 * @param updated when it was last changed, likewise
 * @param outlet who publishes it
 * @param language the declared language, a BCP 47 tag; templates often keep the one they came with
 * @param url the canonical address
 * @param agency the news agency that is credited with it
 * @param nextPage the page that goes on where this one ends
 * @param wholePage a view with all parts on one page; where there is one it saves the next pages
 * @param body a paragraph a line; empty if the page has none
 * @param parts which page each stretch of the body comes from; one for a single page
 */
public record Article(
    @Nullable String headline,
    @Nullable String author,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable URI url,
    @Nullable String agency,
    @Nullable URI nextPage,
    @Nullable URI wholePage,
    String body,
    List<Part> parts) {

  public Article {
    parts = List.copyOf(parts);
    if (parts.isEmpty() || parts.getLast().span().end() != body.length()) {
      throw new IllegalArgumentException("parts that are not those of the body: " + parts);
    }
  }

  /**
   * Where the characters of the body stand in the HTML of the only page.
   *
   * @throws IllegalStateException if the article has parts on several pages
   */
  public Alignment alignment() {
    if (parts.size() > 1) {
      throw new IllegalStateException("the article is on " + parts.size() + " pages");
    }
    return parts.getFirst().alignment();
  }

  /** The part that a character of the body, or the line break behind it, belongs to. */
  public Part partOf(int offset) {
    for (Part part : parts) {
      if (offset <= part.span().end()) {
        return part;
      }
    }
    throw new IllegalArgumentException("no character " + offset + " of " + body.length());
  }

  /**
   * This article and, as its next lines, the body of the page that goes on with it. What this page
   * says about the article stays; what only the other knows is added.
   */
  public Article followedBy(Article next) {
    String joint = body.isEmpty() || next.body.isEmpty() ? "" : "\n";
    int shift = body.length() + joint.length();
    List<Part> all = new ArrayList<>(parts);
    next.parts.forEach(part -> all.add(part.behind(shift)));
    return new Article(
        or(headline, next.headline),
        or(author, next.author),
        or(published, next.published),
        or(updated, next.updated),
        or(outlet, next.outlet),
        or(language, next.language),
        url == null ? next.url : url,
        or(agency, next.agency),
        next.nextPage,
        wholePage,
        body + joint + next.body,
        all);
  }

  private static @Nullable String or(@Nullable String here, @Nullable String there) {
    return here == null ? there : here;
  }

  /** The whole of a body. */
  static Part whole(@Nullable URI address, Alignment alignment) {
    return new Part(address, new Span(0, alignment.length()), alignment);
  }
}
