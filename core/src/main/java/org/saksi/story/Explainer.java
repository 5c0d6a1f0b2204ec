package org.saksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.story.Portrait.Part;

/** Says in a report's own words what it shares with another. Not thread-safe. */
final class Explainer {

  /** What a link is worth of which nothing speaks for or against it. */
  private static final String BEFORE = "any two reports";

  private static final int MOST_WORDS = 5;
  private static final int MOST_NAMES = 4;
  private static final int MOST_FIGURES = 3;

  private final Portraitist portraitist;
  private final LinkModel model;

  Explainer(Portraitist portraitist, LinkModel model) {
    this.portraitist = portraitist;
    this.model = model;
  }

  /** What a report shares with an earlier one; {@code values} is what was seen of both. */
  Reasons reasons(Reading reading, Portrait portrait, Portrait earlier, double[] values) {
    List<String> names = new ArrayList<>();
    Set<String> inNames = ofOutlet(reading.report());
    for (Entity entity : reading.entities()) {
      List<Token> tokens = tokens(reading, entity);
      boolean outlet = tokens.stream().allMatch(token -> inNames.contains(token.normal()));
      if (names.size() < MOST_NAMES && !outlet && areIn(tokens, earlier)) {
        names.add(entity.name().of(reading.report().body()).replaceAll("\\s+", " "));
        tokens.forEach(token -> inNames.add(token.normal()));
      }
    }
    return new Reasons(
        earlier.report(),
        words(reading, portrait, earlier, inNames),
        names,
        figures(reading, earlier),
        weighed(values));
  }

  /** The parts of the outlet's name, which it prints in many of its reports. */
  private static Set<String> ofOutlet(Report report) {
    Set<String> parts = new HashSet<>();
    if (report.outlet() != null) {
      String name = report.outlet().toLowerCase(Locale.ROOT);
      parts.add(name);
      parts.addAll(List.of(name.split("[^\\p{L}]+")));
    }
    return parts;
  }

  private static List<Token> tokens(Reading reading, Entity entity) {
    int first = reading.segmentation().tokenAtOrAfter(entity.name().start());
    int end = reading.segmentation().tokenAtOrAfter(entity.name().end());
    return reading.segmentation().tokens().subList(first, end);
  }

  /** All telling words of a name are words of the other report. */
  private boolean areIn(List<Token> name, Portrait other) {
    int[] telling =
        name.stream().mapToInt(portraitist::number).filter(number -> number != 0).toArray();
    return telling.length > 0
        && IntStream.of(telling).allMatch(number -> other.weightOf(number) > 0);
  }

  /** Words as written first, those that weigh most in both reports first. */
  private List<String> words(
      Reading reading, Portrait portrait, Portrait earlier, Set<String> left) {
    Map<Integer, String> written = new LinkedHashMap<>();
    Map<Integer, Double> weights = new HashMap<>();
    for (Token token : reading.segmentation().tokens()) {
      int number = portraitist.number(token);
      if (token.isWord() && number != 0 && !left.contains(token.normal())) {
        double weight = portrait.weightOf(number) * earlier.weightOf(number);
        if (weight > 0 && written.putIfAbsent(number, token.normal()) == null) {
          weights.put(number, weight);
        }
      }
    }
    return written.keySet().stream()
        .sorted(Comparator.comparingDouble((Integer number) -> weights.get(number)).reversed())
        .limit(MOST_WORDS)
        .map(written::get)
        .toList();
  }

  private static List<String> figures(Reading reading, Portrait earlier) {
    Set<Integer> stated = new HashSet<>();
    for (int number : earlier.numbers(Part.FIGURES)) {
      stated.add(number);
    }
    return reading.figures().stream()
        .filter(figure -> figure.kind() != Figure.Kind.ORDINAL)
        .filter(figure -> stated.contains(Portraitist.number(figure)))
        .map(figure -> figure.span().of(reading.report().body()).replaceAll("\\s+", " "))
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
