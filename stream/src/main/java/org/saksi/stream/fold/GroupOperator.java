package org.saksi.stream.fold;

import org.apache.flink.streaming.api.operators.KeyedProcessOperator;

/**
 * Has a {@link Group} write its groupings into managed state before a checkpoint. A function is not
 * told of the moment before, when state may still be changed; an operator is.
 */
public final class GroupOperator extends KeyedProcessOperator<String, Readout, Turn> {

  private static final long serialVersionUID = 1;

  private final Group group;

  public GroupOperator(Group group) {
    super(group);
    this.group = group;
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpoint) throws Exception {
    super.prepareSnapshotPreBarrier(checkpoint);
    for (String language : group.changed()) {
      setCurrentKey(language);
      group.keep(language);
    }
    group.changed().clear();
  }
}
