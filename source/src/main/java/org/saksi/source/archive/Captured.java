package org.saksi.source.archive;

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
   * A record that cannot be read.
   *
   * @param reason one plain clause
   */
  record Refused(RecordPlace place, String reason) implements Captured {}
}
