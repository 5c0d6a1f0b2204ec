package org.saksi.reading.entity;

import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;

/** How strongly the words around a name speak for each type. Not thread-safe. */
final class Weights {

  /** A lone preposition is enough for a place, a lone capital is not. */
  static final double ENOUGH = 1.5;

  private double person;
  private double place;
  private double organisation;

  void add(Entity.Type type, double weight) {
    switch (type) {
      case PERSON -> person += weight;
      case PLACE -> place += weight;
      case ORGANISATION -> organisation += weight;
      case OTHER -> {}
    }
  }

  /** The words around the name say that it names no person, place or organisation. */
  void deny(double weight) {
    person -= weight;
    place -= weight;
    organisation -= weight;
  }

  void add(Weights other) {
    person += other.person;
    place += other.place;
    organisation += other.organisation;
  }

  double organisation() {
    return organisation;
  }

  /** The type with most weight, or null if there is not enough for any. */
  Entity.@Nullable Type decide() {
    double most = Math.max(person, Math.max(place, organisation));
    if (most < ENOUGH) {
      return null;
    }
    return most == person
        ? Entity.Type.PERSON
        : most == organisation ? Entity.Type.ORGANISATION : Entity.Type.PLACE;
  }
}
