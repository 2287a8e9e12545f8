"""The tables of what is known about occupations and clusters beyond names and totals; part of `catalog_schema`."""

NO_RATING = 65_535
"""Stands in `requirement_profile` where there is no rating."""

FACT_TABLES: dict[str, str] = {
    "source_column": """
        source_id TEXT NOT NULL REFERENCES source (id),
        position INTEGER NOT NULL,
        filled TEXT NOT NULL,
        PRIMARY KEY (source_id, position)
    """,
    "attained": """
        labour_group_id INTEGER NOT NULL REFERENCES labour_group (id),
        category_id INTEGER NOT NULL REFERENCES category (id),
        percent REAL NOT NULL CHECK (percent BETWEEN 0 AND 100),
        PRIMARY KEY (labour_group_id, category_id)
    """,
    "cluster_pay": """
        cluster_id INTEGER NOT NULL REFERENCES cluster (id),
        year INTEGER NOT NULL,
        pay REAL,
        top_coded INTEGER NOT NULL CHECK (top_coded IN (0, 1)),
        absent TEXT,
        PRIMARY KEY (cluster_id, year)
    """,
    "pathway_pay": """
        pathway_id INTEGER NOT NULL REFERENCES pathway (id),
        year INTEGER NOT NULL,
        pay REAL,
        top_coded INTEGER NOT NULL CHECK (top_coded IN (0, 1)),
        absent TEXT,
        PRIMARY KEY (pathway_id, year)
    """,
    "cluster_crosswalk": """
        cluster_id INTEGER NOT NULL REFERENCES cluster (id),
        other_id INTEGER NOT NULL REFERENCES cluster (id),
        shared INTEGER NOT NULL CHECK (shared > 0),
        PRIMARY KEY (cluster_id, other_id)
    """,
    "element": """
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        domain TEXT NOT NULL CHECK (domain IN ('skills', 'knowledge', 'styles', 'values')),
        position INTEGER NOT NULL,
        core INTEGER NOT NULL CHECK (core IN (0, 1))
    """,
    "element_text": """
        element_id INTEGER NOT NULL REFERENCES element (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        plain_name TEXT NOT NULL,
        PRIMARY KEY (element_id, language)
    """,
    "rated": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        domain TEXT NOT NULL CHECK (domain IN ('skills', 'knowledge', 'styles', 'values', 'education')),
        year INTEGER NOT NULL,
        month INTEGER NOT NULL CHECK (month BETWEEN 1 AND 12),
        PRIMARY KEY (occupation_id, domain)
    """,
    "requirement": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        element_id INTEGER NOT NULL REFERENCES element (id),
        importance REAL CHECK (importance BETWEEN 1 AND 5),
        level REAL CHECK (level BETWEEN 0 AND 7),
        relevant INTEGER NOT NULL CHECK (relevant IN (0, 1)),
        PRIMARY KEY (occupation_id, element_id)
    """,
    "requirement_profile": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        domain TEXT NOT NULL CHECK (domain IN ('skills', 'knowledge')),
        importance BLOB NOT NULL,
        level BLOB NOT NULL,
        PRIMARY KEY (domain, occupation_id)
    """,
    "work_style": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        element_id INTEGER NOT NULL REFERENCES element (id),
        impact REAL NOT NULL CHECK (impact BETWEEN -3 AND 3),
        rank INTEGER CHECK (rank BETWEEN 1 AND 10),
        PRIMARY KEY (occupation_id, element_id)
    """,
    "work_value": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        element_id INTEGER NOT NULL REFERENCES element (id),
        extent REAL NOT NULL CHECK (extent BETWEEN 1 AND 7),
        PRIMARY KEY (occupation_id, element_id)
    """,
    "category": """
        id INTEGER PRIMARY KEY,
        scale TEXT NOT NULL CHECK (scale IN ('education', 'experience', 'on_site', 'on_the_job', 'attained')),
        number INTEGER NOT NULL,
        UNIQUE (scale, number)
    """,
    "category_text": """
        category_id INTEGER NOT NULL REFERENCES category (id),
        language TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (category_id, language)
    """,
    "share": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        category_id INTEGER NOT NULL REFERENCES category (id),
        percent REAL CHECK (percent BETWEEN 0 AND 100),
        PRIMARY KEY (occupation_id, category_id)
    """,
    "technology": """
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL UNIQUE,
        hot INTEGER NOT NULL CHECK (hot IN (0, 1))
    """,
    "technology_category": """
        id INTEGER PRIMARY KEY,
        title TEXT NOT NULL UNIQUE
    """,
    "tool": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        technology_id INTEGER NOT NULL REFERENCES technology (id),
        category_id INTEGER NOT NULL REFERENCES technology_category (id),
        in_demand INTEGER NOT NULL CHECK (in_demand IN (0, 1)),
        PRIMARY KEY (occupation_id, technology_id, category_id)
    """,
    "related": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        position INTEGER NOT NULL,
        related_id INTEGER NOT NULL REFERENCES occupation (id),
        tier TEXT NOT NULL CHECK (tier IN ('primary_short', 'primary_long', 'supplemental')),
        PRIMARY KEY (occupation_id, position)
    """,
    "program": """
        id INTEGER PRIMARY KEY,
        code TEXT NOT NULL UNIQUE,
        title TEXT NOT NULL,
        position INTEGER NOT NULL UNIQUE,
        careers INTEGER NOT NULL,
        no_match INTEGER NOT NULL CHECK (no_match IN (0, 1))
    """,
    "program_occupation": """
        occupation_id INTEGER NOT NULL REFERENCES occupation (id),
        program_id INTEGER NOT NULL REFERENCES program (id),
        PRIMARY KEY (occupation_id, program_id)
    """,
    "program_pathway": """
        pathway_id INTEGER NOT NULL REFERENCES pathway (id),
        program_id INTEGER NOT NULL REFERENCES program (id),
        PRIMARY KEY (pathway_id, program_id)
    """,
    "preparation": """
        id INTEGER PRIMARY KEY,
        cluster_id INTEGER NOT NULL REFERENCES cluster (id),
        kind TEXT NOT NULL CHECK (kind IN (
            'course', 'credential', 'organization', 'internship', 'externship', 'project', 'question', 'search'
        )),
        position INTEGER NOT NULL,
        grade INTEGER CHECK (grade BETWEEN 6 AND 12),
        UNIQUE (cluster_id, kind, position)
    """,
    "preparation_text": """
        preparation_id INTEGER NOT NULL REFERENCES preparation (id),
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        note TEXT,
        PRIMARY KEY (preparation_id, language)
    """,
    "form_text": """
        form TEXT NOT NULL CHECK (form IN ('interests', 'topics', 'skills', 'values')),
        language TEXT NOT NULL,
        heading TEXT NOT NULL,
        PRIMARY KEY (form, language)
    """,
    "prompt": """
        id TEXT PRIMARY KEY,
        form TEXT NOT NULL CHECK (form IN ('topics', 'skills', 'values')),
        element_id INTEGER NOT NULL REFERENCES element (id),
        position INTEGER NOT NULL,
        UNIQUE (form, position)
    """,
    "prompt_text": """
        prompt_id TEXT NOT NULL REFERENCES prompt (id),
        language TEXT NOT NULL,
        text TEXT NOT NULL,
        low TEXT,
        middle TEXT,
        high TEXT,
        PRIMARY KEY (prompt_id, language)
    """,
    "work_value_text": """
        element_id INTEGER NOT NULL REFERENCES element (id),
        language TEXT NOT NULL,
        statement TEXT NOT NULL,
        description TEXT NOT NULL,
        PRIMARY KEY (element_id, language)
    """,
    "reflection": """
        id TEXT PRIMARY KEY,
        moment TEXT NOT NULL,
        position INTEGER NOT NULL UNIQUE
    """,
    "reflection_text": """
        reflection_id TEXT NOT NULL REFERENCES reflection (id),
        language TEXT NOT NULL,
        question TEXT NOT NULL,
        PRIMARY KEY (reflection_id, language)
    """,
}
"""Table by table, as in `catalog_schema.TABLES`.

`requirement_profile` repeats `requirement` as one row an occupation and domain, numbers of two bytes (hundredths, the
elements in their order, `NO_RATING` for none): a matcher reads all occupations at once, and single rows would be slow.
"""

FACT_INDEXES: tuple[str, ...] = (
    "CREATE INDEX program_by_occupation ON program_occupation (program_id, occupation_id)",
    "CREATE INDEX program_by_pathway ON program_pathway (program_id, pathway_id)",
)
