package org.saksi.reading.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.FunctionWords;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.text.Span;

/**
 * Finds the claims that are phrases rather than clauses: persons with their posts, chains of
 * places, and the channels by which words reached the reporter. Immutable and thread-safe.
 */
final class PhraseFinder {

  /** A channel is told in no more words than this. */
  private static final int CHANNEL_WORDS = 9;

  /** Places of one chain stand no further apart. */
  private static final int CHAIN_GAP = 22;

  private final FunctionWords functionWords;
  private final Phrases<String> channels = new Phrases<>();

  PhraseFinder(LanguagePack language, FunctionWords functionWords) {
    this.functionWords = functionWords;
    for (Table.Row row : language.table("channels").rows()) {
      channels.put(row.form(), row.text("channel"));
    }
  }

  /** Persons with what they are said to be: <i>Gubernur BI Perry Warjiyo</i>. */
  List<Claim> roles(Segmentation segmentation, List<Role> roles) {
    List<Claim> claims = new ArrayList<>();
    for (Role role : roles) {
      int sentence = segmentation.sentenceAt(role.name().start());
      if (sentence >= 0) {
        claims.add(new Claim(role.span(), Claim.Kind.ROLE, sentence, role.person()));
      }
    }
    return claims;
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
      if (quotation.content().overlaps(tokens.get(i).span())) {
        return null;
      }
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
