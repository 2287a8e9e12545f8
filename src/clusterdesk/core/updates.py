"""What a newer catalog changed for the careers, clusters and pathways that a student saved or made a goal of."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target

DIGEST = 16
"""Letters of a digest: enough to tell two lists of changes apart, and nothing can be read from it."""


@dataclass(frozen=True, slots=True)
class Watched:
    """A target that is watched: what it was when it was kept, and what the catalog says of it now.

    Attributes:
        target: the career, cluster or pathway.
        was: what was kept with the goal or the mark.
        now: the same of today's catalog, None when it does not know the target any more.
        names: what it is called today, in every language: a name that was kept in another language is no new name.
    """

    target: Target
    was: TargetSnapshot
    now: TargetSnapshot | None
    names: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Update:
    """One target that another release of the catalog tells otherwise."""

    target: Target
    was: TargetSnapshot
    now: TargetSnapshot | None
    renamed: bool

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


def updates(watched: Iterable[Watched], release: str) -> tuple[Update, ...]:
    """Return what changed, in the order given, each target once.

    Args:
        watched: what is watched; of a target that comes twice the first counts.
        release: of today's catalog; what was kept from the same release has not changed.
    """
    found: dict[Target, Update] = {}
    for one in watched:
        if one.was.catalog_release == release or one.target in found:
            continue
        renamed = one.now is not None and one.was.name not in one.names
        update = Update(one.target, one.was, one.now, renamed)
        if update.gone or renamed or update.pay_changed or update.jobs_changed:
            found[one.target] = update
    return tuple(found.values())


def digest(portfolio: str, release: str, found: Iterable[Update]) -> str:
    """Return what "I have seen these" is remembered by: another portfolio, release or list has another digest."""
    parts = [portfolio, release, *sorted(f"{one.target} {one.was.catalog_release}" for one in found)]
    return sha256("\n".join(parts).encode()).hexdigest()[:DIGEST]
