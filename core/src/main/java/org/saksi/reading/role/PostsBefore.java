package org.saksi.reading.role;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Token;
import org.saksi.language.TokenRun;
import org.saksi.reading.role.RoleWords.Link;

/**
 * Finds the posts that stand before a name: <i>Ketua Yayasan Awan Biru Sari Wulan</i>, <i>Camat
 * Melati, Bagus Prakosa</i>. Immutable and thread-safe.
 */
final class PostsBefore {

  /** A post is told in no more tokens than this. */
  static final int LONGEST = 40;

  private static final int LONGEST_BRACKET = 12;

  private final RoleWords words;
  private final PostCutter postCutter;

  PostsBefore(RoleWords words, PostCutter postCutter) {
    this.words = words;
    this.postCutter = postCutter;
  }

  /**
   * The posts whose last one ends before a name, the nearest first.
   *
   * @param name index of the first token of the name with its honorifics
   */
  List<Post> find(CastSentence sentence, int name) {
    List<Post> posts = new ArrayList<>();
    boolean apart = sentence.run().is(name - 1, ",");
    int end = apart ? name - 1 : name;
    boolean told = false;
    while (end > 0 && !isJoint(sentence.run(), end - 1)) {
      int head = head(sentence, end, apart);
      if (head < 0 || apart && !told && closesPhrase(sentence, head, name)) {
        break;
      }
      told = true;
      posts.add(postCutter.cut(sentence, head, end));
      end = words.linkStart(sentence.run(), head, Link.ALSO);
      if (sentence.run().is(end - 1, ",")) {
        end--;
      }
      apart = false;
    }
    return posts;
  }

  /**
   * The comma closes a phrase and no apposition begins: <i>Menurut ketua panitia, Sari Wulan
   * pulang</i>.
   */
  private boolean closesPhrase(CastSentence sentence, int head, int name) {
    TokenRun run = sentence.run();
    int at = name;
    while (at < run.size() && !sentence.isPerson(at)) {
      at++;
    }
    while (at < run.size() && sentence.isPerson(at)) {
      at++;
    }
    boolean toward = words.linkStart(run, head, Link.TOWARD) >= 0;
    return toward && at < run.size() && run.isWord(at) && !run.isCapitalised(at);
  }

  /** Where the post begins that ends before {@code end}; -1 for none. */
  private int head(CastSentence sentence, int end, boolean apart) {
    TokenRun run = sentence.run();
    int low = low(sentence, end);
    int segmentEnd = end;
    boolean listed = false;
    boolean places = apart;
    while (segmentEnd > low) {
      int start = segmentStart(run, low, segmentEnd);
      boolean cut = start == low && sentence.isPerson(low - 1);
      int head = headIn(run, cut ? start + 1 : start, segmentEnd, apart);
      if (head >= 0) {
        return head;
      }
      listed |= hasAnd(run, start, segmentEnd);
      places &= sentence.isPlace(start);
      if (start <= low || !listed && !places) {
        return -1;
      }
      segmentEnd = start - 1;
    }
    return -1;
  }

  /** How far to the left the words may be of one post. */
  private int low(CastSentence sentence, int end) {
    TokenRun run = sentence.run();
    int at = end;
    while (at > Math.max(0, end - LONGEST) && mayBeInside(sentence, at - 1)) {
      int bracket = run.is(at - 1, ")") ? bracketStart(run, at - 1) : at - 1;
      if (bracket < 0) {
        break;
      }
      at = bracket;
    }
    return at;
  }

  private boolean mayBeInside(CastSentence sentence, int at) {
    TokenRun run = sentence.run();
    if (sentence.isPerson(at) || words.is(run, at, Link.ALSO)) {
      return false;
    }
    if (run.isWord(at)) {
      return run.isCapitalised(at) || isJoint(run, at) || !words.isForeign(run, at);
    }
    return run.isNumber(at)
        || run.is(at, ",")
        || run.is(at, ")")
        || run.is(at, "/")
        || run.is(at, "&")
        || run.isDash(at) && run.glued(at);
  }

  private boolean isJoint(TokenRun run, int at) {
    return words.is(run, at, Link.AT)
        || words.is(run, at, Link.INSIDE)
        || words.is(run, at, Link.AND);
  }

  private static int bracketStart(TokenRun run, int close) {
    for (int at = close - 1; at >= Math.max(0, close - LONGEST_BRACKET); at--) {
      if (run.is(at, "(")) {
        return at;
      }
    }
    return -1;
  }

  /** Behind the last comma before {@code end} that stands in no brackets. */
  private static int segmentStart(TokenRun run, int low, int end) {
    int depth = 0;
    for (int at = end - 1; at >= low; at--) {
      if (run.is(at, ")")) {
        depth++;
      } else if (run.is(at, "(")) {
        depth--;
      } else if (depth == 0 && run.is(at, ",")) {
        return at + 1;
      }
    }
    return low;
  }

  private boolean hasAnd(TokenRun run, int start, int end) {
    for (int at = start; at < end; at++) {
      if (words.is(run, at, Link.AND)) {
        return true;
      }
    }
    return false;
  }

  /** The first title of the segment whose words all go on to its end. */
  private int headIn(TokenRun run, int start, int segmentEnd, boolean apart) {
    int head = -1;
    int behindTitles = -1;
    int at = start;
    while (at < segmentEnd) {
      int titleEnd = words.titleEnd(run, at, segmentEnd);
      if (titleEnd < 0) {
        at++;
        continue;
      }
      if (isOfAnother(run, at, titleEnd, segmentEnd, apart)) {
        at = titleEnd;
        continue;
      }
      if (head < 0 || isNewPost(run, behindTitles, at)) {
        head = at;
      }
      behindTitles = titleEnd;
      at = titleEnd;
    }
    return head;
  }

  /** Kin of who is named, or of who holds the post that follows: <i>istri <u>Ketua RT</u></i>. */
  private boolean isOfAnother(TokenRun run, int at, int titleEnd, int segmentEnd, boolean apart) {
    boolean ofPost =
        words.is(run, titleEnd, Link.FROM) && words.titleEnd(run, titleEnd + 1, segmentEnd) > 0;
    return words.isKin(run, at)
        && (ofPost
            || !apart
                && (titleEnd == segmentEnd
                    || words.is(run, titleEnd, Link.FROM)
                    || words.titleEnd(run, titleEnd, segmentEnd) > 0));
  }

  /** A title behind another begins a post of its own. */
  private boolean isNewPost(TokenRun run, int behindTitles, int at) {
    if (at == behindTitles) {
      return false;
    }
    if (words.is(run, at - 1, Link.AND)) {
      return at - 1 > behindTitles;
    }
    boolean small = false;
    for (int i = behindTitles; i < at; i++) {
      small |= run.token(i).casing() == Token.Casing.LOWER && !isJoint(run, i);
    }
    return small && run.isCapitalised(at);
  }
}
