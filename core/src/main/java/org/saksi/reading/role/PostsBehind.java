package org.saksi.reading.role;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.language.TokenRun;
import org.saksi.reading.role.RoleWords.Link;

/**
 * Finds the posts that stand behind a name: <i>Sari Wulan, Ketua Yayasan Awan Biru, …</i>, <i>Sari
 * Wulan selaku ketua panitia</i>, <i>Sari Wulan dari Yayasan Awan Biru</i>. Immutable and
 * thread-safe.
 */
final class PostsBehind {

  /** Words of a list end with <i>dan</i> before this many tokens. */
  private static final int LONGEST_LIST = 10;

  private final RoleWords words;
  private final PostCutter postCutter;

  PostsBehind(RoleWords words, PostCutter postCutter) {
    this.words = words;
    this.postCutter = postCutter;
  }

  /**
   * The posts behind a name, the nearest first.
   *
   * @param name index behind the last token of the name
   */
  List<Post> find(CastSentence sentence, int name) {
    List<Post> posts = new ArrayList<>();
    int at = behindBrackets(sentence.run(), name);
    Post post = next(sentence, at, at > name || sentence.run().is(at, ","), true);
    while (post != null) {
      posts.add(post);
      post = next(sentence, post.end(), false, false);
    }
    return posts;
  }

  /** Behind the age in brackets. */
  private static int behindBrackets(TokenRun run, int at) {
    return run.is(at, "(") && run.is(at + 2, ")") ? at + 3 : at;
  }

  /**
   * The post that begins at a token.
   *
   * @param apart a comma or brackets stand between it and the name
   */
  private @Nullable Post next(CastSentence sentence, int from, boolean apart, boolean first) {
    TokenRun run = sentence.run();
    boolean comma = run.is(from, ",");
    int at = comma ? from + 1 : from;
    int linkEnd = words.linkEnd(run, at, first ? Link.AS : Link.ALSO);
    linkEnd = linkEnd < 0 ? words.linkEnd(run, at, Link.ALSO) : linkEnd;
    boolean linked = linkEnd > 0;
    at = linked ? linkEnd : at;
    if (!linked && !(first && apart)) {
      return first ? from(sentence, from) : null;
    }
    int one = words.linkEnd(run, at, Link.ONE);
    at = one > 0 ? one : at;
    if (words.titleEnd(run, at, run.size()) < 0) {
      return null;
    }
    int end = end(sentence, at);
    boolean ofAnother = end < run.size() && sentence.isPerson(end);
    return ofAnother ? null : postCutter.cut(sentence, at, end);
  }

  /** <i>Sari Wulan dari Yayasan Awan Biru</i>. */
  private @Nullable Post from(CastSentence sentence, int at) {
    if (!words.is(sentence.run(), at, Link.FROM)
        || !(sentence.startsOrganisation(at + 1)
            || words.organisationEnd(sentence.run(), at + 1, sentence.run().size()) > 0)) {
      return null;
    }
    int end = end(sentence, at + 1);
    return new Post(at + 1, at + 1, at + 1, end);
  }

  /** Behind the last word of the post that begins at a token. */
  private int end(CastSentence sentence, int first) {
    TokenRun run = sentence.run();
    int at = Math.max(first + 1, words.titleEnd(run, first, run.size()));
    int limit = Math.min(run.size(), first + PostsBefore.LONGEST);
    while (at < limit && !sentence.isPerson(at)) {
      if (run.isWord(at) && (run.isCapitalised(at) || !isStop(run, at)) || run.isNumber(at)) {
        at++;
      } else if (isJoint(run, at) && goesOn(sentence, at + 1)) {
        at++;
      } else if (run.is(at, "(") && bracketEnd(run, at) > 0) {
        at = bracketEnd(run, at);
      } else if (run.is(at, ",") && isList(sentence, at)) {
        at++;
      } else if (isLargerPlace(sentence, at)) {
        at = placeEnd(sentence, at + 1);
      } else {
        break;
      }
    }
    return at;
  }

  /** <i>Lurah Melati<u>, Jakarta Barat</u>, …</i>. */
  private static boolean isLargerPlace(CastSentence sentence, int comma) {
    TokenRun run = sentence.run();
    return run.is(comma, ",")
        && sentence.isPlace(comma + 1)
        && run.isCapitalised(comma - 1)
        && run.is(placeEnd(sentence, comma + 1), ",");
  }

  private static int placeEnd(CastSentence sentence, int at) {
    int end = at;
    while (sentence.isPlace(end)) {
      end++;
    }
    return end;
  }

  private boolean isStop(TokenRun run, int at) {
    return words.isForeign(run, at) || words.is(run, at, Link.ALSO) || isJoint(run, at);
  }

  private boolean isJoint(TokenRun run, int at) {
    return words.is(run, at, Link.AT)
        || words.is(run, at, Link.INSIDE)
        || words.is(run, at, Link.AND)
        || run.is(at, "/")
        || run.is(at, "&")
        || run.isDash(at) && run.glued(at);
  }

  private boolean goesOn(CastSentence sentence, int at) {
    return sentence.run().isCapitalised(at)
        && !sentence.isPerson(at)
        && words.titleEnd(sentence.run(), at, sentence.run().size()) < 0;
  }

  private static int bracketEnd(TokenRun run, int open) {
    for (int at = open + 1; at < Math.min(run.size(), open + LONGEST_LIST); at++) {
      if (run.is(at, ")")) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The comma stands in a list of capitals that ends with <i>dan</i>. */
  private boolean isList(CastSentence sentence, int comma) {
    TokenRun run = sentence.run();
    for (int at = comma + 1; at < Math.min(run.size(), comma + LONGEST_LIST); at++) {
      if (words.is(run, at, Link.AND)) {
        return goesOn(sentence, at + 1) && at > comma;
      }
      boolean inside = run.isCapitalised(at) && !sentence.isPerson(at) || run.is(at, ",");
      if (!inside || words.titleEnd(run, at, run.size()) > 0) {
        return false;
      }
    }
    return false;
  }
}
