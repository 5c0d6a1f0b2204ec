package org.saksi.reconcile;

/**
 * One utterance of one speaker as two reports give it.
 *
 * @param a the words in the earlier report
 * @param b the words in the other
 * @param differs what differs, in fixed words and words of the reports
 */
public record Wording(Evidence a, Evidence b, String differs) {}
