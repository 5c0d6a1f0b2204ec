package org.saksi.reading.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Role;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.language.TokenRun;
import org.saksi.reading.role.CastSentence.Mention;
import org.saksi.reading.role.RoleWords.Link;
import org.saksi.text.Span;

/**
 * Finds what a report says its persons are: their posts, where they hold them, and the ranks and
 * degrees before their names. Immutable and thread-safe.
 */
public final class RoleFinder {

  private final RoleWords words;
  private final Honorifics honorifics;
  private final PostsBefore postsBefore;
  private final PostsBehind postsBehind;

  public RoleFinder(LanguagePack language) {
    words = new RoleWords(language);
    honorifics = new Honorifics(words);
    PostCutter postCutter = new PostCutter(words);
    postsBefore = new PostsBefore(words, postCutter);
    postsBehind = new PostsBehind(words, postCutter);
  }

  /** The roles of a report in order of the names beside which they stand. */
  public List<Role> find(Segmentation segmentation, List<Entity> entities) {
    List<Role> roles = new ArrayList<>();
    for (CastSentence sentence : CastSentence.of(segmentation, entities)) {
      List<Post> shared = List.of();
      int behindSharer = 0;
      for (Mention mention : sentence.mentions()) {
        if (mention.isPerson()) {
          int name = honorifics.start(sentence, mention.first());
          List<Post> before = postsBefore.find(sentence, name);
          if (before.isEmpty() && isNextOfMany(sentence, behindSharer, name)) {
            before = shared;
          } else {
            shared = ofSeveral(sentence, before);
          }
          behindSharer = mention.end();
          addRoles(sentence, mention, name, before, roles);
        }
      }
    }
    roles.sort(Comparator.comparing(Role::name));
    return List.copyOf(roles);
  }

  /** The posts before which words such as <i>dua</i> or <i>para</i> stand. */
  private List<Post> ofSeveral(CastSentence sentence, List<Post> posts) {
    return posts.stream()
        .filter(post -> words.linkStart(sentence.run(), post.first(), Link.PLURAL) >= 0)
        .toList();
  }

  /** Between two names stands nothing but a comma or <i>dan</i>. */
  private boolean isNextOfMany(CastSentence sentence, int from, int to) {
    int at = sentence.run().is(from, ",") ? from + 1 : from;
    at = Math.max(at, words.linkEnd(sentence.run(), at, Link.AND));
    return at == to && at > from;
  }

  private void addRoles(
      CastSentence sentence, Mention mention, int name, List<Post> before, List<Role> roles) {
    Span honorific = name < mention.first() ? sentence.run().span(name, mention.first()) : null;
    List<Post> posts = new ArrayList<>(before);
    posts.addAll(postsBehind.find(sentence, mention.end()));
    for (Post post : posts) {
      roles.add(role(sentence.run(), mention, post, honorific));
    }
    if (posts.isEmpty() && honorific != null) {
      roles.add(new Role(mention.entity().id(), null, null, honorific, mention.span()));
    }
  }

  private static Role role(TokenRun run, Mention mention, Post post, @Nullable Span honorific) {
    return new Role(
        mention.entity().id(),
        post.hasTitle() ? run.span(post.first(), post.titleEnd()) : null,
        post.hasAffiliation() ? run.span(post.affiliation(), post.end()) : null,
        honorific,
        mention.span());
  }
}
