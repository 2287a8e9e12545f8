"""The interest questions: where they start, one question a screen, and what comes of the answers."""

from clusterdesk.ui.assess.question import QuestionView
from clusterdesk.ui.assess.results import ResultsView
from clusterdesk.ui.assess.start import StartView

__all__ = ["QuestionView", "ResultsView", "StartView"]
