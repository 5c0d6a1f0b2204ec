package org.saksi.bench.score;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.saksi.report.Origin;
import org.saksi.report.Published;
import org.saksi.report.Report;
import org.saksi.text.Span;

/**
 * An article in TimeML, with the times a careful reader marked in its text.
 *
 * @param report the article; when it was published is the file's document time
 * @param marked the times marked in the body
 */
record TimeMlFile(Report report, List<MarkedTime> marked) {

  private static final Pattern TEXT = Pattern.compile("<TEXT>(.*?)</TEXT>", Pattern.DOTALL);
  private static final Pattern DOCUMENT_TIME =
      Pattern.compile("<DCT>[^<]*<TIMEX3[^>]*? value=\"([^\"]*)\"");

  /** A month or day that lost its nought, as in {@code 2013-12-4}. */
  private static final Pattern ONE_DIGIT = Pattern.compile("-(\\d)(?!\\d)");

  private static final Pattern PIECE = Pattern.compile("<(/?)(\\w+)([^>]*)>|([^<]+)");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final Pattern TYPE = Pattern.compile("type=\"([^\"]*)\"");

  /**
   * A time expression and what it means.
   *
   * @param span where it stands, in the text without white space: editions differ in that
   * @param value in the notation of TIMEX3
   * @param type {@code DATE}, {@code TIME}, {@code DURATION} or {@code SET}
   */
  record MarkedTime(Span span, String value, String type) {}

  /** The files of a folder, by name. */
  static List<TimeMlFile> readAll(Path folder) throws IOException {
    List<TimeMlFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".tml")).sorted().toList()) {
        files.add(read(path));
      }
    }
    return files;
  }

  static TimeMlFile read(Path path) throws IOException {
    String file;
    try {
      file = Files.readString(path);
    } catch (CharacterCodingException notText) {
      throw new IOException(path + ": not in UTF-8", notText);
    }
    StringBuilder body = new StringBuilder();
    List<MarkedTime> marked = new ArrayList<>();
    Matcher piece = PIECE.matcher(first(TEXT, file));
    int at = 0;
    while (piece.find()) {
      if (piece.group(4) != null) {
        String text = Parser.unescapeEntities(piece.group(4), false);
        body.append(text);
        at += squeezed(text).length();
      } else if (piece.group(2).equals("TIMEX3")) {
        if (piece.group(1).isEmpty()) {
          String attributes = piece.group(3);
          marked.add(
              new MarkedTime(new Span(at, at), first(VALUE, attributes), first(TYPE, attributes)));
        } else if (!marked.isEmpty()) {
          MarkedTime open = marked.removeLast();
          marked.add(new MarkedTime(new Span(open.span().start(), at), open.value(), open.type()));
        }
      }
    }
    return new TimeMlFile(report(path, file, body.toString()), List.copyOf(marked));
  }

  private static Report report(Path path, String file, String body) {
    String date = ONE_DIGIT.matcher(first(DOCUMENT_TIME, file)).replaceAll("-0$1");
    @Nullable Published published = Published.parse(date).orElse(null);
    String name = String.valueOf(path.getFileName());
    return new Report(
        name, null, null, null, null, published, "id", body, new Origin(path.toString(), 0));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** A span of a text, in that text without its white space. */
  static Span squeezed(String text, Span span) {
    int start = squeezed(text.substring(0, span.start())).length();
    return new Span(start, start + squeezed(span.of(text)).length());
  }

  private static String squeezed(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isWhiteSpace(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** White space by Unicode, unbreakable spaces and control characters of old among it. */
  private static boolean isWhiteSpace(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }
}
