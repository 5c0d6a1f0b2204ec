package org.saksi.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * By what one knows which of two reports of one text is the original: who published it, when, and
 * whom it credits. Immutable.
 *
 * @param address a number that stands for the address of its page; 0 if not known
 * @param day of publication at the outlet, counted from 1970; {@link #UNKNOWN_DAY} if not known
 * @param second of publication, counted from 1970; {@link #UNKNOWN_SECOND} if not known
 * @param credits whom the report credits, in order of the text
 */
public record Pedigree(
    @Nullable String outlet, int address, int day, long second, List<Credit> credits) {

  /** Stands for a day that is not known. */
  public static final int UNKNOWN_DAY = Integer.MAX_VALUE;

  /** Stands for a second that is not known. */
  public static final long UNKNOWN_SECOND = Long.MAX_VALUE;

  /** Shorter names stand in too many others. */
  private static final int SHORTEST_NAME = 4;

  /** What has more words is a title. */
  private static final int MOST_WORDS = 5;

  /** A dateline ends within so many tokens. */
  private static final int DATELINE_TOKENS = 10;

  public Pedigree {
    credits = List.copyOf(credits);
  }

  /**
   * Words that credit somebody: a closing line (<i>Sumber: Kantor Berita X</i>), brackets in a
   * dateline (<i>JAKARTA (X) –</i>), or who vouches for a quotation.
   *
   * @param name the name, or a phrase that holds it: its words in small letters, one blank between
   */
  public record Credit(Span span, String name) {}

  /** The pedigree of a report. */
  public static Pedigree of(Reading reading) {
    List<Credit> credits = new ArrayList<>();
    addDateline(reading, credits);
    for (Quotation quotation : reading.quotations()) {
      Span via = quotation.attribution().via();
      if (via != null) {
        add(via, via, reading, credits);
      }
    }
    for (Span line : reading.segmentation().furniture()) {
      int colon = reading.report().body().indexOf(':', line.start());
      Span name = new Span(Math.clamp(colon + 1, line.start(), line.end()), line.end());
      if (colon >= 0
          && name.of(reading.report().body()).strip().split("\\s+").length <= MOST_WORDS) {
        add(line, name, reading, credits);
      }
    }
    Report report = reading.report();
    Published published = report.published();
    return new Pedigree(
        report.outlet(), addressOf(report.url()), dayOf(published), secondOf(published), credits);
  }

  private static int dayOf(@Nullable Published published) {
    return published == null
        ? UNKNOWN_DAY
        : Math.clamp(published.date().toEpochDay(), Integer.MIN_VALUE, UNKNOWN_DAY - 1);
  }

  private static long secondOf(@Nullable Published published) {
    return published == null || published.moment() == null
        ? UNKNOWN_SECOND
        : published.moment().toEpochSecond();
  }

  /**
   * Where a page stands, as a number, without the place in it and without how it is asked for,
   * unless a number stands there, which may name the page; 0 if not known.
   */
  private static int addressOf(@Nullable String url) {
    if (url == null) {
      return 0;
    }
    int fragment = url.indexOf('#');
    int end = fragment < 0 ? url.length() : fragment;
    int query = url.indexOf('?');
    if (query >= 0
        && query < end
        && url.substring(query, end).chars().noneMatch(Character::isDigit)) {
      end = query;
    }
    int host = url.indexOf("://");
    int start = host >= 0 && host < end ? host + 3 : 0;
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    String address = url.substring(start, end).toLowerCase(Locale.ROOT);
    return Hash.of(Hash.Of.OUTLET, address.startsWith("www.") ? address.substring(4) : address);
  }

  private static void addDateline(Reading reading, List<Credit> credits) {
    List<Token> tokens = reading.segmentation().tokens();
    int limit = Math.min(DATELINE_TOKENS, tokens.size() - 1);
    for (int open = 0; open < limit; open++) {
      if (!tokens.get(open).is("(")) {
        continue;
      }
      int close = open + 1;
      while (close < limit && !tokens.get(close).is(")")) {
        close++;
      }
      if (close < limit && isDash(tokens.get(close + 1))) {
        Span name = new Span(tokens.get(open).end(), tokens.get(close).start());
        add(new Span(tokens.getFirst().start(), tokens.get(close).end()), name, reading, credits);
      }
      return;
    }
  }

  private static boolean isDash(Token token) {
    return token.is("-") || token.is("–") || token.is("—");
  }

  private static void add(Span credit, Span name, Reading reading, List<Credit> credits) {
    String folded = fold(name.of(reading.report().body()));
    if (folded.length() >= SHORTEST_NAME && folded.split(" ").length <= MOST_WORDS) {
      credits.add(new Credit(credit, folded));
    }
  }

  private static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : ' ')
        .forEach(folded::appendCodePoint);
    return folded.toString().strip().replaceAll(" +", " ");
  }

  /** Where the report credits the outlet of another, or its own; null if nowhere. */
  public @Nullable Span credits(Pedigree other) {
    if (other.outlet == null) {
      return null;
    }
    int domain = other.outlet.indexOf('.');
    String name = fold(domain > 0 ? other.outlet.substring(0, domain) : other.outlet);
    if (name.length() < SHORTEST_NAME) {
      return null;
    }
    for (Credit credit : credits) {
      if (holds(name, credit.name) || holds(credit.name, name)) {
        return credit.span;
      }
    }
    return null;
  }

  private static boolean holds(String words, String name) {
    return (" " + words + " ").contains(" " + name + " ");
  }

  /**
   * Whether this report, which arrived first, is older than another of the same text: it is, unless
   * it credits the other's outlet, or was published later and not credited.
   */
  public boolean precedes(Pedigree other) {
    boolean credits = credits(other) != null;
    boolean credited = other.credits(this) != null;
    return credits != credited ? credited : !isLaterThan(other);
  }

  private boolean isLaterThan(Pedigree other) {
    if (day == UNKNOWN_DAY || other.day == UNKNOWN_DAY) {
      return false;
    }
    return second == UNKNOWN_SECOND || other.second == UNKNOWN_SECOND
        ? day > other.day
        : second > other.second;
  }

  void write(StateWriter to) throws IOException {
    to.textOrNone(outlet);
    to.bits(address);
    to.flag(day != UNKNOWN_DAY);
    if (day != UNKNOWN_DAY) {
      to.number(day);
    }
    to.flag(second != UNKNOWN_SECOND);
    if (second != UNKNOWN_SECOND) {
      to.number(second);
    }
    to.count(credits.size());
    for (Credit credit : credits) {
      to.count(credit.span.start());
      to.count(credit.span.length());
      to.text(credit.name);
    }
  }

  static Pedigree read(StateReader from) throws IOException {
    String outlet = from.textOrNone();
    int address = from.bits();
    int day = from.flag() ? (int) from.number() : UNKNOWN_DAY;
    long second = from.flag() ? from.number() : UNKNOWN_SECOND;
    int count = from.count(Integer.MAX_VALUE);
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = from.count(Integer.MAX_VALUE);
      int end = start + from.count(Integer.MAX_VALUE - start);
      credits.add(new Credit(new Span(start, end), from.text()));
    }
    return new Pedigree(outlet, address, day, second, credits);
  }
}
