package org.saksi.reading.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.Sentence;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.tagger.Chunk;
import org.saksi.tagger.Model;
import org.saksi.tagger.Tagger;

/**
 * What the learned model takes the names of a report for: one more witness beside the rules, heard
 * where it sees a name begin and end as they do. Immutable and thread-safe.
 */
final class LearnedNames {

  private final Tagger tagger;

  LearnedNames(LanguagePack language) {
    tagger = new Tagger(language, Model.shipped(language.tag()));
  }

  /** Adds its word to the names of {@code parts}, which the roster holds. */
  void support(Segmentation segmentation, List<Part> parts, Roster roster) {
    @Nullable Chunk[] byFirstToken = new @Nullable Chunk[segmentation.tokens().size()];
    for (Sentence sentence : segmentation.sentences()) {
      for (Chunk chunk : tagger.tag(segmentation.tokensOf(sentence))) {
        byFirstToken[sentence.firstToken() + chunk.first()] = chunk;
      }
    }
    List<Token> tokens = segmentation.tokens();
    for (Part part : parts) {
      Chunk chunk = byFirstToken[part.first()];
      if (chunk != null && chunk.end() - chunk.first() == part.end() - part.first()) {
        roster.support(EntityFinder.form(tokens, part), Entity.Type.valueOf(chunk.type()));
      }
    }
  }
}
