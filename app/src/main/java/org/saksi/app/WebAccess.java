package org.saksi.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saksi.source.Trouble;
import org.saksi.source.archive.ArchiveLimits;
import org.saksi.source.archive.WarcWriter;
import org.saksi.source.web.Exchange;
import org.saksi.source.web.Fetcher;
import org.saksi.source.web.WebLimits;

/**
 * The web as one run of a command asks it: opened when the first address comes, with the archive
 * that keeps what is said. Used by one thread.
 */
final class WebAccess implements AutoCloseable {

  private final WebLimits limits;
  private final @Nullable Path archive;
  private @Nullable WarcWriter writer;
  private @Nullable Fetcher fetcher;

  WebAccess(WebOptions options) {
    limits = options.limits();
    archive = options.archive;
  }

  /**
   * What asks.
   *
   * @throws Output.Failure if the archive cannot be written
   */
  Fetcher fetcher() {
    Fetcher opened = fetcher;
    if (opened == null) {
      opened = open();
      fetcher = opened;
    }
    return opened;
  }

  private Fetcher open() {
    if (archive == null) {
      return new Fetcher(limits, exchange -> {});
    }
    try {
      WarcWriter opened =
          WarcWriter.open(
              archive, ArchiveLimits.STANDARD, limits.manners().userAgent(), Instant.now());
      writer = opened;
      return new Fetcher(limits, exchange -> keep(opened, exchange));
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  private void keep(WarcWriter opened, Exchange exchange) {
    try {
      opened.accept(exchange);
    } catch (UncheckedIOException failed) {
      throw failure(Objects.requireNonNull(failed.getCause()));
    }
  }

  private Output.Failure failure(IOException failed) {
    return new Output.Failure(new IOException(archive + ": " + Trouble.of(failed), failed));
  }

  @Override
  public void close() {
    if (fetcher != null) {
      fetcher.close();
    }
    if (writer != null) {
      try {
        writer.close();
      } catch (IOException failed) {
        throw failure(failed);
      }
    }
  }
}
