package org.saksi.app;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
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
    int[] pages = {0};
    session.forEach(
        accepted -> render(session, session.saksi().read(accepted.report())),
        rendered -> {
          if (session.format() == Format.HTML && pages[0]++ > 0) {
            throw wrong("html shows one report; name one input");
          }
          session.write(rendered);
        });
  }

  private byte[] render(Session session, Reading reading) {
    return switch (session.format()) {
      case JSON -> json.line(reading);
      case HTML -> ReadingPage.of(reading).getBytes(StandardCharsets.UTF_8);
      case TEXT, MD ->
          (session.print(ReportSheet.of(reading, session.all())) + "\n")
              .getBytes(StandardCharsets.UTF_8);
    };
  }
}
