package org.saksi.reading.entity;

import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/** Titles in small letters: <i>pelatih <u>Persib Sari Wulan</u></i>. Immutable and thread-safe. */
final class SmallTitles {

  private static final int LONGEST = 4;
  private static final int NEAR = 6;

  private final NameWords words;

  SmallTitles(NameWords words) {
    this.words = words;
  }

  /** A title stands some words before the run: <i>anggota DPR dari <u>Fraksi Mawar</u></i>. */
  boolean standNear(List<Token> tokens, NameRuns.Run run) {
    int end = run.first();
    for (int at = Math.max(run.sentence().firstToken(), end - NEAR); at < end; at++) {
      Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, at, end);
      if (title != null && title.value() == NameWords.Sense.TITLE) {
        return true;
      }
    }
    return false;
  }

  /** A title ends right before the run. */
  boolean standBefore(List<Token> tokens, NameRuns.Run run) {
    int end = run.first();
    for (int at = Math.max(run.sentence().firstToken(), end - LONGEST); at < end; at++) {
      Phrases.Match<NameWords.Sense> title = words.titleAt(tokens, at, end);
      if (title != null && title.end() == end) {
        return true;
      }
    }
    return false;
  }
}
