package org.saksi.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** What a grouper remembers, to be written and read back. As thread-safe as its parts: not. */
record Memory(
    Rarity rarity,
    StreamClock clock,
    Window window,
    Stories stories,
    Copies copies,
    Editors editors) {

  /**
   * Writes everything.
   *
   * @param language tag of the language that the reports are in
   */
  void write(String language, DataOutput to) throws IOException {
    StateWriter state = new StateWriter(to, StateKind.STORY_GROUPER);
    state.text(language);
    rarity.write(state);
    clock.write(state);
    window.write(state);
    stories.write(window, state);
    copies.write(state);
    editors.write(state);
    state.end();
  }

  /** Takes in what was written, while there is nothing else. */
  void read(String language, DataInput from) throws IOException {
    StateReader state = new StateReader(from, StateKind.STORY_GROUPER);
    String written = state.text();
    if (!written.equals(language)) {
      throw new IOException(
          "the state is of a grouper for the language " + written + ", not for " + language);
    }
    rarity.read(state);
    clock.read(state);
    window.read(state);
    stories.read(window, state);
    copies.read(state);
    editors.read(state);
    state.end();
  }
}
