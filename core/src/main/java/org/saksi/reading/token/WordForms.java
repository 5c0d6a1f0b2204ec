package org.saksi.reading.token;

import java.util.Locale;
import java.util.function.Predicate;
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
   * @param surface as written
   * @param normal in lower case; one string for all forms that share it
   * @param divisible may be more than one word
   */
  record Form(
      String surface, String normal, Token.Kind kind, Token.Casing casing, boolean divisible) {}

  /** A power of two. */
  private static final int MOST_REMEMBERED = 1 << 16;

  /** So many places are tried for a form before it is passed over. */
  private static final int MOST_TRIES = 8;

  /** Longer runs seldom come twice. */
  private static final int LONGEST_REMEMBERED = 32;

  /**
   * Each form at the first free place from the one that its characters tell. A thread may overwrite
   * what another has just written; forms are immutable, so the worst is to make one twice.
   */
  private final @Nullable Form[] remembered = new @Nullable Form[MOST_REMEMBERED + MOST_TRIES];

  private final Predicate<String> divisible;

  WordForms(Predicate<String> divisible) {
    this.divisible = divisible;
  }

  /** The form of the characters of {@code text} from {@code start} to {@code end}. */
  Form of(String text, int start, int end) {
    int length = end - start;
    if (length > LONGEST_REMEMBERED) {
      return make(text.substring(start, end));
    }
    int place = place(text, start, end);
    for (int last = place + MOST_TRIES; place < last; place++) {
      Form form = remembered[place];
      if (form == null) {
        form = make(text.substring(start, end));
        remembered[place] = form;
        return form;
      }
      if (form.surface.length() == length && text.startsWith(form.surface, start)) {
        return form;
      }
    }
    return make(text.substring(start, end));
  }

  private Form make(String surface) {
    String lower = surface.toLowerCase(Locale.ROOT);
    String normal = lower.equals(surface) ? surface : of(lower, 0, lower.length()).surface;
    Token token = Tokenizer.token(surface, 0);
    return new Form(
        surface, normal, token.kind(), token.casing(), token.isWord() && divisible.test(surface));
  }

  private static int place(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    hash *= 0x9e3779b9;
    return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(MOST_REMEMBERED));
  }
}
