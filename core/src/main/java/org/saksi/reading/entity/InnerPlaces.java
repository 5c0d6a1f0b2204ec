package org.saksi.reading.entity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;

/**
 * Finds the place that the name of an authority ends with: <i>Jawa Barat</i> in <i>Polda Jawa
 * Barat</i>. Immutable and thread-safe.
 */
final class InnerPlaces {

  private final NameWords words;

  /** Authorities sit in towns, provinces and countries; what is beyond only names them. */
  private final Set<String> regions;

  InnerPlaces(LanguagePack language, NameWords words) {
    this.words = words;
    regions = language.table("places").formsWhere("kind", "region");
  }

  /** The place, or null where the organisation is no authority or no place closes its name. */
  @Nullable Part in(List<Token> tokens, Part organisation) {
    int end = organisation.end();
    if (!isAuthority(tokens, organisation)
        || words.organisationAt(tokens, organisation.first(), end) != null) {
      return null;
    }
    int at = organisation.first() + 1;
    while (at < end) {
      Phrases.Match<NameWords.Sense> match = words.at(tokens, at, end);
      NameWords.Sense sense = match == null ? null : match.value();
      boolean place =
          match != null
              && (sense == NameWords.Sense.PLACE && closes(tokens, match.end(), end)
                  || sense == NameWords.Sense.PLACE_HEAD && end - match.end() == 1);
      if (place) {
        Part inner = new Part(at, end, Part.Kind.PLACE);
        return regions.contains(EntityFinder.form(tokens, inner)) ? null : inner;
      }
      at = match == null ? at + 1 : match.end();
    }
    return null;
  }

  private boolean closes(List<Token> tokens, int from, int end) {
    int at = from;
    while (at < end && words.tails().isOfPlace(tokens.get(at))) {
      at++;
    }
    return at == end;
  }

  private boolean isAuthority(List<Token> tokens, Part organisation) {
    Token first = tokens.get(organisation.first());
    NameWords.Sense sense = words.senseAt(tokens, organisation.first(), organisation.end());
    return sense == NameWords.Sense.STATE_HEAD
        || sense == null && first.casing() == Token.Casing.UPPER;
  }
}
