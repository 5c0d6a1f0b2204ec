/**
 * Where one machine is outgrown: the same fold on Apache Flink. Reports come from Kafka, are read,
 * grouped and set side by side by the classes of core, and what comes out goes to Kafka and to a
 * store.
 */
@NullMarked
package org.saksi.stream;

import org.jspecify.annotations.NullMarked;
