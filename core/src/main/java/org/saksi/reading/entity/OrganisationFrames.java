package org.saksi.reading.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;

/**
 * Finds the names that the words around them show to be clubs, companies or the like: <i>klub
 * <u>Awan Biru</u></i>, <i>menang 2-1 atas <u>Awan Biru</u></i>, <i>CEO <u>Awan Biru</u>, Sari
 * Wulan</i>. Immutable and thread-safe.
 */
final class OrganisationFrames {

  /** Tokens of a score: <i>2-1</i>. */
  private static final int SCORE = 3;

  private static final int LONGEST_TITLE = 4;

  private final NameWords words;

  /** Titles of those who work for a whole organisation: <i>CEO</i>. */
  private final Phrases<Boolean> leaders = new Phrases<>();

  /** Titles that no organisation bears: <i>Pak</i>, <i>Kombes</i>. */
  private final Phrases<Boolean> addresses = new Phrases<>();

  OrganisationFrames(LanguagePack language, NameWords words) {
    this.words = words;
    Set<String> posts = language.table("role-words").formsWhere("link", "leader");
    posts.forEach(form -> leaders.put(form, true));
    Set<String> forms = language.table("roles").formsWhere("kind", "rank");
    forms.addAll(language.table("roles").formsWhere("kind", "honorific"));
    forms.forEach(form -> addresses.put(form, true));
  }

  /** The forms that are shown to be organisations and nowhere to be persons. */
  Set<String> forms(List<Token> tokens, List<ParsedRun> parsed) {
    Set<String> shown = new HashSet<>();
    Set<String> persons = new HashSet<>();
    for (int at = 0; at < parsed.size(); at++) {
      ParsedRun run = parsed.get(at);
      Part last = run.parts().getLast();
      Token first = tokens.get(last.first());
      if (last.kind() != Part.Kind.NAME
          || first.casing() == Token.Casing.MIXED
          || words.isGivenName(first.normal())) {
        continue;
      }
      boolean whole = run.parts().size() == 1;
      boolean employer =
          at + 1 < parsed.size() && isLed(tokens, run, last) && hasHolder(tokens, run, parsed, at);
      if (employer || whole && isFramed(tokens, run.run().sentence().firstToken(), last)) {
        shown.add(EntityFinder.form(tokens, last));
      } else if (isPerson(tokens, run, last)) {
        persons.add(EntityFinder.form(tokens, last));
      }
    }
    shown.removeAll(persons);
    return shown;
  }

  /**
   * A word before the part tells an organisation, or a score does.
   *
   * @param start the first token of the sentence
   */
  boolean isFramed(List<Token> tokens, int start, Part part) {
    int before = part.first() - 1;
    return before >= start
        && (told(tokens, start, before) == Entity.Type.ORGANISATION
            || words.is(tokens.get(before), NameMarks.Mark.OPPONENT)
                && isScore(tokens, start, before));
  }

  private Entity.Type told(List<Token> tokens, int start, int at) {
    Entity.Type two =
        at > start
            ? words.context(tokens.get(at - 1).normal() + " " + tokens.get(at).normal())
            : null;
    Entity.Type type = two == null ? words.context(tokens.get(at)) : two;
    return type == null ? Entity.Type.OTHER : type;
  }

  private static boolean isScore(List<Token> tokens, int start, int end) {
    return end - SCORE >= start
        && tokens.get(end - 1).kind() == Token.Kind.NUMBER
        && !tokens.get(end - 2).isWord()
        && tokens.get(end - SCORE).kind() == Token.Kind.NUMBER
        && tokens.get(end - 1).normal().length() <= 2;
  }

  /** The title before the name is that of somebody who works for a whole organisation. */
  private boolean isLed(List<Token> tokens, ParsedRun run, Part name) {
    int start = run.run().sentence().firstToken();
    return endsAt(leaders, tokens, start, name.first());
  }

  private static boolean endsAt(Phrases<Boolean> titles, List<Token> tokens, int start, int end) {
    for (int at = Math.max(start, end - LONGEST_TITLE); at < end; at++) {
      Phrases.Match<Boolean> match = titles.longestAt(tokens, at, end);
      if (match != null && match.end() == end) {
        return true;
      }
    }
    return false;
  }

  /** Behind a comma stands a name of two words, and then the sentence goes on. */
  private boolean hasHolder(List<Token> tokens, ParsedRun run, List<ParsedRun> parsed, int at) {
    Part holder = parsed.get(at + 1).parts().getFirst();
    int comma = run.end();
    int limit = run.run().sentence().endToken();
    if (holder.first() != comma + 1
        || !tokens.get(comma).is(",")
        || holder.kind() != Part.Kind.NAME
        || holder.end() - holder.first() < 2
        || holder.end() + 1 >= limit) {
      return false;
    }
    int behind = tokens.get(holder.end()).is(",") ? holder.end() + 1 : holder.end();
    Token next = tokens.get(behind);
    return !words.isAnd(next) && !next.isCapitalised();
  }

  /** A cue, a verb of speech, or a title that is no leader's stands beside the name. */
  private boolean isPerson(List<Token> tokens, ParsedRun run, Part name) {
    int start = run.run().sentence().firstToken();
    int limit = run.run().sentence().endToken();
    int before = name.first() - 1;
    return name.end() < limit && words.isReportVerb(tokens.get(name.end()))
        || before >= start && words.isCue(tokens.get(before))
        || endsAt(addresses, tokens, start, name.first());
  }
}
