package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * One wording, two speakers: both reports quote the same words directly, each names its speaker
 * beside the words, and neither report knows the other's speaker at all.
 */
final class SpeakerConflicts implements ConflictFinder {

  private static final double SAME_WORDS = 0.8;
  private static final int FEWEST_WORDS = 8;

  /** Characters between the words and the name of the speaker. */
  private static final int BESIDE = 60;

  /** Shorter words may stand within any other. */
  private static final int SHORTEST_NAME = 4;

  private static final Pattern WORDS = Pattern.compile("\\s+");

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    List<Conflict> conflicts = new ArrayList<>();
    for (Rendering rendering : renderings) {
      Quotation other = rendering.other();
      if (other == null || rendering.sameOutlet() || rendering.dice() < SAME_WORDS) {
        continue;
      }
      Place a = said(rendering.a(), rendering.quotation(), rendering.quotation().content());
      Place b = said(rendering.b(), other, rendering.span());
      if (a != null
          && b != null
          && rendering.otherSpeaker()
          && isUnknownTo(rendering.b(), rendering.a(), rendering.quotation())
          && isUnknownTo(rendering.a(), rendering.b(), other)) {
        String why =
            Phrase.sentence("The same words from two speakers: %s.", Conflict.against(a, b));
        conflicts.add(new Conflict(true, Finding.Kind.ATTRIBUTION, why, List.of(a, b)));
      }
    }
    return conflicts;
  }

  /** The words with their speaker; null unless they are quoted with the speaker named beside. */
  private static @Nullable Place said(Side side, Quotation quotation, Span words) {
    Span speaker = quotation.attribution().mention();
    int length = side.terms().firstAt(words.end()) - side.terms().firstAt(words.start());
    if (speaker == null
        || quotation.kind() == Quotation.Kind.INDIRECT
        || quotation.attribution().cue() == null
        || length < FEWEST_WORDS) {
      return null;
    }
    int behind = speaker.start() - words.end();
    return behind >= 0 && behind < BESIDE && isIntroduced(side, quotation)
        ? Conflict.place(side, words.hull(speaker))
        : null;
  }

  /** The report gives the speaker's name in two words or more, or a post with it. */
  private static boolean isIntroduced(Side side, Quotation quotation) {
    for (Speaker speaker : quotation.attribution().speakers()) {
      boolean introduced =
          speaker instanceof Speaker.Named named
              && (named.name().of(side.body()).strip().indexOf(' ') > 0
                  || side.stretches().stream()
                      .anyMatch(stretch ->
                          stretch.kind() == Claim.Kind.ROLE
                              && named.entity().equals(stretch.of())));
      if (!introduced) {
        return false;
      }
    }
    return true;
  }

  /** No word of the speaker's name stands anywhere in the other report, alone or glued. */
  private static boolean isUnknownTo(Side side, Side from, Quotation quotation) {
    Set<Integer> speakers = from.speakersOf(quotation);
    Set<Integer> known = side.namedIn(new Span(0, side.body().length()));
    return !speakers.isEmpty()
        && speakers.stream().noneMatch(known::contains)
        && quotation.attribution().speakers().stream()
            .noneMatch(speaker -> speaker instanceof Speaker.Named named && has(side, from, named));
  }

  private static boolean has(Side side, Side from, Speaker.Named named) {
    Set<String> known = new HashSet<>();
    side.reading().segmentation().tokens().forEach(token -> known.add(token.normal()));
    return WORDS
        .splitAsStream(named.name().of(from.body()))
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .anyMatch(word ->
            known.contains(word.toLowerCase(Locale.ROOT))
                || (word.length() >= SHORTEST_NAME && side.body().contains(word)));
  }
}
