package org.saksi.source.page;

/**
 * How much of a page is looked at; what lies beyond a limit is as if it were not there.
 *
 * @param characters of HTML
 * @param depth how deep elements may lie in each other; deeper ones become siblings
 * @param nodes elements and texts
 * @param dataDepth how deep the objects of JSON-LD may lie in each other
 */
public record PageLimits(int characters, int depth, int nodes, int dataDepth) {

  /** 10 million characters, 512 elements deep, 500,000 nodes, 64 levels of JSON. */
  public static final PageLimits STANDARD = new PageLimits(10_000_000, 512, 500_000, 64);

  public PageLimits {
    if (characters < 1 || depth < 1 || nodes < 1 || dataDepth < 1) {
      throw new IllegalArgumentException(
          "limits below one: %d, %d, %d, %d".formatted(characters, depth, nodes, dataDepth));
    }
  }
}
