"""What the goals screen reads about one goal beside the goal itself."""

from collections.abc import Mapping
from dataclasses import dataclass

from clusterdesk.core.evidence import Aim
from clusterdesk.core.goal import GoalVersion
from clusterdesk.core.journal import Entry
from clusterdesk.services.explore import Explore
from clusterdesk.services.session import Session
from clusterdesk.services.targets import names_of

LATEST = 30
"""So many entries are offered as what made the difference, beside those that speak about the goal."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What the portfolio has about one goal.

    `about` are the entries that speak about it or say that what it aims for was gained, `latest` the newest of all,
    `named` those its versions name; `skills` are the student's own by element id (0-4), empty when they were not rated.
    """

    about: tuple[Entry, ...]
    latest: tuple[Entry, ...]
    named: tuple[Entry, ...]
    skills: Mapping[str, int]

    @property
    def offered(self) -> tuple[Entry, ...]:
        """Every entry that may have made a difference, each once: first what speaks about the goal, newest first."""
        spoken = sorted(self.about, key=lambda entry: (entry.day, entry.made_at), reverse=True)
        return tuple({entry.uuid: entry for entry in (*spoken, *self.latest)}.values())

    @property
    def titles(self) -> dict[str, str]:
        """The titles of all these entries by UUID."""
        return {entry.uuid: entry.title for entry in (*self.about, *self.latest, *self.named)}


def aim_of(explore: Explore, version: GoalVersion) -> Aim | None:
    """Return what a skill or credential goal wants to gain; None of any other goal."""
    if version.of_kind not in ("skill", "credential"):
        return None
    target = version.target if version.target and version.target.kind == "skill" else None
    return Aim(target, frozenset({version.title, *(names_of(explore, target) if target else ())}))


def learned(session: Session, goal: str, aim: Aim | None) -> Learned:
    """Read it, on the database thread.

    Args:
        session: the portfolio.
        goal: the UUID of the goal.
        aim: what it wants to gain, if that can be told: entries that say so are about it too.

    Raises:
        BadInput: no such goal.
    """
    wanted = {uuid for version in session.goals.goal(goal).versions for uuid in version.entries}
    named = tuple(entry for uuid in wanted if (entry := session.journal.find(uuid)) is not None)
    skills = session.assess.readings().skills or {}
    met = session.journal.meeting(aim) if aim else ()
    about = {entry.uuid: entry for entry in (*session.journal.about(goal), *met)}
    return Learned(tuple(about.values()), session.journal.latest(LATEST), named, skills)
