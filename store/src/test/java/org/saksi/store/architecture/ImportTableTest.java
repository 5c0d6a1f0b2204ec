package org.saksi.store.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may import whom inside store. */
class ImportTableTest {

  /** Each row imports only the rows above it; packages in one row never import each other. */
  private static final List<Set<String>> TABLE =
      List.of(
          Set.of("org.saksi.store.sql"),
          Set.of("org.saksi.store.log", "org.saksi.store.search", "org.saksi.store.account"),
          Set.of("org.saksi.store.desk"),
          Set.of("org.saksi.store.alert"),
          Set.of("org.saksi.store"));

  private static final JavaClasses STORE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saksi.store");

  @Test
  void everyPackageHasARow() {
    assertThat(STORE).isNotEmpty().allMatch(type -> row(type.getPackageName()) >= 0, "has a row");
  }

  @Test
  void packagesImportOnlyRowsAbove() {
    List<String> against = new ArrayList<>();
    for (JavaClass type : STORE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        if (!allowed(type.getPackageName(), dependency.getTargetClass().getPackageName())) {
          against.add(dependency.getDescription());
        }
      }
    }
    assertThat(against).isEmpty();
  }

  @Test
  void onlyTheRoomsOfTheDatabaseKnowHowItIsAsked() {
    List<String> against = new ArrayList<>();
    for (JavaClass type : STORE) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getPackageName();
        if (target.startsWith("org.apache.lucene")
            && !type.getPackageName().equals("org.saksi.store.search")) {
          against.add(dependency.getDescription());
        }
      }
    }
    assertThat(against).isEmpty();
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
