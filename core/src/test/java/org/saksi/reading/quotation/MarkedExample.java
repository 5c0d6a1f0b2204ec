package org.saksi.reading.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A sentence with what a reading must find marked in it: <code>{content}</code>, <code>[speaker]
 * </code>, <code>[speaker=Name]</code> and <code>&lt;voucher&gt;</code>.
 *
 * @param text the sentence without the marks
 * @param speakers the words that stand as speaker, with the name behind {@code =} where it is given
 */
record MarkedExample(
    String text, List<String> contents, List<String> speakers, List<String> vouchers) {

  private static final class Open {
    final char mark;
    final int start;
    int equals = -1;

    Open(char mark, int start) {
      this.mark = mark;
      this.start = start;
    }
  }

  static MarkedExample parse(String marked) {
    StringBuilder text = new StringBuilder();
    MarkedExample example =
        new MarkedExample("", new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    Deque<Open> open = new ArrayDeque<>();
    for (char c : marked.toCharArray()) {
      if ("{[<".indexOf(c) >= 0) {
        open.push(new Open(c, text.length()));
      } else if (c == '=' && !open.isEmpty() && open.getFirst().mark == '[') {
        open.getFirst().equals = text.length();
      } else if ("}]>".indexOf(c) >= 0) {
        example.close(open.pop(), text);
      } else {
        text.append(c);
      }
    }
    return new MarkedExample(text.toString(), example.contents, example.speakers, example.vouchers);
  }

  private void close(Open open, StringBuilder text) {
    String inside = text.substring(open.start);
    if (open.mark == '{') {
      contents.add(inside);
    } else if (open.mark == '<') {
      vouchers.add(inside);
    } else if (open.equals < 0) {
      speakers.add(inside);
    } else {
      String words = text.substring(open.start, open.equals);
      speakers.add(words + "=" + text.substring(open.equals));
      text.setLength(open.equals);
    }
  }
}
