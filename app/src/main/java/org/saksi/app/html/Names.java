package org.saksi.app.html;

import java.util.ArrayList;
import java.util.List;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/** The persons, places and organisations that a report names, each with its mentions. */
final class Names implements Section {

  private final Columns columns;

  Names(Columns columns) {
    this.columns = columns;
  }

  @Override
  public List<Entry> entries() {
    int count = columns.all().stream().mapToInt(c -> c.reading().entities().size()).sum();
    return List.of(new Entry("names", columns.labels().of("names"), count));
  }

  @Override
  public void mark(Marks marks) {
    for (Column column : columns.all()) {
      for (int i = 0; i < column.reading().entities().size(); i++) {
        mentions(column, i).forEach(mention -> marks.add(mention, "name"));
      }
    }
  }

  @Override
  public void write(Html html) {
    if (entries().getFirst().count() == 0) {
      return;
    }
    html.open("section", "id", "names").element("h2", columns.labels().of("names"));
    for (Column column : columns.all()) {
      for (Entity.Type type : Entity.Type.values()) {
        writeType(html, column, type);
      }
    }
    html.close();
  }

  private static List<Exhibit> mentions(Column column, int i) {
    String note = column.id() + "-e" + i;
    List<Exhibit> mentions = new ArrayList<>();
    for (Span mention : column.reading().entities().get(i).mentions()) {
      String nth = mentions.isEmpty() ? "" : "-" + mentions.size();
      mentions.add(new Exhibit(note, column, mention, "at-" + note + nth));
    }
    return mentions;
  }

  private void writeType(Html html, Column column, Entity.Type type) {
    List<Entity> entities = column.reading().entities();
    if (entities.stream().noneMatch(entity -> entity.type() == type)) {
      return;
    }
    html.element("h3", columns.labels().of("name", type)).open("ul", "class", "names");
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).type() == type) {
        html.open("li", "id", column.id() + "-e" + i, "class", "note card");
        writeName(html, column, entities.get(i).name(), mentions(column, i));
        html.close();
      }
    }
    html.close();
  }

  private void writeName(Html html, Column column, Span name, List<Exhibit> mentions) {
    columns.people().write(html, column.words(name), column.language());
    html.text(" ");
    for (int i = 0; i < mentions.size(); i++) {
      mentions
          .get(i)
          .openLink(html)
          .element("span", String.valueOf(i + 1), "class", "mention")
          .close()
          .text(" ");
    }
  }
}
