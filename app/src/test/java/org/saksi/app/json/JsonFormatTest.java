package org.saksi.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saksi.Saksi;
import org.saksi.app.group.Happenings;
import org.saksi.app.group.Register;
import org.saksi.app.group.Trail;
import org.saksi.reading.Reading;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;

class JsonFormatTest {

  private static final String TEXT =
      "🌊 Banjir merendam dua desa 😟 di Kabupaten Demak, Selasa (3/2/2026).\n"
          + "“Ada 210 keluarga 🙏 mengungsi,” kata Darmaji Wicaksono kepada wartawan.\n"
          + "Kerugian lebih dari Rp1,2 miliar.";

  private static final Saksi SAKSI = Saksi.indonesian();

  private final JsonFormat format = new JsonFormat();

  @Test
  void countsOffsetsInCodePointsAndRepeatsTheWords() throws IOException {
    Map<?, ?> line = (Map<?, ?>) parse(format.line(reading("a")));
    List<String> wrong = new ArrayList<>();
    int[] spans = {0};
    check(line, (String) line.get("text"), wrong, spans);
    assertThat(wrong).isEmpty();
    assertThat(spans[0]).isGreaterThan(5);
  }

  @Test
  void evidenceOfAStoryRepeatsTheWordsOfItsReport() throws IOException {
    byte[] bytes = format.line(SAKSI.reconcile("s", List.of(reading("a"), reading("b"))));
    Map<?, ?> line = (Map<?, ?>) parse(bytes);
    List<String> wrong = new ArrayList<>();
    for (String part : List.of("findings", "wording", "origins", "timeline")) {
      check(line.get(part), TEXT, wrong, new int[1]);
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void hasTheFieldsOfTheContract() throws IOException {
    Map<?, ?> line = (Map<?, ?>) parse(format.line(reading("a")));
    assertThat(line.keySet().stream().map(String::valueOf))
        .containsAll(
            List.of(
                "format",
                "report",
                "text",
                "sentences",
                "entities",
                "quotations",
                "figures",
                "times"));
    assertThat(((Map<?, ?>) line.get("report")).keySet().stream().map(String::valueOf))
        .containsAll(List.of("id", "outlet", "url", "headline", "published", "language", "sha256"));
    assertThat(first(line, "quotations").keySet().stream().map(String::valueOf))
        .containsAll(
            List.of(
                "id",
                "kind",
                "start",
                "end",
                "text",
                "speakers",
                "speakerSpan",
                "cue",
                "addressee",
                "via",
                "within",
                "rule",
                "basis",
                "confidence"));
    assertThat(first(line, "figures").keySet().stream().map(String::valueOf))
        .containsAll(
            List.of(
                "id",
                "start",
                "end",
                "text",
                "kind",
                "value",
                "min",
                "max",
                "unit",
                "modifier",
                "period",
                "about",
                "sameAs"));
    assertThat(first(line, "times").keySet().stream().map(String::valueOf))
        .containsAll(List.of("id", "start", "end", "text", "type", "value"));
  }

  @Test
  void tellsWhatPersonsAre() throws IOException {
    String body = "\"Air surut,\" kata Kepala Pelaksana BPBD Semarang, dr Ratmaji Susetyo.";
    Reading reading =
        SAKSI.read(new Report("a", null, null, null, null, null, "id", body, new Origin("a", 0)));
    Map<?, ?> line = (Map<?, ?>) parse(format.line(reading));
    Map<?, ?> speaker = first(first(line, "quotations"), "speakers");
    assertThat(speaker.get("name")).isEqualTo("Ratmaji Susetyo");
    assertThat(((Map<?, ?>) speaker.get("role")).get("text")).isEqualTo("Kepala Pelaksana");
    assertThat(((Map<?, ?>) speaker.get("affiliation")).get("text")).isEqualTo("BPBD Semarang");
    Map<?, ?> person =
        ((List<?>) line.get("entities"))
            .stream()
                .map(entity -> (Map<?, ?>) entity)
                .filter(entity -> entity.get("id").equals(speaker.get("entity")))
                .findFirst()
                .orElseThrow();
    Map<?, ?> role = first(person, "roles");
    assertThat(((Map<?, ?>) role.get("honorific")).get("text")).isEqualTo("dr");
    assertThat(((Map<?, ?>) role.get("name")).get("text")).isEqualTo("Ratmaji Susetyo");
  }

  @Test
  void writesNumbersPlainly() throws IOException {
    String line = new String(format.line(reading("a")), StandardCharsets.UTF_8);
    assertThat(line).contains("\"value\":1200000000,").contains("\"modifier\":\"more_than\"");
  }

  @Test
  void writesANumberOfAnyLength() {
    Report report =
        new Report(
            "a",
            null,
            null,
            null,
            null,
            null,
            "id",
            "Ada " + "1" + "0".repeat(12_000) + " orang.",
            new Origin("a", 0));
    assertThat(format.line(SAKSI.read(report))).isNotEmpty();
  }

  @Test
  void writesWhereAReportWent() {
    Placement placement =
        new Placement(
            "b",
            "a",
            0.61234,
            "shares air with a",
            "a",
            Placement.Change.MERGED,
            "z",
            new StoryEvent.RunnerUp("c", 0.2));
    assertThat(new String(format.line(placement), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"report\":\"b\",\"story\":\"a\",\"score\":0.612,\"why\":\"shares air with"
                + " a\",\"copyOf\":\"a\",\"event\":\"merged\",\"from\":\"z\","
                + "\"second\":{\"story\":\"c\",\"score\":0.2}}\n");
  }

  @Test
  void writesWhatLedToAPlacement() throws IOException {
    Register register = new Register();
    Trail trail = new Trail("b");
    List<StoryEvent> opened = List.of(Happenings.opened("a"));
    List<StoryEvent> joined =
        List.of(
            Happenings.joined("b", "a"),
            Happenings.copied("b", "a", false),
            Happenings.merged("c", "a", "c"));
    register.add(Happenings.report("a", "Kabar", "Tanggul Jebol"), opened);
    register.add(
        Happenings.report("c", "Kabar", "Dinas Kirim Karung"), List.of(Happenings.opened("c")));
    register.add(Happenings.report("b", "Harian", "Warga Mengungsi"), joined);
    trail.follow(joined);
    Map<?, ?> line = (Map<?, ?>) parse(format.line(trail, register));
    assertThat(line.get("headline")).isEqualTo("Warga Mengungsi");
    assertThat(line.get("reports")).isEqualTo(List.of("a", "c", "b"));
    Map<?, ?> event = first(line, "events");
    assertThat(event.get("nearestHeadline")).isEqualTo("Tanggul Jebol");
    assertThat(event.keySet().stream().map(String::valueOf))
        .containsExactly(
            "event",
            "story",
            "score",
            "nearest",
            "nearestHeadline",
            "words",
            "names",
            "figures",
            "signals",
            "second",
            "why");
    assertThat(((List<?>) line.get("events")).stream().map(one -> label((Map<?, ?>) one)))
        .containsExactly("joined", "copied", "merged");
  }

  private static Reading reading(String id) {
    return SAKSI.read(
        new Report(
            id,
            "Kabar " + id,
            null,
            "Banjir 🌊",
            null,
            Published.parse("2026-02-04").orElseThrow(),
            "id",
            TEXT,
            new Origin(id, 0)));
  }

  private static String label(Map<?, ?> event) {
    return String.valueOf(event.get("event"));
  }

  private static Map<?, ?> first(Map<?, ?> line, String layer) {
    return (Map<?, ?>) ((List<?>) line.get(layer)).getFirst();
  }

  /** Every object with an offset and words says the same by both. */
  private static void check(Object node, String text, List<String> wrong, int[] spans) {
    if (node instanceof List<?> list) {
      list.forEach(element -> check(element, text, wrong, spans));
    } else if (node instanceof Map<?, ?> map) {
      if (map.containsKey("start")) {
        spans[0]++;
        int from = text.offsetByCodePoints(0, ((Number) map.get("start")).intValue());
        int to = text.offsetByCodePoints(0, ((Number) map.get("end")).intValue());
        if (!text.substring(from, to).equals(map.get("text"))) {
          wrong.add(map.toString());
        }
      }
      map.values().forEach(element -> check(element, text, wrong, spans));
    }
  }

  private static Object parse(byte[] json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return value(parser);
    }
  }

  private static Object value(JsonParser parser) throws IOException {
    switch (parser.currentToken()) {
      case START_OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
          String name = parser.currentName();
          parser.nextToken();
          map.put(name, value(parser));
        }
        return map;
      }
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          list.add(value(parser));
        }
        return list;
      }
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
        return parser.getNumberValue();
      }
      default -> {
        return String.valueOf(parser.getText());
      }
    }
  }
}
