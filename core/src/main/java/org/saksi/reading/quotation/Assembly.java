package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/** Makes the quotations of a report out of the drafts of its sieves. */
final class Assembly {

  private static final double LEAST_WRAPPED = 0.6;

  private final Narrative narrative;
  private final Confidence confidence;

  Assembly(Narrative narrative, Confidence confidence) {
    this.narrative = narrative;
    this.confidence = confidence;
  }

  /** The quotations in order of their content, outer before inner. */
  List<Quotation> assemble(List<Voiced> resolved) {
    List<Voiced> found = new ArrayList<>();
    for (Voiced voiced : resolved) {
      if (voiced.draft().kind() != null) {
        found.add(voiced);
      }
    }
    found.sort(
        Comparator.comparingInt((Voiced v) -> v.draft().content().start())
            .thenComparingInt(v -> -v.draft().content().end()));
    List<Voiced> unwrapped = unwrap(found);
    List<Quotation> quotations = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Voiced voiced : unwrapped) {
      if (seen.add(voiced.draft().content())) {
        quotations.add(quotation(inherit(voiced, unwrapped), quotations));
      }
    }
    return quotations;
  }

  /** <i>Media Nusa mengatakan Rina menyatakan A</i>: Rina says A, and the media vouch for it. */
  private List<Voiced> unwrap(List<Voiced> found) {
    List<Voiced> kept = new ArrayList<>(found);
    for (Voiced outer : found) {
      for (int i = 0; i < kept.size(); i++) {
        Voiced inner = kept.get(i);
        if (inner != outer && isWrapping(outer, inner)) {
          Telling telling = inner.draft().telling();
          if (telling.via() == null
              && outer.draft().telling().voice() instanceof Voice.Named(Phrase voucher)) {
            kept.set(i, inner.withDraft(inner.draft().withTelling(telling.through(voucher))));
          }
          kept.remove(outer);
          break;
        }
      }
    }
    return kept;
  }

  private static boolean isWrapping(Voiced outer, Voiced inner) {
    Span whole = outer.draft().content();
    Span part = inner.draft().content();
    return outer.draft().is(Quotation.Kind.INDIRECT)
        && inner.draft().is(Quotation.Kind.INDIRECT)
        && !outer.isPerson()
        && inner.mention() != null
        && inner.mention().start() == whole.start()
        && whole.contains(part)
        && whole.end() == part.end()
        && part.length() >= LEAST_WRAPPED * whole.length();
  }

  /** A fragment inside reported speech is said by whom that reports. */
  private static Voiced inherit(Voiced voiced, List<Voiced> all) {
    if (!voiced.draft().is(Quotation.Kind.MIXED)) {
      return voiced;
    }
    Voiced holder = null;
    for (Voiced other : all) {
      if (other.draft().is(Quotation.Kind.INDIRECT)
          && other.draft().content().contains(voiced.draft().content())) {
        holder = other;
      }
    }
    return holder == null ? voiced : voiced.spokenAs(holder);
  }

  private Quotation quotation(Voiced voiced, List<Quotation> before) {
    Draft draft = voiced.draft();
    Telling telling = draft.telling();
    Quotation.Kind kind = draft.kind();
    if (kind == null) {
      throw new IllegalStateException("a draft without a quotation: " + draft);
    }
    return new Quotation(
        "q" + (before.size() + 1),
        kind,
        draft.content(),
        new Attribution(
            voiced.speakers(),
            voiced.mention(),
            spanOf(telling.cue()),
            spanOf(telling.addressee()),
            spanOf(telling.via()),
            draft.rule(),
            voiced.basis(),
            confidence.of(voiced.basis())),
        holderOf(draft.content(), before));
  }

  private @Nullable Span spanOf(@Nullable Phrase phrase) {
    return phrase == null ? null : narrative.span(phrase);
  }

  /** The id of the smallest quotation that holds a content. */
  private static @Nullable String holderOf(Span content, List<Quotation> before) {
    String holder = null;
    for (Quotation other : before) {
      if (other.kind() != Quotation.Kind.MIXED
          && other.content().contains(content)
          && other.content().length() > content.length()) {
        holder = other.id();
      }
    }
    return holder;
  }
}
