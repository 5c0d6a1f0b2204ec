package org.saksi.source.feed;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * One page that a feed or sitemap names, or one sitemap that an index of sitemaps names.
 *
 * @param address where it is, whole, with {@code http} or {@code https}
 * @param title as plain text
 * @param published when it was published, in ISO 8601, such as {@code 2025-01-21T03:00:00Z}
 * @param updated when it was changed last, in ISO 8601
 * @param id what its feed calls it
 */
public record Item(
    URI address,
    @Nullable String title,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String id) {}
