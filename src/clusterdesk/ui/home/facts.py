"""Everything Home shows of a portfolio, read at once on the database thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from clusterdesk.core.goal import Goal, Step
from clusterdesk.core.journey import Journey
from clusterdesk.core.questionnaire import Sitting
from clusterdesk.core.student import Student

if TYPE_CHECKING:
    from clusterdesk.services.session import Session


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A goal that is due, or one step of it."""

    due: date
    goal: Goal
    step: Step | None = None

    @property
    def title(self) -> str:
        """What is due."""
        return self.step.title if self.step else self.goal.current.title


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """The student, the journey, the newest finished sitting, the goals."""

    student: Student
    journey: Journey
    sitting: Sitting | None
    goals: tuple[Goal, ...]

    def goal_title(self, uuid: str | None) -> str:
        """Return the title of a goal, an empty text without one."""
        return next((goal.current.title for goal in self.goals if goal.uuid == uuid), "")

    def upcoming(self) -> list[Upcoming]:
        """Return the active goals and their open steps that have a day, soonest first; a step before its goal."""
        active = [goal for goal in self.goals if goal.current.state == "active"]
        found = [
            Upcoming(step.due, goal, step)
            for goal in active
            for step in goal.steps
            if step.due is not None and step.done_at is None
        ]
        found += [Upcoming(goal.due, goal) for goal in active if goal.due is not None]
        return sorted(found, key=lambda one: one.due)


def read_home(session: Session) -> HomeFacts:
    """Read what Home shows."""
    finished = session.assess.finished()
    return HomeFacts(
        session.profile.read(), session.journey(), finished[0] if finished else None, session.goals.goals()
    )
