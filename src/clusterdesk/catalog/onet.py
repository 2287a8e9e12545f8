"""The O*NET database of the U.S. Department of Labor: occupations, titles, interests, job zones, bright outlook."""

import re
from collections.abc import Container

from clusterdesk.catalog.onet_release import LICENCE, PUBLISHER, Dated
from clusterdesk.catalog.rows import FilledSource, Onet, OtherTitle
from clusterdesk.catalog.tables import Inputs, Once, Row, bad
from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.source import Source

CODE = "O*NET-SOC Code"

OCCUPATIONS = "onet/Occupation Data.txt"
INTERESTS = "onet/Interests.txt"
JOB_ZONES = "onet/Job Zones.txt"
ALTERNATE_TITLES = "onet/Alternate Titles.txt"
REPORTED_TITLES = "onet/Sample of Reported Titles.txt"
BRIGHT_OUTLOOK = "onet/bright_outlook.tsv"

BRIGHT_YEAR = 2026
"""The bright outlook list does not say its year in the file: raise this with the file."""

_CODE_FORM = re.compile(r"\d\d-\d{4}\.\d\d")
_ELEMENTS: dict[str, Area] = {f"1.B.1.{letter}": area for letter, area in zip("abcdef", AREAS, strict=True)}
_INTEREST_SCALES = {"OI": True, "IH": False}
_CATEGORIES = {
    "Rapid Growth": "rapid_growth",
    "Numerous Job Openings": "many_openings",
    "New and Emerging": "new_and_emerging",
}


def read_onet(inputs: Inputs, dated: Dated) -> Onet:
    """Read the O*NET files that every occupation page begins with.

    Args:
        inputs: the official files.
        dated: the release, as `read_dated` finds it.

    Raises:
        BadRelease: a file, column or code is missing, unknown or twice there.
    """
    titles = _titles(inputs)
    interests, newest = _interests(inputs, titles)
    occupations = ("occupation.code", "occupation.job_zone", "occupation_text.title", "other_title.text")
    bright = Source("onet-bright", "O*NET Bright Outlook", PUBLISHER, str(BRIGHT_YEAR), BRIGHT_YEAR, LICENCE)
    sources = (
        dated.source("onet", "", None, (*occupations, "other_title.kind", "other_title.best")),
        dated.source("onet-interests", "Interests", newest, tuple(f"interest.{area.lower()}" for area in AREAS)),
        FilledSource(bright, ("bright_outlook.category",)),
    )
    return Onet(
        titles,
        interests,
        _job_zones(inputs, titles),
        _bright(inputs, titles),
        _others(inputs, titles),
        sources,
    )


def _titles(inputs: Inputs) -> dict[str, str]:
    titles: dict[str, str] = {}
    once = Once(CODE)
    for row in inputs.table(OCCUPATIONS, (CODE, "Title")).rows:
        code = row.text(CODE)
        if not _CODE_FORM.fullmatch(code):
            raise row.fault(CODE, f"“{code}” is not an O*NET-SOC code")
        once.check(row, code)
        titles[code] = row.text("Title")
    return dict(sorted(titles.items()))


def month_of(row: Row) -> tuple[int, int]:
    """Return year and month of the column Date.

    Raises:
        BadRelease: the cell is not month/year.
    """
    match = re.fullmatch(r"(0[1-9]|1[0-2])/([12][0-9]{3})", row.text("Date"))
    if match is None:
        raise row.fault("Date", "the date is not month/year")
    return int(match[2]), int(match[1])


def _interests(inputs: Inputs, known: Container[str]) -> tuple[dict[str, InterestProfile], tuple[int, int]]:
    """Return the six ratings by code and the month of the newest."""
    columns = (CODE, "Element ID", "Scale ID", "Data Value", "Date")
    ratings: dict[str, dict[str, float]] = {}
    newest = (0, 0)
    once = Once("Element ID")
    for row in inputs.table(INTERESTS, columns).rows:
        if not row.choice("Scale ID", _INTEREST_SCALES):
            continue
        code = row.code(CODE, known)
        area = row.choice("Element ID", _ELEMENTS)
        once.check(row, (code, area))
        ratings.setdefault(code, {})[area] = row.within("Data Value", 1, 7)
        newest = max(newest, month_of(row))
    for code, areas in ratings.items():
        missing = [area for area in AREAS if area not in areas]
        if missing:
            raise bad(INTERESTS, f"{code} has no rating for {missing[0]}", None, "Element ID")
    return {code: InterestProfile(**areas) for code, areas in sorted(ratings.items())}, newest


def _job_zones(inputs: Inputs, known: Container[str]) -> dict[str, int]:
    zones: dict[str, int] = {}
    once = Once(CODE)
    for row in inputs.table(JOB_ZONES, (CODE, "Job Zone")).rows:
        code = row.code(CODE, known)
        once.check(row, code)
        zones[code] = row.whole("Job Zone", 1, 5)
    return zones


def _bright(inputs: Inputs, known: Container[str]) -> dict[str, tuple[str, ...]]:
    bright: dict[str, tuple[str, ...]] = {}
    once = Once("Code")
    for row in inputs.table(BRIGHT_OUTLOOK, ("Code", "Categories")).rows:
        code = row.code("Code", known)
        once.check(row, code)
        names = [name.strip() for name in row.text("Categories").split(";")]
        unknown = [name for name in names if name not in _CATEGORIES]
        if unknown:
            raise row.fault("Categories", f"“{unknown[0]}” is not known here")
        bright[code] = tuple(sorted({_CATEGORIES[name] for name in names}))
    return bright


def _others(inputs: Inputs, known: Container[str]) -> tuple[OtherTitle, ...]:
    """Return the other titles, those shown in My Next Move first; a title is kept once for an occupation."""
    best: dict[tuple[str, str], OtherTitle] = {}
    for title in (*_reported(inputs, known), *_alternate(inputs, known)):
        best.setdefault((title.code, title.text.casefold()), title)
    return tuple(sorted(best.values(), key=lambda title: (title.code, -title.kind)))


def _reported(inputs: Inputs, known: Container[str]) -> list[OtherTitle]:
    column = "Reported Job Title"
    kinds = {"Y": 2, "N": 1}
    once = Once(column)
    titles: list[OtherTitle] = []
    for row in inputs.table(REPORTED_TITLES, (CODE, column, "Shown in My Next Move")).rows:
        title = OtherTitle(row.code(CODE, known), row.text(column), row.choice("Shown in My Next Move", kinds))
        once.check(row, (title.code, title.text))
        titles.append(title)
    return sorted(titles, key=lambda title: -title.kind)


def _alternate(inputs: Inputs, known: Container[str]) -> list[OtherTitle]:
    column = "Alternate Title"
    once = Once(column)
    titles: list[OtherTitle] = []
    for row in inputs.table(ALTERNATE_TITLES, (CODE, column)).rows:
        title = OtherTitle(row.code(CODE, known), row.text(column), 0)
        once.check(row, (title.code, title.text))
        titles.append(title)
    return titles
