package org.saksi.store.search;

import java.util.List;
import java.util.TreeSet;
import org.saksi.annotation.Entity;
import org.saksi.text.Span;

/** Finds in a report what a query asks for. Used once, by one thread. */
final class Highlighter {

  private final Catalogued report;
  private final TreeSet<Span> words = new TreeSet<>();
  private final TreeSet<Span> figures = new TreeSet<>();
  private final TreeSet<Span> quotations = new TreeSet<>();

  Highlighter(Catalogued report) {
    this.report = report;
  }

  /** Where all is that a condition asks for; what must not be there is left out. */
  Highlights of(Condition condition) {
    find(condition);
    return new Highlights(List.copyOf(words), List.copyOf(figures), List.copyOf(quotations));
  }

  private void find(Condition condition) {
    switch (condition) {
      case Condition.All all -> all.parts().forEach(this::find);
      case Condition.Any any -> any.parts().forEach(this::find);
      case Condition.Text text -> words.addAll(text.phrase().in(report.body()));
      case Condition.Known known -> find(known);
      case Condition.Named named -> find(named);
      case Condition.Mentions mentions -> find(mentions);
      case Condition.Telling telling -> find(telling);
      case Condition.Not not -> {}
      case Condition.Outlet outlet -> {}
      case Condition.Id id -> {}
      case Condition.PublishedOn on -> {}
      case Condition.Standing standing -> {}
    }
  }

  private void find(Condition.Known known) {
    for (Card.Name name : report.card().names()) {
      if (name.key().equals(known.key())) {
        words.addAll(name.entity().mentions());
      }
    }
  }

  private void find(Condition.Named named) {
    for (Card.Name name : report.card().names()) {
      Entity entity = name.entity();
      if (entity.type() == named.type() && named.phrase().isIn(name.forms())) {
        words.addAll(entity.mentions());
      }
    }
  }

  private void find(Condition.Mentions mentions) {
    for (Card.Mention mention : report.card().mentions()) {
      if (mentions.days().holds(mention.days())) {
        words.add(mention.span());
      }
    }
  }

  private void find(Condition.Telling telling) {
    for (Passage passage : report.card().passages()) {
      if (telling.holds(passage)) {
        (passage.isQuotation() ? quotations : figures).add(passage.span());
      }
    }
  }
}
