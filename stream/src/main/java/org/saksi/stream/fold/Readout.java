package org.saksi.stream.fold;

import org.saksi.reading.Reading;

/** A report that came for the first time, with its layers. */
public record Readout(Position position, Reading reading) {}
