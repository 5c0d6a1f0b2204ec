package org.saksi.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Segmentation;
import org.saksi.language.LanguagePack;
import org.saksi.language.Table.Row;
import org.saksi.reading.sentence.Segmenter;
import org.saksi.reading.token.Tokenizer;

/** Every row of the word lists of names does its work in its example. */
class NameWordListsTest {

  private static final LanguagePack INDONESIAN = LanguagePack.of("id");
  private static final Tokenizer TOKENIZER = Tokenizer.of(INDONESIAN);
  private static final Segmenter SEGMENTER = new Segmenter(INDONESIAN);
  private static final EntityFinder ENTITY_FINDER = new EntityFinder(INDONESIAN);

  static List<Row> roles() {
    return INDONESIAN.table("roles").rows();
  }

  static List<Row> fields() {
    return INDONESIAN.table("fields").rows();
  }

  static List<Row> givenNames() {
    return INDONESIAN.table("given-names").rows();
  }

  static List<Row> organisations() {
    return INDONESIAN.table("organisations").rows();
  }

  static List<Row> places() {
    return INDONESIAN.table("places").rows();
  }

  static List<Row> aliases() {
    return INDONESIAN.table("aliases").rows();
  }

  static List<Row> commonWords() {
    return INDONESIAN.table("common-words").rows();
  }

  static List<Row> nameContexts() {
    return INDONESIAN.table("name-contexts").rows();
  }

  static List<Row> aliasWords() {
    return INDONESIAN.table("alias-words").rows();
  }

  static List<Row> nameParticles() {
    return INDONESIAN.table("name-particles").rows();
  }

  private static List<Entity> find(Row row) {
    Segmentation segmentation = SEGMENTER.segment(row.example(), TOKENIZER.tokenize(row.example()));
    return ENTITY_FINDER.find(segmentation, List.of());
  }

  private static List<String> names(Row row, Entity.Type type) {
    return find(row).stream()
        .filter(entity -> entity.type() == type)
        .map(entity -> entity.name().of(row.example()))
        .toList();
  }

  private static String about(Row row) {
    return row.place() + ": " + row.example();
  }

  @ParameterizedTest
  @MethodSource("roles")
  void aRoleIsNoPartOfTheNameBehindIt(Row row) {
    assertOnePersonOfTwoWords(row);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void theFieldOfAnOfficeIsNoPartOfTheNameBehindIt(Row row) {
    assertOnePersonOfTwoWords(row);
  }

  @ParameterizedTest
  @MethodSource("givenNames")
  void aGivenNameShowsAPerson(Row row) {
    assertOnePersonOfTwoWords(row);
  }

  private static void assertOnePersonOfTwoWords(Row row) {
    assertThat(names(row, Entity.Type.PERSON))
        .as(about(row))
        .singleElement()
        .satisfies(name -> assertThat(name.split(" ")).hasSize(2));
  }

  @ParameterizedTest
  @MethodSource("organisations")
  void anOrganisationIsFoundByItsWord(Row row) {
    boolean site = row.text("kind").equals("site");
    assertThat(names(row, site ? Entity.Type.PLACE : Entity.Type.ORGANISATION))
        .as(about(row))
        .singleElement()
        .satisfies(name -> assertPart(row, name));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aPlaceIsFoundByItsWord(Row row) {
    assertThat(names(row, Entity.Type.PLACE))
        .as(about(row))
        .singleElement()
        .satisfies(name -> assertPart(row, name));
  }

  private static void assertPart(Row row, String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace(".", " .");
    switch (row.text("part")) {
      case "head" -> assertThat(lower).startsWith(row.form() + " ");
      case "tail" -> assertThat(lower).endsWith(" " + row.form());
      default -> assertThat(lower).isEqualTo(row.form());
    }
  }

  @ParameterizedTest
  @MethodSource("aliases")
  void anAliasIsTheSameThing(Row row) {
    boolean part = List.of("prefix", "suffix", "grade").contains(row.text("type"));
    Entity.Type first = find(row).getFirst().type();
    assertThat(find(row).stream().filter(entity -> entity.type() == first || !part))
        .as(about(row))
        .singleElement()
        .satisfies(entity -> {
          assertThat(entity.mentions()).hasSize(2);
          String key = row.text("name").toLowerCase(Locale.ROOT);
          assertThat(entity.key()).matches(found -> part || found.equals(key));
        });
  }

  @ParameterizedTest
  @MethodSource("commonWords")
  void aCommonWordNamesNobody(Row row) {
    assertThat(find(row)).as(about(row)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("nameContexts")
  void aSmallWordTellsTheTypeOfTheNameBehindIt(Row row) {
    String told = row.text("type").replace("called", "person");
    Entity.Type type = Entity.Type.valueOf(told.toUpperCase(Locale.ROOT));
    if (type == Entity.Type.OTHER) {
      assertThat(find(row)).as(about(row)).isEmpty();
    } else {
      assertThat(names(row, type)).as(about(row)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("aliasWords")
  void anotherNameOfAPersonIsHis(Row row) {
    assertThat(find(row))
        .as(about(row))
        .singleElement()
        .satisfies(entity -> assertThat(entity.mentions()).hasSize(3));
  }

  @ParameterizedTest
  @MethodSource("nameParticles")
  void aParticleStandsInsideAName(Row row) {
    assertThat(find(row))
        .as(about(row))
        .map(entity -> entity.name().of(row.example()).toLowerCase(Locale.ROOT))
        .anyMatch(name -> name.contains(" " + row.form() + " "));
  }
}
