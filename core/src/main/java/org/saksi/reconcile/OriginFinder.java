package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/**
 * Finds reports that rest on one origin and so are one witness: copies of one text, reports that
 * name one agency, and reports that give the same words of the same speaker.
 */
final class OriginFinder {

  /** Reports that share this much of their runs rest on one text, even if neither copies it. */
  private static final double SAME_TEXT = 0.12;

  private static final double SAME_WORDS = 0.6;

  private final Channels channels;
  private final List<Side> sides;
  private final List<Rendering> renderings;
  private final TextRuns runs;

  OriginFinder(SideBySide story, List<Rendering> renderings, Channels channels) {
    this.channels = channels;
    sides = story.sides();
    runs = story.runs();
    this.renderings =
        renderings.stream()
            .filter(rendering -> rendering.dice() >= SAME_WORDS && rendering.sameSpeaker())
            .toList();
  }

  List<SharedOrigin> find() {
    Groups copies = new Groups(sides.size());
    Groups statements = new Groups(sides.size());
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        double shared = runs.shared(a, b);
        if (shared >= TextRuns.COPIED) {
          copies.join(a, b);
        }
        if (shared >= SAME_TEXT) {
          statements.join(a, b);
        }
      }
    }
    renderings.forEach(words -> statements.join(words.a().index(), words.b().index()));
    List<SharedOrigin> origins = new ArrayList<>();
    copies.groups().forEach(group -> origins.add(copy(group)));
    statements.groups().forEach(group -> origins.add(statement(group)));
    origins.addAll(agencies());
    return origins;
  }

  private SharedOrigin copy(List<Integer> group) {
    double least =
        IntStream.range(1, group.size())
            .mapToDouble(i -> runs.shared(group.get(i - 1), group.get(i)))
            .min()
            .orElse(1);
    String why =
        Phrase.sentence(
            "%s share %d of 100 of their runs of five words.",
            Phrase.count(group.size(), "report"), Math.round(100 * least));
    return new SharedOrigin(ids(group), SharedOrigin.Kind.COPY, why, List.of());
  }

  private SharedOrigin statement(List<Integer> group) {
    Channels.Channel channel = channels.of(sharedSentences(group));
    String reports = Phrase.count(group.size(), "report");
    if (channel.evidence().isEmpty()) {
      return new SharedOrigin(
          ids(group),
          SharedOrigin.Kind.STATEMENT,
          reports + " give the same words.",
          sameWords(group));
    }
    Evidence first = channel.evidence().getFirst();
    String words =
        sides.stream()
            .filter(side -> side.id().equals(first.report()))
            .map(side -> Phrase.quote(first.span().of(side.body())))
            .findFirst()
            .orElse("");
    String why =
        Phrase.sentence("%s give the same words, which reached one of them %s.", reports, words);
    return new SharedOrigin(ids(group), channel.kind(), why, channel.evidence());
  }

  /** For each report the sentences whose words another report of the group gives too. */
  private Map<Side, List<Integer>> sharedSentences(List<Integer> group) {
    Map<Side, List<Integer>> shared = new LinkedHashMap<>();
    for (int index : group) {
      boolean sharesText =
          group.stream().anyMatch(b -> b != index && runs.shared(index, b) >= SAME_TEXT);
      List<Integer> sentences = new ArrayList<>();
      if (sharesText) {
        IntStream.range(0, sides.get(index).terms().sentences()).forEach(sentences::add);
      }
      shared.put(sides.get(index), sentences);
    }
    for (Rendering words : renderings) {
      add(shared, words.a(), words.quotation().content());
      add(shared, words.b(), words.span());
    }
    return shared;
  }

  private static void add(Map<Side, List<Integer>> shared, Side side, Span span) {
    List<Integer> sentences = shared.get(side);
    if (sentences != null) {
      sentences.add(side.sentenceAt(span));
    }
  }

  private List<Evidence> sameWords(List<Integer> group) {
    return renderings.stream()
        .filter(words -> group.contains(words.a().index()))
        .limit(1)
        .flatMap(words ->
            Stream.of(
                words.a().evidence(words.quotation().content()), words.b().evidence(words.span())))
        .toList();
  }

  /** Reports that name one agency as their voucher. */
  private List<SharedOrigin> agencies() {
    Map<Integer, Map<Integer, Span>> named = new TreeMap<>();
    for (Side side : sides) {
      for (Quotation quotation : side.reading().quotations()) {
        Span via = quotation.attribution().via();
        if (via != null) {
          for (int agency : side.namedIn(via, Entity.Type.ORGANISATION)) {
            named.computeIfAbsent(agency, a -> new TreeMap<>()).putIfAbsent(side.index(), via);
          }
        }
      }
    }
    return named.values().stream().filter(by -> by.size() > 1).map(this::agency).toList();
  }

  private SharedOrigin agency(Map<Integer, Span> named) {
    List<Evidence> evidence =
        named.entrySet().stream()
            .map(entry -> sides.get(entry.getKey()).evidence(entry.getValue()))
            .toList();
    Map.Entry<Integer, Span> first = named.entrySet().iterator().next();
    String why =
        Phrase.sentence(
            "%s rest on %s.",
            Phrase.count(named.size(), "report"),
            Phrase.quote(first.getValue().of(sides.get(first.getKey()).body())));
    return new SharedOrigin(
        ids(List.copyOf(named.keySet())), SharedOrigin.Kind.AGENCY, why, evidence);
  }

  private List<String> ids(List<Integer> group) {
    return group.stream().map(index -> sides.get(index).id()).toList();
  }
}
