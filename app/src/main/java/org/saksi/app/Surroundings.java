package org.saksi.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a command is run in.
 *
 * @param err messages, a line at a time
 * @param columns how wide the reader's window is
 * @param colourful whether the output goes to a person who has not asked for none
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    int columns,
    boolean colourful,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** The width of a page that nobody's window limits. */
  static final int PAGE = 100;

  /** No terminal anywhere: files and pipes. */
  static Surroundings ofStreams(InputStream in, OutputStream out, OutputStream err) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Surroundings(in, out, messages, PAGE, false, false, false);
  }

  /** Those of this process. */
  static Surroundings ofProcess() {
    boolean outIsTerminal = isTerminal(1);
    Map<String, String> environment = System.getenv();
    boolean colourful =
        outIsTerminal
            && environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !"dumb".equals(environment.get("TERM"));
    return new Surroundings(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        outIsTerminal ? columns(environment) : PAGE,
        colourful,
        outIsTerminal,
        isTerminal(2));
  }

  /** Linux shows what a descriptor is; elsewhere a process that inherits it can tell. */
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noSuchView) {
      return testsAsTerminal(descriptor);
    }
  }

  private static boolean testsAsTerminal(int descriptor) {
    try {
      return new ProcessBuilder("test", "-t", String.valueOf(descriptor))
              .inheritIO()
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static int columns(Map<String, String> environment) {
    try {
      return Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
    } catch (NumberFormatException notExported) {
      return columnsOfTerminal();
    }
  }

  private static int columnsOfTerminal() {
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(Path.of("/dev/tty").toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String size = new String(stty.getInputStream().readNBytes(32), StandardCharsets.US_ASCII);
      stty.waitFor(1, TimeUnit.SECONDS);
      int columns = Integer.parseInt(size.strip().substring(size.strip().indexOf(' ') + 1));
      return columns > 0 ? columns : PAGE;
    } catch (IOException | NumberFormatException unknown) {
      return PAGE;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return PAGE;
    }
  }
}
