package org.saksi.app;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.saksi.source.Intake;
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
      Plan plan = session.web().plan(new Ask(address.get(), Wanted.ANY));
      if (plan.refusal() != null) {
        session.message(plan.address() + ": " + plan.refusal());
        refused = true;
      } else {
        session.write(describe(plan));
      }
    }
    return refused ? ExitCode.SOME_REJECTED : ExitCode.DONE;
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
