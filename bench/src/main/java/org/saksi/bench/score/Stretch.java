package org.saksi.bench.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A span of one report in code points, as the contract's JSON gives it.
 *
 * @param report id of the report, empty where only spans of one report meet
 * @param start first code point
 * @param end behind the last code point
 */
record Stretch(String report, int start, int end) {

  static Stretch of(JsonNode node) {
    return new Stretch(
        node.path("report").asText(""), node.path("start").asInt(), node.path("end").asInt());
  }

  private int length() {
    return end - start;
  }

  private int shared(Stretch other) {
    return Math.min(end, other.end) - Math.max(start, other.start);
  }

  /** What both cover, over the longer of the two. */
  double overlapRatio(Stretch other) {
    return (double) Math.max(0, shared(other)) / Math.max(1, Math.max(length(), other.length()));
  }

  /** They share at least half of the shorter one. */
  boolean sharesHalf(Stretch other) {
    return 2 * shared(other) >= Math.min(length(), other.length());
  }

  /** One is good evidence for what the other is evidence for. */
  boolean meets(Stretch other) {
    int shared = shared(other);
    return report.equals(other.report)
        && shared > 0
        && shared * 2 >= Math.min(length(), other.length())
        && shared * 4 >= Math.max(length(), other.length());
  }
}
