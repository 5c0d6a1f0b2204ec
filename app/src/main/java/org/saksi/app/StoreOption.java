package org.saksi.app;

import picocli.CommandLine.Option;

/** Where everything is kept. */
final class StoreOption {

  @Option(
      names = "--store",
      paramLabel = "STORE",
      required = true,
      description =
          "Where everything is kept: a folder, made where there is none, or a"
              + " jdbc:postgresql:// address.")
  String location = "";
}
