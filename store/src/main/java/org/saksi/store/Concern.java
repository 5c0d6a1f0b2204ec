package org.saksi.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import org.saksi.reconcile.Evidence;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Entry;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;

/**
 * Which reports before it a ruling concerns: those whose findings, or by which words they are
 * found, may be others for it. It follows from the log up to the ruling alone, whatever was undone
 * since, so that a rebuild finds the same ones. Of an alias these are all that hold one of the
 * names, or a name of one with them: rather too many than too few. The first time, all texts are
 * looked through for its names. Thread-safe.
 */
final class Concern {

  /** The reports that hold a name, by position, among those that were looked through. */
  private static final class Bearers {
    private final TreeMap<Integer, String> reports = new TreeMap<>();
    private int looked;
  }

  private final Log log;
  private final NameList list;
  private final Map<String, Bearers> bearers = new HashMap<>();

  Concern(Log log, NameList list) {
    this.log = log;
    this.list = list;
  }

  /** The ids of the reports, in the order of the log for an alias; of a placing none. */
  List<String> reports(Ruling ruling) {
    return reports(ruling.verdict(), ruling.position());
  }

  private List<String> reports(Verdict verdict, int position) {
    return switch (verdict) {
      case Verdict.Placed placed -> List.of();
      case Verdict.Judged judged ->
          judged.evidence().stream().map(Evidence::report).distinct().toList();
      case Verdict.Spoken spoken -> List.of(spoken.report());
      case Verdict.Alias alias -> bearers(alias, position);
      case Verdict.Undone of ->
          log.rulings().stream()
              .filter(ruling -> ruling.position() == of.ruling())
              .flatMap(ruling -> reports(ruling.verdict(), position).stream())
              .toList();
    };
  }

  private synchronized List<String> bearers(Verdict.Alias alias, int position) {
    List<Ruling> rulings = log.rulings();
    look(names(rulings));
    List<Ruling> before = rulings.stream().filter(one -> one.position() <= position).toList();
    Set<String> names = together(alias, before);
    TreeMap<Integer, String> reports = new TreeMap<>();
    for (String name : names) {
      reports.putAll(bearers(name).reports.headMap(position));
    }
    SequencedSet<String> all = new LinkedHashSet<>(reports.values());
    for (Ruling ruling : before) {
      if (ruling.verdict() instanceof Verdict.Spoken(var report, var words, var speaker)
          && speaker != null
          && names.contains(NameList.fold(speaker))) {
        all.add(report);
      }
    }
    return List.copyOf(all);
  }

  /** All names that editors or the word list hold together with those of an alias. */
  private Set<String> together(Verdict.Alias alias, List<Ruling> rulings) {
    Set<String> together = names(alias);
    List<Set<String>> others = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.verdict() instanceof Verdict.Alias other) {
        others.add(names(other));
      }
    }
    boolean more = true;
    while (more) {
      more = false;
      for (Set<String> other : others) {
        more |= other.stream().anyMatch(together::contains) && together.addAll(other);
      }
    }
    return together;
  }

  private Set<String> names(List<Ruling> rulings) {
    Set<String> names = new HashSet<>();
    for (Ruling ruling : rulings) {
      if (ruling.verdict() instanceof Verdict.Alias alias) {
        names.addAll(names(alias));
      }
    }
    return names;
  }

  private Set<String> names(Verdict.Alias alias) {
    Set<String> names = new HashSet<>();
    for (String name : List.of(alias.name(), alias.other())) {
      names.add(NameList.fold(name));
      names.addAll(list.names(list.key(name)));
    }
    return names;
  }

  private Bearers bearers(String name) {
    return bearers.computeIfAbsent(name, of -> new Bearers());
  }

  /** Looks through all texts that were not looked through for a name, once for all names. */
  private void look(Set<String> names) {
    int from = names.stream().mapToInt(name -> bearers(name).looked).min().orElse(0);
    int end = from;
    for (List<Entry> page = log.page(from); !page.isEmpty(); page = log.page(end)) {
      for (Entry entry : page) {
        if (entry instanceof Arrival(int position, var report)) {
          String body = NameList.fold(report.body());
          names.stream()
              .map(name -> Map.entry(name, bearers(name)))
              .filter(one -> position > one.getValue().looked && body.contains(one.getKey()))
              .forEach(one -> one.getValue().reports.put(position, report.id()));
        }
      }
      end = page.getLast().position();
    }
    for (String name : names) {
      bearers(name).looked = Math.max(bearers(name).looked, end);
    }
  }
}
