package org.saksi.bench.score;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.saksi.bench.score.LogisticRegression.Example;
import org.saksi.bench.score.LogisticRegression.Weights;
import org.saksi.bench.score.StoryGold.Component;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.story.Link;
import org.saksi.story.LinkModel;
import org.saksi.story.StoryGrouper;

/**
 * Fits the model by which reports are linked to gold stories, and says how well a model does on
 * components that it was not fitted on.
 */
final class StoryFit {

  private static final double PENALTY = 5;

  /**
   * The more pairs a component has, the less each counts, so that one large topic does not decide
   * for all: a component of four times as many pairs counts as twice as much.
   */
  private static final double DAMPING = 0.5;

  /** How close a story must be to be joined: what is tried. */
  private static final double[] JOINS = {0.4, 0.425, 0.45, 0.475, 0.5};

  private static final double MERGES = 0.45;
  private static final double SPLITS = 0.35;

  private final List<Reading> stream;
  private final List<Component> components;
  private final Map<Component, List<Example>> pairs = new HashMap<>();

  /** Looks at all pairs of reports of a component that a grouper compares. */
  StoryFit(StoryGold gold, List<Reading> stream) {
    this.stream = stream;
    components = gold.components();
    Map<String, Component> componentOf = new HashMap<>();
    Map<String, List<String>> storyOf = new HashMap<>();
    for (Component component : components) {
      for (List<String> story : component.stories()) {
        for (String report : story) {
          componentOf.put(report, component);
          storyOf.put(report, story);
        }
      }
    }
    StoryGrouper grouper = new StoryGrouper(LanguagePack.of("id"));
    for (Reading reading : stream) {
      grouper.accept(reading);
      String report = reading.report().id();
      Component component = componentOf.get(report);
      if (component != null) {
        for (Link link : grouper.lastLinks()) {
          if (component.equals(componentOf.get(link.earlier()))) {
            boolean same = storyOf.get(report) == storyOf.get(link.earlier());
            pairs
                .computeIfAbsent(component, c -> new ArrayList<>())
                .add(new Example(values(link), same));
          }
        }
      }
    }
  }

  private static double[] values(Link link) {
    return link.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** How many pairs there are. */
  int pairCount() {
    return pairs.values().stream().mapToInt(List::size).sum();
  }

  /**
   * The model fitted to some components, with the threshold that groups these best.
   *
   * @throws IllegalArgumentException if they hold no two reports that a grouper compares
   */
  Properties fit(Collection<Component> training) {
    List<Example> examples = examples(training);
    if (examples.isEmpty()) {
      throw new IllegalArgumentException("no two reports of a component are alike");
    }
    Weights weights = LogisticRegression.fit(examples, PENALTY);
    Properties best = properties(weights, JOINS[0]);
    double most = -1;
    for (double joins : JOINS) {
      Properties tried = properties(weights, joins);
      StoryScore score = StoryScore.of(training, group(tried));
      double sum = score.bcubed().f1() + score.pairwise().f1();
      if (sum > most) {
        most = sum;
        best = tried;
      }
    }
    return best;
  }

  private List<Example> examples(Collection<Component> training) {
    List<Example> examples = new ArrayList<>();
    double sum = 0;
    for (Component component : training) {
      List<Example> own = pairs.getOrDefault(component, List.of());
      double weight = Math.pow(Math.max(1, own.size()), -DAMPING);
      sum += weight * own.size();
      own.forEach(pair -> examples.add(new Example(pair.features(), pair.holds(), weight)));
    }
    double mean = sum / examples.size();
    return examples.stream()
        .map(pair -> new Example(pair.features(), pair.holds(), pair.weight() / mean))
        .toList();
  }

  private static Properties properties(Weights weights, double joins) {
    Properties properties = new Properties();
    List<String> signals = LinkModel.signals();
    for (int i = 0; i < signals.size(); i++) {
      set(properties, signals.get(i), weights.weights()[i]);
    }
    set(properties, "bias", weights.bias());
    set(properties, "joins", joins);
    set(properties, "merges", MERGES);
    set(properties, "splits", SPLITS);
    return properties;
  }

  private static void set(Properties properties, String name, double value) {
    properties.setProperty(name, String.format(Locale.ROOT, "%.3f", value));
  }

  private Grouping group(Properties model) {
    return Grouping.of(new StoryGrouper(LanguagePack.of("id"), new LinkModel(model)), stream);
  }

  /**
   * The mean scores over parts of the gold, each grouped by a model fitted to the others; by the
   * model that ships where the others hold no pairs to fit one to.
   */
  ObjectNode crossValidated(List<List<Component>> folds) {
    List<StoryScore> scores = new ArrayList<>();
    for (List<Component> fold : folds) {
      Set<Component> training = new HashSet<>(components);
      fold.forEach(training::remove);
      boolean fits = training.stream().anyMatch(pairs::containsKey);
      Grouping grouping =
          fits
              ? group(fit(inOrder(training)))
              : Grouping.of(new StoryGrouper(LanguagePack.of("id")), stream);
      scores.add(StoryScore.of(fold, grouping));
    }
    return StoryScore.meanF1(scores);
  }

  private List<Component> inOrder(Set<Component> some) {
    return components.stream().filter(some::contains).toList();
  }
}
