"""Numbers, money, dates and the words for faults, as a student reads them."""

from datetime import UTC, date, datetime

import pytest

from clusterdesk.core import errors
from clusterdesk.core.changes import Action
from clusterdesk.core.education import Education
from clusterdesk.core.errors import BadInput, ExpectedError, FileInUse
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.notice import Notice, NoticeKind
from clusterdesk.core.source import Source
from clusterdesk.ui import formats, terms
from clusterdesk.ui.problems import advice_for, notice_text, problem_of

OEWS = Source("oews-2025", "Occupational Employment and Wage Statistics", "BLS", "May 2025", 2025, "public domain")


def figure(value: float | None, **more: bool) -> Figure:
    return Figure(value, OEWS, None if value is not None else Absence.MILITARY, **more)


@pytest.fixture(autouse=True)
def english(theme):
    """The theme fixture sets the number format of the United States."""


def test_counts_have_separators_and_millions_two_decimals():
    assert formats.count(189_100) == "189,100"
    assert formats.people(999_999) == "999,999"
    assert formats.people(3_391_000) == "3.39 M"


@pytest.mark.parametrize(
    ("found", "unit", "text"),
    [
        (figure(97_550), "year", "$97,550"),
        (figure(39.12), "hour", "$39.12 an hour"),
        (figure(239_200, top_coded=True), "year", "$239,200 or more"),
        (figure(115.0, top_coded=True), "hour", "$115.00 an hour or more"),
        (figure(None), "year", "–"),
    ],
)
def test_pay_tells_its_unit_and_the_top_code(found, unit, text):
    assert formats.pay(found, unit) == text


@pytest.mark.parametrize(
    ("value", "sign", "text"),
    [
        (4.9, True, "+4.9%"),
        (4.9, False, "4.9%"),
        (-3.2, True, "−3.2%"),
        (0.0, True, "0.0%"),
        (-0.04, True, "0.0%"),
        (None, True, "–"),
    ],
)
def test_per_cent_keeps_the_published_decimal(value, sign, text):
    assert formats.percent(figure(value), sign=sign) == text


def test_days():
    assert formats.day(date(2026, 11, 22)) == "Nov 22, 2026"
    assert formats.day(datetime(2026, 11, 22, 12, tzinfo=UTC)) == "Nov 22, 2026"


def test_a_figure_names_its_source_and_whose_it_is():
    assert formats.source(figure(1)) == "Occupational Employment and Wage Statistics (BLS, May 2025)"
    assert formats.source(figure(1, wider_group=True)).endswith("The figure is for the wider group.")


def test_every_term_has_words():
    assert [terms.fit_word(word) for word in ("best", "great", "good", "none")] == ["Best", "Great", "Good", "Low"]
    assert terms.fit_phrase("great") == "Great fit"
    assert all(terms.education(level) for level in Education)
    assert terms.education(None) == "–"
    assert all(terms.absence(reason).endswith(".") for reason in Absence)
    assert [terms.job_zone(zone) for zone in range(1, 6)][3] == "Considerable preparation"
    assert terms.framework("modern") == "2024 framework"
    # Undo and redo themselves are told by a word of their own.
    assert all(terms.action(action) for action in set(Action) - {Action.UNDO, Action.REDO})


FAULTS = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ExpectedError)]
VALUES = {"path": "x", "places": "x", "found": 9, "wanted": 1, "known": 1, "what": "x", "holder": ""}
VALUES |= {"folder": "x", "name": "x"}


@pytest.mark.parametrize("kind", [kind for kind in FAULTS if not issubclass(kind, BadInput)])
def test_every_fault_says_what_happened_and_what_to_do(kind):
    error = kind(**VALUES)
    assert problem_of(error) == error.sentence
    assert str(error) == f"{problem_of(error)} {advice_for(error)}"
    assert all(text.endswith(".") and "{" not in text for text in (problem_of(error), advice_for(error)))


def test_what_somebody_typed_is_shown_as_it_is():
    error = BadInput("“{text}” is not the address of a cluster.", text="{path} %1 <b>")
    assert problem_of(error) == "“{path} %1 <b>” is not the address of a cluster."


@pytest.mark.parametrize("kind", [kind for kind in FAULTS if issubclass(kind, BadInput)])
def test_a_fault_with_a_reason_of_its_own_tells_it_and_a_way_on(kind):
    error = kind("Row {row} has no words.", row=3)
    assert problem_of(error) == error.sentence == "Row 3 has no words."
    assert advice_for(error).endswith(".")
    assert "{" not in advice_for(error)


def test_who_has_a_file_open_is_named():
    assert " (on LAB-12 since 10:32)." in problem_of(FileInUse(path="x", holder=" (on LAB-12 since 10:32)"))


def test_notices_say_whether_a_backup_took_the_place():
    assert "is complete" in notice_text(Notice(NoticeKind.RECOVERED))
    restored = notice_text(Notice(NoticeKind.RESTORED, "old.damaged", datetime(2026, 11, 20, 12, tzinfo=UTC)))
    assert "Nov 20, 2026" in restored
    assert "old.damaged" in restored


@pytest.mark.parametrize(("name", "shown"), [("May 2025", "May 2025"), ("30.1", "30.1"), ("2024–34", "2024–34")])
def test_a_release_is_told_by_its_name(name, shown):
    assert formats.release(name) == shown


def test_a_moment_has_its_time_and_a_file_its_size():
    at = datetime(2026, 11, 22, 15, 5).astimezone(UTC)
    assert formats.moment(at).replace("\u202f", " ") == "Nov 22, 2026, 3:05 PM"
    assert (formats.size(84_400), formats.size(1_540_000)) == ("84 kB", "1.5 MB")
