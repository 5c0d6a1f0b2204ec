package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The baseline of a reconciler: sentences of two reports whose TF-IDF cosine is high are taken to
 * agree. It never sees a conflict.
 */
final class NaiveReconciler {

  /** Cosine from which two sentences are called a pair. */
  private static final double PAIR_COSINE = .45;

  private static final Pattern SENTENCE = Pattern.compile("[^.\\n]{10,}[.\\n]?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

  private record Sentence(
      String report, int start, int end, String text, Map<String, Double> words) {
    double weight(String word) {
      return words.getOrDefault(word, 0.0);
    }
  }

  private NaiveReconciler() {}

  /** A story in the contract's JSON, from readings in that JSON. */
  static ObjectNode compare(String id, List<ObjectNode> readings) {
    ObjectNode story = JsonNodeFactory.instance.objectNode().put("story", id);
    ArrayNode reports = story.putArray("reports");
    readings.forEach(reports::add);
    List<Sentence> sentences =
        weigh(readings.stream().flatMap(r -> sentences(r).stream()).toList());
    ArrayNode findings = story.putArray("findings");
    for (int i = 0; i < sentences.size(); i++) {
      for (int j = i + 1; j < sentences.size(); j++) {
        Sentence a = sentences.get(i);
        Sentence b = sentences.get(j);
        if (!a.report().equals(b.report()) && cosine(a, b) >= PAIR_COSINE) {
          ObjectNode finding = findings.addObject().put("status", "corroborated");
          ArrayNode evidence = finding.putArray("evidence");
          addEvidence(evidence, a);
          addEvidence(evidence, b);
        }
      }
    }
    return story;
  }

  private static void addEvidence(ArrayNode evidence, Sentence sentence) {
    evidence
        .addObject()
        .put("report", sentence.report())
        .put("start", sentence.start())
        .put("end", sentence.end());
  }

  private static List<Sentence> sentences(JsonNode reading) {
    String text = reading.path("text").asText();
    List<Sentence> sentences = new ArrayList<>();
    Matcher matcher = SENTENCE.matcher(text);
    while (matcher.find()) {
      Map<String, Double> words = new HashMap<>();
      Matcher word = WORD.matcher(matcher.group().toLowerCase(Locale.ROOT));
      while (word.find()) {
        words.merge(word.group(), 1.0, Double::sum);
      }
      int start = text.codePointCount(0, matcher.start());
      int end = text.codePointCount(0, matcher.end());
      String report = reading.at("/report/id").asText();
      sentences.add(new Sentence(report, start, end, matcher.group(), words));
    }
    return sentences;
  }

  private static List<Sentence> weigh(List<Sentence> sentences) {
    Map<String, Integer> documents = new HashMap<>();
    sentences.forEach(s -> s.words().keySet().forEach(w -> documents.merge(w, 1, Integer::sum)));
    int all = sentences.size() + 1;
    sentences.forEach(s ->
        s.words()
            .replaceAll(
                (w, count) -> count * Math.log((double) all / documents.getOrDefault(w, 1))));
    return sentences;
  }

  private static double cosine(Sentence a, Sentence b) {
    Set<String> shared = new HashSet<>(a.words().keySet());
    shared.retainAll(b.words().keySet());
    double dot = shared.stream().mapToDouble(w -> a.weight(w) * b.weight(w)).sum();
    return dot == 0 ? 0 : dot / (norm(a) * norm(b));
  }

  private static double norm(Sentence sentence) {
    return Math.sqrt(sentence.words().values().stream().mapToDouble(w -> w * w).sum());
  }
}
