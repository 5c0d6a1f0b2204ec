package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.saksi.annotation.Claim;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Stems;
import org.saksi.reading.Reading;

/** Sets the reports of one story side by side. Immutable and thread-safe. */
public final class Reconciler {

  private final Stems stems;
  private final FunctionWords functionWords;
  private final Borders borders;
  private final PairModel model;

  public Reconciler(LanguagePack language) {
    this(language, PairModel.shipped());
  }

  Reconciler(LanguagePack language, PairModel model) {
    this.model = model;
    stems = new Stems(language);
    functionWords = new FunctionWords(language);
    borders = new Borders(functionWords);
  }

  /**
   * Reconciles the reports of one story.
   *
   * @param story id of the story
   * @param readings its reports in order of arrival, one or more
   */
  public Reconciliation reconcile(String story, List<Reading> readings) {
    SideBySide sides = new SideBySide(readings, stems, functionWords);
    List<Draft> drafts = new Grouping(model).group(new PairFinder(sides, borders).find());
    List<Finding> findings = new ArrayList<>();
    for (Draft draft : drafts) {
      findings.add(
          new Finding(
              "x" + findings.size(),
              Finding.Status.CORROBORATED,
              Finding.Kind.EVENT,
              1,
              "",
              draft.allPlaces().stream().map(p -> p.side().evidence(p.span())).toList()));
    }
    return new Reconciliation(story, readings, findings, List.of(), List.of(), List.of());
  }

  /**
   * The pairs of stretches that may state one fact, as the model sees them, before any is kept or
   * dropped.
   */
  public List<Candidate> candidates(List<Reading> readings) {
    SideBySide sides = new SideBySide(readings, stems, functionWords);
    return new PairFinder(sides, borders).find().stream().map(Reconciler::candidate).toList();
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
