package org.saksi.reading.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.text.Span;

/** Where the entities of a report are mentioned, by token. Immutable. */
final class Mentions {

  /**
   * One mention.
   *
   * @param words its tokens
   */
  record Mention(Phrase words, Entity entity) {

    boolean isPerson() {
      return entity.type() == Entity.Type.PERSON;
    }
  }

  /** In order, never overlapping. */
  private final List<Mention> mentions = new ArrayList<>();

  private final int[] byToken;
  private final Map<String, Mention> byPersonWord = new HashMap<>();

  Mentions(Segmentation segmentation, List<Entity> entities) {
    byToken = new int[segmentation.tokens().size()];
    Arrays.fill(byToken, -1);
    List<Mention> all = new ArrayList<>();
    for (Entity entity : entities) {
      for (Span span : entity.mentions()) {
        int first = segmentation.tokenAtOrAfter(span.start());
        int end = segmentation.tokenAtOrAfter(span.end());
        if (first < end) {
          all.add(new Mention(new Phrase(first, end), entity));
        }
      }
    }
    all.sort(Comparator.comparingInt(mention -> mention.words().first()));
    for (Mention mention : all) {
      add(mention, segmentation);
    }
  }

  private void add(Mention mention, Segmentation segmentation) {
    Phrase words = mention.words();
    if (byToken[words.first()] >= 0) {
      return;
    }
    Arrays.fill(byToken, words.first(), words.end(), mentions.size());
    mentions.add(mention);
    if (mention.isPerson()) {
      for (int i = words.first(); i < words.end(); i++) {
        byPersonWord.putIfAbsent(segmentation.tokens().get(i).normal(), mention);
      }
    }
  }

  /** The mention that a token belongs to. */
  @Nullable Mention at(int token) {
    return byToken[token] < 0 ? null : mentions.get(byToken[token]);
  }

  boolean isNamed(int token) {
    return byToken[token] >= 0;
  }

  /** A mention begins with a token. */
  boolean begins(int token) {
    return isNamed(token) && mentions.get(byToken[token]).words().first() == token;
  }

  boolean isPerson(int token) {
    return isNamed(token) && mentions.get(byToken[token]).isPerson();
  }

  /** A token belongs to a mention of the entity. */
  boolean isOf(int token, String entity) {
    return isNamed(token) && mentions.get(byToken[token]).entity().id().equals(entity);
  }

  /** Id of the entity that a token belongs to a mention of. */
  String idAt(int token) {
    return mentions.get(byToken[token]).entity().id();
  }

  /** Is a word of some person's name, whether or not it stands for the person here. */
  boolean isPersonWord(String normal) {
    return byPersonWord.containsKey(normal);
  }

  /** A mention of the person whose name has this word. */
  @Nullable Mention withPersonWord(String normal) {
    return byPersonWord.get(normal);
  }

  /** The person mentioned most often before a token; the latest of equals. */
  @Nullable Entity mostNamedBefore(int token) {
    Map<Entity, Integer> counts = new HashMap<>();
    Entity most = null;
    int highest = 0;
    for (Mention mention : mentions) {
      if (mention.isPerson() && mention.words().end() <= token) {
        int count = counts.merge(mention.entity(), 1, Integer::sum);
        if (count >= highest) {
          most = mention.entity();
          highest = count;
        }
      }
    }
    return most;
  }

  /** The person mentioned last between two tokens. */
  @Nullable Entity lastNamedBetween(int first, int end) {
    for (int i = Math.min(end, byToken.length) - 1; i >= first; i--) {
      Mention mention = at(i);
      if (mention != null) {
        Phrase words = mention.words();
        if (mention.isPerson() && words.first() >= first && words.end() <= end) {
          return mention.entity();
        }
        i = words.first();
      }
    }
    return null;
  }

  List<Mention> all() {
    return mentions;
  }
}
