"""Merging two copies of a portfolio, record by record.

Of two versions of a record the one that knows the other loses nothing: it names it among its ancestors, and wins
silently. When neither knows the other, both copies were changed since they parted: the later (`edited_at`, `revision`)
wins. Where the loser holds words of the student that the winner does not have, it is kept as a record of its own, whose
UUID is derived from the losing revision; other differences (a tick, a place in a list) are only told.

Nothing depends on which copy is whose, so A + B is B + A, and every identity is derived, so merging twice is merging
once. Four rules look beyond one record:

- What hangs on a record (`Rule.parent`) and was written after the record was deleted on the other copy brings it back.
- The answers of a finished questionnaire are those its result was worked out from; others do not mix with them. When
  it was finished on both copies, both results stay (`Rule.whole`).
- Numbers that say an order (`Rule.order`) are given anew where both copies used the same one.
- A tombstone that is later stays: deleted is deleted.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from clusterdesk.core.ids import ANCESTORS_KEPT, derived_id

Value = str | int | float | bytes | None


@dataclass(frozen=True, slots=True)
class Record:
    """One record as a copy holds it. `edited_at` is text whose order is the order of time; `fields` by column."""

    revision: str
    ancestors: tuple[str, ...]
    edited_at: str
    deleted: bool
    fields: Mapping[str, Value]

    @property
    def stamp(self) -> tuple[str, str]:
        """What decides which of two is the later: the same on every copy."""
        return self.edited_at, self.revision


Table = Mapping[str, Record]
"""Records by UUID."""
State = Mapping[str, Table]
"""Everything in a portfolio: tables by name."""


@dataclass(frozen=True, slots=True)
class Parent:
    """What a record hangs on: the table, and the column with the UUID there."""

    table: str
    column: str


@dataclass(frozen=True, slots=True)
class Order:
    """A number that orders the records which share a `group` column; ties are settled by the columns `by`."""

    number: str
    group: str
    by: tuple[str, ...]
    start: int = 0


@dataclass(frozen=True, slots=True)
class Whole:
    """A record that is merged together with its parts once its column `closed` is filled.

    `parts` is their table, `link` their column with the UUID of the record, `key` the column that, with that UUID,
    their own is derived from.
    """

    parts: str
    link: str
    key: str
    closed: str


@dataclass(frozen=True, slots=True)
class Rule:
    """How the records of one table are merged.

    Attributes:
        words: the columns in which a difference is worth a copy.
        parent: what a record hangs on.
        also: what else it names.
        order: the number that orders the records.
        whole: the parts that are merged together with the record.
    """

    words: frozenset[str] = frozenset()
    parent: Parent | None = None
    also: tuple[Parent, ...] = ()
    order: Order | None = None
    whole: Whole | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that was changed on both copies: who won, who lost, and the UUID the loser is kept under, if any."""

    table: str
    uuid: str
    winner: Record
    loser: Record
    copy: str | None


@dataclass(frozen=True, slots=True)
class Merged:
    """Everything of both copies, and where they contradicted each other."""

    state: State
    conflicts: tuple[Conflict, ...]


def merged(one: State, other: State, rules: Mapping[str, Rule]) -> Merged:
    """Merge two copies of a portfolio.

    Args:
        one: one copy; a table that it does not have counts as empty.
        other: the other; which is which makes no difference.
        rules: how each table is merged. A table without a rule is a mistake.

    Raises:
        KeyError: a copy has a table without a rule.
    """
    work = _Merge(one, other, rules)
    return work.run()


class _Merge:
    def __init__(self, one: State, other: State, rules: Mapping[str, Rule]) -> None:
        self._sides = (one, other)
        self._rules = {name: rules[name] for name in sorted({*one, *other})}
        self._state: dict[str, dict[str, Record]] = {name: {} for name in self._rules}
        self._conflicts: list[Conflict] = []

    def run(self) -> Merged:
        for name in self._rules:
            for uuid in sorted({*self._table(0, name), *self._table(1, name)}):
                self._state[name][uuid] = self._settled(name, uuid)
        for name, rule in self._rules.items():
            if rule.whole:
                self._close(name, rule.whole)
        self._keep_copies()
        for name, rule in self._rules.items():
            if rule.parent:
                self._bring_back(name, rule.parent)
        for name, rule in self._rules.items():
            if rule.order:
                self._number(name, rule.order)
        return Merged(self._state, tuple(self._conflicts))

    def _table(self, side: int, name: str) -> Table:
        return self._sides[side].get(name, {})

    def _settled(self, name: str, uuid: str) -> Record:
        found = [record for side in (0, 1) if (record := self._table(side, name).get(uuid))]
        if len(found) == 1:
            return found[0]
        winner, loser, parted = _settle(*found)
        if parted and (winner.deleted, winner.fields) != (loser.deleted, loser.fields):
            copy = derived_id(uuid, loser.revision) if self._is_worth_a_copy(name, winner, loser) else None
            self._conflicts.append(Conflict(name, uuid, winner, loser, copy))
        return winner

    def _is_worth_a_copy(self, name: str, winner: Record, loser: Record) -> bool:
        if loser.deleted:
            return False
        rule = self._rules[name]
        if rule.whole:
            return loser.fields[rule.whole.closed] is not None
        return any(winner.deleted or winner.fields[word] != loser.fields[word] for word in rule.words)

    def _keep_copies(self) -> None:
        """Keep losers beside the winners, unless an earlier merge did: what became of them since then counts."""
        for conflict in self._conflicts:
            if conflict.copy is not None and conflict.copy not in self._state[conflict.table]:
                self._keep_copy(conflict, conflict.copy)

    def _keep_copy(self, conflict: Conflict, copy: str) -> None:
        name, loser = conflict.table, conflict.loser
        self._state[name][copy] = _copied(loser)
        whole = self._rules[name].whole
        if whole:
            side = 0 if self._table(0, name).get(conflict.uuid) is loser else 1
            for part in self._parts(side, whole, conflict.uuid).values():
                fields = {**part.fields, whole.link: copy}
                uuid = derived_id(copy, str(part.fields[whole.key]))
                self._state[whole.parts][uuid] = _copied(replace(part, fields=fields))

    # -- a questionnaire and its answers ----------------------------------------------------------------------

    def _close(self, name: str, whole: Whole) -> None:
        """Give every closed record the parts of the copy that it comes from, and none else."""
        for uuid, record in self._state[name].items():
            both = all(uuid in self._table(side, name) for side in (0, 1))
            if not both or record.deleted or record.fields[whole.closed] is None:
                continue
            revisions = [self._table(side, name)[uuid].revision for side in (0, 1)]
            if revisions[0] == revisions[1]:
                # Closed before they parted: nobody can have changed the parts since.
                continue
            own = revisions.index(record.revision)
            self._take_parts(whole, self._parts(own, whole, uuid), self._parts(1 - own, whole, uuid))

    def _parts(self, side: int, whole: Whole, uuid: str) -> Table:
        table = self._table(side, whole.parts)
        return {key: part for key, part in table.items() if part.fields[whole.link] == uuid}

    def _take_parts(self, whole: Whole, own: Table, other: Table) -> None:
        target = self._state[whole.parts]
        for uuid, stranger in other.items():
            part = own.get(uuid)
            if part is not None and (stranger.revision == part.revision or stranger.revision in part.ancestors):
                target[uuid] = part
            else:
                target[uuid] = _over(stranger, part)

    # -- what hangs on a record -------------------------------------------------------------------------------

    def _bring_back(self, name: str, parent: Parent) -> None:
        """Bring back what was deleted on one copy when something was hung on it later on the other."""
        for uuid, part in self._state[name].items():
            above = str(part.fields[parent.column])
            tombstone = self._state[parent.table].get(above)
            if part.deleted or tombstone is None or not tombstone.deleted or part.edited_at <= tombstone.edited_at:
                continue
            if any(self._hangs(side, name, uuid, parent) for side in (0, 1)):
                self._state[parent.table][above] = _revived(tombstone, part)

    def _hangs(self, side: int, name: str, uuid: str, parent: Parent) -> bool:
        """Return whether on this copy the record hangs on one that is there, unknown to the other copy."""
        part, known = self._table(side, name).get(uuid), self._table(1 - side, name).get(uuid)
        if part is None or (known is not None and part.revision in (known.revision, *known.ancestors)):
            return False
        above = self._table(side, parent.table).get(str(part.fields[parent.column]))
        return above is not None and not above.deleted

    # -- the order of records ---------------------------------------------------------------------------------

    def _number(self, name: str, order: Order) -> None:
        table = self._state[name]
        groups: dict[Value, list[str]] = {}
        for uuid, record in table.items():
            if not record.deleted:
                groups.setdefault(record.fields[order.group], []).append(uuid)
        for uuids in groups.values():
            numbers = [table[uuid].fields[order.number] for uuid in uuids]
            if len(set(numbers)) == len(numbers):
                continue
            uuids.sort(key=lambda uuid: (*(_sortable(table[uuid].fields[column]) for column in order.by), uuid))
            for number, uuid in enumerate(uuids, start=order.start):
                if table[uuid].fields[order.number] != number:
                    table[uuid] = _changed(table[uuid], {order.number: number})


def _settle(one: Record, other: Record) -> tuple[Record, Record, bool]:
    """Return the winner, which from now on knows the loser, the loser, and whether neither knew the other."""
    if one == other:
        return one, other, False
    if one.revision == other.revision:
        # The same, but one of them may have met others since.
        first, second = sorted((one, other), key=lambda record: (record.ancestors, repr(record)))
        return replace(first, ancestors=_joined(first.ancestors, second.ancestors)), second, False
    if one.revision in other.ancestors:
        return _knowing(other, one), one, False
    if other.revision in one.ancestors:
        return _knowing(one, other), other, False
    loser, winner = sorted((one, other), key=lambda record: record.stamp)
    return _knowing(winner, loser), loser, True


def _knowing(winner: Record, loser: Record) -> Record:
    if loser.revision in winner.ancestors:
        return winner
    return replace(winner, ancestors=_joined(loser.ancestors, winner.ancestors, (loser.revision,)))


def _joined(*lists: tuple[str, ...]) -> tuple[str, ...]:
    """Return the revisions of all the lists, each once, in the order of its last place, the last ones only."""
    seen: dict[str, None] = {}
    for revision in (revision for revisions in reversed(lists) for revision in reversed(revisions)):
        seen.setdefault(revision)
    return tuple(reversed(list(seen)[:ANCESTORS_KEPT]))


def _copied(loser: Record) -> Record:
    return Record(derived_id(loser.revision, "copy"), (), loser.edited_at, loser.deleted, loser.fields)


def _over(stranger: Record, part: Record | None) -> Record:
    """Return what takes the place of a part that does not belong to the result: the part that does, or a tombstone."""
    ancestors = _joined(stranger.ancestors, part.ancestors if part else (), _revisions(part), (stranger.revision,))
    kept = part or replace(stranger, deleted=True)
    revision = derived_id(stranger.revision, kept.revision)
    edited_at = max(stranger.edited_at, kept.edited_at)
    return Record(revision, ancestors, edited_at, kept.deleted, kept.fields)


def _revisions(part: Record | None) -> tuple[str, ...]:
    return (part.revision,) if part else ()


def _revived(tombstone: Record, part: Record) -> Record:
    ancestors = _joined(tombstone.ancestors, (tombstone.revision,))
    return Record(
        derived_id(tombstone.revision, "back"), ancestors, part.edited_at, deleted=False, fields=tombstone.fields
    )


def _changed(record: Record, fields: Mapping[str, Value]) -> Record:
    """Return the record with other fields as a revision that is the same on every copy."""
    named = ",".join(f"{column}={value}" for column, value in fields.items())
    ancestors = _joined(record.ancestors, (record.revision,))
    revision = derived_id(record.revision, named)
    return Record(revision, ancestors, record.edited_at, record.deleted, {**record.fields, **fields})


def _sortable(value: Value) -> tuple[int, str | int | float]:
    """Return what orders values of mixed kinds: numbers before texts."""
    if isinstance(value, int | float):
        return 0, value
    return 1, str(value)


def is_whole(state: State, rules: Mapping[str, Rule]) -> bool:
    """Return whether everything that a record names is there."""
    for name, table in state.items():
        links = [link for link in (rules[name].parent, *rules[name].also) if link]
        for link in links:
            there = state.get(link.table, {})
            if any(record.fields[link.column] not in there for record in table.values()):
                return False
    return True


def differences(before: State, after: State) -> Iterator[tuple[str, str, Record | None, Record]]:
    """Yield table, UUID, earlier and later record of everything that is not the same afterwards."""
    for name, table in after.items():
        earlier = before.get(name, {})
        for uuid, record in table.items():
            found = earlier.get(uuid)
            if found != record:
                yield name, uuid, found, record
