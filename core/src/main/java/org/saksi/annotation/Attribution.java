package org.saksi.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.text.Span;

/**
 * Who said it, by which words of the report.
 *
 * @param speakers one or more; a single {@link Speaker.Unknown} where nobody can be named
 * @param mention the words that stand as speaker, a pronoun too; null for <i>-nya</i> in
 *     <i>katanya</i> and where the speaker is implied
 * @param cue the words that report the speech, such as <i>kata</i>; null where there are none
 * @param addressee who is spoken to
 * @param via who or what vouches for it, when that is not the speaker: <i>menurut video Kremlin</i>
 * @param rule the rule that decided, for people who ask why
 * @param basis what the choice of the speakers rests on
 * @param confidence how often a speaker chosen on such a basis is right, from 0 to 1, as counted on
 *     annotated reports
 */
public record Attribution(
    List<Speaker> speakers,
    @Nullable Span mention,
    @Nullable Span cue,
    @Nullable Span addressee,
    @Nullable Span via,
    String rule,
    Basis basis,
    double confidence) {

  /** The rule where an editor decided who spoke, not the machine. */
  public static final String RULED = "editor-ruling";

  /** A speaker that is less often right is shown as uncertain. */
  private static final double LEAST_CERTAIN = .8;

  public Attribution {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("no speaker, not even an unknown one, by rule " + rule);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }

  /** An editor decided who spoke. */
  public boolean isRuled() {
    return rule.equals(RULED);
  }

  /** Somebody is named, but one would not swear to it. */
  public boolean isUncertain() {
    return confidence < LEAST_CERTAIN && !(speakers.getFirst() instanceof Speaker.Unknown);
  }
}
