package org.saksi.reading.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;

/**
 * Heads in small letters that make a longer name of the one behind them: <i>di <u>kantor
 * Kejagung</u></i> is a place, <i><u>pemerintah Korea</u></i> an organisation. Immutable and
 * thread-safe.
 */
final class SmallHeads {

  private final NameWords words;

  SmallHeads(NameWords words) {
    this.words = words;
  }

  /** The longer name that ends in a run, or null if no head stands before it. */
  @Nullable Part nameAround(List<Token> tokens, ParsedRun parsed) {
    int start = parsed.run().sentence().firstToken();
    int head = parsed.run().first() - 1;
    if (head < start || tokens.get(head).casing() != Token.Casing.LOWER) {
      return null;
    }
    if (words.is(tokens.get(head), NameMarks.Mark.BUILDING)) {
      boolean visited = head > start && words.context(tokens.get(head - 1)) == Entity.Type.PLACE;
      int end = visited ? tenantEnd(parsed) : head;
      return end > head ? new Part(head, end, Part.Kind.PLACE) : null;
    }
    Part first = parsed.parts().getFirst();
    boolean governed =
        first.kind() == Part.Kind.PLACE
            && words.senseAt(tokens, head, head + 1) == NameWords.Sense.STATE_HEAD;
    return governed ? new Part(head, first.end(), Part.Kind.ORGANISATION) : null;
  }

  /** The end of the organisation that a building is of: <i>gedung | Bunga Rampai KPK</i>. */
  private static int tenantEnd(ParsedRun parsed) {
    for (Part part : parsed.parts()) {
      if (part.kind() == Part.Kind.ORGANISATION) {
        return part.end();
      }
      if (part.kind() != Part.Kind.NAME) {
        return 0;
      }
    }
    return 0;
  }
}
