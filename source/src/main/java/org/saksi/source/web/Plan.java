package org.saksi.source.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What fetching an address would ask of whom, told without asking anybody.
 *
 * @param address what would be fetched, if its robots.txt allows it
 * @param robots the robots.txt that would be asked before, unless it is known already
 * @param headers what the request would say
 * @param delay the least pause between two requests to the host, unless its robots.txt asks for
 *     another
 * @param refusal why nobody would be asked anything; null where nothing stands against it so far
 */
public record Plan(
    URI address,
    @Nullable URI robots,
    Map<String, List<String>> headers,
    Duration delay,
    @Nullable String refusal) {}
