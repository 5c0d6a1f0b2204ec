package org.saksi.app;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete command lines. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script by which bash and zsh complete saksi's commands and options.",
    footerHeading = "%nExample:%n",
    footer = "  source <(saksi completion)")
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() {
    command.commandLine().getOut().print(AutoComplete.bash("saksi", command.root().commandLine()));
    command.commandLine().getOut().flush();
    return ExitCode.DONE;
  }
}
