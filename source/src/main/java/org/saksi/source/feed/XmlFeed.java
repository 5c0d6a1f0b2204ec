package org.saksi.source.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.jspecify.annotations.Nullable;
import org.saksi.source.feed.Listing.Feed;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.XMLFilterImpl;

/** Reads RSS, RDF and Atom. Immutable and thread-safe. */
final class XmlFeed {

  private final FeedLimits limits;

  XmlFeed(FeedLimits limits) {
    this.limits = limits;
  }

  Feed read(String text, Items items) throws Unreadable {
    SyndFeed feed = parse(text);
    if (feed == null) {
      feed = parse(XmlText.mended(text));
      items.remark("its XML is broken and was mended");
    }
    if (feed == null) {
      throw new Unreadable("no feed of a known form, or broken beyond mending");
    }
    for (SyndEntry entry : feed.getEntries()) {
      items.add(
          link(entry),
          entry.getTitle(),
          Items.iso(entry.getPublishedDate()),
          Items.iso(entry.getUpdatedDate()),
          id(entry));
    }
    return new Feed(XmlText.plain(feed.getTitle()), items.items(), items.remarks());
  }

  /** Null if it is broken. */
  private @Nullable SyndFeed parse(String text) throws Unreadable {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document(text));
    } catch (JDOMException broken) {
      if (broken.getCause() instanceof TooDeep) {
        throw new Unreadable("nested deeper than the limit of %d levels".formatted(limits.depth()));
      }
      return null;
    } catch (IOException | FeedException broken) {
      return null;
    } catch (RuntimeException lacksAPart) {
      // ROME takes parts that every feed must have for granted.
      return null;
    }
  }

  private Document document(String text) throws JDOMException, IOException {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setExpandEntities(false);
    builder.setXMLFilter(new Depth(limits.depth()));
    return builder.build(new StringReader(text));
  }

  private static @Nullable String link(SyndEntry entry) {
    if (entry.getLink() != null && !entry.getLink().isBlank()) {
      return entry.getLink();
    }
    for (SyndLink link : entry.getLinks()) {
      if (link.getRel() == null || link.getRel().equals("alternate")) {
        return link.getHref();
      }
    }
    String id = entry.getUri();
    return id != null && id.strip().matches("(?i)https?://.*") ? id : null;
  }

  /** What the feed itself calls an entry; ROME gives the link to one without a name. */
  private static @Nullable String id(SyndEntry entry) {
    String id = entry.getUri();
    return id == null || id.isBlank() || id.equals(entry.getLink()) ? null : id.strip();
  }

  private static final class TooDeep extends SAXException {
    private static final long serialVersionUID = 1;
  }

  /** Stops at elements that lie too deep in each other, before anything walks down them. */
  private static final class Depth extends XMLFilterImpl {
    private final int most;
    private int depth;

    Depth(int most) {
      this.most = most;
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes)
        throws SAXException {
      if (++depth > most) {
        throw new TooDeep();
      }
      super.startElement(space, name, prefixed, attributes);
    }

    @Override
    public void endElement(String space, String name, String prefixed) throws SAXException {
      depth--;
      super.endElement(space, name, prefixed);
    }
  }
}
