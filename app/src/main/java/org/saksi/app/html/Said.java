package org.saksi.app.html;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Speaker;
import org.saksi.text.Span;

/**
 * A quotation as the page shows it.
 *
 * @param exhibit its words
 * @param quotation what was said, and by whom
 * @param columns the reports that the page shows
 */
record Said(Exhibit exhibit, Quotation quotation, Columns columns) {

  /** Equal for all quotations of the same speakers, in whatever report they stand. */
  String key() {
    return quotation.attribution().speakers().stream()
        .map(this::key)
        .collect(Collectors.joining(" + "));
  }

  private String key(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named ->
          exhibit
              .column()
              .reading()
              .entity(named.entity())
              .map(Entity::key)
              .orElse(words(named.name()));
      case Speaker.Described described -> words(described.phrase()).toLowerCase(Locale.ROOT);
      case Speaker.Ruled ruled -> ruled.key();
      case Speaker.Unknown unknown -> "?";
    };
  }

  boolean isOfUnknown() {
    return quotation.attribution().speakers().getFirst() instanceof Speaker.Unknown;
  }

  /** Characters that the names of the speakers take. */
  int lengthOfNames() {
    return quotation.attribution().speakers().stream()
        .mapToInt(speaker ->
            switch (speaker) {
              case Speaker.Named named -> named.name().length();
              case Speaker.Described described -> described.phrase().length();
              case Speaker.Ruled ruled -> 0;
              case Speaker.Unknown unknown -> 0;
            })
        .sum();
  }

  /** Writes the names of the speakers and their posts, as the report gives them, to be read. */
  void writeSpeakers(Html html) {
    writeSpeakers(html, People.NOWHERE);
  }

  private void writeSpeakers(Html html, People people) {
    List<Speaker> speakers = quotation.attribution().speakers();
    for (int i = 0; i < speakers.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      switch (speakers.get(i)) {
        case Speaker.Named named -> {
          people.write(html, words(named.name()), exhibit.column().language());
          writePost(html, named.entity());
        }
        case Speaker.Described described -> writeWords(html, described.phrase());
        case Speaker.Ruled ruled -> people.write(html, ruled.name(), null);
        case Speaker.Unknown unknown -> html.text(labels().of("speakers.nobody"));
      }
    }
  }

  private void writePost(Html html, String entity) {
    Span post = exhibit.column().reading().mainRole(entity).flatMap(Role::post).orElse(null);
    if (post != null) {
      html.open("span", "class", "post").text(", ");
      writeWords(html, post);
      html.close();
    }
  }

  /**
   * Writes the words, who said them and how the report shows it.
   *
   * @param below writes what stands below that
   */
  void write(Html html, Consumer<Quotation> below) {
    html.open("li", "id", exhibit.note(), "class", "note card quotation");
    exhibit.writeLinkedWords(html);
    html.open("p", "class", "who");
    writeSpeakers(html, columns.people());
    html.close();
    html.open("p", "class", "label").text(labels().of("quotation", quotation.kind()));
    Attribution attribution = quotation.attribution();
    writePart(html, "said.cue", attribution.cue());
    writePart(html, "said.mention", attribution.mention());
    writePart(html, "said.addressee", attribution.addressee());
    writePart(html, "said.via", attribution.via());
    writeReason(html, attribution);
    if (attribution.isUncertain()) {
      html.text(" · " + labels().of("said.uncertain"));
    }
    writeRule(html, attribution);
    html.close();
    below.accept(quotation);
    html.close();
  }

  private Labels labels() {
    return columns.labels();
  }

  private void writePart(Html html, String key, @Nullable Span words) {
    if (words != null) {
      html.text(" · " + labels().of(key) + " ");
      writeWords(html, words);
    }
  }

  private void writeReason(Html html, Attribution attribution) {
    if (attribution.speakers().getFirst() instanceof Speaker.Unknown unknown
        && unknown.reason() != Speaker.Reason.RULED) {
      html.text(" · " + labels().of("reason", unknown.reason()));
    }
  }

  private void writeRule(Html html, Attribution attribution) {
    if (attribution.isRuled()) {
      html.text(" · " + labels().of("said.ruled"));
    } else {
      html.text(" · " + labels().of("said.rule") + ": ");
      labels().writeEnglish(html, attribution.rule());
    }
  }

  private void writeWords(Html html, Span words) {
    html.element("bdi", words(words), "lang", exhibit.column().language());
  }

  private String words(Span span) {
    return exhibit.column().words(span);
  }
}
