package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The part of the style guide that a machine can hold, over the main code of all modules. */
class StyleTest {

  private static final int CLASS_LINES = 300;
  private static final int METHOD_LINES = 40;
  private static final Pattern DRAWER = Pattern.compile("(Helper|Utils?|Manager)$|Source");
  private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked$");

  private static final JavaFiles ALL = JavaFiles.ofAllModules();

  @Test
  void seesTheModules() {
    assertThat(JavaFiles.modules())
        .extracting(module -> module.getFileName().toString())
        .contains("core", "app");
    assertThat(ALL.units())
        .extracting(JavaFiles::name)
        .anyMatch(name -> name.endsWith("/Saksi.java"));
  }

  @Test
  void typesAndMethodsAreShort() {
    assertThat(violations(ALL)).isEmpty();
  }

  @Test
  void longMethodsLongTypesAndDrawersAreFound() {
    String method = "void longOne() {" + "\n;".repeat(METHOD_LINES - 1) + "\n}";
    String filling = "\n;".repeat(CLASS_LINES);
    JavaFiles example = JavaFiles.ofText("class SourceUtil { " + method + filling + "\n}");
    assertThat(violations(example))
        .containsExactly(
            "/Example.java:1 SourceUtil: a name that says nothing, or the module's word",
            "/Example.java:1 SourceUtil: 342 lines, 300 allowed",
            "/Example.java:1 longOne: 41 lines, 40 allowed");
  }

  @Test
  void everyPackageSaysWhatItAnswersAndIsNullMarked() throws IOException {
    Set<Path> folders = new TreeSet<>();
    for (Path module : JavaFiles.modules()) {
      for (Path file : JavaFiles.filesUnder(module.resolve("src/main/java"), ".java")) {
        folders.add(file.getParent());
      }
    }
    List<String> without = new ArrayList<>();
    for (Path folder : folders) {
      Path information = folder.resolve("package-info.java");
      String text = Files.exists(information) ? Files.readString(information) : "";
      if (!text.contains("/**") || !NULL_MARKED.matcher(text).find()) {
        without.add(JavaFiles.root().relativize(folder).toString());
      }
    }
    assertThat(without).isEmpty();
  }

  private static List<String> violations(JavaFiles files) {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : files.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree type, Void nothing) {
          String name = type.getSimpleName().toString();
          if (DRAWER.matcher(name).find()) {
            found.add(
                files.place(unit, type)
                    + " "
                    + name
                    + ": a name that says nothing, or the module's word");
          }
          limit(files.lines(unit, type), CLASS_LINES, files.place(unit, type) + " " + name);
          return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
          String place = files.place(unit, method) + " " + method.getName();
          limit(files.lines(unit, method), METHOD_LINES, place);
          return super.visitMethod(method, nothing);
        }

        private void limit(long lines, int allowed, String place) {
          if (lines > allowed) {
            found.add(place + ": " + lines + " lines, " + allowed + " allowed");
          }
        }
      }.scan(unit, null);
    }
    return found;
  }
}
