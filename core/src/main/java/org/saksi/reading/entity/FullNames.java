package org.saksi.reading.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/**
 * The persons whom a report names in full, and whom it means by what it calls them for short. Not
 * thread-safe.
 */
final class FullNames {

  /** A report that names more persons in full is a list, in which names are alike by chance. */
  static final int MOST = 500;

  private final List<RosterName> all;
  private final List<RosterName> full = new ArrayList<>();

  FullNames(Collection<RosterName> names) {
    all = List.copyOf(names);
    for (RosterName name : all) {
      if (name.bearer == null && name.type == Entity.Type.PERSON && name.words.size() > 1) {
        full.add(name);
      }
    }
  }

  /** Ties a nickname or a slip of the pen to the one fuller name it can stand for. */
  void tieByLetters() {
    if (full.size() > MOST) {
      return;
    }
    for (RosterName name : all) {
      if (name.bearer == null && name.type == Entity.Type.PERSON) {
        RosterName fuller = soleFuller(name);
        if (fuller != null) {
          name.bearer = fuller.root();
        }
      }
    }
  }

  private @Nullable RosterName soleFuller(RosterName name) {
    RosterName found = null;
    for (RosterName other : full) {
      if (other.root() == name || !isByLetters(name, other)) {
        continue;
      }
      if (found != null && found.root() != other.root()) {
        return null;
      }
      found = other;
    }
    return found;
  }

  /** A slip of the pen stands there less often than the name. */
  private static boolean isByLetters(RosterName name, RosterName full) {
    boolean nickname =
        name.words.size() == 1
            && (Spellings.isClipped(name.form, full.words)
                || Spellings.isShortened(name.form, full.words));
    return nickname
        || Spellings.isInitialled(name.words, full.words)
        || Spellings.isRunOn(name.words, full.words)
        || name.mentions.size() <= full.mentions.size() && Spellings.isSlip(name.words, full.words);
  }

  /**
   * Gives each mention of a first name that several persons share to the one last named in full:
   * <i>Agus Salim … <u>Agus</u> … Agus Wijaya … <u>Agus</u></i>.
   *
   * @return names for the mentions taken from the bearer that the first name is tied to
   */
  List<RosterName> partNamesakes() {
    List<RosterName> parted = new ArrayList<>();
    if (full.size() <= MOST) {
      for (RosterName name : all) {
        if (name.bearer != null && name.words.size() == 1 && opens(name, name.root())) {
          parted.addAll(part(name));
        }
      }
    }
    return parted;
  }

  private static boolean opens(RosterName name, RosterName person) {
    return person.type == Entity.Type.PERSON
        && person.words.size() > 1
        && person.words.getFirst().equals(name.form);
  }

  private List<RosterName> part(RosterName name) {
    NavigableMap<Span, RosterName> inFull = new TreeMap<>();
    for (RosterName other : all) {
      if (opens(name, other)) {
        other.mentions.forEach(mention -> inFull.put(mention, other.root()));
      }
    }
    List<RosterName> parted = new ArrayList<>();
    for (RosterName person : full) {
      if (person.root() != name.root() && inFull.containsValue(person.root())) {
        RosterName part = new RosterName(name.form);
        part.bearer = person.root();
        name.mentions.stream()
            .filter(mention -> meant(mention, inFull) == person.root())
            .forEach(part.mentions::add);
        name.mentions.removeAll(part.mentions);
        if (!part.mentions.isEmpty()) {
          parted.add(part);
        }
      }
    }
    return parted;
  }

  private static @Nullable RosterName meant(Span mention, NavigableMap<Span, RosterName> inFull) {
    var entry = inFull.floorEntry(mention);
    return entry == null ? inFull.firstEntry().getValue() : entry.getValue();
  }
}
