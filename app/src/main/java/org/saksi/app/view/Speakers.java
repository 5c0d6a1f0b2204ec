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
import org.saksi.annotation.Speaker;
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
  private final Set<String> namesOfOthers = new HashSet<>();

  Speakers(List<Reading> readings) {
    cast = Cast.of(readings);
    readings.forEach(this::addOthers);
    for (int report = 0; report < readings.size(); report++) {
      Reading reading = readings.get(report);
      reports.put(reading.report().id(), report);
      for (Entity entity : reading.entities()) {
        fullest.merge(cast.numberOf(report, entity.id()), name(reading, entity), this::fullerOf);
      }
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
              case Speaker.Unknown unknown -> "";
            })
        .collect(Collectors.joining("+"))
        .toLowerCase(Locale.ROOT);
  }

  /** The fullest name that any report gives them. */
  String names(Reading reading, Quotation quotation) {
    return quotation.attribution().speakers().stream()
        .map(speaker ->
            switch (speaker) {
              case Speaker.Named named ->
                  fullest.getOrDefault(
                      number(reading, named), named.name().of(reading.report().body()));
              case Speaker.Described described -> words(reading, described);
              case Speaker.Unknown unknown -> "(speaker not named)";
            })
        .collect(Collectors.joining(", "));
  }

  private int number(Reading reading, Speaker.Named named) {
    return cast.numberOf(reports.getOrDefault(reading.report().id(), -1), named.entity());
  }

  private static String words(Reading reading, Speaker.Described described) {
    return described.phrase().of(reading.report().body()).replaceAll("\\s+", " ");
  }
}
