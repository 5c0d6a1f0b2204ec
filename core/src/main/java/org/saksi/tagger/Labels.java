package org.saksi.tagger;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The labels a word can bear: outside of every chunk, or the beginning, an inner word, the last or
 * the only word (unit) of a chunk of some type. Labels are numbers from 0 to {@link #count()};
 * which may follow which is known here. Immutable and thread-safe.
 */
public final class Labels {

  /** The label of a word in no chunk. */
  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;
  private static final int PARTS = 4;

  /** So that sets of labels fit a {@code long}. */
  private static final int MOST_TYPES = 15;

  private final List<String> types;

  /** The labels of chunks of some types. */
  public Labels(List<String> types) {
    if (types.isEmpty() || types.size() > MOST_TYPES) {
      throw new IllegalArgumentException("from 1 to " + MOST_TYPES + " types: " + types);
    }
    this.types = List.copyOf(types);
  }

  static Labels read(ByteBuffer in) {
    String[] types = new String[Byte.toUnsignedInt(in.get())];
    for (int i = 0; i < types.length; i++) {
      types[i] = Utf8.read(in);
    }
    return new Labels(List.of(types));
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(types.size());
    for (String type : types) {
      Utf8.write(out, type);
    }
  }

  public List<String> types() {
    return types;
  }

  public int count() {
    return 1 + PARTS * types.size();
  }

  /** Whether a word labelled {@code right} can stand behind one labelled {@code left}. */
  public boolean mayFollow(int left, int right) {
    return isOpen(left) ? !mayBegin(right) && typeOf(left) == typeOf(right) : mayBegin(right);
  }

  /** Whether a sentence can begin with the label. */
  public boolean mayBegin(int label) {
    return label == OUTSIDE || part(label) == BEGIN || part(label) == UNIT;
  }

  /** Whether a sentence can end with the label. */
  public boolean mayEnd(int label) {
    return !isOpen(label);
  }

  /** The set of all labels of a type, as bits. */
  public long of(String type) {
    int at = types.indexOf(type);
    return at < 0 ? 0 : 0b1111L << (1 + PARTS * at);
  }

  /** The labels of a sentence of {@code length} words with these chunks, of types known here. */
  public int[] encode(List<Chunk> chunks, int length) {
    int[] labels = new int[length];
    for (Chunk chunk : chunks) {
      int base = 1 + PARTS * types.indexOf(chunk.type());
      if (chunk.end() - chunk.first() == 1) {
        labels[chunk.first()] = base + UNIT;
      } else {
        Arrays.fill(labels, chunk.first(), chunk.end(), base + INSIDE);
        labels[chunk.first()] = base + BEGIN;
        labels[chunk.end() - 1] = base + LAST;
      }
    }
    return labels;
  }

  /** The chunks of a sentence whose labels follow each other as they may. */
  public List<Chunk> decode(int[] labels) {
    List<Chunk> chunks = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < labels.length; i++) {
      if (mayBegin(labels[i])) {
        first = i;
      }
      if (labels[i] != OUTSIDE && !isOpen(labels[i])) {
        chunks.add(new Chunk(first, i + 1, types.get(typeOf(labels[i]))));
      }
    }
    return chunks;
  }

  private static boolean isOpen(int label) {
    return label != OUTSIDE && (part(label) == BEGIN || part(label) == INSIDE);
  }

  private static int part(int label) {
    return (label - 1) % PARTS;
  }

  private static int typeOf(int label) {
    return (label - 1) / PARTS;
  }
}
