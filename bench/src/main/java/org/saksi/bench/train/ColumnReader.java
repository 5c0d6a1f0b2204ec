package org.saksi.bench.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.reading.token.Tokenizer;
import org.saksi.tagger.Chunk;
import org.saksi.tagger.WordFeatures;

/**
 * Reads sentences in columns, a word a line and a blank line between sentences, as CoNLL 2003
 * introduced them: the word first, its label last, tabs or blanks between. Labels are those of BIO
 * and BILOU, also mixed; a chunk begins where one must have begun. A line that cannot be read is
 * told by file and line, and its sentence left out. Reads once; not thread-safe.
 */
final class ColumnReader {

  private static final Pattern GAP = Pattern.compile("\t+| +");
  private static final String OUTSIDE = "O";

  /** What corpora call the types of names. */
  private static final Map<String, String> TYPES =
      Map.of(
          "PER", "PERSON",
          "PPL", "PERSON",
          "LOC", "PLACE",
          "PLC", "PLACE",
          "LOCATION", "PLACE",
          "ORG", "ORGANISATION",
          "ORGANIZATION", "ORGANISATION");

  private final Path file;
  private final Consumer<LabelledSentence> receiver;
  private final Consumer<String> complaints;

  private final List<Token> words = new ArrayList<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private int first;
  private @Nullable String open;
  private boolean bad;
  private int offset;

  ColumnReader(Path file, Consumer<LabelledSentence> receiver, Consumer<String> complaints) {
    this.file = file;
    this.receiver = receiver;
    this.complaints = complaints;
  }

  void read() throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          endSentence();
        } else {
          readWord(line, number);
        }
      }
      endSentence();
    }
  }

  private void readWord(String line, int number) {
    String[] columns = GAP.split(line.strip());
    String label = columns[columns.length - 1];
    boolean outside = label.equals(OUTSIDE);
    boolean inside = label.length() > 2 && label.charAt(1) == '-';
    if (columns.length < 2 || !outside && !(inside && "BILUES".indexOf(label.charAt(0)) >= 0)) {
      complaints.accept(file + ":" + number + ": not a word and its label: " + line);
      bad = true;
      return;
    }
    if (outside) {
      endChunk();
    } else {
      label(label.charAt(0), label.substring(2));
    }
    words.add(word(columns[0]));
    offset += columns[0].length() + 1;
    if (label.charAt(0) != 'B' && label.charAt(0) != 'I') {
      endChunk();
    }
  }

  /** Some corpora leave marks on their words, which are no part of how the letters are written. */
  private Token word(String surface) {
    Token word = Tokenizer.token(surface, offset);
    Token.Casing casing = Tokenizer.token(WordFeatures.bare(surface), offset).casing();
    return new Token(word.span(), word.kind(), casing, word.normal());
  }

  /** Goes on with the open chunk or begins one at the next word. */
  private void label(char part, String type) {
    String known = TYPES.getOrDefault(type, type);
    boolean begins = part == 'B' || part == 'U' || part == 'S';
    if (begins || !known.equals(open)) {
      endChunk();
      first = words.size();
      open = known;
    }
  }

  /** Ends the open chunk, if there is one, behind the last word read. */
  private void endChunk() {
    if (open != null && words.size() > first) {
      chunks.add(new Chunk(first, words.size(), open));
    }
    open = null;
  }

  private void endSentence() {
    endChunk();
    if (!bad && !words.isEmpty()) {
      receiver.accept(new LabelledSentence(words, chunks));
    }
    words.clear();
    chunks.clear();
    bad = false;
    offset = 0;
  }
}
