package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.Token;
import org.saksi.text.Span;

/** Tells whom a noun phrase names: <i>Kepala Dinas Kesehatan Rina Wati</i> is Rina Wati. */
final class Names {

  private static final int MOST_INITIALS = 3;

  private final Narrative narrative;
  private final Possession possession;
  private final Offices offices;
  private final Cores cores;
  private final Bodies bodies;
  private final Aliases aliases;
  private final UnlistedNames unlistedNames;

  Names(Narrative narrative) {
    this.narrative = narrative;
    possession = new Possession(narrative);
    offices = new Offices(narrative);
    cores = new Cores(narrative);
    bodies = new Bodies(narrative);
    aliases = new Aliases(narrative);
    unlistedNames = new UnlistedNames(narrative, possession);
  }

  /** Whom a phrase names, roles without a name included; a description if nobody. */
  Naming of(Phrase phrase) {
    Phrase core = cores.of(phrase);
    int and = coordinator(core);
    if (and > 0) {
      return both(new Phrase(core.first(), and), new Phrase(and + 1, core.end()));
    }
    Mentions.Mention person = person(core);
    if (person == null) {
      person = offices.called(phrase);
    }
    Phrase unlisted = unlistedNames.in(core);
    boolean behind =
        unlisted != null
            && person != null
            && (unlisted.size() > 1 || isApposed(unlisted, person, core))
            && !unlisted.contains(person.words());
    if (person != null && !behind) {
      return Naming.person(named(person.entity()));
    }
    if (core.size() == 1
        && (narrative.isCapitalised(core.first()) || narrative.isUnlisted(core.first()))
        && !narrative.mentions().begins(core.first())) {
      person = narrative.mentions().withPersonWord(narrative.token(core.first()).normal());
      if (person != null) {
        return Naming.person(named(person.entity()));
      }
    }
    if (unlisted != null) {
      return Naming.person(new Speaker.Described(narrative.span(unlisted)));
    }
    return withoutPerson(core);
  }

  /**
   * <i>Staf Warung Sari Wulan<u>, Bagus</u></i>: the name before is part of what the role is of.
   */
  private boolean isApposed(Phrase name, Mentions.Mention before, Phrase core) {
    return narrative.isMark(name.first() - 1, ",")
        && narrative.is(core.first(), WordKind.ROLE)
        && narrative.token(name.first()).casing() == Token.Casing.CAPITALISED
        && !fillsSegment(before.words(), core);
  }

  /** The first speaker's name has two words or more. */
  boolean isFull(Naming naming) {
    return switch (naming.speakers().getFirst()) {
      case Speaker.Named(String entity, Span name) -> narrative.countTokens(name) > 1;
      case Speaker.Described(Span phrase) -> narrative.countTokens(phrase) > 1;
      case Speaker.Ruled ruled -> false;
      case Speaker.Unknown unknown -> false;
    };
  }

  /** The person who is first named with a role behind the phrase that consists of it. */
  @Nullable Naming holderAhead(Phrase role) {
    Mentions.Mention holder = offices.holderAhead(role);
    return holder == null ? null : Naming.person(named(holder.entity()));
  }

  /** The person named most often before a token. */
  @Nullable Naming mostNamedBefore(int token) {
    Entity most = narrative.mentions().mostNamedBefore(token);
    return most == null ? null : Naming.person(named(most));
  }

  /** The person named last between two tokens. */
  @Nullable Naming lastNamedBetween(int first, int end) {
    Entity last = narrative.mentions().lastNamedBetween(first, end);
    return last == null ? null : Naming.person(named(last));
  }

  /** The two persons named last between two tokens; null if there are not two. */
  @Nullable Naming bothNamedBetween(int first, int end) {
    Entity last = narrative.mentions().lastNamedBetween(first, end);
    for (int i = end; last != null && i > first; i--) {
      Entity other = narrative.mentions().lastNamedBetween(first, i);
      if (other != null && !other.equals(last)) {
        return new Naming(List.of(named(other), named(last)), true);
      }
    }
    return null;
  }

  /** The first speaker is known by initials only, as suspects are. */
  boolean isInitials(Naming naming) {
    return naming.speakers().getFirst() instanceof Speaker.Named(String entity, Span name)
        && name.length() <= MOST_INITIALS
        && narrative.countTokens(name) == 1
        && name.of(narrative.segmentation().text()).chars().allMatch(Character::isUpperCase);
  }

  /** The name in a phrase is part of what an organisation is called: <i>bek Klub Sari Wulan</i>. */
  boolean isBorrowed(Phrase phrase) {
    Mentions.Mention person = person(cores.of(phrase));
    if (person == null || person.words().first() <= phrase.first()) {
      return false;
    }
    int before = person.words().first() - 1;
    return narrative.isCapitalised(before)
        && !narrative.is(before, WordKind.ROLE)
        && !narrative.is(before, WordKind.HONORIFIC);
  }

  private Speaker named(Entity mentioned) {
    Entity entity = aliases.bearerOf(mentioned);
    return new Speaker.Named(entity.id(), entity.name());
  }

  private Naming both(Phrase left, Phrase right) {
    Naming first = of(left);
    Naming second = of(right);
    List<Speaker> speakers = new ArrayList<>(first.speakers());
    speakers.addAll(second.speakers());
    return new Naming(speakers, first.isPerson() || second.isPerson());
  }

  /** The word that joins two speakers; -1 where it joins parts of one office. */
  private int coordinator(Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end() - 1; i++) {
      if (!narrative.is(i, WordKind.COORDINATOR) || !narrative.isLower(i)) {
        continue;
      }
      Phrase left = new Phrase(phrase.first(), i);
      Phrase right = new Phrase(i + 1, phrase.end());
      boolean persons =
          person(left) != null
              && person(right) != null
              && (isWhollyNamed(left) || opensPerson(right.first()));
      if (persons || (isWhollyNamed(left) && isWhollyNamed(right))) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensPerson(int at) {
    return narrative.isLower(at)
        || narrative.is(at, WordKind.ROLE)
        || narrative.is(at, WordKind.HONORIFIC)
        || narrative.mentions().isPerson(at);
  }

  private boolean isWhollyNamed(Phrase phrase) {
    Mentions.Mention mention = narrative.mentions().at(phrase.first());
    return mention != null
        && mention.words().equals(phrase)
        && mention.entity().type() != Entity.Type.OTHER;
  }

  /** The person of the phrase: in a segment of its own, or the last, outside brackets. */
  private Mentions.@Nullable Mention person(Phrase phrase) {
    Mentions.Mention last = null;
    int depth = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (narrative.isMark(i, "([")) {
        depth++;
      } else if (narrative.isMark(i, ")]")) {
        depth--;
      }
      Mentions.Mention mention = narrative.mentions().at(i);
      if (depth > 0
          || mention == null
          || !mention.isPerson()
          || mention.words().first() != i
          || !phrase.contains(mention.words())
          || isPartOfLonger(mention.words(), phrase)
          || isPartOfOffice(mention.words(), phrase)) {
        continue;
      }
      if (fillsSegment(mention.words(), phrase)) {
        return mention;
      }
      last = mention;
    }
    return last != null && possession.isOfAnother(last.words().first(), phrase) ? null : last;
  }

  /** A single word of somebody's name inside another's: <i>Boby <u>Putra</u> Ramadan</i>. */
  private boolean isPartOfLonger(Phrase words, Phrase phrase) {
    return words.size() == 1
        && phrase.contains(words.end())
        && !narrative.mentions().isNamed(words.end())
        && narrative.isName(words.end());
  }

  /** <i>Kepala Bagian Sawah, <u>Kebun</u>, dan Hutan Rina Wati</i>. */
  private boolean isPartOfOffice(Phrase words, Phrase phrase) {
    int at = words.end();
    while (phrase.contains(at) && (narrative.isCapitalised(at) || narrative.isMark(at, ","))) {
      at++;
    }
    return phrase.contains(at)
        && narrative.isMark(words.end(), ",")
        && narrative.isMark(at - 1, ",")
        && narrative.is(at, WordKind.COORDINATOR);
  }

  private boolean fillsSegment(Phrase words, Phrase phrase) {
    return (words.first() == phrase.first() || narrative.isMark(words.first() - 1, ","))
        && (words.end() == phrase.end() || narrative.isMark(words.end(), ","));
  }

  private Naming withoutPerson(Phrase core) {
    Phrase phrase = withoutDocument(core);
    if (possession.isRelation(core.first())) {
      Mentions.Mention apposed = offices.apposedTo(core);
      if (apposed != null) {
        return Naming.person(named(apposed.entity()));
      }
    }
    if (phrase.size() == 1 && narrative.is(phrase.first(), WordKind.FIRM)) {
      Mentions.Mention firm = offices.firm();
      if (firm != null) {
        return Naming.thing(named(firm.entity()));
      }
    }
    Mentions.Mention holder = offices.holder(phrase);
    if (holder != null) {
      return Naming.person(named(holder.entity()));
    }
    Mentions.Mention side = offices.side(core);
    if (side != null) {
      return Naming.thing(named(side.entity()));
    }
    Mentions.Mention whole = bodies.namedBy(phrase);
    if (whole != null) {
      return new Naming(List.of(named(whole.entity())), whole.isPerson());
    }
    Speaker described = new Speaker.Described(spanOf(phrase));
    return isSinglePerson(phrase) ? Naming.person(described) : Naming.thing(described);
  }

  /** A role or <i>seorang</i> begins it, and nobody of many. */
  private boolean isSinglePerson(Phrase phrase) {
    int head = phrase.first();
    return (narrative.is(head, WordKind.ROLE) || narrative.is(head, WordKind.HUMAN))
        && !narrative.is(head, WordKind.CROWD)
        && !narrative.is(head, WordKind.ORGANISATION);
  }

  private Span spanOf(Phrase phrase) {
    int end = phrase.end();
    while (end - phrase.first() > 1 && narrative.is(end - 1, WordKind.DEMONSTRATIVE)) {
      end--;
    }
    return narrative.span(new Phrase(phrase.first(), end));
  }

  /** <i>data resmi Kementerian Kesehatan</i> speaks for the ministry. */
  private Phrase withoutDocument(Phrase phrase) {
    int first = phrase.first();
    while (first < phrase.end() - 1
        && narrative.isLower(first)
        && (narrative.is(first, WordKind.DOCUMENT)
            || narrative.is(first, WordKind.ADJECTIVE)
            || narrative.is(first, WordKind.ATTRIBUTIVE)
            || narrative.is(first, WordKind.ADVERB))) {
      first++;
    }
    boolean issuer =
        first > phrase.first()
            && (narrative.isCapitalised(first) || narrative.is(first, WordKind.ORGANISATION));
    return issuer ? new Phrase(first, phrase.end()) : phrase;
  }
}
