package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Segmentation;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;
import org.saksi.text.Span;

/** Finds by which channels the words of speakers reached a report. Immutable and thread-safe. */
final class Channels {

  private static final int DAY = "2025-06-18".length();

  /** A channel: a row of the table. */
  private record Channel(SharedOrigin.Kind kind, boolean named) {}

  private final Phrases<Channel> phrases = new Phrases<>();

  Channels(LanguagePack language) {
    for (Table.Row row : language.table("channels").rows()) {
      SharedOrigin.Kind kind =
          SharedOrigin.Kind.valueOf(row.text("channel").toUpperCase(Locale.ROOT));
      phrases.put(row.form(), new Channel(kind, row.text("occasion").equals("named")));
    }
  }

  /** The occasions that a report names, in order of its stretches. */
  List<Occasion> occasions(Side side) {
    List<Occasion> occasions = new ArrayList<>();
    for (Stretch stretch : side.stretches()) {
      Channel channel = stretch.kind() == Claim.Kind.CHANNEL ? channel(side, stretch) : null;
      if (channel != null) {
        Set<Integer> speakers = speakers(side, stretch);
        if (!speakers.isEmpty()) {
          occasions.add(
              new Occasion(
                  channel.kind,
                  channel.named,
                  stretch.span(),
                  stretch.sentence(),
                  speakers,
                  days(side, stretch),
                  side.namedIn(stretch.span(), Entity.Type.PLACE)));
        }
      }
    }
    return occasions;
  }

  private @Nullable Channel channel(Side side, Stretch stretch) {
    Segmentation segmentation = side.reading().segmentation();
    List<Token> tokens = segmentation.tokens();
    int end = segmentation.tokenAtOrAfter(stretch.span().end());
    for (int i = segmentation.tokenAtOrAfter(stretch.span().start()); i < end; i++) {
      Phrases.Match<Channel> match = phrases.longestAt(tokens, i, end);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }

  /** Whose words it brought: those of the quotation that it follows, or of its sentence. */
  private static Set<Integer> speakers(Side side, Stretch stretch) {
    Set<Integer> speakers = new TreeSet<>();
    for (Quotation quotation : side.reading().quotations()) {
      Span cue = quotation.attribution().cue();
      boolean reported =
          stretch.of() != null
              ? stretch.of().equals(quotation.id())
              : !quotation.content().overlaps(stretch.span())
                  && side.sentenceAt(Objects.requireNonNullElse(cue, quotation.content()))
                      == stretch.sentence();
      if (reported) {
        speakers.addAll(side.speakersOf(quotation));
      }
    }
    return speakers;
  }

  private static Set<String> days(Side side, Stretch stretch) {
    Span sentence = side.reading().segmentation().sentences().get(stretch.sentence()).span();
    Set<String> days = new TreeSet<>();
    for (TimeExpression time : side.timesIn(sentence)) {
      String timex = time.value().timex();
      if (time.type() == TimeExpression.Type.DATE
          && timex.length() >= DAY
          && time.span().start() >= stretch.span().start()
          && side.speech().quotationAround(time.span()) == null) {
        days.add(timex.substring(0, DAY));
      }
    }
    return days;
  }
}
