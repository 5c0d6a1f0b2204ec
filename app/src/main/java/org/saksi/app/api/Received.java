package org.saksi.app.api;

import org.saksi.report.Origin;
import org.saksi.store.log.Acknowledgement;

/**
 * What became of one piece of what came in.
 *
 * @param origin where in it
 * @param acknowledgement what became of it; a refusal without an id if it was no report at all
 */
public record Received(Origin origin, Acknowledgement acknowledgement) {}
