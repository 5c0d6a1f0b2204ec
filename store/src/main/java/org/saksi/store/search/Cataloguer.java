package org.saksi.store.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.annotation.TimeValue;
import org.saksi.annotation.Unit;
import org.saksi.reading.Reading;
import org.saksi.report.Report;
import org.saksi.text.Span;

/** Writes the cards of reports. Thread-safe. */
final class Cataloguer {

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Vocabulary vocabulary;

  Cataloguer(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The card of a report. */
  Card card(Reading reading) {
    return new Draft(reading).card();
  }

  /** A card in the making. */
  private final class Draft {

    private final Reading reading;
    private final String text;
    private final List<Word> body;
    private final Map<String, Card.Name> names = new LinkedHashMap<>();
    private final Map<String, List<List<Word>>> voices = new HashMap<>();

    Draft(Reading reading) {
      this.reading = reading;
      text = reading.report().body();
      body = vocabulary.words(reading.segmentation().tokens());
      for (Entity entity : reading.entities()) {
        names.put(entity.id(), name(entity));
      }
    }

    Card card() {
      Report report = reading.report();
      return new Card(
          report,
          words(report.outlet()),
          words(report.headline()),
          body,
          List.copyOf(names.values()),
          mentions(),
          passages());
    }

    private List<Word> words(@Nullable String of) {
      return of == null ? List.of() : vocabulary.words(of);
    }

    /** The words that stand in a span: a view, not a copy. */
    private List<Word> within(Span span) {
      int first = wordAtOrAfter(span.start());
      int end = first;
      while (end < body.size() && body.get(end).span().end() <= span.end()) {
        end++;
      }
      return body.subList(first, end);
    }

    private int wordAtOrAfter(int offset) {
      int low = 0;
      int high = body.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (body.get(middle).span().start() < offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    private Card.Name name(Entity entity) {
      Map<String, List<Word>> forms = new LinkedHashMap<>();
      List<Word> fullest = within(entity.name());
      forms.put(Vocabulary.written(fullest), fullest);
      for (Span mention : entity.mentions()) {
        List<Word> form = within(mention);
        addUnlessHeld(form, forms);
      }
      String key = key(entity.key());
      if (!forms.containsKey(key)) {
        addUnlessHeld(vocabulary.words(key), forms);
      }
      String display = BLANKS.matcher(entity.name().of(text)).replaceAll(" ");
      return new Card.Name(entity, key, display, List.copyOf(forms.values()));
    }

    /** <i>Wati</i> is found in <i>Rina Wati</i>. */
    private static void addUnlessHeld(List<Word> form, Map<String, List<Word>> forms) {
      String written = Vocabulary.written(form);
      if (forms.keySet().stream()
          .noneMatch(known -> (' ' + known + ' ').contains(' ' + written + ' '))) {
        forms.put(written, form);
      }
    }

    private List<Card.Mention> mentions() {
      List<Card.Mention> mentions = new ArrayList<>();
      for (TimeExpression time : reading.times()) {
        if (time.value() instanceof TimeValue.Interval interval) {
          mentions.add(new Card.Mention(time.span(), Days.of(interval)));
        }
      }
      return mentions;
    }

    private List<Passage> passages() {
      List<Passage> passages = new ArrayList<>();
      for (Quotation quotation : reading.quotations()) {
        Span content = quotation.content();
        passages.add(
            new Passage(
                content,
                null,
                speakers(quotation),
                by(quotation),
                List.of(within(content)),
                namesIn(content)));
      }
      for (Figure figure : reading.figures()) {
        passages.add(passage(figure));
      }
      return passages;
    }

    private Passage passage(Figure figure) {
      List<List<Word>> gist = new ArrayList<>();
      List<List<Word>> named = new ArrayList<>();
      for (Span span : topics(figure)) {
        gist.add(within(span));
        named.addAll(namesIn(span));
      }
      Optional<Quotation> voice = reading.voiceOf(figure.span());
      List<List<Word>> by = voice.map(this::by).orElse(List.of());
      return new Passage(figure.span(), Amount.of(figure), List.of(), by, gist, named);
    }

    /** What says what a figure is of. */
    private static List<Span> topics(Figure figure) {
      Span noun = figure.unit() instanceof Unit.Count count ? count.noun() : null;
      Span about = figure.about();
      boolean held = noun != null && about != null && about.contains(noun);
      return Stream.of(held ? null : noun, about, figure.scope())
          .flatMap(Stream::ofNullable)
          .toList();
    }

    private List<List<Word>> by(Quotation quotation) {
      return voices.computeIfAbsent(
          quotation.id(),
          id -> {
            List<List<Word>> by = new ArrayList<>();
            for (Speaker speaker : quotation.attribution().speakers()) {
              switch (speaker) {
                case Speaker.Named named -> by.addAll(forms(named));
                case Speaker.Described described -> by.add(within(described.phrase()));
                case Speaker.Ruled ruled -> {
                  by.add(vocabulary.words(ruled.name()));
                  by.add(vocabulary.words(ruled.key()));
                }
                case Speaker.Unknown unknown -> {}
              }
            }
            return by;
          });
    }

    private List<Passage.Voice> speakers(Quotation quotation) {
      return quotation.attribution().speakers().stream()
          .flatMap(speaker -> Stream.ofNullable(voice(speaker)))
          .toList();
    }

    private Passage.@Nullable Voice voice(Speaker speaker) {
      return switch (speaker) {
        case Speaker.Named named -> {
          Card.Name name = names.get(named.entity());
          yield name == null ? null : new Passage.Voice(name.key(), name.display());
        }
        case Speaker.Ruled ruled -> new Passage.Voice(key(ruled.key()), ruled.name());
        case Speaker.Described described -> null;
        case Speaker.Unknown unknown -> null;
      };
    }

    private static String key(String of) {
      return BLANKS.matcher(Vocabulary.fold(of)).replaceAll(" ");
    }

    private List<List<Word>> forms(Speaker.Named speaker) {
      Card.Name name = names.get(speaker.entity());
      return name == null ? List.of(within(speaker.name())) : name.forms();
    }

    private List<List<Word>> namesIn(Span span) {
      List<List<Word>> found = new ArrayList<>();
      for (Card.Name name : names.values()) {
        if (name.entity().mentions().stream().anyMatch(span::contains)) {
          found.addAll(name.forms());
        }
      }
      return found;
    }
  }
}
