package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.saksi.reconcile.SharedOrigin.Kind;
import org.saksi.text.Span;

/**
 * Finds reports that rest on one origin and so are one witness: copies of one text, reports that
 * credit one agency, and reports that have the words of a speaker from one occasion or alike.
 */
final class OriginFinder {

  /** Spans shown of each report. */
  private static final int MOST_SHOWN = 3;

  private final List<Side> sides;
  private final TextRuns runs;
  private final TextTies texts;
  private final SpeechTies speech;

  OriginFinder(SideBySide story, List<Rendering> renderings, Channels channels, Passages passages) {
    sides = story.sides();
    runs = story.runs();
    texts = new TextTies(story, passages);
    speech = new SpeechTies(story, renderings, passages, channels);
  }

  /** Ties that hold a group of reports together. */
  private record Bundle(Set<Integer> reports, List<Tie> ties) {

    Kind kind() {
      return ties.stream().map(Tie::kind).min(Comparator.naturalOrder()).orElse(Kind.STATEMENT);
    }

    boolean tellsNothingBeyond(Bundle other) {
      return kind() == Kind.STATEMENT && other.reports.containsAll(reports);
    }

    /** How many reports the ties of a kind join. */
    int joined(Kind kind) {
      Set<Side> joined = new HashSet<>();
      ties.stream()
          .filter(tie -> tie.kind() == kind)
          .forEach(tie -> joined.addAll(List.of(tie.a(), tie.b())));
      return joined.size();
    }
  }

  Origins find() {
    List<Bundle> bundles = new ArrayList<>(bundles(texts.copies(), (a, b) -> false));
    bundles.addAll(bundles(texts.sharedTexts(), (a, b) -> false));
    speech
        .find()
        .forEach((speaker, ties) ->
            bundles.addAll(bundles(ties, (a, b) -> speech.areApart(speaker, a, b))));
    bundles.addAll(bundles(texts.agencies(), (a, b) -> false));
    List<SharedOrigin> origins = new ArrayList<>();
    for (Bundle bundle : distinct(bundles)) {
      origins.add(origin(bundle));
    }
    return new Origins(origins, bundles.stream().flatMap(bundle -> bundle.ties.stream()).toList());
  }

  /**
   * Ties that hang together, as long as they join no two reports that are apart.
   *
   * @param ties the surest first
   */
  private List<Bundle> bundles(List<Tie> ties, BiPredicate<Side, Side> apart) {
    Groups groups = new Groups(sides.size());
    List<Tie> kept = new ArrayList<>();
    for (Tie tie : ties) {
      boolean joined = groups.of(tie.a().index()) == groups.of(tie.b().index());
      List<Side> left = joined ? List.of() : members(groups, tie.a());
      List<Side> right = joined ? List.of() : members(groups, tie.b());
      if (left.stream().noneMatch(a -> right.stream().anyMatch(b -> apart.test(a, b)))) {
        groups.join(tie.a().index(), tie.b().index());
        kept.add(tie);
      }
    }
    Map<Integer, List<Tie>> byGroup = new TreeMap<>();
    for (Tie tie : kept) {
      byGroup.computeIfAbsent(groups.of(tie.a().index()), g -> new ArrayList<>()).add(tie);
    }
    List<Bundle> bundles = new ArrayList<>();
    for (List<Tie> group : byGroup.values()) {
      Set<Integer> reports = new TreeSet<>();
      group.forEach(tie -> reports.addAll(List.of(tie.a().index(), tie.b().index())));
      bundles.add(new Bundle(reports, group));
    }
    return bundles;
  }

  private List<Side> members(Groups groups, Side side) {
    int group = groups.of(side.index());
    return sides.stream().filter(other -> groups.of(other.index()) == group).toList();
  }

  /** Bundles of the same kind and reports as one, without those that tell nothing more. */
  private static List<Bundle> distinct(List<Bundle> bundles) {
    Map<String, Bundle> merged = new LinkedHashMap<>();
    for (Bundle bundle : bundles) {
      merged.merge(
          bundle.kind() + " " + bundle.reports,
          bundle,
          (x, y) -> {
            List<Tie> ties = new ArrayList<>(x.ties);
            ties.addAll(y.ties);
            return new Bundle(x.reports, ties);
          });
    }
    List<Bundle> all = List.copyOf(merged.values());
    return all.stream()
        .filter(bundle ->
            all.stream().noneMatch(other -> other != bundle && bundle.tellsNothingBeyond(other)))
        .toList();
  }

  private SharedOrigin origin(Bundle bundle) {
    Map<Integer, Set<Span>> shown = new TreeMap<>();
    for (Tie tie : bundle.ties) {
      show(tie.a(), tie.inA(), shown);
      show(tie.b(), tie.inB(), shown);
    }
    List<Evidence> evidence = new ArrayList<>();
    shown.forEach(
        (index, spans) -> spans.forEach(span -> evidence.add(sides.get(index).evidence(span))));
    return new SharedOrigin(
        bundle.reports.stream().map(index -> sides.get(index).id()).toList(),
        bundle.kind(),
        why(bundle),
        evidence);
  }

  private static void show(Side side, List<Span> spans, Map<Integer, Set<Span>> shown) {
    Set<Span> already = shown.computeIfAbsent(side.index(), index -> new LinkedHashSet<>());
    for (Span each : spans) {
      Span span = side.borders().trim(each);
      if (already.size() < MOST_SHOWN && already.stream().noneMatch(span::overlaps)) {
        already.add(span);
      }
    }
  }

  private String why(Bundle bundle) {
    String reports = Phrase.count(bundle.reports.size(), "report");
    Tie first = bundle.ties.getFirst();
    String words = Phrase.quote(first.inA().getFirst().of(first.a().body()));
    return switch (bundle.kind()) {
      case COPY -> reports + copied(bundle);
      case AGENCY -> Phrase.sentence("%s rest on %s.", reports, words);
      case RELEASE -> occasion(bundle, "release", words);
      case CONFERENCE -> occasion(bundle, "conference", words);
      case STATEMENT -> reports + " give the same words.";
    };
  }

  private static String occasion(Bundle bundle, String channel, String words) {
    int naming = bundle.joined(bundle.kind());
    int more = bundle.reports.size() - naming;
    return Phrase.sentence(
        "%s name one %s: %s%s.",
        Phrase.count(naming, "report"),
        channel,
        words,
        more == 0
            ? ""
            : "; " + more + " more " + (more == 1 ? "gives" : "give") + " the same words");
  }

  private String copied(Bundle bundle) {
    double least = 1;
    for (Tie tie : bundle.ties) {
      least = Math.min(least, runs.shared(tie.a().index(), tie.b().index()));
    }
    Side original = texts.original(bundle.reports.stream().map(sides::get).toList());
    return Phrase.sentence(
        " share %d of 100 of their runs of five words; that of %s comes first.",
        Math.round(100 * least), original.outlet());
  }
}
