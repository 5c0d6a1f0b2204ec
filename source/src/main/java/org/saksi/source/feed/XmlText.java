package org.saksi.source.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The text of an XML document without what stands before its first element: that is where encodings
 * are named wrongly and where entities are declared.
 */
final class XmlText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern ENCODING =
      Pattern.compile(
          "^\\s{0,100}<\\?xml[^>]{1,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");

  private static final Pattern PROLOG =
      Pattern.compile("\\s++|\\uFEFF|<\\?[^>]*+>|<!--(?:[^-]|-(?!->))*+-->|<!DOCTYPE[^>\\[]*+>");

  private static final Pattern DECLARING = Pattern.compile("<!DOCTYPE[^>\\[]*+\\[");

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private static final int HEAD_BYTES = 1_024;

  private XmlText() {}

  /** The first characters, for telling what a body is. */
  static String head(byte[] body, int length) {
    byte[] head = body.length <= length ? body : java.util.Arrays.copyOf(body, length);
    Charset marked = byteOrderMark(head);
    return new String(head, marked == null ? StandardCharsets.ISO_8859_1 : marked)
        .replaceFirst("^\\uFEFF|^\u00ef\u00bb\u00bf", "");
  }

  /**
   * The document from its first element on.
   *
   * @param charset that the header names
   * @throws Unreadable if it declares entities, or has no element
   */
  static String of(byte[] body, @Nullable String charset, List<String> remarks) throws Unreadable {
    String text = decode(body, charset, remarks);
    Matcher prolog = PROLOG.matcher(text);
    int at = 0;
    while (prolog.region(at, text.length()).lookingAt()) {
      at = prolog.end();
    }
    if (DECLARING.matcher(text).region(at, text.length()).lookingAt()) {
      throw new Unreadable("its document type declares entities, which feeds do not need");
    }
    if (at == text.length() || text.charAt(at) != '<') {
      throw new Unreadable(at == text.length() ? "it is empty" : "it is no XML");
    }
    return text.substring(at);
  }

  /** UTF-8 if it is that, whatever it says; else as it says, as the header says, or as Windows. */
  private static String decode(byte[] body, @Nullable String header, List<String> remarks) {
    Charset marked = byteOrderMark(body);
    if (marked != null) {
      return new String(body, marked);
    }
    String utf8 = strictly(body, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return utf8;
    }
    Matcher declared = ENCODING.matcher(head(body, HEAD_BYTES));
    Charset named = declared.find() ? known(declared.group(1)) : null;
    for (Charset charset : new Charset[] {named, header == null ? null : known(header)}) {
      String text = charset == null ? null : strictly(body, charset);
      if (text != null) {
        return text;
      }
    }
    remarks.add("it is not in the encoding that it names; it was read as " + WINDOWS.name());
    return new String(body, WINDOWS);
  }

  private static @Nullable Charset byteOrderMark(byte[] body) {
    int first = body.length < 2 ? 0 : (body[0] & 0xff) << 8 | body[1] & 0xff;
    return switch (first) {
      case 0xfeff, 0x003c -> StandardCharsets.UTF_16BE;
      case 0xfffe, 0x3c00 -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  private static @Nullable String strictly(byte[] body, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(body))
          .toString();
    } catch (CharacterCodingException other) {
      return null;
    }
  }

  private static @Nullable Charset known(String name) {
    try {
      return Charset.forName(name.strip());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return null;
    }
  }

  /**
   * A broken document made whole: elements closed, entities of HTML and bare ampersands written as
   * XML has them, control characters dropped, and half an item at a cut-off end with them.
   */
  static String mended(String text) {
    Document document =
        Jsoup.parse(FORBIDDEN.matcher(whole(text)).replaceAll(""), "", Parser.xmlParser());
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    return document.outerHtml();
  }

  /** Without what stands behind the last whole item, if the document does not end. */
  private static String whole(String text) {
    String root = CaptureKind.root(text);
    String end =
        text.substring(Math.max(0, text.length() - 200)).toLowerCase(java.util.Locale.ROOT);
    if (end.contains("</" + root) || end.contains(":" + root + ">")) {
      return text;
    }
    int last = -1;
    for (String closing : List.of("</item>", "</entry>", "</url>", "</sitemap>")) {
      int at = text.lastIndexOf(closing);
      last = at < 0 ? last : Math.max(last, at + closing.length());
    }
    return last < 0 ? text : text.substring(0, last);
  }

  /** Plain text of a title, which may hold markup or entities written twice. */
  static @Nullable String plain(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return null;
    }
    boolean isPlain = title.indexOf('<') < 0 && title.indexOf('&') < 0;
    String text = isPlain ? title : Jsoup.parseBodyFragment(title).text();
    String stripped = text.strip().replaceAll("\\s+", " ");
    return stripped.isEmpty() ? null : stripped;
  }
}
