"""What a newer catalog changed for the careers, clusters and pathways that a student saved or made a goal of."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import sha256

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.ids import derived_id
from clusterdesk.core.target import Target

DIGEST = 16
"""Letters of a digest: enough to tell two lists of changes apart, and nothing can be read from it."""

_LISTS, _SEEN = "d9dfd21e-7496-46ba-9117-0a95e390c4b4", "7ec7473f-c8d4-4879-8deb-eaa3a09a4776"
"""The parents of the UUIDs of lists and of seen marks, the same in every portfolio."""

_NUMBER = re.compile(r"\d+(?:\.\d+)*")
"""A number of a release, with its parts: 30.1 comes before 31.0."""

Careers = Mapping[str, str]
"""Names of careers by code."""


@dataclass(frozen=True, slots=True)
class CareerList:
    """The careers of a cluster or pathway as a release of the catalog had them when it was kept or last seen.

    The names are English ones: they tell a career that only got another code, and name one that is gone.
    """

    target: Target
    release: str
    careers: Careers

    @property
    def uuid(self) -> str:
        """The UUID of its record: the same on every copy of a portfolio."""
        return list_id(self.target)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the catalog said of a target when the student had seen what is new; `gone`: it did not know it any more."""

    target: Target
    snapshot: TargetSnapshot
    gone: bool = False

    @property
    def uuid(self) -> str:
        """The UUID of its record: the same on every copy of a portfolio."""
        return seen_id(self.target)


def list_id(target: Target) -> str:
    """Return the UUID of the list of a target."""
    return derived_id(_LISTS, str(target))


def seen_id(target: Target) -> str:
    """Return the UUID of the seen mark of a target."""
    return derived_id(_SEEN, str(target))


@dataclass(frozen=True, slots=True)
class Watched:
    """A target that is watched: what it was when it was kept or last seen, and what the catalog says of it now.

    Attributes:
        target: the career, cluster or pathway.
        was: what was kept with the goal or the mark, or seen since then.
        now: the same of today's catalog, None when it does not know the target any more.
        names: what it is called today, in every language: a name that was kept in another language is no new name.
        was_gone: whether it was known to be gone from the catalog already.
        listed: the careers it had, None where none were kept.
        careers: the careers it has today, named in English; none for a career.
    """

    target: Target
    was: TargetSnapshot
    now: TargetSnapshot | None
    names: Collection[str] = ()
    was_gone: bool = False
    listed: CareerList | None = None
    careers: Careers = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Update:
    """One target that another release of the catalog tells otherwise.

    Attributes:
        target: the career, cluster or pathway.
        was: what was known of it.
        now: what the catalog says today, None when it does not know it any more.
        renamed: whether it has another name.
        back: whether it had been gone from the catalog and is there again.
        added: careers that are new in the list, by code; `left` those that are not in it any more.
        left: see `added`.
        listed: the release that the earlier list of careers is of.
        careers: all careers of today; empty for a career.
    """

    target: Target
    was: TargetSnapshot
    now: TargetSnapshot | None
    renamed: bool
    back: bool = False
    added: Careers = field(default_factory=dict[str, str])
    left: Careers = field(default_factory=dict[str, str])
    listed: str = ""
    careers: Careers = field(default_factory=dict[str, str])

    @property
    def gone(self) -> bool:
        """Whether the catalog does not know it any more."""
        return self.now is None

    @property
    def pay_changed(self) -> bool:
        """Whether pay is another figure, or a figure of another year, than it was."""
        now = self.now
        return now is not None and (self.was.pay, self.was.pay_unit, self.was.pay_year) != (
            now.pay,
            now.pay_unit,
            now.pay_year,
        )

    @property
    def jobs_changed(self) -> bool:
        """Whether jobs are another figure, or a figure of another year, than they were."""
        now = self.now
        return now is not None and (self.was.jobs, self.was.jobs_year) != (now.jobs, now.jobs_year)

    @property
    def figures_changed(self) -> bool:
        """Whether pay or jobs are told otherwise."""
        return self.pay_changed or self.jobs_changed

    @property
    def told(self) -> bool:
        """Whether there is anything to tell."""
        return bool(self.gone or self.back or self.renamed or self.figures_changed or self.added or self.left)


def is_later(release: str, than: str) -> bool:
    """Return whether a release of the catalog may tell something new to who has seen another one.

    Not the same one, and none that is plainly older: one that says the same but for numbers, none of which is higher. A
    student who goes back and forth between two computers is not told every time what the older catalog says.
    """
    if _NUMBER.sub("#", release) != _NUMBER.sub("#", than):
        return True
    return any(new > old for new, old in zip(_numbers(release), _numbers(than), strict=True))


def _numbers(release: str) -> list[tuple[int, ...]]:
    return [tuple(map(int, number.split("."))) for number in _NUMBER.findall(release)]


def updates(watched: Iterable[Watched], release: str) -> tuple[Update, ...]:
    """Return what changed, in the order given, each target once.

    Args:
        watched: what is watched; of a target that comes twice the first counts.
        release: of today's catalog; what was kept from the same release, or a later one, has not changed.
    """
    found: dict[Target, Update] = {}
    for one in watched:
        if one.target not in found and (update := _update(one, release)):
            found[one.target] = update
    return tuple(found.values())


def _update(one: Watched, release: str) -> Update | None:
    newer = is_later(release, one.was.catalog_release)
    if one.now is None:
        return Update(one.target, one.was, None, renamed=False) if newer and not one.was_gone else None
    added, left = _moved(one.listed, one.careers, release)
    update = Update(
        one.target,
        # The list can be older than the figures: those are not told again then.
        one.was if newer else one.now,
        one.now,
        renamed=newer and one.was.name not in one.names,
        back=newer and one.was_gone,
        added=added,
        left=left,
        listed=one.listed.release if one.listed else "",
        careers=one.careers,
    )
    return update if update.told else None


def _moved(listed: CareerList | None, careers: Careers, release: str) -> tuple[Careers, Careers]:
    """Return the careers that came and those that left; one that only has another code is neither."""
    if listed is None or not is_later(release, listed.release):
        return {}, {}
    came = {code: name for code, name in careers.items() if code not in listed.careers}
    left = {code: name for code, name in listed.careers.items() if code not in careers}
    same = set(came.values()) & set(left.values())
    return _without(came, same), _without(left, same)


def _without(careers: Careers, names: Collection[str]) -> Careers:
    return {code: name for code, name in careers.items() if name not in names}


def digest(portfolio: str, release: str, found: Iterable[Update]) -> str:
    """Return what "I have seen these" was remembered by on a computer before portfolios kept it themselves."""
    parts = [portfolio, release, *sorted(f"{one.target} {one.was.catalog_release}" for one in found)]
    return sha256("\n".join(parts).encode()).hexdigest()[:DIGEST]
