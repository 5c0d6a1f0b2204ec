package org.saksi.reading.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.language.TokenRun;
import org.saksi.text.Span;

/**
 * A sentence and who and what is named in it. Tokens are counted from its beginning.
 *
 * @param run its tokens
 * @param mentions of entities, in order, none over another
 */
record CastSentence(TokenRun run, List<Mention> mentions) {

  /** The mentions of all entities of a report, in order. */
  static List<Naming> namings(List<Entity> entities) {
    return entities.stream()
        .flatMap(entity -> entity.mentions().stream().map(span -> new Naming(entity, span)))
        .sorted((one, other) -> one.span().compareTo(other.span()))
        .toList();
  }

  /** An entity and one place where it is named. */
  record Naming(Entity entity, Span span) {}

  /**
   * A mention in the sentence.
   *
   * @param first index of its first token
   * @param end index behind its last token
   */
  record Mention(Entity entity, Span span, int first, int end) {

    boolean isPerson() {
      return entity.type() == Entity.Type.PERSON;
    }
  }

  /**
   * One sentence for each of the report, in order.
   *
   * @param entities with their mentions anywhere in the report
   */
  static List<CastSentence> of(Segmentation segmentation, List<Entity> entities) {
    List<Naming> namings = namings(entities);
    List<CastSentence> sentences = new ArrayList<>();
    int next = 0;
    for (Sentence sentence : segmentation.sentences()) {
      List<Mention> mentions = new ArrayList<>();
      while (next < namings.size() && namings.get(next).span().start() < sentence.span().end()) {
        Mention mention = mention(segmentation, sentence, namings.get(next));
        int low = mentions.isEmpty() ? 0 : mentions.getLast().end();
        if (mention != null && mention.first() >= low) {
          mentions.add(mention);
        }
        next++;
      }
      sentences.add(new CastSentence(TokenRun.of(segmentation, sentence), mentions));
    }
    return sentences;
  }

  private static @Nullable Mention mention(
      Segmentation segmentation, Sentence sentence, Naming naming) {
    int first = segmentation.tokenAtOrAfter(naming.span().start());
    int end = segmentation.tokenAtOrAfter(naming.span().end());
    return first < sentence.firstToken() || end > sentence.endToken() || first >= end
        ? null
        : new Mention(
            naming.entity(),
            naming.span(),
            first - sentence.firstToken(),
            end - sentence.firstToken());
  }

  /** The mention that a token belongs to. */
  @Nullable Mention at(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).end() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < mentions.size() && mentions.get(low).first() <= token ? mentions.get(low) : null;
  }

  boolean isPerson(int token) {
    Mention mention = at(token);
    return mention != null && mention.isPerson();
  }

  boolean isPlace(int token) {
    Mention mention = at(token);
    return mention != null && mention.entity().type() == Entity.Type.PLACE;
  }

  /** A token goes on with the name of a place. */
  boolean isInsidePlace(int token) {
    Mention mention = at(token);
    return mention != null
        && mention.first() < token
        && mention.entity().type() == Entity.Type.PLACE;
  }

  /** The name of an organisation begins at a token. */
  boolean startsOrganisation(int token) {
    Mention mention = at(token);
    return mention != null
        && mention.first() == token
        && mention.entity().type() == Entity.Type.ORGANISATION;
  }
}
