package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.text.Span;

/** What a report leaves to speakers, and where it says so. Immutable. */
final class Speech {

  /** A reporting clause ends no further behind its quotation, in characters. */
  private static final int REPORTING_CLAUSE = 160;

  private final List<Quotation> all;
  private final Layer<Quotation> quotations;
  private final Layer<Quotation> fragments;
  private final Layer<Span> cues;
  private final Layer<Span> speakers;
  private final Layer<Span> vouchers;

  Speech(List<Quotation> all) {
    this.all = all;
    quotations = new Layer<>(all, Quotation::content);
    fragments =
        new Layer<>(
            all.stream().filter(quotation -> quotation.kind() == Quotation.Kind.MIXED).toList(),
            Quotation::content);
    cues = new Layer<>(attributions(Attribution::cue), span -> span);
    speakers = new Layer<>(attributions(Attribution::mention), span -> span);
    vouchers = new Layer<>(attributions(Attribution::via), span -> span);
  }

  private List<Span> attributions(Function<Attribution, @Nullable Span> part) {
    List<Span> parts = new ArrayList<>();
    for (Quotation quotation : all) {
      Span span = part.apply(quotation.attribution());
      if (span != null) {
        parts.add(span);
      }
    }
    return parts;
  }

  /** Tells who said it, and not what: holds a cue or the mention of a speaker and no quotation. */
  boolean isReporting(Span span) {
    return !quotations.touches(span) && (hasCue(span) || speakers.touches(span));
  }

  /** Holds a word that reports speech. */
  boolean hasCue(Span span) {
    return cues.touches(span);
  }

  /** Names who passes somebody's words on: <i>dikutip dari …</i>. */
  boolean hasVoucher(Span span) {
    return vouchers.touches(span);
  }

  /** The quotations whose words share a character with a span. */
  List<Quotation> quotationsIn(Span span) {
    return quotations.overlapping(span);
  }

  /** The quotation that holds most of a span, the shortest such; null if none does. */
  @Nullable Quotation quotationAround(Span span) {
    Quotation best = null;
    for (Quotation quotation : quotations.overlapping(span)) {
      if (2 * quotation.content().overlap(span) > span.length()
          && (best == null || quotation.content().length() < best.content().length())) {
        best = quotation;
      }
    }
    return best;
  }

  /** The quoted fragments that share a character with a span. */
  List<Quotation> fragmentsIn(Span span) {
    return fragments.overlapping(span);
  }

  /** Stands where the clause stands that reports a quotation. */
  boolean isBesideQuote(Span span) {
    for (Quotation quotation : all) {
      int behind = span.start() - quotation.content().end();
      if (behind >= -1 && behind < REPORTING_CLAUSE) {
        return true;
      }
    }
    return false;
  }
}
