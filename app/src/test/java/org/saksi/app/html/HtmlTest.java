package org.saksi.app.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class HtmlTest {

  @Test
  void escapesText() {
    assertThat(new Html().text("<b>&\"'\r")).hasToString("&lt;b&gt;&amp;&quot;&#39;&#13;");
  }

  @Test
  void escapesAttributeValues() {
    assertThat(new Html().lone("meta", "content", "\" onclick='x'"))
        .hasToString("<meta content=\"&quot; onclick=&#39;x&#39;\">");
  }

  @Test
  void leavesOutAttributesWithoutValue() {
    assertThat(new Html().element("p", "a", "class", null, "lang", "id"))
        .hasToString("<p lang=\"id\">a</p>");
  }

  @Test
  void shutsInControlsThatTurnDirection() {
    assertThat(new Html().text("a\u202Ebc")).hasToString("a<bdi class=\"control\">\u202E</bdi>bc");
  }

  @Test
  void takesControlsOutOfTheTitle() {
    assertThat(new Html().title("a\u202E</title>"))
        .hasToString("<title>a\uFFFD&lt;/title&gt;</title>");
  }

  @Test
  void replacesWhatHtmlCannotHold() {
    assertThat(new Html().text("\u0000\uD83D \uDE00\uD83D\uDE00"))
        .hasToString("\uFFFD\uFFFD \uFFFD\uD83D\uDE00");
  }

  @Test
  void refusesAnUnfinishedDocument() {
    assertThatIllegalStateException().isThrownBy(new Html().open("p")::toString);
  }

  @Test
  void refusesAScriptThatEndsItself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Html().verbatim("script", "'</script>'"));
  }
}
