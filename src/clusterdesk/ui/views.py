"""Which view shows an address, and which entry of the rail it belongs to."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Literal

from clusterdesk.ui.view import View

ViewKey = Literal[
    "home",
    "summary",
    "explore",
    "cluster",
    "career",
    "compare",
    "ladder",
    "program",
    "saved",
    "search",
    "skill",
    "whatif",
    "assess",
    "intro",
    "question",
    "results",
    "results/topics",
    "results/skills",
    "results/values",
    "history",
    "goals",
    "bin",
    "help",
    "plan",
    "journal",
    "log",
    "portfolio",
    "settings",
]
ExploreKey = Literal[
    "explore", "cluster", "career", "compare", "ladder", "program", "saved", "search", "skill", "whatif"
]
EXPLORE_VIEWS: dict[ExploreKey, str] = {
    "explore": "ClustersView",
    "cluster": "ClusterView",
    "career": "CareerView",
    "compare": "CompareView",
    "ladder": "LadderView",
    "program": "ProgramView",
    "saved": "SavedView",
    "search": "SearchView",
    "skill": "SkillView",
    "whatif": "WhatIfView",
}
RailKey = Literal["home", "explore", "assess", "goals", "plan", "journal", "portfolio", "settings"]


@dataclass(frozen=True, slots=True)
class Place:
    """The view of a kind of address and the rail entry that is marked while it is shown."""

    view: ViewKey
    rail: RailKey


PLACES: dict[str, Place] = {
    "home": Place("home", "home"),
    "summary": Place("summary", "home"),
    "explore": Place("explore", "explore"),
    "cluster": Place("cluster", "explore"),
    "pathway": Place("cluster", "explore"),
    "career": Place("career", "explore"),
    "compare": Place("compare", "explore"),
    "ladder": Place("ladder", "explore"),
    "program": Place("program", "explore"),
    "saved": Place("saved", "explore"),
    "search": Place("search", "explore"),
    "skill": Place("skill", "explore"),
    "whatif": Place("whatif", "explore"),
    "assess": Place("assess", "assess"),
    "intro": Place("intro", "assess"),
    "question": Place("question", "assess"),
    "results": Place("results", "assess"),
    "results/topics": Place("results/topics", "assess"),
    "results/skills": Place("results/skills", "assess"),
    "results/values": Place("results/values", "assess"),
    "history": Place("history", "assess"),
    "goals": Place("goals", "goals"),
    "goal": Place("goals", "goals"),
    "bin": Place("bin", "portfolio"),
    "plan": Place("plan", "plan"),
    "journal": Place("journal", "journal"),
    "log": Place("log", "journal"),
    "portfolio": Place("portfolio", "portfolio"),
    "settings": Place("settings", "settings"),
    "help": Place("help", "settings"),
}


def kind_of(address: str) -> str:
    """Return the key of `PLACES` for an address: its first two parts where they are one, else its first."""
    first, _, rest = address.partition("/")
    both = f"{first}/{rest.partition('/')[0]}"
    return both if both in PLACES else first


def place_of(address: str) -> Place:
    """Return where an address is shown; what nobody knows is shown at home."""
    return PLACES.get(kind_of(address), PLACES["home"])


def is_hidden(address: str, hide: Collection[str]) -> bool:
    """Return whether a lab hides an address, by the first part of it or with its entry of the rail."""
    return place_of(address).rail in hide or address.partition("/")[0] in hide


def view_class(key: ViewKey) -> type[View]:
    """Return the class of a view. It is imported only here: a view that is never visited costs no start-up time."""
    match key:
        case "home" | "summary":
            return _home_class(key)
        case "explore" | "cluster" | "career" | "compare" | "ladder":
            return _explore_class(key)
        case "program" | "saved" | "search" | "skill" | "whatif":
            return _explore_class(key)
        case "assess" | "intro" | "question":
            return _assess_class(key)
        case "results" | "history" | "results/topics" | "results/skills" | "results/values":
            return _results_class(key)
        case "goals" | "plan" | "journal" | "log":
            return _path_class(key)
        case "bin" | "help" | "portfolio" | "settings":
            return _aside_class(key)


def _aside_class(key: Literal["bin", "help", "portfolio", "settings"]) -> type[View]:
    match key:
        case "bin":
            from clusterdesk.ui.bin import BinView

            return BinView
        case "help":
            from clusterdesk.ui.help import HelpView

            return HelpView
        case "portfolio":
            from clusterdesk.ui.portfolio import PortfolioView

            return PortfolioView
        case "settings":
            from clusterdesk.ui.settings import SettingsView

            return SettingsView


def _home_class(key: Literal["home", "summary"]) -> type[View]:
    if key == "summary":
        from clusterdesk.ui.home.summary import SummaryView

        return SummaryView
    from clusterdesk.ui.home import HomeView

    return HomeView


def _path_class(key: Literal["goals", "plan", "journal", "log"]) -> type[View]:
    match key:
        case "goals":
            from clusterdesk.ui.goals import GoalsView

            return GoalsView
        case "plan":
            from clusterdesk.ui.plan import PlanView

            return PlanView
        case "journal" | "log":
            from clusterdesk.ui import journal

            return journal.JournalView if key == "journal" else journal.LogView


def _explore_class(key: ExploreKey) -> type[View]:
    from clusterdesk.ui import explore

    # By name: asking for a class imports its module, and only one is wanted.
    found: type[View] = getattr(explore, EXPLORE_VIEWS[key])
    return found


def _assess_class(key: Literal["assess", "intro", "question"]) -> type[View]:
    from clusterdesk.ui import assess

    match key:
        case "assess":
            return assess.StartView
        case "intro":
            return assess.IntroView
        case "question":
            return assess.QuestionView


def _results_class(
    key: Literal["results", "history", "results/topics", "results/skills", "results/values"],
) -> type[View]:
    from clusterdesk.ui import assess

    match key:
        case "results":
            return assess.ResultsView
        case "history":
            return assess.HistoryView
        case "results/topics":
            return assess.TopicsView
        case "results/skills":
            return assess.SkillsView
        case "results/values":
            return assess.ValuesView
