package org.saksi.source.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a site allows, by its robots.txt (RFC 9309). A site without one allows everything; of a site
 * whose robots.txt cannot be had nobody knows, so nothing is taken to be allowed. Immutable.
 */
public final class Robots {

  private final URI address;
  private final SimpleRobotRules rules;
  private final @Nullable Refusal trouble;

  private Robots(URI address, SimpleRobotRules rules, @Nullable Refusal trouble) {
    this.address = address;
    this.rules = rules;
    this.trouble = trouble;
  }

  /** Where the robots.txt lies that speaks for an address. */
  static URI place(URI address) {
    return URI.create(address.getScheme() + "://" + address.getRawAuthority() + "/robots.txt");
  }

  static Robots of(URI address, byte[] content, String mediaType, String robotName) {
    SimpleRobotRules rules =
        new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
            .parseContent(address.toString(), content, mediaType, Set.of(robotName));
    return new Robots(address, rules, null);
  }

  static Robots absent(URI address) {
    return new Robots(address, new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
  }

  static Robots unknown(URI address, Refusal trouble) {
    return new Robots(address, new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), trouble);
  }

  /** Where it lies. */
  public URI address() {
    return address;
  }

  /** Whether Saksi may fetch an address of the site. */
  public boolean allows(URI page) {
    return rules.isAllowed(page.toString());
  }

  /** The pause that it asks for between two requests. */
  public Optional<Duration> crawlDelay() {
    long millis = rules.getCrawlDelay();
    return millis == BaseRobotRules.UNSET_CRAWL_DELAY || millis < 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(millis));
  }

  /** The sitemaps it names, in its order, without those that are no addresses. */
  public List<URI> sitemaps() {
    return rules.getSitemaps().stream()
        .flatMap(text -> Address.of(address, text).stream())
        .toList();
  }

  /** Why it could not be had; empty where it could, or where there is none. */
  public Optional<String> trouble() {
    return Optional.ofNullable(trouble).map(Refusal::reason);
  }

  @Nullable Refusal refusal() {
    return trouble;
  }
}
