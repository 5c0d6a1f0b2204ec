package org.saksi.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saksi.source.Intake;
import org.saksi.source.watch.Outlook;
import org.saksi.source.web.Address;
import org.saksi.source.web.Ask;
import org.saksi.source.web.Plan;
import org.saksi.source.web.Wanted;

/** Says what would be asked of whom, and asks nobody. */
final class DryRun {

  private DryRun() {}

  /**
   * Writes what each address would ask for.
   *
   * @return the exit code
   */
  static int tell(List<String> addresses, Session session) {
    boolean refused = false;
    for (String written : addresses) {
      Optional<URI> address = Address.of(written);
      if (address.isEmpty() || !Intake.isAddress(written)) {
        session.message(written + ": no address of the web; nobody is asked for it");
        refused |= Intake.isAddress(written);
        continue;
      }
      refused |= !tell(new Ask(address.get(), Wanted.ANY), session);
    }
    return refused ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  /**
   * Writes what a watch would ask for next.
   *
   * @return the exit code
   */
  static int tell(Outlook outlook, Session session) {
    outlook
        .resting()
        .forEach((list, until) ->
            session.message(list + ": not asked, its server asks to be left alone until " + until));
    boolean refused = false;
    for (Ask ask : outlook.asks()) {
      refused |= !tell(ask, session);
    }
    return refused ? ExitCode.SOME_REJECTED : ExitCode.DONE;
  }

  private static boolean tell(Ask ask, Session session) {
    Plan plan = session.web().plan(ask);
    if (plan.refusal() != null) {
      session.message(plan.address() + ": " + plan.refusal());
      return false;
    }
    session.write(describe(plan));
    return true;
  }

  private static String describe(Plan plan) {
    StringBuilder text = new StringBuilder("GET " + plan.address() + "\n");
    if (plan.robots() != null) {
      text.append("    first ").append(plan.robots()).append(", unless it is known already\n");
    }
    for (Map.Entry<String, List<String>> header : plan.headers().entrySet()) {
      text.append("    ").append(header.getKey()).append(": ");
      text.append(String.join(", ", header.getValue())).append("\n");
    }
    text.append(
        String.format(
            Locale.ROOT,
            "    then the pages it leads to, at least %.1f s apart, longer if robots.txt asks%n",
            plan.delay().toMillis() / 1000.0));
    return text.toString();
  }
}
