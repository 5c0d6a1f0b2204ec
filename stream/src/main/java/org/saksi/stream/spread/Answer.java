package org.saksi.stream.spread;

import java.util.List;

/**
 * What a report changes in the stories of one shard.
 *
 * @param shard from 0
 * @param moves the report itself and those that it moves, each once
 * @param closed stories to which nothing happens any more
 */
public record Answer(int shard, List<Move> moves, List<String> closed) {
  public Answer {
    moves = List.copyOf(moves);
    closed = List.copyOf(closed);
  }
}
