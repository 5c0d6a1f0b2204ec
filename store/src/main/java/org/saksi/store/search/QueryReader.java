package org.saksi.store.search;

import java.util.List;
import org.saksi.language.LanguagePack;

/**
 * Reads what people type to find reports. Total: any string gives a {@link Query} or a {@link
 * Mistake}. Thread-safe.
 *
 * <table>
 * <caption>The query language; {@link #syntax()} has it all, in English and Indonesian</caption>
 * <tr><td>{@code banjir Tiongkok}</td><td>all of these words, or words of their roots; a name also
 *     finds the other names of the same thing</td></tr>
 * <tr><td>{@code "tanggul jebol"}</td><td>these very words side by side</td></tr>
 * <tr><td>{@code banjir -longsor}</td><td>without it</td></tr>
 * <tr><td>{@code (banjir OR longsor) Garut}</td><td>one or the other</td></tr>
 * <tr><td>{@code outlet:"Harian Merapi"}</td><td>of an outlet</td></tr>
 * <tr><td>{@code by:Rina said:"tanggul jebol" about:Garut}</td><td>one quotation that is all
 *     this</td></tr>
 * <tr><td>{@code money>1 triliun IDR about:dividen}</td><td>one figure that is all this; also
 *     {@code percent}, {@code count}, {@code measure}, {@code duration}, {@code rate}, {@code
 *     ordinal}, {@code score}, {@code age}; the number may stand in quotation marks</td></tr>
 * <tr><td>{@code money:245..250 miliar USD}</td><td>from one number to another, both
 *     included</td></tr>
 * <tr><td>{@code published:2025-06-01..2025-06-07}</td><td>days, months or years; {@code
 *     published>=2025-06} too</td></tr>
 * <tr><td>{@code mentions:2025-06-17}</td><td>a date in the text</td></tr>
 * <tr><td>{@code person:Rina place:Garut organisation:KPK}</td><td>names</td></tr>
 * <tr><td>{@code status:conflicting}</td><td>with such findings</td></tr>
 * </table>
 *
 * <p>Conditions side by side on what was said and on figures are asked of one quotation or figure,
 * as far as one can be all of it; brackets part them: {@code (by:Rina) (about:Garut)}.
 */
public final class QueryReader {

  /** A longer query is no question of a person. */
  public static final int MOST_CHARACTERS = 1000;

  /** So many words and conditions are asked at once. */
  public static final int MOST_CONDITIONS = 64;

  /** Brackets stand at the most so many deep. */
  public static final int MOST_DEPTH = 16;

  private final Keywords keywords;
  private final Values values;

  public QueryReader(LanguagePack language) {
    this(language, new Vocabulary(language));
  }

  QueryReader(LanguagePack language, Vocabulary vocabulary) {
    keywords = new Keywords(language);
    values = new Values(vocabulary, new AmountReader(language), keywords);
  }

  /** All that can be typed, to be shown to people. */
  public List<Syntax> syntax() {
    return keywords.syntax();
  }

  /**
   * Understands a query; a blank one asks for all reports.
   *
   * @return the query, or what is wrong with it
   */
  public Typed read(String text) {
    try {
      if (text.length() > MOST_CHARACTERS) {
        throw new Misread(
            MOST_CHARACTERS,
            "a query has at most " + MOST_CHARACTERS + " characters; leave some out");
      }
      List<Item> items = new Lexer(text, keywords).items();
      return new Query(text, new Parser(text, items, values).condition());
    } catch (Misread misread) {
      return misread.mistake(text);
    }
  }
}
