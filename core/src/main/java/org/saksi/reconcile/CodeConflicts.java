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
        "One code is written in two ways: %s."
            .formatted(Conflict.against(one.getFirst(), other.getFirst()));
    return new Conflict(true, Finding.Kind.NAME, why, places);
  }

  private static void collect(Side side, Map<String, List<Place>> codes) {
    List<Token> tokens = side.reading().segmentation().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Code code = codeAt(tokens, i);
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

  /** Capital letters, digits, and perhaps capital letters again, with blanks or hyphens between. */
  private static @Nullable Code codeAt(List<Token> tokens, int at) {
    if (!isLetters(tokens.get(at))) {
      return null;
    }
    int digits = next(tokens, at);
    if (digits < 0 || tokens.get(digits).kind() != Token.Kind.NUMBER) {
      return null;
    }
    String number = tokens.get(digits).normal();
    int letters = next(tokens, digits);
    boolean plate = letters > 0 && isLetters(tokens.get(letters));
    boolean plain = number.chars().allMatch(Character::isDigit);
    if (!plain || number.length() > YEAR_DIGITS || (!plate && !isFlightNumber(number))) {
      return null;
    }
    String form = tokens.get(at).normal() + number + (plate ? tokens.get(letters).normal() : "");
    int end = plate ? letters : digits;
    return form.length() < SHORTEST
        ? null
        : new Code(form, new Span(tokens.get(at).start(), tokens.get(end).end()));
  }

  private static boolean isFlightNumber(String digits) {
    return digits.length() == YEAR_DIGITS && !digits.startsWith("19") && !digits.startsWith("20");
  }

  private static boolean isLetters(Token token) {
    return token.isWord()
        && token.span().length() <= 3
        && token.normal().chars().allMatch(Character::isLetter)
        && (token.casing() == Token.Casing.UPPER
            || (token.span().length() == 1 && token.isCapitalised()));
  }

  private static int next(List<Token> tokens, int at) {
    int next = at + 1;
    if (next < tokens.size() && tokens.get(next).is("-")) {
      next++;
    }
    return next < tokens.size() && tokens.get(next).start() - tokens.get(at).end() <= 2 ? next : -1;
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
