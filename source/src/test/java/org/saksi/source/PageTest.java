package org.saksi.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.kabarselat.co.id/banjir-di-wungu, https://m.kabarselat.co.id/banjir-di-wungu, true",
    "https://kabarselat.co.id/banjir-di-wungu, https://www.kabarselat.co.id/banjir, true",
    "https://kabarselat.co.id/banjir-di-wungu, https://kabarmuara.co.id/banjir-di-wungu, false",
    "https://selat.blogspot.com/banjir-di-wungu, https://muara.blogspot.com/banjir-di-wungu, false",
    "http://10.1.2.3/banjir-di-wungu, http://10.1.2.4/banjir-di-wungu, false"
  })
  void isKnownByTheAddressItCallsItsOwnIfThatIsOfItsSite(String own, String read, boolean known) {
    URI address = URI.create(read);
    String head = "<link rel=canonical href='%s'>".formatted(own);
    String html = News.page("Tanggul Jebol", head, News.text("Wungu"), "");
    assertThat(new PageReader().read(html, address).draft(address).url())
        .isEqualTo(known ? own : read);
  }
}
