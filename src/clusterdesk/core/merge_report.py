"""What a merge brings, in numbers and words for the student: counted by area, and contradictions with both sides."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.merge import Conflict, Merged, Record, Rule, State, differences

AREAS: Mapping[str, PortfolioArea] = {
    "student": PortfolioArea.PROFILE,
    "sitting": PortfolioArea.SITTINGS,
    "goal": PortfolioArea.GOALS,
    "saved": PortfolioArea.SAVED,
    "entry": PortfolioArea.JOURNAL,
    "plan_item": PortfolioArea.PLAN,
    "seen_update": PortfolioArea.CHOICES,
    "choice": PortfolioArea.CHOICES,
}
"""The tables that stand for something a student knows; the others hang on one of them, or are told with it."""

_TOLD = (
    "name",
    "graduation_year",
    "title",
    "reason",
    "state",
    "due",
    "day",
    "note",
    "credits",
    "term",
    "year",
    "fields",
)
"""The columns a contradiction is told in, in this order."""

_LONGEST = 120

FIELD = "fields."
"""What stands before the name of a field of an entry, which the column `fields` holds as JSON."""
Told = str | float | None
"""A value in short: text of at most 120 characters without line breaks, a number, or nothing."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many things of one area are new, changed and gone after a merge."""

    new: int = 0
    changed: int = 0
    gone: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        """Return both together."""
        return Counts(self.new + other.new, self.changed + other.changed, self.gone + other.gone)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing in which both sides differ: a column, or `fields.NAME`; what each side says, None for nothing."""

    column: str
    here: Told
    there: Told


@dataclass(frozen=True, slots=True)
class Clash:
    """Something that was changed on both sides since they parted.

    Attributes:
        area: where it is.
        title: what it is called now.
        differences: where both sides differ; of a deleted one, everything that the other side says.
        here_stays: whether the side of the open portfolio is the later one and stays.
        kept: whether the other side is kept beside it.
        deleted: the side on which it was deleted, None when on neither.
    """

    area: PortfolioArea
    title: str
    differences: tuple[Difference, ...]
    here_stays: bool
    kept: bool
    deleted: Literal["here", "there"] | None = None


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What a merge brings into the open portfolio.

    Attributes:
        name: the student's name in the copy.
        last_change: when the copy was written to last (aware UTC); None when it is empty.
        counts: by area, only areas in which something changes.
        clashes: what was changed on both sides.
        sealed: whether the copy takes a passphrase and the open portfolio does not.
    """

    name: str
    last_change: datetime | None
    counts: Mapping[PortfolioArea, Counts]
    clashes: tuple[Clash, ...]
    sealed: bool = False

    @property
    def empty(self) -> bool:
        """Whether the copy has nothing that the open portfolio does not have."""
        return not self.counts and not self.clashes


def report(ours: State, theirs: State, found: Merged, rules: Mapping[str, Rule], *, sealed: bool) -> MergeReport:
    """Return what a merge brings.

    Args:
        ours: the open portfolio.
        theirs: the copy.
        found: both merged.
        rules: how each table was merged.
        sealed: whether the copy takes a passphrase and the open portfolio does not.
    """
    moments = [record.edited_at for table in theirs.values() for record in table.values()]
    names = [str(record.fields["name"]) for record in theirs.get("student", {}).values()]
    return MergeReport(
        name=names[0] if names else "",
        last_change=datetime.fromisoformat(max(moments)) if moments else None,
        counts=_counted(ours, found.state, rules),
        clashes=tuple(_clashes(ours, found)),
        sealed=sealed,
    )


def are_kin(ours: State, theirs: State) -> bool:
    """Return whether two portfolios come from one: they share something that was written, or the student's name."""
    for name in ("sitting", "goal", "entry", "plan_item"):
        if ours.get(name, {}).keys() & theirs.get(name, {}).keys():
            return True
    return _names(ours) == _names(theirs)


def _names(state: State) -> set[str]:
    return {str(record.fields["name"]).casefold() for record in state.get("student", {}).values()}


def _counted(ours: State, after: State, rules: Mapping[str, Rule]) -> dict[PortfolioArea, Counts]:
    touched: dict[str, set[str]] = {name: set() for name in AREAS}
    for name, uuid, before, record in differences(ours, after):
        if before is not None and before.revision == record.revision:
            # Only its ancestors are more: nothing that a student sees.
            continue
        parent = rules[name].parent
        root, key = (parent.table, str(record.fields[parent.column])) if parent else (name, uuid)
        if root in touched:
            touched[root].add(key)
    counts: dict[PortfolioArea, Counts] = {}
    for name, uuids in touched.items():
        if uuids:
            counts[AREAS[name]] = counts.get(AREAS[name], Counts()) + _sorted_out(
                ours.get(name, {}), after[name], uuids
            )
    return counts


def _sorted_out(before: Mapping[str, Record], after: Mapping[str, Record], uuids: set[str]) -> Counts:
    new = changed = gone = 0
    for uuid in uuids:
        was, is_ = uuid in before and not before[uuid].deleted, not after[uuid].deleted
        new += is_ and not was
        changed += is_ and was
        gone += was and not is_
    return Counts(new, changed, gone)


def _clashes(ours: State, found: Merged) -> Iterator[Clash]:
    for conflict in found.conflicts:
        area = _area(conflict)
        if area is None:
            continue
        here_stays = ours[conflict.table][conflict.uuid].revision == conflict.winner.revision
        sides = (conflict.winner, conflict.loser)
        here, there = sides if here_stays else reversed(sides)
        differences = tuple(_differences(here, there))
        if not differences:
            # A place in a list, a tick: the later one stays, and nothing is worth a question.
            continue
        title, kept = _title(conflict, found.state), conflict.copy is not None
        gone = "here" if here.deleted else "there" if there.deleted else None
        yield Clash(area, title, differences, here_stays, kept, gone)


def _area(conflict: Conflict) -> PortfolioArea | None:
    """Return where a contradiction is; None for what says nothing by itself, as one answer."""
    if conflict.table in AREAS:
        return AREAS[conflict.table]
    return PortfolioArea.GOALS if conflict.table in ("goal_version", "goal_step") else None


def _differences(here: Record, there: Record) -> Iterator[Difference]:
    """Return where two records differ in what a student reads."""
    one, other = _said(here), _said(there)
    for column in {**one, **other}:
        if one.get(column) != other.get(column):
            yield Difference(column, _short(one.get(column)), _short(other.get(column)))


def _said(record: Record) -> dict[str, Any]:
    """Return what a record says by column, each field of an entry by itself; nothing for a deleted one."""
    said: dict[str, Any] = {}
    for column in () if record.deleted else _TOLD:
        value = record.fields.get(column)
        if column == "fields" and value:
            said.update({FIELD + name: part for name, part in json.loads(str(value)).items()})
        elif value not in (None, ""):
            said[column] = value
    return said


def _short(value: Any) -> Told:
    if value is None or isinstance(value, int | float):
        return value
    line = " ".join(_line(value).split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def _line(value: Any) -> str:
    """Return a text, or the parts of a list in one line: words, or questions with their answers."""
    if not isinstance(value, list):
        return str(value)
    parts = cast("list[str | list[str]]", value)
    return ", ".join(part if isinstance(part, str) else " ".join(part) for part in parts)


def _title(conflict: Conflict, state: State) -> str:
    """Return what the record is called: its own title, or that of the newest version of its goal."""
    fields = conflict.winner.fields
    for column in ("title", "name", "snapshot_name", "form"):
        if fields.get(column):
            return str(fields[column])
    versions = [part for part in state["goal_version"].values() if part.fields["goal"] == conflict.uuid]
    newest = max(versions, key=lambda part: str(part.fields["made_at"]), default=None)
    return str(newest.fields["title"]) if newest else ""
