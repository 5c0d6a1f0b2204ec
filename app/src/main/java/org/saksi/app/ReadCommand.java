package org.saksi.app;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.saksi.app.html.ReadingPage;
import org.saksi.app.json.JsonFormat;
import org.saksi.app.view.ReportSheet;
import org.saksi.reading.Reading;
import picocli.CommandLine.Command;

/** Reads reports one by one. */
@Command(
    name = "read",
    description =
        "Reads each report on its own: who said what, figures, times and names. In json, a line for"
            + " each report, written as soon as it is read, so any number of reports may follow.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  saksi read a.txt --published 2025-01-21",
      "  saksi read sehari.jsonl.gz --format json --out sehari.saksi.jsonl",
      "  curl -s https://… | saksi read -"
    })
final class ReadCommand extends SaksiCommand {

  private final JsonFormat json = new JsonFormat();

  ReadCommand(Surroundings surroundings) {
    super(surroundings, EnumSet.allOf(Format.class));
  }

  @Override
  void run(Session session) {
    if (session.format() == Format.HTML) {
      showOne(session);
    } else {
      session.forEach(
          accepted -> render(session, session.saksi().read(accepted.report())), session::write);
    }
  }

  private void showOne(Session session) {
    List<Reading> read = new ArrayList<>();
    session.forEachReading(reading -> {
      if (!read.isEmpty()) {
        throw wrong("html shows one report; name one input");
      }
      read.add(reading);
    });
    read.forEach(reading -> session.write(ReadingPage.of(reading)));
  }

  private byte[] render(Session session, Reading reading) {
    return session.format() == Format.JSON
        ? json.line(reading)
        : (session.print(ReportSheet.of(reading, session.all())) + "\n")
            .getBytes(StandardCharsets.UTF_8);
  }
}
