package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Stems;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * Finds the claims that are phrases rather than clauses: persons with their posts, chains of
 * places, and the channels by which words reached the reporter. Immutable and thread-safe.
 */
final class PhraseFinder {

  /** A post is told in no more words than this. */
  private static final int POST_WORDS = 12;

  /** A channel is told in no more words than this. */
  private static final int CHANNEL_WORDS = 9;

  /** Places of one chain stand no further apart. */
  private static final int CHAIN_GAP = 22;

  private final FunctionWords functionWords;
  private final Stems stems;
  private final Phrases<String> channels = new Phrases<>();
  private final Set<String> connectives;

  PhraseFinder(LanguagePack language, FunctionWords functionWords) {
    this.functionWords = functionWords;
    stems = new Stems(language);
    connectives = language.table("connectives").forms();
    for (Table.Row row : language.table("channels").rows()) {
      channels.put(row.form(), row.text("channel"));
    }
  }

  /** Persons whose post or role stands before the name: <i>Gubernur BI Perry Warjiyo</i>. */
  List<Claim> roles(Segmentation segmentation, List<Entity> entities, List<Quotation> quotations) {
    List<Claim> roles = new ArrayList<>();
    BitSet cues = cueTokens(segmentation, quotations);
    BitSet places = placeTokens(segmentation, entities);
    for (Entity entity : entities) {
      if (entity.type() != Entity.Type.PERSON) {
        continue;
      }
      for (Span mention : entity.mentions()) {
        int name = segmentation.tokenAtOrAfter(mention.start());
        int sentence = segmentation.sentenceAt(mention.start());
        if (sentence < 0 || name == segmentation.tokens().size()) {
          continue;
        }
        int first = postStart(segmentation, segmentation.sentences().get(sentence), name, cues);
        if (first < name && saysPost(segmentation, first, name, places)) {
          Span span = new Span(segmentation.tokens().get(first).start(), mention.end());
          roles.add(new Claim(span, Claim.Kind.ROLE, sentence, entity.id()));
        }
      }
    }
    return roles;
  }

  /** The tokens that begin inside a cue. */
  private static BitSet cueTokens(Segmentation segmentation, List<Quotation> quotations) {
    BitSet cues = new BitSet();
    for (Quotation quotation : quotations) {
      Span cue = quotation.attribution().cue();
      if (cue != null) {
        cues.set(segmentation.tokenAtOrAfter(cue.start()), segmentation.tokenAtOrAfter(cue.end()));
      }
    }
    return cues;
  }

  /** The tokens inside a mention of a place. */
  private static BitSet placeTokens(Segmentation segmentation, List<Entity> entities) {
    List<Token> tokens = segmentation.tokens();
    BitSet places = new BitSet();
    for (Entity entity : entities) {
      if (entity.type() != Entity.Type.PLACE) {
        continue;
      }
      for (Span mention : entity.mentions()) {
        int at = segmentation.tokenAtOrAfter(mention.start());
        while (at < tokens.size() && tokens.get(at).end() <= mention.end()) {
          places.set(at);
          at++;
        }
      }
    }
    return places;
  }

  /** Not all words of a post are names of places: <i>Rusia Vladimir Putin</i> is none. */
  private static boolean saysPost(Segmentation segmentation, int first, int name, BitSet places) {
    for (int i = first; i < name; i++) {
      if (segmentation.tokens().get(i).isWord() && !places.get(i)) {
        return true;
      }
    }
    return false;
  }

  private int postStart(Segmentation segmentation, Sentence sentence, int name, BitSet cues) {
    List<Token> tokens = segmentation.tokens();
    int first = name;
    int lowest = Math.max(sentence.firstToken(), name - POST_WORDS);
    for (int i = name - 1; i >= lowest; i--) {
      Token token = tokens.get(i);
      boolean commaBeforeName = i == name - 1 && token.is(",");
      if (!commaBeforeName && (endsPost(token) || cues.get(i))) {
        break;
      }
      if (token.isWord()) {
        first = i;
      }
    }
    boolean anyCapital = tokens.subList(first, name).stream().anyMatch(Token::isCapitalised);
    return anyCapital || !tokens.get(Math.max(0, name - 1)).is(",") ? first : name;
  }

  private boolean endsPost(Token token) {
    if (!token.isWord()) {
      return !token.is("(") && !token.is(")") && !token.is("-") && !token.is("/");
    }
    FunctionWords.Role role = functionWords.roleOf(token.normal());
    return role != null
        || connectives.contains(token.normal())
        || (token.casing() == Token.Casing.LOWER && stems.mayBeVerb(token.normal()));
  }

  /**
   * Places that stand in a row, the smaller before the larger: <i>Rawa Buaya, Jakarta Barat</i>.
   */
  List<Claim> places(Segmentation segmentation, List<Entity> entities) {
    List<Span> mentions =
        entities.stream()
            .filter(entity -> entity.type() == Entity.Type.PLACE)
            .flatMap(entity -> entity.mentions().stream())
            .sorted()
            .toList();
    List<Claim> places = new ArrayList<>();
    int at = 0;
    while (at < mentions.size()) {
      Span chain = mentions.get(at);
      at++;
      while (at < mentions.size() && chains(segmentation, chain, mentions.get(at))) {
        chain = chain.hull(mentions.get(at));
        at++;
      }
      int sentence = segmentation.sentenceAt(chain.start());
      if (sentence >= 0
          && segmentation.sentences().get(sentence).kind() != Sentence.Kind.DATELINE) {
        places.add(new Claim(chain, Claim.Kind.PLACE, sentence, null));
      }
    }
    return places;
  }

  private boolean chains(Segmentation segmentation, Span chain, Span next) {
    if (next.start() < chain.end() || next.start() - chain.end() > CHAIN_GAP) {
      return false;
    }
    int end = segmentation.tokenAtOrAfter(next.start());
    for (int i = segmentation.tokenAtOrAfter(chain.end()); i < end; i++) {
      Token token = segmentation.tokens().get(i);
      boolean joins =
          token.isCapitalised()
              || token.is(",")
              || token.is("(")
              || token.is(")")
              || token.is("-")
              || token.is("–")
              || token.is("/")
              || token.kind() == Token.Kind.NUMBER
              || functionWords.roleOf(token.normal()) == FunctionWords.Role.CONJUNCTION;
      if (!joins) {
        return false;
      }
    }
    return segmentation.sentenceAt(chain.start()) == segmentation.sentenceAt(next.start());
  }

  /** By which channel words reached the reporter: <i>dalam keterangan tertulis</i>. */
  List<Claim> channels(Segmentation segmentation, List<Quotation> quotations) {
    List<Claim> found = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Claim tail = tail(segmentation, quotation);
      if (tail != null) {
        found.add(tail);
      }
    }
    List<Token> tokens = segmentation.tokens();
    for (Sentence sentence : segmentation.sentences()) {
      for (int i = sentence.firstToken(); i + 1 < sentence.endToken(); i++) {
        Phrases.Match<String> match =
            opensChannel(tokens.get(i))
                ? channels.longestAt(tokens, i + 1, sentence.endToken())
                : null;
        if (match != null) {
          Span span = segmentation.spanOf(i, match.end());
          found.add(
              new Claim(span, Claim.Kind.CHANNEL, segmentation.sentenceAt(span.start()), null));
        }
      }
    }
    return found;
  }

  /** What stands behind cue and speaker: <i>…" kata Budi di sela rapat</i>. */
  private @Nullable Claim tail(Segmentation segmentation, Quotation quotation) {
    Span cue = quotation.attribution().cue();
    Span speaker = quotation.attribution().mention();
    if (cue == null || cue.start() < quotation.content().end()) {
      return null;
    }
    int sentence = segmentation.sentenceAt(cue.start());
    if (sentence < 0) {
      return null;
    }
    int behind =
        speaker != null && speaker.start() >= cue.start()
            ? Math.max(cue.end(), speaker.end())
            : cue.end();
    int limit = segmentation.sentences().get(sentence).endToken();
    List<Token> tokens = segmentation.tokens();
    for (int i = segmentation.tokenAtOrAfter(behind); i < limit; i++) {
      if (opensChannel(tokens.get(i))) {
        int end = i + 1;
        while (end < limit && end - i <= CHANNEL_WORDS && isInside(tokens.get(end))) {
          end++;
        }
        return end - i < 2
            ? null
            : new Claim(segmentation.spanOf(i, end), Claim.Kind.CHANNEL, sentence, quotation.id());
      }
    }
    return null;
  }

  private boolean opensChannel(Token token) {
    FunctionWords.Role role = functionWords.roleOf(token.normal());
    return role == FunctionWords.Role.PREPOSITION || role == FunctionWords.Role.TEMPORAL;
  }

  private static boolean isInside(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER;
  }
}
