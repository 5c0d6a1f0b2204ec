package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saksi.annotation.Entity;
import org.saksi.annotation.Figure;
import org.saksi.annotation.Token;
import org.saksi.language.LanguagePack;
import org.saksi.language.Phrases;
import org.saksi.text.Span;

/**
 * Reads a list that fills the rest of its sentence or bracket: <i>5 guru, 3 siswa dan 2 warga</i>.
 * A list in which anything else stands is none. Immutable and thread-safe.
 */
final class PartList {

  /** Words of an item behind its number. */
  private static final int ITEM_WORDS = 6;

  private final Set<String> joins;
  private final Phrases<Boolean> others = new Phrases<>();

  PartList(LanguagePack language) {
    joins = language.table("role-words").formsWhere("link", "and");
    language
        .table("figure-words")
        .formsWhere("role", "OTHER")
        .forEach(form -> others.put(form, true));
  }

  /** The items of a list of numbers; none if it is no such list. */
  List<Figure> figures(Side side, int first, int limit) {
    return items(
        side,
        first,
        limit,
        ITEM_WORDS,
        token ->
            side.figuresIn(token.span()).stream()
                .filter(figure -> figure.span().start() == token.start())
                .findFirst()
                .map(figure -> new Item<>(figure, figure.span()))
                .orElse(null));
  }

  /** The items of a list of persons; none if it is no such list. */
  List<Span> names(Side side, int first, int limit) {
    return items(
        side,
        first,
        limit,
        0,
        token -> {
          Span name = nameAt(side, token);
          return name == null ? null : new Item<>(name, name);
        });
  }

  private static @Nullable Span nameAt(Side side, Token token) {
    if (side.namedIn(token.span(), Entity.Type.PERSON).isEmpty()) {
      return null;
    }
    for (Entity entity : side.reading().entities()) {
      if (entity.type() == Entity.Type.PERSON) {
        for (Span mention : entity.mentions()) {
          if (mention.start() == token.start()) {
            return mention;
          }
        }
      }
    }
    return null;
  }

  private record Item<T>(T value, Span span) {}

  private <T> List<T> items(
      Side side, int first, int limit, int words, Function<Token, @Nullable Item<T>> itemAt) {
    List<Token> tokens = side.reading().segmentation().tokens();
    List<T> items = new ArrayList<>();
    int at = first;
    while (at < limit) {
      Item<T> item = itemAt.apply(tokens.get(at));
      if (item == null) {
        return List.of();
      }
      items.add(item.value);
      at =
          behind(side, side.reading().segmentation().tokenAtOrAfter(item.span.end()), limit, words);
      if (at == limit || isEnd(tokens.get(at))) {
        return items;
      }
      if (!isSeparator(tokens.get(at))) {
        return List.of();
      }
      at++;
      if (at < limit && isJoin(tokens.get(at))) {
        at++;
      }
    }
    return List.of();
  }

  /** Where the words of an item end: at a mark, a conjunction or what cannot be of an item. */
  private int behind(Side side, int first, int limit, int words) {
    List<Token> tokens = side.reading().segmentation().tokens();
    int at = first;
    if (at < limit && tokens.get(at).is("(")) {
      while (at < limit && !tokens.get(at).is(")")) {
        at++;
      }
      at = Math.min(limit, at + 1);
    }
    int end = Math.min(limit, at + words);
    while (at < end
        && tokens.get(at).isWord()
        && !isJoin(tokens.get(at))
        && others.longestAt(tokens, at, limit) == null
        && side.figuresIn(tokens.get(at).span()).isEmpty()) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(Token token) {
    return token.is(".") || token.is(")") || token.kind() == Token.Kind.QUOTE;
  }

  private boolean isSeparator(Token token) {
    return token.is(",") || token.is(";") || isJoin(token);
  }

  private boolean isJoin(Token token) {
    return joins.contains(token.normal());
  }
}
