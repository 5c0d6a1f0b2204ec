-- Who may come in, and what they did. Of this installation: no part of the log, and of no backup.

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  password TEXT,
  created TEXT NOT NULL,
  disabled INTEGER NOT NULL
);

CREATE TABLE session (
  token TEXT PRIMARY KEY,
  account TEXT NOT NULL REFERENCES account (id),
  created TEXT NOT NULL,
  seen TEXT NOT NULL
);

CREATE INDEX session_by_account ON session (account, created);

CREATE TABLE api_key (
  id TEXT PRIMARY KEY,
  secret TEXT NOT NULL UNIQUE,
  account TEXT NOT NULL REFERENCES account (id),
  label TEXT NOT NULL,
  role TEXT NOT NULL,
  created TEXT NOT NULL,
  used TEXT,
  revoked TEXT
);

CREATE INDEX api_key_by_account ON api_key (account, created);

CREATE TABLE deed (
  position INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  account TEXT,
  address TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL
);

-- One row, which lets one process at a time number a deed.
CREATE TABLE deed_count (
  position INTEGER NOT NULL
);

INSERT INTO deed_count (position) VALUES (0);
