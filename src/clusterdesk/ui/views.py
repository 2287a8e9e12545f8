"""Which view shows an address, and which entry of the rail it belongs to."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.ui.view import View

ViewKey = Literal[
    "home",
    "explore",
    "cluster",
    "career",
    "compare",
    "program",
    "saved",
    "assess",
    "question",
    "results",
    "goals",
    "portfolio",
    "settings",
]
RailKey = Literal["home", "explore", "assess", "goals", "portfolio", "settings"]


@dataclass(frozen=True, slots=True)
class Place:
    """The view of a kind of address and the rail entry that is marked while it is shown."""

    view: ViewKey
    rail: RailKey


PLACES: dict[str, Place] = {
    "home": Place("home", "home"),
    "explore": Place("explore", "explore"),
    "cluster": Place("cluster", "explore"),
    "pathway": Place("cluster", "explore"),
    "career": Place("career", "explore"),
    "compare": Place("compare", "explore"),
    "program": Place("program", "explore"),
    "saved": Place("saved", "explore"),
    "assess": Place("assess", "assess"),
    "question": Place("question", "assess"),
    "results": Place("results", "assess"),
    "goals": Place("goals", "goals"),
    "goal": Place("goals", "goals"),
    "portfolio": Place("portfolio", "portfolio"),
    "settings": Place("settings", "settings"),
}


def place_of(address: str) -> Place:
    """Return where an address is shown; what nobody knows is shown at home."""
    return PLACES.get(address.partition("/")[0], PLACES["home"])


def view_class(key: ViewKey) -> type[View]:
    """Return the class of a view. It is imported only here: a view that is never visited costs no start-up time."""
    match key:
        case "home":
            from clusterdesk.ui.home import HomeView

            return HomeView
        case "explore" | "cluster" | "career" | "compare" | "program" | "saved":
            return _explore_class(key)
        case "assess" | "question" | "results":
            from clusterdesk.ui import assess

            return {"assess": assess.StartView, "question": assess.QuestionView, "results": assess.ResultsView}[key]
        case "goals":
            from clusterdesk.ui.goals import GoalsView

            return GoalsView
        case "portfolio":
            from clusterdesk.ui.portfolio import PortfolioView

            return PortfolioView
        case "settings":
            from clusterdesk.ui.settings import SettingsView

            return SettingsView


def _explore_class(key: Literal["explore", "cluster", "career", "compare", "program", "saved"]) -> type[View]:
    from clusterdesk.ui import explore

    match key:
        case "explore":
            return explore.ClustersView
        case "cluster":
            return explore.ClusterView
        case "career":
            return explore.CareerView
        case "compare":
            return explore.CompareView
        case "program":
            return explore.ProgramView
        case "saved":
            return explore.SavedView
