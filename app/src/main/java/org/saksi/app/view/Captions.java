package org.saksi.app.view;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Segmentation;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.text.Span;

/**
 * The few words by which a fact is known in a table: those of the report that read best by
 * themselves. Immutable.
 *
 * <p>A rendering that begins its sentence reads best. Else what comes before it is taken along,
 * where its sentence or clause begins near by. A value that says not what it is of (<i>Selasa
 * (17/6/2025)</i>) comes first, and the beginning of its sentence behind it.
 */
public final class Captions {

  /**
   * Words of a report.
   *
   * @param words what the fact is known by
   * @param sentence the beginning of the sentence of a short value; null where it needs none
   * @param cut the sentence goes on
   */
  public record Caption(String report, Span words, @Nullable Span sentence, boolean cut) {}

  /** Words of no more characters than this are a value, such as a date. */
  private static final int VALUE = 28;

  /** Words of no more characters than this seldom say what they are about. */
  private static final int SHORT = 48;

  /** So many characters may stand before the words: more would push them out of a narrow table. */
  private static final int LEAD = 32;

  private static final int LONGEST_SENTENCE = 60;

  private static final String OPENING = "\"“”‘’'«*-–— ";
  private static final String CLOSING = "\"“”‘’»*.,;:-–— ";
  private static final String BORDER = ",;:(–—\"“”";
  private static final String QUOTE = "\"“”";

  /** How well words read by themselves, the best first. */
  private enum Rank {
    SENTENCE,
    CLAUSE,
    VALUE,
    MIDDLE
  }

  private record Candidate(Evidence evidence, Rank rank, Caption caption) {}

  private final Map<String, Reading> readings = new HashMap<>();

  /** The captions of the facts of these reports. */
  public Captions(Collection<Reading> readings) {
    readings.forEach(reading -> this.readings.put(reading.report().id(), reading));
  }

  /** The best of the words that state a fact, without a number that only one report has. */
  public Caption of(Finding finding) {
    OwnNumbers numbers = new OwnNumbers(finding, this::words);
    return finding.evidence().stream()
        .map(this::candidate)
        .min(
            Comparator.comparingInt((Candidate one) -> numbers.count(one.evidence()))
                .thenComparing(Candidate::rank)
                .thenComparingInt(one -> one.caption().words().length()))
        .orElseThrow()
        .caption();
  }

  private String words(Evidence evidence) {
    return evidence.span().of(reading(evidence).report().body());
  }

  private Reading reading(Evidence evidence) {
    return Objects.requireNonNull(readings.get(evidence.report()), evidence::toString);
  }

  private Candidate candidate(Evidence evidence) {
    String body = reading(evidence).report().body();
    Span sentence = trimmed(body, sentence(evidence));
    Span words = trimmed(body, evidence.span());
    Rank rank = Rank.SENTENCE;
    int start = sentence.start();
    if (words.start() - start > LEAD) {
      start = clause(evidence, words.start());
      rank = begins(body, start) ? Rank.CLAUSE : Rank.MIDDLE;
    }
    Span whole = new Span(Math.min(words.start(), start < 0 ? words.start() : start), words.end());
    if (endsABracket(whole.of(body))) {
      rank = Rank.MIDDLE;
    }
    if (rank != Rank.SENTENCE && whole.length() <= SHORT) {
      boolean value = words.length() <= VALUE;
      return new Candidate(
          evidence,
          value ? Rank.VALUE : rank,
          value(evidence, value ? words : whole, apart(body, sentence, words.start())));
    }
    return new Candidate(evidence, rank, new Caption(evidence.report(), whole, null, false));
  }

  /** A value, and the beginning of its sentence. */
  private Caption value(Evidence evidence, Span words, Span sentence) {
    String body = reading(evidence).report().body();
    int end = sentence.end();
    if (sentence.length() > LONGEST_SENTENCE) {
      end = sentence.start() + LONGEST_SENTENCE;
      while (end > sentence.start() && !Character.isWhitespace(body.charAt(end))) {
        end--;
      }
    }
    boolean cut = end < sentence.end();
    if (!cut && sentence.contains(words) && words.start() - sentence.start() <= LEAD) {
      return new Caption(evidence.report(), sentence, null, false);
    }
    Span beginning = cut ? trimmed(body, new Span(sentence.start(), end)) : sentence;
    return beginning.isEmpty() || beginning.equals(words)
        ? new Caption(evidence.report(), words, null, false)
        : new Caption(evidence.report(), words, beginning, cut);
  }

  /**
   * The sentence from the last quotation mark before the words on: who said it is not said in it.
   */
  private static Span apart(String body, Span sentence, int at) {
    int mark = at - 1;
    while (mark > sentence.start() && QUOTE.indexOf(body.charAt(mark)) < 0) {
      mark--;
    }
    return mark <= sentence.start() ? sentence : trimmed(body, new Span(mark, sentence.end()));
  }

  /** Where a clause begins that holds the words near its beginning; -1 where none does. */
  private int clause(Evidence evidence, int at) {
    Reading reading = reading(evidence);
    String body = reading.report().body();
    int first = Math.max(0, at - LEAD);
    int best = -1;
    for (int i = at; i > first && best < 0; i--) {
      if (Character.isWhitespace(body.charAt(i - 1)) && isBorder(body, i - 1)) {
        best = i;
      }
    }
    for (Claim claim : reading.claims()) {
      int start = claim.span().start();
      if (claim.kind() == Claim.Kind.CLAUSE && start >= first && start <= at && start > best) {
        best = start;
      }
    }
    return best < 0 ? best : name(reading, best);
  }

  /** What stands in brackets, such as an age, is a poor beginning. */
  private static boolean endsABracket(String words) {
    int close = words.indexOf(')');
    return close >= 0 && words.lastIndexOf('(', close) < 0;
  }

  /** Where the name begins that holds the character; itself where none does. */
  private static int name(Reading reading, int at) {
    return reading.entities().stream()
        .flatMap(entity -> entity.mentions().stream())
        .filter(mention -> mention.contains(at))
        .mapToInt(Span::start)
        .min()
        .orElse(at);
  }

  /** With a capital, or behind a mark: else a clause begins with a word that joins it. */
  private static boolean begins(String body, int start) {
    return start > 0 && (Character.isUpperCase(body.charAt(start)) || isBorder(body, start - 1));
  }

  /** A mark that parts clauses stands before the white space. */
  private static boolean isBorder(String body, int blank) {
    int before = blank;
    while (before > 0 && Character.isWhitespace(body.charAt(before - 1))) {
      before--;
    }
    return before > 0 && BORDER.indexOf(body.charAt(before - 1)) >= 0;
  }

  private Span sentence(Evidence evidence) {
    Segmentation segmentation = reading(evidence).segmentation();
    int at = segmentation.sentenceAt(evidence.span().start());
    return at < 0 ? evidence.span() : segmentation.sentences().get(at).span().hull(evidence.span());
  }

  /** Without the marks at both ends. */
  private static Span trimmed(String body, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && isOneOf(OPENING, body.charAt(start))) {
      start++;
    }
    while (end > start && isOneOf(CLOSING, body.charAt(end - 1))) {
      end--;
    }
    return start < end ? new Span(start, end) : span;
  }

  private static boolean isOneOf(String marks, char c) {
    return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
  }
}
