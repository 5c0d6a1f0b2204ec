package org.saksi.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.saksi.app.sheet.Item;
import org.saksi.app.sheet.Line;
import org.saksi.app.sheet.Section;
import org.saksi.app.sheet.Sheet;
import org.saksi.app.sheet.Style;
import org.saksi.source.outlet.Outlet;
import org.saksi.source.outlet.Outlets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the outlets that Saksi knows. */
@Command(
    name = "outlets",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Shows the outlets that Saksi knows, by owner: two titles of one owner are no independent"
            + " witnesses.",
    footerHeading = "%nExamples:%n",
    footer = {"  saksi outlets", "  saksi outlets antaranews.com", "  saksi outlets --format json"})
final class OutletsCommand implements Callable<Integer> {

  private static final JsonFactory JSON = new JsonFactory();

  @Parameters(
      arity = "0..*",
      paramLabel = "OUTLET",
      description = "Names or domains; all outlets without one.")
  private List<String> names = List.of();

  @Mixin private OutputOptions options = new OutputOptions();

  private CommandSpec command = CommandSpec.create();

  private final Surroundings surroundings;

  OutletsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Spec
  void setCommand(CommandSpec command) {
    this.command = command.resourceBundle(Format.named(EnumSet.allOf(Format.class)));
  }

  @Override
  public Integer call() {
    List<Outlet> outlets =
        names.isEmpty()
            ? Outlets.known().all()
            : names.stream().map(name -> find(name, command)).toList();
    try (Session session = Session.open(command, surroundings, new InputOptions(), options)) {
      if (options.format == Format.JSON) {
        outlets.forEach(outlet -> session.write(json(outlet)));
      } else {
        session.write(sheet(outlets));
      }
    }
    return ExitCode.DONE;
  }

  /**
   * The outlet of a name or domain.
   *
   * @throws ParameterException if none is known
   */
  static Outlet find(String name, CommandSpec command) {
    return switch (Outlets.known().find(name)) {
      case Outlets.Match(Outlet outlet) -> outlet;
      case Outlets.NoMatch(List<Outlet> like) ->
          throw new ParameterException(
              command.commandLine(),
              "no outlet is known as '%s'%s"
                  .formatted(
                      name,
                      like.isEmpty()
                          ? "; saksi outlets shows those that are"
                          : "; do you mean "
                              + String.join(", ", like.stream().map(Outlet::domain).toList())
                              + "?"));
    };
  }

  private static Sheet sheet(List<Outlet> outlets) {
    Map<String, List<Item>> byOwner = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<Item> others = new ArrayList<>();
    for (Outlet outlet : outlets) {
      List<Item> place =
          outlet.owner() == null
              ? others
              : byOwner.computeIfAbsent(outlet.owner(), owner -> new ArrayList<>());
      place.add(
          Item.of(
              outlet.domain(),
              Line.of(outlet.name())
                  .and(Style.FAINT, " · " + outlet.kind().label() + lists(outlet))));
    }
    List<Section> sections = new ArrayList<>();
    byOwner.forEach((owner, items) ->
        sections.add(new Section("%s (%d)".formatted(owner, items.size()), Style.STRONG, items)));
    if (!others.isEmpty()) {
      sections.add(
          new Section("No owner on record (%d)".formatted(others.size()), Style.STRONG, others));
    }
    return new Sheet(
        Line.of(Style.STRONG, "outlets").and(" · " + outlets.size() + " known"), sections);
  }

  private static String lists(Outlet outlet) {
    return (outlet.feeds().isEmpty() ? "" : " · feed")
        + (outlet.sitemaps().isEmpty() ? "" : " · sitemap");
  }

  private static byte[] json(Outlet outlet) {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("domain", outlet.domain());
      json.writeStringField("name", outlet.name());
      json.writeStringField("kind", outlet.kind().label());
      json.writeStringField("owner", outlet.owner());
      addresses(json, "feeds", outlet.feeds());
      addresses(json, "sitemaps", outlet.sitemaps());
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException impossibleInMemory) {
      throw new UncheckedIOException(impossibleInMemory);
    }
    return line.toByteArray();
  }

  private static void addresses(JsonGenerator json, String name, List<URI> addresses)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (URI address : addresses) {
      json.writeString(address.toString());
    }
    json.writeEndArray();
  }
}
