package org.saksi.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saksi.language.LanguagePack;
import org.saksi.reading.Reading;
import org.saksi.story.StoryEvent.RunnerUp;
import org.saksi.story.Window.Neighbour;

/**
 * Groups reports into stories as they arrive: each joins the story of its event or opens one, and
 * later reports may show that two stories are one or one is two. Deterministic in the order of
 * arrival. Not thread-safe.
 *
 * <pre>{@code
 * StoryGrouper grouper = saksi.grouper();
 * for (Reading reading : readings) {
 *   List<StoryEvent> events = grouper.accept(reading);
 * }
 * }</pre>
 *
 * <p>The first event of a report says where it went; those behind it are second thoughts that it
 * caused. Holds the reports of the last {@value #WINDOW_HOURS} hours by the stream's own clock,
 * {@value #MOST_REPORTS} at the most, in about a kilobyte each.
 */
public final class StoryGrouper {

  /** Reports published further apart are never compared; a story ends after so long a silence. */
  public static final int WINDOW_HOURS = 96;

  /** More reports than this are not remembered, however recent they are. */
  public static final int MOST_REPORTS = 2_000_000;

  /** Reports with less in common hardly repeat each other's text. */
  private static final double COPIES_ARE_LIKE = 0.3;

  /** A story less close to a new report is not compared with the story that it joined. */
  private static final double WORTH_A_THOUGHT = 0.25;

  private final String language;
  private final Vocabulary vocabulary;
  private final Rarity rarity;
  private final Portraitist portraitist;
  private final LinkModel model;
  private final int mostReports;
  private final Links links;
  private final Window window = new Window();
  private final Stories stories = new Stories();
  private final Copies copies = new Copies(window);
  private final Changes changes = new Changes(window, stories);
  private final Editors editors = new Editors(window, stories, changes);
  private final SecondThoughts thoughts;
  private final Explainer explainer;
  private final StreamClock clock = new StreamClock();
  private List<Seen> seen = List.of();

  /** An empty grouping with the model that ships. */
  public StoryGrouper(LanguagePack language) {
    this(language, LinkModel.shipped());
  }

  /** An empty grouping that judges by a model of one's own. */
  public StoryGrouper(LanguagePack language, LinkModel model) {
    this(language, model, MOST_REPORTS);
  }

  /** An empty grouping that remembers so many reports at the most. */
  StoryGrouper(LanguagePack language, LinkModel model, int mostReports) {
    this.language = language.tag();
    this.mostReports = mostReports;
    WordCounts counts = new WordCounts(language);
    vocabulary = new Vocabulary(language, counts);
    rarity = new Rarity(counts);
    portraitist = new Portraitist(rarity);
    this.model = model;
    links = new Links(rarity, model);
    thoughts = new SecondThoughts(window, links);
    explainer = new Explainer(model);
  }

  /**
   * A grouper that goes on where another was {@linkplain #write written}, with the model that
   * ships.
   *
   * @param from read up to the end of what was written and no further
   * @throws IOException if that ends too early, is damaged, of another language, of another format
   *     or of something else
   */
  public static StoryGrouper read(DataInput from, LanguagePack language) throws IOException {
    StoryGrouper grouper = new StoryGrouper(language);
    grouper.takeIn(from);
    return grouper;
  }

  /** Takes in what was written, before any report or decision. */
  void takeIn(DataInput from) throws IOException {
    memory().read(language, from);
  }

  /**
   * Writes all that it remembers but {@link #lastLinks} and {@link #follow}. Read back by the same
   * Saksi with the same model, it gives from then on the same events as if it had never been
   * interrupted; what is written depends on nothing but the reports and decisions that it was
   * given. A later Saksi that knows the format goes on from the same stories, and judges by what it
   * knows itself.
   *
   * @throws IOException if {@code to} cannot be written to
   */
  public void write(DataOutput to) throws IOException {
    memory().write(language, to);
  }

  private Memory memory() {
    return new Memory(rarity, clock, window, stories, copies, editors);
  }

  /** Places the next report. */
  public List<StoryEvent> accept(Reading reading) {
    List<StoryEvent> events = new ArrayList<>();
    Telling telling = vocabulary.telling(reading);
    Runs runs = Runs.of(reading);
    Portrait portrait = portraitist.of(reading, telling, runs);
    List<Neighbour> neighbours = window.of(portrait);
    Links.learnUsual(portrait, neighbours);
    seen = see(portrait, neighbours);
    List<Option> options = options(portrait);
    place(reading, telling, portrait, options, events);
    rarity.count(portrait);
    window.add(portrait);
    editors.arrived(portrait.report(), window.next() - 1, events);
    Story story = stories.of(window.next() - 1);
    copies.find(window.next() - 1, runs, mayCopy(), stories, events);
    reconsider(story, options, events);
    passTime(portrait, events);
    return events;
  }

  /**
   * Carries out an editor's decision, which outranks the machine from now on. Reports that it names
   * may still be to come.
   *
   * @return what it changes at once
   */
  public List<StoryEvent> decide(Decision decision) {
    List<StoryEvent> events = new ArrayList<>();
    editors.decide(decision, events);
    return events;
  }

  /** Remembers where reports still to come are for good, since decisions will name them. */
  public void follow(Collection<String> reports) {
    editors.follow(reports);
  }

  /** Whether a decision that names a report would find it: it is in the window or followed. */
  public boolean finds(String report) {
    return editors.finds(report);
  }

  /** What the report accepted last was compared with, for fitting a model. */
  public List<Link> lastLinks() {
    return seen.stream()
        .filter(link -> link.number() >= window.first())
        .map(link ->
            new Link(
                window.portrait(link.number()).report(),
                Arrays.stream(link.values()).boxed().toList(),
                link.probability()))
        .toList();
  }

  private List<Seen> see(Portrait portrait, List<Neighbour> neighbours) {
    List<Seen> all = new ArrayList<>(neighbours.size());
    for (Neighbour neighbour : neighbours) {
      Portrait earlier = window.portrait(neighbour.number());
      if (Links.areNear(portrait, earlier, WINDOW_HOURS)) {
        double[] values = links.values(portrait, earlier, neighbour.likeness());
        all.add(
            new Seen(neighbour.number(), neighbour.likeness(), values, model.probability(values)));
      }
    }
    Collections.sort(all);
    return all;
  }

  /** The reports whose text it may repeat. */
  private int[] mayCopy() {
    return seen.stream()
        .filter(link -> link.likeness() > COPIES_ARE_LIKE)
        .mapToInt(Seen::number)
        .toArray();
  }

  /** The stories of the reports seen that editors do not keep it from, the closest first. */
  private List<Option> options(Portrait portrait) {
    List<Option> options = Option.of(seen, stories);
    List<Story.Member> itself = List.of(new Story.Member(window.next(), portrait.report()));
    options.removeIf(option -> editors.forbid(itself, option.story()));
    Collections.sort(options);
    return options;
  }

  private void place(
      Reading reading,
      Telling telling,
      Portrait portrait,
      List<Option> options,
      List<StoryEvent> events) {
    String report = portrait.report();
    List<Story> decided = editors.storiesFor(report);
    if (!decided.isEmpty()) {
      editors.place(report, decided, events);
      return;
    }
    if (options.isEmpty() || options.getFirst().closeness() < model.joins()) {
      events.add(
          new StoryEvent.Opened(
              report, report, Why.opens(options.isEmpty()), runnerUp(options, 0)));
      stories.open(report);
      return;
    }
    Option best = options.getFirst();
    Seen nearest = best.nearest();
    Reasons reasons =
        explainer.reasons(
            reading, telling, portrait, window.portrait(nearest.number()), nearest.values());
    stories.add(best.story(), report);
    events.add(
        new StoryEvent.Joined(
            best.story().id(),
            report,
            best.closeness(),
            Why.joins(reasons),
            reasons,
            runnerUp(options, 1)));
  }

  private static @Nullable RunnerUp runnerUp(List<Option> options, int place) {
    return options.size() <= place
        ? null
        : new RunnerUp(options.get(place).story().id(), options.get(place).closeness());
  }

  /** Merges the report's story with others that came close, or splits it. */
  private void reconsider(Story story, List<Option> options, List<StoryEvent> events) {
    Story current = story;
    for (Option option : options) {
      if (option.story() != current
          && option.closeness() >= WORTH_A_THOUGHT
          && !editors.forbid(current.members(), option.story())) {
        double closeness = thoughts.closeness(current, option.story());
        if (closeness >= model.merges()) {
          current = changes.merge(current, option.story(), closeness, Why.merges(), events);
        }
      }
    }
    if (SecondThoughts.isDue(current)) {
      List<List<Story.Member>> parts = thoughts.parts(current, model.splits());
      for (List<Story.Member> part : parts.subList(1, parts.size())) {
        split(current, part, events);
      }
    }
  }

  private void split(Story from, List<Story.Member> leaving, List<StoryEvent> events) {
    List<Story.Member> staying = new ArrayList<>(from.members());
    staying.removeAll(leaving);
    if (!editors.hold(leaving, staying)) {
      staying.removeIf(member -> member.number() < window.first());
      double closeness = thoughts.closeness(leaving, staying);
      changes.split(from, leaving, closeness, Why.splits(), events);
    }
  }

  /** Forgets what is older than the window. */
  private void passTime(Portrait portrait, List<StoryEvent> events) {
    clock.see(portrait.hours());
    float oldest = clock.hours() - WINDOW_HOURS;
    portrait.learnArrival(clock.hours());
    while (window.first() < window.next() - 1
        && (window.portrait(window.first()).isOlderThan(oldest, clock.hours())
            || window.next() - window.first() > mostReports)) {
      editors.leaves(window.portrait(window.first()).report(), stories.of(window.first()));
      Story ended = stories.forget(window.first());
      if (ended != null) {
        events.add(new StoryEvent.Closed(ended.id(), ended.reports(), Why.closes()));
      }
      copies.forget(window.first());
      window.forgetFirst();
    }
  }
}
