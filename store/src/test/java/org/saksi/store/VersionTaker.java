package org.saksi.store;

import java.nio.file.Path;
import java.util.List;
import org.saksi.Saksi;

/**
 * A process that takes one version of a report after the other until it is killed: the arguments
 * are a store, a folder for its index, and the number of the first version. It prints the id of
 * each.
 */
final class VersionTaker {

  static final String ADDRESS = "https://kabarpagi.example/banjir";

  private VersionTaker() {}

  public static void main(String[] arguments) {
    Newsroom newsroom = Newsroom.open(arguments[0], Path.of(arguments[1]), Saksi.indonesian());
    for (int number = Integer.parseInt(arguments[2]); ; number++) {
      String body = "Banjir merendam %d rumah di Desa Sukamaju.".formatted(100 + number);
      newsroom.take(List.of(Reports.at("v" + number, ADDRESS, body)));
      System.out.println("v" + number);
    }
  }
}
