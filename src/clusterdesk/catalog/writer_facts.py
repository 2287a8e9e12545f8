"""Writes what is known about occupations beyond names and labour figures: ratings, technology, programs, ways in."""

import struct
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from clusterdesk.catalog.numbers import Insert, Numbers, Value, spoken
from clusterdesk.catalog.release import Release
from clusterdesk.catalog.rows_facts import Ratings, Requirements
from clusterdesk.store.catalog_schema_facts import NO_RATING
from clusterdesk.store.catalog_text import fold

R = TypeVar("R")


def write_facts(release: Release, numbers: Numbers, insert: Insert) -> None:
    """Fill the tables of facts. Occupations, clusters and labour groups stand in the catalog already."""
    facts = _Facts(release, numbers, insert)
    facts.elements()
    facts.ratings()
    facts.shares()
    facts.technology()
    facts.programs()


@dataclass(frozen=True, slots=True)
class _Facts:
    release: Release
    numbers: Numbers
    insert: Insert

    def elements(self) -> None:
        elements, places = self.release.texts.elements, self.numbers.elements
        self.insert(
            "element", ((places[one.code], one.code, one.domain, places[one.code], one.core) for one in elements)
        )
        self.insert("element_text", spoken((places[one.code], one.texts) for one in elements))
        categories = list(enumerate(self.release.texts.categories.items(), 1))
        self.insert("category", ((number, *key) for number, (key, _) in categories))
        self.insert("category_text", spoken((number, texts) for number, (_, texts) in categories))

    def ratings(self) -> None:
        facts = self.release.facts
        domains: tuple[tuple[str, Ratings], ...] = (
            ("education", facts.shares),
            ("knowledge", facts.knowledge),
            ("skills", facts.skills),
            ("styles", facts.styles),
            ("values", facts.values),
        )
        self.insert(
            "rated",
            sorted(
                (self.numbers.occupations[code], domain, *month)
                for domain, ratings in domains
                for code, month in ratings.months.items()
            ),
        )
        both = (facts.skills, facts.knowledge)
        self.insert(
            "requirement",
            sorted(
                (occupation, element, rating.importance, rating.level, rating.relevant)
                for requirements in both
                for occupation, element, rating in self._by_element(requirements.rows)
            ),
        )
        self.insert(
            "requirement_profile",
            (
                row
                for name, ratings in (("knowledge", both[1]), ("skills", both[0]))
                for row in self._packed(name, ratings)
            ),
        )
        styles, values = self._by_element(facts.styles.rows), self._by_element(facts.values.rows)
        self.insert("work_style", ((occupation, element, *style) for occupation, element, style in styles))
        self.insert("work_value", values)

    def _by_element(self, rows: Mapping[str, Mapping[str, R]]) -> Iterator[tuple[int, int, R]]:
        for code, ratings in rows.items():
            for element, rating in ratings.items():
                yield self.numbers.occupations[code], self.numbers.elements[element], rating

    def _packed(self, domain: str, requirements: Requirements) -> Iterator[tuple[Value, ...]]:
        for code, ratings in requirements.rows.items():
            importance = pack(rating.importance for rating in ratings.values())
            level = pack(rating.level for rating in ratings.values())
            yield self.numbers.occupations[code], domain, importance, level

    def shares(self) -> None:
        categories = {key: number for number, key in enumerate(self.release.texts.categories, 1)}
        self.insert(
            "share",
            (
                (self.numbers.occupations[code], categories[key], percent)
                for code, shares in self.release.facts.shares.rows.items()
                for key, percent in shares.items()
            ),
        )
        self.insert(
            "attained",
            (
                (self.numbers.groups[code], categories["attained", place], percent)
                for code, percents in sorted(self.release.projections.attained.items())
                for place, percent in enumerate(percents, 1)
            ),
        )

    def technology(self) -> None:
        technology, codes = self.release.facts.technology, self.numbers.occupations
        names = {name: number for number, name in enumerate(technology.hot, 1)}
        titles = {title: n for n, title in enumerate(sorted({tool.category for tool in technology.tools}), 1)}
        self.insert("technology", ((number, name, technology.hot[name]) for name, number in names.items()))
        self.insert("technology_category", ((number, title) for title, number in titles.items()))
        self.insert(
            "tool",
            (
                (codes[tool.code], names[tool.technology], titles[tool.category], tool.in_demand)
                for tool in technology.tools
            ),
        )
        self.insert(
            "related",
            (
                (codes[code], place, codes[other], tier)
                for code, related in self.release.facts.related.items()
                for place, (other, tier) in enumerate(related, 1)
            ),
        )

    def programs(self) -> None:
        programs, codes = self.release.programs, self.numbers.occupations
        numbers = {cip: number for number, cip in enumerate(programs.titles, 1)}
        by_title = sorted(programs.titles, key=lambda cip: (fold(programs.titles[cip]), cip))
        places = {cip: place for place, cip in enumerate(by_title, 1)}
        leads = programs.occupations
        self.insert(
            "program",
            (
                (number, cip, programs.titles[cip], places[cip], len(leads.get(cip, ())), cip in programs.no_match)
                for cip, number in numbers.items()
            ),
        )
        pairs = sorted((codes[code], numbers[cip]) for cip, members in leads.items() for code in members)
        self.insert("program_occupation", pairs)
        parts = self.numbers.pathways
        self.insert(
            "program_pathway",
            sorted((parts[key], numbers[cip]) for key, members in programs.pathways.items() for cip in members),
        )


def pack(ratings: Iterable[float | None]) -> bytes:
    """Return ratings as hundredths, two bytes each."""
    hundredths = [NO_RATING if rating is None else round(rating * 100) for rating in ratings]
    return struct.pack(f"<{len(hundredths)}H", *hundredths)
