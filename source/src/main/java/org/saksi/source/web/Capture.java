package org.saksi.source.web;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an address gave at a moment: the body of a page, a feed or a sitemap, free of the codings
 * for its transfer. The array is not copied; nobody writes to it.
 *
 * @param address where it was in the end, after all redirects
 * @param at when it was asked for
 * @param mediaType its declared type in lower case without parameters, such as {@code text/html};
 *     empty where none was declared
 * @param charset the charset that the header names
 * @param body the bytes
 */
public record Capture(
    URI address, Instant at, String mediaType, @Nullable String charset, byte[] body) {}
