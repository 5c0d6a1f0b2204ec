-- Who wants to be told of what, what they were told, and what is still on its way to them. None of
-- it follows from the log.

CREATE TABLE alert (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  editor TEXT NOT NULL,
  query TEXT,
  story TEXT,
  kinds TEXT NOT NULL,
  webhook TEXT,
  mail TEXT,
  language TEXT NOT NULL,
  secret TEXT NOT NULL,
  token TEXT NOT NULL UNIQUE,
  made TEXT NOT NULL,
  ended TEXT
);

CREATE TABLE notice (
  alert INTEGER NOT NULL REFERENCES alert (id),
  number INTEGER NOT NULL,
  position INTEGER NOT NULL,
  story TEXT NOT NULL,
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (alert, number)
);

CREATE TABLE delivery (
  alert INTEGER NOT NULL REFERENCES alert (id),
  channel TEXT NOT NULL,
  first_notice INTEGER NOT NULL,
  last_notice INTEGER NOT NULL,
  state TEXT NOT NULL,
  tries INTEGER NOT NULL,
  due TEXT NOT NULL,
  trouble TEXT,
  PRIMARY KEY (alert, channel, first_notice)
);

CREATE INDEX delivery_by_state ON delivery (state, due);
