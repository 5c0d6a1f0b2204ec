package org.saksi.source.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saksi.source.web.Ask;

/**
 * What the next round of a watch would ask for first: its lists, and the pages that wait from
 * rounds before. What the lists would lead to, nobody knows before they are asked. Immutable.
 *
 * @param asks with what the watch remembers of each answer before
 * @param resting lists that are not asked, and until when: their servers want to be left alone
 */
public record Outlook(List<Ask> asks, Map<URI, Instant> resting) {

  public Outlook {
    asks = List.copyOf(asks);
    resting = Map.copyOf(resting);
  }

  /**
   * Looks into the memory of a watch, which may be running; asks nobody and changes nothing.
   *
   * @param folder what the watch remembers; it need not be there
   * @throws IOException if what is there cannot be read, or is none
   */
  public static Outlook of(Path folder, List<URI> feeds) throws IOException {
    Path copy = Files.createTempFile("saksi-watch-", ".jsonl");
    try {
      Path remembered = folder.resolve(Watch.MEMORY);
      if (Files.exists(remembered)) {
        Files.copy(remembered, copy, StandardCopyOption.REPLACE_EXISTING);
      }
      try (Memory memory = new Memory(copy, WatchLimits.STANDARD)) {
        return of(memory, feeds, Instant.now());
      }
    } finally {
      Files.delete(copy);
    }
  }

  private static Outlook of(Memory memory, List<URI> feeds, Instant now) {
    List<Ask> asks = new ArrayList<>();
    Map<URI, Instant> resting = new LinkedHashMap<>();
    for (URI feed : feeds) {
      Instant until = memory.rest(feed, now);
      if (until == null) {
        asks.add(memory.askForList(feed, false, now));
      } else {
        resting.put(feed, until);
      }
    }
    memory.ready(now).forEach(page -> asks.add(memory.askForPage(page)));
    return new Outlook(asks, resting);
  }
}
