package org.saksi.bench;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Which module may import which; here, because only bench has them all on its class path. */
class ModuleTableTest {

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.saksi");

  @Test
  void modulesImportOnlyWhatTheTableAllows() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("core")
        .definedBy(
            "org.saksi",
            "org.saksi.text..",
            "org.saksi.report..",
            "org.saksi.annotation..",
            "org.saksi.language..",
            "org.saksi.tagger..",
            "org.saksi.reading..",
            "org.saksi.story..",
            "org.saksi.reconcile..")
        .layer("source")
        .definedBy("org.saksi.source..")
        .layer("store")
        .definedBy("org.saksi.store..")
        .layer("app")
        .definedBy("org.saksi.app..")
        .layer("bench")
        .definedBy("org.saksi.bench..")
        .whereLayer("core")
        .mayNotAccessAnyLayer()
        .whereLayer("source")
        .mayOnlyAccessLayers("core")
        .whereLayer("store")
        .mayOnlyAccessLayers("core")
        .whereLayer("app")
        .mayOnlyAccessLayers("core", "source", "store")
        .whereLayer("bench")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture()
        .withOptionalLayers(true)
        .check(ALL);
  }
}
