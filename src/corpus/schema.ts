/**
 * The corpus: every report of one pipeline, with all that was found in it, in one SQLite file. This is the whole schema.
 *
 * Offsets are UTF-16 into `documents.text`, end exclusive; pages count from 1; dates are ISO. Rows that belong to a document go
 * with it. `ordinal` counts from 0 in the order of the text; a statement's ordinal n is the statement "s" + (n + 1) of its report.
 * Row order in queries is always by `documents.name`, never by id: ids depend on the order in which reports arrived.
 */

/** Raised with every change of the tables below; `migrations` says how an older file becomes this one. */
export const schemaVersion = 5;

const digests = /* sql */ `
-- What tables need of a report, in few bytes (src/tables/digest/). Kept for speed alone: what is missing is made from the rows above.
CREATE TABLE digests (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  key TEXT NOT NULL,                -- what it was made from
  columns BLOB NOT NULL, marks BLOB NOT NULL, bigrams BLOB NOT NULL
);

-- The same of its codings: apart, since they alone change with every edit of a lexicon.
CREATE TABLE coding_digests (
  document INTEGER PRIMARY KEY REFERENCES documents ON DELETE CASCADE,
  key TEXT NOT NULL, codings BLOB NOT NULL
);
`;

const pieced = /* sql */ `
-- Outputs that are put together from a piece a report, with how their files were last left. Kept for speed alone.
CREATE TABLE pieced (
  output TEXT PRIMARY KEY,          -- name below the output folder
  notes TEXT NOT NULL               -- JSON
) WITHOUT ROWID;
`;

const codings = /* sql */ `
CREATE TABLE codings (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  statement INTEGER NOT NULL, ordinal INTEGER NOT NULL,                   -- among the statement's codings
  code TEXT NOT NULL, assertion TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, evidence TEXT NOT NULL, -- JSON list of [start, end]
  entry TEXT NOT NULL, rule TEXT NOT NULL, cue TEXT,                      -- JSON
  confidence REAL NOT NULL, disagrees TEXT, addressee TEXT,               -- JSON
  PRIMARY KEY (document, statement, ordinal)
) WITHOUT ROWID;
`;

export const schema = /* sql */ `
CREATE TABLE meta (
  key TEXT PRIMARY KEY, value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY, started TEXT NOT NULL, finished TEXT,
  keys TEXT NOT NULL,               -- JSON: what each stage depended on
  counts TEXT NOT NULL DEFAULT '{}' -- JSON
);

-- The codebook that the codings below were made with.
CREATE TABLE codes (
  code TEXT PRIMARY KEY, facet TEXT NOT NULL, kind TEXT, holder TEXT, "group" TEXT,
  label TEXT NOT NULL, ordinal INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, format TEXT NOT NULL, reader TEXT NOT NULL, encoding TEXT, pages INTEGER,
  text_key TEXT NOT NULL,           -- hash of the folded words: equal for the same text in two formats
  counted INTEGER NOT NULL,         -- 1: a report by the pipeline's rules, readable, and no duplicate
  duplicate_of TEXT,                -- name of the document that this one repeats
  kind TEXT, kind_name TEXT, issuer TEXT, issuer_parent TEXT, number TEXT, place TEXT, date TEXT, subject TEXT,
  signatory TEXT, capacity TEXT,
  body TEXT, body_name TEXT, level TEXT, province TEXT, district TEXT, region TEXT, sector TEXT,
  read_key TEXT NOT NULL, outline_key TEXT NOT NULL, coding_key TEXT NOT NULL,
  content_key TEXT NOT NULL,        -- two hashes with a dot between: of what the file and the stages before coding gave, facts with it; of the codings (coding-rows.ts)
  messages_key TEXT NOT NULL,       -- hash of the messages
  statements INTEGER NOT NULL, codings INTEGER NOT NULL, -- how many there are
  letterhead TEXT,                  -- JSON, whole
  text TEXT NOT NULL                -- last: whatever stands behind a long text is slow to reach
);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE INDEX documents_by_text_key ON documents (text_key);

CREATE TABLE blocks (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, shape TEXT NOT NULL, kind TEXT, label TEXT,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, page INTEGER,
  look TEXT NOT NULL,               -- JSON: box, bold, italic, centered, size, level, column, cells, as far as they are set
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE notes (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, label TEXT NOT NULL, text TEXT NOT NULL, page INTEGER, anchor INTEGER,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE corrections (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, start INTEGER NOT NULL, "end" INTEGER NOT NULL, reading TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE sections (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, ids TEXT NOT NULL, -- JSON list
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, block INTEGER, heading_start INTEGER, heading_end INTEGER,
  label TEXT, via TEXT NOT NULL, confidence REAL NOT NULL, reason TEXT NOT NULL,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE statements (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, kind TEXT NOT NULL, section TEXT, section_ordinal INTEGER,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, block INTEGER NOT NULL, page INTEGER,
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

${codings}
CREATE TABLE facts (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, statement INTEGER NOT NULL, kind TEXT NOT NULL, value TEXT NOT NULL,
  start INTEGER NOT NULL, "end" INTEGER NOT NULL, detail TEXT NOT NULL,   -- JSON
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

CREATE TABLE messages (
  document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
  ordinal INTEGER NOT NULL, rule TEXT NOT NULL, severity TEXT NOT NULL,
  facts TEXT NOT NULL, place TEXT NOT NULL,                               -- JSON
  PRIMARY KEY (document, ordinal)
) WITHOUT ROWID;

${digests}
${pieced}`;

/** Statements that lift a store from version n to n + 1, by n. Versions below the first entry cannot be lifted. */
export const migrations: Readonly<Record<number, string>> = {
  2: `DROP TABLE digests; ${digests}`,
  3: `ALTER TABLE documents ADD COLUMN statements INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE documents ADD COLUMN codings INTEGER NOT NULL DEFAULT 0;
    UPDATE documents SET statements = (SELECT count(*) FROM statements s WHERE s.document = documents.id),
      codings = (SELECT count(*) FROM codings c WHERE c.document = documents.id)`,
  4: `DROP INDEX IF EXISTS codings_by_code; DROP INDEX IF EXISTS facts_by_value; DROP TABLE pieced; ${pieced} DROP TABLE digests; DROP TABLE IF EXISTS coding_digests; ${digests}
    ALTER TABLE codings RENAME TO codings_before; ${codings}
    INSERT INTO codings SELECT document, statement, row_number() OVER (PARTITION BY document, statement ORDER BY ordinal) - 1, code, assertion, start, "end", evidence, entry, rule, cue,
      confidence, disagrees, addressee FROM codings_before;
    DROP TABLE codings_before`,
};
