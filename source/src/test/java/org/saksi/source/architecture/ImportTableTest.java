package org.saksi.source.architecture;

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

/** Who may import whom inside source. */
class ImportTableTest {

  /** Each row imports only the rows above it; packages in one row never import each other. */
  private static final List<Set<String>> TABLE =
      List.of(
          Set.of("org.saksi.source.web"),
          Set.of(
              "org.saksi.source.page",
              "org.saksi.source.feed",
              "org.saksi.source.archive",
              "org.saksi.source.outlet"),
          Set.of("org.saksi.source"),
          Set.of("org.saksi.source.watch"));

  private static final JavaClasses SOURCE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saksi.source");

  @Test
  void everyPackageHasARow() {
    assertThat(SOURCE).isNotEmpty().allMatch(type -> row(type.getPackageName()) >= 0, "has a row");
  }

  @Test
  void packagesImportOnlyRowsAbove() {
    List<String> against = new ArrayList<>();
    for (JavaClass type : SOURCE) {
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
    assertThat(allowed("org.saksi.source.archive", "org.saksi.source.web")).isTrue();
    assertThat(allowed("org.saksi.source.web", "org.saksi.source.archive")).isFalse();
    assertThat(allowed("org.saksi.source.feed", "org.saksi.source.archive")).isFalse();
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
