package org.saksi.stream.spread;

import java.util.ArrayList;
import java.util.List;

/** Joins the stories of shards whose reports agree, the surest first. Used once. */
final class Agglomeration {

  /** So many of those asked must agree. */
  private static final double AGREED = 0.5;

  private final List<List<LocalStory>> sides = new ArrayList<>();
  private final List<List<Agreement>> said = new ArrayList<>();

  Agglomeration(List<LocalStory> stories) {
    for (LocalStory story : stories) {
      List<Agreement> row = new ArrayList<>();
      for (List<LocalStory> side : sides) {
        row.add(Agreement.of(story, side.getFirst()));
      }
      sides.add(new ArrayList<>(List.of(story)));
      said.add(row);
    }
  }

  /** The stories, those together that are one. */
  List<List<LocalStory>> sides() {
    boolean joined = true;
    while (joined) {
      joined = joinSurest();
    }
    return sides;
  }

  private boolean joinSurest() {
    double most = 0;
    int first = 0;
    int second = 0;
    for (int a = 1; a < sides.size(); a++) {
      for (int b = 0; b < a; b++) {
        double share = said.get(a).get(b).share();
        if (share > most) {
          most = share;
          first = b;
          second = a;
        }
      }
    }
    if (most < AGREED) {
      return false;
    }
    join(first, second);
    return true;
  }

  private void join(int first, int second) {
    for (int other = 0; other < sides.size(); other++) {
      if (other != first && other != second) {
        set(first, other, of(first, other).plus(of(second, other)));
      }
    }
    sides.get(first).addAll(sides.remove(second));
    said.remove(second);
    for (int a = second; a < said.size(); a++) {
      said.get(a).remove(second);
    }
  }

  private Agreement of(int a, int b) {
    return a > b ? said.get(a).get(b) : said.get(b).get(a);
  }

  private void set(int a, int b, Agreement agreement) {
    if (a > b) {
      said.get(a).set(b, agreement);
    } else {
      said.get(b).set(a, agreement);
    }
  }
}
