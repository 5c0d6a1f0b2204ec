package org.saksi.reading.quotation;

import org.jspecify.annotations.Nullable;

/**
 * What a reporting clause says of the telling.
 *
 * @param voice who speaks
 * @param cue the words that report it
 * @param addressee to whom
 * @param via who vouches for it
 */
record Telling(
    Voice voice, @Nullable Phrase cue, @Nullable Phrase addressee, @Nullable Phrase via) {

  static Telling of(Voice voice, @Nullable Phrase cue) {
    return new Telling(voice, cue, null, null);
  }

  Telling to(@Nullable Phrase listener) {
    return new Telling(voice, cue, listener, via);
  }

  Telling through(@Nullable Phrase voucher) {
    return new Telling(voice, cue, addressee, voucher);
  }
}
