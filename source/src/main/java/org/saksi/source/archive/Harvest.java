package org.saksi.source.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.saksi.source.archive.Captured.Found;
import org.saksi.source.archive.Captured.Refused;
import org.saksi.source.archive.Captured.Repeated;
import org.saksi.source.archive.Framed.Broken;
import org.saksi.source.archive.Framed.Frame;
import org.saksi.source.archive.Outcome.PassedOver;
import org.saksi.source.archive.Outcome.Read;
import org.saksi.source.archive.Outcome.Revisit;
import org.saksi.source.archive.Outcome.Unread;
import org.saksi.source.web.Capture;

/**
 * Reads the WARC files of one archive: all of them in order, then, if there are revisits of other
 * records than the last of their address, once more for the records that these refer to. What is
 * older than what came before it from its address is passed over, for who reads on takes the last
 * for the newest. Not thread-safe; reads one archive in its life.
 */
final class Harvest {

  /** Broken stretches, after which the rest of a file is not worth the time. */
  private static final int MOST_BROKEN = 1_000;

  private static final String OLDER = "older than what came before it from its address";

  /** Kinds that are counted by name. */
  private static final int MOST_KINDS = 100;

  private final ArchiveLimits limits;
  private final Consumer<Captured> receiver;
  private final RecordReading reading;
  private final LastRead lastRead = new LastRead(LastRead.MOST);
  private final Revisits revisits = new Revisits();
  private final SortedMap<String, Long> passedOver = new TreeMap<>();
  private long records;
  private long found;
  private long refused;

  /** One WARC file, which may be opened more than once. */
  record Volume(String name, Opener opener) {}

  /** Opens a file at its beginning. */
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  Harvest(ArchiveLimits limits, Consumer<Captured> receiver) {
    this.limits = limits;
    this.receiver = receiver;
    reading = new RecordReading(limits);
  }

  Tally read(List<Volume> volumes) throws IOException {
    for (Volume volume : volumes) {
      readAll(volume);
    }
    for (Volume volume : volumes) {
      if (revisits.size() > 0) {
        readOriginals(volume);
      }
    }
    for (Revisit lost : revisits.remaining()) {
      refuse(lost.place(), "it only repeats a record that is not in this archive");
    }
    return new Tally(records, found, refused, passedOver);
  }

  private void readAll(Volume volume) throws IOException {
    Pairing pairing = new Pairing(this::receive);
    int broken = 0;
    try (Framing framing = new Framing(volume.name(), volume.opener().open(), limits)) {
      for (Framed next = framing.next(); next != null; next = framing.next()) {
        if (records >= limits.records() || broken >= MOST_BROKEN) {
          refuse(next.place(), broken >= MOST_BROKEN ? tooBroken() : tooMany());
          break;
        }
        records++;
        switch (next) {
          case Frame frame -> pairing.accept(frame, reading.read(frame));
          case Broken(RecordPlace place, String reason, boolean isCutOff) -> {
            broken++;
            refuse(place, reason);
          }
        }
      }
    }
    pairing.flush();
  }

  private static String tooBroken() {
    return String.format(
        Locale.ROOT, "%,d broken records; the rest of the file is not read", MOST_BROKEN);
  }

  private String tooMany() {
    return String.format(
        Locale.ROOT,
        "the limit of %,d records for one archive; the rest is not read",
        limits.records());
  }

  private void readOriginals(Volume volume) throws IOException {
    try (Framing framing = new Framing(volume.name(), volume.opener().open(), limits)) {
      int broken = 0;
      Framed next = framing.next();
      while (next != null && revisits.size() > 0 && broken < MOST_BROKEN) {
        switch (next) {
          case Frame frame -> resolve(frame);
          case Broken toldBefore -> broken++;
        }
        next = framing.next();
      }
    }
  }

  private void resolve(Frame original) {
    String type = RecordReading.type(original.header());
    if (!type.equals("response") && !type.equals("resource")) {
      return;
    }
    List<Revisit> waiting = revisits.take(original);
    if (waiting.isEmpty()) {
      return;
    }
    Outcome outcome = reading.read(original);
    String digest = Revisits.digest(original.header().headers());
    for (Revisit revisit : waiting) {
      if (digest != null && revisit.digest() != null && !digest.equals(revisit.digest())) {
        refuse(revisit.place(), "the record that it repeats has another digest");
      } else {
        receive(again(revisit, outcome));
      }
    }
  }

  private static Outcome again(Revisit revisit, Outcome original) {
    return switch (original) {
      case Read(Found(Capture capture, RecordPlace place, List<String> remarks), var keys) -> {
        List<String> more = new ArrayList<>(remarks);
        more.add("its body is that of " + place);
        yield new Read(
            new Found(
                new Capture(
                    revisit.address(),
                    revisit.at(),
                    capture.mediaType(),
                    capture.charset(),
                    capture.body()),
                revisit.place(),
                more),
            revisit.keys());
      }
      case Unread(Refused(RecordPlace place, String reason)) ->
          new Unread(new Refused(revisit.place(), "it repeats %s: %s".formatted(place, reason)));
      case PassedOver passed -> passed;
      case Revisit revisited -> throw new IllegalStateException("a revisit as original");
    };
  }

  private void receive(Outcome outcome) {
    switch (outcome) {
      case Read read when lastRead.isNewerThan(read) -> passOver(OLDER);
      case Read read -> {
        lastRead.note(read);
        found++;
        receiver.accept(read.found());
      }
      case Unread(Refused(RecordPlace place, String reason)) -> refuse(place, reason);
      case PassedOver(String kind) -> passOver(kind);
      case Revisit revisit when lastRead.isRepeatedBy(revisit) -> {
        passOver("revisit");
        receiver.accept(new Repeated(revisit.address(), revisit.at(), revisit.place()));
      }
      case Revisit revisit when revisits.size() < limits.revisits() -> revisits.add(revisit);
      case Revisit revisit ->
          refuse(
              revisit.place(),
              String.format(
                  Locale.ROOT, "more than %,d records that only repeat others", limits.revisits()));
    }
  }

  private void passOver(String kind) {
    boolean isNamed = passedOver.containsKey(kind) || passedOver.size() < MOST_KINDS;
    passedOver.merge(isNamed ? kind : "of other kinds", 1L, Long::sum);
  }

  private void refuse(RecordPlace place, String reason) {
    refused++;
    receiver.accept(new Refused(place, reason));
  }
}
