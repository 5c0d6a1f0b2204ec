package org.saksi.app.web;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saksi.app.api.Received;
import org.saksi.app.html.Html;
import org.saksi.store.Newsroom;
import org.saksi.store.log.Acknowledgement;

/** Takes in what an editor drops or pastes, and says where it went. Thread-safe. */
final class DropPage {

  /** So long an editor waits for findings that could be there at once. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Site site;

  DropPage(Site site) {
    this.site = site;
  }

  void take(Context request) {
    List<Received> received = new ArrayList<>();
    if (request.isMultipartFormData()) {
      request.uploadedFiles(DropForm.FILES).forEach(file -> received.addAll(take(file)));
    } else {
      received.addAll(site.reception().takeJson(Pasted.json(request)));
    }
    if (received.isEmpty()) {
      throw new BadRequestResponse("there is no file, and no text");
    }
    Received.note(request, received);
    settle(site.newsroom());
    Frame frame = Frame.plain(request, site, "dropped.title");
    frame.html().open("ul", "class", "received");
    received.forEach(one -> write(frame, one));
    frame.html().close();
    new DropForm(frame).write();
    frame.answer(request);
  }

  private List<Received> take(UploadedFile file) {
    try (InputStream content = file.content()) {
      return site.reception().takeFile(file.filename(), content);
    } catch (IOException noRoom) {
      throw new IllegalStateException("an upload cannot be read", noRoom);
    }
  }

  /** Gives the newsroom a moment to find what is new, and no more: others may bring in a lot. */
  static void settle(Newsroom newsroom) {
    try {
      Thread.ofVirtual().start(newsroom::settle).join(PATIENCE);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void write(Frame frame, Received one) {
    Html html = frame.html();
    html.open("li");
    switch (one.acknowledgement()) {
      case Acknowledgement.Taken taken -> writePlace(frame, taken.report(), "dropped.taken");
      case Acknowledgement.Known known -> writePlace(frame, known.report(), "dropped.known");
      case Acknowledgement.Refused refused -> {
        html.element("b", frame.words().of("dropped.refused")).text(" ");
        html.element("bdi", refused.report().isEmpty() ? place(one) : refused.report());
        html.reason(frame.words().told(refused.reason()));
      }
    }
    html.close();
  }

  private static String place(Received one) {
    return one.origin().toString();
  }

  private void writePlace(Frame frame, String report, String key) {
    Html html = frame.html();
    html.element("b", frame.words().of(key)).text(" ");
    html.open("a", "href", "/reports/" + Frame.encoded(report));
    html.element("bdi", report).close();
    Optional<String> story =
        site.newsroom()
            .board()
            .storyOf(report)
            .filter(id -> site.newsroom().board().line(id).isPresent());
    story.ifPresent(id -> {
      html.text(" → ").open("a", "href", "/stories/" + Frame.encoded(id));
      html.text(frame.words().of("dropped.story")).close();
    });
  }
}
