"""The database's shape, as steps. A step that has shipped is never renumbered or edited.

Every table that desktops may one day exchange has a text UUID as its primary key.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

MIGRATIONS = Migrations("livestream_studio")

_SESSIONS_AND_CUES = (
    """
    CREATE TABLE sessions (
        id TEXT PRIMARY KEY,
        started TEXT NOT NULL,            -- ISO 8601 with the zone
        source TEXT NOT NULL,             -- the spoken language
        targets TEXT NOT NULL,            -- JSON list of languages
        title TEXT NOT NULL,
        origin TEXT NOT NULL,             -- the recording's path; empty for a microphone
        ended TEXT,                       -- null while it runs, and for ever after a crash
        state TEXT NOT NULL               -- running, ended, interrupted, failed
    )
    """,
    """
    CREATE TABLE cues (
        id TEXT PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
        utterance INTEGER NOT NULL,
        part INTEGER NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        spoken TEXT NOT NULL,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        origin TEXT NOT NULL,
        score REAL,
        confidence REAL,
        notes TEXT NOT NULL,              -- JSON list of codes
        words TEXT NOT NULL,              -- JSON list of [text, start_ms, end_ms, confidence]
        UNIQUE (session, utterance, part, language)
    )
    """,
    """
    CREATE TABLE cue_versions (
        id TEXT PRIMARY KEY,
        cue TEXT NOT NULL REFERENCES cues(id) ON DELETE CASCADE,
        at TEXT NOT NULL,                 -- ISO 8601 with the zone
        text TEXT NOT NULL,
        origin TEXT NOT NULL,
        by TEXT NOT NULL                  -- empty: the program itself
    )
    """,
    "CREATE INDEX cue_versions_of_cue ON cue_versions (cue)",
    """
    CREATE TRIGGER cue_versions_are_evidence BEFORE UPDATE ON cue_versions
    BEGIN SELECT RAISE(ABORT, 'what was shown cannot be changed'); END
    """,
)


@MIGRATIONS()
def m0001_sessions_and_cues(db: Database) -> None:
    # One by one: `executescript` would commit the transaction that the migration runs in.
    for statement in _SESSIONS_AND_CUES:
        db.execute(statement)


_MEMORY_AND_TERMS = (
    """
    CREATE TABLE memory (
        id TEXT PRIMARY KEY,
        source_language TEXT NOT NULL,
        target_language TEXT NOT NULL,
        source TEXT NOT NULL,
        normal TEXT NOT NULL,             -- the source as lines are compared
        sound TEXT NOT NULL,              -- its sound key, so that loading need not work it out
        target TEXT NOT NULL,
        kind TEXT NOT NULL,               -- script, memory
        show TEXT NOT NULL,               -- whose script; empty: every show's
        created TEXT NOT NULL,            -- ISO 8601 with the zone
        by TEXT NOT NULL,
        UNIQUE (source_language, target_language, source, kind, show)
    )
    """,
    """
    CREATE TABLE terms (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,               -- brand, person, product, city, name, term
        names TEXT NOT NULL,              -- JSON: language to the proper name
        forms TEXT NOT NULL,              -- JSON: language to other forms
        forbidden TEXT NOT NULL,          -- JSON: language to forms that must not be used
        created TEXT NOT NULL,
        by TEXT NOT NULL
    )
    """,
)


@MIGRATIONS()
def m0002_memory_and_terms(db: Database) -> None:
    for statement in _MEMORY_AND_TERMS:
        db.execute(statement)


_CATALOGUE = (
    """
    CREATE TABLE products (
        id TEXT PRIMARY KEY,
        sku TEXT NOT NULL,
        document TEXT NOT NULL,           -- JSON: every other field that is not empty
        changed TEXT NOT NULL,            -- ISO 8601 with the zone
        by TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE product_skus (           -- which product a SKU names: its own or a variant's
        sku TEXT PRIMARY KEY,
        product TEXT NOT NULL
    )
    """,
    "CREATE INDEX product_skus_of_product ON product_skus (product)",
    """
    CREATE TABLE price_changes (
        id TEXT PRIMARY KEY,
        product TEXT NOT NULL,            -- no reference: the history outlives the product
        sku TEXT NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,                 -- empty: the program itself
        variant TEXT NOT NULL,
        currency TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        valid_until TEXT NOT NULL,
        old INTEGER,                      -- minor units; null: there was no such price
        old_list INTEGER,
        new INTEGER,                      -- null: the price is gone
        new_list INTEGER
    )
    """,
    "CREATE INDEX price_changes_of_product ON price_changes (product)",
    "CREATE INDEX price_changes_of_sku ON price_changes (sku)",
    """
    CREATE TRIGGER price_changes_are_evidence BEFORE UPDATE ON price_changes
    BEGIN SELECT RAISE(ABORT, 'what was asked cannot be changed'); END
    """,
    """
    CREATE TRIGGER price_changes_stay BEFORE DELETE ON price_changes
    BEGIN SELECT RAISE(ABORT, 'what was asked cannot be forgotten'); END
    """,
    # What follows belongs to one desktop and is never exchanged.
    """
    CREATE TABLE catalogue_batches (      -- what undo takes back, one step each
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        what TEXT NOT NULL,               -- a code: save, import, delete, draft, approve
        products INTEGER NOT NULL,
        undone INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE catalogue_batch_rows (
        batch INTEGER NOT NULL REFERENCES catalogue_batches(number) ON DELETE CASCADE,
        product TEXT NOT NULL,
        sku TEXT,                         -- both as they are on the other side of the step; null: not there
        document TEXT,
        PRIMARY KEY (batch, product)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE catalogue_index (
        number INTEGER PRIMARY KEY,       -- the row of catalogue_terms
        product TEXT NOT NULL UNIQUE,
        length INTEGER NOT NULL           -- letters of the shortest name
    )
    """,
    """
    CREATE VIRTUAL TABLE catalogue_terms USING fts5(
        whole, name, more, code, sound, stem,
        detail = column, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0"
    )
    """,
    """
    CREATE TABLE catalogue_slips (        -- each stem under itself and with each one letter left out
        cut TEXT NOT NULL,
        stem TEXT NOT NULL,
        PRIMARY KEY (cut, stem)
    ) WITHOUT ROWID
    """,
    "CREATE TABLE catalogue_index_version (version INTEGER NOT NULL)",
)


@MIGRATIONS()
def m0003_catalogue(db: Database) -> None:
    for statement in _CATALOGUE:
        db.execute(statement)


_ORDER_AND_BIN = (
    "ALTER TABLE memory ADD COLUMN place REAL NOT NULL DEFAULT 0",  # the order of a script's lines
    "UPDATE memory SET place = rowid",
    "ALTER TABLE sessions ADD COLUMN deleted TEXT",  # when it was put into the bin; null: it was not
)


@MIGRATIONS()
def m0004_order_and_bin(db: Database) -> None:
    for statement in _ORDER_AND_BIN:
        db.execute(statement)


_RATES_AND_RUNNING_ORDERS = (
    """
    CREATE TABLE rates (
        id TEXT PRIMARY KEY,
        base TEXT NOT NULL,               -- one of this ...
        quote TEXT NOT NULL,
        value TEXT NOT NULL,              -- ... is worth so many of that; a decimal, exact
        day TEXT NOT NULL,                -- ISO date
        source TEXT NOT NULL,
        step TEXT NOT NULL,               -- converted sums are whole steps; 0: whole minor units
        way TEXT NOT NULL,                -- up, near, down
        created TEXT NOT NULL,            -- ISO 8601 with the zone
        by TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE running_orders (
        id TEXT PRIMARY KEY,
        show TEXT NOT NULL UNIQUE,
        current TEXT NOT NULL,            -- the product on air; empty: none
        since_ms INTEGER NOT NULL,        -- wall clock; 0: no time runs
        changed TEXT NOT NULL
    )
    """,
    """
    CREATE TABLE turns (
        id TEXT PRIMARY KEY,
        running_order TEXT NOT NULL REFERENCES running_orders(id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        product TEXT NOT NULL,            -- no reference: a product may be gone and come back
        number TEXT NOT NULL,             -- what viewers quote
        planned_ms INTEGER NOT NULL,
        spent_ms INTEGER NOT NULL,
        mark TEXT NOT NULL,               -- empty, last_pieces, sold_out
        ends_ms INTEGER,                  -- the countdown's three; null: there is none
        pieces INTEGER,
        sold INTEGER,
        UNIQUE (running_order, product)
    )
    """,
)


@MIGRATIONS()
def m0005_rates_and_running_orders(db: Database) -> None:
    for statement in _RATES_AND_RUNNING_ORDERS:
        db.execute(statement)


_SLIPS = """
    CREATE TABLE slips (
        id TEXT PRIMARY KEY,
        language TEXT NOT NULL,           -- the spoken one
        heard TEXT NOT NULL,
        meant TEXT NOT NULL,              -- the approved line that a person took it for
        created TEXT NOT NULL,
        by TEXT NOT NULL,
        UNIQUE (language, heard, meant)
    )
"""


@MIGRATIONS()
def m0010_slips(db: Database) -> None:
    db.execute(_SLIPS)
