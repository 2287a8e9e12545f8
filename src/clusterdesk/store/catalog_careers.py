"""Turns rows of the catalog into careers and their figures."""

from collections.abc import Sequence
from typing import Literal

from clusterdesk.core.career import Career, CareerSummary, Outlook, Pay
from clusterdesk.core.cluster import Membership
from clusterdesk.core.education import Education
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.figure import Absence
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.language import LANGUAGES, Language
from clusterdesk.core.target import Target
from clusterdesk.store.catalog_connection import CatalogConnection, Row
from clusterdesk.store.catalog_figures import Releases, figure

SUMMARY = """
    SELECT occupation.code, title, job_zone, wider_group, pay_absent, outlook_absent,
           unit, median, top_coded, growth, openings, education,
           EXISTS (SELECT 1 FROM bright_outlook WHERE bright_outlook.occupation_id = occupation.id)
    FROM occupation
    JOIN occupation_text ON occupation_text.occupation_id = occupation.id AND language = ?
    LEFT JOIN wage ON wage.labour_group_id = occupation.labour_group_id AND year = ?
    LEFT JOIN projection ON projection.labour_group_id = occupation.labour_group_id
"""
"""Takes the language and the year of the wages; ends where a WHERE may follow."""

PERCENTILES = ("p10", "p25", "median", "p75", "p90")
"""The wage columns of `Pay`; their places are the bits of `wage.top_coded`, the mean's comes after them."""

MANY = 300
"""From so many careers on it is quicker to read all of them than to ask for each."""


def summary(row: Row, releases: Releases) -> CareerSummary:
    """Return the career of one row of `SUMMARY`."""
    code, title, zone, wider, pay_absent, outlook_absent, unit, median, top, growth, openings, education, bright = row
    top_coded = bool(top and top >> PERCENTILES.index("median") & 1)
    return CareerSummary(
        code=code,
        title=title,
        pay=figure(median, releases.wages, pay_absent, wider_group=bool(wider), top_coded=top_coded),
        pay_unit=unit or "year",
        growth=figure(growth, releases.projections, outlook_absent, wider_group=bool(wider)),
        openings=figure(openings, releases.projections, outlook_absent, wider_group=bool(wider)),
        education=Education(education) if education else None,
        job_zone=zone,
        bright=bool(bright),
    )


class Summaries:
    """The summaries of careers. A catalog never changes, so what was read once is kept.

    Args:
        connection: the catalog.
        releases: what its figures come from.
    """

    def __init__(self, connection: CatalogConnection, releases: Releases) -> None:
        self._connection = connection
        self._releases = releases
        self._kept: dict[Language, dict[str, CareerSummary]] = {language: {} for language in LANGUAGES}

    def of(self, codes: Sequence[str], language: Language) -> tuple[CareerSummary, ...]:
        """Return the careers of `codes` in their order; codes that the catalog does not know are left out."""
        kept = self._kept[language]
        missing = [code for code in codes if code not in kept]
        if missing:
            few = len(missing) < MANY
            asked = missing if few else ()
            where = f"WHERE occupation.code IN ({','.join('?' * len(asked))})" if few else ""
            rows = self._connection.rows(f"{SUMMARY} {where}", (language, self._releases.wage_year, *asked))
            for row in rows:
                kept[row[0]] = summary(row, self._releases)
        return tuple([kept[code] for code in codes if code in kept])


def career(
    connection: CatalogConnection, releases: Releases, summaries: Summaries, code: str, language: Language
) -> Career:
    """Return a whole career page.

    Raises:
        NotInCatalog: there is no such occupation.
    """
    found = summaries.of((code,), language)
    if not found:
        raise NotInCatalog(what=str(Target.career(code)))
    ((number, group, wider, pay_absent, outlook_absent, absent, description, *activities),) = connection.rows(
        """
        SELECT id, labour_group_id, wider_group, pay_absent, outlook_absent, interests_absent,
               summary, activity1, activity2, activity3
        FROM occupation JOIN occupation_text ON occupation_id = id AND language = ? WHERE code = ?
        """,
        (language, code),
    )
    others = connection.rows(
        "SELECT text FROM other_title WHERE occupation_id = ? AND best IS NOT NULL ORDER BY best", (number,)
    )
    ratings = connection.rows("SELECT r, i, a, s, e, c FROM interest WHERE occupation_id = ?", (number,))
    return Career(
        summary=found[0],
        description=description,
        activities=tuple(activities),
        other_titles=tuple(text for (text,) in others),
        memberships=_memberships(connection, number, language),
        pay=_pay(connection, releases, group, wider_group=bool(wider), absent=pay_absent),
        outlook=outlook(connection, releases, group, wider_group=bool(wider), absent=outlook_absent),
        interests=InterestProfile(*ratings[0]) if ratings else None,
        interests_source=releases.named("onet-interests"),
        absent=Absence(absent) if absent else None,
        education_source=releases.named("ep-education"),
        job_zone_source=releases.sources["onet"],
    )


def _memberships(connection: CatalogConnection, number: int, language: Language) -> tuple[Membership, ...]:
    rows = connection.rows(
        """
        SELECT cluster.framework, cluster.slug, cluster_text.name, pathway.slug, pathway_text.name
        FROM membership
        JOIN pathway ON pathway.id = membership.pathway_id
        JOIN cluster ON cluster.id = pathway.cluster_id
        JOIN cluster_text ON cluster_text.cluster_id = cluster.id AND cluster_text.language = ?1
        JOIN pathway_text ON pathway_text.pathway_id = pathway.id AND pathway_text.language = ?1
        WHERE membership.occupation_id = ?2 ORDER BY pathway.id
        """,
        (language, number),
    )
    return tuple(Membership(*row) for row in rows)


def _pay(
    connection: CatalogConnection, releases: Releases, group: int | None, *, wider_group: bool, absent: str | None
) -> Pay:
    rows = connection.rows(
        "SELECT unit, top_coded, p10, p25, median, p75, p90 FROM wage WHERE labour_group_id IS ? AND year = ?",
        (group, releases.wage_year),
    )
    unit, top, *values = rows[0] if rows else ("year", 0, *(None for _ in PERCENTILES))
    figures = [
        figure(value, releases.wages, absent, wider_group=wider_group, top_coded=bool(top >> place & 1))
        for place, value in enumerate(values)
    ]
    wage_unit: Literal["year", "hour"] = unit
    return Pay(wage_unit, *figures)


def outlook(
    connection: CatalogConnection, releases: Releases, group: int | None, *, wider_group: bool, absent: str | None
) -> Outlook:
    """Return the projections of a labour group; without one every figure carries the reason `absent`."""
    rows = connection.rows(
        "SELECT jobs_first, jobs_last, growth, openings FROM projection WHERE labour_group_id IS ?",
        (group,),
    )
    values = rows[0] if rows else (None, None, None, None)
    figures = [figure(value, releases.projections, absent, wider_group=wider_group) for value in values]
    return Outlook(releases.first_year, releases.last_year, *figures)
