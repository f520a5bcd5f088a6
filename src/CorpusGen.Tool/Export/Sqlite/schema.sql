-- Places are in the file as it is. "start" and "end" count UTF-16 code units, as all results of corpusgen;
-- "charStart" and "charEnd" count characters, as SQLite does: substr(articles.text, charStart + 1, charEnd - charStart).
-- Ends are exclusive; lines and columns begin with 1.

CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,          -- of its file, or its id
    path TEXT,                   -- as it was given; NULL when it comes from no file
    language TEXT NOT NULL,      -- fr, en, und
    title TEXT,
    source TEXT,
    text TEXT NOT NULL           -- the file as it is
);

CREATE TABLE metadata (          -- the front matter; a list has a row for each value
    article INTEGER NOT NULL REFERENCES articles(id),
    key TEXT NOT NULL,
    number INTEGER NOT NULL,     -- in a list, from 1
    value TEXT,
    PRIMARY KEY (article, key, number)
) WITHOUT ROWID;

CREATE TABLE blocks (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    kind TEXT NOT NULL,
    level INTEGER,
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    charStart INTEGER NOT NULL, charEnd INTEGER NOT NULL,
    line INTEGER NOT NULL, "column" INTEGER NOT NULL
);

CREATE TABLE speakers (          -- of one article: two articles that name one speaker have a row each
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    name TEXT NOT NULL,
    gender TEXT NOT NULL,        -- feminine, masculine, unknown
    handle TEXT,
    UNIQUE (article, name)
);

CREATE TABLE speakerNames (      -- other names in the article
    speaker INTEGER NOT NULL REFERENCES speakers(id),
    name TEXT NOT NULL,
    PRIMARY KEY (speaker, name)
) WITHOUT ROWID;

CREATE TABLE speakerRoles (      -- what the article says that the speaker is
    speaker INTEGER NOT NULL REFERENCES speakers(id),
    role TEXT NOT NULL,
    PRIMARY KEY (speaker, role)
) WITHOUT ROWID;

CREATE TABLE quotes (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    charStart INTEGER NOT NULL, charEnd INTEGER NOT NULL,
    line INTEGER NOT NULL, "column" INTEGER NOT NULL,
    text TEXT NOT NULL,          -- the words, without the markup of a file
    rule TEXT NOT NULL,
    speaker INTEGER REFERENCES speakers(id),
    speakerMention TEXT,
    speakerKind TEXT NOT NULL,
    handle TEXT,
    cue TEXT,
    kind TEXT NOT NULL,          -- direct, partial, post, unmarked
    marks TEXT NOT NULL,
    date TEXT                    -- of a post
);

CREATE TABLE statements (        -- reported speech
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    charStart INTEGER NOT NULL, charEnd INTEGER NOT NULL,
    line INTEGER NOT NULL, "column" INTEGER NOT NULL,
    text TEXT NOT NULL,
    rule TEXT NOT NULL,
    speaker INTEGER REFERENCES speakers(id),
    speakerMention TEXT,
    speakerKind TEXT NOT NULL,
    handle TEXT,
    cue TEXT
);

CREATE TABLE terms (             -- names, titles and scare quotes in quotation marks
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    charStart INTEGER NOT NULL, charEnd INTEGER NOT NULL,
    line INTEGER NOT NULL, "column" INTEGER NOT NULL,
    text TEXT NOT NULL
);

CREATE TABLE figures (
    id INTEGER PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES articles(id),
    start INTEGER NOT NULL, "end" INTEGER NOT NULL,
    charStart INTEGER NOT NULL, charEnd INTEGER NOT NULL,
    line INTEGER NOT NULL, "column" INTEGER NOT NULL,
    text TEXT NOT NULL,
    rule TEXT NOT NULL,
    kind TEXT NOT NULL,
    value NUMERIC, min NUMERIC, max NUMERIC,              -- to calculate with
    exactValue TEXT, exactMin TEXT, exactMax TEXT,        -- as they are, however many digits
    scoreFirst INTEGER, scoreSecond INTEGER,
    approximation TEXT NOT NULL,
    unit TEXT,
    currency TEXT,               -- ISO 4217
    counted TEXT,
    countedNoun TEXT,
    iso TEXT,                    -- ISO 8601
    speaker INTEGER REFERENCES speakers(id),              -- who gives it; NULL when the article itself does
    speakerMention TEXT
);
