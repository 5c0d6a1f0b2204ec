package org.saksi.reconcile;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.text.Span;

/**
 * A claim of a report with the terms it is made of.
 *
 * @param first index of its first term
 * @param end index behind its last term
 */
record Stretch(Claim claim, int first, int end) {

  Span span() {
    return claim.span();
  }

  Claim.Kind kind() {
    return claim.kind();
  }

  int sentence() {
    return claim.sentence();
  }

  @Nullable String of() {
    return claim.of();
  }
}
