"""Where the student stands: everything of the path that the portfolio holds, read once, and what follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clusterdesk.core.due import Due, due_list
from clusterdesk.core.journey import Journey, JourneyFacts, journey
from clusterdesk.store import glance

if TYPE_CHECKING:
    from clusterdesk.core.clock import Clock
    from clusterdesk.services.assess import Assess
    from clusterdesk.services.goals import Goals
    from clusterdesk.services.plan import Plan
    from clusterdesk.services.saved import SavedMarks
    from clusterdesk.store.records import Records


@dataclass(frozen=True, slots=True)
class Standing:
    """What the path was worked out from, how far it goes, and what is due, soonest first."""

    facts: JourneyFacts
    journey: Journey
    due: tuple[Due, ...]


def read(records: Records, assess: Assess, goals: Goals, saved: SavedMarks, plan: Plan, clock: Clock) -> Standing:
    """Return where the student stands; what is due is told by the local day."""
    now = clock()
    today = now.astimezone().date()
    facts = JourneyFacts(now, assess.sittings(), saved.all(), glance.logged(records), goals.goals(), plan.items())
    due = due_list(facts.goals, facts.plan, glance.deadlines(records, today), today)
    return Standing(facts, journey(facts), due)
