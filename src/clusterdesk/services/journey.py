"""How far the student has come, from what the portfolio holds now."""

from clusterdesk.core.clock import Clock
from clusterdesk.core.journey import Journey, JourneyFacts, journey
from clusterdesk.services.assess import Assess
from clusterdesk.services.goals import Goals


def read(assess: Assess, goals: Goals, clock: Clock) -> Journey:
    """Return the journey."""
    return journey(JourneyFacts(assess.unfinished(), assess.finished(), goals.goals(), clock()))
