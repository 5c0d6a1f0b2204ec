package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.reconcile.Evidence;
import org.saksi.text.Span;

/**
 * A place in a report as a form sends it: {@code 12-30 warta-1}.
 *
 * @param evidence the place
 */
record Place(Evidence evidence) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (.+)");

  private static final Pattern IN_ADDRESS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  static Place of(Evidence evidence) {
    return new Place(evidence);
  }

  /** Reads what {@link #written} wrote. */
  static Place of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw new BadRequestResponse("a place of the form cannot be read");
    }
    int start = Integer.parseInt(parts.group(1));
    int end = Integer.parseInt(parts.group(2));
    if (start >= end) {
      throw new BadRequestResponse("a place of the form is empty");
    }
    return new Place(new Evidence(parts.group(3), new Span(start, end)));
  }

  /**
   * Reads the place that the address of a report's page points to.
   *
   * @param length of the text
   * @return null where it points to none that is there
   */
  static @Nullable Span inAddress(@Nullable String written, int length) {
    Matcher parts = IN_ADDRESS.matcher(written == null ? "" : written);
    if (!parts.matches()) {
      return null;
    }
    int start = Integer.parseInt(parts.group(1));
    int end = Integer.parseInt(parts.group(2));
    return start < end && end <= length ? new Span(start, end) : null;
  }

  /** The address of the report's page, where it is marked. */
  String address() {
    return "/reports/%s?at=%d-%d#place-in-text"
        .formatted(
            Frame.encoded(evidence.report()), evidence.span().start(), evidence.span().end());
  }

  String written() {
    return evidence.span().start() + "-" + evidence.span().end() + " " + evidence.report();
  }
}
