package org.saksi.source;

import java.util.List;
import org.saksi.language.LanguageDetector;
import org.saksi.report.Ingested;
import org.saksi.report.Origin;
import org.saksi.report.Receipt;

/**
 * Reads reports that come one in a message, as a JSON object, from a queue: what an {@link Intake}
 * does with a line, but that no message knows of another. Not thread-safe.
 */
public final class MessageReader {

  private final Limits limits;
  private final LanguageDetector detector;
  private final Decoder decoder = new Decoder();
  private final ReportJson json;

  public MessageReader(Limits limits, LanguageDetector detector) {
    this.limits = limits;
    this.detector = detector;
    json = new ReportJson(limits, new PageReader());
  }

  /**
   * The report in a message, or the reason why there is none.
   *
   * @param origin where the message came from; its id where it has none
   */
  public Ingested read(byte[] message, Origin origin) {
    if (message.length > limits.reportBytes()) {
      return new Ingested.Rejected(origin, limits.tooLong("message"));
    }
    return switch (decoder.decode(message, null)) {
      case Decoding.Undecodable(int line, String reason) -> new Ingested.Rejected(origin, reason);
      case Decoding.Decoded(String text, String charset) -> parse(text, charset, message, origin);
    };
  }

  private Ingested parse(String text, String charset, byte[] message, Origin origin) {
    return switch (json.parse(text)) {
      case Extraction.Failure(int line, String reason) -> new Ingested.Rejected(origin, reason);
      case Draft draft -> {
        Registry alone = new Registry(detector, null);
        List<String> remarks = Decoding.remarks(charset);
        yield alone.register(
            draft,
            origin,
            origin.toString(),
            new Receipt(Form.JSON.label(), message.length, charset, remarks));
      }
    };
  }
}
