package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Claim;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.language.Table;

/**
 * By which channel words reached the reporters of a group of reports. Immutable and thread-safe.
 */
final class Channels {

  private final Phrases<SharedOrigin.Kind> phrases = new Phrases<>();

  Channels(LanguagePack language) {
    for (Table.Row row : language.table("channels").rows()) {
      phrases.put(
          row.form(), SharedOrigin.Kind.valueOf(row.text("channel").toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * The channel that most phrases of a group name.
   *
   * @param evidence one phrase of each report that names it; empty if none does
   */
  record Channel(SharedOrigin.Kind kind, List<Evidence> evidence) {}

  /**
   * The channel of a group of reports, as named in or beside sentences that they share.
   *
   * @param sentences for each report of the group the sentences that count
   */
  Channel of(Map<Side, List<Integer>> sentences) {
    Map<SharedOrigin.Kind, Map<String, Evidence>> named = new EnumMap<>(SharedOrigin.Kind.class);
    sentences.forEach((side, shared) -> {
      for (Stretch stretch : side.stretches()) {
        SharedOrigin.Kind kind = kindOf(side, stretch);
        if (kind != null && isBeside(stretch.sentence(), shared)) {
          named
              .computeIfAbsent(kind, k -> new LinkedHashMap<>())
              .putIfAbsent(side.id(), side.evidence(stretch.span()));
        }
      }
    });
    return named.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().size()))
        .map(entry -> new Channel(entry.getKey(), new ArrayList<>(entry.getValue().values())))
        .orElse(new Channel(SharedOrigin.Kind.STATEMENT, List.of()));
  }

  private static boolean isBeside(int sentence, List<Integer> shared) {
    return shared.stream().anyMatch(other -> Math.abs(other - sentence) <= 1);
  }

  private SharedOrigin.@Nullable Kind kindOf(Side side, Stretch stretch) {
    if (stretch.kind() != Claim.Kind.CHANNEL) {
      return null;
    }
    List<Token> tokens = side.reading().segmentation().tokens();
    int end = side.reading().segmentation().tokenAtOrAfter(stretch.span().end());
    for (int i = side.reading().segmentation().tokenAtOrAfter(stretch.span().start());
        i < end;
        i++) {
      Phrases.Match<SharedOrigin.Kind> match = phrases.longestAt(tokens, i, end);
      if (match != null) {
        return match.value();
      }
    }
    return null;
  }
}
