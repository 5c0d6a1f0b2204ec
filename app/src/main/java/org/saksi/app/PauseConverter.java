package org.saksi.app;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a pause as a person writes it: {@code 90s}, {@code 10m}, {@code 2h}. */
final class PauseConverter implements ITypeConverter<Duration> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,6})([smh])");

  @Override
  public Duration convert(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      throw new TypeConversionException("'" + written + "' is no time like 90s, 10m or 2h");
    }
    long count = Long.parseLong(matcher.group(1));
    Duration pause =
        switch (matcher.group(2)) {
          case "s" -> Duration.ofSeconds(count);
          case "m" -> Duration.ofMinutes(count);
          default -> Duration.ofHours(count);
        };
    if (pause.compareTo(WatchCommand.LEAST_PAUSE) < 0) {
      throw new TypeConversionException(
          "'%s' is shorter than %d s".formatted(written, WatchCommand.LEAST_PAUSE.toSeconds()));
    }
    return pause;
  }
}
