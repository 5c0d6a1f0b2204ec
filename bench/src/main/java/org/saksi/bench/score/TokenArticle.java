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
        articles.add(new Setting(text, outlet, begin).to(sentence));
        begin = sentence;
      }
    }
    articles.add(new Setting(text, outlet, begin).to(text.tokens().size()));
    return articles;
  }

  /** Sets the tokens of one article. */
  private static final class Setting {
    private final TaggedText text;
    private final String outlet;
    private final int first;
    private final StringBuilder body = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private boolean inQuotation;
    private boolean joins = true;

    Setting(TaggedText text, String outlet, int first) {
      this.text = text;
      this.outlet = outlet;
      this.first = first;
    }

    TokenArticle to(int end) {
      for (int i = first; i < end; i++) {
        String token = text.tokens().get(i);
        if (!MARK.matcher(token).matches()) {
          boolean joint = isJoint(i);
          add(i, joint || BEFORE.matcher(token).matches());
          joins = joint || token.equals("(");
        } else if (closes(i)) {
          add(i, true);
          inQuotation = false;
        } else {
          inQuotation = false;
          startLine(nextWord(i));
          add(i, false);
          inQuotation = true;
          joins = true;
        }
      }
      return new TokenArticle(body.toString(), first, List.copyOf(spans));
    }

    /** A mark opens at the edge of a sentence, closes behind a stop inside it, else takes turns. */
    private boolean closes(int mark) {
      if (startsSentence(nextWord(mark))) {
        return startsSmall(mark + 1);
      }
      boolean afterStop = mark > first && ",.?!".contains(text.tokens().get(mark - 1));
      return mark > first && !startsSentence(mark) && (afterStop || inQuotation);
    }

    /** Behind a mark, and the bracket that opens behind it. */
    private int nextWord(int mark) {
      boolean bracket = mark + 1 < text.tokens().size() && text.tokens().get(mark + 1).equals("(");
      return bracket ? mark + 2 : mark + 1;
    }

    /** Begins a line for a mark that stands at the end of the sentence before its own. */
    private void startLine(int next) {
      if (startsSentence(next) && !body.isEmpty()) {
        body.append('\n');
        joins = true;
      }
    }

    /** Adds a token, behind a space or a line break if it does not stand close to the last one. */
    private void add(int at, boolean close) {
      if (!close && !joins) {
        boolean begins = startsSentence(at) && !inQuotation && !startsSmall(at);
        body.append(begins ? '\n' : ' ');
      }
      joins = false;
      int start = body.length();
      body.append(text.tokens().get(at));
      spans.add(new Span(start, body.length()));
    }

    /** A hyphen or stroke between words or numbers of one sentence, not the dash of a dateline. */
    private boolean isJoint(int at) {
      return JOINT.matcher(text.tokens().get(at)).matches()
          && at > first
          && at + 1 < text.tokens().size()
          && !startsSentence(at)
          && !startsSentence(at + 1)
          && isWord(text.tokens().get(at - 1))
          && isWord(text.tokens().get(at + 1))
          && !text.tokens().get(at - 1).equals(outlet);
    }

    private boolean startsSentence(int at) {
      return text.breaks().contains(at);
    }

    private boolean startsSmall(int at) {
      return at < text.tokens().size() && Character.isLowerCase(text.tokens().get(at).charAt(0));
    }

    private static boolean isWord(String token) {
      return Character.isLetterOrDigit(token.charAt(0));
    }
  }
}
