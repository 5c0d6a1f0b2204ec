package org.saksi.report;

import java.util.List;

/**
 * What the bytes of a report were, for people who ask how its text came about.
 *
 * @param form what they were: {@code text}, {@code JSON}, {@code HTML page}
 * @param bytes how many there were, unpacked
 * @param charset how they were decoded, such as {@code UTF-8}
 * @param remarks what had to be decided or mended on the way, one plain clause each
 * @param pages the pages that the text was taken from, in its order; none for other forms
 */
public record Receipt(
    String form, long bytes, String charset, List<String> remarks, List<RawPage> pages) {

  public Receipt {
    remarks = List.copyOf(remarks);
    pages = List.copyOf(pages);
  }

  /** Of bytes that are no page. */
  public Receipt(String form, long bytes, String charset, List<String> remarks) {
    this(form, bytes, charset, remarks, List.of());
  }

  /** The same receipt with other remarks. */
  public Receipt with(List<String> others) {
    return new Receipt(form, bytes, charset, others, pages);
  }
}
