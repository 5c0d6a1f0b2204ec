package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * Finds reports that rest on one origin and so are one witness: copies of one text, reports that
 * name one agency, and reports that give the same words of the same speaker.
 */
final class OriginFinder {

  private static final int RUN = 5;
  private static final double COPIED = 0.5;

  /** Reports that share this much of their runs rest on one text, even if neither copies it. */
  private static final double SAME_TEXT = 0.12;

  private static final double SAME_WORDS = 0.6;

  private final Phrases<SharedOrigin.Kind> channels = new Phrases<>();

  OriginFinder(LanguagePack language) {
    for (Table.Row row : language.table("channels").rows()) {
      channels.put(
          row.form(), SharedOrigin.Kind.valueOf(row.text("channel").toUpperCase(Locale.ROOT)));
    }
  }

  List<SharedOrigin> find(SideBySide story, List<Rendering> renderings) {
    List<Side> sides = story.sides();
    double[][] shared = sharedRuns(sides);
    List<SharedOrigin> origins = new ArrayList<>();
    Groups copies = new Groups(sides.size());
    Groups statements = new Groups(sides.size());
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        if (shared[a][b] >= COPIED) {
          copies.join(a, b);
        }
        if (shared[a][b] >= SAME_TEXT) {
          statements.join(a, b);
        }
      }
    }
    renderings.stream()
        .filter(rendering -> rendering.dice() >= SAME_WORDS && rendering.sameSpeaker())
        .forEach(rendering -> statements.join(rendering.a().index(), rendering.b().index()));
    copies.groups().forEach(group -> origins.add(copy(sides, group, shared)));
    statements.groups().forEach(group -> origins.add(statement(sides, group, renderings)));
    origins.addAll(agencies(sides));
    return origins;
  }

  private static double[][] sharedRuns(List<Side> sides) {
    List<Set<List<Integer>>> runs = sides.stream().map(OriginFinder::runs).toList();
    double[][] shared = new double[sides.size()][sides.size()];
    for (int a = 0; a < sides.size(); a++) {
      for (int b = a + 1; b < sides.size(); b++) {
        Set<List<Integer>> fewer =
            runs.get(a).size() <= runs.get(b).size() ? runs.get(a) : runs.get(b);
        Set<List<Integer>> more = fewer == runs.get(a) ? runs.get(b) : runs.get(a);
        long both = fewer.stream().filter(more::contains).count();
        shared[a][b] = (double) both / Math.max(1, fewer.size());
      }
    }
    return shared;
  }

  private static Set<List<Integer>> runs(Side side) {
    Set<List<Integer>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= side.terms().size(); i++) {
      List<Integer> run = new ArrayList<>(RUN);
      for (int j = i; j < i + RUN; j++) {
        run.add(side.terms().key(j));
      }
      runs.add(run);
    }
    return runs;
  }

  private static SharedOrigin copy(List<Side> sides, List<Integer> group, double[][] shared) {
    double least = 1;
    for (int i = 0; i + 1 < group.size(); i++) {
      least = Math.min(least, shared[group.get(i)][group.get(i + 1)]);
    }
    String why =
        "%s share %d of 100 of their runs of five words."
            .formatted(Phrase.count(group.size(), "report"), Math.round(100 * least));
    return new SharedOrigin(ids(sides, group), SharedOrigin.Kind.COPY, why, List.of());
  }

  private SharedOrigin statement(
      List<Side> sides, List<Integer> group, List<Rendering> renderings) {
    Map<SharedOrigin.Kind, List<Evidence>> named = new EnumMap<>(SharedOrigin.Kind.class);
    for (int index : group) {
      for (Stretch stretch : sides.get(index).stretches()) {
        SharedOrigin.Kind kind = channel(sides.get(index), stretch);
        if (kind != null) {
          named
              .computeIfAbsent(kind, k -> new ArrayList<>())
              .add(sides.get(index).evidence(stretch.span()));
        }
      }
    }
    SharedOrigin.Kind kind =
        named.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .map(Map.Entry::getKey)
            .orElse(SharedOrigin.Kind.STATEMENT);
    List<Evidence> evidence = onePerReport(named.getOrDefault(kind, List.of()));
    List<Evidence> words = sameWords(group, renderings);
    return new SharedOrigin(
        ids(sides, group),
        kind,
        why(sides, group, kind, evidence),
        evidence.isEmpty() ? words : evidence);
  }

  private SharedOrigin.@Nullable Kind channel(Side side, Stretch stretch) {
    if (stretch.kind() != Claim.Kind.CHANNEL) {
      return null;
    }
    var tokens = side.reading().segmentation().tokens();
    int first = side.reading().segmentation().tokenAtOrAfter(stretch.span().start());
    int end = side.reading().segmentation().tokenAtOrAfter(stretch.span().end());
    for (int i = first; i < end; i++) {
      Phrases.Match<SharedOrigin.Kind> match = channels.longestAt(tokens, i, end);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }

  private static List<Evidence> onePerReport(List<Evidence> evidence) {
    Map<String, Evidence> first = new TreeMap<>();
    evidence.forEach(each -> first.putIfAbsent(each.report(), each));
    return evidence.stream().filter(each -> first.get(each.report()) == each).toList();
  }

  private static List<Evidence> sameWords(List<Integer> group, List<Rendering> renderings) {
    return renderings.stream()
        .filter(rendering -> group.contains(rendering.a().index()))
        .filter(rendering -> group.contains(rendering.b().index()))
        .limit(1)
        .flatMap(rendering ->
            java.util.stream.Stream.of(
                rendering.a().evidence(rendering.quotation().content()),
                rendering.b().evidence(rendering.span())))
        .toList();
  }

  private static String why(
      List<Side> sides, List<Integer> group, SharedOrigin.Kind kind, List<Evidence> evidence) {
    String reports = Phrase.count(group.size(), "report");
    if (evidence.isEmpty()) {
      return reports + " give the same words of the same speaker.";
    }
    Side first =
        sides.stream()
            .filter(side -> side.id().equals(evidence.getFirst().report()))
            .findFirst()
            .orElseThrow();
    String words = Phrase.quote(evidence.getFirst().span().of(first.body()));
    String origin =
        switch (kind) {
          case RELEASE -> "one release";
          case CONFERENCE -> "one conference";
          case AGENCY -> "one agency";
          case COPY -> "one text";
          case STATEMENT -> "one statement";
        };
    return "%s share their words and name %s: %s.".formatted(reports, origin, words);
  }

  private static List<SharedOrigin> agencies(List<Side> sides) {
    Map<Integer, Set<Integer>> reportsOf = new TreeMap<>();
    Map<Integer, List<Evidence>> evidence = new TreeMap<>();
    for (Side side : sides) {
      for (Quotation quotation : side.reading().quotations()) {
        Span via = quotation.attribution().via();
        if (via == null) {
          continue;
        }
        for (int agency : side.namedIn(via)) {
          if (reportsOf.computeIfAbsent(agency, k -> new TreeSet<>()).add(side.index())) {
            evidence.computeIfAbsent(agency, k -> new ArrayList<>()).add(side.evidence(via));
          }
        }
      }
    }
    List<SharedOrigin> agencies = new ArrayList<>();
    reportsOf.forEach((agency, reports) -> {
      if (reports.size() > 1) {
        List<Evidence> words = evidence.getOrDefault(agency, List.of());
        String named =
            Phrase.quote(words.getFirst().span().of(sides.get(reports.iterator().next()).body()));
        agencies.add(
            new SharedOrigin(
                ids(sides, List.copyOf(reports)),
                SharedOrigin.Kind.AGENCY,
                "%s rest on %s.".formatted(Phrase.count(reports.size(), "report"), named),
                words));
      }
    });
    return agencies;
  }

  private static List<String> ids(List<Side> sides, List<Integer> group) {
    return group.stream().map(index -> sides.get(index).id()).toList();
  }
}
