package org.saksi.bench.speed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Token;
import org.saksi.reading.Reading;
import org.saksi.reading.token.Tokenizer;
import org.saksi.report.Published;
import org.saksi.report.Report;

/**
 * A reading prepared to be told anew in any lap within microseconds: with other words in tokens,
 * headline and names, other numbers, and days that keep their distance to the day of publication.
 * The body stays as it was, so surfaces and spans are those of the reading. Immutable.
 */
final class Seedling {

  private static final int DATE_CHARACTERS = "2026-03-07".length();

  private final Reading reading;

  /** The tokens that change, each form once, by which they are found in {@link #places}. */
  private final List<Token> changing = new ArrayList<>();

  private final int[] ranks;

  /** For each token of the reading its index in {@link #changing}, or -1. */
  private final int[] places;

  private final @Nullable Phrase headline;
  private final List<Phrase> keys;
  private final boolean[] renumbered;

  Seedling(Reading reading, RankedWords words, Tokenizer tokenizer) {
    this.reading = reading;
    List<Token> tokens = reading.segmentation().tokens();
    Map<String, Integer> seen = new HashMap<>();
    places = new int[tokens.size()];
    for (int i = 0; i < places.length; i++) {
      Token token = tokens.get(i);
      places[i] = words.rank(token) == RankedWords.STAYS ? -1 : place(token, seen);
    }
    ranks = changing.stream().mapToInt(words::rank).toArray();
    String title = reading.report().headline();
    headline = title == null ? null : Phrase.of(title, tokenizer.tokenize(title), words);
    keys =
        reading.entities().stream()
            .map(Entity::key)
            .map(key -> Phrase.of(key, tokenizer.tokenize(key), words))
            .toList();
    renumbered = new boolean[reading.figures().size()];
    for (int i = 0; i < renumbered.length; i++) {
      renumbered[i] = holdsNumber(reading.figures().get(i));
    }
  }

  private int place(Token token, Map<String, Integer> seen) {
    Integer place = seen.putIfAbsent(token.normal(), changing.size());
    if (place == null) {
      changing.add(token);
      return changing.size() - 1;
    }
    return place;
  }

  private boolean holdsNumber(Figure figure) {
    Segmentation segmentation = reading.segmentation();
    int token = segmentation.tokenAtOrAfter(figure.span().start());
    while (token < places.length && segmentation.tokens().get(token).end() <= figure.span().end()) {
      int place = places[token++];
      if (place >= 0 && ranks[place] == RankedWords.NUMBER) {
        return true;
      }
    }
    return false;
  }

  /**
   * The reading in a lap.
   *
   * @param number makes the report's id unique
   */
  Reading in(Lap lap, long number, Published published) {
    Published was = reading.report().published();
    long days = was == null ? 0 : ChronoUnit.DAYS.between(was.date(), published.date());
    return new Reading(
        report(lap, number, published),
        segmentation(lap),
        times(days),
        figures(lap),
        entities(lap),
        reading.roles(),
        reading.quotations(),
        reading.claims());
  }

  private Report report(Lap lap, long number, Published published) {
    Report report = reading.report();
    String url = report.url();
    return new Report(
        report.id() + "~" + number,
        report.outlet(),
        url == null ? null : url + "~" + lap.number(),
        headline == null ? null : headline.in(lap),
        report.author(),
        published,
        report.language(),
        report.body(),
        report.origin());
  }

  private Segmentation segmentation(Lap lap) {
    Segmentation old = reading.segmentation();
    String[] forms = new String[ranks.length];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = lap.form(ranks[i], changing.get(i).normal());
    }
    Token[] tokens = old.tokens().toArray(Token[]::new);
    for (int i = 0; i < tokens.length; i++) {
      if (places[i] >= 0) {
        Token token = tokens[i];
        tokens[i] = new Token(token.span(), token.kind(), token.casing(), forms[places[i]]);
      }
    }
    return new Segmentation(
        old.text(),
        old.paragraphs(),
        old.furniture(),
        List.of(tokens),
        old.sentences(),
        old.quoted());
  }

  private List<TimeExpression> times(long days) {
    if (days == 0) {
      return reading.times();
    }
    List<TimeExpression> times = new ArrayList<>(reading.times().size());
    for (TimeExpression time : reading.times()) {
      times.add(new TimeExpression(time.id(), time.span(), time.type(), later(time.value(), days)));
    }
    return times;
  }

  /** Days and clock times move; months and years stay. */
  private static TimeValue later(TimeValue value, long days) {
    if (!(value instanceof TimeValue.Interval interval)) {
      return value;
    }
    LocalDate day = interval.start().toLocalDate();
    if (!interval.timex().startsWith(day.toString())) {
      return value;
    }
    return new TimeValue.Interval(
        interval.start().plusDays(days),
        interval.end().plusDays(days),
        day.plusDays(days) + interval.timex().substring(DATE_CHARACTERS),
        interval.offset());
  }

  private List<Figure> figures(Lap lap) {
    if (lap.number() == 0) {
      return reading.figures();
    }
    BigDecimal factor = BigDecimal.valueOf(lap.number() + 1L);
    List<Figure> figures = new ArrayList<>(renumbered.length);
    for (int i = 0; i < renumbered.length; i++) {
      Figure figure = reading.figures().get(i);
      figures.add(renumbered[i] ? times(figure, factor) : figure);
    }
    return figures;
  }

  private static Figure times(Figure figure, BigDecimal factor) {
    return new Figure(
        figure.id(),
        figure.span(),
        figure.kind(),
        figure.quantity().times(factor),
        figure.unit(),
        figure.modifier(),
        figure.period(),
        figure.about(),
        figure.scope(),
        figure.basis(),
        figure.change(),
        figure.sameAs());
  }

  private List<Entity> entities(Lap lap) {
    List<Entity> entities = new ArrayList<>(keys.size());
    for (int i = 0; i < keys.size(); i++) {
      Entity entity = reading.entities().get(i);
      String key = keys.get(i).in(lap);
      entities.add(new Entity(entity.id(), entity.type(), entity.name(), entity.mentions(), key));
    }
    return entities;
  }
}
