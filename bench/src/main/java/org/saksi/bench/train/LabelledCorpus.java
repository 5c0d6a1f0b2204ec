package org.saksi.bench.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saksi.annotation.Token;
import org.saksi.tagger.Chunk;

/**
 * Sentences whose names were marked by the same people in the same way.
 *
 * @param marked the types they marked, as the model says them, and others
 */
public record LabelledCorpus(String name, List<LabelledSentence> sentences, Set<String> marked) {

  /** Where fewer than one word in this many has a capital, capitals are mistakes. */
  private static final int FEW = 100;

  public LabelledCorpus {
    sentences = List.copyOf(sentences);
    marked = Set.copyOf(marked);
  }

  /**
   * Reads a file in columns, or all those of a folder in order of their names. Where hardly any
   * word has a capital, small letters say nothing, and the casing of every word is taken to be
   * unknown.
   *
   * @param complaints takes a message for each line that cannot be read
   */
  public static LabelledCorpus read(String name, Path place, Consumer<String> complaints)
      throws IOException {
    List<LabelledSentence> sentences = new ArrayList<>();
    for (Path file : files(place)) {
      new ColumnReader(file, sentences::add, complaints).read();
    }
    long capitals =
        sentences.stream().flatMap(s -> s.words().stream()).filter(Token::isCapitalised).count();
    long words = sentences.stream().mapToLong(s -> s.words().size()).sum();
    if (capitals * FEW < words) {
      sentences.replaceAll(LabelledSentence::withoutCasing);
    }
    return of(name, sentences);
  }

  private static List<Path> files(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of(place);
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  static LabelledCorpus of(String name, List<LabelledSentence> sentences) {
    Set<String> marked =
        sentences.stream()
            .flatMap(sentence -> sentence.chunks().stream())
            .map(Chunk::type)
            .collect(Collectors.toSet());
    return new LabelledCorpus(name, sentences, marked);
  }

  /** Over all sentences. */
  public int wordCount() {
    return sentences.stream().mapToInt(sentence -> sentence.words().size()).sum();
  }
}
