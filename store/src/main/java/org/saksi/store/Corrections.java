package org.saksi.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Attribution;
import org.saksi.annotation.Basis;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Speaker;
import org.saksi.reading.Reading;
import org.saksi.store.log.Ruling;
import org.saksi.store.log.Verdict;
import org.saksi.store.log.Verdict.Spoken;
import org.saksi.text.Span;

/**
 * What editors say of speakers and names, laid over what the machine read. The spans of the machine
 * stay as they are; a later word about a quotation outranks an earlier one. Without a word about a
 * report it costs nothing. Immutable.
 */
final class Corrections {

  private final Map<String, List<Spoken>> byReport = new HashMap<>();
  private final Synonyms synonyms;

  /**
   * @param rulings those in force, in order
   */
  Corrections(NameList list, List<Ruling> rulings) {
    List<Verdict.Alias> aliases = new ArrayList<>();
    for (Ruling ruling : rulings) {
      if (ruling.verdict() instanceof Spoken spoken) {
        List<Spoken> all = byReport.computeIfAbsent(spoken.report(), of -> new ArrayList<>());
        all.removeIf(earlier -> earlier.quotation().equals(spoken.quotation()));
        all.add(spoken);
      } else if (ruling.verdict() instanceof Verdict.Alias alias) {
        aliases.add(alias);
      }
    }
    synonyms = new Synonyms(list, aliases);
  }

  Synonyms synonyms() {
    return synonyms;
  }

  /** A reading as editors see it; the very same where they say nothing of it. */
  Reading over(Reading reading) {
    List<Spoken> spoken = byReport.getOrDefault(reading.report().id(), List.of());
    if (spoken.isEmpty() && synonyms.isEmpty()) {
      return reading;
    }
    String body = reading.report().body();
    List<Entity> entities = new ArrayList<>(reading.entities());
    entities.replaceAll(entity -> synonyms.over(entity, body));
    List<Quotation> quotations = new ArrayList<>(reading.quotations());
    for (Spoken one : spoken) {
      int at = at(reading.quotations(), one.quotation());
      if (at >= 0) {
        Quotation said = reading.quotations().get(at);
        quotations.set(
            at,
            new Quotation(
                said.id(),
                said.kind(),
                said.content(),
                attribution(said.attribution(), one.speaker(), entities, body),
                said.within()));
      }
    }
    boolean same = entities.equals(reading.entities()) && quotations.equals(reading.quotations());
    return same
        ? reading
        : new Reading(
            reading.report(),
            reading.segmentation(),
            reading.times(),
            reading.figures(),
            entities,
            reading.roles(),
            quotations,
            reading.claims());
  }

  /**
   * The quotation that a ruling is about; -1 if there is none. A later reader may find its ends
   * elsewhere: then it is the one that shares more than half of the longer of both.
   */
  private static int at(List<Quotation> quotations, Span words) {
    int best = -1;
    int shared = 0;
    for (int at = 0; at < quotations.size(); at++) {
      Span content = quotations.get(at).content();
      int overlap = content.equals(words) ? Integer.MAX_VALUE : content.overlap(words);
      if (overlap > shared && overlap > Math.max(content.length(), words.length()) / 2) {
        best = at;
        shared = overlap;
      }
    }
    return best;
  }

  /** The words that stand for the speaker are kept only where they name the one who is ruled. */
  private Attribution attribution(
      Attribution read, @Nullable String name, List<Entity> entities, String body) {
    Speaker speaker = name == null ? nobody() : speaker(name, entities, body);
    Span mention =
        speaker instanceof Speaker.Named named && names(entities, named, read.mention())
            ? read.mention()
            : null;
    Basis.Way way = name == null ? Basis.Way.NOBODY : Basis.Way.NAMED;
    return new Attribution(
        List.of(speaker),
        mention,
        read.cue(),
        read.addressee(),
        read.via(),
        Attribution.RULED,
        new Basis(way, 0),
        1);
  }

  private static Speaker nobody() {
    return new Speaker.Unknown(Speaker.Reason.RULED);
  }

  private static boolean names(List<Entity> entities, Speaker.Named named, @Nullable Span words) {
    return words != null
        && entities.stream()
            .filter(entity -> entity.id().equals(named.entity()))
            .anyMatch(entity -> entity.mentions().stream().anyMatch(words::overlaps));
  }

  /**
   * The one whom the report names so, persons first; else a person of whose name it is a part; else
   * a name that stands in the report though the machine saw none there, which is taken for a
   * person's; else the editor's word alone.
   */
  private Speaker speaker(String name, List<Entity> entities, String body) {
    String folded = NameList.fold(name);
    String key = synonyms.key(name);
    Comparator<Entity> best =
        Comparator.comparing((Entity entity) -> !isNamed(entity, folded, body))
            .thenComparing(entity -> entity.type() != Entity.Type.PERSON)
            .thenComparing(entity -> entity.type() == Entity.Type.PLACE);
    return entities.stream()
        .filter(entity -> entity.key().equals(key) || isNamed(entity, folded, body))
        .min(best)
        .map(Corrections::named)
        .orElseGet(() -> unseen(name, key, entities, body));
  }

  private static Speaker named(Entity entity) {
    return new Speaker.Named(entity.id(), entity.name());
  }

  private static boolean isNamed(Entity entity, String folded, String body) {
    return entity.mentions().stream().anyMatch(span -> NameList.fold(span.of(body)).equals(folded));
  }

  private static Speaker unseen(String name, String key, List<Entity> entities, String body) {
    List<Span> places = places(name, body);
    for (Entity entity : entities) {
      if (entity.type() == Entity.Type.PERSON
          && places.stream().anyMatch(span -> isAt(entity, span))) {
        return named(entity);
      }
    }
    places.removeIf(span -> entities.stream().anyMatch(entity -> isAt(entity, span)));
    if (places.isEmpty()) {
      return new Speaker.Ruled(name, key);
    }
    String id = "e" + (entities.size() + 1);
    Entity entity = new Entity(id, Entity.Type.PERSON, places.getFirst(), places, key);
    entities.add(entity);
    return named(entity);
  }

  private static boolean isAt(Entity entity, Span words) {
    return entity.mentions().stream().anyMatch(words::overlaps);
  }

  /** Where whole words are a name, in whatever case. */
  private static List<Span> places(String name, String body) {
    String text = body.toLowerCase(Locale.ROOT);
    String words = name.toLowerCase(Locale.ROOT);
    List<Span> places = new ArrayList<>();
    if (text.length() != body.length()) {
      return places; // a letter that is two in lower case shifts all behind it
    }
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      int end = at + words.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        places.add(new Span(at, end));
      }
    }
    return places;
  }
}
