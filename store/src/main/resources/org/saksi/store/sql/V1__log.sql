-- The truth: what came, in the order in which it came. Only ever added to.

CREATE TABLE report (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  outlet TEXT,
  url TEXT,
  headline TEXT,
  author TEXT,
  published TEXT,
  updated TEXT,
  language TEXT NOT NULL,
  owner TEXT,
  agency TEXT,
  supersedes TEXT,
  page_sha256 TEXT,
  place TEXT NOT NULL,
  line INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  body BYTEA NOT NULL
);

CREATE TABLE ruling (
  position INTEGER PRIMARY KEY,
  editor TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL
);
