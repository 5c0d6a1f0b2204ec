package org.saksi.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins numbers into groups: 0 up to the size, each alone at first. */
final class Groups {

  private final int[] parent;

  Groups(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  void join(int a, int b) {
    int left = of(a);
    int right = of(b);
    parent[Math.max(left, right)] = Math.min(left, right);
  }

  /** The least number of the group of {@code a}. */
  int of(int a) {
    int at = a;
    while (parent[at] != at) {
      at = parent[at];
    }
    return at;
  }

  /** The groups of two or more, each in order. */
  List<List<Integer>> groups() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(of(i), k -> new ArrayList<>()).add(i);
    }
    return members.values().stream().filter(group -> group.size() > 1).toList();
  }
}
