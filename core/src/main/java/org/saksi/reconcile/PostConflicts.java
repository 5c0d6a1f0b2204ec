package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reconcile.Pair.Place;
import org.saksi.text.Span;

/**
 * One person in two posts of different rank: <i>Kapuspenkum</i>, head of a centre, against
 * <i>Kasipenkum</i>, head of a section.
 */
final class PostConflicts implements ConflictFinder {

  private final Map<String, String> clippings = new TreeMap<>();
  private final Map<String, String> ranks = new HashMap<>();

  PostConflicts(LanguagePack language) {
    for (Table.Row row : language.table("clippings").rows()) {
      clippings.put(row.form(), row.text("long"));
    }
    for (Table.Row row : language.table("ranks").rows()) {
      ranks.put(row.form(), row.text("rank"));
    }
  }

  private record Post(String head, Place place) {}

  @Override
  public List<Conflict> find(SideBySide story, List<Rendering> renderings) {
    Map<String, List<Post>> posts = new TreeMap<>();
    for (Side side : story.sides()) {
      for (Stretch stretch : side.stretches()) {
        if (stretch.kind() == Claim.Kind.ROLE && stretch.of() != null) {
          Post post = postOf(side, stretch);
          if (post != null) {
            String holder = side.castNumber(stretch.of()) + " " + rankOf(side, stretch);
            posts.computeIfAbsent(holder, h -> new ArrayList<>()).add(post);
          }
        }
      }
    }
    List<Conflict> conflicts = new ArrayList<>();
    for (List<Post> held : posts.values()) {
      TreeSet<String> heads = new TreeSet<>(held.stream().map(Post::head).toList());
      if (heads.size() > 1) {
        conflicts.add(conflict(held, heads.first()));
      }
    }
    return conflicts.stream().filter(Conflict::spansOutlets).toList();
  }

  private static Conflict conflict(List<Post> held, String head) {
    Post one = held.stream().filter(post -> post.head.equals(head)).findFirst().orElseThrow();
    Post other = held.stream().filter(post -> !post.head.equals(head)).findFirst().orElseThrow();
    String why =
        Phrase.sentence(
            "One person in posts of different rank: %s.", Conflict.against(one.place, other.place));
    return new Conflict(true, Finding.Kind.NAME, why, held.stream().map(Post::place).toList());
  }

  /** The rank and unit that head a post, spelt out; null where the words do not show it. */
  private @Nullable Post postOf(Side side, Stretch stretch) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int start = side.reading().segmentation().tokenAtOrAfter(stretch.span().start());
    int first = ranks.containsKey(tokens.get(start).normal()) ? start + 1 : start;
    int end = side.reading().segmentation().tokenAtOrAfter(nameStart(side, stretch));
    for (Map.Entry<String, String> clipping : clippings.entrySet()) {
      String word = tokens.get(first).normal();
      boolean clipped =
          word.startsWith(clipping.getKey()) && word.length() > clipping.getKey().length() + 1;
      if (clipped || startsWith(tokens, first, end, clipping.getValue())) {
        boolean comma = end - first > 1 && tokens.get(end - 1).is(",");
        Span span =
            side.reading().segmentation().spanOf(start, comma ? end - 1 : Math.max(first + 1, end));
        return new Post(clipping.getValue(), Conflict.place(side, span));
      }
    }
    return null;
  }

  /** Whether the post is held in full, by a deputy or no more: only posts held alike conflict. */
  private String rankOf(Side side, Stretch stretch) {
    return ranks.getOrDefault(side.tokensIn(stretch.span()).getFirst().normal(), "");
  }

  private static int nameStart(Side side, Stretch stretch) {
    return side
        .reading()
        .entity(String.valueOf(stretch.of()))
        .map(Entity::mentions)
        .orElse(List.of())
        .stream()
        .filter(stretch.span()::contains)
        .mapToInt(Span::start)
        .max()
        .orElse(stretch.span().end());
  }

  private static boolean startsWith(List<Token> tokens, int first, int end, String words) {
    String[] parts = words.split(" ");
    for (int i = 0; i < parts.length; i++) {
      if (first + i >= end || !tokens.get(first + i).is(parts[i])) {
        return false;
      }
    }
    return true;
  }
}
