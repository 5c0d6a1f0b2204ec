package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * One speaker in two places at once: reports of one day put a speaker in different parts of one
 * larger place, <i>di Moskow, Rusia</i> against <i>di St. Petersburg, Rusia</i>, and neither report
 * knows the other's place.
 */
final class PlaceConflicts implements ConflictFinder {

  /** Words between the name of a speaker and the place. */
  private static final int BESIDE = 5;

  private final FunctionWords functionWords;

  PlaceConflicts(FunctionWords functionWords) {
    this.functionWords = functionWords;
  }

  /** Where a speaker is: the smaller place and the larger one that holds it. */
  private record Stay(int smaller, int larger, String name, Place place) {}

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<Integer, List<Stay>> stays = new TreeMap<>();
    for (Side side : story.sides()) {
      Set<Integer> speakers = new HashSet<>();
      side.reading().quotations().forEach(each -> speakers.addAll(side.speakersOf(each)));
      for (Entity entity : side.reading().entities()) {
        int speaker = side.castNumber(entity.id());
        if (speakers.contains(speaker)) {
          for (Span mention : entity.mentions()) {
            Stay stay = stayBehind(side, mention);
            if (stay != null) {
              stays.computeIfAbsent(speaker, s -> new ArrayList<>()).add(stay);
            }
          }
        }
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Stay> of : stays.values()) {
      Conflict conflict = conflict(of);
      if (conflict != null) {
        conflicts.add(conflict);
      }
    }
    return conflicts;
  }

  private static @Nullable Conflict conflict(List<Stay> stays) {
    for (int i = 0; i < stays.size(); i++) {
      for (Stay other : stays.subList(i + 1, stays.size())) {
        if (exclude(stays.get(i), other)) {
          String why =
              Phrase.sentence(
                  "One speaker in two places: %s.",
                  Conflict.against(stays.get(i).place, other.place));
          return new Conflict(
              true, Finding.Kind.PLACE, why, stays.stream().map(Stay::place).toList());
        }
      }
    }
    return null;
  }

  private static boolean exclude(Stay a, Stay b) {
    Side x = a.place.side();
    Side y = b.place.side();
    return !x.outlet().equals(y.outlet())
        && a.larger == b.larger
        && a.smaller != b.smaller
        && !Spelling.mayBeSlip(a.name, b.name)
        && !Spelling.isShortened(a.name, b.name)
        && !x.namedIn(new Span(0, x.body().length())).contains(b.smaller)
        && !y.namedIn(new Span(0, y.body().length())).contains(a.smaller);
  }

  /** The place that a preposition ties to a name: <i>Sugiono di St. Petersburg, Rusia</i>. */
  private @Nullable Stay stayBehind(Side side, Span mention) {
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int first = segmentation.tokenAtOrAfter(mention.end());
    for (Stretch stretch : side.stretches()) {
      int place = segmentation.tokenAtOrAfter(stretch.span().start());
      if (stretch.kind() == Claim.Kind.PLACE
          && place > first
          && place - first <= BESIDE
          && isTied(tokens.subList(first, place))) {
        List<Integer> chain = chain(side, stretch.span());
        return chain.size() < 2
            ? null
            : new Stay(
                chain.getFirst(),
                chain.getLast(),
                letters(stretch.span().of(side.body())),
                Conflict.place(side, mention.hull(stretch.span())));
      }
    }
    return null;
  }

  /** The name of the smaller place, its letters only. */
  private static String letters(String chain) {
    int comma = chain.indexOf(',');
    return Spelling.letters(comma < 0 ? chain : chain.substring(0, comma));
  }

  private boolean isTied(List<Token> between) {
    boolean preposition =
        functionWords.roleOf(between.getLast().normal()) == FunctionWords.Role.PREPOSITION;
    return preposition && between.stream().allMatch(token -> token.casing() == Token.Casing.LOWER);
  }

  /** The numbers of the places of a chain, the smaller first. */
  private static List<Integer> chain(Side side, Span span) {
    Map<Integer, Integer> byStart = new TreeMap<>();
    for (Entity entity : side.reading().entities()) {
      for (Span mention : entity.mentions()) {
        if (entity.type() == Entity.Type.PLACE && span.contains(mention)) {
          byStart.put(mention.start(), side.castNumber(entity.id()));
        }
      }
    }
    return List.copyOf(byStart.values());
  }
}
