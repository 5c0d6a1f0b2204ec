package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saksi.app.html.Samples.span;

import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quantity;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.app.language.Language;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

class ReadingPageTest {

  private static final String BODY =
      "\"Kerugian lebih dari Rp 1,2 miliar,\" kata Rini, Selasa. Lalu \"surut\" tanpa nama.";

  private static final Reading READING =
      Samples.layered(
          Samples.report("r.txt", "kabar.example", BODY),
          List.of(
              new TimeExpression(
                  "t1",
                  span(BODY, "Selasa"),
                  TimeExpression.Type.DATE,
                  new TimeValue.Vague("2025-06-17"))),
          List.of(
              new Figure(
                  "f1",
                  span(BODY, "lebih dari Rp 1,2 miliar"),
                  Figure.Kind.MONEY,
                  new Quantity.Exact(new BigDecimal("1200000000")),
                  new Unit.Currency("IDR"),
                  Figure.Modifier.MORE_THAN,
                  new TimeValue.Vague("2025"),
                  span(BODY, "Kerugian"),
                  null,
                  null,
                  null,
                  null)),
          List.of(
              new Entity(
                  "e1",
                  Entity.Type.PERSON,
                  span(BODY, "Rini"),
                  List.of(span(BODY, "Rini")),
                  "rini")),
          List.of(
              Samples.quotation(
                  span(BODY, "Kerugian lebih dari Rp 1,2 miliar,"),
                  new Speaker.Named("e1", span(BODY, "Rini"))),
              Samples.quotation(span(BODY, "surut"), new Speaker.Unknown(Speaker.Reason.NO_CUE))));

  private final Document page = Jsoup.parse(ReadingPage.of(READING));

  @Test
  void saysWhatAFigureIs() {
    assertThat(page.select("#a-f0 .value").text()).isEqualTo("more than 1,200,000,000 IDR");
    assertThat(page.select("#a-f0 .label").text())
        .isEqualTo("Money · holds for 2025 · of Kerugian · according to Rini");
  }

  @Test
  void saysWhatATimeMeans() {
    assertThat(page.select("#a-t0 .value").text()).isEqualTo("Tuesday 17 June 2025");
  }

  @Test
  void saysHowLongSomethingIs() {
    String body = "Rapat itu berlangsung dua hingga tiga jam.";
    Span hours = span(body, "dua hingga tiga jam");
    Reading reading =
        Samples.layered(
            Samples.report("r.txt", "kabar.example", body),
            List.of(
                new TimeExpression(
                    "t1", hours, TimeExpression.Type.DURATION, new TimeValue.Length("PT2H/PT3H"))),
            List.of(
                new Figure(
                    "f1",
                    hours,
                    Figure.Kind.DURATION,
                    new Quantity.Range(new BigDecimal("7200"), new BigDecimal("10800")),
                    new Unit.Measure("s"),
                    Figure.Modifier.APPROXIMATELY,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null)),
            List.of(),
            List.of());
    Document read = Jsoup.parse(ReadingPage.of(reading));
    assertThat(read.select("#a-f0 .value").text()).isEqualTo("about 2 to 3 hours");
    assertThat(read.select("#a-t0 .value").text()).isEqualTo("2 to 3 hours");
    assertThat(read.select("#a-t0 code").text()).isEqualTo("PT2H/PT3H");
  }

  @Test
  void saysWhoSpokeAndWhyNobodyIsNamed() {
    assertThat(page.select("#a-q0 .who").text()).isEqualTo("Rini");
    assertThat(page.select("#a-q1 .who").text()).isEqualTo("Nobody named");
    assertThat(page.select("#a-q1 .label").text()).contains("no reporting clause near it");
  }

  @Test
  void listsNamesByType() {
    assertThat(page.select("#names h3").text()).isEqualTo("Persons");
    assertThat(page.select("#a-e0 bdi").text()).isEqualTo("Rini");
  }

  @Test
  void nestsAFigureInAQuotation() {
    assertThat(page.select(".text .quotation.figure").attr("data-notes")).isEqualTo("a-f0 a-q0");
    assertThat(page.selectFirst("#a-text").wholeText()).isEqualTo(BODY);
  }

  @Test
  void speaksTheLanguageOfItsFrame() {
    Html html = new Html();
    html.open("html", "lang", "id").open("body");
    ReadingPage.write(html, READING, ReadingPage.Setting.NONE, Language.ID, notes -> {});
    html.close().close();
    Document indonesian = Jsoup.parse(html.toString());
    assertThat(indonesian.select("#a-f0 .value").text()).isEqualTo("lebih dari 1.200.000.000 IDR");
    assertThat(indonesian.select("#a-f0 .label").text())
        .isEqualTo("Uang · berlaku untuk 2025 · mengenai Kerugian · menurut Rini");
    assertThat(indonesian.select("#a-t0 .value").text()).isEqualTo("Selasa, 17 Juni 2025");
    assertThat(indonesian.select("#a-q1 .who").text()).isEqualTo("Tidak disebut siapa");
    assertThat(indonesian.select("#a-q1 .label [lang=en]").text()).isEqualTo("cue before");
    assertThat(indonesian.select("#names h3").text()).isEqualTo("Orang");
    assertThat(EnglishLabels.in(indonesian)).isEmpty();
  }

  @Test
  void offersASwitchForEachLayer() {
    assertThat(page.select(".layers input").eachAttr("id"))
        .containsExactly("layer-quotation", "layer-figure", "layer-time", "layer-name");
  }
}
