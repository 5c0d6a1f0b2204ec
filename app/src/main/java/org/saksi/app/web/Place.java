package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saksi.reconcile.Evidence;
import org.saksi.text.Span;

/**
 * A place in a report as a form sends it: {@code 12-30 warta-1}.
 *
 * @param evidence the place
 */
record Place(Evidence evidence) {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9}) (.+)");

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

  String written() {
    return evidence.span().start() + "-" + evidence.span().end() + " " + evidence.report();
  }
}
