package org.saksi.app.view;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;

/** The numbers in the words of one report that stand in no other evidence of a finding. */
final class OwnNumbers {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

  private final Finding finding;
  private final Function<Evidence, String> words;

  OwnNumbers(Finding finding, Function<Evidence, String> words) {
    this.finding = finding;
    this.words = words;
  }

  /** How many there are: words with many of them do not speak for the other reports. */
  int count(Evidence evidence) {
    Set<String> own = numbers(evidence);
    for (Evidence other : finding.evidence()) {
      if (!other.equals(evidence)) {
        own.removeAll(numbers(other));
      }
    }
    return own.size();
  }

  private Set<String> numbers(Evidence evidence) {
    Set<String> numbers = new HashSet<>();
    for (MatchResult number : NUMBER.matcher(words.apply(evidence)).results().toList()) {
      numbers.add(number.group());
    }
    return numbers;
  }
}
