package org.saksi.app.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Quotation;
import org.saksi.annotation.Role;
import org.saksi.annotation.Speaker;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Style;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Cast;

/** The speakers of a story: one person under one name, whatever each report calls them. */
final class Speakers {

  private static final Comparator<String> BY_WORDS =
      Comparator.comparingInt((String name) -> name.split(" ").length)
          .thenComparingInt(String::length);

  private final Cast cast;
  private final Map<String, Integer> reports = new HashMap<>();
  private final Map<Integer, String> fullest = new HashMap<>();
  private final Map<Integer, String> posts = new HashMap<>();
  private final Set<Integer> full = new HashSet<>();
  private final Set<String> namesOfOthers = new HashSet<>();

  Speakers(List<Reading> readings) {
    cast = Cast.of(readings);
    readings.forEach(this::addOthers);
    for (int report = 0; report < readings.size(); report++) {
      Reading reading = readings.get(report);
      reports.put(reading.report().id(), report);
      for (Entity entity : reading.entities()) {
        int number = cast.numberOf(report, entity.id());
        fullest.merge(number, name(reading, entity), this::fullerOf);
        addPost(number, reading, entity);
      }
    }
  }

  /** The first report that tells a post with its affiliation is heard, else the first at all. */
  private void addPost(int number, Reading reading, Entity entity) {
    reading.mainRole(entity.id()).ifPresent(role -> addPost(number, reading, role));
  }

  private void addPost(int number, Reading reading, Role role) {
    String words = role.post().map(post -> post.of(reading.report().body())).orElse("");
    if (role.affiliation() == null) {
      posts.putIfAbsent(number, words);
    } else if (full.add(number)) {
      posts.put(number, words);
    }
  }

  private void addOthers(Reading reading) {
    for (Entity entity : reading.entities()) {
      if (entity.type() != Entity.Type.PERSON) {
        namesOfOthers.add(name(reading, entity).toLowerCase(Locale.ROOT));
      }
    }
  }

  private static String name(Reading reading, Entity entity) {
    return entity.name().of(reading.report().body()).replaceAll("\\s+", " ");
  }

  /** A name that begins with a place or an organisation of the story is no fuller one. */
  private String fullerOf(String a, String b) {
    boolean clean = isClean(b);
    return isClean(a) == clean ? BY_WORDS.compare(b, a) > 0 ? b : a : clean ? b : a;
  }

  private boolean isClean(String name) {
    int blank = name.indexOf(' ');
    while (blank > 0) {
      if (namesOfOthers.contains(name.substring(0, blank).toLowerCase(Locale.ROOT))) {
        return false;
      }
      blank = name.indexOf(' ', blank + 1);
    }
    return true;
  }

  /** Equal for the same speakers in all reports. */
  String key(Reading reading, Quotation quotation) {
    return quotation.attribution().speakers().stream()
        .map(speaker ->
            switch (speaker) {
              case Speaker.Named named -> "" + number(reading, named);
              case Speaker.Described described -> words(reading, described);
              case Speaker.Ruled ruled -> "" + number(reading, ruled);
              case Speaker.Unknown unknown -> "";
            })
        .collect(Collectors.joining("+"))
        .toLowerCase(Locale.ROOT);
  }

  /** The fullest name that any report gives each of them, and the post where one is known. */
  Line line(Reading reading, Quotation quotation) {
    Line line = Line.EMPTY;
    for (Speaker speaker : quotation.attribution().speakers()) {
      Line next = line(reading, speaker);
      line = line.runs().isEmpty() ? next : line.and("; ").and(next);
    }
    return line;
  }

  private Line line(Reading reading, Speaker speaker) {
    return switch (speaker) {
      case Speaker.Named named -> {
        int number = number(reading, named);
        String name = fullest.getOrDefault(number, named.name().of(reading.report().body()));
        String post = posts.get(number);
        Line line = Line.of(Style.STRONG, name);
        yield post == null ? line : line.and(Style.FAINT, ", " + post);
      }
      case Speaker.Described described -> Line.of(Style.STRONG, words(reading, described));
      case Speaker.Ruled ruled ->
          Line.of(Style.STRONG, fullest.getOrDefault(number(reading, ruled), ruled.name()));
      case Speaker.Unknown unknown -> Line.of(Style.STRONG, "(speaker not named)");
    };
  }

  private int number(Reading reading, Speaker speaker) {
    return cast.numberOf(reports.getOrDefault(reading.report().id(), -1), speaker);
  }

  private static String words(Reading reading, Speaker.Described described) {
    return described.phrase().of(reading.report().body()).replaceAll("\\s+", " ");
  }
}
