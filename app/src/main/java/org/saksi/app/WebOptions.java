package org.saksi.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.saksi.source.web.WebLimits;
import picocli.CommandLine.Option;

/** How the web is asked. */
final class WebOptions {

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description =
          "Keep everything that was asked and answered as evidence: a WARC file (.warc.gz), added"
              + " to if it is there.")
  @Nullable Path archive;

  @Option(
      names = "--allow-private",
      description =
          "Also ask addresses of private networks and of this machine, which a page from elsewhere"
              + " could otherwise make Saksi read.")
  boolean allowPrivate;

  WebLimits limits() {
    return allowPrivate ? WebLimits.STANDARD.allowingPrivate() : WebLimits.STANDARD;
  }
}
