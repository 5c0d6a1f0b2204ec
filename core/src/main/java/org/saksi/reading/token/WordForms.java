package org.saksi.reading.token;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;

/**
 * What runs of characters are by themselves, whatever report they stand in, remembered for those
 * met first. Words come again and again, so most are read off the text without making a string.
 * Thread-safe; what it answers never depends on what it remembers.
 */
final class WordForms {

  /**
   * What one run of characters is.
   *
   * @param key of the run, see {@link #key}
   * @param surface as written
   * @param normal in lower case; one string for all forms that share it
   * @param seams where it may be more than one word, or {@code null} where it never is
   */
  record Form(
      long key,
      String surface,
      String normal,
      Token.Kind kind,
      Token.Casing casing,
      @Nullable Seams seams) {

    /** Is made of the characters of {@code text} from {@code start} to {@code end}. */
    boolean isAt(long key, String text, int start, int end) {
      return this.key == key
          && (key >= 0 || surface.length() == end - start && text.startsWith(surface, start));
    }
  }

  /** So many characters, a byte each, tell all in their key; most words have no more. */
  private static final int WHOLE = 7;

  /** A power of two; the words of some thousand reports. */
  private static final int MOST_REMEMBERED = 1 << 17;

  /** So many places are tried for a form before it is passed over. */
  private static final int MOST_TRIES = 8;

  /** Longer runs seldom come twice. */
  private static final int LONGEST_REMEMBERED = 32;

  /**
   * Each form at the first free place from the one that its key tells. A thread may overwrite what
   * another has just written; forms are immutable, so the worst is to make one twice.
   */
  private final @Nullable Form[] remembered = new @Nullable Form[MOST_REMEMBERED + MOST_TRIES];

  private final Function<String, @Nullable Seams> seams;

  WordForms(Function<String, @Nullable Seams> seams) {
    this.seams = seams;
  }

  /** The form of the characters of {@code text} from {@code start} to {@code end}. */
  Form of(String text, int start, int end) {
    long key = key(text, start, end);
    if (end - start > LONGEST_REMEMBERED) {
      return make(key, text.substring(start, end));
    }
    int place = place(key, MOST_REMEMBERED);
    for (int last = place + MOST_TRIES; place < last; place++) {
      Form form = remembered[place];
      if (form == null) {
        form = make(key, text.substring(start, end));
        remembered[place] = form;
        return form;
      }
      if (form.isAt(key, text, start, end)) {
        return form;
      }
    }
    return make(key, text.substring(start, end));
  }

  private Form make(long key, String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    String normal = lower.equals(surface) ? surface : of(lower, 0, lower.length()).surface;
    Token token = Tokenizer.token(surface, 0);
    return new Form(
        key,
        surface,
        normal,
        token.kind(),
        token.casing(),
        token.isWord() ? seams.apply(surface) : null);
  }

  /**
   * A number for a run of characters: the characters themselves where they are few and narrow, so
   * that equal keys are equal runs; else one below zero, which others may share.
   */
  static long key(String text, int start, int end) {
    long whole = 0;
    long mixed = 0;
    int widest = end - start <= WHOLE ? 0 : Character.MAX_VALUE;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      widest |= c;
      whole = whole << Byte.SIZE | c;
      mixed = mixed * 0x100000001b3L + c;
    }
    return widest < 1 << Byte.SIZE ? whole : mixed | Long.MIN_VALUE;
  }

  /** Where a key belongs among a number of places, a power of two. */
  static int place(long key, int places) {
    return (int) (key * 0x9e3779b97f4a7c15L >>> Long.SIZE - Integer.numberOfTrailingZeros(places));
  }
}
