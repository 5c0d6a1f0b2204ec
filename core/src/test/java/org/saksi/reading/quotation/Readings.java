package org.saksi.reading.quotation;

import java.util.List;
import java.util.stream.Collectors;
import org.saksi.Saksi;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Reads small texts, and says in words what was found. */
final class Readings {

  private static final Saksi SAKSI = Saksi.indonesian();

  private Readings() {}

  static Reading of(String text) {
    return SAKSI.read(
        new Report("t", null, null, null, null, null, "id", text, new Origin("test", 1)));
  }

  static List<Quotation> quotations(String text) {
    return of(text).quotations();
  }

  static List<String> contents(String text) {
    return quotations(text).stream().map(q -> q.content().of(text)).toList();
  }

  /** The only quotation of a text. */
  static Quotation only(String text) {
    List<Quotation> found = quotations(text);
    if (found.size() != 1) {
      throw new AssertionError("not one quotation but " + contents(text));
    }
    return found.getFirst();
  }

  /** The names, descriptions or reasons of the speakers, a plus between. */
  static String speakers(Quotation quotation, String text) {
    return quotation.attribution().speakers().stream()
        .map(speaker ->
            switch (speaker) {
              case Speaker.Named(String entity, Span name) -> name.of(text);
              case Speaker.Described(Span phrase) -> phrase.of(text);
              case Speaker.Ruled ruled -> ruled.name();
              case Speaker.Unknown(Speaker.Reason reason) -> reason.name();
            })
        .collect(Collectors.joining("+"));
  }

  /** The speakers of all quotations of a text, in order. */
  static List<String> speakers(String text) {
    return quotations(text).stream().map(q -> speakers(q, text)).toList();
  }
}
