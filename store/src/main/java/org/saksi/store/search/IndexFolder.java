package org.saksi.store.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * The folder of an index, and what is noted with each of its commits. What it holds follows from
 * the log, so an index that cannot be used is no loss: it is deleted and begun anew.
 */
final class IndexFolder {

  /** Goes up by one with every change of {@link Block} or {@link Vocabulary}. */
  static final String FORMAT = "1";

  private static final String FORMAT_KEY = "format";
  private static final String POSITION_KEY = "position";

  /** What is held in memory before it is written. */
  private static final double BUFFER_MEGABYTES = 32;

  private static final Pattern OF_LUCENE =
      Pattern.compile("_.*|(?:pending_)?segments_.*|write\\.lock");

  private IndexFolder() {}

  /** Opens the index in a folder, a new one where there is none that can be used. */
  static IndexWriter open(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      writer = used(directory);
      if (writer == null) {
        clear(directory);
        writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
      }
      return writer;
    } finally {
      if (writer == null) {
        directory.close();
      }
    }
  }

  /** A writer to the index that is there; null if it cannot be used. */
  private static @Nullable IndexWriter used(Directory directory) throws IOException {
    IndexWriter writer = null;
    boolean usable = false;
    try {
      if (!DirectoryReader.indexExists(directory)) {
        return null;
      }
      writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.APPEND));
      DirectoryReader.open(writer).close(); // every part is there
      usable = FORMAT.equals(note(writer, FORMAT_KEY)) && position(writer) > 0;
    } catch (LockObtainFailedException othersWrite) {
      throw othersWrite;
    } catch (IOException | RuntimeException broken) {
      usable = false;
    } finally {
      if (writer != null && !usable) {
        writer.rollback();
      }
    }
    return usable ? writer : null;
  }

  private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
    return new IndexWriterConfig()
        .setOpenMode(mode)
        .setCommitOnClose(false)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  /** Only what Lucene wrote is deleted: the folder may be another by mistake. */
  private static void clear(Directory directory) throws IOException {
    for (String name : directory.listAll()) {
      if (OF_LUCENE.matcher(name).matches()) {
        directory.deleteFile(name);
      }
    }
  }

  /** The position of the last report that the last commit holds; 0 for none. */
  static int position(IndexWriter writer) {
    String position = note(writer, POSITION_KEY);
    return position == null ? 0 : Integer.parseInt(position);
  }

  private static @Nullable String note(IndexWriter writer, String key) {
    Iterable<Map.Entry<String, String>> notes = writer.getLiveCommitData();
    if (notes != null) {
      for (Map.Entry<String, String> note : notes) {
        if (note.getKey().equals(key)) {
          return note.getValue();
        }
      }
    }
    return null;
  }

  /** Writes all that was added, and with it the position of the last report. */
  static void commit(IndexWriter writer, int position) throws IOException {
    Map<String, String> notes =
        Map.of(FORMAT_KEY, FORMAT, POSITION_KEY, Integer.toString(position));
    writer.setLiveCommitData(notes.entrySet());
    writer.commit();
  }
}
