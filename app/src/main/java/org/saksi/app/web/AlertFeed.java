package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.saksi.app.api.Answer;
import org.saksi.reconcile.Evidence;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Notice;
import org.saksi.store.desk.StoryLine;

/**
 * What an alert told as an Atom feed (RFC 4287): fixed labels and words of reports. Programs that
 * read feeds cannot sign in, so its address is one that nobody can guess. Used by one thread.
 */
final class AlertFeed {

  static final String TYPE = "application/atom+xml";

  /** So many entries are in a feed, the latest. */
  static final int MOST_ENTRIES = 100;

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final Newsroom newsroom;
  private final Alert alert;
  private final String site;
  private final Words words;
  private final XMLStreamWriter xml;

  private AlertFeed(Newsroom newsroom, Alert alert, String site, XMLStreamWriter xml) {
    this.newsroom = newsroom;
    this.alert = alert;
    this.site = site;
    this.xml = xml;
    words = Words.in(alert.wish().language());
  }

  /** Answers with the feed that a token is for. */
  static void answer(Context request, Site site) {
    Alert alert =
        site.newsroom()
            .alerts()
            .ofToken(request.pathParam("token"))
            .orElseThrow(() -> new NotFoundResponse("there is no such feed"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
      new AlertFeed(site.newsroom(), alert, site.address(request), xml).write();
      xml.close();
    } catch (XMLStreamException impossibleInMemory) {
      throw new IllegalStateException(impossibleInMemory);
    }
    Answer.content(request, bytes.toByteArray(), TYPE + "; charset=utf-8");
  }

  private void write() throws XMLStreamException {
    List<Notice> notices =
        newsroom.alerts().notices().list(alert.id(), Integer.MAX_VALUE, MOST_ENTRIES);
    Instant updated = notices.isEmpty() ? alert.made() : notices.getFirst().at();
    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    xml.writeAttribute("xml:lang", alert.wish().language());
    element("id", id(""));
    element("title", "Saksi: " + alert.wish().name());
    element("updated", updated.toString());
    link("self", "/feeds/" + alert.token());
    link("alternate", "/alerts/" + alert.id());
    xml.writeStartElement("author");
    element("name", "Saksi");
    xml.writeEndElement();
    for (Notice notice : notices) {
      write(notice);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void write(Notice notice) throws XMLStreamException {
    Optional<String> headline = newsroom.board().line(notice.story()).map(StoryLine::headline);
    String label = words.of("alert.kind." + notice.kind().tag());
    xml.writeStartElement("entry");
    element("id", id("-" + notice.number()));
    element("title", headline.map(line -> label + " · " + line).orElse(label));
    element("updated", notice.at().toString());
    link("alternate", Pages.ofStory(notice.story()));
    xml.writeStartElement("content");
    xml.writeAttribute("type", "text");
    for (Evidence place : notice.evidence()) {
      write(place);
    }
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void write(Evidence place) throws XMLStreamException {
    Report report = newsroom.text(place.report()).orElse(null);
    if (report != null && place.span().end() <= report.body().length()) {
      String outlet = report.outlet() == null ? report.id() : report.outlet();
      text("“" + place.span().of(report.body()) + "” – " + outlet + "\n");
    }
  }

  /** The same for as long as the alert is kept, whatever the service is called. */
  private String id(String part) {
    byte[] name = (alert.token() + part).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    text(text);
    xml.writeEndElement();
  }

  private void link(String relation, String path) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", site + path);
  }

  /** Reports may hold characters that XML has no way to write. */
  private void text(String text) throws XMLStreamException {
    StringBuilder writable = new StringBuilder(text.length());
    text.codePoints().map(c -> isWritable(c) ? c : '\uFFFD').forEach(writable::appendCodePoint);
    xml.writeCharacters(writable.toString());
  }

  private static boolean isWritable(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
