package org.saksi.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of the article on a page. Thread-safe.
 */
final class BodyFinder {

  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double MOST_LINKS = 0.5;
  private static final double BODY_BONUS = 1.25;

  private final NameWords names = new NameWords();

  /** The lines of the body, in order. */
  List<Block> find(PageTree tree, @Nullable String headline) {
    hide(tree);
    tree.count();
    leaveOutByName(tree);
    tree.count();
    List<Block> blocks = BlockFinder.find(tree);
    int best = best(tree, blocks);
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block.first() >= best && block.first() < tree.end(best) && isText(tree, block)) {
        body.add(block);
      }
    }
    if (headline != null && !body.isEmpty() && body.getFirst().text().equals(headline)) {
      body.removeFirst();
    }
    return body;
  }

  private static void hide(PageTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      Element element = tree.element(i);
      if (element != null && !tree.isOut(i)) {
        String name = element.normalName();
        if (tree.role(i) == ElementRole.NEVER
            || name.equals("nav")
            || name.equals("footer")
            || name.equals("aside")
            || name.equals("figcaption")
            || element.hasAttr("hidden")
            || element.attr("aria-hidden").equals("true")) {
          tree.leaveOut(i);
        }
      }
    }
  }

  private void leaveOutByName(PageTree tree) {
    int all = tree.size() == 0 ? 0 : tree.letters(0);
    for (int i = 1; i < tree.size(); i++) {
      Element element = tree.element(i);
      if (element == null || tree.isOut(i) || element.attributesSize() == 0) {
        continue;
      }
      NameWords.Kind kind = names.kind(element.className());
      kind = kind == null ? names.kind(element.id()) : kind;
      boolean body = isBody(element, kind);
      if (kind != null && !body && !element.nameIs("body") && kind != NameWords.Kind.BODY) {
        if (kind == NameWords.Kind.COMMENTS || tree.letters(i) < 0.3 * all) {
          tree.leaveOut(i);
        }
      }
    }
  }

  private static boolean isBody(Element element, NameWords.@Nullable Kind kind) {
    return kind == NameWords.Kind.BODY
        || element.nameIs("article")
        || element.nameIs("main")
        || element.attr("itemprop").equals("articleBody");
  }

  private int best(PageTree tree, List<Block> blocks) {
    double[] votes = new double[tree.size()];
    for (Block block : blocks) {
      double vote = vote(block);
      int host = block.host();
      while (host > 0 && belongsAround(tree.role(host))) {
        host = tree.parent(host);
      }
      double share = 1;
      for (int up = 0; up < 3 && host >= 0; up++) {
        votes[host] += vote * share;
        share /= up == 0 ? 2 : 1.5;
        host = tree.parent(host);
      }
    }
    int best = 0;
    double most = 0;
    for (int i = 0; i < tree.size(); i++) {
      Element element = tree.element(i);
      if (votes[i] > 0 && element != null) {
        double bonus =
            isBody(element, names.kind(element.className() + " " + element.id())) ? BODY_BONUS : 1;
        double score = votes[i] * (1 - tree.linkShare(i)) * bonus;
        if (score > most) {
          most = score;
          best = i;
        }
      }
    }
    return best;
  }

  private static boolean belongsAround(ElementRole role) {
    return switch (role) {
      case PARAGRAPH, HEADING, ITEM, LIST, BREAK, LINK, INLINE, NEVER -> true;
      case BLOCK, CELL, TABLE -> false;
    };
  }

  private static double vote(Block block) {
    if (block.length() < SHORTEST_PARAGRAPH || block.linkShare() > MOST_LINKS) {
      return 0;
    }
    long commas = block.text().chars().filter(c -> c == ',').count();
    return 1 + commas + Math.min(block.length() / 100.0, 3);
  }

  private static boolean isText(PageTree tree, Block block) {
    return block.linkShare() <= MOST_LINKS;
  }
}
