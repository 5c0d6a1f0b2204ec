package org.saksi.app.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Unit;
import org.saksi.app.calendar.Calendar;
import org.saksi.app.language.Language;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** The sheet of one report: who speaks, and the figures, times and names in it. */
public final class ReportSheet {

  private static final int MOST_FIGURES = 20;
  private static final int MOST_TIMES = 15;
  private static final int MOST_NAMES = 15;

  /** A number of more digits is printed in powers of ten. */
  private static final int MOST_DIGITS = 20;

  private static final Calendar CALENDAR = Calendar.in(Language.EN);

  private final Reading reading;
  private final Cap cap;

  private ReportSheet(Reading reading, boolean all) {
    this.reading = reading;
    cap = new Cap(all);
  }

  /**
   * The sheet of a report.
   *
   * @param all show everything found, however much there is
   */
  public static Sheet of(Reading reading, boolean all) {
    return new ReportSheet(reading, all).sheet();
  }

  private Sheet sheet() {
    List<Section> sections = new ArrayList<>();
    sections.add(about());
    sections.add(new SpeakerSection(new Casebook(List.of(reading)), cap).section());
    sections.add(
        section(
            "Figures",
            cap.items(reading.figures(), MOST_FIGURES, this::figure),
            reading.figures()));
    sections.add(
        section("Times", cap.items(reading.times(), MOST_TIMES, this::time), reading.times()));
    sections.add(section("Names", names(), reading.entities()));
    sections.removeIf(section -> section.items().isEmpty());
    Report report = reading.report();
    return new Sheet(
        Line.of(Style.STRONG, report.headline() == null ? report.id() : report.headline()),
        sections);
  }

  private static Section section(String heading, List<Item> items, List<?> counted) {
    return new Section(heading + " (" + counted.size() + ")", Style.STRONG, items);
  }

  private Section about() {
    Report report = reading.report();
    List<Item> items = new ArrayList<>();
    add(items, "report", report.id());
    add(items, "outlet", report.outlet());
    add(items, "by", report.author());
    add(items, "published", StorySheet.when(report.published()));
    add(items, "address", report.url());
    int furniture = reading.segmentation().furniture().size();
    add(
        items,
        "text",
        Counted.of(reading.segmentation().paragraphs().size(), "paragraph")
            + ", "
            + Counted.of(reading.segmentation().sentences().size(), "sentence")
            + ", "
            + Counted.of(reading.segmentation().tokens().size(), "token")
            + (furniture == 0 ? "" : "; left out: " + Counted.of(furniture, "furniture line")));
    return new Section("", Style.PLAIN, items);
  }

  private static void add(List<Item> items, String label, @Nullable String value) {
    if (value != null) {
      items.add(Item.of(label, Line.of(value)));
    }
  }

  private List<Item> figure(Figure figure) {
    Line line = Line.of(words(figure.span())).and(Style.FAINT, " = " + meaning(figure));
    Span about = figure.about();
    Span scope = figure.scope();
    line = about == null ? line : line.and(Style.FAINT, " – " + words(about));
    line = scope == null ? line : line.and(Style.FAINT, ", " + words(scope));
    Change change = figure.change();
    line = change == null ? line : line.and(Style.FAINT, " (" + part(change) + ")");
    return List.of(Item.of(label(figure.kind()), line));
  }

  private static String part(Change change) {
    return switch (change.role()) {
      case BY ->
          switch (change.direction()) {
            case null -> "change";
            case UP -> "rise";
            case DOWN -> "fall";
          };
      case FROM -> "before";
      case TO -> "after";
    };
  }

  private String meaning(Figure figure) {
    String modifier =
        figure.modifier() == null ? "" : label(figure.modifier()).replace('_', ' ') + " ";
    String value = CALENDAR.length(figure.quantity(), figure.unit()).orElseGet(() -> value(figure));
    String period = figure.period() == null ? "" : " (" + CALENDAR.value(figure.period()) + ")";
    return modifier + value + period;
  }

  private String value(Figure figure) {
    String value =
        switch (figure.quantity()) {
          case Quantity.Exact exact -> number(exact.value());
          case Quantity.Range range -> number(range.min()) + " to " + number(range.max());
        };
    String unit =
        switch (figure.unit()) {
          case Unit.Currency currency -> " " + currency.code();
          case Unit.Percent percent -> " %";
          case Unit.Count count -> " " + words(count.noun());
          case Unit.Measure measure -> " " + measure.symbol();
          case Unit.None none -> "";
        };
    return value + unit;
  }

  private static String number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    boolean plain = Math.abs(shortest.scale()) + shortest.precision() <= MOST_DIGITS;
    return plain ? shortest.toPlainString() : shortest.toString();
  }

  private List<Item> time(TimeExpression time) {
    String words = words(time.span());
    String meaning = CALENDAR.meaning(time);
    Line line = Line.of(words);
    return List.of(
        Item.of(
            label(time.type()),
            words.equals(meaning) ? line : line.and(Style.FAINT, " = " + meaning)));
  }

  private List<Item> names() {
    Map<Entity.Type, List<Entity>> byType = new LinkedHashMap<>();
    for (Entity.Type type : Entity.Type.values()) {
      List<Entity> entities =
          reading.entities().stream().filter(entity -> entity.type() == type).toList();
      if (!entities.isEmpty()) {
        byType.put(type, entities);
      }
    }
    List<Item> items = new ArrayList<>();
    byType.forEach((type, entities) -> {
      int count = cap.of(entities.size(), MOST_NAMES);
      String names =
          String.join(
              ", ", entities.subList(0, count).stream().map(this::nameAndMentions).toList());
      String more = count < entities.size() ? " … and " + (entities.size() - count) + " more" : "";
      items.add(Item.of(label(type), Line.of(names).and(Style.FAINT, more)));
    });
    return items;
  }

  private String nameAndMentions(Entity entity) {
    int mentions = entity.mentions().size();
    return words(entity.name()) + (mentions > 1 ? " ×" + mentions : "");
  }

  private String words(Span span) {
    return span.of(reading.report().body());
  }

  /** A repetition is a set to TIMEX3 alone. */
  private static String label(TimeExpression.Type type) {
    return switch (type) {
      case DATE -> "date";
      case TIME -> "time";
      case DURATION -> "length";
      case SET -> "repeated";
    };
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
