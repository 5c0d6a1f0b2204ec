package org.saksi.app.html;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
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
  private final Labels labels;

  Figures(Columns columns) {
    this.columns = columns;
    labels = columns.labels();
  }

  @Override
  public List<Entry> entries() {
    int count = columns.all().stream().mapToInt(c -> c.reading().figures().size()).sum();
    return List.of(new Entry("figures", labels.of("figures"), count));
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
    html.open("section", "id", "figures").element("h2", labels.of("figures"));
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

  private void writeFigure(Html html, Exhibit exhibit, Figure figure) {
    Column column = exhibit.column();
    html.open("li", "id", exhibit.note(), "class", "note card figure");
    exhibit.writeLinkedWords(html);
    html.open("p", "class", "value");
    writeMeaning(html, column, figure);
    html.close();
    html.open("p", "class", "label").text(labels.of("figure", figure.kind()));
    if (figure.period() != null) {
      html.text(" · " + labels.of("figure.period", labels.calendar().value(figure.period())));
    }
    if (figure.about() != null) {
      html.text(" · " + labels.of("figure.about") + " ");
      writeWords(html, column, figure.about());
    }
    if (figure.scope() != null) {
      html.text(" · " + labels.of("figure.scope") + " ");
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
          html.text(" · " + labels.of("figure.same") + " ");
          writeWords(html, column, other.span());
        });
    html.close().close();
  }

  private String change(Change change) {
    return switch (change.role()) {
      case BY ->
          switch (change.direction()) {
            case null -> labels.of("change.by");
            case UP -> labels.of("change.by.up");
            case DOWN -> labels.of("change.by.down");
          };
      case FROM -> labels.of("change.from");
      case TO -> labels.of("change.to");
    };
  }

  /** Who vouches for it: a speaker, else what the narrator rests on. */
  private void writeVoice(Html html, Column column, Figure figure) {
    String named =
        column.reading().voiceOf(figure.span()).stream()
            .flatMap(quotation -> quotation.attribution().speakers().stream())
            .map(speaker -> name(column, speaker))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(figure.basis() == null ? null : column.words(figure.basis()));
    if (named != null) {
      html.text(" · " + labels.of("figure.basis") + " ");
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

  private void writeMeaning(Html html, Column column, Figure figure) {
    Optional<String> length = labels.calendar().length(figure.quantity(), figure.unit());
    html.text(modified(figure, length.orElseGet(() -> value(figure.quantity()))));
    if (length.isEmpty()) {
      writeUnit(html, column, figure.unit());
    }
  }

  private String modified(Figure figure, String value) {
    return figure.modifier() == null
        ? value
        : labels.of("modifier." + figure.modifier().name().toLowerCase(Locale.ROOT), value);
  }

  private String value(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Exact exact -> labels.number(exact.value());
      case Quantity.Range range ->
          labels.of("range", labels.number(range.min()), labels.number(range.max()));
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
