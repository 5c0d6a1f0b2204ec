package org.saksi.stream.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saksi.stream.local.Alone;

/**
 * What came of a run with faults, beside what the fold comes to without any.
 *
 * @param placements how many there should be
 * @param missing placements that should be there and are not
 * @param tooMany placements that are there and should not be, such as the second of one
 * @param inOrder whether all placements are the same in the same order
 * @param stories how many have findings without faults
 * @param sameFindings how many of these have the same to the byte
 * @param strangers how many others have findings
 */
record Verdict(
    int placements,
    int missing,
    int tooMany,
    boolean inOrder,
    int stories,
    int sameFindings,
    int strangers) {

  static Verdict of(Alone alone, List<String> placements, Map<String, String> outcomes) {
    Map<String, Integer> left = new HashMap<>();
    alone.placements().forEach(line -> left.merge(line, 1, Integer::sum));
    placements.forEach(line -> left.merge(line, -1, Integer::sum));
    int missing = 0;
    int tooMany = 0;
    for (int count : left.values()) {
      missing += Math.max(0, count);
      tooMany += Math.max(0, -count);
    }
    int same = 0;
    for (Map.Entry<String, String> story : alone.outcomes().entrySet()) {
      same += story.getValue().equals(outcomes.get(story.getKey())) ? 1 : 0;
    }
    int strangers = 0;
    for (String story : outcomes.keySet()) {
      strangers += alone.outcomes().containsKey(story) ? 0 : 1;
    }
    return new Verdict(
        alone.placements().size(),
        missing,
        tooMany,
        placements.equals(alone.placements()),
        alone.outcomes().size(),
        same,
        strangers);
  }

  /** Whether nothing is lost, doubled or otherwise. */
  boolean isSame() {
    return inOrder && sameFindings == stories && strangers == 0;
  }
}
