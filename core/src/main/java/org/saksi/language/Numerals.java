package org.saksi.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers out of a run of tokens, in digits (<i>1,2 triliun</i>), words (<i>dua puluh
 * lima</i>) or both, and ordinals (<i>ke-47</i>, <i>kelima</i>). Immutable and thread-safe.
 */
public final class Numerals {

  /**
   * A number that stands in a text.
   *
   * @param end index behind its last token
   * @param value all multiplied out: <i>1,2 juta</i> is 1200000
   * @param scale the last of its large multipliers, 1 where there is none: 1000000
   * @param vague only the order of magnitude is said: <i>puluhan ribu</i>, <i>380-an</i>
   * @param grouped the value if a comma in it groups thousands in the English way; null where that
   *     is impossible
   */
  public record Numeral(
      int end, BigDecimal value, BigDecimal scale, boolean vague, @Nullable BigDecimal grouped) {}

  enum Role {
    DIGIT,
    TEEN,
    SCALE,
    FRACTION,
    POINT,
    ORDINAL,
    ORDINAL_PREFIX,
    ONE_PREFIX,
    PART_PREFIX,
    VAGUE_SUFFIX,
    SHORT,
    MONEY_SHORT,
    SOME,
    WHOLE,
    PART,
    VAGUE
  }

  record Word(Role role, BigDecimal value) {}

  private final Map<String, Word> words = new WordMap<>();
  private final Map<String, BigDecimal> ordinals = new WordMap<>();
  private final Map<String, BigDecimal> shorts = new WordMap<>();
  private String ordinalPrefix = "";
  private String vagueSuffix = "";

  public Numerals(LanguagePack language) {
    Table table = language.table("numerals");
    for (Table.Row row : table.rows()) {
      Role role = Role.valueOf(row.text("role"));
      BigDecimal value = new BigDecimal(row.text("value"));
      switch (role) {
        case ORDINAL -> ordinals.put(row.form(), value);
        case ORDINAL_PREFIX -> ordinalPrefix = row.form();
        case VAGUE_SUFFIX -> vagueSuffix = row.form();
        case SHORT, MONEY_SHORT -> shorts.put(row.form(), value);
        case ONE_PREFIX, PART_PREFIX -> {}
        case DIGIT, TEEN, SCALE, FRACTION, POINT, SOME, WHOLE, PART, VAGUE ->
            words.put(row.form(), new Word(role, value));
      }
    }
    derive(table);
  }

  /** Builds what affixes build: <i>sepuluh</i>, <i>puluhan</i>, <i>pertiga</i>, <i>kelima</i>. */
  private void derive(Table table) {
    String one = affix(table, Role.ONE_PREFIX);
    String part = affix(table, Role.PART_PREFIX);
    for (Map.Entry<String, Word> entry : Map.copyOf(words).entrySet()) {
      String form = entry.getKey();
      BigDecimal value = entry.getValue().value();
      switch (entry.getValue().role()) {
        case SCALE -> {
          words.put(one + form, new Word(Role.WHOLE, value));
          words.put(form + vagueSuffix, new Word(Role.VAGUE, value));
          words.put(one + form + vagueSuffix, new Word(Role.VAGUE, value));
          ordinals.put(ordinalPrefix + one + form, value);
        }
        case TEEN -> {
          words.put(one + form, new Word(Role.WHOLE, value.add(BigDecimal.ONE)));
          words.put(form + vagueSuffix, new Word(Role.VAGUE, value));
          ordinals.put(ordinalPrefix + one + form, value.add(BigDecimal.ONE));
        }
        case DIGIT -> {
          if (value.signum() > 0) {
            words.put(part + form, new Word(Role.PART, value));
            ordinals.put(ordinalPrefix + form, value);
          }
        }
        default -> {}
      }
    }
  }

  private static String affix(Table table, Role role) {
    return table.formsWhere("role", role.name()).iterator().next();
  }

  /** A number written in words may begin with this word. */
  public boolean mayStart(String normal) {
    return words.containsKey(normal);
  }

  /** An ordinal may begin with this word. */
  public boolean mayStartOrdinal(String normal) {
    int length = ordinalPrefix.length();
    return ordinals.containsKey(normal)
        || normal.startsWith(ordinalPrefix)
            && (normal.length() == length
                || normal.charAt(length) == '-'
                || Character.isDigit(normal.charAt(length)));
  }

  /** The number that begins at token {@code at}, or null. */
  public @Nullable Numeral at(TokenRun run, int at) {
    if (!run.isNumber(at) && !words.containsKey(run.normal(at))) {
      return null;
    }
    Sum sum = new Sum();
    int end = at;
    int best = -1;
    while (run.has(end) && accept(sum, run, end)) {
      end++;
      if (sum.isWhole()) {
        best = end;
      }
    }
    if (best < 0) {
      return null;
    }
    boolean vague = sum.vague();
    int suffixed = suffixEnd(run, best);
    vague |= suffixed > best;
    BigDecimal grouped = best == at + 1 ? Digits.parseGrouped(run.normal(at)) : null;
    return new Numeral(suffixed, sum.value(), sum.scale(), vague, grouped);
  }

  /** The number at {@code at} and a short scale such as <i>M</i> that money may have behind it. */
  public @Nullable Numeral moneyAt(TokenRun run, int at) {
    Numeral plain = at(run, at);
    BigDecimal scale = plain == null ? null : shorts.get(run.normal(plain.end()));
    if (plain == null || scale == null || plain.scale().compareTo(BigDecimal.ONE) != 0) {
      return plain;
    }
    return new Numeral(plain.end() + 1, plain.value().multiply(scale), scale, plain.vague(), null);
  }

  private boolean accept(Sum sum, TokenRun run, int at) {
    if (run.isNumber(at)) {
      BigDecimal value = Digits.parse(run.normal(at));
      Word next = words.get(run.normal(at + 1));
      BigDecimal scale = next != null && next.role() == Role.SCALE ? next.value() : null;
      return value != null && sum.acceptDigits(value, scale);
    }
    Word word = words.get(run.normal(at));
    return word != null && sum.accept(word);
  }

  /** Behind <i>-an</i> after digits, else {@code end} itself. */
  private int suffixEnd(TokenRun run, int end) {
    int at = run.isDash(end) && run.glued(end - 1) && run.glued(end) ? end + 1 : end;
    boolean suffix = run.isNumber(end - 1) && run.is(at, vagueSuffix) && run.glued(at - 1);
    return suffix ? at + 1 : end;
  }

  /** The ordinal that begins at token {@code at}: <i>ke-47</i>, <i>kelima</i>, or null. */
  public @Nullable Numeral ordinalAt(TokenRun run, int at) {
    String normal = run.normal(at);
    BigDecimal known = ordinals.get(normal);
    if (known != null) {
      return compound(run, at + 1, known);
    }
    if (!mayStartOrdinal(normal) || !run.isWord(at)) {
      return null;
    }
    String rest = run.surface(at).substring(ordinalPrefix.length());
    boolean apart = rest.isEmpty() && run.isDash(at + 1) && run.glued(at) && run.glued(at + 1);
    boolean stuck = rest.isEmpty() && run.isNumber(at + 1) && run.glued(at);
    int last = apart ? at + 2 : stuck ? at + 1 : at;
    String number = last > at ? run.surface(last) : rest;
    BigDecimal value = counted(number.startsWith("-") ? number.substring(1) : number);
    return value == null ? null : new Numeral(last + 1, value, BigDecimal.ONE, false, null);
  }

  /** As {@link #ordinalAt}, also where a space parts the prefix from the digits: <i>ke 97</i>. */
  public @Nullable Numeral looseOrdinalAt(TokenRun run, int at) {
    Numeral known = ordinalAt(run, at);
    if (known != null || !run.is(at, ordinalPrefix) || !run.isNumber(at + 1)) {
      return known;
    }
    BigDecimal value = Digits.parse(run.normal(at + 1));
    return value == null ? null : new Numeral(at + 2, value, BigDecimal.ONE, false, null);
  }

  /** <i>kedua belas</i>, <i>kedua puluh lima</i>. */
  private Numeral compound(TokenRun run, int end, BigDecimal first) {
    Sum sum = new Sum();
    sum.accept(new Word(Role.DIGIT, first));
    int at = end;
    Word next = first.compareTo(BigDecimal.TEN) < 0 ? words.get(run.normal(at)) : null;
    while (next != null && sum.accept(next)) {
      at++;
      next = words.get(run.normal(at));
    }
    BigDecimal value = at > end && sum.isWhole() ? sum.value() : first;
    return new Numeral(at > end && sum.isWhole() ? at : end, value, BigDecimal.ONE, false, null);
  }

  /** A plain whole number in digits, Roman capitals or one word, or null. */
  public @Nullable BigDecimal counted(String written) {
    int roman = Roman.parse(written);
    if (roman > 0) {
      return BigDecimal.valueOf(roman);
    }
    Word word = words.get(written.toLowerCase(Locale.ROOT));
    if (word != null && (word.role() == Role.DIGIT || word.role() == Role.WHOLE)) {
      return word.value();
    }
    return Digits.parse(written);
  }
}
