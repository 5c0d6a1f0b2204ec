package org.saksi.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding.Status;
import org.saksi.report.Report;
import org.saksi.store.desk.Findings;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Entry;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.search.Catalogued;
import org.saksi.store.search.Hit;
import org.saksi.store.search.Hits;
import org.saksi.store.search.NameCount;
import org.saksi.store.search.Page;
import org.saksi.store.search.Query;
import org.saksi.store.search.SearchIndex;
import org.saksi.store.search.Syntax;
import org.saksi.store.search.Typed;
import org.saksi.store.sql.Database;

/**
 * Finds the reports of a newsroom by what they say and by what they come to. What was taken is
 * found a little later, and at the latest when it is {@linkplain Newsroom#settle settled}.
 * Thread-safe.
 */
public final class Finder {

  /** The folder of an embedded store that holds its search index. */
  private static final String INDEX = "index";

  /** The reports that were found last and are ready to be shown have so many characters. */
  private static final long MOST_CHARACTERS = 4_200_000;

  /** A report as editors saw it when they had said so much. */
  private record Ready(int said, Catalogued report) {}

  private final Log log;
  private final Findings findings;
  private final Readings readings;
  private final Concern concern;
  private final SearchIndex index;
  private final Recent<Ready> ready =
      new Recent<>(MOST_CHARACTERS, one -> Readings.weight(one.report().report()));
  private final AtomicInteger said = new AtomicInteger();
  private volatile boolean stopped;

  Finder(Log log, Findings findings, Readings readings, Concern concern, Path folder) {
    this.log = log;
    this.findings = findings;
    this.readings = readings;
    this.concern = concern;
    index = SearchIndex.open(folder);
    correct();
  }

  /** An embedded store has its index beside it; a server's lies on this machine, by its address. */
  static Path folder(String location) {
    if (!Database.isServer(location)) {
      return Path.of(location, INDEX);
    }
    byte[] name = Database.named(location).getBytes(StandardCharsets.UTF_8);
    return Path.of(
        System.getProperty("user.home"), ".cache", "saksi", Report.sha256(name).substring(0, 16));
  }

  /** Names are of whom editors now say. */
  void correct() {
    index.name(readings.corrections().synonyms().keys());
    said.incrementAndGet();
  }

  /** Follows the log to its end. */
  synchronized void advance() {
    List<Entry> page = log.page(index.position());
    if (page.isEmpty()) {
      return;
    }
    while (!page.isEmpty() && !stopped) {
      for (Entry entry : page) {
        switch (entry) {
          case Arrival arrival -> add(arrival);
          case Ruling ruling -> {
            concern.reports(ruling).forEach(report -> log.report(report).ifPresent(this::add));
            index.pass(ruling.position());
          }
        }
      }
      page = log.page(page.getLast().position());
    }
    index.commit();
  }

  private void add(Arrival arrival) {
    index.add(arrival.position(), readings.of(arrival.report()));
  }

  /** What is under way ends soon; the rest follows when the store is opened again. */
  void stop() {
    stopped = true;
  }

  void close() {
    index.close();
  }

  /** Understands what somebody typed, or says what is wrong with it. */
  public Typed read(String typed) {
    return index.queries().read(typed);
  }

  /** The query language, a line for each thing that can be typed. */
  public List<Syntax> syntax() {
    return index.queries().syntax();
  }

  /** The reports that a query asks for. */
  public Hits find(Query query, Page page) {
    Map<Status, BitSet> standings = new EnumMap<>(Status.class);
    for (Status status : query.statuses()) {
      standings.put(status, findings.standing(status));
    }
    return index.search(query, page, standings);
  }

  /**
   * Those of some reports that a query finds.
   *
   * @param positions of the reports in the log
   * @param standings of each status that the query names the positions of those of them that have
   *     part in such findings
   */
  BitSet among(Set<Integer> positions, Query query, Map<Status, BitSet> standings) {
    return index.among(positions, query, standings);
  }

  /**
   * The reports most like a text, which need not be among them, the likest first.
   *
   * @param most from 1 to {@value Page#MOST}
   */
  public List<Hit> like(Reading text, int most) {
    return index.like(text, most);
  }

  /** A report as editors see it, with what shows where something stands in it. */
  public Optional<Catalogued> report(String id) {
    int now = said.get();
    Ready known = ready.get(id);
    if (known != null && known.said == now) {
      return Optional.of(known.report);
    }
    Optional<Catalogued> report = log.report(id).map(Arrival::report).map(this::catalogued);
    report.ifPresent(one -> ready.put(id, new Ready(now, one)));
    return report;
  }

  private Catalogued catalogued(Report report) {
    return index.catalogued(report, readings.segmentation(report), () -> readings.of(report));
  }

  /** By which names else editors know somebody, as they wrote them. */
  public List<String> otherNames(String name) {
    return List.copyOf(readings.corrections().synonyms().othersOf(name));
  }

  /** Names that begin with some letters, those that most reports hold first. */
  public List<NameCount> names(String prefix, int most) {
    return index.names(prefix, most);
  }

  /** Who is quoted most often. */
  public List<NameCount> speakers(int most) {
    return index.speakers(most);
  }
}
