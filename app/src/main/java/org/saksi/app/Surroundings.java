package org.saksi.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a command is run in.
 *
 * @param err messages, a line at a time
 * @param columns how wide the reader's window is
 * @param colourful whether the output goes to a person who has not asked for none
 * @param outIsTerminal whether standard output is a terminal
 * @param errIsTerminal whether standard error is a terminal
 * @param inIsTerminal whether a person types standard input
 */
record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    int columns,
    boolean colourful,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean inIsTerminal) {

  /** A secret that is longer is none. */
  private static final int LONGEST_SECRET = 4096;

  /** The width of a page that nobody's window limits. */
  static final int PAGE = 100;

  /** No terminal anywhere: files and pipes. */
  static Surroundings ofStreams(InputStream in, OutputStream out, OutputStream err) {
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new Surroundings(in, out, messages, PAGE, false, false, false, false);
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
        isTerminal(2),
        isTerminal(0));
  }

  /**
   * Asks for something that nobody must see: a person twice, without showing what is typed; of a
   * pipe or file the first line is taken.
   *
   * @return null if there is nothing, or not the same twice
   */
  @Nullable String secret(String prompt) {
    Console console = inIsTerminal ? System.console() : null;
    if (console != null) {
      char[] first = console.readPassword("%s", prompt);
      char[] again = first == null ? null : console.readPassword("%s", "Again: ");
      return again == null || !Arrays.equals(first, again) ? null : new String(again);
    }
    try {
      String input = new String(in.readNBytes(LONGEST_SECRET), StandardCharsets.UTF_8);
      String line = input.lines().findFirst().orElse("");
      return line.isEmpty() ? null : line;
    } catch (IOException unreadable) {
      return null;
    }
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
