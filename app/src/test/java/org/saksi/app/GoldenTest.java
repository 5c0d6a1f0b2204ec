package org.saksi.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Saksi says of the samples today. */
class GoldenTest {

  @ParameterizedTest
  @CsvSource({
    "banjir,text",
    "banjir,md",
    "kereta,text",
    "kereta,md",
    "dagang,text",
    "dagang,md",
    "sidang,text",
    "sidang,md",
    "laga,text",
    "laga,md"
  })
  void comparesASampleAsAccepted(String sample, String format) throws IOException {
    Run run = Run.of("compare", Run.SAMPLES.resolve(sample), "--format", format);
    Golden.assertAccepted(sample + (format.equals("md") ? ".md" : ".txt"), run.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"banjir", "kereta", "dagang", "sidang", "laga"})
  void writesTheJsonOfASampleAsAccepted(String sample) throws IOException {
    Run run = Run.of("compare", Run.SAMPLES.resolve(sample), "--format", "json");
    Golden.assertAccepted(sample + ".json", indented(run.output()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md"})
  void readsAReportAsAccepted(String format) throws IOException {
    Run run =
        Run.of(
            "read", Run.SAMPLES.resolve("dagang").resolve("warta-nusa.json"), "--format", format);
    Golden.assertAccepted("read" + (format.equals("md") ? ".md" : ".txt"), run.output());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json"})
  void groupsTheSamplesAsAccepted(String format) throws IOException {
    Run run = Run.of("group", Run.SAMPLES, "--format", format);
    Golden.assertAccepted("group." + (format.equals("json") ? "jsonl" : "txt"), run.output());
  }

  @Test
  void explainsAReportAsAccepted() throws IOException {
    Run run = Run.of("group", Run.SAMPLES, "--explain", "warta-nusa.json");
    Golden.assertAccepted("explain.txt", run.output());
  }

  /** One value a line, so that a difference can be read. */
  private static String indented(String json) throws IOException {
    StringWriter out = new StringWriter();
    JsonFactory factory = new JsonFactory();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    try (JsonParser parser = factory.createParser(json);
        JsonGenerator generator = factory.createGenerator(out)) {
      generator.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    }
    return out + "\n";
  }
}
