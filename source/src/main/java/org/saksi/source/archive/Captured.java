package org.saksi.source.archive;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.saksi.source.web.Capture;

/** What became of a record that claims to be a page, a feed or a sitemap. */
public sealed interface Captured {

  /** Where it lies. */
  RecordPlace place();

  /**
   * A page, a feed or a sitemap.
   *
   * @param remarks what a person should know of it, one plain clause each
   */
  record Found(Capture capture, RecordPlace place, List<String> remarks) implements Captured {

    public Found {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * The same body as that of the capture that came before it from its address.
   *
   * @param at when it was asked for
   */
  record Repeated(URI address, Instant at, RecordPlace place) implements Captured {}

  /**
   * A record that cannot be read.
   *
   * @param reason one plain clause
   */
  record Refused(RecordPlace place, String reason) implements Captured {}
}
