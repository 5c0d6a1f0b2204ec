package org.saksi.app;

import java.net.URI;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.saksi.app.alert.Carrier;
import org.saksi.app.alert.Dispatch;
import org.saksi.app.alert.Letters;
import org.saksi.app.alert.MailServer;
import org.saksi.app.alert.Webhook;
import org.saksi.app.api.Reach;
import org.saksi.source.web.Messenger;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Delivery;

/** Alerts beside a newsroom: what they tell is sent to where it is wished. */
final class Alerting implements AutoCloseable {

  private final Newsroom newsroom;
  private final @Nullable MailServer server;
  private final Consumer<String> messages;
  private final Messenger messenger;
  private @Nullable Dispatch dispatch;

  /**
   * Alerts that are not sent yet.
   *
   * @param server null if no letters are sent
   */
  Alerting(
      Newsroom newsroom, WebOptions web, @Nullable MailServer server, Consumer<String> messages) {
    this.newsroom = newsroom;
    this.server = server;
    this.messages = messages;
    messenger = new Messenger(web.limits());
  }

  Reach reach() {
    return new Reach(server != null, messenger::trouble);
  }

  /**
   * Begins to send.
   *
   * @param base where the pages are that messages lead to
   */
  void start(URI base) {
    Clock clock = Clock.systemUTC();
    Map<Delivery.Channel, Carrier> carriers = new EnumMap<>(Delivery.Channel.class);
    carriers.put(Delivery.Channel.WEBHOOK, new Webhook(newsroom, messenger, base, clock));
    if (server != null) {
      carriers.put(Delivery.Channel.MAIL, new Letters(newsroom, server, base));
    }
    dispatch = new Dispatch(newsroom.alerts(), carriers, clock, messages);
    dispatch.start();
  }

  @Override
  public void close() {
    if (dispatch != null) {
      dispatch.close();
    }
    messenger.close();
  }
}
