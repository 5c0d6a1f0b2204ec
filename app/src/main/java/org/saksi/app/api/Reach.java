package org.saksi.app.api;

import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who can be told of anything from here, beyond this service.
 *
 * @param mail whether letters are sent
 * @param webhooks why nothing can be brought to an address; null if something can
 */
public record Reach(boolean mail, Function<URI, @Nullable String> webhooks) {}
