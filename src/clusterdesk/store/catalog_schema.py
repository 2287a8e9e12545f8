"""The schema of the catalog, declared once: the builder creates it, the repository reads it.

Texts stand in tables keyed by language, figures in tables keyed by the group of occupations that the publisher prints,
so that later releases add rows (another May, another decade) and later versions add tables.
"""

from clusterdesk.store.catalog_schema_facts import FACT_INDEXES, FACT_TABLES
from clusterdesk.store.identity import CATALOG_APPLICATION_ID

APPLICATION_ID = CATALOG_APPLICATION_ID
SCHEMA_VERSION = 2
"""Kept in `user_version`; raised whenever a released program could not read the new catalog or the other way round."""

SEARCH_OPTIONS = "content='', columnsize=0, detail=none, tokenize='ascii'"
"""Contentless and without positions: what is indexed is folded text, and only row numbers are read back."""

TABLES: dict[str, str] = {
    "meta": """
        key TEXT PRIMARY KEY,
        value TEXT NOT NULL
    """,
    "input": """
        kind TEXT NOT NULL CHECK (kind IN ('content', 'source')),
        path TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        PRIMARY KEY (kind, path)
    """,
    "source": """
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL UNIQUE,
        title TEXT NOT NULL,
        publisher TEXT NOT NULL,
        release TEXT NOT NULL,
        year INTEGER NOT NULL,
        date TEXT NOT NULL,
        licence TEXT NOT NULL
    """,
    "grouping": """
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE
    """,
    "grouping_text": """
        grouping_id INTEGER NOT NULL REFERENCES grouping (id),
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (grouping_id, language)
    """,
    "cluster": """
        id INTEGER PRIMARY KEY,
        framework TEXT NOT NULL CHECK (framework IN ('modern', 'classic')),
        slug TEXT NOT NULL,
        grouping_id INTEGER REFERENCES grouping (id),
        cross_cutting INTEGER NOT NULL CHECK (cross_cutting IN (0, 1)),
        careers INTEGER NOT NULL,
        pay REAL,
        pay_top_coded INTEGER NOT NULL CHECK (pay_top_coded IN (0, 1)),
        pay_absent TEXT,
        jobs REAL,
        jobs_last REAL,
        growth REAL,
        openings REAL,
        absent TEXT,
        UNIQUE (framework, slug)
    """,
    "cluster_text": """
        cluster_id INTEGER NOT NULL REFERENCES cluster (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        tagline TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (cluster_id, language)
    """,
    "pathway": """
        id INTEGER PRIMARY KEY,
        cluster_id INTEGER NOT NULL REFERENCES cluster (id),
        slug TEXT NOT NULL,
        careers INTEGER NOT NULL,
        pay REAL,
        pay_top_coded INTEGER NOT NULL CHECK (pay_top_coded IN (0, 1)),
        pay_absent TEXT,
        jobs REAL,
        jobs_last REAL,
        growth REAL,
        openings REAL,
        absent TEXT,
        UNIQUE (cluster_id, slug)
    """,
    "pathway_text": """
        pathway_id INTEGER NOT NULL REFERENCES pathway (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (pathway_id, language)
    """,
    "labour_group": """
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        aggregate INTEGER NOT NULL CHECK (aggregate IN (0, 1))
    """,
    "wage": """
        labour_group_id INTEGER NOT NULL REFERENCES labour_group (id),
        year INTEGER NOT NULL,
        source_id TEXT NOT NULL REFERENCES source (id),
        unit TEXT NOT NULL CHECK (unit IN ('year', 'hour')),
        p10 REAL,
        p25 REAL,
        median REAL,
        p75 REAL,
        p90 REAL,
        mean REAL,
        top_coded INTEGER NOT NULL,
        employment REAL,
        PRIMARY KEY (labour_group_id, year)
    """,
    "projection": """
        labour_group_id INTEGER PRIMARY KEY REFERENCES labour_group (id),
        source_id TEXT NOT NULL REFERENCES source (id),
        first_year INTEGER NOT NULL,
        last_year INTEGER NOT NULL,
        jobs_first REAL,
        jobs_last REAL,
        growth REAL,
        openings REAL,
        education TEXT,
        experience TEXT,
        training TEXT
    """,
    "occupation": """
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        labour_group_id INTEGER REFERENCES labour_group (id),
        wider_group INTEGER NOT NULL CHECK (wider_group IN (0, 1)),
        job_zone INTEGER CHECK (job_zone BETWEEN 1 AND 5),
        pay_absent TEXT,
        outlook_absent TEXT,
        interests_absent TEXT,
        ratings_absent TEXT NOT NULL,
        programs_absent TEXT
    """,
    "occupation_text": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        summary TEXT NOT NULL,
        activity1 TEXT NOT NULL,
        activity2 TEXT NOT NULL,
        activity3 TEXT NOT NULL,
        PRIMARY KEY (occupation_id, language)
    """,
    "membership": """
        pathway_id INTEGER NOT NULL REFERENCES pathway (id),
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        PRIMARY KEY (pathway_id, occupation_id)
    """,
    "interest": """
        occupation_id INTEGER PRIMARY KEY REFERENCES occupation (id),
        r REAL NOT NULL,
        i REAL NOT NULL,
        a REAL NOT NULL,
        s REAL NOT NULL,
        e REAL NOT NULL,
        c REAL NOT NULL
    """,
    "bright_outlook": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        category TEXT NOT NULL CHECK (category IN ('rapid_growth', 'many_openings', 'new_and_emerging')),
        PRIMARY KEY (occupation_id, category)
    """,
    "other_title": """
        id INTEGER PRIMARY KEY,
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        kind INTEGER NOT NULL CHECK (kind IN (0, 1, 2)),
        best INTEGER CHECK (best BETWEEN 1 AND 3),
        text TEXT NOT NULL
    """,
    "name": """
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL CHECK (kind IN ('career', 'cluster', 'pathway', 'program', 'technology')),
        ref INTEGER NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        folded TEXT NOT NULL
    """,
    "interest_item": """
        id TEXT PRIMARY KEY,
        area TEXT NOT NULL CHECK (area IN ('R', 'I', 'A', 'S', 'E', 'C')),
        position INTEGER NOT NULL UNIQUE,
        short_form INTEGER NOT NULL CHECK (short_form IN (0, 1)),
        level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3)
    """,
    "interest_item_text": """
        item_id TEXT NOT NULL REFERENCES interest_item (id),
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (item_id, language)
    """,
    "choice": """
        scale TEXT NOT NULL,
        value INTEGER NOT NULL,
        language TEXT NOT NULL,
        label TEXT NOT NULL,
        face TEXT NOT NULL,
        PRIMARY KEY (scale, language, value)
    """,
    "interest_area": """
        code TEXT NOT NULL CHECK (code IN ('R', 'I', 'A', 'S', 'E', 'C')),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        plain_name TEXT NOT NULL,
        short TEXT NOT NULL,
        description TEXT NOT NULL,
        high TEXT NOT NULL,
        low TEXT NOT NULL,
        PRIMARY KEY (code, language)
    """,
    "result_text": """
        id TEXT NOT NULL,
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (id, language)
    """,
    "goal_template": """
        id TEXT NOT NULL,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        why_prompt TEXT NOT NULL,
        PRIMARY KEY (id, language)
    """,
    "goal_template_step": """
        template_id TEXT NOT NULL,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        weeks INTEGER NOT NULL,
        PRIMARY KEY (template_id, language, position),
        FOREIGN KEY (template_id, language) REFERENCES goal_template (id, language)
    """,
    **FACT_TABLES,
}
"""Every table and its columns. Tables whose key is not one integer are stored in the order of that key."""

INDEXES: tuple[str, ...] = (
    "CREATE INDEX membership_by_occupation ON membership (occupation_id, pathway_id)",
    "CREATE INDEX other_title_best ON other_title (occupation_id, best) WHERE best IS NOT NULL",
    *FACT_INDEXES,
)

SEARCH_TABLES: tuple[str, ...] = (
    "CREATE TABLE word (id INTEGER PRIMARY KEY, folded TEXT UNIQUE, weight INTEGER) STRICT",
    "CREATE TABLE subject (id INTEGER PRIMARY KEY, kind TEXT, text TEXT, hot INTEGER) STRICT",
    """CREATE TABLE subject_lead (
        subject_id INTEGER, place INTEGER, kind TEXT, ref INTEGER, PRIMARY KEY (subject_id, place)
    ) STRICT, WITHOUT ROWID""",
)
"""What only search reads, made of the tables above: the words of all names, folded, and how common each is; programs of
study and technologies, and the careers and pathways each leads to, the nearest first."""

SEARCHES: dict[str, str] = {
    "name_search": ", prefix='1 2 3'",
    "other_title_search": ", prefix='1 2 3'",
    "text_search": ", prefix='3'",
    "word_search": "",
    "subject_search": ", prefix='3'",
}
"""The full-text indexes and which beginnings of words they keep.

Their row numbers are the ids of `name`, `other_title`, again `name` (what is told of a career, under its name in that
language), `word` (of which the index has every three letters in a row), and `subject`.
"""

_ROWID_TABLES = frozenset(name for name, columns in TABLES.items() if "INTEGER PRIMARY KEY" in columns)


def statements() -> tuple[str, ...]:
    """Return the SQL that creates an empty catalog, in order."""
    tables = (
        f"CREATE TABLE {name} ({columns.strip()}) STRICT{'' if name in _ROWID_TABLES else ', WITHOUT ROWID'}"
        for name, columns in TABLES.items()
    )
    searches = (
        f"CREATE VIRTUAL TABLE {name} USING fts5 (folded, {SEARCH_OPTIONS}{beginnings})"
        for name, beginnings in SEARCHES.items()
    )
    return (*tables, *INDEXES, *SEARCH_TABLES, *searches)


def digest() -> str:
    """Return the SHA-256 of the schema with its two numbers: kept in every catalog, so that `verify` sees a change."""
    parts = (f"{APPLICATION_ID:#x} {SCHEMA_VERSION}", *statements())
    from hashlib import sha256  # slow to import, and the start of the program needs none

    return sha256("\n".join(parts).encode()).hexdigest()
