package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.saksi.annotation.Quoted;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/**
 * What other layers say of the words of a report: which belong together, because they are one name
 * or one post, and which lie apart, because a quotation or one of its sentences ends between them.
 * It is asked from the first word to the last, so it is not thread-safe.
 */
final class Bonds {

  private final List<Span> wholes;
  private final List<Quoted> quoted;
  private final Set<String> abbreviations;
  private int nextWhole;
  private int nextQuoted;

  Bonds(Segmentation segmentation, Named named, Set<String> abbreviations) {
    wholes = merged(named);
    quoted = segmentation.quoted();
    this.abbreviations = abbreviations;
  }

  /** Names and posts, those that overlap as one, in order. */
  private static List<Span> merged(Named named) {
    Stream<Span> names = named.entities().stream().flatMap(entity -> entity.mentions().stream());
    Stream<Span> posts = named.roles().stream().map(Role::title).filter(Objects::nonNull);
    Stream<Span> affiliations =
        named.roles().stream().map(Role::affiliation).filter(Objects::nonNull);
    List<Span> merged = new ArrayList<>();
    for (Span span : Stream.of(names, posts, affiliations).flatMap(s -> s).sorted().toList()) {
      boolean joins = !merged.isEmpty() && merged.getLast().overlaps(span);
      if (joins) {
        merged.set(merged.size() - 1, merged.getLast().hull(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /** Both words stand in one name or post. */
  boolean hold(Token left, Token right) {
    while (nextWhole < wholes.size() && wholes.get(nextWhole).end() <= left.start()) {
      nextWhole++;
    }
    return nextWhole < wholes.size()
        && wholes.get(nextWhole).start() < left.end()
        && wholes.get(nextWhole).end() > right.start();
  }

  /** A quotation, or a sentence of it, begins or ends between two neighbouring words. */
  boolean part(List<Token> tokens, int left, int right) {
    int end = tokens.get(left).end();
    int start = tokens.get(right).start();
    while (nextQuoted < quoted.size() && quoted.get(nextQuoted).inner().end() < end) {
      nextQuoted++;
    }
    if (nextQuoted == quoted.size()) {
      return endsSentence(tokens, left, right);
    }
    Span inner = quoted.get(nextQuoted).inner();
    boolean edge = inner.end() <= start || inner.start() >= end && inner.start() <= start;
    return edge || endsSentence(tokens, left, right);
  }

  /** A final mark between the words that belongs to no abbreviation, and a capital behind it. */
  private boolean endsSentence(List<Token> tokens, int left, int right) {
    if (!tokens.get(right).isCapitalised()) {
      return false;
    }
    for (int i = left + 1; i < right; i++) {
      Token mark = tokens.get(i);
      boolean stop = mark.is(".") && !isAbbreviated(tokens, left, i);
      if (stop || mark.is("?") || mark.is("!")) {
        return true;
      }
    }
    return false;
  }

  /** The full stop belongs to the word before it, or to a name with stops inside. */
  boolean isAbbreviated(List<Token> tokens, int word, int stop) {
    Token before = tokens.get(word);
    boolean initial = before.isCapitalised() && before.span().length() == 1;
    boolean glued =
        stop + 1 < tokens.size()
            && tokens.get(stop).end() == tokens.get(stop + 1).start()
            && before.isCapitalised()
            && before.span().length() <= 3;
    return initial || glued || abbreviations.contains(before.normal());
  }
}
