package org.saksi.reading.quotation;

import java.util.HashSet;
import java.util.Set;
import org.saksi.annotation.Basis;
import org.saksi.annotation.Speaker;
import org.saksi.text.Span;

/** Says what the choice of a speaker rests on. */
final class Grounds {

  /** Farther back nobody remembers; and the cost stays in bounds. */
  private static final int MOST_TOKENS_BACK = 1000;

  private final Narrative narrative;

  Grounds(Narrative narrative) {
    this.narrative = narrative;
  }

  /** Why somebody is taken for the speaker of a draft. */
  Basis of(Draft draft, Speaker speaker) {
    if (speaker instanceof Speaker.Unknown) {
      return new Basis(Basis.Way.NOBODY, 0);
    }
    Basis.Way way = way(draft.telling().voice(), speaker);
    return switch (way) {
      case NAMED, DESCRIBED, NOBODY -> new Basis(way, 0);
      case POINTED, PRONOUN, GROUP, IMPLIED -> new Basis(way, rivals(speaker, draft.at()));
    };
  }

  private Basis.Way way(Voice voice, Speaker speaker) {
    return switch (voice) {
      case Voice.Named(Phrase phrase) -> way(narrative.span(phrase), speaker);
      case Voice.Pronoun(WordKind kind, Phrase mention) ->
          switch (kind) {
            case PLURAL_PRONOUN, PARTY_PRONOUN, DUAL_PRONOUN -> Basis.Way.GROUP;
            default -> Basis.Way.PRONOUN;
          };
      case Voice.Implied() -> Basis.Way.IMPLIED;
      case Voice.Nobody nobody -> Basis.Way.NOBODY;
    };
  }

  private Basis.Way way(Span words, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Described(Span phrase) ->
          words.overlaps(phrase) ? Basis.Way.DESCRIBED : Basis.Way.POINTED;
      case Speaker.Named(String entity, Span name) ->
          isNamedIn(words, entity) ? Basis.Way.NAMED : Basis.Way.POINTED;
      case Speaker.Ruled ruled -> Basis.Way.NAMED;
      case Speaker.Unknown unknown -> Basis.Way.NOBODY;
    };
  }

  private boolean isNamedIn(Span words, String entity) {
    int first = narrative.segmentation().tokenAtOrAfter(words.start());
    int end = narrative.segmentation().tokenAtOrAfter(words.end());
    for (int i = first; i < end; i++) {
      if (narrative.mentions().isOf(i, entity)) {
        return true;
      }
    }
    return false;
  }

  /** Other persons named between the last mention of the speaker before a token and the token. */
  private int rivals(Speaker speaker, int at) {
    Set<String> others = new HashSet<>();
    int low = Math.max(0, at - MOST_TOKENS_BACK);
    for (int i = at - 1; i >= low && !isAt(speaker, i); i--) {
      if (narrative.mentions().isPerson(i)) {
        others.add(narrative.mentions().idAt(i));
      }
    }
    return others.size();
  }

  private boolean isAt(Speaker speaker, int token) {
    return switch (speaker) {
      case Speaker.Named(String entity, Span name) -> narrative.mentions().isOf(token, entity);
      case Speaker.Described(Span phrase) -> phrase.contains(narrative.token(token).start());
      case Speaker.Ruled ruled -> false;
      case Speaker.Unknown unknown -> false;
    };
  }
}
