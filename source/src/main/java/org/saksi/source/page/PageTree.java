package org.saksi.source.page;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The elements and texts of a page in a row, each before what it holds, so that a page can be gone
 * over without recursion and all that an element holds is a stretch of numbers. What is found to be
 * no part of the article is marked as out. Not thread-safe.
 */
final class PageTree {

  private Node[] nodes = new Node[2048];
  private ElementRole[] roles = new ElementRole[2048];
  private int[] parents = new int[2048];
  private int[] ends = new int[2048];
  private int size;

  private final boolean[] out;

  /** How many characters each text has, a run of white space taken as one. */
  private final int[] own;

  /** How many of them an element holds that are not left out. */
  private final int[] letters;

  /** How many of these are in links. */
  private final int[] linked;

  /** Everything from {@code root} on, up to so many nodes. */
  PageTree(Element root, int limit) {
    root.filter(new Row(limit));
    for (int i = size - 1; i >= 0; i--) {
      ends[i] = Math.max(ends[i], i + 1);
      int parent = parents[i];
      if (parent >= 0) {
        ends[parent] = Math.max(ends[parent], ends[i]);
      }
    }
    out = new boolean[size];
    own = new int[size];
    for (int i = 0; i < size; i++) {
      own[i] = nodes[i] instanceof TextNode text ? count(text.getWholeText()) : 0;
    }
    letters = new int[size];
    linked = new int[size];
  }

  /** Puts the nodes in their row. */
  private final class Row implements NodeFilter {
    private final int limit;
    private int open = -1;

    Row(int limit) {
      this.limit = limit;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (size >= limit) {
        return FilterResult.STOP;
      }
      if (node instanceof Element element) {
        ElementRole role = ElementRole.of(element.normalName());
        add(node, role, open);
        open = size - 1;
        return role == ElementRole.NEVER ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
      }
      if (node instanceof TextNode) {
        add(node, ElementRole.INLINE, open);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element && open >= 0) {
        open = parents[open];
      }
      return FilterResult.CONTINUE;
    }
  }

  private void add(Node node, ElementRole role, int parent) {
    if (size == nodes.length) {
      int room = 2 * size;
      nodes = Arrays.copyOf(nodes, room);
      roles = Arrays.copyOf(roles, room);
      parents = Arrays.copyOf(parents, room);
      ends = Arrays.copyOf(ends, room);
    }
    nodes[size] = node;
    roles[size] = role;
    parents[size] = parent;
    size++;
  }

  int size() {
    return size;
  }

  /** The number of the element around a node; -1 for the root. */
  int parent(int at) {
    return parents[at];
  }

  /** The number behind all that a node holds. */
  int end(int at) {
    return ends[at];
  }

  ElementRole role(int at) {
    return roles[at];
  }

  /** The element of a number, null if it is a text. */
  @Nullable Element element(int at) {
    return nodes[at] instanceof Element element ? element : null;
  }

  /** The text of a number, null if it is an element. */
  @Nullable TextNode text(int at) {
    return nodes[at] instanceof TextNode text ? text : null;
  }

  boolean isOut(int at) {
    return out[at];
  }

  /** Leaves out a node and all that it holds. */
  void leaveOut(int at) {
    Arrays.fill(out, at, ends[at], true);
  }

  /** Takes in again all that was left out. */
  void takeIn() {
    Arrays.fill(out, false);
  }

  /** How many characters of text a node holds. */
  int letters(int at) {
    return letters[at];
  }

  /** The part of an element's text that is in links, from 0 to 1. */
  double linkShare(int at) {
    return letters[at] == 0 ? 0 : (double) linked[at] / letters[at];
  }

  /** Counts again the text that is not left out. */
  void count() {
    System.arraycopy(own, 0, letters, 0, size);
    Arrays.fill(linked, 0);
    for (int i = size - 1; i >= 0; i--) {
      if (out[i]) {
        letters[i] = 0;
        continue;
      }
      if (roles[i] == ElementRole.LINK) {
        linked[i] = letters[i];
      }
      int parent = parents[i];
      if (parent >= 0) {
        letters[parent] += letters[i];
        linked[parent] += linked[i];
      }
    }
  }

  private static int count(String text) {
    int count = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean white = Spaces.isWhite(text.charAt(i));
      count += white && blank ? 0 : 1;
      blank = white;
    }
    return blank && count > 0 ? count - 1 : count;
  }
}
