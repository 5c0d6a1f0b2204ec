package org.saksi.store.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/** Counts names as the index lists them, all writings of one name side by side. Used once. */
final class Roll {

  private static final Comparator<NameCount> RAREST_FIRST =
      Comparator.comparingInt(NameCount::count)
          .thenComparing(NameCount::name, Comparator.reverseOrder());

  private final int most;
  private final PriorityQueue<NameCount> counts = new PriorityQueue<>(RAREST_FIRST);
  private String key = "";
  private @Nullable NameCount best;
  private int sum;

  private Roll(int most) {
    this.most = most;
  }

  /**
   * The names in a field that begin with some letters, those most often named first.
   *
   * @param prefix in lower case and without marks on its letters
   * @param most at most so many
   */
  static List<NameCount> of(IndexReader reader, String field, String prefix, int most)
      throws IOException {
    Roll roll = new Roll(most);
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum names = terms.iterator();
      BytesRef start = new BytesRef(prefix);
      if (names.seekCeil(start) != TermsEnum.SeekStatus.END) {
        roll.count(names, prefix);
      }
    }
    roll.finish();
    List<NameCount> found = new ArrayList<>(roll.counts);
    found.sort(RAREST_FIRST.reversed());
    return found;
  }

  private void count(TermsEnum names, String prefix) throws IOException {
    BytesRef term = names.term();
    while (term != null) {
      String[] parts = term.utf8ToString().split(String.valueOf(Block.TAB), -1);
      if (!parts[0].startsWith(prefix)) {
        return;
      }
      Entity.Type type = parts.length > 2 ? Entity.Type.valueOf(parts[1]) : null;
      add(parts[0], new NameCount(parts[parts.length - 1], type, names.docFreq()));
      term = names.next();
    }
  }

  private void add(String newKey, NameCount count) {
    if (!newKey.equals(key)) {
      finish();
      key = newKey;
    }
    sum += count.count();
    if (best == null || count.count() > best.count()) {
      best = count;
    }
  }

  private void finish() {
    NameCount name = best;
    if (name != null) {
      counts.add(new NameCount(name.name(), name.type(), sum));
      if (counts.size() > most) {
        counts.remove();
      }
    }
    best = null;
    sum = 0;
  }
}
