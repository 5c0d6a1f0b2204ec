package org.saksi.stream.fold;

import java.util.LinkedHashMap;
import java.util.Map;
import org.saksi.reading.Reading;
import org.saksi.source.MessageReader;

/**
 * What one task read last, so that it need not read it again. What it has forgotten is read from
 * the report. Not thread-safe.
 */
final class Readings {

  /** Of 300 words each these take some 60 MB. */
  static final int MOST = 1_000;

  private final MessageReader messages = Desk.kept();
  private final Map<String, Reading> known;

  Readings() {
    known =
        new LinkedHashMap<>(MOST, 0.75f, true) {
          private static final long serialVersionUID = 1;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Reading> eldest) {
            return size() > MOST;
          }
        };
  }

  void learn(Reading reading) {
    known.put(reading.report().id(), reading);
  }

  /** The reading of a report. */
  Reading of(String id, byte[] packed) {
    Reading reading = known.get(id);
    if (reading == null) {
      reading = Desk.saksi().read(Kept.unpack(packed, messages).report());
      known.put(id, reading);
    }
    return reading;
  }
}
