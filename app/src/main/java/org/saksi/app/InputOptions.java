package org.saksi.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "Reports: .txt, .html, .json (one report), .jsonl (one a line), .warc, each also as .gz;"
            + " .wacz; folders of these; addresses of pages, feeds and sitemaps; - for standard"
            + " input (text, HTML or JSON lines)."
      })
  List<String> places = List.of();

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DateConverter.class,
      description =
          "When reports were published that do not say so: 2025-01-21 or"
              + " 2025-01-21T18:30:00+07:00.")
  @Nullable Published published;

  @Mixin WebOptions web = new WebOptions();

  static final class DateConverter implements ITypeConverter<Published> {
    @Override
    public Published convert(String written) {
      return Published.parse(written)
          .orElseThrow(() ->
              new TypeConversionException(
                  "'" + written + "' is no ISO 8601 date (2025-01-21, or with time and offset)"));
    }
  }
}
