package org.saksi.bench.score;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.bench.score.TaggedText.LabelledSpan;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * The layers of one reading under the labels of statement corpora, which mark direct quotations of
 * public figures, the words that report them, and where their speakers are introduced.
 */
final class StatementLabels {

  private static final String MARKS = "\"“”";

  /** What private persons are. */
  private static final Set<String> PRIVATE =
      LanguagePack.of("id").table("roles").rows().stream()
          .filter(row -> Set.of("person", "family").contains(row.text("kind")))
          .map(Table.Row::form)
          .collect(Collectors.toUnmodifiableSet());

  /** <i>Senin (4/3/2024)</i>. */
  private static final Pattern DAY_AND_DATE = Pattern.compile("\\p{L}+ ?\\([0-9 /]+\\)");

  /** Between a name and the age that follows it: a space and a bracket. */
  private static final int AGE_GAP = 2;

  private final TokenArticle article;
  private final Reading reading;
  private final String body;
  private final Map<String, Span> introduced = new HashMap<>();
  private final Set<LabelledSpan> found = new HashSet<>();

  private StatementLabels(TokenArticle article, Reading reading) {
    this.article = article;
    this.reading = reading;
    body = article.body();
  }

  static Set<LabelledSpan> of(TokenArticle article, Reading reading) {
    StatementLabels labels = new StatementLabels(article, reading);
    for (Quotation quotation : reading.quotations()) {
      Span cue = quotation.attribution().cue();
      if (cue != null && !labels.isPrivate(quotation.attribution())) {
        labels.addStatement(quotation, cue);
        labels.addTimes(cue.start());
      }
    }
    return labels.found;
  }

  /** A statement holds its marks, and its cue follows it at once. */
  private void addStatement(Quotation quotation, Span cue) {
    Span statement = withMarks(quotation.content());
    if (quotation.kind() == Quotation.Kind.DIRECT
        && statement != null
        && cue.start() >= statement.end()
        && new Span(statement.end(), cue.start()).of(body).isBlank()) {
      add("STATEMENT", statement);
      add(quotation.attribution().mention() == null ? "CUECOREF" : "CUE", cue);
      addSpeaker(quotation.attribution());
    }
  }

  /**
   * The corpora pass over private persons: speakers whose age the report gives, as outlets do for
   * them, who have no name, or who are nothing but residents, victims or somebody's kin.
   */
  private boolean isPrivate(Attribution attribution) {
    if (attribution.speakers().getFirst() instanceof Speaker.Described(Span phrase)) {
      return Character.isLowerCase(body.charAt(phrase.start()));
    }
    return speaker(attribution)
        .filter(
            person -> person.mentions().stream().anyMatch(this::hasAgeBehind) || isPrivate(person))
        .isPresent();
  }

  private boolean isPrivate(Entity person) {
    List<Span> titles = titled(person).map(Role::title).flatMap(Stream::ofNullable).toList();
    return !titles.isEmpty()
        && titles.stream().allMatch(title -> PRIVATE.contains(firstWord(title)));
  }

  private Stream<Role> titled(Entity person) {
    return reading.roles().stream()
        .filter(role -> role.person().equals(person.id()) && role.title() != null);
  }

  private String firstWord(Span title) {
    return title.of(body).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
  }

  private boolean hasAgeBehind(Span mention) {
    return reading.figures().stream()
        .filter(figure -> figure.kind() == Figure.Kind.AGE)
        .map(age -> age.span().start() - mention.end())
        .anyMatch(gap -> 0 <= gap && gap <= AGE_GAP);
  }

  private Optional<Entity> speaker(Attribution attribution) {
    return attribution.speakers().getFirst() instanceof Speaker.Named named
        ? reading.entity(named.entity()).filter(e -> e.type() == Entity.Type.PERSON)
        : Optional.empty();
  }

  /** A speaker is introduced once, with the post or at least the full name, and then named. */
  private void addSpeaker(Attribution attribution) {
    Span mention = attribution.mention();
    Optional<Entity> speaker = speaker(attribution);
    Optional<Span> introduced = speaker.map(entity -> introduce(entity, attribution));
    if (mention != null && introduced.filter(mention::overlaps).isEmpty()) {
      add("PERSONCOREF", mention);
    }
  }

  /** With the post wherever it stands, else the fullest name, unless it only stands at the cue. */
  private @Nullable Span introduce(Entity entity, Attribution attribution) {
    Span before = introduced.get(entity.id());
    if (before != null) {
      return before;
    }
    Span span = introduction(entity, attribution);
    if (span != null) {
      introduced.put(entity.id(), span);
    }
    return span;
  }

  private @Nullable Span introduction(Entity entity, Attribution attribution) {
    Span mention = attribution.mention();
    int said = mention == null ? cueOf(attribution) : mention.end();
    List<Role> roles =
        reading.roles().stream().filter(role -> role.person().equals(entity.id())).toList();
    Optional<Role> fullest =
        roles.stream().filter(role -> role.title() != null).max(fullestBefore(said));
    if (fullest.isPresent()) {
      Span name = fullest.get().name();
      roles.stream().filter(role -> role.name().equals(name)).forEach(this::addRole);
      return fullest.get().span();
    }
    Span name = entity.name();
    if (!isOfManyWords(name) || mention != null && mention.equals(name)) {
      return null;
    }
    Span called =
        roles.stream()
            .filter(role -> role.name().equals(name))
            .map(Role::span)
            .findFirst()
            .orElse(name);
    add("PERSON", called);
    addTimes(name.start());
    return called;
  }

  /** With the affiliation, under the longest name, and of such the last before {@code cue}. */
  private static Comparator<Role> fullestBefore(int cue) {
    return Comparator.comparing((Role role) -> role.affiliation() != null)
        .thenComparing(role -> role.name().length())
        .thenComparing(
            role -> role.name().start() < cue ? role.name().start() : -role.name().start());
  }

  private static int cueOf(Attribution attribution) {
    Span cue = attribution.cue();
    return cue == null ? 0 : cue.end();
  }

  private boolean isOfManyWords(Span name) {
    return name.of(body).contains(" ");
  }

  /** Ranks and forms of address go with the name. */
  private void addRole(Role role) {
    Span honorific = role.honorific();
    add("PERSON", honorific == null ? role.name() : role.name().hull(honorific));
    addTimes(role.name().start());
    Span title = role.title();
    if (title != null) {
      add("ROLE", title);
    }
    Span affiliation = role.affiliation();
    if (affiliation != null) {
      add("AFFILIATION", affiliation);
    }
  }

  /** When it was said: days with their date, in the narrator's words of a sentence. */
  private void addTimes(int offset) {
    int sentence = reading.segmentation().sentenceAt(offset);
    reading.times().stream()
        .map(TimeExpression::span)
        .filter(span -> reading.segmentation().sentenceAt(span.start()) == sentence)
        .filter(span -> reading.quotations().stream().noneMatch(q -> q.content().overlaps(span)))
        .map(span -> DAY_AND_DATE.matcher(body).region(span.start(), span.end()))
        .filter(Matcher::find)
        .forEach(date -> add("DATETIME", new Span(date.start(), date.end())));
  }

  /** A token has one label, the first it was given. */
  private void add(String label, Span span) {
    Span inner = withoutCommas(span);
    LabelledSpan tokens = inner.isEmpty() ? null : article.tokens(label, inner);
    if (tokens != null && found.stream().noneMatch(tokens::covers)) {
      found.add(tokens);
    }
  }

  private Span withoutCommas(Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && isCommaOrSpace(end - 1)) {
      end--;
    }
    while (start < end && isCommaOrSpace(start)) {
      start++;
    }
    return new Span(start, end);
  }

  private boolean isCommaOrSpace(int at) {
    return body.charAt(at) == ',' || Character.isWhitespace(body.charAt(at));
  }

  /** The content with the marks round it; null where one is missing. */
  private @Nullable Span withMarks(Span content) {
    int start = content.start() - 1;
    while (start >= 0 && Character.isWhitespace(body.charAt(start))) {
      start--;
    }
    int end = content.end();
    while (end < body.length() && !isMark(end) && !Character.isLetterOrDigit(body.charAt(end))) {
      end++;
    }
    return start >= 0 && isMark(start) && end < body.length() && isMark(end)
        ? new Span(start, end + 1)
        : null;
  }

  private boolean isMark(int at) {
    return MARKS.indexOf(body.charAt(at)) >= 0;
  }
}
