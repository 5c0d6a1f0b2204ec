package org.saksi.tagger;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that training leaves. Corpora differ in what they call a name and where it ends; a model can
 * follow the habits of several, one at a time. Immutable and thread-safe.
 *
 * @param labels what a word can be
 * @param clusters which words are alike
 * @param transitions what each label says for each label behind it, a row for each on the left and
 *     one more for the beginning of a sentence
 * @param habits what the features of a word say for each label, by the name of the corpus whose
 *     habits these are; the first are followed unless others are asked for
 */
public record Model(
    Labels labels, Clusters clusters, float[] transitions, Map<String, Weights> habits) {

  private static final String RESOURCE = "names.model";

  /** How many a file can hold. */
  private static final int MOST_HABITS = 255;

  /** Begins every file; the last two digits count the forms of the file. */
  private static final int MARK = 0x5a4b_5302;

  public Model {
    habits = Collections.unmodifiableMap(new LinkedHashMap<>(habits));
    if (habits.isEmpty()) {
      throw new IllegalArgumentException("no weights");
    }
    if (transitions.length != (labels.count() + 1) * labels.count()) {
      throw new IllegalArgumentException(transitions.length + " transitions");
    }
  }

  /**
   * The model that comes with a language, with its first habits only, which is all that reading a
   * report needs.
   *
   * @param tag of the language, such as {@code id}
   * @throws IllegalStateException if there is none
   */
  public static Model shipped(String tag) {
    return shipped(tag, 1);
  }

  /** The model that comes with a language, with all its habits. */
  public static Model shippedWhole(String tag) {
    return shipped(tag, MOST_HABITS);
  }

  /**
   * The clusters of the model that comes with a language: the words that are known at all.
   *
   * @throws IllegalStateException if there is no model
   */
  public static Clusters shippedClusters(String tag) {
    try (InputStream in = resource(tag)) {
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      readTransitions(bytes, readLabels(bytes));
      return Clusters.read(bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Model shipped(String tag, int mostHabits) {
    try (InputStream in = resource(tag)) {
      return read(in, mostHabits);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static InputStream resource(String tag) {
    String resource = "/org/saksi/language/" + tag + "/" + RESOURCE;
    InputStream in = Model.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("no model " + resource);
    }
    return in;
  }

  /**
   * Reads what {@link #write} has written.
   *
   * @throws IOException also if it is no model
   */
  public static Model read(InputStream bytes) throws IOException {
    return read(bytes, MOST_HABITS);
  }

  private static Model read(InputStream bytes, int mostHabits) throws IOException {
    try {
      return read(ByteBuffer.wrap(bytes.readAllBytes()), mostHabits);
    } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException bad) {
      throw new IOException("no model, or cut off", bad);
    }
  }

  private static Model read(ByteBuffer in, int mostHabits) throws IOException {
    Labels labels = readLabels(in);
    float[] transitions = readTransitions(in, labels);
    Clusters clusters = Clusters.read(in);
    Map<String, Weights> habits = new LinkedHashMap<>();
    for (int left = Math.min(mostHabits, Byte.toUnsignedInt(in.get())); left > 0; left--) {
      habits.put(Utf8.read(in), Weights.read(in, labels.count()));
    }
    return new Model(labels, clusters, transitions, habits);
  }

  private static Labels readLabels(ByteBuffer in) throws IOException {
    if (in.getInt() != MARK) {
      throw new IOException("no model of this version");
    }
    return Labels.read(in);
  }

  private static float[] readTransitions(ByteBuffer in, Labels labels) {
    float[] transitions = new float[(labels.count() + 1) * labels.count()];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.getFloat();
    }
    return transitions;
  }

  /** Writes the same bytes for the same model. */
  public void write(OutputStream bytes) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(bytes));
    out.writeInt(MARK);
    labels.write(out);
    for (float transition : transitions) {
      out.writeFloat(transition);
    }
    clusters.write(out);
    out.writeByte(habits.size());
    for (Map.Entry<String, Weights> named : habits.entrySet()) {
      Utf8.write(out, named.getKey());
      named.getValue().write(out);
    }
    out.flush();
  }

  /** Score of {@code right} behind {@code left}, where the label count stands for the beginning. */
  float transition(int left, int right) {
    return transitions[left * labels.count() + right];
  }
}
