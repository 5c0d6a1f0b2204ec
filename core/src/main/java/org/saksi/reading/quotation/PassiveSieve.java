package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Sentence;

/**
 * Finds <i>Dikatakan bahwa A</i>, <i>Dikatakan Rina, A</i> and <i>A. Hal itu dikatakan Rina</i>.
 */
final class PassiveSieve implements Sieve {

  private static final int MOST_WORDS_BEFORE = 14;
  private static final int MOST_SUBJECT_WORDS = 30;
  private static final int MOST_WORDS_TO_AGENT = 6;
  private static final int LEAST_CONTENT = 4;
  private static final int MOST_HEAD_WORDS = 3;
  private static final int MOST_PARAGRAPHS_BACK = 3;

  private final Narrative narrative;
  private final Agents agents;
  private final Surroundings surroundings;
  private final Rumours rumours;

  PassiveSieve(Grammar grammar) {
    narrative = grammar.narrative();
    agents = grammar.agents();
    surroundings = grammar.surroundings();
    rumours = new Rumours(grammar);
  }

  @Override
  public @Nullable Clause sift(Clause clause, Drafts drafts) {
    for (int i = clause.first(); i < clause.end() - 1; i++) {
      Demand demand = narrative.demand(i, Frame.PASSIVE);
      if (demand == null
          || narrative.isQuoted(i)
          || (i >= clause.first() + MOST_SUBJECT_WORDS && !rumours.isRelative(i, clause.first()))) {
        continue;
      }
      if (demand == Demand.AGENT) {
        if (askOfSubject(clause, i, drafts)) {
          return null;
        }
        continue;
      }
      if (isMatter(clause.first(), i)) {
        return sayMatter(clause, i, drafts) ? null : clause;
      }
      if (sayWithoutAgent(clause, i, demand, drafts)
          || (i == clause.first() && sayWithAgent(clause, i, drafts))) {
        return null;
      }
    }
    return clause;
  }

  private boolean sayWithoutAgent(Clause clause, int at, Demand demand, Drafts drafts) {
    int next = narrative.cue(at).end();
    int first = rumours.start(clause, at, demand);
    Voice text = voiceOfText(clause, at);
    if (first < 0 && text instanceof Voice.Named && rumours.isClause(next, clause.end())) {
      first = next;
    }
    if (first < 0) {
      return false;
    }
    int end =
        narrative.is(next, WordKind.COMPLEMENTISER)
            ? clause.end()
            : surroundings.contentEnd(first, rumours.end(clause, at, first));
    return drafts.addIndirect(
        first, end, "passive", Telling.of(text, narrative.cue(at)), clause.first());
  }

  /** <i>Dalam <u>peraturan itu</u> disebutkan bahwa A</i>; else nobody. */
  private Voice voiceOfText(Clause clause, int at) {
    int connective = narrative.connectiveEnd(clause.first(), at);
    int first = connective > 0 ? connective : clause.first();
    while (first < at && narrative.isMark(first)) {
      first++;
    }
    boolean text =
        narrative.is(first, WordKind.PREPOSITION)
            && (narrative.is(first + 1, WordKind.DOCUMENT)
                || narrative.is(first + 1, WordKind.LAW));
    Phrase phrase = text ? agents.phraseAt(first + 1, at) : null;
    return phrase == null || !reaches(phrase.end(), at) ? Voice.noAgent() : new Voice.Named(phrase);
  }

  private boolean reaches(int from, int at) {
    int i = from;
    while (i < at && (narrative.isMark(i, ",") || narrative.is(i, WordKind.ADVERB))) {
      i++;
    }
    return i == at;
  }

  /** <i>Warga diminta oleh Rina untuk A</i>. */
  private boolean askOfSubject(Clause clause, int at, Drafts drafts) {
    int next = narrative.cue(at).end();
    boolean by = narrative.is(next, WordKind.AGENT_PREPOSITION);
    if (next + 1 >= clause.end()
        || (!by && !narrative.isCapitalised(next) && !narrative.is(next, WordKind.ROLE))) {
      return false;
    }
    Phrase agent = agents.phraseAt(by ? next + 1 : next, clause.end());
    if (agent == null
        || agent.end() >= clause.end() - 1
        || !narrative.is(agent.end(), WordKind.PURPOSE)) {
      return false;
    }
    boolean added =
        drafts.addIndirect(
            agent.end(),
            surroundings.contentEnd(agent.end(), clause.end()),
            "passive-request",
            Telling.of(new Voice.Named(agent), narrative.cue(at)),
            at);
    return added && !isReported(clause.first(), at);
  }

  /** <i>Dijelaskan Rina, A</i>. */
  private boolean sayWithAgent(Clause clause, int at, Drafts drafts) {
    int next = narrative.cue(at).end();
    if (!narrative.isCapitalised(next) && !narrative.is(next, WordKind.ROLE)) {
      return false;
    }
    Phrase agent = agents.phraseAt(next, clause.end());
    if (agent == null
        || agent.end() >= clause.end() - LEAST_CONTENT
        || !narrative.isMark(agent.end(), ",")
        || isReported(agent.end(), clause.end())) {
      return false;
    }
    return drafts.addIndirect(
        surroundings.contentStart(agent.end(), agent.end(), clause.end()),
        clause.end(),
        "passive-agent",
        Telling.of(new Voice.Named(agent), narrative.cue(at)),
        clause.first());
  }

  /** Another verb reports what follows: the passive only opens its sentence. */
  private boolean isReported(int first, int end) {
    return Cues.tell(narrative, first, Math.min(end, first + MOST_WORDS_BEFORE));
  }

  /** The subject is <i>hal itu</i> and the like: what was said before. */
  private boolean isMatter(int first, int verb) {
    int words = 0;
    boolean matter = false;
    for (int i = first; i < verb; i++) {
      boolean counts =
          !narrative.isMark(i)
              && !narrative.is(i, WordKind.ADVERB)
              && !narrative.is(i, WordKind.COMPARISON)
              && !narrative.is(i, WordKind.CONJUNCTION);
      if (counts) {
        words++;
        matter |= words == 1 && narrative.is(i, WordKind.MATTER);
        if (!matter || words > MOST_HEAD_WORDS) {
          return false;
        }
      }
    }
    return matter;
  }

  private boolean sayMatter(Clause clause, int at, Drafts drafts) {
    int from = narrative.cue(at).end();
    boolean comma = narrative.isMark(from, ",");
    Voice voice = agents.voiceAt(agentAfter(from, clause.end()), clause.end());
    if (voice == null || !isSpeaker(voice)) {
      return false;
    }
    Telling telling = Telling.of(voice, narrative.cue(at));
    if (voice instanceof Voice.Named(Phrase agent)
        && comma
        && agent.end() < clause.end() - LEAST_CONTENT
        && narrative.isMark(agent.end(), ",")) {
      return drafts.addIndirect(
          surroundings.contentStart(agent.end(), agent.end(), clause.end()),
          clause.end(),
          "passive-matter",
          telling,
          clause.first());
    }
    Sentence before = sentenceBefore(clause.sentence());
    if (before == null
        || drafts.hasSentence(narrative.segmentation().sentenceAt(before.span().start()))) {
      drafts.addVoice(telling, at);
      return true;
    }
    return drafts.addIndirect(
        firstWord(before), before.endToken(), "passive-before", telling, clause.first());
  }

  private int firstWord(Sentence sentence) {
    int connective = narrative.connectiveEnd(sentence.firstToken(), sentence.endToken());
    return connective > 0 && connective < sentence.endToken() && narrative.isMark(connective, ",")
        ? connective
        : sentence.firstToken();
  }

  /** Behind <i>oleh</i>, if that is near; else behind comma and adverb. */
  private int agentAfter(int from, int end) {
    for (int i = from; i < Math.min(end, from + MOST_WORDS_TO_AGENT); i++) {
      if (narrative.is(i, WordKind.AGENT_PREPOSITION)) {
        return i + 1;
      }
    }
    int at = from;
    while (at < end && (narrative.isMark(at, ",:") || narrative.is(at, WordKind.ADVERB))) {
      at++;
    }
    return at;
  }

  private boolean isSpeaker(Voice voice) {
    if (!(voice instanceof Voice.Named(Phrase phrase))) {
      return true;
    }
    int head = phrase.first();
    return !narrative.is(head, WordKind.PREPOSITION) && !narrative.isVerb(head);
  }

  private @Nullable Sentence sentenceBefore(int sentence) {
    Sentence here = narrative.sentences().get(sentence);
    for (int i = sentence - 1; i >= 0; i--) {
      Sentence before = narrative.sentences().get(i);
      if (before.endToken() - before.firstToken() < LEAST_CONTENT) {
        continue;
      }
      boolean near =
          before.kind() == Sentence.Kind.BODY
              && here.paragraph() - before.paragraph() <= MOST_PARAGRAPHS_BACK;
      return near && !hasQuoted(before) ? before : null;
    }
    return null;
  }

  private boolean hasQuoted(Sentence sentence) {
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (narrative.isQuoted(i)) {
        return true;
      }
    }
    return false;
  }
}
