package org.saksi.source;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** Why a file cannot be read or written, in words for a person, never the name of a Java class. */
public final class Trouble {

  private Trouble() {}

  /** One plain clause, such as {@code there is no such file}. */
  public static String of(IOException failed) {
    return switch (failed) {
      case NoSuchFileException missing -> "there is no such file";
      case AccessDeniedException denied -> "no permission";
      case ZipException packed -> "broken gzip: " + packed.getMessage();
      case EOFException cut -> "broken gzip: it ends too early";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(failed.getMessage());
    };
  }
}
