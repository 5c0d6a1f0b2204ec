package org.saksi.reading.entity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table;
import org.saksi.language.WordMap;

/** What single words tell of the names beside them. Immutable and thread-safe. */
final class NameMarks {

  /** What a word beside a name tells. */
  enum Mark {
    /** <i>KA</i>: the name behind it is a train's or a ship's. */
    VEHICLE,
    /** Stands before an amount of money. */
    CURRENCY,
    /** <i>sebagai</i>: an office without its holder follows. */
    POST,
    /** <i>Kelurahan</i>: its officers bear the name behind it too. */
    DISTRICT,
    /** <i>kantor</i>: its name is that of who works there. */
    BUILDING,
    /** <i>bahasa</i>: the place behind it only tells which. */
    COINED,
    /** <i>London</i>, whose club may bear its name. */
    CITY,
    /** <i>Real Madrid</i>. */
    CLUB,
    /** <i>Editor</i>, before a mark: who wrote the report is told. */
    CREDIT,
    /** <i>Festival</i>: a thing that stands at either end of its name. */
    EVENT,
    /** <i>atas</i>: behind a score, the other side follows. */
    OPPONENT,
    /** <i>Satpol PP</i>: begins the names of others and is one by itself. */
    ALONE,
    /** <i>Santo</i>: a name behind it is part of the name of a place. */
    SAINT,
    /** <i>PT</i>: before the name of a company, in which its letters leave it out. */
    COMPANY,
    /** <i>se-</i>: with a hyphen, takes the name behind it into another word. */
    BOUND,
    /** <i>para</i>: the title behind it is that of several. */
    MANY,
    /** <i>berinisial</i>: a person's name follows, be it mere letters. */
    CALLED,
    /** <i>Kodim</i>: bears a number. */
    TROOP,
    /** <i>SMA</i>: a kind of school where no name follows. */
    SCHOOL,
    /** <i>Rumah Sakit</i>: bears the name of a person, too. */
    HOUSE
  }

  private final Map<Mark, Set<String>> marks = new EnumMap<>(Mark.class);

  NameMarks(LanguagePack language) {
    Table common = language.table("common-words");
    marks.put(Mark.POST, common.formsWhere("kind", "post"));
    marks.put(Mark.VEHICLE, common.formsWhere("kind", "vehicle"));
    marks.put(Mark.CURRENCY, language.table("currencies").formsWhere("place", "BEFORE"));
    marks.put(Mark.BUILDING, language.table("places").formsWhere("kind", "building"));
    marks.put(Mark.COINED, common.formsWhere("kind", "coined"));
    marks.put(Mark.CITY, language.table("places").formsWhere("kind", "city"));
    marks.put(Mark.CLUB, language.table("organisations").formsWhere("kind", "club"));
    marks.put(Mark.CREDIT, common.formsWhere("kind", "credit"));
    marks.put(Mark.EVENT, common.formsWhere("kind", "event"));
    marks.put(Mark.OPPONENT, common.formsWhere("kind", "opponent"));
    marks.put(Mark.HOUSE, WordMap.set());
    language.table("organisations").formsWhere("kind", "health").stream()
        .map(form -> form.split(" ")[0])
        .forEach(marks.get(Mark.HOUSE)::add);
    marks.put(Mark.SCHOOL, language.table("organisations").formsWhere("kind", "school"));
    marks.put(Mark.ALONE, language.table("organisations").formsWhere("kind", "office"));
    marks.put(Mark.COMPANY, language.table("organisations").formsWhere("kind", "company"));
    marks.put(Mark.BOUND, common.formsWhere("kind", "bound"));
    marks.put(Mark.MANY, common.formsWhere("kind", "many"));
    marks.put(Mark.CALLED, language.table("name-contexts").formsWhere("type", "called"));
    marks.put(Mark.TROOP, language.table("organisations").formsWhere("kind", "troop"));
    marks.put(Mark.SAINT, language.table("name-particles").formsWhere("kind", "saint"));
    marks.put(Mark.DISTRICT, language.table("places").formsWhere("kind", "district"));
  }

  /** The word, in lower case, bears the mark. */
  boolean has(String word, Mark mark) {
    return marks.getOrDefault(mark, Set.of()).contains(word);
  }
}
