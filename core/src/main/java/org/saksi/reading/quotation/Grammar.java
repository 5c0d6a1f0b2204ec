package org.saksi.reading.quotation;

/** The parts of a reporting sentence, as found in one report: what the sieves are made of. */
record Grammar(
    Narrative narrative,
    Composition composition,
    Agents agents,
    Subjects subjects,
    Predicates predicates,
    Inversions inversions,
    Surroundings surroundings,
    Titles titles) {

  static Grammar of(Narrative narrative) {
    Composition composition = new Composition(narrative);
    Agents agents = new Agents(narrative, composition);
    return new Grammar(
        narrative,
        composition,
        agents,
        new Subjects(narrative, composition),
        new Predicates(narrative),
        new Inversions(narrative, agents),
        new Surroundings(narrative, agents),
        new Titles(narrative));
  }
}
