package org.saksi.reading.quotation;

/** The parts of a reporting sentence, as found in one report: what the sieves are made of. */
record Grammar(
    Narrative narrative,
    Agents agents,
    Subjects subjects,
    Predicates predicates,
    Inversions inversions,
    Surroundings surroundings,
    Titles titles) {

  static Grammar of(Narrative narrative) {
    Agents agents = new Agents(narrative);
    return new Grammar(
        narrative,
        agents,
        new Subjects(narrative),
        new Predicates(narrative),
        new Inversions(narrative, agents),
        new Surroundings(narrative, agents),
        new Titles(narrative));
  }
}
