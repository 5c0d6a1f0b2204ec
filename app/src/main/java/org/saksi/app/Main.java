package org.saksi.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code saksi}, for example {@code saksi --version}. */
@Command(
    name = "saksi",
    version = "saksi 0.1.0-SNAPSHOT",
    mixinStandardHelpOptions = true,
    description = "Sets the reports of one event side by side.")
public final class Main implements Runnable {

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }
}
