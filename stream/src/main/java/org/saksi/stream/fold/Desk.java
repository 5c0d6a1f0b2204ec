package org.saksi.stream.fold;

import org.saksi.Saksi;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.source.Limits;
import org.saksi.source.MessageReader;

/** The word lists and rules that all tasks of a process share. */
final class Desk {

  /** Loading takes a moment and memory, so that there is one. */
  private static final Desk SHARED = new Desk();

  /** Of a byte of a page or a message, the line of JSON of its report has six at the most. */
  private static final Limits KEPT =
      new Limits(
          8 * Limits.STANDARD.reportBytes(),
          Limits.STANDARD.jsonDepth(),
          Limits.STANDARD.expansionRatio(),
          Limits.STANDARD.folderDepth());

  private final Saksi saksi = Saksi.indonesian();
  private final LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));

  private Desk() {}

  static Saksi saksi() {
    return SHARED.saksi;
  }

  static LanguageDetector detector() {
    return SHARED.detector;
  }

  /** A reader of what was {@linkplain Kept kept}, which is not refused for its length again. */
  static MessageReader kept() {
    return new MessageReader(KEPT, SHARED.detector);
  }

  /** A reader of messages for one task. */
  static MessageReader messages() {
    return new MessageReader(Limits.STANDARD, SHARED.detector);
  }
}
