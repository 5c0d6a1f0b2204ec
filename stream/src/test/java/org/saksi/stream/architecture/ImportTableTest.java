package org.saksi.stream.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Who may import whom inside stream, and who outside of it knows of what it rests on. */
class ImportTableTest {

  /** Each row imports only the rows above it; packages in one row never import each other. */
  private static final List<Set<String>> TABLE =
      List.of(
          Set.of("org.saksi.stream.wire", "org.saksi.stream.spread"),
          Set.of("org.saksi.stream.fold"),
          Set.of("org.saksi.stream.kafka", "org.saksi.stream.keep"),
          Set.of("org.saksi.stream.local"),
          Set.of("org.saksi.stream"),
          Set.of("org.saksi.stream.speed", "org.saksi.stream.faults"));

  /** Who asks Kafka; the front door knows only what a message looks like. */
  private static final Set<String> KAFKA =
      Set.of("org.saksi.stream.kafka", "org.saksi.stream.local");

  private static final String MESSAGE = "org.apache.kafka.clients.consumer.ConsumerRecord";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saksi");

  @Test
  void everyPackageHasARow() {
    assertThat(ALL)
        .filteredOn(type -> isStream(type.getPackageName()))
        .isNotEmpty()
        .allMatch(type -> row(type.getPackageName()) >= 0, "has a row");
  }

  @Test
  void packagesImportOnlyRowsAbove() {
    assertThat(against((from, to) -> isStream(from.getPackageName()) && !allowed(from, to)))
        .isEmpty();
  }

  @Test
  void nobodyElseImportsTheStream() {
    assertThat(ALL).anyMatch(type -> type.getName().equals("org.saksi.app.Main"));
    assertThat(
            against(
                (from, to) -> !isStream(from.getPackageName()) && isStream(to.getPackageName())))
        .isEmpty();
  }

  @Test
  void nobodyElseKnowsOfFlinkOrKafka() {
    assertThat(
            against((from, to) ->
                !isStream(from.getPackageName())
                    && (to.getName().startsWith("org.apache.flink.") || isKafka(to))))
        .isEmpty();
  }

  @Test
  void whoKnowsOfFlinkAndKafkaIsSeen() {
    assertThat(against((from, to) -> to.getName().startsWith("org.apache.flink."))).isNotEmpty();
    assertThat(against((from, to) -> isKafka(to))).isNotEmpty();
  }

  @Test
  void onlyTheRoomsOfTheQueueKnowHowItIsAsked() {
    assertThat(
            against((from, to) ->
                isKafka(to)
                    && !to.getName().equals(MESSAGE)
                    && !KAFKA.contains(from.getPackageName())))
        .isEmpty();
  }

  private static List<String> against(BiPredicate<JavaClass, JavaClass> forbidden) {
    List<String> against = new ArrayList<>();
    for (JavaClass type : ALL) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (forbidden.test(type, dependency.getTargetClass())) {
          against.add(dependency.getDescription());
        }
      }
    }
    return against;
  }

  private static boolean allowed(JavaClass from, JavaClass to) {
    int target = row(to.getPackageName());
    return from.getPackageName().equals(to.getPackageName())
        || target < 0
        || target < row(from.getPackageName());
  }

  private static boolean isStream(String name) {
    return name.equals("org.saksi.stream") || name.startsWith("org.saksi.stream.");
  }

  private static boolean isKafka(JavaClass type) {
    return type.getName().startsWith("org.apache.kafka.") || type.getName().startsWith("kafka.");
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
