package org.saksi.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The forms in which reports come. */
enum Form {
  TEXT("text"),
  JSON("JSON"),
  JSON_LINES("JSON lines"),
  PAGE("HTML page"),
  WARC("WARC archive"),
  WACZ("WACZ package");

  private static final String PACKED = ".gz";

  /** So many bytes tell a document. */
  static final int SIGNATURE_BYTES = 8;

  /** How PDF, RTF and the zip files of word processors begin. */
  private static final List<String> DOCUMENTS = List.of("%PDF-", "{\\rtf", "PK\u0003\u0004");

  private final String label;

  Form(String label) {
    this.label = label;
  }

  /** What a person calls it. */
  String label() {
    return label;
  }

  /** The form that a file's name tells, with or without {@code .gz} behind it; null for none. */
  static @Nullable Form ofName(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.endsWith(PACKED)) {
      plain = plain.substring(0, plain.length() - PACKED.length());
    }
    return switch (plain.substring(plain.lastIndexOf('.') + 1)) {
      case "txt" -> TEXT;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "html", "htm" -> PAGE;
      case "warc", "arc" -> WARC;
      case "wacz" -> WACZ;
      default -> null;
    };
  }

  /** Whether it is an archive, which is read from a file and not as a stream. */
  boolean isArchive() {
    return this == WARC || this == WACZ;
  }

  /** Whether the first bytes are those of a document that no form covers, whatever its name. */
  static boolean isDocument(byte[] head) {
    String start =
        new String(head, 0, Math.min(head.length, SIGNATURE_BYTES), StandardCharsets.ISO_8859_1);
    return DOCUMENTS.stream().anyMatch(start::startsWith);
  }

  /**
   * The form that the first bytes show. Braces that open and close on the first line are JSON
   * lines: one report is no harder to read so.
   */
  static Form ofBytes(byte[] head) {
    String start =
        new String(head, StandardCharsets.ISO_8859_1)
            .replaceFirst("^\u00ef\u00bb\u00bf", "")
            .stripLeading();
    if (start.startsWith("{")) {
      int lineEnd = start.indexOf('\n');
      String line = lineEnd < 0 ? start : start.substring(0, lineEnd);
      return line.length() > 1 && (lineEnd < 0 || line.stripTrailing().endsWith("}"))
          ? JSON_LINES
          : JSON;
    }
    return start.startsWith("<") ? PAGE : start.startsWith("WARC/1.") ? WARC : TEXT;
  }
}
