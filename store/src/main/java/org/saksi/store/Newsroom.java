package org.saksi.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.saksi.Saksi;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.store.desk.FindingList;
import org.saksi.store.desk.Findings;
import org.saksi.store.desk.Ledger;
import org.saksi.store.desk.OutletBook;
import org.saksi.store.desk.OutletTable;
import org.saksi.store.desk.Stories;
import org.saksi.store.desk.Whereabouts;
import org.saksi.store.log.Acknowledgement;
import org.saksi.store.log.Arrival;
import org.saksi.store.log.Log;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.sql.Database;
import org.saksi.store.sql.Hold;
import org.saksi.store.sql.StoreException;

/**
 * The front door of a store: reports and editors' rulings go in, stories and findings come out.
 *
 * <pre>{@code
 * try (Newsroom newsroom = Newsroom.open("redaksi", Saksi.indonesian())) {
 *   newsroom.take(reports);
 *   newsroom.settle();
 *   newsroom.board().lines(StoryOrder.CONTRADICTED, null, 20).forEach(…);
 * }
 * }</pre>
 *
 * <p>What is already kept can be read at once after opening; the first report or ruling waits until
 * what the grouping remembers has been {@linkplain #warmUp read}: from the file beside the index
 * where the last process left it, else from the log, which takes about as long as reading its
 * reports. Thread-safe. One process at a time has a store open.
 */
public final class Newsroom implements AutoCloseable {

  private final Database database;
  private final Hold hold;
  private final Log log;
  private final Ledger ledger;
  private final Board board;
  private final OutletBook outlets;
  private final Editing editing;
  private final Readings readings;
  private final Folding folding;
  private final Settling settling;
  private final Finder finder;
  private final AlertDesk alerts;
  private final Backroom backroom;
  private final Lead lead = new Lead();

  private Newsroom(Database database, Hold hold, Path index, Saksi saksi) {
    this.database = database;
    this.hold = hold;
    log = new Log(database);
    ledger = new Ledger(database);
    Stories stories = new Stories(database);
    Whereabouts whereabouts = new Whereabouts(database);
    outlets = new OutletBook(database);
    NameList names = new NameList(LanguagePack.of("id"));
    readings = new Readings(saksi, new Corrections(names, rulingsInForce()));
    Concern concern = new Concern(log, names);
    Findings findings = new Findings(database);
    finder = new Finder(log, findings, readings, concern, index);
    alerts = new AlertDesk(database, ledger, whereabouts, stories, finder);
    settling = new Settling(saksi, log, whereabouts, findings, readings, alerts);
    settling.listen(change -> outlets.turn());
    folding =
        new Folding(
            log,
            ledger,
            readings,
            concern,
            settling::rest,
            saksi,
            new Checkpoint(
                index.resolveSibling(index.getFileName() + ".fold"), log, ledger, saksi));
    board = new Board(ledger, stories, new FindingList(database), whereabouts, folding, settling);
    editing = new Editing(log, names, readings, folding, finder);
    backroom = new Backroom(new Following(log, finder, settling, lead));
  }

  /**
   * Opens a store, and makes one where there is none.
   *
   * @param location a folder, or a {@code jdbc:postgresql://} address
   * @throws StoreException if it cannot be opened, or another process has it open
   */
  public static Newsroom open(String location, Saksi saksi) {
    return open(location, Finder.folder(location), saksi);
  }

  /**
   * Opens a store whose search index lies elsewhere.
   *
   * @param index a folder for the index and nothing else, made anew whenever it is not there
   * @throws StoreException if the store cannot be opened, or another process has it open
   */
  public static Newsroom open(String location, Path index, Saksi saksi) {
    Database database = Database.open(location);
    try {
      Hold hold = database.hold();
      try {
        Newsroom newsroom = new Newsroom(database, hold, index, saksi);
        newsroom.catchUp();
        return newsroom;
      } catch (StoreException failed) {
        hold.close();
        throw failed;
      }
    } catch (StoreException taken) {
      database.close();
      throw taken;
    }
  }

  /** What a crash left undone is done. */
  private void catchUp() {
    if (ledger.position() < log.last()) {
      warmUp();
    }
    backroom.now();
    backroom.first(outlets::table);
  }

  /** Begins to go on where the log was left, so that the first report need not wait for it. */
  public void warmUp() {
    backroom.first(folding::advance);
  }

  /**
   * Keeps reports, in their order, and finds the story of each. Their findings follow soon, see
   * {@link #settle}; when they are more than {@value Lead#MOST} entries behind, this waits for
   * them.
   *
   * @return what became of each; what is taken is on the disk
   */
  public List<Acknowledgement> take(List<Report> reports) {
    List<Acknowledgement> acknowledgements = log.append(reports, readings.faults(reports));
    folding.advance();
    backroom.soon();
    int position = log.last();
    if (lead.isTooLong(position)) {
      backroom.now();
      lead.await(position);
    }
    return acknowledgements;
  }

  /**
   * Keeps what an editor decided, and carries it out.
   *
   * @param editor who decides
   * @param at when
   * @param reason why, in the editor's words
   * @throws IllegalArgumentException if it says nothing about what is here: the message is for the
   *     editor
   */
  public Ruling rule(String editor, Instant at, String reason, Verdict verdict) {
    Sense.check(verdict, this, readings.corrections().synonyms());
    if (Rulings.moves(verdict, log.rulings())) {
      settle(); // What follows from it is no news; what was due before is.
    }
    Ruling ruling = editing.rule(editor, at, reason, verdict);
    backroom.soon();
    return ruling;
  }

  /** Makes all that follows from the log again, of which nobody is told. */
  public void rebuild() {
    settle();
    folding.restart();
    settle();
  }

  /** Waits until the findings of every story rest on all its reports, and search finds them all. */
  public void settle() {
    backroom.await();
  }

  /** All that editors decided, in order, and since undone or not. */
  public List<Ruling> rulings() {
    return log.rulings();
  }

  /** What editors decided and nobody has undone, in order. */
  public List<Ruling> rulingsInForce() {
    return Rulings.inForce(log.rulings());
  }

  /** The stories. */
  public Board board() {
    return board;
  }

  /** A report with all its layers, as editors see it. */
  public Optional<Reading> report(String id) {
    return log.report(id).map(Arrival::report).map(readings::of);
  }

  /** A report as it came. */
  public Optional<Report> text(String id) {
    return log.report(id).map(Arrival::report);
  }

  /**
   * Reports as they came, those that came last first.
   *
   * @param before a position in the log; only what came before it
   * @param limit at most so many
   */
  public List<Arrival> latest(int before, int limit) {
    return log.latest(before, limit);
  }

  /** Goes through all reports in the order in which they came. */
  public void forEachReport(Consumer<Report> receiver) {
    log.forEach(
        0,
        entry -> {
          if (entry instanceof Arrival arrival) {
            receiver.accept(arrival.report());
          }
        });
  }

  /** The position in the log of what came last; 0 if nothing did. */
  public int position() {
    return log.last();
  }

  /** The position in the log of the last thing that an editor decided; 0 for none. */
  public int decided() {
    return editing.decided();
  }

  /** What finds reports. */
  public Finder finder() {
    return finder;
  }

  /** How the outlets do, as of when stories were last {@linkplain #settle settled}. */
  public OutletTable outlets() {
    return outlets.table();
  }

  /** Who is told of what. */
  public AlertDesk alerts() {
    return alerts;
  }

  /**
   * Tells of every story that came to something else, on the thread that found it out; a listener
   * hands it on and returns at once.
   *
   * @return ends the telling when it is closed
   */
  public AutoCloseable listen(Consumer<Change> listener) {
    return settling.listen(listener);
  }

  @Override
  public void close() {
    folding.stop();
    settling.stop();
    finder.stop();
    lead.end();
    backroom.close();
    folding.close();
    finder.close();
    hold.close();
    database.close();
  }
}
