package org.saksi.store.desk;

import java.util.List;
import java.util.Set;
import org.saksi.reconcile.Finding;

/**
 * What was known of a story when its reports were last compared.
 *
 * @param reports those of its reports that were compared then, as parts of it
 * @param findings what these reports came to, also in a story that has become part of it
 */
public record Before(Set<String> reports, List<Finding> findings) {

  public Before {
    reports = Set.copyOf(reports);
    findings = List.copyOf(findings);
  }
}
