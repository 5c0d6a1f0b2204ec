package org.saksi.bench.score;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.annotation.TimeExpression;
import org.saksi.bench.score.TaggedText.LabelledSpan;
import org.saksi.reading.Reading;
import org.saksi.text.Span;

/**
 * The layers of one reading under the labels of statement corpora, which mark direct quotations of
 * public figures, the words that report them, and where their speakers are introduced.
 */
final class StatementLabels {

  private static final String MARKS = "\"“”";

  /** Between a name and the age that follows it: a space and a bracket. */
  private static final int AGE_GAP = 2;

  private final TokenArticle article;
  private final Reading reading;
  private final String body;
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
        labels.addTimes(cue);
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

  /** Outlets give the age of private persons behind the name; the corpora pass over them. */
  private boolean isPrivate(Attribution attribution) {
    return speaker(attribution).stream()
        .flatMap(speaker -> speaker.mentions().stream())
        .anyMatch(this::hasAgeBehind);
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
    Optional<Span> introduction = speaker.flatMap(entity -> introduction(entity, mention));
    introduction.ifPresent(this::addIntroduction);
    if (mention != null && introduction.filter(mention::overlaps).isEmpty()) {
      add("PERSONCOREF", mention);
    }
  }

  /** With the post wherever it stands, else the fullest name, unless it only stands at the cue. */
  private Optional<Span> introduction(Entity entity, @Nullable Span mention) {
    Optional<Span> withPost =
        reading.claims().stream()
            .filter(claim -> claim.kind() == Claim.Kind.ROLE && entity.id().equals(claim.of()))
            .map(Claim::span)
            .min(Comparator.naturalOrder());
    Span name = entity.name();
    if (mention != null && withPost.isEmpty() && mention.contains(name)) {
      boolean titled = mention.start() < name.start() && mention.end() == name.end();
      return titled && isOfManyWords(name) ? Optional.of(mention) : Optional.empty();
    }
    return withPost.or(() -> Optional.of(name).filter(this::isOfManyWords));
  }

  private boolean isOfManyWords(Span name) {
    return name.of(body).contains(" ");
  }

  /**
   * Post, then where it is held, then name. Places that follow an organisation belong to it, a rank
   * behind it goes with the name.
   */
  private void addIntroduction(Span introduction) {
    Span name =
        mentions(Set.of(Entity.Type.PERSON))
            .filter(mention -> mention.end() == introduction.end())
            .min(Comparator.naturalOrder())
            .orElse(introduction);
    Span post = new Span(introduction.start(), name.start());
    Optional<Span> organisation =
        mentions(Set.of(Entity.Type.ORGANISATION))
            .filter(post::contains)
            .min(Comparator.naturalOrder());
    if (organisation.isEmpty()) {
      add("ROLE", post);
      add("PERSON", name);
      return;
    }
    Span held =
        mentions(Set.of(Entity.Type.ORGANISATION, Entity.Type.PLACE))
            .filter(post::contains)
            .filter(mention -> mention.start() > organisation.get().start())
            .reduce(organisation.get(), Span::hull);
    if (held.of(body).contains("(") && body.charAt(held.end()) == ')') {
      held = new Span(held.start(), held.end() + 1);
    }
    add("ROLE", new Span(post.start(), held.start()));
    add("AFFILIATION", held);
    add("PERSON", new Span(held.end(), name.end()));
  }

  private Stream<Span> mentions(Set<Entity.Type> types) {
    return reading.entities().stream()
        .filter(entity -> types.contains(entity.type()))
        .flatMap(entity -> entity.mentions().stream());
  }

  /** When it was said: days with their date, in the narrator's words round a cue. */
  private void addTimes(Span cue) {
    int sentence = reading.segmentation().sentenceAt(cue.start());
    reading.times().stream()
        .filter(time -> time.type() == TimeExpression.Type.DATE)
        .map(TimeExpression::span)
        .filter(span -> reading.segmentation().sentenceAt(span.start()) == sentence)
        .filter(span -> span.of(body).chars().anyMatch(Character::isDigit))
        .filter(span -> reading.quotations().stream().noneMatch(q -> q.content().overlaps(span)))
        .forEach(span -> add("DATETIME", span));
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
