package org.saksi.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.saksi.reconcile.Evidence;
import org.saksi.reconcile.Finding;
import org.saksi.reconcile.Finding.Status;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.alert.Alert;
import org.saksi.store.alert.Difference;
import org.saksi.store.alert.News;
import org.saksi.store.alert.Notices.Tale;
import org.saksi.store.alert.Subject;
import org.saksi.store.desk.Before;
import org.saksi.store.desk.Findings.Settled;
import org.saksi.store.desk.Memory;
import org.saksi.store.desk.Whereabouts;
import org.saksi.store.search.Mistake;
import org.saksi.store.search.Query;

/**
 * What is to be told to whom of stories that were compared anew, before that is put down. Each
 * query is asked once for all stories that have news. Used by one thread, for one time.
 */
final class Tidings {

  /**
   * A story with news.
   *
   * @param positions of its reports in the log, by their ids
   * @param before its findings as they were
   * @param now its findings as they are
   */
  private record Item(
      String story,
      int changed,
      List<News> news,
      Map<String, Integer> positions,
      List<Finding> before,
      List<Finding> now) {}

  private final Whereabouts whereabouts;
  private final Memory memory;
  private final Finder finder;
  private final List<Item> items = new ArrayList<>();
  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, BitSet> found = new HashMap<>();

  Tidings(Whereabouts whereabouts, Memory memory, Finder finder) {
    this.whereabouts = whereabouts;
    this.memory = memory;
    this.finder = finder;
  }

  /**
   * What is to be told.
   *
   * @param alerts those in force
   * @param rebuilt the position in the log up to which all was gone through again, and is no news
   */
  List<Tale> of(List<Settled> stories, List<Alert> alerts, int rebuilt) {
    for (Settled story : stories) {
      if (story.reconciliation() != null && story.changed() > rebuilt) {
        look(story, story.reconciliation());
      }
    }
    List<Tale> tales = new ArrayList<>();
    if (!items.isEmpty()) {
      alerts.forEach(alert -> tell(alert, tales));
    }
    return tales;
  }

  private void look(Settled story, Reconciliation now) {
    Before before = memory.of(story.id());
    List<News> news = Difference.between(before, now);
    if (!news.isEmpty()) {
      Map<String, Integer> reports = whereabouts.positions(story.id());
      positions.putAll(reports);
      items.add(
          new Item(story.id(), story.changed(), news, reports, before.findings(), now.findings()));
    }
  }

  private void tell(Alert alert, List<Tale> tales) {
    String followed =
        alert.wish().subject() instanceof Subject.Followed one
            ? whereabouts.current(one.story())
            : "";
    for (Item item : items) {
      List<News> wished =
          item.news.stream().filter(one -> alert.wish().kinds().contains(one.kind())).toList();
      boolean concerns =
          switch (alert.wish().subject()) {
            case Subject.Followed one -> followed.equals(item.story);
            case Subject.Asked asked -> isFound(item, asked.query());
          };
      if (concerns && !wished.isEmpty()) {
        tales.add(new Tale(alert, item.story, item.changed, wished));
      }
    }
  }

  private boolean isFound(Item item, String typed) {
    BitSet reports = found.computeIfAbsent(typed, this::find);
    return item.positions.values().stream().anyMatch(reports::get);
  }

  /** The reports that a query finds, as findings are or as they were. */
  private BitSet find(String typed) {
    return switch (finder.read(typed)) {
      case Mistake mistake -> new BitSet();
      case Query query -> {
        // A story may hold a report that came after search was brought up to date.
        finder.advance();
        Set<Integer> all = Set.copyOf(positions.values());
        BitSet reports = finder.among(all, query, standings(query, Item::now));
        if (!query.statuses().isEmpty()) {
          reports.or(finder.among(all, query, standings(query, Item::before)));
        }
        yield reports;
      }
    };
  }

  private Map<Status, BitSet> standings(Query query, Function<Item, List<Finding>> findings) {
    Map<Status, BitSet> standings = new EnumMap<>(Status.class);
    query.statuses().forEach(status -> standings.put(status, new BitSet()));
    items.stream()
        .flatMap(item -> findings.apply(item).stream())
        .forEach(finding -> {
          BitSet standing = standings.get(finding.status());
          if (standing != null) {
            finding.evidence().stream()
                .map(Evidence::report)
                .forEach(report -> {
                  Integer position = positions.get(report);
                  if (position != null) {
                    standing.set(position);
                  }
                });
          }
        });
    return standings;
  }
}
