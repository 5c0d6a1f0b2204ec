package org.saksi.app.api;

import io.javalin.http.Context;
import java.util.List;
import org.saksi.app.access.Visitor;
import org.saksi.report.Origin;
import org.saksi.store.log.Acknowledgement;

/**
 * What became of one piece of what came in.
 *
 * @param origin where in it
 * @param acknowledgement what became of it; a refusal without an id if it was no report at all
 */
public record Received(Origin origin, Acknowledgement acknowledgement) {

  /** Says with a request what it changed, for the audit log. */
  public static void note(Context request, List<Received> received) {
    int taken = 0;
    int known = 0;
    int refused = 0;
    for (Received one : received) {
      switch (one.acknowledgement) {
        case Acknowledgement.Taken is -> taken++;
        case Acknowledgement.Known is -> known++;
        case Acknowledgement.Refused is -> refused++;
      }
    }
    request.attribute(
        Visitor.SUBJECT,
        "reports: %d new, %d there before, %d refused".formatted(taken, known, refused));
  }
}
