package org.saksi.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Java files as the compiler's own syntax trees. */
final class JavaFiles {

  private final Trees trees;
  private final List<CompilationUnitTree> units;

  private JavaFiles(Trees trees, List<CompilationUnitTree> units) {
    this.trees = trees;
    this.units = units;
  }

  /** Everything under {@code src/main/java} of every module. */
  static JavaFiles ofAllModules() {
    List<Path> files = new ArrayList<>();
    for (Path module : modules()) {
      files.addAll(filesUnder(module.resolve("src/main/java"), ".java"));
    }
    return ofPaths(files);
  }

  static JavaFiles ofModule(String name) {
    return ofPaths(filesUnder(root().resolve(name).resolve("src/main/java"), ".java"));
  }

  /** One file given as text, to show that a rule can fail. */
  static JavaFiles ofText(String text) {
    URI name = URI.create("string:///Example.java");
    return parse(
        List.of(
            new SimpleJavaFileObject(name, JavaFileObject.Kind.SOURCE) {
              @Override
              public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
              }
            }));
  }

  List<CompilationUnitTree> units() {
    return units;
  }

  /** Lines from the first to the last of the tree; comments before it do not count. */
  long lines(CompilationUnitTree unit, Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    long end = trees.getSourcePositions().getEndPosition(unit, tree);
    return unit.getLineMap().getLineNumber(end) - unit.getLineMap().getLineNumber(start) + 1;
  }

  String place(CompilationUnitTree unit, Tree tree) {
    long start = trees.getSourcePositions().getStartPosition(unit, tree);
    return name(unit) + ":" + unit.getLineMap().getLineNumber(start);
  }

  static String name(CompilationUnitTree unit) {
    String path = unit.getSourceFile().getName();
    String root = root().toString() + "/";
    return path.startsWith(root) ? path.substring(root.length()) : path;
  }

  /** The folders that hold a module: those beside core with a {@code pom.xml}. */
  static List<Path> modules() {
    try (Stream<Path> folders = Files.list(root())) {
      return folders.filter(folder -> Files.exists(folder.resolve("pom.xml"))).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  static List<Path> filesUnder(Path folder, String ending) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Tests run in their module's folder; the root is above it. */
  static Path root() {
    return Path.of("").toAbsolutePath().getParent();
  }

  private static JavaFiles ofPaths(List<Path> paths) {
    StandardJavaFileManager files =
        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
    return parse(files.getJavaFileObjectsFromPaths(paths));
  }

  private static JavaFiles parse(Iterable<? extends JavaFileObject> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavacTask task =
        (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, files);
    try {
      List<CompilationUnitTree> units = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        units.add(unit);
      }
      return new JavaFiles(Trees.instance(task), List.copyOf(units));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
