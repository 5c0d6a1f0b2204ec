package org.saksi.source.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Random;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * What a fetcher takes from the world around it.
 *
 * @param pace time
 * @param chance spreads the pauses between attempts
 * @param names finds the addresses of a host
 * @param open whether an address may be connected to
 */
record Surroundings(Pace pace, RandomGenerator chance, Names names, Predicate<InetAddress> open) {

  /** The world as it is. */
  static Surroundings real() {
    return new Surroundings(
        Pace.OF_THE_WORLD, new Random(), InetAddress::getAllByName, PublicAddress::isPublic);
  }

  /** Finds addresses. */
  interface Names {
    /** All addresses of a host, which may be written as an address itself. */
    InetAddress[] addresses(String host) throws UnknownHostException;
  }
}
