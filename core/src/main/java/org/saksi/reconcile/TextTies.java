package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.reconcile.Passages.Passage;
import org.saksi.story.Pedigree;
import org.saksi.text.Span;

/** Ties of reports by their text: copies, text in common, and agencies that both credit. */
final class TextTies {

  /** Reports that share this much of their runs rest on one text, even if neither copies it. */
  private static final double SAME_TEXT = 0.12;

  /** Reports that share this much have all but the odd word from one text. */
  private static final double MOSTLY_SAME_TEXT = 0.3;

  /** Reports that narrate fewer words alike may have them from a title or a law. */
  private static final int FEWEST_WORDS = 20;

  /** Passages shown of each report. */
  private static final int MOST_SHOWN = 2;

  private final SideBySide story;
  private final List<Side> sides;
  private final Neighbours neighbours;
  private final Passages passages;
  private final Groups copies;
  private final List<Pedigree> pedigrees;

  TextTies(SideBySide story, Passages passages) {
    this.story = story;
    sides = story.sides();
    neighbours = story.neighbours();
    this.passages = passages;
    pedigrees = sides.stream().map(side -> Pedigree.of(side.reading())).toList();
    copies = new Groups(sides.size());
    for (Side a : sides) {
      for (Side b : neighbours.behind(a)) {
        if (story.sharedText(a, b) >= TextRuns.COPIED) {
          copies.join(a.index(), b.index());
        }
      }
    }
  }

  /** The report of these, in order of arrival, that the others copy. */
  Side original(List<Side> group) {
    Side original = group.getFirst();
    for (Side side : group) {
      if (!pedigree(original).precedes(pedigree(side))) {
        original = side;
      }
    }
    return original;
  }

  private Pedigree pedigree(Side side) {
    return pedigrees.get(side.index());
  }

  /** Each copy with the other reports of its text that it is set beside. */
  List<Tie> copies() {
    List<Tie> ties = new ArrayList<>();
    for (List<Integer> group : copies.groups()) {
      for (int a : group) {
        for (int b : group.subList(group.indexOf(a) + 1, group.size())) {
          if (neighbours.are(sides.get(a), sides.get(b))) {
            ties.add(copy(sides.get(a), sides.get(b)));
          }
        }
      }
    }
    return ties;
  }

  private Tie copy(Side a, Side b) {
    List<Span> inA = new ArrayList<>(credits(a, b));
    List<Span> inB = new ArrayList<>(credits(b, a));
    for (Passage passage :
        Passages.sentences(passages.of(a, b)).stream().limit(MOST_SHOWN).toList()) {
      inA.add(passage.inA());
      inB.add(passage.inB());
    }
    if (inA.isEmpty() || inB.isEmpty()) {
      inA.add(opening(a));
      inB.add(opening(b));
    }
    return Tie.ofWholes(SharedOrigin.Kind.COPY, a, inA, b, inB);
  }

  /** Where a report credits the other, or names itself as the agency that the other credits. */
  private List<Span> credits(Side side, Side other) {
    Span credit = pedigree(side).credits(pedigree(other));
    if (credit == null && pedigree(other).credits(pedigree(side)) != null) {
      credit = pedigree(side).credits(pedigree(side));
    }
    return credit == null ? List.of() : List.of(credit);
  }

  /** Reports that are no copies but narrate some of the same, word for word. */
  List<Tie> sharedTexts() {
    List<Tie> ties = new ArrayList<>();
    for (Side a : sides) {
      for (Side b : neighbours.behind(a)) {
        double shared = story.sharedText(a, b);
        if (copies.of(a.index()) != copies.of(b.index()) && shared >= SAME_TEXT) {
          List<Passage> narrated = passages.of(a, b).stream().filter(TextTies::isNarrated).toList();
          if (narrated.stream().mapToInt(Passage::words).sum() >= FEWEST_WORDS) {
            ties.add(sharedText(a, b, narrated, shared >= MOSTLY_SAME_TEXT));
          }
        }
      }
    }
    return ties;
  }

  private static Tie sharedText(Side a, Side b, List<Passage> narrated, boolean whole) {
    List<Passage> shown = Passages.sentences(narrated).stream().limit(MOST_SHOWN).toList();
    List<Span> inA = shown.stream().map(Passage::inA).toList();
    List<Span> inB = shown.stream().map(Passage::inB).toList();
    return whole
        ? Tie.ofWholes(SharedOrigin.Kind.STATEMENT, a, inA, b, inB)
        : new Tie(
            SharedOrigin.Kind.STATEMENT,
            a,
            inA,
            narrated.stream().map(passage -> a.sentencesAround(passage.inA())).toList(),
            b,
            inB,
            narrated.stream().map(passage -> b.sentencesAround(passage.inB())).toList());
  }

  private static boolean isNarrated(Passage passage) {
    return passage.a().speech().quotationAround(passage.inA()) == null
        || passage.b().speech().quotationAround(passage.inB()) == null;
  }

  /** Reports that credit another of the story with their text, or name one agency as voucher. */
  List<Tie> agencies() {
    List<Tie> ties = new ArrayList<>();
    for (Side a : sides) {
      for (Side b : neighbours.behind(a)) {
        if (copies.of(a.index()) != copies.of(b.index())) {
          Tie credit = credit(a, b);
          ties.addAll(credit == null ? sharedVouchers(a, b) : List.of(credit));
        }
      }
    }
    return ties;
  }

  private @Nullable Tie credit(Side a, Side b) {
    Span inA = pedigree(a).credits(pedigree(b));
    Span inB = pedigree(b).credits(pedigree(a));
    if ((inA == null) == (inB == null) || isVoucher(a, inA) || isVoucher(b, inB)) {
      return null;
    }
    return Tie.ofWholes(
        SharedOrigin.Kind.AGENCY,
        a,
        List.of(inA == null ? opening(a) : inA),
        b,
        List.of(inB == null ? opening(b) : inB));
  }

  private static boolean isVoucher(Side side, @Nullable Span credit) {
    return credit != null
        && side.reading().quotations().stream()
            .anyMatch(quotation -> credit.equals(quotation.attribution().via()));
  }

  private Span opening(Side side) {
    Span own = pedigree(side).credits(pedigree(side));
    return own != null || side.terms().size() == 0
        ? (own == null ? new Span(0, side.body().length()) : own)
        : side.reading().segmentation().sentences().getFirst().span();
  }

  private static List<Tie> sharedVouchers(Side a, Side b) {
    Map<Integer, List<Quotation>> byA = vouched(a);
    Map<Integer, List<Quotation>> byB = vouched(b);
    List<Tie> ties = new ArrayList<>();
    Set<Integer> both = new TreeSet<>(byA.keySet());
    both.retainAll(byB.keySet());
    for (int agency : both) {
      List<Quotation> inA = byA.getOrDefault(agency, List.of());
      List<Quotation> inB = byB.getOrDefault(agency, List.of());
      ties.add(
          new Tie(
              SharedOrigin.Kind.AGENCY,
              a,
              vouchers(inA),
              inA.stream().map(Quotation::content).toList(),
              b,
              vouchers(inB),
              inB.stream().map(Quotation::content).toList()));
    }
    return ties;
  }

  /** The quotations for which each organisation vouches. */
  private static Map<Integer, List<Quotation>> vouched(Side side) {
    Map<Integer, List<Quotation>> vouched = new HashMap<>();
    for (Quotation quotation : side.reading().quotations()) {
      Span via = quotation.attribution().via();
      if (via != null) {
        for (int agency : side.namedIn(via, Entity.Type.ORGANISATION)) {
          vouched.computeIfAbsent(agency, a -> new ArrayList<>()).add(quotation);
        }
      }
    }
    return vouched;
  }

  private static List<Span> vouchers(List<Quotation> quotations) {
    List<Span> vouchers = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Span via = quotation.attribution().via();
      if (via != null && !vouchers.contains(via) && vouchers.size() < MOST_SHOWN) {
        vouchers.add(via);
      }
    }
    return vouchers;
  }
}
