package org.saksi.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.saksi.app.access.Cookies;
import org.saksi.app.access.Visitor;

/**
 * What shows that a form was sent from a page of this service, by whoever the page was shown to:
 * each browser has a number in a cookie, and each form this number and the session signed with a
 * key that lasts as long as the service runs. A page elsewhere can make a browser send the cookie,
 * but not the signature. Thread-safe.
 */
public final class Seal {

  /** The field of a form that holds it. */
  static final String FIELD = "seal";

  private static final String COOKIE = "saksi-browser";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int BYTES = 16;

  private final Cookies cookies;
  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key = new SecretKeySpec(fresh(), ALGORITHM);
  private final String blank = HexFormat.of().formatHex(fresh());
  private final String blankName = HexFormat.of().formatHex(fresh());
  private final String blankAge = HexFormat.of().formatHex(fresh());

  public Seal(Cookies cookies) {
    this.cookies = cookies;
  }

  private byte[] fresh() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return bytes;
  }

  /**
   * What stands in a page where the seal will: nobody can guess it, so no text of a report holds
   * it.
   */
  String blank() {
    return blank;
  }

  /** What stands in a page where the name of who looks at it will. */
  String blankName() {
    return blankName;
  }

  /** What stands in a page where it says that there is a newer one. */
  String blankAge() {
    return blankAge;
  }

  /** The seal for the forms of a page that answers a request. */
  String of(Context request) {
    String browser = cookies.read(request, COOKIE);
    if (browser == null) {
      browser = HexFormat.of().formatHex(fresh());
      cookies.write(request, COOKIE, browser);
    }
    return sign(browser, Visitor.of(request));
  }

  /**
   * Lets a form pass.
   *
   * @throws ForbiddenResponse if it comes from elsewhere, was shown to somebody else, or is from
   *     before the service was started
   */
  public void check(Context request) {
    String browser = cookies.read(request, COOKIE);
    String seal = request.formParam(FIELD);
    if (browser == null || seal == null || !isEqual(sign(browser, Visitor.of(request)), seal)) {
      throw new ForbiddenResponse(
          "the form is not of this service, or older than it; open it again");
    }
  }

  private static boolean isEqual(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String browser, Visitor visitor) {
    String signed = browser + "\n" + visitor.mark();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
