package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saksi.app.access.Cookies;

@Timeout(20)
class PrintsTest {

  private static final Prints.Key FIRST = new Prints.Key("/stories/a?null id", "1");
  private static final Prints.Key SECOND = new Prints.Key("/stories/a?null id", "2");

  private final Seal seal = new Seal(new Cookies(false));
  private final AtomicInteger written = new AtomicInteger();

  private Print write() {
    written.incrementAndGet();
    return Print.of("<p>halaman</p>", seal);
  }

  @Test
  void aPageIsWrittenOnceUntilWhatItShowsIsAnother() {
    Prints prints = new Prints();
    Print print = prints.of(FIRST, this::write);
    assertThat(prints.of(FIRST, this::write)).isSameAs(print);
    assertThat(prints.of(SECOND, this::write)).isNotSameAs(print);
    assertThat(written).hasValue(2);
  }

  @Test
  void whoeverAsksMeanwhileWaitsForTheSamePage() throws Exception {
    Prints prints = new Prints();
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Print>> asked =
          IntStream.range(0, 20)
              .mapToObj(any ->
                  readers.submit(() ->
                      prints.of(
                          FIRST,
                          () -> {
                            begun.countDown();
                            await(go);
                            return write();
                          })))
              .toList();
      await(begun);
      go.countDown();
      for (Future<Print> one : asked) {
        assertThat(one.get()).isNotNull();
      }
    }
    assertThat(written).hasValue(1);
  }

  @Test
  void aPageThatFailedIsTriedAgain() {
    Prints prints = new Prints();
    assertThatIllegalStateException()
        .isThrownBy(() ->
            prints.of(
                FIRST,
                () -> {
                  throw new IllegalStateException("no store");
                }))
        .withMessage("no store");
    prints.of(FIRST, this::write);
    assertThat(written).hasValue(1);
  }

  @Test
  void moreThanTheLimitIsSoonForgotten() {
    Prints prints = new Prints(1);
    while (written.get() < 2) {
      assertThat(prints.of(FIRST, this::write)).isNotNull();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
