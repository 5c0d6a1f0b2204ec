package org.saksi.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who may import whom inside core, and what core never asks of the machine it runs on. */
class ImportTableTest {

  /** Each row imports only the rows above it; packages in one row never import each other. */
  private static final List<Set<String>> TABLE =
      List.of(
          Set.of("org.saksi.text"),
          Set.of("org.saksi.report"),
          Set.of("org.saksi.annotation"),
          Set.of("org.saksi.language"),
          Set.of("org.saksi.tagger"),
          Set.of(
              "org.saksi.reading.token",
              "org.saksi.reading.sentence",
              "org.saksi.reading.time",
              "org.saksi.reading.figure",
              "org.saksi.reading.entity",
              "org.saksi.reading.role",
              "org.saksi.reading.quotation",
              "org.saksi.reading.claim"),
          Set.of("org.saksi.reading"),
          Set.of("org.saksi.story"),
          Set.of("org.saksi.reconcile"),
          Set.of("org.saksi"));

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saksi");

  @Test
  void everyPackageHasARow() {
    assertThat(CORE).isNotEmpty().allMatch(type -> row(type.getPackageName()) >= 0, "has a row");
  }

  @Test
  void packagesImportOnlyRowsAbove() {
    List<String> against = new ArrayList<>();
    for (JavaClass type : CORE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (!allowed(type.getPackageName(), dependency.getTargetClass().getPackageName())) {
          against.add(dependency.getDescription());
        }
      }
    }
    assertThat(against).isEmpty();
  }

  @Test
  void rowsOrderAndSeparate() {
    assertThat(allowed("org.saksi.report", "org.saksi.text")).isTrue();
    assertThat(allowed("org.saksi.text", "org.saksi.report")).isFalse();
    assertThat(allowed("org.saksi.reading.time", "org.saksi.reading.figure")).isFalse();
    assertThat(allowed("org.saksi.reading", "org.saksi.reading.figure")).isTrue();
    assertThat(allowed("org.saksi.reading.figure", "org.saksi.reading")).isFalse();
  }

  @Test
  void coreStandsOnTheJdkAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("org.saksi..")
                .or(resideInAPackage("java.."))
                .or(resideInAPackage("org.jspecify.."))
                .or(JavaClass.Predicates.belongToAnyOf(Object.class)))
        .check(CORE);
  }

  @Test
  void coreReadsNoClockLocaleEnvironmentOrChance() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getProperty", String.class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(UUID.class, "randomUUID")
        .because("a reading is the same on every machine, at every hour")
        .check(CORE);
  }

  private static boolean allowed(String from, String to) {
    int target = row(to);
    return from.equals(to) || target < 0 || target < row(from);
  }

  /** The row of a package, or -1. */
  private static int row(String name) {
    for (int row = 0; row < TABLE.size(); row++) {
      if (TABLE.get(row).contains(name)) {
        return row;
      }
    }
    return -1;
  }
}
