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
    Reach reach = new Reach();
    unwrapped.forEach(voiced -> reach.add(voiced.draft().content()));
    List<Quotation> quotations = new ArrayList<>();
    Reach made = new Reach();
    Set<Span> seen = new HashSet<>();
    for (Voiced voiced : unwrapped) {
      Span content = voiced.draft().content();
      if (seen.add(content)) {
        String holder = holderOf(content, quotations, made);
        String id = "q" + (quotations.size() + 1);
        quotations.add(quotation(id, inherit(voiced, unwrapped, reach), holder));
        made.add(content);
      }
    }
    return quotations;
  }

  /** <i>Media Nusa mengatakan Rina menyatakan A</i>: Rina says A, and the media vouch for it. */
  private List<Voiced> unwrap(List<Voiced> found) {
    List<Voiced> kept = new ArrayList<>(found);
    for (Voiced outer : found) {
      Span whole = outer.draft().content();
      if (!mayWrap(outer)) {
        continue;
      }
      for (int i = firstFrom(kept, whole.start());
          i < kept.size() && kept.get(i).draft().content().start() < whole.end();
          i++) {
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

  private static boolean mayWrap(Voiced outer) {
    return outer.draft().is(Quotation.Kind.INDIRECT) && !outer.isPerson();
  }

  /** Index of the first whose content begins at or behind {@code offset}. */
  private static int firstFrom(List<Voiced> ordered, int offset) {
    int low = 0;
    int high = ordered.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ordered.get(middle).draft().content().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isWrapping(Voiced outer, Voiced inner) {
    Span whole = outer.draft().content();
    Span part = inner.draft().content();
    return inner.draft().is(Quotation.Kind.INDIRECT)
        && inner.mention() != null
        && inner.mention().start() == whole.start()
        && whole.contains(part)
        && whole.end() == part.end()
        && part.length() >= LEAST_WRAPPED * whole.length();
  }

  /** A fragment inside reported speech is said by whom that reports. */
  private static Voiced inherit(Voiced voiced, List<Voiced> all, Reach reach) {
    if (!voiced.draft().is(Quotation.Kind.MIXED)) {
      return voiced;
    }
    Span content = voiced.draft().content();
    for (int i = firstFrom(all, content.start() + 1) - 1; reach.mayHold(i, content); i--) {
      Draft other = all.get(i).draft();
      if (other.is(Quotation.Kind.INDIRECT) && other.content().contains(content)) {
        return voiced.spokenAs(all.get(i));
      }
    }
    return voiced;
  }

  private Quotation quotation(String id, Voiced voiced, @Nullable String holder) {
    Draft draft = voiced.draft();
    Telling telling = draft.telling();
    Quotation.Kind kind = draft.kind();
    if (kind == null) {
      throw new IllegalStateException("a draft without a quotation: " + draft);
    }
    return new Quotation(
        id,
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
        holder);
  }

  private @Nullable Span spanOf(@Nullable Phrase phrase) {
    return phrase == null ? null : narrative.span(phrase);
  }

  /** The id of the smallest quotation that holds a content. */
  private static @Nullable String holderOf(Span content, List<Quotation> before, Reach reach) {
    for (int i = before.size() - 1; reach.mayHold(i, content); i--) {
      Quotation other = before.get(i);
      if (other.kind() != Quotation.Kind.MIXED
          && other.content().contains(content)
          && other.content().length() > content.length()) {
        return other.id();
      }
    }
    return null;
  }
}
