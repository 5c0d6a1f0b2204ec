package org.saksi.app.alert;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.saksi.app.web.Pages;
import org.saksi.app.web.Words;
import org.saksi.reconcile.Evidence;
import org.saksi.report.Report;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.Notice;
import org.saksi.store.desk.StoryLine;

/** Tells people by mail: plain text, with the words of the reports and where they stand. */
public final class Letters implements Carrier {

  /** So many notices are in one letter at the most; the rest is counted. */
  static final int MOST_NOTICES = 50;

  private static final String CONNECT_MILLIS = "10000";
  private static final String ANSWER_MILLIS = "30000";

  private final Newsroom newsroom;
  private final MailServer server;
  private final URI base;
  private final Session session;

  /**
   * @param base where the pages of this service are
   */
  public Letters(Newsroom newsroom, MailServer server, URI base) {
    this.newsroom = newsroom;
    this.server = server;
    this.base = base;
    session = Session.getInstance(properties(server));
  }

  private static Properties properties(MailServer server) {
    String protocol = server.isSecure() ? "smtps" : "smtp";
    String prefix = "mail." + protocol + ".";
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", protocol);
    properties.setProperty("mail.transport.protocol.rfc822", protocol);
    properties.setProperty(prefix + "host", Objects.requireNonNull(server.address().getHost()));
    if (server.address().getPort() >= 0) {
      properties.setProperty(prefix + "port", String.valueOf(server.address().getPort()));
    }
    properties.setProperty(prefix + "auth", String.valueOf(server.password() != null));
    properties.setProperty(prefix + "starttls.enable", "true");
    boolean mustBeSecure = !server.isSecure() && server.password() != null;
    properties.setProperty(prefix + "starttls.required", String.valueOf(mustBeSecure));
    properties.setProperty(prefix + "ssl.checkserveridentity", "true");
    properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
    properties.setProperty(prefix + "timeout", ANSWER_MILLIS);
    properties.setProperty(prefix + "writetimeout", ANSWER_MILLIS);
    return properties;
  }

  @Override
  public @Nullable String carry(Delivery delivery, Alert alert, List<Notice> notices) {
    String to = alert.wish().mail();
    if (to == null) {
      return "the alert has no mail box";
    }
    try {
      MimeMessage letter = new Letter(session, delivery.id() + "-" + alert.made().getEpochSecond());
      letter.setFrom(new InternetAddress(server.from(), true));
      letter.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
      letter.setSubject("Saksi: " + alert.wish().name(), StandardCharsets.UTF_8.name());
      letter.setSentDate(Date.from(notices.getLast().at()));
      letter.setHeader("Auto-Submitted", "auto-generated");
      letter.setHeader("Saksi-Delivery", delivery.id());
      letter.setText(text(alert, notices), StandardCharsets.UTF_8.name());
      if (server.password() == null) {
        Transport.send(letter);
      } else {
        Transport.send(letter, server.address().getUserInfo(), server.password());
      }
      return null;
    } catch (MessagingException failed) {
      return "the mail server: " + failed.getMessage();
    }
  }

  /** Keeps its id, so that who gets it twice can tell. */
  private static final class Letter extends MimeMessage {

    private final String id;

    Letter(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + "@saksi.invalid>");
    }
  }

  private String text(Alert alert, List<Notice> notices) {
    Words words = Words.in(alert.wish().language());
    StringBuilder text = new StringBuilder(alert.wish().name()).append("\n\n");
    notices.stream().limit(MOST_NOTICES).forEach(notice -> append(text, words, notice));
    int more = notices.size() - MOST_NOTICES;
    if (more > 0) {
      text.append(words.of("alert.more", more)).append("\n\n");
    }
    text.append(words.of("alert.all"))
        .append('\n')
        .append(base.resolve("/alerts/" + alert.id()))
        .append('\n');
    return text.toString();
  }

  private void append(StringBuilder text, Words words, Notice notice) {
    text.append(words.of("alert.kind." + notice.kind().tag()));
    newsroom
        .board()
        .line(notice.story())
        .map(StoryLine::headline)
        .ifPresent(headline -> text.append(" · ").append(headline));
    text.append('\n');
    for (Evidence place : notice.evidence()) {
      newsroom
          .text(place.report())
          .filter(report -> place.span().end() <= report.body().length())
          .ifPresent(report -> append(text, place, report));
    }
    text.append(base.resolve(Pages.ofStory(notice.story()))).append("\n\n");
  }

  private static void append(StringBuilder text, Evidence place, Report report) {
    text.append("  “")
        .append(place.span().of(report.body()))
        .append("” – ")
        .append(report.outlet() == null ? report.id() : report.outlet())
        .append('\n');
  }
}
