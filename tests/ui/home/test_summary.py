"""The summary: one page, in both languages, with everything, with nothing, and with more than fits."""

import io
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pypdf
import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.goal_draft import GoalDraft, StepDraft
from clusterdesk.core.journal import EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.services.session import Session
from clusterdesk.ui.context import Context
from clusterdesk.ui.home.summary import SummaryView
from clusterdesk.ui.paper import pdf_of
from clusterdesk.ui.translation import Words

TODAY = date(2026, 11, 22)
CAREERS = ("29-1141.00", "27-2011.00", "55-1011.00", "29-1292.00", "25-2031.00", "15-1252.00", "19-1029.00")


def pages(pdf: bytes) -> list[str]:
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@pytest.fixture
def view(qtbot: QtBot, context: Context) -> SummaryView:
    made = SummaryView(context)
    qtbot.addWidget(made)
    made.resize(1158, 708)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(qtbot: QtBot, view: SummaryView, settle: Callable[[], None]) -> str:
    """The words of the one page, when everything has arrived."""
    view.show_address("summary")
    settle()
    qtbot.waitUntil(lambda: view.context.runner.background.idle)
    settle()
    (page,) = pages(pdf_of(view.document()))
    return page


def fill(context: Context, settle: Callable[[], None], work: Callable[[Session], object]) -> None:
    context.runner.read(work, lambda _done: None)
    settle()


def test_nothing_yet_is_told_kindly(qtbot, view, settle):
    assert not view.save.isEnabled()
    page = shown(qtbot, view, settle)
    for sentence in (
        "Career path of Sample",
        "High school ends in 2029",
        "The interest questions are still to come",
        "No career is saved yet.",
        "No goal is kept at the moment.",
        "No step is planned at the moment.",
    ):
        assert sentence in page
        assert sentence in view.page.accessibleDescription()
    assert view.save.isEnabled()


def test_the_page_says_profile_clusters_careers_goal_steps_and_sources(qtbot, view, settle, context, finished_sitting):
    def work(session: Session) -> None:
        session.saved.save(Target.of_cluster("classic", "health-science"))
        for code in CAREERS[:3]:
            session.saved.save(Target.career(code))
        steps = (StepDraft("Take Biology", date(2027, 1, 15)), StepDraft("Ask the clinic"))
        session.goals.keep(GoalDraft("Become a nurse", "I like to help.", due=date(2029, 6, 1), steps=steps))

    fill(context, settle, work)
    page = shown(qtbot, view, settle)
    for words in (
        "Realistic",
        "Healthcare & Human Services",
        "From 60 answers",
        "The thin line is the range",
        "O*NET 30.2 Database, Interests",
        "Registered Nurses",
        "$97,550",
        "an hour",
        "no figure",
        "Military careers are not in this survey",
        "Bureau of Labor Statistics, May 2025",
        "Saved clusters and pathways: Health Science.",
        "Become a nurse, by Jun 1, 2029",
        "I like to help.",
        "Take Biology",
        "Jan 15, 2027",
        "no day yet",
        "Page 1 of 1",
    ):
        assert words in page, words
    # Read again with the same answers: the ranges are not worked out a second time.
    assert shown(qtbot, view, settle) == page


@pytest.mark.parametrize("language", ["en", "es"])
def test_more_than_fits_is_still_one_page(qtbot, qapp, settle, context, finished_sitting, language):
    def work(session: Session) -> None:
        session.profile.change("Maximiliana-Guadalupe " * 4, 2029)
        for code in CAREERS:
            session.saved.save(Target.career(code))
        for number in range(9):
            steps = tuple(f"{number} {'Step ' * 30}" for _ in range(4))
            session.goals.keep(GoalDraft("W" * 200, "Because " * 1200, due=date(2027, 1, 2), steps=steps))

    fill(context, settle, work)
    words = Words(qapp)
    words.speak(language)
    context.explore.language = language
    try:
        view = SummaryView(context)
        qtbot.addWidget(view)
        page = shown(qtbot, view, settle)
    finally:
        words.fall_silent()
        context.explore.language = "en"
    assert ("Page 1 of 1" if language == "en" else "Página 1 de 1") in page
    assert ("more" if language == "en" else "más") in page
    assert "…" in page


def test_nothing_private_and_nothing_of_the_journal_is_on_it(qtbot, view, settle, context):
    secret = EntryDraft(
        EntryKind.CONVERSATION,
        "Talk at the clinic",
        TODAY,
        note="A secret note",
        fields={"person": "Ms. Secret", "contact": "555-0100", "role": "Head nurse"},
    )
    program = EntryDraft(EntryKind.PROGRAM, "Secret school", TODAY, fields={"deadline": date(2199, 1, 1)})
    fill(context, settle, lambda session: [session.journal.keep(one) for one in (secret, program)])
    said = shown(qtbot, view, settle) + view.page.accessibleDescription()
    for word in ("clinic", "secret", "Secret", "555", "Head nurse"):
        assert word not in said


def test_answers_that_say_little_say_so(qtbot, view, settle, context):
    items = context.explore.questionnaire("interests-30").items

    def answer(session: Session, value: int | None) -> None:
        uuid = session.assess.start("interests-30").uuid or ""
        for item in items:
            session.assess.answer(uuid, item.id, value, 3.0)
        session.assess.finish(uuid)

    fill(context, settle, lambda session: answer(session, 2))
    assert "The answers point to no cluster" in shown(qtbot, view, settle)
    fill(context, settle, lambda session: answer(session, None))
    assert "too few to say anything" in shown(qtbot, view, settle)


def test_the_page_is_saved_as_a_pdf(qtbot, view, settle, tmp_path: Path):
    view.show_address("summary")
    settle()
    view.save.click()
    dialog = view.window().findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "mine.pdf"))
    dialog.close()
    assert "Career path of Sample" in pages((tmp_path / "mine.pdf").read_bytes())[0]


def test_the_picture_follows_width_and_settings(qtbot, view, settle, context, finished_sitting):
    page = shown(qtbot, view, settle)
    before = view.page.height()
    view.resize(500, 700)
    assert view.page.height() < before
    assert view.page.heightForWidth(100) == pytest.approx(129, abs=13)
    context.preferences.set(framework="classic")
    assert "Health Science" in view.page.accessibleDescription()
    assert "Health Science" not in page
