package org.saksi.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.report.Report;
import org.saksi.store.desk.Findings;
import org.saksi.store.desk.Findings.Settled;
import org.saksi.store.desk.Ledger;
import org.saksi.store.desk.Step;
import org.saksi.store.desk.Stories;
import org.saksi.store.desk.Whereabouts;
import org.saksi.store.log.Acknowledgement;
import org.saksi.store.log.Log;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.Hold;
import org.saksi.store.sql.StoreException;
import org.saksi.story.Placement;
import org.saksi.story.StoryEvent;

/**
 * A store whose reports are grouped and compared elsewhere, by the same classes, as in a stream
 * engine. A {@link Newsroom} that is opened on it afterwards shows what it would have come to had
 * it taken the reports itself, in the same order.
 *
 * <pre>{@code
 * try (FoldedStore store = FoldedStore.open("redaksi")) {
 *   List<StoryEvent> events = grouper.accept(reading);
 *   store.put(
 *       List.of(new Folded(reading.report(), events, placements.after(events))),
 *       List.of(new Outcome("banjir", saksi.reconcile("banjir", readings))));
 * }
 * }</pre>
 *
 * <p>What is handed over again, as after a crash, is put down once. It is no news: alerts tell of
 * what a newsroom finds itself. Every report comes once or again as it was, and none is left out in
 * between: the fold elsewhere has seen all that the log has, and nothing else. Once a newsroom has
 * taken reports of its own or an editor has decided, the store is the newsroom's to go on with.
 *
 * <p>Thread-safe. One process at a time has a store open.
 */
public final class FoldedStore implements AutoCloseable {

  private final Database database;
  private final Hold hold;

  private FoldedStore(Database database, Hold hold) {
    this.database = database;
    this.hold = hold;
  }

  /**
   * A report, and what it did to the stories.
   *
   * @param report as it is to be kept: it says itself which it supersedes
   * @param events what happened when it arrived, in order
   * @param placements where that leaves the reports that it moves
   */
  public record Folded(Report report, List<StoryEvent> events, List<Placement> placements) {
    public Folded {
      events = List.copyOf(events);
      placements = List.copyOf(placements);
    }
  }

  /**
   * What the reports of a story came to at some time.
   *
   * @param reconciliation of all its reports, in order of arrival, or of the latest {@value
   *     #MOST_REPORTS} of a larger story; null once all have gone to other stories
   * @throws IllegalArgumentException if it is of another story
   */
  public record Outcome(String story, @Nullable Reconciliation reconciliation) {

    /** Of a larger story the reports that came last are compared, so many. */
    public static final int MOST_REPORTS = Settling.MOST_REPORTS;

    public Outcome {
      if (reconciliation != null && !reconciliation.story().equals(story)) {
        throw new IllegalArgumentException(
            "what %s came to is no outcome of %s".formatted(reconciliation.story(), story));
      }
    }

    /** Whether it rests on these reports, in this order, and on no others. */
    private boolean restsOn(List<String> reports) {
      if (reconciliation == null) {
        return reports.isEmpty();
      }
      List<String> superseded = ids(reconciliation.superseded());
      Set<String> earlier = new HashSet<>(superseded);
      return reports.stream().filter(earlier::contains).toList().equals(superseded)
          && reports.stream()
              .filter(report -> !earlier.contains(report))
              .toList()
              .equals(ids(reconciliation.readings()));
    }

    private static List<String> ids(List<Reading> readings) {
      return readings.stream().map(reading -> reading.report().id()).toList();
    }
  }

  /**
   * Opens a store, and makes one where there is none. Until it is closed, nobody else writes to it.
   *
   * @param location a folder, or a {@code jdbc:postgresql://} address
   * @throws StoreException if it cannot be opened, another process has it open, or it holds what a
   *     fold elsewhere cannot know: rulings of editors, or reports that a newsroom has taken but
   *     not yet grouped
   */
  public static FoldedStore open(String location) {
    Database database = Database.open(location);
    try {
      Hold hold = database.hold();
      try {
        check(database, Database.named(location));
        return new FoldedStore(database, hold);
      } catch (RuntimeException failed) {
        hold.close();
        throw failed;
      }
    } catch (RuntimeException failed) {
      database.close();
      throw failed;
    }
  }

  private static void check(Database database, String name) {
    Log log = new Log(database);
    if (!log.rulings().isEmpty()) {
      throw new StoreException(
          "editors have decided in the store "
              + name
              + ", of which a fold elsewhere knows nothing");
    }
    if (new Ledger(database).position() < log.last()) {
      throw new StoreException(
          "the store " + name + " has reports without a story; open it with serve first");
    }
  }

  /**
   * Puts down what came, all of it or nothing.
   *
   * <p>A report that is in the log already was handed over before, and is left out with what it
   * did. An outcome is passed over if it does not rest on the reports that the story has then: it
   * is an old one, or came before its reports, and one that does is on its way. Each story that an
   * event names wants an outcome after it, or it stays due until a newsroom is opened on the store.
   *
   * @param folded reports in order of arrival
   * @param outcomes of stories, in any order, with these reports in them
   * @throws StoreException if a report cannot be kept as it is, another text is kept by its id, a
   *     report that the log does not have is placed, or the database fails; nothing is put down
   *     then
   */
  public void put(List<Folded> folded, List<Outcome> outcomes) {
    try {
      database.write(handle -> {
        enter(handle, folded);
        outcomes.forEach(outcome -> settle(handle, outcome));
      });
    } catch (JdbiException failed) {
      throw new StoreException("what came cannot be put down", failed);
    }
  }

  private static void enter(Handle handle, List<Folded> folded) {
    List<Acknowledgement> acknowledgements =
        Log.copy(handle, folded.stream().map(Folded::report).toList());
    List<Step> steps = new ArrayList<>();
    for (int at = 0; at < folded.size(); at++) {
      switch (acknowledgements.get(at)) {
        case Acknowledgement.Taken taken -> steps.add(step(taken.position(), folded.get(at)));
        case Acknowledgement.Known known -> {}
        case Acknowledgement.Refused refused ->
            throw new StoreException(
                "the report %s cannot be kept: %s".formatted(refused.report(), refused.reason()));
      }
    }
    if (!steps.isEmpty()) {
      Ledger.enter(handle, steps);
    }
  }

  private static Step step(int position, Folded folded) {
    return new Step(position, folded.events(), folded.placements(), List.of());
  }

  private static void settle(Handle handle, Outcome outcome) {
    Optional<Integer> due = Stories.due(handle, outcome.story());
    if (due.isPresent()
        && outcome.restsOn(Whereabouts.ids(handle, outcome.story(), Outcome.MOST_REPORTS))) {
      Findings.settle(handle, new Settled(outcome.story(), due.get(), outcome.reconciliation()));
    }
  }

  @Override
  public void close() {
    hold.close();
    database.close();
  }
}
