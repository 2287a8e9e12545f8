"""Both languages: what changes at once, what stays a number, and that nothing speaks the other one."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget

from clusterdesk.core.figure import Figure
from clusterdesk.core.goal import Goal, GoalVersion, Step
from clusterdesk.core.journey import JourneyFact, Part, StepProgress
from clusterdesk.core.settings import Settings
from clusterdesk.core.source import Source
from clusterdesk.ui import formats
from clusterdesk.ui.assess import pace
from clusterdesk.ui.explore import texts as explore_texts
from clusterdesk.ui.goals import words as goal_words
from clusterdesk.ui.home import words as home_words
from clusterdesk.ui.translation import Words
from clusterdesk.ui.widgets import Badge, DataTable, ElidedLabel, KeyCap
from tests.access.desk import FILLED, Desk, running
from tests.house.translations import CATALOGUE, PLACEHOLDER, messages
from tests.visual.shots import COMPARED

ROOT = Path(__file__).parents[2]
OEWS = Source("oews-2025", "Occupational Employment and Wage Statistics", "BLS", "May 2025", 2025, "public domain")
ONE_OF_MANY = re.compile(r"\b1 (?!más|mes)\w+s\b")
"""“1 careers”."""
THE_SAME_IN_BOTH = {"English", "Español", "ClusterDesk"}


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Words]:
    """The language in force, put back afterwards."""
    spoken = Words(qapp)
    yield spoken
    spoken.speak("en")
    spoken.fall_silent()
    spoken.deleteLater()


@pytest.fixture
def spanish(words: Words) -> None:
    words.speak("es")


def texts(root: QWidget) -> list[str]:
    """Return everything that can be read or heard below `root`: words, names, tool tips, headings."""
    found: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible():
            continue
        found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        if isinstance(widget, QLabel | QAbstractButton | ElidedLabel | Badge | KeyCap):
            found.append(widget.text())
        elif isinstance(widget, QLineEdit):
            found += [widget.placeholderText(), widget.text()]
        elif isinstance(widget, QComboBox):
            found += [widget.itemText(at) for at in range(widget.count())]
        elif isinstance(widget, DataTable):
            found += [column.title for column in widget.model.columns]
            found += [column.text(row) for column in widget.model.columns for row in widget.shown()[:5]]
    return [text for text in found if text]


def all_texts(desk: Desk) -> dict[str, list[str]]:
    return {name: (desk.visit(address), texts(desk.window))[1] for name, address in FILLED.items()}


def test_a_switch_of_language_changes_every_text_without_a_restart(qapp, tmp_path):
    with running(qapp, tmp_path / "home", filled=True) as desk:
        english = all_texts(desk)
        desk.look(language="es")
        live = all_texts(desk)
        assert desk.program.context.explore.cluster("modern", "education").name == "Educación"
        desk.look(language="en")
        assert all_texts(desk) == english
        desk.look(language="es")
    restarted = Desk(qapp, tmp_path / "home", Settings(language="es", theme="light")).opened()
    restarted.program.context.memory.comparison = COMPARED
    fresh = all_texts(restarted)
    restarted.program.end()
    assert live == fresh
    sources = {
        key[1]: translation[0]
        for key, translation in messages(ROOT / CATALOGUE).items()
        if translation and translation[0] != key[1] and not PLACEHOLDER.search(key[1])
    }
    spanish_words = set(sources.values()) | THE_SAME_IN_BOTH
    left = {
        name: sorted({text for text in shown if text in sources and text not in spanish_words})
        for name, shown in live.items()
    }
    assert {name: words for name, words in left.items() if words} == {}
    many = [text for shown in (*english.values(), *live.values()) for text in shown if ONE_OF_MANY.search(text)]
    assert many == []


def test_numbers_money_and_per_cent_in_spanish_of_the_united_states(spanish):
    assert QLocale().name() == "es_US"
    assert formats.count(1_234_567) == "1,234,567"
    assert formats.money(97_550) == "$97,550"
    assert formats.money(39.12, "hour") == "$39.12"
    assert formats.percent(Figure(4.9, OEWS, None), sign=True) == "+4.9%"
    assert formats.pay(Figure(39.12, OEWS, None), "hour") == "$39.12 por hora"


@pytest.mark.parametrize(
    ("language", "day", "release"), [("en", "May 5, 2026", "May 2025"), ("es", "5 may 2026", "mayo de 2025")]
)
def test_days_and_releases_in_both_languages(words, language, day, release):
    words.speak(language)
    assert formats.day(date(2026, 5, 5)) == day
    assert formats.release("May 2025") == release
    assert release in formats.source(Figure(1, OEWS, None))


@pytest.mark.parametrize(
    ("release", "spanish"),
    [
        ("September 2025", "septiembre de 2025"),
        ("2024–34", "2024–34"),
        ("30.2", "30.2"),
        ("2026", "2026"),
        ("CIP 2020, SOC 2018", "CIP 2020, SOC 2018"),
        ("", ""),
    ],
)
def test_only_months_of_releases_are_told_otherwise(words, release, spanish):
    words.speak("en")
    assert formats.release(release) == release
    words.speak("es")
    assert formats.release(release) == spanish


def test_no_text_that_counts_is_left_to_one_plural_form_by_qt():
    # English has no catalogue, so Qt's %n could not tell one from many there: each text for one is a text of its own.
    assert [key for key in messages(ROOT / CATALOGUE) if key[3] or "%n" in key[1]] == []


NOW = datetime(2026, 11, 22, 18, tzinfo=UTC)


def goal_with(steps: int) -> Goal:
    version = GoalVersion("v", "g", 1, "Reach it", "", "active", None, None, NOW)
    return Goal("g", None, tuple(Step(f"s{at}", "g", at, "A step", None, None) for at in range(steps)), (version,))


STEPS = (
    (JourneyFact.INTERESTS, JourneyFact.SKILLS, JourneyFact.VALUES),
    (JourneyFact.CLUSTERS, JourneyFact.CAREERS),
    (JourneyFact.TALKS, JourneyFact.LOOKED_UP),
    (JourneyFact.GOALS, JourneyFact.PLANNED, JourneyFact.DONE, JourneyFact.REVISED),
)
QUESTIONS = STEPS[0]


def progress_of(fact: JourneyFact, count: int) -> str:
    # A questionnaire has 18 questions or more, and more than one is wanted of what is counted.
    of = 60 if fact in QUESTIONS else 3
    parts = [Part(one, count if one is fact else 0, of) for one in next(step for step in STEPS if fact in step)]
    return home_words.progress(StepProgress(tuple(parts)), NOW.date())


COUNTED = {
    "steps of a goal": lambda count: goal_words.steps_done(goal_with(count)),
    "careers": explore_texts.careers,
    "time of questions": lambda count: pace.about(count, 60),
    "time left": lambda count: pace.left(count, 60),
    "time taken": lambda count: pace.took(count * 60),
    **{fact.name: partial(progress_of, fact) for fact in JourneyFact},
}


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("what", COUNTED)
def test_one_is_told_as_one(words, language, what):
    words.speak(language)
    assert COUNTED[what](2)
    assert not ONE_OF_MANY.search(COUNTED[what](1))


def test_a_silent_program_speaks_english(words):
    words.speak("es")
    assert QCoreApplication.translate("Rail", "Home") == "Inicio"
    words.fall_silent()
    assert QCoreApplication.translate("Rail", "Home") == "Home"
