package org.saksi.source.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.saksi.source.web.WebLimits.Manners;
import org.saksi.source.web.WebLimits.Patience;
import org.saksi.source.web.WebLimits.Sizes;

/** The defaults; what each limit does is tested where it is kept. */
class WebLimitsTest {

  @Test
  void patienceEnds() {
    Patience patience = WebLimits.STANDARD.patience();
    assertThat(patience.connect()).hasSeconds(10);
    assertThat(patience.request()).hasSeconds(30);
    assertThat(patience.robots()).hasSeconds(15);
    assertThat(patience.attempts()).isEqualTo(3);
    assertThat(patience.firstBackOff()).hasSeconds(1);
    assertThat(patience.longestBackOff()).hasSeconds(30);
    assertThat(patience.longestRetryAfter()).hasMinutes(2);
    assertThat(patience.redirects()).isEqualTo(8);
  }

  @Test
  void sizesEnd() {
    assertThat(WebLimits.STANDARD.sizes())
        .isEqualTo(
            new Sizes(
                10 * 1024 * 1024,
                20 * 1024 * 1024,
                64,
                64 * 1024,
                200,
                64 * 1024,
                500 * 1024,
                4096,
                64 * 1024 * 1024));
  }

  @Test
  void mannersAreGood() {
    Manners manners = WebLimits.STANDARD.manners();
    assertThat(manners.userAgent()).isEqualTo("Saksi/0.1");
    assertThat(manners.robotName()).isEqualTo("saksi");
    assertThat(manners.hostDelay()).hasSeconds(1);
    assertThat(manners.longestCrawlDelay()).hasMinutes(1);
    assertThat(manners.robotsAge()).hasHours(24);
    assertThat(manners.robotsAgain()).hasMinutes(5);
    assertThat(manners.concurrency()).isEqualTo(16);
    assertThat(manners.hosts()).isEqualTo(64);
    assertThat(manners.ahead()).isEqualTo(1024);
  }

  @Test
  void privateNetworksAreClosedUnlessSaidOtherwise() {
    assertThat(WebLimits.STANDARD.allowPrivate()).isFalse();
    assertThat(WebLimits.STANDARD.allowingPrivate().allowPrivate()).isTrue();
  }

  @Test
  void noLimitIsBelowOne() {
    Duration second = Duration.ofSeconds(1);
    assertThatIllegalArgumentException().isThrownBy(() -> new Sizes(1, 1, 1, 1, 1, 1, 1, 1, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Patience(second, Duration.ZERO, second, 1, second, second, second, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Patience(second, second, second, 0, second, second, second, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Patience(second, second, second, 1, second, second, second, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Manners("Saksi", second, second, second, second, 0, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Manners("a\r\nb", second, second, second, second, 1, 1, 1));
  }
}
