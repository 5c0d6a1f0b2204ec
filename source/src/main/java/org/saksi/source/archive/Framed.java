package org.saksi.source.archive;

import org.netpreserve.jwarc.WarcRecord;

/** One record as it lies in a file, or a stretch of the file that is none. */
sealed interface Framed {

  RecordPlace place();

  /**
   * A record.
   *
   * @param header its header; its body is {@code block}
   * @param block its content, or the beginning of it when it is longer than the limit
   * @param length how long its content is
   */
  record Frame(RecordPlace place, WarcRecord header, byte[] block, long length) implements Framed {

    boolean isWhole() {
      return block.length == length;
    }
  }

  /**
   * No record.
   *
   * @param reason one plain clause
   * @param isCutOff whether it is the beginning of a record that the file ends inside
   */
  record Broken(RecordPlace place, String reason, boolean isCutOff) implements Framed {}
}
