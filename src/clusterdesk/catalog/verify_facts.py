"""Checks what stands in a catalog: counts, ranges, links that lead nowhere, texts in both languages, and sources."""

import re
from collections.abc import Iterator

from clusterdesk.core.figure import Absence
from clusterdesk.core.form import FORM_LENGTH, SELF_FORM_LENGTH
from clusterdesk.core.language import LANGUAGES
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_schema import TABLES

_UNSOURCED = frozenset(
    {"meta", "input", "source", "source_column", "labour_group", "name", "rated", "requirement_profile", "element"}
    | {"category", "prompt", "reflection", "interest_item"}
)
"""Tables that hold no facts of their own: marks, numbers, orders, dates, and what is worked out from other tables."""

_BOUNDS: tuple[tuple[str, str], ...] = (
    ("a source is of no year that can be", "source WHERE year NOT BETWEEN 1990 AND 2100 OR date NOT LIKE year || '%'"),
    (
        "an interest rating is not between 1 and 7",
        "interest WHERE min(r, i, a, s, e, c) < 1 OR max(r, i, a, s, e, c) > 7",
    ),
    (
        "the wages of a group do not rise from the lowest tenth to the highest",
        (
            "wage WHERE NOT (coalesce(p10, 0) <= coalesce(p25, median, p75, p90, 1e9) AND coalesce(p25, 0) <= "
            "coalesce(median, p75, p90, 1e9) AND coalesce(median, 0) <= coalesce(p75, p90, 1e9) "
            "AND coalesce(p75, 0) <= coalesce(p90, 1e9))"
        ),
    ),
    ("a number of jobs or openings is below zero", "projection WHERE min(jobs_first, jobs_last, openings) < 0"),
    (
        "the growth of a group is not that of its jobs",
        "projection WHERE jobs_first > 100000 AND abs((jobs_last / jobs_first - 1) * 100 - growth) > 0.2",
    ),
    ("a skill or area of knowledge that is not relevant has a level", "requirement WHERE NOT relevant AND level <> 0"),
    (
        "what people call required does not add up to a hundred per cent",
        (
            "(SELECT sum(percent) AS total, count(percent) AS known, count(*) AS lines FROM share JOIN category "
            "ON category.id = category_id GROUP BY occupation_id, scale) WHERE known = lines AND abs(total - 100) > 1"
        ),
    ),
    (
        "an occupation has neither pay nor a reason for that",
        (
            "occupation WHERE pay_absent IS NULL AND NOT EXISTS (SELECT 1 FROM wage "
            "WHERE wage.labour_group_id = occupation.labour_group_id AND year = (SELECT max(year) FROM wage))"
        ),
    ),
    (
        "an occupation has neither an outlook nor a reason for that",
        (
            "occupation WHERE outlook_absent IS NULL AND NOT EXISTS (SELECT 1 FROM projection "
            "WHERE projection.labour_group_id = occupation.labour_group_id)"
        ),
    ),
    (
        "an occupation has neither interests nor a reason for that",
        "occupation WHERE (interests_absent IS NULL) <> EXISTS (SELECT 1 FROM interest WHERE occupation_id = id)",
    ),
    (
        "a cluster counts other careers than it has",
        (
            "cluster WHERE careers <> (SELECT count(DISTINCT occupation_id) FROM membership "
            "JOIN pathway ON pathway.id = pathway_id WHERE cluster_id = cluster.id)"
        ),
    ),
    (
        "a pathway counts other careers than it has",
        "pathway WHERE careers <> (SELECT count(*) FROM membership WHERE pathway_id = pathway.id)",
    ),
    (
        "a program of study counts other careers than it leads to",
        "program WHERE careers <> (SELECT count(*) FROM program_occupation WHERE program_id = program.id)",
    ),
    ("a related career is the career itself", "related WHERE related_id = occupation_id"),
)
"""What must find no row: what it would mean, and where to look."""

_LINKS: tuple[tuple[str, str], ...] = (
    (
        "an occupation is in no cluster of the 2024 framework",
        (
            "occupation WHERE EXISTS (SELECT 1 FROM cluster WHERE framework = 'modern') AND id NOT IN (SELECT "
            "occupation_id FROM membership JOIN pathway ON pathway.id = pathway_id "
            "JOIN cluster ON cluster.id = cluster_id WHERE framework = 'modern')"
        ),
    ),
    ("a technology is used nowhere", "technology WHERE id NOT IN (SELECT technology_id FROM tool)"),
    (
        "a program of study leads nowhere",
        "program WHERE NOT no_match AND careers = 0 AND id NOT IN (SELECT program_id FROM program_pathway)",
    ),
    (
        "a name leads to nothing",
        (
            "name WHERE ref NOT IN (SELECT id FROM occupation) AND kind = 'career' "
            "OR ref NOT IN (SELECT id FROM cluster) AND kind = 'cluster' "
            "OR ref NOT IN (SELECT id FROM pathway) AND kind = 'pathway'"
        ),
    ),
)


def facts(connection: CatalogConnection) -> Iterator[str]:
    """Yield a sentence for each fault found in what the catalog tells."""
    for reading in (*_BOUNDS, *_LINKS):
        yield from _none(connection, *reading)
    yield from _reasons(connection)
    yield from _languages(connection)
    yield from _forms(connection)
    yield from _sources(connection)
    yield from _profiles(connection)


def _none(connection: CatalogConnection, meaning: str, where: str) -> Iterator[str]:
    ((count,),) = connection.rows(f"SELECT count(*) FROM {where}")  # noqa: S608 - our own conditions
    if count:
        yield f"{count} times {meaning}."


def _reasons(connection: CatalogConnection) -> Iterator[str]:
    known = {reason.value for reason in Absence}
    for table, declared in TABLES.items():
        for column in re.findall(r"^\s*(\w*absent)\b", declared, re.MULTILINE):
            found = connection.rows(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 - names of our schema
            for (reason,) in found:
                if reason not in known:
                    yield f"The table {table} gives “{reason}” as a reason, which is unknown."


def _languages(connection: CatalogConnection) -> Iterator[str]:
    for table, declared in TABLES.items():
        if "language TEXT" in declared and table != "name":
            counts = dict(connection.rows(f"SELECT language, count(*) FROM {table} GROUP BY language"))  # noqa: S608 - names of our schema
            if counts and (set(counts) != set(LANGUAGES) or len(set(counts.values())) != 1):
                yield f"The table {table} does not say the same in all languages."


def _forms(connection: CatalogConnection) -> Iterator[str]:
    ((interests,),) = connection.rows("SELECT count(*) FROM interest_item")
    ((core,),) = connection.rows("SELECT count(*) FROM element WHERE core")
    ((short,),) = connection.rows("SELECT count(*) FROM interest_item WHERE short_form")
    asked = dict(connection.rows("SELECT form, count(*) FROM prompt GROUP BY form"))
    found = {"interests-60": interests, "interests-30": short, "skills-20": core}
    for form, length in {**FORM_LENGTH, **SELF_FORM_LENGTH}.items():
        count = found.get(form, asked.get(form.split("-")[0], 0))
        if count != length:
            yield f"The form {form} has {count} questions."


def _sources(connection: CatalogConnection) -> Iterator[str]:
    filled = {column for (column,) in connection.rows("SELECT filled FROM source_column")}
    declared = {
        table: set(re.findall(r"^\s*(\w+) (?:TEXT|INTEGER|REAL|BLOB)", text, re.MULTILINE))
        for table, text in TABLES.items()
    }
    for column in sorted(filled):
        table, _, name = column.partition(".")
        if name not in declared.get(table, set()):
            yield f"A source is said to fill {column}, which is not there."
    for table in TABLES:
        if table not in _UNSOURCED and not any(column.startswith(f"{table}.") for column in filled):
            ((count,),) = connection.rows(f"SELECT count(*) FROM {table}")  # noqa: S608 - names of our schema
            if count:
                yield f"No source is named for what stands in {table}."


def _profiles(connection: CatalogConnection) -> Iterator[str]:
    ((rows, bytes_),) = connection.rows(
        "SELECT count(*), coalesce(sum(length(importance) + length(level)), 0) FROM requirement_profile"
    )
    ((ratings, rated),) = connection.rows(
        "SELECT count(*), count(DISTINCT occupation_id * 10 + (domain = 'skills')) FROM requirement "
        "JOIN element ON element.id = element_id"
    )
    if rows != rated or bytes_ != 4 * ratings:
        yield "The profiles of skills and knowledge are not those of the ratings."
