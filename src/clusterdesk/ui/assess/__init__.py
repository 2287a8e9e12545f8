"""The questionnaires: where they start, one question a screen, and what comes of the answers."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.assess.history import HistoryView
    from clusterdesk.ui.assess.intro import IntroView
    from clusterdesk.ui.assess.question import QuestionView
    from clusterdesk.ui.assess.results import ResultsView
    from clusterdesk.ui.assess.skills_view import SkillsView
    from clusterdesk.ui.assess.start import StartView
    from clusterdesk.ui.assess.topics_view import TopicsView
    from clusterdesk.ui.assess.values_view import ValuesView

_HOMES = {
    "HistoryView": "history",
    "IntroView": "intro",
    "QuestionView": "question",
    "ResultsView": "results",
    "SkillsView": "skills_view",
    "StartView": "start",
    "TopicsView": "topics_view",
    "ValuesView": "values_view",
}

__all__ = [
    "HistoryView",
    "IntroView",
    "QuestionView",
    "ResultsView",
    "SkillsView",
    "StartView",
    "TopicsView",
    "ValuesView",
]


__getattr__ = importer(__name__, _HOMES)
