"""Reads what an occupation asks for, how people get into it, its labour market over years, and what is near it."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from clusterdesk.core.career import Pay
from clusterdesk.core.education import Education
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import (
    Asks,
    Bright,
    Entry,
    Experience,
    Labour,
    PayYear,
    Rated,
    Related,
    Requirement,
    Schooling,
    Share,
    Style,
    T,
    Tier,
    Tool,
    Training,
    Value,
)
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.language import Language
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_careers import PERCENTILES, Summaries, outlook
from clusterdesk.store.catalog_connection import CatalogConnection
from clusterdesk.store.catalog_figures import Releases, figure
from clusterdesk.store.catalog_schema_facts import NO_RATING

RequirementDomain = Literal["skills", "knowledge"]
Months = dict[str, tuple[int, int]]

_MEAN = len(PERCENTILES)
_HIGHEST = 700  # hundredths of the highest level

_REQUIREMENTS = """
    SELECT code, name, plain_name, importance, level, relevant FROM element
    JOIN requirement ON requirement.element_id = element.id AND occupation_id = ?
    JOIN element_text ON element_text.element_id = element.id AND language = ?
    WHERE domain = ? ORDER BY position
"""
_STYLES = """
    SELECT code, name, plain_name, impact, rank FROM work_style
    JOIN element ON element.id = work_style.element_id
    JOIN element_text ON element_text.element_id = element.id AND language = ?
    WHERE occupation_id = ? ORDER BY impact DESC, position
"""
_VALUES = """
    SELECT code, name, plain_name, extent FROM work_value
    JOIN element ON element.id = work_value.element_id
    JOIN element_text ON element_text.element_id = element.id AND language = ?
    WHERE occupation_id = ? ORDER BY position
"""
_TOOLS = """
    SELECT name, title, hot, in_demand FROM tool
    JOIN technology ON technology.id = technology_id
    JOIN technology_category ON technology_category.id = category_id
    WHERE occupation_id = ? ORDER BY in_demand DESC, hot DESC, technology_id, category_id
"""
_SHARES = """
    SELECT scale, number, name, percent FROM share
    JOIN category ON category.id = share.category_id
    JOIN category_text ON category_text.category_id = category.id AND language = ?
    WHERE occupation_id = ? ORDER BY category.id
"""
_ATTAINED = """
    SELECT number, name, percent FROM attained
    JOIN category ON category.id = attained.category_id
    JOIN category_text ON category_text.category_id = category.id AND language = ?
    WHERE labour_group_id IS ? ORDER BY number
"""


@dataclass(frozen=True, slots=True)
class Occupation:
    """One occupation as the tables know it: its number, its labour group, and the reasons for what is missing."""

    number: int
    group: int | None
    wider_group: bool
    pay_absent: str | None
    outlook_absent: str | None
    ratings_absent: Absence
    programs_absent: Absence | None

    @classmethod
    def find(cls, connection: CatalogConnection, code: str) -> "Occupation":
        """Return the occupation with that O*NET-SOC code.

        Raises:
            NotInCatalog: there is none.
        """
        rows = connection.rows(
            """
            SELECT id, labour_group_id, wider_group, pay_absent, outlook_absent, ratings_absent, programs_absent
            FROM occupation WHERE code = ?
            """,
            (code,),
        )
        if not rows:
            raise NotInCatalog(what=str(Target.career(code)))
        number, group, wider, pay_absent, outlook_absent, ratings, programs = rows[0]
        no_program = Absence(programs) if programs else None
        return cls(number, group, bool(wider), pay_absent, outlook_absent, Absence(ratings), no_program)


def asks(connection: CatalogConnection, releases: Releases, code: str, language: Language) -> Asks:
    """Return what an occupation asks for.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    months = _months(connection, one)
    tools = tuple(
        Tool(name, title, bool(hot), bool(new)) for name, title, hot, new in connection.rows(_TOOLS, (one.number,))
    )
    technology = releases.sources["onet-technology"]
    return Asks(
        skills=_requirements(connection, releases, one, months, ("skills", language)),
        knowledge=_requirements(connection, releases, one, months, ("knowledge", language)),
        styles=_styles(connection, releases, one, months, language),
        values=_values(connection, releases, one, months, language),
        technology=Rated(tools, technology, None, None, None if tools else one.ratings_absent),
    )


def _months(connection: CatalogConnection, one: Occupation) -> Months:
    rows = connection.rows("SELECT domain, year, month FROM rated WHERE occupation_id = ?", (one.number,))
    return {domain: (year, month) for domain, year, month in rows}


def _rated(items: Sequence[T], source: Source, month: tuple[int, int] | None, one: Occupation) -> Rated[T]:
    year, of = month or (None, None)
    return Rated(tuple(items), source, year, of, None if items else one.ratings_absent)


def _requirements(
    connection: CatalogConnection,
    releases: Releases,
    one: Occupation,
    months: Months,
    asked: tuple[RequirementDomain, Language],
) -> Rated[Requirement]:
    domain, language = asked
    source = releases.sources[f"onet-{domain}"]
    items = [
        Requirement(
            element,
            name,
            plain_name,
            figure(importance, source, None),
            figure(level, source, None),
            bool(relevant),
        )
        for element, name, plain_name, importance, level, relevant in connection.rows(
            _REQUIREMENTS, (one.number, language, domain)
        )
    ]
    return _rated(items, source, months.get(domain), one)


def _styles(
    connection: CatalogConnection, releases: Releases, one: Occupation, months: Months, language: Language
) -> Rated[Style]:
    source = releases.sources["onet-styles"]
    items = [
        Style(element, name, plain_name, Figure(impact, source), rank)
        for element, name, plain_name, impact, rank in connection.rows(_STYLES, (language, one.number))
    ]
    return _rated(items, source, months.get("styles"), one)


def _values(
    connection: CatalogConnection, releases: Releases, one: Occupation, months: Months, language: Language
) -> Rated[Value]:
    source = releases.sources["onet-values"]
    items = [
        Value(element, name, plain_name, Figure(extent, source))
        for element, name, plain_name, extent in connection.rows(_VALUES, (language, one.number))
    ]
    return _rated(items, source, months.get("values"), one)


def value_profiles(connection: CatalogConnection) -> dict[str, tuple[float | None, ...]]:
    """Return to what extent every rated occupation meets the six work values, 1 to 7 in their order, by code."""
    profiles: dict[str, list[float | None]] = {}
    elements = [row[0] for row in connection.rows("SELECT id FROM element WHERE domain = 'values' ORDER BY position")]
    rows = connection.rows(
        """
        SELECT occupation.code, element_id, extent FROM work_value
        JOIN occupation ON occupation.id = occupation_id ORDER BY occupation.code
        """
    )
    for code, element, extent in rows:
        profiles.setdefault(code, [None] * len(elements))[elements.index(element)] = extent
    return {code: tuple(extents) for code, extents in profiles.items()}


def schooling(connection: CatalogConnection, releases: Releases, code: str, language: Language) -> Schooling:
    """Return how people get into an occupation.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    source, month = releases.sources["onet-education"], _months(connection, one).get("education")
    shares: dict[str, list[Share]] = {"education": [], "experience": [], "on_site": [], "on_the_job": []}
    for scale, number, label, percent in connection.rows(_SHARES, (language, one.number)):
        shares[scale].append(Share(number, label, figure(percent, source, None)))
    having = releases.named("ep-attained")
    wider = one.wider_group
    attained = tuple(
        Share(number, label, Figure(percent, having, wider_group=wider))
        for number, label, percent in connection.rows(_ATTAINED, (language, one.group))
    )
    absent = None if attained else Absence(one.outlook_absent or Absence.SUPPRESSED)
    return Schooling(
        entry=_entry(connection, releases, one),
        education=_rated(shares["education"], source, month, one),
        experience=_rated(shares["experience"], source, month, one),
        on_site=_rated(shares["on_site"], source, month, one),
        on_the_job=_rated(shares["on_the_job"], source, month, one),
        attained=Rated(attained, having, having.year, None, absent),
    )


def _entry(connection: CatalogConnection, releases: Releases, one: Occupation) -> Entry:
    rows = connection.rows(
        "SELECT education, experience, training FROM projection WHERE labour_group_id IS ?", (one.group,)
    )
    education, experience, training = rows[0] if rows else (None, None, None)
    absent = None
    if not (education or experience or training):
        absent = Absence(one.outlook_absent or Absence.SUPPRESSED)
    return Entry(
        Education(education) if education else None,
        Experience(experience) if experience else None,
        Training(training) if training else None,
        releases.named("ep-education"),
        one.wider_group,
        absent,
    )


def labour(connection: CatalogConnection, releases: Releases, code: str) -> Labour:
    """Return the labour market of an occupation: wages of every year at hand, the oldest first, and the outlook.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    bright = connection.rows("SELECT category FROM bright_outlook WHERE occupation_id = ?", (one.number,))
    return Labour(
        _pay_line(connection, releases, one),
        outlook(connection, releases, one.group, wider_group=one.wider_group, absent=one.outlook_absent),
        _entry(connection, releases, one),
        tuple(Bright(category) for (category,) in bright),
        releases.sources["onet-bright"],
    )


def _pay_line(connection: CatalogConnection, releases: Releases, one: Occupation) -> tuple[PayYear, ...]:
    rows = connection.rows(
        """
        SELECT year, unit, top_coded, employment, mean, p10, p25, median, p75, p90
        FROM wage WHERE labour_group_id IS ?
        """,
        (one.group,),
    )
    found = {row[0]: row[1:] for row in rows}
    line: list[PayYear] = []
    for year, source in releases.wage_sources.items():
        unit, top, employment, mean, *values = found.get(year, ("year", 0, None, None, *(None for _ in PERCENTILES)))
        figures = [
            figure(value, source, one.pay_absent, wider_group=one.wider_group, top_coded=bool(top >> place & 1))
            for place, value in enumerate((*values, mean))
        ]
        employed = figure(employment, source, one.pay_absent, wider_group=one.wider_group)
        line.append(PayYear(year, Pay(unit, *figures[:_MEAN]), figures[_MEAN], employed))
    return tuple(line)


def related(connection: CatalogConnection, summaries: Summaries, code: str, language: Language) -> tuple[Related, ...]:
    """Return the related occupations, the nearest first; none for those that O*NET does not rate.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    rows = connection.rows(
        """
        SELECT code, tier, position FROM related JOIN occupation ON id = related_id
        WHERE occupation_id = ? ORDER BY position
        """,
        (one.number,),
    )
    careers = summaries.of([code for code, _, _ in rows], language)
    return tuple(Related(career, Tier(tier), place) for career, (_, tier, place) in zip(careers, rows, strict=True))


def titles(connection: CatalogConnection, code: str) -> tuple[str, ...]:
    """Return every other title of an occupation: first those that workers gave, then the others, each by name.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    one = Occupation.find(connection, code)
    rows = connection.rows(
        "SELECT text FROM other_title WHERE occupation_id = ? ORDER BY best IS NULL, best, kind DESC, text",
        (one.number,),
    )
    return tuple(text for (text,) in rows)


def profiles(
    connection: CatalogConnection, domain: RequirementDomain, column: Literal["importance", "level"]
) -> dict[str, tuple[float | None, ...]]:
    """Return one number a skill or area of knowledge of every rated occupation, elements in their order, by code."""
    rows = connection.rows(
        f"""
        SELECT code, {column} FROM requirement_profile JOIN occupation ON id = occupation_id
        WHERE domain = ? ORDER BY occupation_id
        """,  # noqa: S608 - one of our two column names
        (domain,),
    )
    return unpack([(code, packed) for code, packed in rows])


def unpack(rows: Sequence[tuple[str, bytes]]) -> dict[str, tuple[float | None, ...]]:
    """Return the numbers of packed rows, all of one length, by code."""
    form = struct.Struct(f"<{len(rows[0][1]) // 2}H") if rows else struct.Struct("")
    known: dict[int, float | None] = {hundredths: hundredths / 100 for hundredths in range(_HIGHEST + 1)}
    known[NO_RATING] = None
    return {code: tuple(map(known.__getitem__, form.unpack(packed))) for code, packed in rows}
