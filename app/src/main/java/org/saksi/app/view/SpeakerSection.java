package org.saksi.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/** Who said what: the quotations of all reports by speaker, those who speak most first. */
final class SpeakerSection {

  private static final int MOST_SPEAKERS = 8;

  /** Of one speaker in one report. */
  private static final int MOST_QUOTATIONS = 2;

  private static final int LONGEST_QUOTATION = 240;

  private static final String EDITORS_WORD = "decided by an editor";

  private record Said(Reading reading, Quotation quotation) {}

  private final Casebook casebook;
  private final Cap cap;
  private final Speakers speakers;

  SpeakerSection(Casebook casebook, Cap cap) {
    this.casebook = casebook;
    this.cap = cap;
    speakers = new Speakers(casebook.readings());
  }

  Section section() {
    Map<String, List<Said>> bySpeaker = new LinkedHashMap<>();
    List<Said> unknown = new ArrayList<>();
    for (Reading reading : casebook.readings()) {
      Set<String> shown = new HashSet<>();
      for (Quotation quotation : reading.quotations()) {
        shown.add(quotation.id());
        if (quotation.within() != null && shown.contains(quotation.within())) {
          continue;
        }
        Said said = new Said(reading, quotation);
        if (quotation.attribution().speakers().getFirst() instanceof Speaker.Unknown) {
          unknown.add(said);
        } else {
          bySpeaker
              .computeIfAbsent(speakers.key(reading, quotation), key -> new ArrayList<>())
              .add(said);
        }
      }
    }
    List<List<Said>> voices = new ArrayList<>(bySpeaker.values());
    voices.sort(Comparator.comparingInt((List<Said> said) -> said.size()).reversed());
    int known = voices.size();
    if (!unknown.isEmpty()) {
      voices.add(unknown);
    }
    return new Section(
        "Who said what (" + known + (known == 1 ? " speaker)" : " speakers)"),
        Style.STRONG,
        cap.items(voices, MOST_SPEAKERS, this::speaker));
  }

  private List<Item> speaker(List<Said> said) {
    List<Item> items = new ArrayList<>();
    Said first = said.getFirst();
    items.add(Item.of("", speakers.line(first.reading(), first.quotation())));
    Map<String, Integer> shown = new HashMap<>();
    int more = 0;
    for (Map.Entry<String, List<Said>> same : byWords(said).entrySet()) {
      Said one = same.getValue().getFirst();
      if (cap.all()
          || shown.merge(one.reading().report().id(), 1, Integer::sum) <= MOST_QUOTATIONS) {
        List<Said> others = same.getValue().subList(1, same.getValue().size());
        items.add(Item.under(casebook.label(one.reading()), quotation(one).and(also(others))));
      } else {
        more++;
      }
    }
    items.addAll(Cap.more(1, more));
    return items;
  }

  /** Copies bring the same quotation again and again; it is shown once, with all who have it. */
  private static Map<String, List<Said>> byWords(List<Said> said) {
    Map<String, List<Said>> byWords = new LinkedHashMap<>();
    for (Said one : said) {
      String words =
          words(one, one.quotation().content()).toLowerCase(Locale.ROOT).replaceAll("\\W+", " ");
      byWords.computeIfAbsent(one.quotation().kind() + words, key -> new ArrayList<>()).add(one);
    }
    return byWords;
  }

  private Line also(List<Said> others) {
    Set<String> reports = new LinkedHashSet<>();
    others.forEach(one -> reports.add(one.reading().report().id()));
    return reports.isEmpty()
        ? Line.EMPTY
        : Line.of(Style.NAME, " [also " + casebook.labels(reports) + "]");
  }

  private Line quotation(Said said) {
    Quotation quotation = said.quotation();
    String words = words(said, quotation.content());
    if (!cap.all() && words.length() > LONGEST_QUOTATION) {
      int blank = words.lastIndexOf(' ', LONGEST_QUOTATION);
      words = words.substring(0, blank > 0 ? blank : LONGEST_QUOTATION) + " …";
    }
    boolean indirect = quotation.kind() == Quotation.Kind.INDIRECT;
    Line line = Line.of(indirect ? words : "“" + words + "”");
    String how = circumstances(said);
    return how.isEmpty() ? line : line.and(Style.FAINT, " – " + how);
  }

  private static String circumstances(Said said) {
    Attribution attribution = said.quotation().attribution();
    List<String> parts = new ArrayList<>();
    add(parts, "", said, attribution.cue());
    add(parts, "to ", said, attribution.addressee());
    add(parts, "via ", said, attribution.via());
    if (attribution.isUncertain()) {
      parts.add("speaker uncertain");
    }
    if (attribution.speakers().getFirst() instanceof Speaker.Unknown unknown) {
      parts.add(
          switch (unknown.reason()) {
            case PASSIVE_WITHOUT_AGENT -> "the passive names nobody";
            case NO_ANTECEDENT -> "nobody before it to stand for";
            case NO_CUE -> "no reporting clause near it";
            case RULED -> EDITORS_WORD;
          });
    } else if (attribution.isRuled()) {
      parts.add(EDITORS_WORD);
    }
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, String before, Said said, @Nullable Span span) {
    if (span != null) {
      parts.add(before + words(said, span));
    }
  }

  private static String words(Said said, Span span) {
    return span.of(said.reading().report().body());
  }
}
