package org.saksi.reading.quotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.language.LanguagePack;

/**
 * Finds what somebody said, and who: direct speech, quoted fragments and reported speech.
 *
 * <p>Each construction is a sieve; they run in a fixed order over the report, and each quotation
 * names the one that found it. Immutable and thread-safe.
 */
public final class QuotationFinder {

  private final Lexicon lexicon;
  private final Confidence confidence = Confidence.shipped();

  public QuotationFinder(LanguagePack language) {
    lexicon = new Lexicon(language);
  }

  /**
   * The quotations of a report, in order of their content, each before those within it.
   *
   * @param times keep a day from being read as part of a speaker
   * @param entities who can be named as speaker
   */
  public List<Quotation> find(
      Segmentation segmentation, List<TimeExpression> times, List<Entity> entities) {
    Narrative narrative = new Narrative(segmentation, times, entities, lexicon);
    Grammar grammar = Grammar.of(narrative);
    Drafts drafts = new Drafts(narrative);
    siftMarked(grammar, drafts);
    siftSentences(grammar, drafts);
    List<Voiced> voiced = new SpeakerResolver(grammar).resolve(drafts.all());
    return new Assembly(narrative, confidence).assemble(voiced);
  }

  private static void siftMarked(Grammar grammar, Drafts drafts) {
    DirectSieve direct = new DirectSieve(grammar);
    FragmentSieve fragment = new FragmentSieve(grammar);
    InnerSieve inner = new InnerSieve(Grammar.of(grammar.narrative().withoutMarks()));
    for (int i = 0; i < grammar.narrative().quoted().size(); i++) {
      Marked marked = Marked.of(grammar.narrative(), i);
      if (marked == null) {
        continue;
      }
      if (direct.sift(marked, drafts)) {
        inner.sift(marked.words(), drafts);
      } else {
        fragment.sift(marked, drafts);
      }
    }
  }

  private static void siftSentences(Grammar grammar, Drafts drafts) {
    ActiveSieve active = new ActiveSieve(grammar);
    PretextSieve pretext = new PretextSieve(grammar);
    RelativeSieve relative = new RelativeSieve(grammar);
    NounSieve noun = new NounSieve(grammar);
    List<Sieve> ofNarrator =
        List.of(
            new InvertedSieve(grammar, active),
            new TrailingVerbSieve(grammar),
            new AccordingSieve(grammar, active),
            new GroundsSieve(grammar),
            pretext,
            new PassiveSieve(grammar),
            active,
            relative,
            noun,
            new ContinuationSieve(grammar));
    List<Sieve> behindQuotation = List.of(pretext, active, relative, noun);
    Clauses clauses = new Clauses(grammar);
    for (int s = 0; s < grammar.narrative().sentences().size(); s++) {
      Clause clause = clauses.of(s, drafts);
      if (clause != null) {
        sift(clause, clause.afterQuotation() ? behindQuotation : ofNarrator, drafts);
      }
    }
  }

  private static void sift(Clause clause, List<Sieve> sieves, Drafts drafts) {
    @Nullable Clause rest = clause;
    for (Sieve sieve : sieves) {
      rest = sieve.sift(rest, drafts);
      if (rest == null || rest.end() - rest.first() < 2) {
        return;
      }
    }
  }
}
