package org.saksi.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.saksi.app.access.Cookies;

@Timeout(20)
class PrintsTest {

  private static final Duration SOON = Duration.ofMillis(1);
  private static final Duration EVER = Duration.ofMinutes(1);

  private static final Prints.Wanted FIRST = wanted("1", 10, false);
  private static final Prints.Wanted SECOND = wanted("2", 11, false);

  private static Prints.Wanted wanted(String version, int position, boolean moving) {
    return new Prints.Wanted("/stories/a?null id", version, position, 7, moving);
  }

  private final Seal seal = new Seal(new Cookies(false));
  private final AtomicInteger written = new AtomicInteger();

  private Print write() {
    written.incrementAndGet();
    return Print.of("<p>halaman</p>", "", seal);
  }

  @Test
  void aPageIsWrittenOnceUntilWhatItShowsIsAnother() {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, EVER);
    Print print = prints.of(FIRST, this::write).print();
    assertThat(prints.of(FIRST, this::write)).isEqualTo(new Prints.Sheet(print, false));
    assertThat(prints.of(SECOND, this::write).print()).isNotSameAs(print);
    assertThat(written).hasValue(2);
  }

  @Test
  void whoeverAsksMeanwhileWaitsForTheSamePage() throws Exception {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, EVER);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Prints.Sheet>> asked =
          IntStream.range(0, 20)
              .mapToObj(any ->
                  readers.submit(() ->
                      prints.of(
                          FIRST,
                          () -> {
                            begun.countDown();
                            return writeAfter(go);
                          })))
              .toList();
      await(begun);
      go.countDown();
      for (Future<Prints.Sheet> one : asked) {
        assertThat(one.get()).isNotNull();
      }
    }
    assertThat(written).hasValue(1);
  }

  @Test
  void whileANewerPageIsWrittenTheOlderOneIsShownAndSaysSo() throws Exception {
    Prints prints = new Prints(Prints.MOST_BYTES, SOON, EVER);
    Print old = prints.of(FIRST, this::write).print();
    CountDownLatch go = new CountDownLatch(1);
    Prints.Sheet meanwhile = prints.of(SECOND, () -> writeAfter(go));
    assertThat(meanwhile).isEqualTo(new Prints.Sheet(old, true));
    go.countDown();
    Prints.Sheet then = meanwhile;
    while (then.older()) {
      then = prints.of(SECOND, this::write);
    }
    assertThat(then.print()).isNotSameAs(old);
    assertThat(written).hasValue(2);
  }

  @Test
  void whatSoonBecomesAnotherByItselfIsNotWrittenMeanwhile() {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, EVER);
    Print old = prints.of(FIRST, this::write).print();
    assertThat(prints.of(wanted("2", 11, true), this::write))
        .isEqualTo(new Prints.Sheet(old, true));
    assertThat(written).hasValue(1);
    assertThat(prints.of(SECOND, this::write).older()).isFalse();
    assertThat(written).hasValue(2);
  }

  @Test
  void whatNeverStandsStillIsWrittenNowAndThen() {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, Duration.ZERO);
    prints.of(FIRST, this::write);
    assertThat(prints.of(wanted("2", 11, true), this::write).older()).isFalse();
    assertThat(written).hasValue(2);
  }

  @Test
  void aFaultThatComesLateIsToldToWhoeverAsksNext() {
    Prints prints = new Prints(Prints.MOST_BYTES, SOON, EVER);
    prints.of(FIRST, this::write);
    CountDownLatch go = new CountDownLatch(1);
    Supplier<Print> broken =
        () -> {
          await(go);
          throw new IllegalStateException("no store");
        };
    assertThat(prints.of(SECOND, broken).older()).isTrue();
    go.countDown();
    assertThatIllegalStateException()
        .isThrownBy(() -> {
          while (prints.of(SECOND, broken).older()) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void aPageOlderThanWhatAnEditorDecidedIsNotShown() {
    Prints prints = new Prints(Prints.MOST_BYTES, SOON, EVER);
    Print old = prints.of(FIRST, this::write).print();
    Prints.Wanted now = new Prints.Wanted(FIRST.address(), "2", 12, 11, true);
    Prints.Sheet sheet = prints.of(now, this::write);
    assertThat(sheet.older()).isFalse();
    assertThat(sheet.print()).isNotSameAs(old);
  }

  /** Many times over, since what this is about may come between any two steps of the other. */
  @RepeatedTest(300)
  void whatWasBegunBeforeIsWrittenOnceMoreForWhoeverWantsTheNewer() throws Exception {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, EVER);
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    try (ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Prints.Sheet> first =
          readers.submit(() ->
              prints.of(
                  FIRST,
                  () -> {
                    begun.countDown();
                    return writeAfter(go);
                  }));
      await(begun);
      Future<Prints.Sheet> second = readers.submit(() -> prints.of(SECOND, this::write));
      go.countDown();
      assertThat(second.get().print()).isNotSameAs(first.get().print());
      assertThat(second.get().older()).isFalse();
    }
    assertThat(written).hasValue(2);
  }

  private Print writeAfter(CountDownLatch go) {
    await(go);
    return write();
  }

  @Test
  void aPageThatFailedIsTriedAgain() {
    Prints prints = new Prints(Prints.MOST_BYTES, EVER, EVER);
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
    Prints prints = new Prints(1, EVER, EVER);
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
