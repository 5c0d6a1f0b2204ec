package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;

/**
 * Finds the towns that stand for their clubs in one report: <i>Madrid</i> where <i>Real Madrid</i>
 * plays, <i>kalah 0-2 dari Napoli</i>.
 */
final class CityClubs {

  private final NameWords words;
  private final Set<String> towns = new HashSet<>();
  private final Map<String, String> fullNames = new LinkedHashMap<>();

  CityClubs(
      NameWords words, OrganisationFrames frames, List<Token> tokens, List<ParsedRun> parsed) {
    this.words = words;
    for (ParsedRun run : parsed) {
      for (Part part : run.parts()) {
        String form = EntityFinder.form(tokens, part);
        String last = tokens.get(part.end() - 1).normal();
        boolean club =
            part.kind() == Part.Kind.ORGANISATION
                && part.end() - part.first() > 1
                && words.is(form, NameMarks.Mark.CLUB)
                && words.is(last, NameMarks.Mark.CITY);
        if (club) {
          towns.add(last);
          fullNames.putIfAbsent(last, form);
        } else if (part.kind() == Part.Kind.PLACE
            && words.is(form, NameMarks.Mark.CITY)
            && frames.isFramed(tokens, run.run().sentence().firstToken(), part)) {
          towns.add(form);
        }
      }
    }
  }

  /** Towns, and the names of clubs that they shorten. */
  Map<String, String> fullNames() {
    return fullNames;
  }

  /** A place is the club of its name, but not behind <i>di</i> or the like. */
  boolean has(List<Token> tokens, Part place) {
    return towns.contains(EntityFinder.form(tokens, place))
        && (place.first() == 0
            || words.context(tokens.get(place.first() - 1)) != Entity.Type.PLACE);
  }
}
