package org.saksi.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * The pages that were asked for last. A page that several ask for at once is written once, and no
 * more are written at a time than there are processors: each is then done soon, rather than all of
 * them late. Where writing takes long, who asks is shown the page as it was before, which says that
 * it is, unless an editor has decided something since. Thread-safe.
 */
final class Prints {

  /** So many bytes of pages, packed, are kept. */
  static final long MOST_BYTES = 48L << 20;

  /** So long a reader waits for a newer page where there is an older one. */
  private static final Duration PATIENCE = Duration.ofMillis(40);

  /** What soon becomes another by itself is written all the same when it is older than this. */
  private static final Duration OLDEST = Duration.ofSeconds(10);

  /**
   * What somebody wants to see.
   *
   * @param address of the page, with all that it depends on but what it shows
   * @param version of what it shows
   * @param position how far the log went when the version was asked for
   * @param decided where the log has the last thing that an editor decided; an older page does not
   *     know of it
   * @param moving whether what it shows will soon be another without being asked for: an older page
   *     will do until then
   */
  record Wanted(String address, String version, int position, int decided, boolean moving) {}

  /**
   * A page to answer with.
   *
   * @param older whether there is a newer one to come
   */
  record Sheet(Print print, boolean older) {}

  private record Kept(Wanted wanted, Print print, long since) {

    boolean isYoungerThan(Duration age) {
      return System.nanoTime() - since < age.toNanos();
    }

    boolean is(Wanted now) {
      return wanted.version.equals(now.version);
    }

    boolean mayStandFor(Wanted now) {
      return wanted.position >= now.decided;
    }
  }

  private final Cache<String, Kept> prints;
  private final ConcurrentMap<String, CompletableFuture<Kept>> written = new ConcurrentHashMap<>();
  private final Executor presses =
      Executors.newFixedThreadPool(
          Runtime.getRuntime().availableProcessors(),
          Thread.ofPlatform().name("saksi-press-", 0).daemon().factory());
  private final Duration patience;
  private final Duration oldest;

  Prints() {
    this(MOST_BYTES, PATIENCE, OLDEST);
  }

  Prints(long most, Duration patience, Duration oldest) {
    this.patience = patience;
    this.oldest = oldest;
    prints =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((String address, Kept kept) -> kept.print.size() + address.length())
            .build();
  }

  /** A page, written now where it is not kept, or was written from something older. */
  Sheet of(Wanted wanted, Supplier<Print> writer) {
    while (true) {
      Kept kept = prints.getIfPresent(wanted.address);
      if (kept != null && kept.is(wanted)) {
        return new Sheet(kept.print, false);
      }
      Kept older = kept != null && kept.mayStandFor(wanted) ? kept : null;
      if (older != null && wanted.moving && older.isYoungerThan(oldest)) {
        return new Sheet(older.print, true);
      }
      CompletableFuture<Kept> writing = write(wanted, writer);
      if (older != null && !isInTime(writing)) {
        return new Sheet(older.print, true);
      }
      Kept now = of(writing);
      if (now.is(wanted) || now.wanted.position > wanted.position) {
        return new Sheet(now.print, false);
      }
      // What was already being written is older than what is wanted: once more.
    }
  }

  private CompletableFuture<Kept> write(Wanted wanted, Supplier<Print> writer) {
    return written.computeIfAbsent(
        wanted.address,
        address -> {
          CompletableFuture<Kept> writing = new CompletableFuture<>();
          presses.execute(() -> write(wanted, writer, writing));
          return writing;
        });
  }

  /** The one place where a page is written; it is kept before anybody can begin another. */
  private void write(Wanted wanted, Supplier<Print> writer, CompletableFuture<Kept> writing) {
    try {
      Kept kept = prints.getIfPresent(wanted.address);
      if (kept == null || !kept.is(wanted)) { // another may have been done just before
        kept = new Kept(wanted, writer.get(), System.nanoTime());
        prints.put(wanted.address, kept);
      }
      written.remove(wanted.address);
      writing.complete(kept);
    } catch (RuntimeException | Error failed) {
      prints.invalidate(wanted.address); // whoever asks next waits, and is told
      written.remove(wanted.address);
      writing.completeExceptionally(failed);
    }
  }

  /** Whether a page is written before a reader who has an older one to look at loses patience. */
  private boolean isInTime(CompletableFuture<Kept> writing) {
    try {
      writing.get(patience.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException late) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    } catch (ExecutionException failed) {
      return true; // whoever takes the page is told
    }
  }

  /** What is written, however long that takes. */
  private static Kept of(CompletableFuture<Kept> writing) {
    try {
      return writing.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw failed;
    }
  }
}
