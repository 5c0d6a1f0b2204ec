package org.saksi.app.export;

import java.nio.charset.StandardCharsets;
import org.saksi.app.html.StoryPage;
import org.saksi.app.json.JsonFormat;
import org.saksi.reconcile.Reconciliation;

/** One story as a file to take along. The same story always gives the same bytes. */
public enum StoryFile {
  /** A page that needs nothing else. */
  HTML("text/html", "html"),
  /** A line of JSON, as compare writes it. */
  JSON("application/json", "json"),
  /** A row for each place that a finding rests on. */
  CSV("text/csv", "csv"),
  /** The same rows with their types. */
  PARQUET("application/vnd.apache.parquet", "parquet"),
  /** W3C Web Annotations, one a line. */
  ANNOTATIONS("application/x-ndjson", "annotations.jsonl");

  private final String mediaType;
  private final String ending;

  StoryFile(String mediaType, String ending) {
    this.mediaType = mediaType;
    this.ending = ending;
  }

  /** Its content; text is in UTF-8. */
  public byte[] of(Reconciliation story) {
    return switch (this) {
      case HTML -> StoryPage.of(story).getBytes(StandardCharsets.UTF_8);
      case JSON -> new JsonFormat().line(story);
      case CSV -> (FindingCsv.HEADER + FindingCsv.rows(story)).getBytes(StandardCharsets.UTF_8);
      case PARQUET -> FindingParquet.of(story);
      case ANNOTATIONS -> Annotations.lines(story);
    };
  }

  /** What it is, for a browser. */
  public String mediaType() {
    return this == PARQUET ? mediaType : mediaType + "; charset=utf-8";
  }

  /** What it is called: by the story's id, as far as a file's name may hold it. */
  public String name(Reconciliation story) {
    return story.story().replaceAll("[^A-Za-z0-9._-]+", "-") + "." + ending;
  }
}
