package org.saksi.app;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands over reports share: their options, and a session to run in. */
@Command(mixinStandardHelpOptions = true, sortOptions = false)
abstract class SaksiCommand implements Callable<Integer> {

  @Mixin private InputOptions input = new InputOptions();

  @Mixin private OutputOptions options = new OutputOptions();

  private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;
  private final Set<Format> formats;

  SaksiCommand(Surroundings surroundings, Set<Format> formats) {
    this.surroundings = surroundings;
    this.formats = formats;
  }

  /** The help of each command names the formats that it has. */
  @Spec
  final void setCommand(CommandSpec command) {
    this.command = command.resourceBundle(Format.named(formats));
  }

  @Override
  public final Integer call() {
    if (!formats.contains(options.format)) {
      throw wrong("%s has no format %s".formatted(command.name(), options.format));
    }
    prepare(command, options.out);
    try (Session session = Session.open(command, surroundings, input, options)) {
      run(session);
      return session.exitCode();
    }
  }

  /**
   * Checks and reads what must be known before a result is written, or a file for results emptied.
   *
   * @param out where results will go; null for standard output
   * @throws ParameterException if the command line is wrong
   */
  void prepare(CommandSpec command, @Nullable Path out) {}

  abstract void run(Session session);

  ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
