package org.saksi.source.page;

/** What pages state about their articles. */
enum Fact {
  HEADLINE,
  AUTHOR,
  PUBLISHED,
  CREATED,
  UPDATED,
  OUTLET,
  LANGUAGE,
  URL,
  AGENCY,
  BODY
}
