package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Quotation;

/** Finds quoted fragments: words between marks inside a sentence that somebody is said to use. */
final class FragmentSieve {

  private final Narrative narrative;
  private final Agents agents;
  private final Subjects subjects;
  private final Inversions inversions;
  private final Titles titles;
  private final SharedSubjects sharedSubjects;

  FragmentSieve(Grammar grammar) {
    narrative = grammar.narrative();
    agents = grammar.agents();
    subjects = grammar.subjects();
    inversions = grammar.inversions();
    titles = grammar.titles();
    sharedSubjects = new SharedSubjects(grammar);
  }

  void sift(Marked marked, Drafts drafts) {
    if (titles.isTitle(marked)) {
      return;
    }
    Telling telling = telling(marked);
    if (telling != null) {
      drafts.addQuoted(
          marked.index(), Quotation.Kind.MIXED, "fragment", telling, marked.words().first());
    }
  }

  private @Nullable Telling telling(Marked marked) {
    int governing = governing(marked);
    if (governing >= 0) {
      return governed(governing, marked);
    }
    Telling trailing = trailing(marked);
    if (trailing != null) {
      return trailing;
    }
    int first = marked.sentence().first();
    return narrative.hasFrame(first, Frame.ACCORDING) ? according(first, marked) : null;
  }

  /** The verb before the fragment that can hold it; -1 for none. */
  private int governing(Marked marked) {
    for (int i = marked.before(); i >= marked.sentence().first(); i--) {
      if (!narrative.isQuoted(i)
          && (Cues.reports(narrative, i)
              || narrative.hasFrame(i, Frame.PROMISE)
              || narrative.hasFrame(i, Frame.FRAGMENT))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Telling governed(int verb, Marked marked) {
    Phrase cue = narrative.cue(verb);
    Demand demand = narrative.demand(verb, Frame.FRAGMENT);
    if (demand == Demand.OWN) {
      return Telling.of(Voice.ending(), cue);
    }
    if (demand == Demand.AGENT) {
      Voice agent = agentOf(cue.end(), marked.words().first());
      boolean term =
          agent instanceof Voice.Nobody && verb > 0 && narrative.is(verb - 1, WordKind.RELATIVE);
      return term ? null : Telling.of(agent, cue);
    }
    Phrase subject = subjects.before(verb, marked.sentence().first());
    if (subject == null) {
      subject = sharedSubjects.of(verb, marked.sentence());
    }
    return Telling.of(subject == null ? new Voice.Implied() : subjects.voiceOf(subject), cue);
  }

  /** <i>disebut (oleh) Rina sebagai "…"</i>. */
  private Voice agentOf(int from, int end) {
    int at = from;
    if (at < end && narrative.is(at, WordKind.AGENT_PREPOSITION)) {
      at++;
    } else if (at >= end || !narrative.isCapitalised(at)) {
      return Voice.noAgent();
    }
    Voice voice = agents.voiceAt(at, end);
    return voice == null ? Voice.noAgent() : voice;
  }

  /** <i>… "…", kata Rina</i> and <i>… "…" menurut Rina</i>. */
  private @Nullable Telling trailing(Marked marked) {
    int end = marked.sentence().end();
    for (int i = marked.after(); i + 1 < end; i++) {
      if (narrative.isMark(i, ",") && !narrative.isQuoted(i + 1)) {
        Inversions.Inversion found = inversions.at(i + 1, end);
        if (found != null) {
          return Telling.of(found.voice(), found.cue());
        }
      }
      if (narrative.hasFrame(i, Frame.ACCORDING)) {
        return according(i, marked);
      }
    }
    return null;
  }

  private @Nullable Telling according(int at, Marked marked) {
    Phrase cue = narrative.cue(at);
    if (narrative.demand(at, Frame.ACCORDING) == Demand.OWN) {
      return Telling.of(Voice.ending(), cue);
    }
    Voice voice = agents.voiceAt(cue.end(), marked.sentence().end());
    return voice == null ? null : Telling.of(voice, cue);
  }
}
