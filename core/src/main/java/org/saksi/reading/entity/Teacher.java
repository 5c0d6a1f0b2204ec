package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Token;
import org.saksi.language.Phrases;

/**
 * Learns from the runs of one report what its names of places and organisations are, so that they
 * are no part of the persons' names behind them: in <i>Presiden Karsa Bram Odel</i> the person
 * begins behind <i>Karsa</i> if <i>Karsa</i> and <i>Odel</i> stand apart elsewhere. Immutable and
 * thread-safe.
 */
final class Teacher {

  /** <i>PT Awan Biru</i>: a core of fewer words may be a word of any name. */
  private static final int SHORTEST_CORE = 2;

  private static final int SHORTEST_PLACE = 4;

  private final NameWords words;
  private final SmallTitles smallTitles;
  private final Expansions expansions;
  private final OrganisationFrames organisationFrames;

  Teacher(NameWords words, OrganisationFrames organisationFrames) {
    this.words = words;
    smallTitles = new SmallTitles(words);
    expansions = new Expansions(words);
    this.organisationFrames = organisationFrames;
  }

  Lessons teach(List<Token> tokens, List<ParsedRun> parsed, ReportNames names) {
    Lessons lessons = new Lessons();
    for (String place : names.places()) {
      if (place.length() >= SHORTEST_PLACE && !words.isGivenName(place)) {
        lessons.learn(place, NameWords.Sense.PLACE);
      }
    }
    for (String form : organisationFrames.forms(tokens, parsed)) {
      lessons.learn(form, NameWords.Sense.ORGANISATION);
    }
    Set<String> apart = apart(tokens, parsed);
    for (int at = 0; at < parsed.size(); at++) {
      ParsedRun run = parsed.get(at);
      List<Part> parts = run.parts();
      expansions.learn(tokens, run.run(), lessons);
      if (at + 1 < parsed.size() && hasHolderBehind(tokens, run, parsed.get(at + 1), names)) {
        lessons.learn(EntityFinder.form(tokens, parts.getLast()), NameWords.Sense.PLACE);
      }
      for (int i = 0; i < parts.size(); i++) {
        Part part = parts.get(i);
        switch (part.kind()) {
          case ORGANISATION -> {
            learnCore(tokens, part, lessons);
            learnDistricts(tokens, part, lessons);
          }
          case PLACE -> learnDistricts(tokens, part, lessons);
          case NAME -> {
            if (i > 0 || smallTitles.standBefore(tokens, run.run())) {
              learnBefore(tokens, part, names, apart, lessons);
            }
          }
          case THING -> learnVehicle(tokens, part, lessons);
          case TITLE, FIELD -> {}
        }
      }
    }
    return lessons;
  }

  /** The names that stand without another name beside them and do not speak. */
  private Set<String> apart(List<Token> tokens, List<ParsedRun> parsed) {
    Set<String> apart = new HashSet<>();
    Set<String> speakers = new HashSet<>();
    for (ParsedRun run : parsed) {
      Part part = run.parts().getLast();
      if (part.kind() == Part.Kind.NAME) {
        String form = EntityFinder.form(tokens, part);
        (speaks(tokens, run, part) ? speakers : apart).add(form);
      } else if (part.kind() == Part.Kind.PLACE && part.end() - part.first() == 2) {
        apart.add(tokens.get(part.end() - 1).normal());
      }
    }
    apart.removeAll(speakers);
    return apart;
  }

  private boolean speaks(List<Token> tokens, ParsedRun run, Part part) {
    int before = part.first() - 1;
    int limit = run.run().sentence().endToken();
    return part.end() < limit && words.isReportVerb(tokens.get(part.end()))
        || before >= run.run().sentence().firstToken() && words.isCue(tokens.get(before));
  }

  /**
   * A title with one word and, behind a comma, the name of its holder: <i>Lurah Mekarjati, Sari
   * Wulan, mengungsi</i>; but <i>Lurah Sari, Bagus Prakosa, dan …</i> is a list.
   */
  private boolean hasHolderBehind(
      List<Token> tokens, ParsedRun office, ParsedRun holder, ReportNames names) {
    List<Part> parts = office.parts();
    Part seat = parts.getLast();
    Part name = holder.parts().getFirst();
    int limit = office.run().sentence().endToken();
    Token word = tokens.get(seat.first());
    boolean apposed =
        parts.size() > 1
            && parts.get(parts.size() - 2).kind() == Part.Kind.TITLE
            && seat.kind() == Part.Kind.NAME
            && seat.end() - seat.first() == 1
            && seat.end() + 1 == name.first()
            && tokens.get(seat.end()).is(",")
            && name.kind() == Part.Kind.NAME
            && name.end() - name.first() > 1
            && name.end() + 1 < limit;
    return apposed
        && word.casing() == Token.Casing.CAPITALISED
        && !words.isGivenName(word.normal())
        && !names.standsAlone(word)
        && closesApposition(tokens, name.end());
  }

  private boolean closesApposition(List<Token> tokens, int at) {
    Token next = tokens.get(at).is(",") ? tokens.get(at + 1) : tokens.get(at);
    return next.isWord() && next.casing() == Token.Casing.LOWER && !words.isAnd(next);
  }

  /** <i>Awan Biru</i> of <i>PT Awan Biru</i> or <i>Awan Biru FC</i>. */
  private void learnCore(List<Token> tokens, Part part, Lessons lessons) {
    int first = part.first();
    Phrases.Match<NameWords.Sense> head = words.at(tokens, first, part.end());
    if (head != null && head.value() == NameWords.Sense.ORGANISATION_HEAD) {
      first = head.end();
    }
    int end = first;
    while (end < part.end()
        && !tokens.get(end).is("(")
        && words.tails().end(tokens, end, part.end()) == end) {
      end++;
    }
    boolean stripped = first > part.first() || end < part.end();
    boolean company = tokens.get(part.first()).casing() == Token.Casing.UPPER;
    int unlisted = company && closesWithPlace(tokens, first, end) ? end - 1 : end;
    if (stripped && end - first >= SHORTEST_CORE && isUnlisted(tokens, first, unlisted)) {
      String core = EntityFinder.form(tokens, new Part(first, end, Part.Kind.NAME));
      lessons.learn(core, EntityFinder.form(tokens, part));
    }
  }

  /** <i>Awan Indonesia</i> of <i>PT Awan Indonesia</i>. */
  private boolean closesWithPlace(List<Token> tokens, int first, int end) {
    return end - first >= SHORTEST_CORE
        && words.senseAt(tokens, end - 1, end) == NameWords.Sense.PLACE
        && words.organisationAt(tokens, first, end) == null;
  }

  private boolean isUnlisted(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      NameWords.Sense sense = words.senseAt(tokens, i, end);
      boolean known = sense != null && sense != NameWords.Sense.PART_IN_LIFE;
      if (known || !NameRuns.isName(tokens.get(i))) {
        return false;
      }
    }
    return !words.isGivenName(tokens.get(first).normal())
        || words.senseAt(tokens, first, end) == NameWords.Sense.PART_IN_LIFE;
  }

  /** <i>Melati</i> of <i>Kelurahan Melati</i>. */
  private void learnDistricts(List<Token> tokens, Part part, Lessons lessons) {
    int first = part.first();
    while (first < part.end() && !words.is(tokens.get(first), NameMarks.Mark.DISTRICT)) {
      first++;
    }
    if (first + 1 < part.end() && isUnlisted(tokens, first + 1, part.end())) {
      Part name = new Part(first + 1, part.end(), Part.Kind.NAME);
      lessons.learn(EntityFinder.form(tokens, name), NameWords.Sense.PLACE);
    }
  }

  /** <i>Cempaka</i> of <i>KA Cempaka</i>. */
  private void learnVehicle(List<Token> tokens, Part part, Lessons lessons) {
    int name = part.first() + 1;
    if (name < part.end() && words.is(tokens.get(part.first()), NameMarks.Mark.VEHICLE)) {
      Part behind = new Part(name, part.end(), Part.Kind.NAME);
      lessons.learn(EntityFinder.form(tokens, behind), NameWords.Sense.THING);
    }
  }

  /** What stands between a title and the name of the person. */
  private void learnBefore(
      List<Token> tokens, Part part, ReportNames names, Set<String> apart, Lessons lessons) {
    for (int at = part.end() - 1; at > part.first(); at--) {
      if (begins(tokens, part, at, names, apart)) {
        String form = EntityFinder.form(tokens, new Part(part.first(), at, Part.Kind.NAME));
        boolean word = at - part.first() == 1;
        boolean acronym = tokens.get(part.first()).casing() == Token.Casing.UPPER;
        lessons.learn(
            form, word && !acronym ? NameWords.Sense.PLACE : NameWords.Sense.ORGANISATION);
        return;
      }
    }
  }

  /** The name of the person begins at token {@code at} of the part. */
  private boolean begins(
      List<Token> tokens, Part part, int at, ReportNames names, Set<String> apart) {
    int behind = part.end() - at;
    int before = at - part.first();
    if (behind < 2 || hasGivenName(tokens, part.first(), at)) {
      return false;
    }
    Token first = tokens.get(at);
    boolean shown =
        names.standsAlone(first) && before > 1 || words.isGivenName(first.normal()) && before > 1;
    String form = EntityFinder.form(tokens, new Part(part.first(), at, Part.Kind.NAME));
    boolean called = names.standsAlone(first) || names.standsAlone(tokens.get(part.end() - 1));
    return shown || called && apart.contains(form);
  }

  private boolean hasGivenName(List<Token> tokens, int first, int end) {
    for (int i = first; i < end; i++) {
      if (words.isGivenName(tokens.get(i).normal())) {
        return true;
      }
    }
    return false;
  }
}
