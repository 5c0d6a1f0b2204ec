/**
 * Where are the paragraphs, the sentences, the stretches between quotation marks, and what is only
 * the outlet's furniture?
 *
 * <p>In: a text and its tokens. Out: a {@link org.saksi.annotation.Segmentation}. Where each line
 * is a paragraph, two are one only if the break falls inside what cannot end there
 * (<i>Gubernur⏎Sari Wulan</i>). A text whose rows show a margin was wrapped: {@code LineBreaks}
 * tells the breaks that stand for a blank, and no other stage sees a row. Links to other reports,
 * credits, captions that come again and calls of the page are furniture and lose their tokens. The
 * number of a list goes with its item. The place and outlet before the first sentence (<i>JAKARTA,
 * Harian -</i>) are a sentence of their own kind.
 *
 * <p>Quotation marks are paired by least cost: the shape of a mark, the blanks and letters beside
 * it and the alternation of opening and closing vote. A mark that was lost leaves a stretch that
 * says so; pairs inside a quotation stay inside it. No sentence ends inside a stretch.
 *
 * <p>Known failures: a title linked in the middle of a line may take a word too much or too little
 * with it; a sentence that ends with an initial or a title's abbreviation runs on; single quotation
 * marks are paired only in a text without double ones; in a wrapped text without empty rows, a last
 * row that happens to be full takes the next paragraph with it, and a word cut at its hyphen by the
 * wrapping is two; a sentence that ends in the number of a clause (<i>pasal 2.</i>) may lose it to
 * the next; a heading between paragraphs is a sentence of its own.
 */
@NullMarked
package org.saksi.reading.sentence;

import org.jspecify.annotations.NullMarked;
