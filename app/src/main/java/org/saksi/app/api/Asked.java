package org.saksi.app.api;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnprocessableContentResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saksi.app.access.Visitor;
import org.saksi.reading.Reading;
import org.saksi.reconcile.Reconciliation;
import org.saksi.store.Newsroom;
import org.saksi.store.desk.StoryLine;

/** What a request asks for, as values; what cannot be one is answered with what it may be. */
public final class Asked {

  /** So many of a list come at once, unless fewer are asked for. */
  public static final int MOST_ROWS = 100;

  private static final int FEWEST_ROWS = 20;

  private Asked() {}

  /** The id in the path. */
  public static String id(Context request) {
    return request.pathParam("id");
  }

  /** The position in the log of the decision in the path. */
  public static int position(Context request) {
    String position = request.pathParam("position");
    if (!isNumber(position)) {
      throw new BadRequestResponse("a decision is named by its position in the log, a number");
    }
    return Integer.parseInt(position);
  }

  /** How many rows of a list. */
  static int limit(Context request) {
    String written = request.queryParam("limit");
    if (written == null) {
      return FEWEST_ROWS;
    }
    if (written.matches("[1-9]\\d{0,2}") && Integer.parseInt(written) <= MOST_ROWS) {
      return Integer.parseInt(written);
    }
    throw new BadRequestResponse("limit is a number from 1 to " + MOST_ROWS);
  }

  /** Behind which number a list goes on that counts down. */
  public static int before(Context request) {
    String cursor = request.queryParam("cursor");
    if (cursor == null) {
      return Integer.MAX_VALUE;
    }
    if (!isNumber(cursor)) {
      throw Rows.noCursor();
    }
    return Integer.parseInt(cursor);
  }

  /** Whether it is a number from 1 on, such as things are counted with here. */
  static boolean isNumber(String text) {
    return text.matches("[1-9]\\d{0,8}");
  }

  /** One of fixed words; null where none is asked for. */
  public static <E extends Enum<E>> @Nullable E choice(
      Context request, String name, Class<E> choices) {
    String written = request.queryParam(name);
    if (written == null) {
      return null;
    }
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(written))
        .findFirst()
        .orElseThrow(() ->
            new BadRequestResponse(
                "%s is one of %s"
                    .formatted(
                        name,
                        Arrays.toString(choices.getEnumConstants()).toLowerCase(Locale.ROOT))));
  }

  /**
   * Who decides: whoever is signed in; where nobody is, whoever a request says.
   *
   * @param said what the request says
   * @throws UnprocessableContentResponse if it says somebody else than who is signed in
   */
  public static String editor(Context request, @Nullable String said) {
    String name = Visitor.of(request).name();
    if (said == null || said.isBlank()) {
      if (name == null) {
        throw new BadRequestResponse("editor is missing, or no string");
      }
      return name;
    }
    if (name != null && !name.equals(said.strip())) {
      throw new UnprocessableContentResponse("%s cannot decide as %s".formatted(name, said));
    }
    return said;
  }

  /** The report that is asked for. */
  public static Reading report(Context request, Newsroom newsroom) {
    return newsroom
        .report(id(request))
        .orElseThrow(() -> new NotFoundResponse("no report has the id " + id(request)));
  }

  /** The story that is asked for. */
  public static Reconciliation story(Context request, Newsroom newsroom) {
    return story(id(request), newsroom);
  }

  /** The story with an id. */
  public static Reconciliation story(String id, Newsroom newsroom) {
    return newsroom.board().story(id).orElseThrow(() -> noStory(id));
  }

  /** The line of the story that is asked for. */
  public static StoryLine line(Context request, Newsroom newsroom) {
    return newsroom.board().line(id(request)).orElseThrow(() -> noStory(id(request)));
  }

  private static NotFoundResponse noStory(String id) {
    return new NotFoundResponse("no story has the id " + id);
  }
}
