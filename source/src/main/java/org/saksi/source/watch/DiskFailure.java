package org.saksi.source.watch;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The disk does not take what a watch writes, told through those who cannot tell it. */
final class DiskFailure extends UncheckedIOException {

  private static final long serialVersionUID = 1;

  DiskFailure(IOException cause) {
    super(cause);
  }
}
