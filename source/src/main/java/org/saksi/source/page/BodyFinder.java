package org.saksi.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the body of the article on a page. Thread-safe.
 *
 * <p>Each line votes for the elements around it, as in Arc90's Readability; the best element takes
 * in what stands beside it in the same manner.
 */
final class BodyFinder {

  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double MOST_LINKS = 0.5;
  private static final double BODY_BONUS = 1.25;

  /** A shorter body may be none. */
  private static final int SHORTEST_BODY = 140;

  private static final int SHORTEST_WORTH = 40;
  private static final int WIDEST = 6;

  /** Fewer paragraphs beside a body introduce it. */
  private static final int FEWEST_PARAGRAPHS = 3;

  private final NameWords names = new NameWords();
  private final LineFilter lines = new LineFilter();

  /**
   * The lines of the body, in order. On a page with next to no text it is what is said of its
   * pictures.
   */
  List<Block> find(PageTree tree, @Nullable Headline headline) {
    Furniture furniture = new Furniture(tree, names);
    List<Block> body = find(tree, furniture, headline, false);
    if (letters(body) < SHORTEST_BODY) {
      tree.takeIn();
      List<Block> captions = find(tree, furniture, headline, true);
      if (letters(captions) > 2 * letters(body)) {
        return captions;
      }
      tree.takeIn();
      return find(tree, furniture, headline, false);
    }
    return body;
  }

  private static int letters(List<Block> lines) {
    return lines.stream().mapToInt(Block::length).sum();
  }

  private List<Block> find(
      PageTree tree, Furniture furniture, @Nullable Headline headline, boolean captions) {
    furniture.leaveOut(captions);
    List<Block> blocks = BlockFinder.find(tree);
    int best = widen(tree, new Worth(blocks), best(tree, furniture, blocks));
    List<Block> body = new ArrayList<>();
    for (Block block : blocks) {
      if (block.first() >= best && block.first() < tree.end(best) && !tree.isOut(block.first())) {
        body.add(block);
      }
    }
    return lines.keep(tree, body, headline);
  }

  private static int best(PageTree tree, Furniture furniture, List<Block> blocks) {
    double[] votes = new double[tree.size()];
    for (Block block : blocks) {
      double vote = vote(tree, block);
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
        double bonus = furniture.isBody(element) ? BODY_BONUS : 1;
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

  private static double vote(PageTree tree, Block block) {
    if (block.length() < SHORTEST_PARAGRAPH || block.linkShare() > MOST_LINKS) {
      return 0;
    }
    double vote = 1 + commas(block.text()) + Math.min(block.length() / 100.0, 3);
    return tree.role(block.host()) == ElementRole.ITEM
        ? vote * Math.max(0, 1 - 4 * block.linkShare()) / 2
        : vote;
  }

  private static int commas(String text) {
    int commas = 0;
    for (int at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
      commas++;
    }
    return commas;
  }

  /** Climbs from the best element while what stands beside it is text of the same article. */
  private static int widen(PageTree tree, Worth worth, int best) {
    int body = best;
    int path = best;
    for (int up = 0; up < WIDEST && path > 0; up++) {
      int around = tree.parent(path);
      if (around <= 0) {
        break;
      }
      Set<Integer> joining = joining(tree, worth, around, path);
      if (!joining.isEmpty()) {
        for (int child = around + 1; child < tree.end(around); child = tree.end(child)) {
          if (child != path
              && tree.role(child).endsLine()
              && !joining.contains(child)
              && !isRemark(tree, child)) {
            tree.leaveOut(child);
          }
        }
        body = around;
      }
      path = around;
    }
    return body;
  }

  /** A short line of plain text, as between paragraphs. */
  private static boolean isRemark(PageTree tree, int at) {
    return tree.letters(at) <= SHORTEST_WORTH && tree.linkShare(at) == 0 && isLeaf(tree, at);
  }

  private static Set<Integer> joining(PageTree tree, Worth worth, int around, int path) {
    Set<Integer> alike = new HashSet<>();
    Set<Integer> paragraphs = new HashSet<>();
    for (int child = around + 1; child < tree.end(around); child = tree.end(child)) {
      if (child != path
          && !tree.isOut(child)
          && worth.of(child, tree.end(child)) > 0
          && !isArticle(tree, child)) {
        if (tree.role(child) == ElementRole.INLINE || isAlike(tree, child, path)) {
          alike.add(child);
        } else if (isLeaf(tree, child)) {
          paragraphs.add(child);
        }
      }
    }
    if (paragraphs.size() >= FEWEST_PARAGRAPHS) {
      alike.addAll(paragraphs);
    }
    return alike;
  }

  /** Whether an element holds an article of its own. */
  private static boolean isArticle(PageTree tree, int at) {
    for (int i = at; i < tree.end(at); i++) {
      Element element = tree.element(i);
      if (element != null && (element.nameIs("h1") || element.nameIs("article"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(PageTree tree, int a, int b) {
    Element one = tree.element(a);
    Element other = tree.element(b);
    return one != null
        && other != null
        && one.normalName().equals(other.normalName())
        && !one.className().isEmpty()
        && one.className().equals(other.className());
  }

  /** A paragraph, or an element that holds nothing but one. */
  private static boolean isLeaf(PageTree tree, int at) {
    if (tree.role(at) == ElementRole.HEADING) {
      return false;
    }
    int lines = 0;
    for (int i = at + 1; i < tree.end(at); i++) {
      if (tree.role(i) == ElementRole.BLOCK || tree.role(i) == ElementRole.PARAGRAPH) {
        lines++;
      } else if (tree.role(i).endsLine()) {
        return false;
      }
    }
    return lines <= 1;
  }
}
