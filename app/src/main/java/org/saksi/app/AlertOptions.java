package org.saksi.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.app.alert.MailServer;
import org.saksi.source.Trouble;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** By whom letters of alerts are sent. */
final class AlertOptions {

  /** Where the password may be, which an argument would show to everybody on this machine. */
  static final String PASSWORD = "SAKSI_MAIL_PASSWORD";

  @Option(
      names = "--mail",
      paramLabel = "SERVER",
      description =
          "Send alerts by mail, through smtp://host:port or smtps://host:port; with user@ before"
              + " the host and the password in the environment variable "
              + PASSWORD
              + " where one has to sign in.")
  @Nullable String server;

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "The address that letters come from.")
  @Nullable String from;

  @Option(
      names = "--mail-password",
      paramLabel = "FILE",
      description = "A file that holds the password, instead of the environment variable.")
  @Nullable Path passwordFile;

  /**
   * The server that is asked for; null if none is.
   *
   * @throws ParameterException if it cannot be one
   */
  @Nullable MailServer mailServer(CommandSpec command, Map<String, String> environment) {
    if (server == null && from == null && passwordFile == null) {
      return null;
    }
    if (server == null || from == null) {
      throw wrong(command, "letters need both --mail and --mail-from");
    }
    try {
      return new MailServer(new URI(server), from, password(environment));
    } catch (URISyntaxException | IllegalArgumentException none) {
      throw wrong(command, "--mail: " + none.getMessage());
    } catch (IOException failed) {
      throw wrong(command, "--mail-password: " + Trouble.of(failed));
    }
  }

  private @Nullable String password(Map<String, String> environment) throws IOException {
    return passwordFile == null
        ? environment.get(PASSWORD)
        : Files.readString(passwordFile).strip();
  }

  private static ParameterException wrong(CommandSpec command, String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
