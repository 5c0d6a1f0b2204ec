package org.saksi.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.Reception;
import org.saksi.language.LanguageDetector;
import org.saksi.language.LanguagePack;
import org.saksi.report.Ingested;
import org.saksi.source.Intake;
import org.saksi.source.Limits;
import org.saksi.source.Trouble;
import org.saksi.source.watch.Watch;
import org.saksi.store.log.Acknowledgement;

/** A watch beside a newsroom, on a thread of its own: what it finds is taken in at once. */
final class Watching implements AutoCloseable {

  /**
   * What is watched.
   *
   * @param state the folder of what the watch remembers
   */
  record Watched(List<URI> feeds, Duration every, Path state) {}

  private final Watched watched;
  private final WebOptions web;
  private final Reception reception;
  private final Consumer<String> messages;
  private @Nullable Thread thread;

  /** A watch that has not begun. */
  Watching(Watched watched, WebOptions web, Reception reception, Consumer<String> messages) {
    this.watched = watched;
    this.web = web;
    this.reception = reception;
    this.messages = messages;
  }

  /** Begins, if there is anything to watch. */
  void start() {
    if (!watched.feeds.isEmpty()) {
      thread = Thread.ofPlatform().name("saksi-watch").daemon().start(this::run);
    }
  }

  private void run() {
    LanguageDetector detector = new LanguageDetector(LanguagePack.of("id"));
    try (WebAccess access = new WebAccess(web);
        Watch watch = Watch.open(watched.state, null, access.fetcher(), detector)) {
      catchUp(detector);
      while (!Thread.currentThread().isInterrupted()) {
        watch.round(watched.feeds, this::take);
        Thread.sleep(watched.every);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException | Output.Failure failed) {
      messages.accept(
          "the watch has ended: "
              + (failed instanceof IOException broken ? Trouble.of(broken) : failed.getMessage()));
    }
  }

  /** A kill may have left reports in the log of the watch that the newsroom never saw. */
  private void catchUp(LanguageDetector detector) throws IOException {
    Path log = watched.state.resolve(Watch.LOG);
    if (Files.exists(log) && Files.size(log) > 0) {
      new Intake(Limits.STANDARD, detector, null)
          .read(List.of(log.toString()), InputStream.nullInputStream(), this::take);
    }
  }

  private void take(Ingested ingested) {
    switch (ingested) {
      case Ingested.Accepted accepted -> {
        for (Acknowledgement acknowledgement : reception.take(List.of(accepted.report()))) {
          if (acknowledgement instanceof Acknowledgement.Refused refused) {
            messages.accept(refused.report() + ": " + refused.reason());
          }
        }
      }
      case Ingested.Rejected bad -> messages.accept(bad.origin() + ": " + bad.reason());
      case Ingested.PassedOver others -> messages.accept(others.origin() + ": " + others.reason());
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
