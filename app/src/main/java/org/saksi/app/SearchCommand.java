package org.saksi.app;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.saksi.Saksi;
import org.saksi.app.api.Found;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.search.Hits;
import org.saksi.store.search.Mistake;
import org.saksi.store.search.Order;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds reports in a store. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Finds reports in a store by what they say and by what they come to.",
    footerHeading = "%nWhat can be asked, side by side:%n",
    footer = {
      "  banjir sukamaju            both words, by their roots; OR, -word and (…) as usual",
      "  \"banjir besar\"             these words side by side",
      "  by:\"Budi Hartono\"          what somebody said; about:, said:\"…\", person:, place:",
      "  money>1 triliun IDR about:dividen       a figure by kind, value and what it is about",
      "  published:2025-06-01..2025-06-07        mentions:2025-06-17        outlet:koran.example",
      "  status:conflicting         reports that take part in a conflict",
      "",
      "Examples:",
      "  saksi search 'status:conflicting count>100' --store redaksi",
      "  saksi search Tiongkok --store redaksi          finds China too"
    })
final class SearchCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "What to look for; words side by side are one query.")
  private List<String> words = List.of();

  @Mixin private StoreOption store = new StoreOption();

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "relevance",
      description = "relevance (the default), or date: the latest first.")
  private Order order = Order.RELEVANCE;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "So many reports at the most (default: 20).")
  private int limit;

  @Mixin private OutputOptions options = new OutputOptions();

  private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Spec
  void setCommand(CommandSpec command) {
    this.command =
        command.resourceBundle(Format.named(EnumSet.of(Format.TEXT, Format.HTML, Format.MD)));
  }

  @Override
  public Integer call() {
    if (options.format == Format.JSON) {
      throw wrong("search has no format %s; serve answers programs".formatted(options.format));
    }
    if (limit < 1 || limit > Page.MOST) {
      throw wrong("--limit is a number from 1 to " + Page.MOST);
    }
    try (Newsroom newsroom = store.openExisting(Saksi.indonesian());
        Session session = Session.open(command, surroundings, new InputOptions(), options)) {
      newsroom.settle();
      Query query =
          switch (newsroom.finder().read(String.join(" ", words))) {
            case Query understood -> understood;
            case Mistake mistake -> throw wrong(mistake.message());
          };
      Hits hits = newsroom.finder().find(query, Page.first(order, limit));
      session.write(sheet(hits, Found.all(hits, query, newsroom)));
      return ExitCode.DONE;
    }
  }

  private Sheet sheet(Hits hits, List<Found> all) {
    List<Section> sections = new ArrayList<>();
    for (Found found : all) {
      Report report = found.report();
      List<Item> items = new ArrayList<>();
      String facts =
          List.of(
                  Objects.requireNonNullElse(report.outlet(), ""),
                  report.published() == null ? "" : report.published().iso(),
                  report.id(),
                  found.story() == null ? "" : "story " + found.story())
              .stream()
              .filter(fact -> !fact.isEmpty())
              .collect(Collectors.joining(" · "));
      items.add(Item.of("", Line.of(Style.FAINT, facts)));
      found.matches().stream()
          .findFirst()
          .ifPresent(span -> items.add(Item.of("", excerpt(found, span))));
      sections.add(
          new Section(
              Objects.requireNonNullElse(report.headline(), report.id()), Style.STRONG, items));
    }
    String total =
        String.format(
            Locale.ROOT, " · %s%,d found", hits.exact() ? "" : "more than ", hits.total());
    return new Sheet(Line.of(Style.STRONG, "search").and(total), sections);
  }

  /** The sentence in which the words stand. */
  private static Line excerpt(Found found, Span words) {
    String body = found.report().body();
    Span sentence = found.catalogued().sentence(words);
    return Line.of(oneLine(new Span(sentence.start(), words.start()).of(body)))
        .and(Style.POINTED, oneLine(words.of(body)))
        .and(oneLine(new Span(words.end(), sentence.end()).of(body)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
