package org.saksi.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saksi.bench.score.TaggedText.LabelledSpan;
import org.saksi.text.Span;

/**
 * An article written anew from its tokens, as its outlet would have set it. Labels play no part in
 * it. Marks that follow a word stand close to it, brackets, strokes and hyphens to both sides; a
 * sentence is a line, but for those inside a quotation, which stay on the line where it began.
 *
 * @param body the text
 * @param first index of its first token in the corpus
 * @param spans where each token stands in the text
 */
record TokenArticle(String body, int first, List<Span> spans) {

  private static final Pattern MARK = Pattern.compile("[\"“”]");
  private static final Pattern BEFORE = Pattern.compile("[,.;:?!)…%™’]|-nya|’s");
  private static final Pattern JOINT = Pattern.compile("[-/–]");
  private static final Pattern DASH = Pattern.compile("[—–-]");

  /** The tokens that a span of the text touches; null where it touches none. */
  @Nullable LabelledSpan tokens(String label, Span span) {
    int from = -1;
    int to = -1;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).overlaps(span)) {
        from = from < 0 ? i : from;
        to = i;
      }
    }
    return from < 0 ? null : new LabelledSpan(label, first + from, first + to);
  }

  /**
   * The articles of a corpus that does not mark where they begin: each begins with the sentence
   * that holds a dateline.
   *
   * @param outlet the word of the dateline before the dash
   */
  static List<TokenArticle> of(TaggedText text, String outlet) {
    List<TokenArticle> articles = new ArrayList<>();
    int begin = 0;
    int sentence = 0;
    for (int i = 1; i < text.tokens().size(); i++) {
      if (text.breaks().contains(i)) {
        sentence = i;
      }
      boolean dateline =
          text.tokens().get(i - 1).equals(outlet) && DASH.matcher(text.tokens().get(i)).matches();
      if (dateline && sentence > begin) {
        articles.add(new Setting(text, begin).to(sentence));
        begin = sentence;
      }
    }
    articles.add(new Setting(text, begin).to(text.tokens().size()));
    return articles;
  }

  /** Sets the tokens of one article. */
  private static final class Setting {
    private final TaggedText text;
    private final int first;
    private final StringBuilder body = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private boolean inQuotation;
    private boolean joined = true;

    Setting(TaggedText text, int first) {
      this.text = text;
      this.first = first;
    }

    TokenArticle to(int end) {
      for (int i = first; i < end; i++) {
        String token = text.tokens().get(i);
        if (MARK.matcher(token).matches()) {
          addMark(i, token);
        } else {
          boolean close = BEFORE.matcher(token).matches() || isJoint(i);
          add(i, token, close);
          joined = isJoint(i) || token.equals("(");
        }
      }
      return new TokenArticle(body.toString(), first, List.copyOf(spans));
    }

    /** Opens at the edge of a sentence, closes behind a stop inside it, else takes turns. */
    private void addMark(int at, String mark) {
      boolean beginsSentence = at == first || startsSentence(at);
      boolean endsSentence = startsSentence(at + 1);
      boolean small = at + 1 < text.tokens().size() && startsSmall(text.tokens().get(at + 1));
      boolean afterStop = at > first && ",.?!".contains(text.tokens().get(at - 1));
      boolean closes =
          (endsSentence && small)
              || (!endsSentence && !beginsSentence && (afterStop || inQuotation));
      if (closes) {
        inQuotation = false;
        add(at, mark, true);
        joined = false;
      } else {
        inQuotation = false;
        if (endsSentence && !joined) {
          body.append('\n');
          joined = true;
        }
        add(at, mark, false);
        inQuotation = true;
        joined = true;
      }
    }

    private void add(int at, String token, boolean close) {
      if (at > first && !close && !joined) {
        body.append(startsSentence(at) && !inQuotation ? '\n' : ' ');
      }
      int start = body.length();
      body.append(token);
      spans.add(new Span(start, body.length()));
    }

    /** A hyphen or stroke between words or numbers of one sentence. */
    private boolean isJoint(int at) {
      return JOINT.matcher(text.tokens().get(at)).matches()
          && at > first
          && at + 1 < text.tokens().size()
          && !startsSentence(at)
          && !startsSentence(at + 1)
          && isWord(text.tokens().get(at - 1))
          && isWord(text.tokens().get(at + 1))
          && !isDateline(at);
    }

    private boolean isDateline(int at) {
      String before = text.tokens().get(at - 1);
      return before.length() > 3
          && before.equals(before.toUpperCase(java.util.Locale.ROOT))
          && Character.isLetter(before.charAt(0));
    }

    private boolean startsSentence(int at) {
      return text.breaks().contains(at);
    }

    private static boolean isWord(String token) {
      return Character.isLetterOrDigit(token.charAt(0));
    }

    private static boolean startsSmall(String token) {
      return Character.isLowerCase(token.charAt(0));
    }
  }
}
