package org.saksi.reading.quotation;

import java.util.Locale;

/** What a word can be in a reporting sentence; a word may be several of these. */
enum WordKind {
  PREPOSITION,
  /** Preposition before whom something is told: to. */
  LISTENER_PREPOSITION,
  /** Preposition before the agent of a passive: by. */
  AGENT_PREPOSITION,
  /** Preposition before what somebody is called: as. */
  LIKENESS_PREPOSITION,
  /** Preposition that may stand inside a noun phrase: of, from. */
  ATTRIBUTIVE,
  /** Preposition before what thanks, support or regret are for: for, over. */
  OBJECT_PREPOSITION,
  /** As, like. */
  COMPARISON,
  /** Without: opens what the speaker left unsaid. */
  RESERVATION,
  CONJUNCTION,
  /** Opens what stands against what was said: although, whereas. */
  CONCESSION,
  /** Does so behind a comma; elsewhere it may be an adverb: meanwhile, for the time being. */
  CONTRAST,
  /** Preposition before what happened: after, since. */
  OCCASION,
  /** Opens a reported clause and nothing else: that. */
  COMPLEMENTISER,
  /** Opens a reported clause or a condition: if, whether. */
  CONDITION,
  /** Opens a question that is told: whether. */
  QUESTION,
  /** Opens what is asked for: so that, to. */
  PURPOSE,
  /** Opens what is asked for and nothing else: so that. */
  WISH,
  /** Opens what holds instead of what was denied: but rather. */
  CORRECTION,
  /** Joins two of a kind: and, or. */
  COORDINATOR,
  /** Joins a second act of the same subject: while adding that. */
  COMPANION,
  /** Who, which. */
  RELATIVE,
  /** Comes before what somebody is called: called, named. */
  CALLING,
  /** Opens a sentence that goes on with what was reported: so that, because. */
  CONTINUATION,
  /** Opens the main clause behind a reason: then. */
  CONSEQUENCE,
  /** Noun before what something is called: name, term. */
  APPELLATION,
  /** Before a request, it means that something was done and not asked: try to, often. */
  EFFORT,
  AUXILIARY,
  /** May stand between a subject and its verb. */
  ADVERB,
  /** Before a reporting verb, it means that nothing was said: not, could, in order to. */
  DENIAL,
  /** Adjective that can be a whole predicate. */
  ADJECTIVE,
  /** By its prefix, or listed for want of one. */
  VERB,
  /** By its prefix: done by or to somebody. */
  PASSIVE_VERB,
  /** Looks like a verb by its prefix and is none. */
  NO_VERB,
  /** He, she. */
  SINGULAR_PRONOUN,
  /** They. */
  PLURAL_PRONOUN,
  /** Both of them. */
  DUAL_PRONOUN,
  /** Both, before a noun. */
  DUAL,
  /** His side, her party. */
  PARTY_PRONOUN,
  /** I, we. */
  OWN_PRONOUN,
  DEMONSTRATIVE,
  /** Stands for what was said before: this matter. */
  MATTER,
  /** Begins a description of a speaker without a name: a certain, some. */
  INDEFINITE,
  /** Human noun that is no office: man, woman. */
  HUMAN,
  /** Named before a title between marks: film, book. */
  TITLE_NOUN,
  /** Names a title between marks when that is written as one: programme, festival. */
  EVENT_NOUN,
  /** Object of a reporting verb that only names what is told: result, chronology. */
  CONTAINER,
  /** Governs a clause of its own, whatever its verb: reason why, about. */
  CLAUSAL,
  /** Begins a noun phrase by saying how many: several, the number of. */
  QUANTITY,
  /** Noun that says that something is so: the importance of, the existence of. */
  ASSERTION,
  /** Noun of what its very utterance brings about or shows: thanks, support, her hope. */
  STANCE,
  /** Noun of what somebody said: statement, claim. */
  UTTERANCE,
  /** Noun of what somebody asked for: appeal, order. */
  APPEAL,
  /** Verb that makes an utterance of the noun behind it: give, issue. */
  GIVING,
  /** Before a stance that is felt: a feeling of. */
  FEELING,
  /** Cannot speak, though it can show: condition, price. */
  THING,
  /** Text that reads so and so: article, regulation. */
  LAW,
  /** Stands behind "according to" without having said anything: plan, law. */
  MUTE,
  /** What is recorded, not said: growth, loss. */
  RESULT,
  /** Vouches for a content on behalf of who wrote it: data, report. */
  DOCUMENT,
  /** Document that keeps what was seen or measured, and so says nothing: data, notes. */
  RECORD,
  /** What one can ask for without asking that something be done: pardon, money. */
  FAVOUR,
  /** Kind of outlet before its name: page, agency. */
  OUTLET_NOUN,
  /** Who reports are told to: reporters, the media. */
  PRESS,
  /** How a statement reaches the press: press release, conference. */
  CHANNEL,
  /** How the press reaches a speaker: met, phoned. */
  INTERVIEW,
  /** Kin or servant of somebody else whose name follows: wife, lawyer. */
  RELATION,
  /** Says that a day is yet to come, and so is told and not when it was told: next. */
  COMING,
  /** Behind a number, it tells how old somebody is: years. */
  AGE_UNIT,
  /** Time word that ends a speaker's phrase. */
  TIME_WORD,
  /** Person of many in a report: a role alone does not point to one of them. */
  CROWD,
  /** Before more than one person: some, several. */
  MANY,
  /** One person: the man. */
  SINGLE,
  /** Who speaks for something: the side of. */
  SIDE,
  /** The company that a report is about: the firm. */
  FIRM,
  /** Begins the name of a company: Ltd. */
  LEGAL_FORM,
  ROLE,
  ORGANISATION,
  PLACE,
  HONORIFIC,
  /** Small word inside a name: bin, van. */
  NAME_PARTICLE;

  static WordKind of(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
