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
