package org.saksi.bench.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text of tokens with a label each, as corpora of labelled spans give it: one token a line, its
 * label last (BIO or BILOU), a blank line between sentences.
 *
 * @param tokens in order
 * @param labels one for each token, such as {@code B-CUE} or {@code O}
 * @param breaks indices of the tokens before which a blank line stands
 */
record TaggedText(List<String> tokens, List<String> labels, Set<Integer> breaks) {

  private static final Pattern GAP = Pattern.compile("(?U)\\s+");
  private static final Pattern LABEL = Pattern.compile("O|[BILU]-\\S+");

  /** Token, part of speech and one more between them and the label. */
  private static final int MOST_COLUMNS = 4;

  /**
   * A labelled stretch of tokens.
   *
   * @param first index of its first token
   * @param last index of its last token, included
   */
  record LabelledSpan(String label, int first, int last) {

    boolean covers(LabelledSpan other) {
      return first <= other.last && other.first <= last;
    }
  }

  static TaggedText read(Path path) throws IOException {
    List<String> tokens = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Set<Integer> breaks = new HashSet<>();
    for (String line : Files.readAllLines(path)) {
      String[] fields = GAP.split(line.strip(), -1);
      if (fields[0].isEmpty()) {
        breaks.add(tokens.size());
      } else {
        tokens.add(fields[0]);
        labels.add(fields[fields.length - 1]);
      }
    }
    return new TaggedText(tokens, labels, breaks);
  }

  /** A file of tokens and labels has no other kind of line, and some label in it. */
  static boolean isOne(Path path) throws IOException {
    return isOne(path, 2);
  }

  /** The same with columns between token and label, such as parts of speech. */
  static boolean isOneOfColumns(Path path) throws IOException {
    return isOne(path, MOST_COLUMNS);
  }

  private static boolean isOne(Path path, int mostColumns) throws IOException {
    if (!Files.isRegularFile(path) || path.toString().endsWith(".json")) {
      return false;
    }
    try (Stream<String> lines = Files.lines(path)) {
      List<String> first = lines.filter(row -> !row.isBlank()).limit(100).toList();
      return !first.isEmpty()
          && first.stream().allMatch(row -> isLabelled(row, mostColumns))
          && first.stream().anyMatch(row -> !row.strip().endsWith("O"));
    } catch (UncheckedIOException notText) {
      return false;
    }
  }

  private static boolean isLabelled(String row, int mostColumns) {
    String[] fields = GAP.split(row.strip(), mostColumns + 1);
    return fields.length > 1
        && fields.length <= mostColumns
        && LABEL.matcher(fields[fields.length - 1]).matches();
  }

  /**
   * The labelled spans, in order. A BIO span ends with its sentence, a BILOU span may run over the
   * blank line.
   */
  Set<LabelledSpan> spans() {
    boolean bilou = labels.stream().anyMatch(l -> l.startsWith("L-") || l.startsWith("U-"));
    Set<LabelledSpan> spans = new LinkedHashSet<>();
    @Nullable LabelledSpan open = null;
    for (int i = 0; i < labels.size(); i++) {
      String tag = labels.get(i);
      int hyphen = tag.indexOf('-');
      char place = hyphen < 0 ? 'O' : tag.charAt(0);
      String label = hyphen < 0 ? "" : tag.substring(2);
      boolean inside = place == 'I' || place == 'L';
      boolean goesOn =
          open != null && inside && label.equals(open.label()) && (bilou || !breaks.contains(i));
      if (open != null && !goesOn) {
        spans.add(open);
        open = null;
      }
      if (place == 'B' || place == 'U' || (inside && !goesOn)) {
        open = new LabelledSpan(label, i, i);
      }
      if (open != null) {
        open = new LabelledSpan(open.label(), open.first(), i);
        if (place == 'L' || place == 'U') {
          spans.add(open);
          open = null;
        }
      }
    }
    if (open != null) {
      spans.add(open);
    }
    return spans;
  }
}
