package org.saksi.stream.spread;

import java.util.List;
import org.saksi.story.TellingWords.Word;

/** Which shards a report is shown to. */
public interface Router {

  /**
   * The shards of a report, the one that owns it first, each once; one at least.
   *
   * @param words the heaviest of the report, the heaviest first
   */
  List<Integer> shards(List<Word> words);
}
