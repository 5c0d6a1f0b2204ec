package org.saksi.app.html;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Change;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.Unit;
import org.saksi.text.Span;

/** The figures of each report, with value, unit and the time they hold for. */
final class Figures implements Section {

  private final Columns columns;

  Figures(Columns columns) {
    this.columns = columns;
  }

  @Override
  public List<Entry> entries() {
    int count = columns.all().stream().mapToInt(c -> c.reading().figures().size()).sum();
    return List.of(new Entry("figures", "Figures", count));
  }

  @Override
  public void mark(Marks marks) {
    for (Column column : columns.all()) {
      for (int i = 0; i < column.reading().figures().size(); i++) {
        marks.add(exhibit(column, i), "figure");
      }
    }
  }

  @Override
  public void write(Html html) {
    if (entries().getFirst().count() == 0) {
      return;
    }
    html.open("section", "id", "figures").element("h2", "Figures");
    for (Column column : columns.all()) {
      if (!column.reading().figures().isEmpty()) {
        columns.openGroup(html, column, column.reading().figures().size());
        for (int i = 0; i < column.reading().figures().size(); i++) {
          writeFigure(html, exhibit(column, i), column.reading().figures().get(i));
        }
        html.close().close();
      }
    }
    html.close();
  }

  private static Exhibit exhibit(Column column, int i) {
    return Exhibit.ofLayer(column, 'f', i, column.reading().figures().get(i).span());
  }

  private static void writeFigure(Html html, Exhibit exhibit, Figure figure) {
    Column column = exhibit.column();
    html.open("li", "id", exhibit.note(), "class", "note card figure");
    exhibit.writeLinkedWords(html);
    html.open("p", "class", "value").text(modifier(figure) + value(figure.quantity()));
    writeUnit(html, column, figure.unit());
    html.close();
    html.open("p", "class", "label").text(kind(figure));
    if (figure.period() != null) {
      html.text(" · holds for " + Calendar.timex(figure.period().timex()));
    }
    if (figure.about() != null) {
      html.text(" · of ");
      writeWords(html, column, figure.about());
    }
    if (figure.scope() != null) {
      html.text(" · holds ");
      writeWords(html, column, figure.scope());
    }
    if (figure.change() != null) {
      html.text(" · " + change(figure.change()) + ": ");
      writeWords(html, column, figure.change().cue());
    }
    writeVoice(html, column, figure);
    column.reading().figures().stream()
        .filter(other -> Objects.equals(other.id(), figure.sameAs()))
        .findFirst()
        .ifPresent(other -> {
          html.text(" · restates ");
          writeWords(html, column, other.span());
        });
    html.close().close();
  }

  private static String change(Change change) {
    return switch (change.role()) {
      case BY ->
          switch (change.direction()) {
            case null -> "amount of a change";
            case UP -> "amount of a rise";
            case DOWN -> "amount of a fall";
          };
      case FROM -> "old value";
      case TO -> "new value";
    };
  }

  /** Who vouches for it: a speaker, else what the narrator rests on. */
  private static void writeVoice(Html html, Column column, Figure figure) {
    String named =
        column.reading().voiceOf(figure.span()).stream()
            .flatMap(quotation -> quotation.attribution().speakers().stream())
            .map(speaker -> name(column, speaker))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(figure.basis() == null ? null : column.words(figure.basis()));
    if (named != null) {
      html.text(" · according to ");
      html.element("bdi", named, "lang", column.language());
    }
  }

  private static @Nullable String name(Column column, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named known -> column.words(known.name());
      case Speaker.Described described -> column.words(described.phrase());
      case Speaker.Ruled ruled -> ruled.name();
      case Speaker.Unknown unknown -> null;
    };
  }

  private static void writeWords(Html html, Column column, Span words) {
    html.element("bdi", column.words(words), "lang", column.language());
  }

  private static String kind(Figure figure) {
    return switch (figure.kind()) {
      case MONEY -> "Money";
      case PERCENT -> "Share";
      case COUNT -> "Count";
      case MEASURE -> "Measure";
      case DURATION -> "Length of time";
      case RATE -> "Rate";
      case ORDINAL -> "Rank";
      case SCORE -> "Score";
      case AGE -> "Age";
    };
  }

  private static String modifier(Figure figure) {
    return switch (figure.modifier()) {
      case null -> "";
      case APPROXIMATELY -> "about ";
      case MORE_THAN -> "more than ";
      case LESS_THAN -> "less than ";
      case AT_LEAST -> "at least ";
      case AT_MOST -> "at most ";
    };
  }

  private static String value(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> Numeral.of(exact.value());
      case Quantity.Range range -> Numeral.of(range.min()) + " to " + Numeral.of(range.max());
    };
  }

  private static void writeUnit(Html html, Column column, Unit unit) {
    switch (unit) {
      case Unit.Currency currency -> html.text(" " + currency.code());
      case Unit.Percent percent -> html.text("%");
      case Unit.Measure measure -> html.text(" " + measure.symbol());
      case Unit.Count count -> {
        html.text(" ");
        writeWords(html, column, count.noun());
      }
      case Unit.None none -> {}
    }
  }
}
