package org.saksi.app.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * The pages that were asked for last. A page that several ask for at once is written once, and no
 * more are written at a time than there are processors: each is then done soon, rather than all of
 * them late. Thread-safe.
 */
final class Prints {

  /** So many bytes of pages are kept. */
  static final long MOST_BYTES = 96L << 20;

  /**
   * What a page was written from.
   *
   * @param address of the page, with all that it depends on but what it shows
   * @param version of what it shows
   */
  record Key(String address, String version) {}

  private final AsyncCache<Key, Print> prints;

  Prints() {
    this(MOST_BYTES);
  }

  Prints(long most) {
    Executor presses =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("saksi-press-", 0).daemon().factory());
    prints =
        Caffeine.newBuilder()
            .executor(presses)
            .maximumWeight(most)
            .weigher((Key key, Print print) -> print.size())
            .buildAsync();
  }

  /** A page, written now where it is not kept, or was written from something older. */
  Print of(Key key, Supplier<Print> writer) {
    CompletableFuture<Print> print = prints.get(key, any -> writer.get());
    try {
      return print.join();
    } catch (CompletionException failed) {
      prints.asMap().remove(key, print);
      if (failed.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw failed;
    }
  }
}
