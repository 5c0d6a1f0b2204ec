package org.saksi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words live in the language packs; code combines categories and never names a word. */
class LanguageAsDataTest {

  /** Their arguments name tables, columns and categories, which are the code's own words. */
  private static final Set<String> TAKES_CATEGORIES =
      Set.of("table", "text", "values", "formsWhere", "flag", "LanguagePack.of");

  /** What stands around a word in a regular expression: {@code (?:a|b)}. */
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("\\\\[bsw]|[^\\p{L}\\p{M}\\p{N}' .%-]");

  @Test
  void noWordOfALanguagePackIsALiteral() throws IOException {
    Set<String> words = new HashSet<>();
    Path packs = JavaFiles.root().resolve("core/src/main/resources/org/saksi/language");
    for (Path table : JavaFiles.filesUnder(packs, ".tsv")) {
      words.addAll(firstColumn(table));
    }
    assertThat(literals(JavaFiles.ofModule("core"), words)).isEmpty();
  }

  @Test
  void wordsAloneAndInAlternationsAreFound() {
    JavaFiles example =
        JavaFiles.ofText(
            """
            class Example {
              Object a = word.equals("Kata");
              Object b = Pattern.compile("\\\\b(?:ujar|kata)\\\\b");
              Object c = row.text("kata");
              Object d = "no kata in a message";
            }
            """);
    assertThat(literals(example, Set.of("kata", "a")))
        .containsExactly("/Example.java:2 \"Kata\"", "/Example.java:3 \"\\b(?:ujar|kata)\\b\"");
  }

  private static Set<String> firstColumn(Path table) throws IOException {
    Set<String> words = new HashSet<>();
    boolean header = true;
    for (String line : Files.readAllLines(table)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!header) {
        words.add(line.split("\t", 2)[0].toLowerCase(Locale.ROOT));
      }
      header = false;
    }
    return words;
  }

  private static List<String> literals(JavaFiles files, Set<String> words) {
    List<String> found = new ArrayList<>();
    for (CompilationUnitTree unit : files.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
          if (literal.getValue() instanceof String value && namesWord(value, words)) {
            found.add(files.place(unit, literal) + " \"" + value + "\"");
          }
          return null;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          Tree method = call.getMethodSelect();
          return TAKES_CATEGORIES.contains(name(method))
                  || TAKES_CATEGORIES.contains(method.toString())
              ? scan(call.getMethodSelect(), nothing)
              : super.visitMethodInvocation(call, nothing);
        }
      }.scan(unit, null);
    }
    return found;
  }

  private static boolean namesWord(String literal, Set<String> words) {
    String lower = literal.toLowerCase(Locale.ROOT).strip();
    return lower.length() > 1
        && !isResource(lower)
        && (words.contains(lower)
            || Arrays.stream(BETWEEN_WORDS.split(lower))
                .map(String::strip)
                .anyMatch(piece -> piece.length() > 1 && words.contains(piece)));
  }

  private static boolean isResource(String literal) {
    return literal.startsWith("/org/saksi/");
  }

  private static String name(Tree method) {
    return switch (method) {
      case MemberSelectTree select -> select.getIdentifier().toString();
      case IdentifierTree identifier -> identifier.getName().toString();
      default -> "";
    };
  }
}
