package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.saksi.reading.Reading;
import org.saksi.story.StoryGrouper;
import org.saksi.story.TellingWords.Word;

/**
 * A stream of reports spread over shards, one stage after the other in one process: no shard waits
 * for what the others come to, so the outcome is that of tasks at work at once.
 *
 * @param storyOf the story of each report at the end
 * @param sent how many reports each shard was shown
 * @param routeMicros mean time in which the shards of a report are chosen, its words being known
 * @param consensusMicros mean time in which the answers on a report are heard
 * @param consensusBytes what the consensus holds for each report it remembers, ids left out; NaN if
 *     it has forgotten most, since too few are left to tell
 */
record SpreadRun(
    Map<String, String> storyOf,
    List<Integer> sent,
    double routeMicros,
    double consensusMicros,
    double consensusBytes) {

  private static final double NANOS = 1_000;

  /**
   * Groups a stream.
   *
   * @param words the heaviest words of each reading
   */
  static SpreadRun of(
      int shards,
      Router router,
      List<Reading> readings,
      List<List<Word>> words,
      Supplier<StoryGrouper> groupers) {
    long start = System.nanoTime();
    List<List<Integer>> routes = words.stream().map(router::shards).toList();
    double routing = System.nanoTime() - start;
    List<List<Answer>> answers = answers(shards, readings, routes, groupers);
    long before = used();
    Map<String, String> storyOf = new HashMap<>();
    Consensus consensus = new Consensus(shards);
    start = System.nanoTime();
    List<List<Move>> moves = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      moves.add(consensus.accept(readings.get(i).report().id(), answers.get(i)));
    }
    double hearing = System.nanoTime() - start;
    moves.forEach(all -> all.forEach(move -> storyOf.put(move.report(), move.story())));
    moves.clear();
    long held = used() - before;
    double reports = Math.max(1, readings.size()) * NANOS;
    return new SpreadRun(
        storyOf,
        sent(shards, routes),
        routing / reports,
        hearing / reports,
        2 * consensus.size() < answers.size() ? Double.NaN : held / (double) consensus.size());
  }

  private static List<List<Answer>> answers(
      int count,
      List<Reading> readings,
      List<List<Integer>> routes,
      Supplier<StoryGrouper> groupers) {
    List<Shard> shards =
        IntStream.range(0, count).mapToObj(shard -> new Shard(shard, groupers.get())).toList();
    List<List<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      answers.add(routes.get(i).stream().map(shard -> shards.get(shard).accept(reading)).toList());
    }
    return answers;
  }

  private static List<Integer> sent(int shards, List<List<Integer>> routes) {
    int[] sent = new int[shards];
    routes.forEach(route -> route.forEach(shard -> sent[shard]++));
    return IntStream.of(sent).boxed().toList();
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** To how many shards a report is shown on average. */
  double shown() {
    return sent.stream().mapToInt(Integer::intValue).sum() / (double) Math.max(1, storyOf.size());
  }

  /** The share of all reports that the busiest shard is shown, from 0 to 1. */
  double busiest() {
    return sent.stream().mapToInt(Integer::intValue).max().orElse(0)
        / (double) Math.max(1, storyOf.size());
  }
}
