package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saksi.annotation.Claim;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;

/**
 * Sets the reports of one story side by side. What is said of them depends on these reports alone;
 * what could be prepared of each is kept for the next time, within bounds. Thread-safe.
 */
public final class Reconciler {

  /** Findings of several reports of one outlet are shown up to this number. */
  private static final int MOST_OF_OUTLET = 8;

  private final Lexicon lexicon;
  private final Outlines outlines;
  private final PairModel model;
  private final Channels channels;
  private final List<ConflictFinder> conflictFinders;

  public Reconciler(LanguagePack language) {
    this(language, PairModel.shipped());
  }

  Reconciler(LanguagePack language, PairModel model) {
    this.model = model;
    lexicon = Lexicon.of(language);
    outlines = new Outlines(lexicon);
    channels = new Channels(language);
    conflictFinders =
        List.of(
            new CodeConflicts(),
            new AbbreviationConflicts(),
            new PostConflicts(language),
            new TollConflicts(language),
            new FigureConflicts(),
            new AgeConflicts(),
            new StatementConflicts(language),
            new SpeakerConflicts(),
            new PlaceConflicts(lexicon.functionWords()),
            new CalendarConflicts(language),
            new PartConflicts(language),
            new CollectiveConflicts(language),
            new RivalConflicts(language, lexicon.functionWords()));
  }

  /**
   * Reconciles the reports of one story.
   *
   * @param story id of the story
   * @param readings its reports in order of arrival, one or more, in all their versions
   */
  public Reconciliation reconcile(String story, List<Reading> readings) {
    Versions versions = Versions.of(readings);
    SideBySide sides = sides(versions.current());
    List<Draft> drafts = new Grouping(model).group(new PairFinder(sides, model::promises).find());
    RenderingFinder finder = new RenderingFinder(sides);
    List<Rendering> renderings = finder.find();
    Passages passages = new Passages(sides.sides());
    Origins origins = new OriginFinder(sides, renderings, channels, passages).find();
    Witnesses witnesses = new Witnesses(sides, origins, passages);
    List<Verdict> verdicts = new ArrayList<>(conflicts(sides, renderings, witnesses));
    Judge judge = new Judge(sides, witnesses, new Disputes(verdicts));
    verdicts.addAll(judged(drafts, judge, List.copyOf(verdicts)));
    verdicts.addAll(new SingleFinder(sides).find(verdicts));
    List<Finding> findings = Findings.of(verdicts);
    Reconciliation reconciled =
        new Reconciliation(
            story,
            versions.current(),
            versions.superseded(),
            findings,
            new WordingFinder(sides).find(finder.findParts()),
            origins.shared(),
            Timeline.of(sides),
            new SeriesFinder(sides).find(),
            new OmissionFinder(sides).find(findings),
            versions.revisions());
    giveBack(sides);
    return reconciled;
  }

  private SideBySide sides(List<Reading> readings) {
    return new SideBySide(readings.stream().map(outlines::take).toList(), lexicon);
  }

  private void giveBack(SideBySide sides) {
    outlines.giveBack(sides.sides().stream().map(Side::outline).toList());
  }

  /** Verdicts that no conflict covers; of one outlet's own only the surest. */
  private static List<Verdict> judged(List<Draft> drafts, Judge judge, List<Verdict> conflicts) {
    List<Verdict> verdicts = new ArrayList<>();
    Map<String, Integer> ofOutlet = new HashMap<>();
    for (Draft draft : drafts) {
      Verdict verdict = judge.judge(draft);
      if (verdict == null) {
        continue;
      }
      boolean covered = conflicts.stream().anyMatch(conflict -> conflict.covers(verdict));
      boolean single = verdict.status() == Finding.Status.SINGLE;
      String outlet = verdict.places().getFirst().side().outlet();
      if (!covered && !(single && ofOutlet.merge(outlet, 1, Integer::sum) > MOST_OF_OUTLET)) {
        verdicts.add(verdict);
      }
    }
    return Digest.of(verdicts);
  }

  private List<Verdict> conflicts(
      SideBySide sides, List<Rendering> renderings, Witnesses witnesses) {
    List<Verdict> verdicts = new ArrayList<>();
    for (ConflictFinder finder : conflictFinders) {
      for (Conflict conflict : finder.find(sides, renderings)) {
        Verdict verdict =
            new Verdict(
                conflict.proven() ? Finding.Status.CONFLICTING : Finding.Status.COMPATIBLE,
                conflict.kind(),
                witnesses.count(conflict.places()),
                conflict.why(),
                conflict.places());
        if (verdicts.stream().noneMatch(known -> isRepeated(verdict, known))) {
          verdicts.add(verdict);
        }
      }
    }
    return verdicts;
  }

  /** What one finder proved of two reports in another way is told once. */
  private static boolean isRepeated(Verdict verdict, Verdict known) {
    return Witnesses.outlets(verdict.places()) > 1
        && known.status() == verdict.status()
        && known.covers(verdict);
  }

  /**
   * The pairs of stretches that may state one fact, as the model sees them, before any is kept or
   * dropped, those that promise little included: what others say of a pair is seen a little fuller
   * here than when findings are made.
   */
  public List<Candidate> candidates(List<Reading> readings) {
    SideBySide sides = sides(readings);
    List<Candidate> candidates =
        new PairFinder(sides, seen -> true).find().stream().map(Reconciler::candidate).toList();
    giveBack(sides);
    return candidates;
  }

  private static Candidate candidate(Pair pair) {
    Map<String, Double> features = new HashMap<>();
    for (Feature feature : Feature.values()) {
      if (pair.get(feature) != 0) {
        features.put(feature.name().toLowerCase(Locale.ROOT), pair.get(feature));
      }
    }
    return new Candidate(
        pair.a().side().evidence(pair.a().span()),
        pair.b().side().evidence(pair.b().span()),
        pair.kind() == Claim.Kind.CLAUSE,
        features);
  }
}
