/** How do reports come out of Kafka, and what goes into it, in which form and how often? */
@NullMarked
package org.saksi.stream.kafka;

import org.jspecify.annotations.NullMarked;
