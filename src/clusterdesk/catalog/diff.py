"""What changed between two builds of the catalog, in words a teacher can read.

Only what a student sees is compared: careers and their names, pay, jobs, places in the clusters, texts, and the
releases of the sources. Two builds with the same facts may differ in bytes and still have nothing to tell.
"""

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from clusterdesk.core.career import Career
from clusterdesk.core.errors import CatalogUnreadable
from clusterdesk.core.figure import Figure
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.language import LANGUAGES, Language
from clusterdesk.core.source import Source
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.catalog_connection import CatalogConnection

MOST_LISTED = 10
"""Careers listed of those whose pay or jobs went up, and of those down: the largest changes. `whole` lists all."""

FRAMEWORK_NAMES = {"modern": "2024 clusters", "classic": "16 clusters"}
LANGUAGE_NAMES: dict[Language, str] = {"en": "English", "es": "Spanish"}

Place = tuple[str, str, str]
"""Framework, cluster slug, pathway slug; the last is empty for the cluster itself."""


@dataclass(frozen=True, slots=True)
class CareerFacts:
    """What is compared of a career; titles and texts by language."""

    titles: dict[Language, str]
    texts: dict[Language, tuple[str, ...]]
    pay: Figure
    pay_unit: str
    jobs: Figure
    jobs_year: int
    places: frozenset[Place]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One catalog, as far as it is compared: careers by code, clusters and pathways with their English names."""

    release: str
    sources: dict[str, Source]
    careers: dict[str, CareerFacts]
    names: dict[Place, str]


def diff_catalogs(old: Path, new: Path, *, whole: bool = False) -> Iterator[str]:
    """Yield the lines that say what changed.

    Args:
        old: the earlier catalog.
        new: the later one.
        whole: list every career whose pay or jobs changed, not only the largest changes.

    Raises:
        CatalogMissing: one of the files is not there.
        CatalogUnreadable: one is no catalog, or damaged.
        CatalogVersion: one belongs to another version of the program.
    """
    return report(snapshot(old), snapshot(new), whole=whole)


def snapshot(path: Path) -> Snapshot:
    """Read what is compared of one catalog. Raises as `diff_catalogs`."""
    try:
        connection = CatalogConnection(path)
        try:
            codes = [str(code) for (code,) in connection.rows("SELECT code FROM occupation ORDER BY code")]
        finally:
            connection.close()
        with Catalog.open(path) as catalog:
            return _read(catalog, codes)
    except sqlite3.Error as error:  # a damaged page, met only when it is read
        raise CatalogUnreadable(path=str(path)) from error


def _read(catalog: Catalog, codes: list[str]) -> Snapshot:
    names: dict[Place, str] = {}
    for framework in FRAMEWORKS:
        for cluster in catalog.clusters(framework, "en"):
            names[framework, cluster.slug, ""] = cluster.name
            for pathway in catalog.pathways(framework, cluster.slug, "en"):
                names[framework, cluster.slug, pathway.slug] = pathway.name
    careers = {code: _facts({language: catalog.career(code, language) for language in LANGUAGES}) for code in codes}
    return Snapshot(catalog.release, {source.id: source for source in catalog.info().sources}, careers, names)


def _facts(spoken: dict[Language, Career]) -> CareerFacts:
    career = spoken["en"]
    return CareerFacts(
        {language: one.summary.title for language, one in spoken.items()},
        {language: (one.description, *one.activities) for language, one in spoken.items()},
        career.pay.median,
        career.pay.unit,
        career.outlook.jobs_first,
        career.outlook.first_year,
        frozenset((place.framework, place.cluster, place.pathway) for place in career.memberships),
    )


def report(old: Snapshot, new: Snapshot, *, whole: bool = False) -> Iterator[str]:
    """Yield the lines that say what changed from one snapshot to the other."""
    yield f"From: {old.release}"
    yield f"To:   {new.release}"
    sections = (
        ("Sources", _sources(old, new)),
        ("New careers", _only(new, old)),
        ("Careers that are gone", _only(old, new)),
        *((f"Careers with another name in {LANGUAGE_NAMES[one]}", _renamed(old, new, one)) for one in LANGUAGES),
        ("Clusters and pathways", _groups(old, new)),
        ("Careers with other clusters or pathways", _moved(old, new)),
        ("Typical pay (median, United States)", _changes(old, new, _pay, whole=whole)),
        ("Jobs (United States)", _changes(old, new, _jobs, whole=whole)),
        ("Texts", _texts(old, new)),
    )
    nothing = True
    for title, lines in sections:
        told = list(lines)
        if told:
            nothing = False
            yield ""
            yield title
            yield from (f"  {line}" for line in told)
    if nothing:
        yield ""
        yield "Nothing that a student sees has changed."


def _both(old: Snapshot, new: Snapshot) -> list[tuple[str, CareerFacts, CareerFacts]]:
    """Return the careers of both, by their title now: code and title together, facts before and now."""
    kept = sorted((new.careers[code].titles["en"], code) for code in old.careers.keys() & new.careers.keys())
    return [(f"{title} ({code})", old.careers[code], new.careers[code]) for title, code in kept]


def _sources(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for name in [*new.sources, *(name for name in old.sources if name not in new.sources)]:
        before, now = old.sources.get(name), new.sources.get(name)
        if before is None and now is not None:
            yield f"{now.title}: new, {now.release}"
        elif before is not None and now is None:
            yield f"{before.title}: no longer used (was {before.release})"
        elif before is not None and now is not None and before.release != now.release:
            yield f"{now.title}: {before.release}, now {now.release}"


def _only(one: Snapshot, other: Snapshot) -> list[str]:
    codes = one.careers.keys() - other.careers.keys()
    return sorted(f"{one.careers[code].titles['en']} ({code})" for code in codes)


def _renamed(old: Snapshot, new: Snapshot, language: Language) -> Iterator[str]:
    for code in sorted(old.careers.keys() & new.careers.keys()):
        before, now = old.careers[code].titles[language], new.careers[code].titles[language]
        if before != now:
            yield f"{before} is now called {now} ({code})"


def _groups(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for place in sorted(old.names.keys() | new.names.keys()):
        before, now = old.names.get(place), new.names.get(place)
        if before == now:
            continue
        if before is None:
            yield f"{_place(new, place)}: new"
        elif now is None:
            yield f"{_place(old, place)}: gone"
        else:
            yield f"{_place(old, place)} is now called {now}"


def _place(where: Snapshot, place: Place) -> str:
    framework, cluster, pathway = place
    names = [where.names[framework, cluster, ""], *([where.names[place]] if pathway else [])]
    return f"{', '.join(names)} ({FRAMEWORK_NAMES[framework]})"


def _moved(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for title, before, now in _both(old, new):
        left, joined = sorted(before.places - now.places), sorted(now.places - before.places)
        told = [f"no longer in {_place(old, place)}" for place in left]
        told += [f"now in {_place(new, place)}" for place in joined]
        if told:
            yield f"{title}: {'; '.join(told)}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A figure as it is compared: what it is called with its unit and year, and its value."""

    figure: Figure
    unit: str
    words: str
    """The value in words, with its year; empty where there is none."""


def _pay(facts: CareerFacts) -> Quantity:
    value, year = facts.pay.value, facts.pay.source.year
    if value is None:
        return Quantity(facts.pay, facts.pay_unit, "")
    amount = f"${value:,.0f} a year" if facts.pay_unit == "year" else f"${value:,.2f} an hour"
    return Quantity(facts.pay, facts.pay_unit, f"{amount}{' or more' * facts.pay.top_coded} (May {year})")


def _jobs(facts: CareerFacts) -> Quantity:
    value = facts.jobs.value
    return Quantity(facts.jobs, "jobs", "" if value is None else f"{value:,.0f} ({facts.jobs_year})")


def _changes(
    old: Snapshot, new: Snapshot, quantity: Callable[[CareerFacts], Quantity], *, whole: bool
) -> Iterator[str]:
    """Yield how many went up and down with the middle of the changes, then the largest, then figures come and gone."""
    changed: list[tuple[float, str]] = []
    others: list[str] = []
    same = 0
    for title, facts_before, facts_now in _both(old, new):
        before, now = quantity(facts_before), quantity(facts_now)
        share = _share(before, now)
        if share:
            changed.append((share, f"{title}: {before.words}, now {now.words}, {_per_cent(share)}"))
        elif share is None and before.words != now.words:
            others.append(f"{title}: {before.words or 'no figure'}, now {now.words or 'no figure'}")
        else:
            same += share is not None
    if not changed and not others:
        return
    up, down = [one for one in changed if one[0] > 0], [one for one in changed if one[0] < 0]
    middle = median([*(share for share, _ in changed), *[0.0] * same]) if changed else 0.0
    counts = f"Up in {len(up):,} careers, down in {len(down):,}, the same in {same:,}"
    yield f"{counts}; the middle of all: {_per_cent(middle)}"
    yield from _largest("Up" if whole else "Up most", up, MOST_LISTED if not whole else len(up))
    yield from _largest("Down" if whole else "Down most", down, MOST_LISTED if not whole else len(down))
    yield from others


def _share(before: Quantity, now: Quantity) -> float | None:
    """Return the change as a share of the figure before; None where that cannot be said."""
    values = before.figure.value, now.figure.value
    capped = before.figure.top_coded or now.figure.top_coded
    if values[0] is None or values[1] is None or not values[0] or before.unit != now.unit or capped:
        return None
    return values[1] / values[0] - 1


def _per_cent(share: float) -> str:
    if abs(share) < 0.0005:
        return "unchanged" if not share else f"{'up' if share > 0 else 'down'} by less than 0.1%"
    return f"{'up' if share > 0 else 'down'} {abs(share):.1%}"


def _largest(title: str, changes: list[tuple[float, str]], most: int) -> Iterator[str]:
    if changes:
        yield title
        # Equal changes, as they are printed, stand by title.
        ordered = sorted(changes, key=lambda one: (-round(abs(one[0]), 3), one[1]))
        yield from (f"  {line}" for _, line in ordered[:most])


def _texts(old: Snapshot, new: Snapshot) -> Iterator[str]:
    for language in LANGUAGES:
        changed = [title for title, before, now in _both(old, new) if before.texts[language] != now.texts[language]]
        if changed:
            yield f"{LANGUAGE_NAMES[language]}: other words about {len(changed):,} careers"
