package org.saksi.store.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Finding;
import org.saksi.report.Report;
import org.saksi.store.sql.StoreException;

/**
 * Finds reports by what they say: an index that follows the log.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(folder)) {
 *   log.forEach(index.position(), entry -> …index.add(entry.position(), saksi.read(report))…);
 *   index.commit();
 *   if (index.queries().read("money>1 triliun IDR") instanceof Query query) {
 *     Hits hits = index.search(query, Page.first(Order.RELEVANCE, 20), Map.of());
 *   }
 * }
 * }</pre>
 *
 * <p>It holds nothing that the log does not hold: it may be deleted at any time while it is closed,
 * and is fed again. What was added is found after {@link #refresh} or {@link #commit}, or by itself
 * about a second later. Thread-safe; one process has it open at a time.
 */
public final class SearchIndex implements AutoCloseable {

  /** What was added longer ago is found without being asked to. */
  private static final long FRESH_NANOS = 1_000_000_000L;

  private final Path folder;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Vocabulary vocabulary;
  private final Cataloguer cataloguer;
  private final QueryReader queries;
  private final BitSetProducer reports = new QueryBitSetProducer(Questions.allReports());
  private volatile int position;
  private volatile boolean stale;
  private volatile long refreshedAt = System.nanoTime();

  private SearchIndex(Path folder, IndexWriter writer, LanguagePack language) throws IOException {
    this.folder = folder;
    this.writer = writer;
    vocabulary = new Vocabulary(language);
    cataloguer = new Cataloguer(vocabulary);
    queries = new QueryReader(language, vocabulary);
    searchers = new SearcherManager(writer, null);
    position = IndexFolder.position(writer);
  }

  /**
   * Opens the index of Indonesian reports in a folder of its own. What is missing, damaged or of
   * another format is begun anew.
   *
   * @throws StoreException if another process has it open, or the folder cannot be used
   */
  public static SearchIndex open(Path folder) {
    try {
      return new SearchIndex(folder, IndexFolder.open(folder), LanguagePack.of("id"));
    } catch (IOException failed) {
      throw new StoreException("cannot open the search index in " + folder, failed);
    }
  }

  /** Reads queries as this index understands them. */
  public QueryReader queries() {
    return queries;
  }

  /**
   * Somebody is also found by other names.
   *
   * @param keys by name, the {@link org.saksi.annotation.Entity#key} that those have who bear it;
   *     outranks the word lists, and what was said before
   */
  public void name(Map<String, String> keys) {
    vocabulary.name(keys);
  }

  /** The place in the log up to which it goes; 0 where there is nothing and all must be fed. */
  public int position() {
    return position;
  }

  /**
   * Adds a report, or takes it in the place of the one that was added with this position. One
   * thread adds, in the order of the log.
   *
   * @param at its position in the log, from 1
   */
  public synchronized void add(int at, Reading reading) {
    Block block = Block.of(at, cataloguer.card(reading));
    try {
      if (at > position) {
        writer.addDocuments(block.documents());
        position = at;
      } else {
        writer.updateDocuments(block.term(), block.documents());
      }
      stale = true;
      refreshIfDue();
    } catch (IOException failed) {
      throw failure("write to", failed);
    }
  }

  /** Nothing is to be added for a place in the log that is no report's. */
  public synchronized void pass(int at) {
    position = Math.max(position, at);
  }

  /** Puts all that was added on the disk, with the position up to which it goes. */
  public synchronized void commit() {
    try {
      IndexFolder.commit(writer, position);
      refreshNow();
    } catch (IOException failed) {
      throw failure("write to", failed);
    }
  }

  /** Lets all that was added be found. */
  public void refresh() {
    try {
      refreshNow();
    } catch (IOException failed) {
      throw failure("read", failed);
    }
  }

  private void refreshNow() throws IOException {
    stale = false;
    refreshedAt = System.nanoTime();
    searchers.maybeRefreshBlocking();
  }

  /** The one who adds pays for it, and who searches only where nobody adds any more. */
  private void refreshIfDue() throws IOException {
    if (stale && System.nanoTime() - refreshedAt > FRESH_NANOS) {
      stale = false;
      refreshedAt = System.nanoTime();
      if (!searchers.maybeRefresh()) {
        stale = true; // another's may have begun before the last report was added
      }
    }
  }

  /** What is asked of one state of the index. */
  private interface Asked<T> {
    T of(IndexSearcher searcher) throws IOException;
  }

  private <T> T ask(Asked<T> asked) {
    try {
      refreshIfDue();
      IndexSearcher searcher = searchers.acquire();
      try {
        return asked.of(searcher);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException failed) {
      throw failure("read", failed);
    }
  }

  /**
   * Finds reports.
   *
   * @param standings for each of the {@linkplain Query#statuses() statuses} that the query names,
   *     the positions in the log of the reports that have part in such findings
   */
  public Hits search(Query query, Page page, Map<Finding.Status, BitSet> standings) {
    org.apache.lucene.search.Query asked = new Questions(reports, standings).of(query.condition());
    return ask(searcher -> Paging.hits(searcher, asked, page));
  }

  /**
   * Those of some reports that a query finds.
   *
   * @param positions of the reports in the log, one or more
   * @param standings as {@link #search} takes them, of these reports
   * @return the positions of those that are found
   */
  public BitSet among(Set<Integer> positions, Query query, Map<Finding.Status, BitSet> standings) {
    Questions questions = new Questions(reports, standings);
    org.apache.lucene.search.Query asked = questions.of(query.condition(), positions);
    return ask(searcher -> Paging.positions(searcher, asked, positions.size()));
  }

  /**
   * The reports most like another, which need not be in the index, the likest first.
   *
   * @param most at most so many, from 1 to {@value Page#MOST}
   */
  public List<Hit> like(Reading reading, int most) {
    Card card = cataloguer.card(reading);
    Page page = Page.first(Order.RELEVANCE, most);
    return ask(
            searcher -> {
              Likeness likeness = new Likeness(searcher.getIndexReader(), reports);
              return Paging.hits(searcher, likeness.to(card), page);
            })
        .hits();
  }

  /**
   * A report as this index finds it, which need not be in it.
   *
   * @param readings reads it, if a query asks for more than words
   */
  public Catalogued catalogued(
      Report report, Segmentation segmentation, Supplier<Reading> readings) {
    return new Catalogued(
        report,
        segmentation,
        vocabulary.words(segmentation.tokens()),
        () -> cataloguer.card(readings.get()));
  }

  /**
   * Names that begin with some letters, in any case, those that most reports hold first.
   *
   * @param most at most so many
   */
  public List<NameCount> names(String prefix, int most) {
    return ask(searcher ->
        Roll.of(searcher.getIndexReader(), FieldName.NAME, Vocabulary.fold(prefix), most));
  }

  /**
   * Who is quoted most often, by number of quotations.
   *
   * @param most at most so many
   */
  public List<NameCount> speakers(int most) {
    return ask(searcher -> Roll.of(searcher.getIndexReader(), FieldName.SPEAKER, "", most));
  }

  private StoreException failure(String doing, IOException failed) {
    return new StoreException("cannot " + doing + " the search index in " + folder, failed);
  }

  /** Closes it; what was not committed is fed again when it is opened the next time. */
  @Override
  public synchronized void close() {
    try {
      searchers.close();
      writer.close();
      writer.getDirectory().close();
    } catch (IOException failed) {
      throw failure("close", failed);
    }
  }
}
