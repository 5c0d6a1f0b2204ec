package org.saksi.reading.quotation;

import java.util.Locale;

/** How a reporting word, or cue, builds its sentence; a word may build it in several ways. */
enum Frame {
  /** Root before its speaker, behind or before the content: <i>…, kata Rina</i>. */
  INVERTED,
  /** Root with the speaker in its ending: <i>…, katanya</i>. */
  INVERTED_OWN,
  /** Verb between speaker and clause: <i>Rina mengatakan (bahwa) …</i>. */
  CLAUSE,
  /** Verb between speaker and what is asked for: <i>Rina meminta warga (agar) …</i>. */
  REQUEST,
  /** Verb between speaker and what the speaker will do: <i>Rina berjanji (akan) …</i>. */
  PROMISE,
  /** Verb without its speaker, or with the speaker behind it: <i>dikatakan (Rina) bahwa …</i>. */
  PASSIVE,
  /** Verb that can hold quoted words: <i>Rina menyebut banjir itu "petaka"</i>. */
  FRAGMENT,
  /** Preposition before the speaker: <i>menurut Rina, …</i>. */
  ACCORDING,
  /** Preposition or noun before a document: <i>berdasarkan laporan polisi, …</i>. */
  GROUNDS,
  /** Opens what the subject gives as a reason: <i>dengan alasan …</i>. */
  PRETEXT,
  /** Names who passed the words on: <i>dikutip dari …</i>. */
  RELAY;

  static Frame of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
