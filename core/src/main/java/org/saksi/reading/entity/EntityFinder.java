package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.text.Span;

/**
 * Finds the persons, places and organisations that a report names, with every name it uses for
 * them. Immutable and thread-safe.
 */
public final class EntityFinder {

  private static final Entity.Type CLUB = Entity.Type.ORGANISATION;

  private final NameWords words;
  private final NameRuns nameRuns;
  private final RunParser runParser;
  private final NameContext nameContext;
  private final LearnedNames learnedNames;
  private final Aliases aliases;
  private final SmallHeads smallHeads;
  private final InnerPlaces innerPlaces;
  private final BracketedNames bracketedNames;
  private final Teacher teacher;
  private final OrganisationFrames organisationFrames;

  public EntityFinder(LanguagePack language) {
    words = new NameWords(language);
    nameRuns = new NameRuns(words);
    runParser = new RunParser(words);
    nameContext = new NameContext(words);
    learnedNames = new LearnedNames(language);
    aliases = new Aliases(language, words);
    smallHeads = new SmallHeads(words);
    innerPlaces = new InnerPlaces(language, words);
    bracketedNames = new BracketedNames(words);
    organisationFrames = new OrganisationFrames(language, words);
    teacher = new Teacher(words, organisationFrames);
  }

  /**
   * The entities of a report in order of their first mention.
   *
   * @param times in order; words inside them name nobody
   */
  public List<Entity> find(Segmentation segmentation, List<TimeExpression> times) {
    List<Token> tokens = segmentation.tokens();
    ReportWords reportWords = ReportWords.of(segmentation);
    List<NameRuns.Run> runs =
        nameRuns.withoutNouns(tokens, nameRuns.find(segmentation, times, reportWords), reportWords);
    ReportNames names = new ReportNames(words, tokens, runs, new Lessons());
    List<ParsedRun> parsed = parse(tokens, runs, names);
    Lessons lessons = teacher.teach(tokens, parsed, names);
    if (!lessons.isEmpty()) {
      parsed = parse(tokens, runs, new ReportNames(words, tokens, runs, lessons));
    }
    Roster roster = new Roster(words, reportWords);
    CityClubs clubs = new CityClubs(words, organisationFrames, tokens, parsed);
    Set<String> openers = openers(tokens, parsed);
    List<Part> named = new ArrayList<>();
    for (int at = 0; at < parsed.size(); at++) {
      addAround(tokens, parsed.get(at), roster);
      List<Part> parts = parsed.get(at).parts();
      for (int i = 0; i < parts.size(); i++) {
        if (parts.get(i).kind() == Part.Kind.PLACE && clubs.has(tokens, parts.get(i))) {
          roster.add(form(tokens, parts.get(i)), span(tokens, parts.get(i)), CLUB);
        } else if (!isCommon(tokens, parts.get(i), openers) && add(tokens, parsed, at, i, roster)) {
          named.add(parts.get(i));
        }
      }
    }
    learnedNames.support(segmentation, named, roster);
    bracketedNames.find(tokens, parsed, roster);
    aliases.find(tokens, named, roster);
    lessons.fullNames().forEach(roster::alias);
    clubs.fullNames().forEach(roster::alias);
    roster.settle();
    return roster.entities();
  }

  private List<ParsedRun> parse(List<Token> tokens, List<NameRuns.Run> runs, ReportNames names) {
    List<ParsedRun> parsed = new ArrayList<>();
    for (NameRuns.Run run : runs) {
      int first = parsed.isEmpty() ? run.first() : Math.max(run.first(), parsed.getLast().end());
      boolean listed = first < run.end() && names.at(tokens, first, run.end()) != null;
      boolean held = first > run.first() && first < run.end() && parsed.getLast().isPost();
      if (first == run.first() || listed || held) {
        boolean initial = run.initial() && first == run.first();
        NameRuns.Run rest = new NameRuns.Run(first, run.end(), run.sentence(), initial);
        parsed.add(new ParsedRun(rest, runParser.parse(tokens, rest, names)));
      }
    }
    return parsed;
  }

  /** Enters a part in the roster, if it is the name of anybody. */
  private boolean add(
      List<Token> tokens, List<ParsedRun> parsed, int at, int index, Roster roster) {
    Part part = parsed.get(at).parts().get(index);
    String form = form(tokens, part);
    Span span = span(tokens, part);
    return switch (part.kind()) {
      case ORGANISATION -> {
        if (words.twoOf(tokens.get(part.first())) == Part.Kind.ORGANISATION) {
          addBoth(tokens.get(part.first()), Entity.Type.ORGANISATION, roster);
          yield true;
        }
        roster.add(form, span, Entity.Type.ORGANISATION);
        Part place = innerPlaces.in(tokens, part);
        if (place != null) {
          roster.add(form(tokens, place), span(tokens, place), Entity.Type.PLACE);
        }
        yield true;
      }
      case PLACE -> {
        int before = part.first() - 1;
        if (before >= 0 && words.is(tokens.get(before), NameMarks.Mark.COINED)) {
          yield false;
        }
        addPlaces(tokens.get(part.first()), form, span, roster);
        yield true;
      }
      case NAME -> {
        if (isCode(form) || isNumbered(tokens, part)) {
          yield false;
        }
        Weights surroundings = nameContext.weigh(tokens, parsed, at, index);
        roster.add(form, span, nameContext.shape(tokens, part), surroundings);
        yield true;
      }
      case TITLE, FIELD, THING -> false;
    };
  }

  /** Enters the longer name that a run closes. */
  private void addAround(List<Token> tokens, ParsedRun run, Roster roster) {
    Part around = smallHeads.nameAround(tokens, run);
    if (around != null) {
      Entity.Type type =
          around.kind() == Part.Kind.PLACE ? Entity.Type.PLACE : Entity.Type.ORGANISATION;
      roster.add(form(tokens, around), span(tokens, around), type);
    }
  }

  /** <i>XII</i> of a regiment whose name no list shows. */
  private static boolean isNumbered(List<Token> tokens, Part part) {
    return part.end() - part.first() == 1
        && NameEnds.isRomanNumber(tokens, part.first(), part.end());
  }

  /** A letter, or letters with more than two digits such as a number plate, names nobody. */
  private static boolean isCode(String form) {
    return form.length() == 1 || digits(form) > 2;
  }

  /**
   * <i>Ia</i>, <i>Namun</i>: a capital in the middle of a sentence makes it no name, unless it
   * begins a longer one.
   */
  private boolean isCommon(List<Token> tokens, Part part, Set<String> openers) {
    Token first = tokens.get(part.first());
    return part.kind() == Part.Kind.NAME
        && part.end() - part.first() == 1
        && first.casing() == Token.Casing.CAPITALISED
        && words.isStarter(first)
        && !words.isGivenName(first.normal())
        && !openers.contains(first.normal());
  }

  /** The first words of the names that have several, and the last behind a given name. */
  private Set<String> openers(List<Token> tokens, List<ParsedRun> parsed) {
    Set<String> openers = new HashSet<>();
    for (ParsedRun run : parsed) {
      for (Part part : run.parts()) {
        if (part.kind() == Part.Kind.NAME && part.end() - part.first() > 1) {
          openers.add(tokens.get(part.first()).normal());
          if (words.isGivenName(tokens.get(part.first()).normal())) {
            openers.add(tokens.get(part.end() - 1).normal());
          }
        }
      }
    }
    return openers;
  }

  private static int digits(String form) {
    int digits = 0;
    for (int i = 0; i < form.length(); i++) {
      digits += Character.isDigit(form.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  /** Enters a place, or both of <i>Rusia-Tiongkok</i>. */
  private void addPlaces(Token first, String form, Span span, Roster roster) {
    if (words.twoOf(first) == Part.Kind.PLACE) {
      addBoth(first, Entity.Type.PLACE, roster);
    } else {
      roster.add(form, span, Entity.Type.PLACE);
    }
  }

  /** Enters the two names that a hyphen joins. */
  private static void addBoth(Token token, Entity.Type type, Roster roster) {
    int hyphen = token.normal().indexOf('-');
    Span left = new Span(token.start(), token.start() + hyphen);
    Span right = new Span(left.end() + 1, token.end());
    roster.add(token.normal().substring(0, hyphen), left, type);
    roster.add(token.normal().substring(hyphen + 1), right, type);
  }

  static Span span(List<Token> tokens, Part part) {
    return new Span(tokens.get(part.first()).start(), tokens.get(part.end() - 1).end());
  }

  /** The words of a part in small letters, one blank between, points left out. */
  static String form(List<Token> tokens, Part part) {
    Token only = tokens.get(part.first());
    if (part.end() - part.first() == 1 && only.isWord()) {
      return only.normal();
    }
    StringBuilder form = new StringBuilder();
    for (int i = part.first(); i < part.end(); i++) {
      Token token = tokens.get(i);
      if (token.isWord() || token.kind() == Token.Kind.NUMBER) {
        form.append(form.isEmpty() ? "" : " ").append(token.normal());
      }
    }
    return form.toString();
  }
}
