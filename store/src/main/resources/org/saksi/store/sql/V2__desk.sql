-- Made from the log, and made again by a rebuild.

CREATE TABLE story (
  id TEXT PRIMARY KEY,
  opened INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  settled INTEGER NOT NULL,
  reports INTEGER NOT NULL,
  outlets INTEGER NOT NULL,
  headline TEXT,
  first_published TEXT,
  last_published TEXT,
  conflicting INTEGER NOT NULL,
  corroborated INTEGER NOT NULL,
  witnesses INTEGER NOT NULL,
  closed INTEGER NOT NULL
);

CREATE INDEX story_by_change ON story (changed);
CREATE INDEX story_by_conflict ON story (conflicting, changed);
CREATE INDEX story_by_witnesses ON story (witnesses, changed);

CREATE TABLE placement (
  report INTEGER PRIMARY KEY REFERENCES report (position),
  story TEXT NOT NULL,
  score DOUBLE PRECISION NOT NULL,
  why TEXT NOT NULL,
  copy_of TEXT
);

CREATE INDEX placement_by_story ON placement (story, report);

CREATE TABLE happening (
  position INTEGER NOT NULL,
  step INTEGER NOT NULL,
  story TEXT NOT NULL,
  kind TEXT NOT NULL,
  report TEXT,
  other TEXT,
  score DOUBLE PRECISION,
  why TEXT NOT NULL,
  PRIMARY KEY (position, step)
);

CREATE INDEX happening_by_story ON happening (story, position);
CREATE INDEX happening_by_other ON happening (other, position);

CREATE TABLE finding (
  story TEXT NOT NULL,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  status TEXT NOT NULL,
  kind TEXT NOT NULL,
  witnesses INTEGER NOT NULL,
  why TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (story, place)
);

-- Which reports take part in a finding of which status.
CREATE TABLE standing (
  story TEXT NOT NULL,
  status TEXT NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (story, status, report)
);

CREATE INDEX standing_by_status ON standing (status, report);

CREATE TABLE progress (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL
);
