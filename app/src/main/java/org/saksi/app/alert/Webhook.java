package org.saksi.app.alert;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.saksi.app.api.NoticeJson;
import org.saksi.app.json.JsonFormat;
import org.saksi.source.web.Messenger;
import org.saksi.store.Newsroom;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Delivery;
import org.saksi.store.alert.Notice;

/**
 * Tells programs, by JSON that is posted to them. Who gets it twice knows it by {@code
 * Saksi-Delivery}; who wants to be sure whom it is from computes the HMAC-SHA256 of the time, a
 * point and the body with the secret of the alert, and compares it with {@code v1}:
 *
 * <pre>{@code
 * Saksi-Signature: t=1773138000,v1=5257a869e7ecebeda32affa62cdca3fa51cad7e77a0e56ff536d0ce8e108d8bd
 * }</pre>
 *
 * <p>Thread-safe.
 */
public final class Webhook implements Carrier {

  /** So many notices are in one message at the most; the rest is counted. */
  static final int MOST_NOTICES = 50;

  /** So long is a message at the most, in bytes, unless one notice is longer. */
  static final int MOST_BYTES = 256 << 10;

  private static final String ALGORITHM = "HmacSHA256";
  private static final JsonFormat JSON = new JsonFormat();

  private final Newsroom newsroom;
  private final Messenger messenger;
  private final URI base;
  private final Clock clock;

  /**
   * @param base where the pages of this service are
   * @param clock by which messages are signed
   */
  public Webhook(Newsroom newsroom, Messenger messenger, URI base, Clock clock) {
    this.newsroom = newsroom;
    this.messenger = messenger;
    this.base = base;
    this.clock = clock;
  }

  @Override
  public @Nullable String carry(Delivery delivery, Alert alert, List<Notice> notices)
      throws InterruptedException {
    URI address = alert.wish().webhook();
    String secret = newsroom.alerts().secret(alert.id()).orElse(null);
    if (address == null || secret == null) {
      return "the alert has no webhook";
    }
    byte[] body = body(delivery, alert, notices);
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Saksi-Delivery", delivery.id());
    headers.put("Saksi-Signature", signature(secret, clock.instant().getEpochSecond(), body));
    return messenger.send(address, headers, body);
  }

  private byte[] body(Delivery delivery, Alert alert, List<Notice> notices) {
    int count = Math.min(MOST_NOTICES, notices.size());
    byte[] body = body(delivery, alert, notices, count);
    while (body.length > MOST_BYTES && count > 1) {
      count /= 2;
      body = body(delivery, alert, notices, count);
    }
    return body;
  }

  private byte[] body(Delivery delivery, Alert alert, List<Notice> notices, int count) {
    return JSON.object(json -> {
      json.writeStringField("format", JsonFormat.VERSION);
      json.writeStringField("delivery", delivery.id());
      json.writeNumberField("alert", alert.id());
      json.writeStringField("name", alert.wish().name());
      json.writeStringField("page", base.resolve("/alerts/" + alert.id()).toString());
      json.writeArrayFieldStart("notices");
      for (Notice notice : notices.subList(0, count)) {
        new NoticeJson(json, newsroom).write(notice);
      }
      json.writeEndArray();
      json.writeNumberField("more", notices.size() - count);
    });
  }

  private static String signature(String secret, long time, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
      return "t=" + time + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
