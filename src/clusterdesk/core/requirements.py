"""What a school asks for, and what of it a plan covers.

Every requirement wants some credits or a number of entries. Entries are dealt out in the order of the list: each counts
once, for the first requirement that it fits and that is not full yet; what is done is dealt out before what is planned.
A requirement that is `shared`, such as the credits in all, counts everything that fits it besides.

An entry fits by its kind and by a word in its title. A tag in its note, `#` with the id of a requirement, overrules
that: the entry then counts for the requirements it names, and for no other one that is not shared.
"""

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from clusterdesk.core.plan import DIGITS, PlanItem, PlanKind, in_order

BLANKS = " \t"
_TAG = re.compile(r"#([\w-]+)")
_BLANKS_AND_TAG = re.compile(r"[ \t]*#([\w-]+)")
_WORD = re.compile(r"[^\W_]+")


class Unit(StrEnum):
    """What is counted."""

    CREDITS = "credits"
    ENTRIES = "entries"


class Standing(StrEnum):
    """How far a requirement is covered: by what is done, by what is planned as well, or not."""

    MET = "met"
    PLANNED = "planned"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Requirement:
    """One thing a school asks for.

    Attributes:
        id: tells it from the others of its list; what a note tags it by.
        text: what it is, as the school says it.
        kinds: the kinds of entries that count; none of them: every kind.
        words: what must stand in the title of an entry, one of them, in whole words whatever their case and accents; a
            `*` at the end stands for any ending. None of them: every title.
        needed: how much is asked for, above 0, in `unit`.
        unit: credits, or the number of entries.
        shared: whether entries count here that count elsewhere too.
    """

    id: str
    text: str
    kinds: frozenset[PlanKind]
    words: tuple[str, ...]
    needed: float
    unit: Unit
    shared: bool = False


@dataclass(frozen=True, slots=True)
class RequirementList:
    """What one school asks for, in the order in which entries are dealt out.

    `key` tells it from other lists, `licence` is its line on who wrote it and what may be done with it.
    """

    key: str
    title: str
    licence: str
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """What of a plan counts for one requirement.

    Attributes:
        requirement: what is asked for.
        entries: what counts for it, in the order of the plan.
        done: how much of it is done, in the unit of the requirement.
        planned: how much is planned, what is done included.
        uncounted: what would fit but has no credits, where credits are asked for; told once, and never of a shared one.
    """

    requirement: Requirement
    entries: tuple[PlanItem, ...]
    done: float
    planned: float
    uncounted: tuple[PlanItem, ...] = ()

    @property
    def standing(self) -> Standing:
        """Whether it is met, planned or missing."""
        if self.done >= self.requirement.needed:
            return Standing.MET
        return Standing.MISSING if self.lacking else Standing.PLANNED

    @property
    def lacking(self) -> float:
        """How much is neither done nor planned."""
        return max(0.0, round(self.requirement.needed - self.planned, DIGITS))


class _Entry(NamedTuple):
    item: PlanItem
    title: str
    tags: frozenset[str]
    """The ids of the list that its note names, in small letters."""


def _fitting(requirement: Requirement, entries: Iterable[_Entry]) -> list[PlanItem]:
    """Return what counts for a requirement, whatever else it counts for."""
    id_ = requirement.id.casefold()
    words = tuple(map(_in_words, requirement.words))
    found: list[PlanItem] = []
    for entry in entries:
        if entry.tags and (id_ in entry.tags or not requirement.shared):
            fits = id_ in entry.tags
        elif requirement.kinds and entry.item.kind not in requirement.kinds:
            fits = False
        else:
            fits = not words or any(word in entry.title for word in words)
        if fits:
            found.append(entry.item)
    return found


def checklist(wanted: RequirementList, items: Iterable[PlanItem]) -> tuple[Progress, ...]:
    """Return what of the plan counts for each requirement, in the order of the list."""
    ids = frozenset(requirement.id.casefold() for requirement in wanted.requirements)
    ordered = sorted(in_order(items), key=lambda item: item.done_at is None)
    entries = [_Entry(item, words_of(item.title), ids & _tags(item.note)) for item in ordered]
    taken: set[str] = set()
    told: set[str] = set()
    found: list[Progress] = []
    for requirement in wanted.requirements:
        fitting = _fitting(requirement, entries)
        if requirement.shared:
            found.append(_progress(requirement, fitting))
            continue
        passed = taken if requirement.unit is Unit.ENTRIES else taken | told
        free = [item for item in fitting if item.uuid not in passed]
        progress = _progress(requirement, _until_full(requirement, free))
        taken.update(item.uuid for item in progress.entries)
        told.update(item.uuid for item in progress.uncounted)
        found.append(progress)
    return tuple(found)


def covered(found: Iterable[Progress]) -> int:
    """Return how many requirements are met or planned."""
    return sum(progress.standing is not Standing.MISSING for progress in found)


def counting_for(found: Iterable[Progress]) -> Mapping[str, tuple[Requirement, ...]]:
    """Return which requirements each entry counts for, by the UUID of the entry."""
    by_entry: dict[str, tuple[Requirement, ...]] = {}
    for progress in found:
        for item in progress.entries:
            by_entry[item.uuid] = (*by_entry.get(item.uuid, ()), progress.requirement)
    return by_entry


def named(wanted: RequirementList, note: str) -> tuple[Requirement, ...]:
    """Return the requirements of a list whose tags stand in a note, in the order of the list."""
    tags = _tags(note)
    return tuple(requirement for requirement in wanted.requirements if requirement.id.casefold() in tags)


def tagged(wanted: RequirementList, note: str, requirement: Requirement | None) -> str:
    """Return a note with the tag of one requirement at its end and of no other of the list; None takes all away."""
    ids = frozenset(each.id.casefold() for each in wanted.requirements)

    def kept(found: re.Match[str]) -> str:
        if found[1].casefold() not in ids:
            return found[0]
        # Words on both sides of a tag are not joined, which could make another one.
        return "" if not note[found.end() :][:1].strip() else " "

    bare = _BLANKS_AND_TAG.sub(kept, note)
    return f"{bare.rstrip(BLANKS)} #{requirement.id}".lstrip() if requirement else bare


@lru_cache(maxsize=4096)
def words_of(text: str) -> str:
    """Return the words of a text between blanks, in small letters, without accents and signs."""
    letters = "".join(character for character in normalize("NFKD", text).casefold() if not combining(character))
    return f" {' '.join(_WORD.findall(letters))} "


@lru_cache(maxsize=4096)
def _in_words(word: str) -> str:
    plain = words_of(word)
    return plain.rstrip() if word.endswith("*") else plain


def _tags(note: str) -> frozenset[str]:
    return frozenset(_TAG.findall(note.casefold())) if "#" in note else frozenset()


def _amount(requirement: Requirement, item: PlanItem) -> float:
    return (item.credits or 0.0) if requirement.unit is Unit.CREDITS else 1.0


def _sum(requirement: Requirement, items: Iterable[PlanItem]) -> float:
    return round(math.fsum(_amount(requirement, item) for item in items), DIGITS)


def _until_full(requirement: Requirement, items: Iterable[PlanItem]) -> list[PlanItem]:
    chosen: list[PlanItem] = []
    full = 0.0
    for item in items:
        if full >= requirement.needed:
            break
        chosen.append(item)
        full = round(full + _amount(requirement, item), DIGITS)
    return chosen


def _progress(requirement: Requirement, items: list[PlanItem]) -> Progress:
    entries = in_order(item for item in items if _amount(requirement, item))
    without = () if requirement.shared else in_order(item for item in items if not _amount(requirement, item))
    done = _sum(requirement, (item for item in entries if item.done_at is not None))
    return Progress(requirement, entries, done, _sum(requirement, entries), without)
