package org.saksi.reading.quotation;

import java.util.Locale;

/** What a cue asks of the words around it before they count as reported speech. */
enum Demand {
  /** Nothing more than its frame. */
  PLAIN,
  /** A plain word too: wants a name, role or pronoun behind it. */
  CAREFUL,
  /** A complementiser, a comma or a purpose word before the content. */
  MARKED,
  /** A complementiser and nothing else: with a comma it only recalls an earlier report. */
  THAT,
  /**
   * The same as {@link #MARKED}, or people of many whom it is told: <i>mengajak warga menjaga</i>.
   */
  AUDIENCE,
  /** A clause, with a subject that is more than a name for what is told. */
  CLAUSE,
  /**
   * A complementiser, or a clause whose predicate no noun can govern: <i>menceritakan pasar itu
   * sudah tua</i>, but not <i>menceritakan warga melawan banjir</i>.
   */
  FINITE,
  /** A clause, whatever its subject. */
  ANY_CLAUSE,
  /** A predicate of the speaker: <i>mengaku tidak tahu</i>. */
  PREDICATE,
  /** A predicate of the subject, also behind <i>yang</i>: <i>pasar yang dilaporkan terbakar</i>. */
  RUMOUR,
  /** A clause or predicate, where the speaker is quoted in the sentence beside: <i>berharap</i>. */
  BESIDE,
  /** A clause or a noun phrase; the latter names what it stands for. */
  NAMING,
  /** Something likened to something else, or a marked clause: <i>menggambarkan A sebagai B</i>. */
  LIKENESS,
  /** A clause or a noun phrase. */
  PHRASE,
  /** A clause; a noun phrase where an organisation speaks. */
  ANNOUNCEMENT,
  /** A clause that does not begin with a result: <i>mencatat kenaikan</i> is no speech. */
  TALLY,
  /** The speaker is in the ending: <i>menurutnya</i>. */
  OWN,
  /** The speaker is the agent of a passive: <i>disebut</i>. */
  AGENT;

  static Demand of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
