package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * Codes such as number plates and flight numbers that differ by one character or by two that
 * changed places: <i>B 2828 UIL</i> against <i>B 2829 UIL</i>.
 */
final class CodeConflicts implements ConflictFinder {

  /** Shorter codes are numbers of houses and streets. */
  private static final int SHORTEST = 5;

  private static final int YEAR_DIGITS = 4;

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<String, List<Place>> codes = new TreeMap<>();
    for (Side side : story.sides()) {
      collect(side, codes);
    }
    List<Map.Entry<String, List<Place>>> forms = List.copyOf(codes.entrySet());
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      for (Map.Entry<String, List<Place>> other : forms.subList(i + 1, forms.size())) {
        if (isSlip(forms.get(i).getKey(), other.getKey())) {
          conflicts.add(conflict(forms.get(i).getValue(), other.getValue()));
        }
      }
    }
    return conflicts.stream().filter(Conflict::spansOutlets).toList();
  }

  private static Conflict conflict(List<Place> one, List<Place> other) {
    List<Place> places = new ArrayList<>(one);
    places.addAll(other);
    String why =
        Phrase.sentence(
            "Two codes, almost alike: %s.", Conflict.against(one.getFirst(), other.getFirst()));
    return new Conflict(true, Finding.Kind.NAME, why, places);
  }

  private static void collect(Side side, Map<String, List<Place>> codes) {
    List<Token> tokens = side.reading().segmentation().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Code code = codeAt(side.body(), tokens, i);
      if (code != null
          && side.figuresIn(code.span).isEmpty()
          && side.timesIn(code.span).isEmpty()) {
        codes
            .computeIfAbsent(code.form, f -> new ArrayList<>())
            .add(Conflict.place(side, code.span));
      }
    }
  }

  private record Code(String form, Span span) {}

  /** A part of a code: letters or digits between blanks and hyphens. */
  private record Part(String text, int end) {

    boolean isLetters() {
      return text.length() <= 3
          && text.chars().allMatch(c -> Character.isLetter(c) && Character.isUpperCase(c));
    }

    boolean isDigits() {
      return text.length() <= YEAR_DIGITS && text.chars().allMatch(Character::isDigit);
    }
  }

  /** Capital letters, digits, and perhaps capital letters again, with blanks or hyphens between. */
  private static @Nullable Code codeAt(String body, List<Token> tokens, int at) {
    if (!Character.isUpperCase(body.charAt(tokens.get(at).start()))) {
      return null;
    }
    List<Part> parts = parts(body, tokens, at);
    if (parts.size() < 2 || !parts.get(0).isLetters() || !parts.get(1).isDigits()) {
      return null;
    }
    boolean plate = parts.size() > 2 && parts.get(2).isLetters();
    if (!plate && !isFlightNumber(parts.get(1).text)) {
      return null;
    }
    Part last = parts.get(plate ? 2 : 1);
    String form = parts.get(0).text + parts.get(1).text + (plate ? last.text : "");
    return form.length() < SHORTEST
        ? null
        : new Code(form, new Span(tokens.get(at).start(), last.end));
  }

  /** Up to three parts from a token on, no further apart than a blank or a hyphen. */
  private static List<Part> parts(String body, List<Token> tokens, int at) {
    List<Part> parts = new ArrayList<>(3);
    int end = tokens.get(at).start();
    for (int i = at; i < tokens.size() && parts.size() < 3; i++) {
      Token token = tokens.get(i);
      if (token.start() - end > 1 || (!Terms.isTerm(token) && !token.is("-"))) {
        break;
      }
      end = token.end();
      int start = token.start();
      for (int j = start; j <= end; j++) {
        if (j == end || body.charAt(j) == '-') {
          if (j > start) {
            parts.add(new Part(body.substring(start, j), j));
          }
          start = j + 1;
        }
      }
    }
    return parts;
  }

  private static boolean isFlightNumber(String digits) {
    return digits.length() == YEAR_DIGITS && !digits.startsWith("19") && !digits.startsWith("20");
  }

  /** One character differs, or two neighbours changed places. */
  private static boolean isSlip(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int first = -1;
    int differing = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        first = first < 0 ? i : first;
        differing++;
      }
    }
    return differing == 1
        || (differing == 2
            && a.charAt(first) == b.charAt(first + 1)
            && a.charAt(first + 1) == b.charAt(first));
  }
}
