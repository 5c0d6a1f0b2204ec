package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.story.Portrait.Part;
import org.saksi.text.Span;

/** Says in a report's own words what it shares with another. Not thread-safe. */
final class Explainer {

  /** What a link is worth of which nothing speaks for or against it. */
  private static final String BEFORE = "any two reports";

  private static final int MOST_WORDS = 5;
  private static final int MOST_NAMES = 4;
  private static final int MOST_FIGURES = 3;

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private final LinkModel model;

  Explainer(LinkModel model) {
    this.model = model;
  }

  /** What a report shares with an earlier one; {@code values} is what was seen of both. */
  Reasons reasons(
      Reading reading, Telling telling, Portrait portrait, Portrait earlier, double[] values) {
    List<Token> tokens = reading.segmentation().tokens();
    List<String> names = new ArrayList<>();
    Set<String> inNames = ofOutlet(reading.report());
    for (Entity entity : reading.entities()) {
      if (names.size() == MOST_NAMES) {
        break;
      }
      int first = reading.segmentation().tokenAtOrAfter(entity.name().start());
      int end = reading.segmentation().tokenAtOrAfter(entity.name().end());
      if (areIn(earlier, telling, first, end) && !areAllOf(inNames, tokens.subList(first, end))) {
        names.add(written(reading, entity.name()));
        tokens.subList(first, end).forEach(token -> inNames.add(token.normal()));
      }
    }
    return new Reasons(
        earlier.report(),
        words(tokens, telling, new SharedWords(portrait, earlier), inNames),
        names,
        figures(reading, earlier),
        weighed(values));
  }

  private static String written(Reading reading, Span span) {
    return BLANKS.matcher(span.of(reading.report().body())).replaceAll(" ");
  }

  /** The parts of the outlet's name, which it prints in many of its reports. */
  private static Set<String> ofOutlet(Report report) {
    Set<String> parts = new HashSet<>();
    if (report.outlet() != null) {
      String name = report.outlet().toLowerCase(Locale.ROOT);
      parts.add(name);
      parts.addAll(List.of(NO_LETTERS.split(name)));
    }
    return parts;
  }

  /** All telling words of a name, one or more, are words of the other report. */
  private static boolean areIn(Portrait other, Telling telling, int first, int end) {
    boolean some = false;
    for (int i = first; i < end; i++) {
      int number = telling.text()[i];
      if (number != Telling.NOTHING) {
        if (other.weightOf(number) == 0) {
          return false;
        }
        some = true;
      }
    }
    return some;
  }

  private static boolean areAllOf(Set<String> words, List<Token> tokens) {
    for (Token token : tokens) {
      if (!words.contains(token.normal())) {
        return false;
      }
    }
    return true;
  }

  /** Words as written first, those that weigh most in both reports first. */
  private static List<String> words(
      List<Token> tokens, Telling telling, SharedWords shared, Set<String> left) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() && shared.has(telling.text()[i]) && !left.contains(token.normal())) {
        shared.write(telling.text()[i], token.normal());
      }
    }
    return shared.heaviest(MOST_WORDS);
  }

  private static List<String> figures(Reading reading, Portrait earlier) {
    Set<Integer> stated = new HashSet<>();
    for (int number : earlier.numbers(Part.FIGURES)) {
      stated.add(number);
    }
    return reading.figures().stream()
        .filter(figure -> figure.kind() != Figure.Kind.ORDINAL)
        .filter(figure -> stated.contains(Portraitist.number(figure)))
        .map(figure -> written(reading, figure.span()))
        .distinct()
        .limit(MOST_FIGURES)
        .toList();
  }

  private List<Reasons.Weighed> weighed(double[] values) {
    List<Reasons.Weighed> weighed = new ArrayList<>();
    weighed.add(new Reasons.Weighed(BEFORE, 1, model.bias()));
    for (Signal signal : Signal.values()) {
      double value = values[signal.ordinal()];
      weighed.add(new Reasons.Weighed(signal.label(), value, value * model.weight(signal)));
    }
    weighed.sort(
        Comparator.comparingDouble((Reasons.Weighed w) -> Math.abs(w.logOdds())).reversed());
    return weighed;
  }
}
