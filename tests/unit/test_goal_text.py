"""What is kept of texts that are typed or pasted."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput
from clusterdesk.core.text import one_line, paragraphs, same_words, sane_date, sane_year


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nurse ", "Nurse"),
        ("a\tb\r\nc", "a b c"),
        ("NUL\x00 and bell\x07", "NUL and bell"),
        ("half a pair \ud83d end", "half a pair end"),
        ("👩🏽‍⚕️ שלום مرحبا", "👩🏽‍⚕️ שלום مرحبا"),
        ("=1+1", "=1+1"),
        ("\u202eright to left", "\u202eright to left"),
    ],
)
def test_a_title_is_one_line_without_what_cannot_be_seen(typed, kept):
    assert one_line(typed, what="The title", limit=40) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        (" one\r\ntwo\rthree\n\n\tfour\x00 ", "one\ntwo\nthree\n\n\tfour"),
        ("vertical\x0btab", "vertical tab"),
        ("half \udc00", "half"),
    ],
)
def test_a_longer_text_keeps_its_lines(typed, kept):
    assert paragraphs(typed, what="The reason", limit=40) == kept


@given(st.text())
def test_what_is_kept_can_be_stored_and_stays_the_same_when_kept_again(typed):
    kept = paragraphs(typed, what="The reason", limit=10_000)
    kept.encode()
    assert "\x00" not in kept
    assert paragraphs(kept, what="The reason", limit=10_000) == kept
    try:
        line = one_line(typed, what="The title", limit=10_000)
    except BadInput:
        return
    assert line == one_line(line, what="The title", limit=10_000)
    assert len(line.splitlines()) == 1


def test_dates_and_years_within_three_centuries_pass():
    assert sane_date(None, what="The year") is None
    assert sane_date(date(1900, 1, 1), what="The year") == date(1900, 1, 1)
    assert sane_year(None, what="The year") is None
    assert sane_year(2200, what="The year") == 2200
    for year in (1899, 2201):
        with pytest.raises(BadInput, match=r"The year must be from 1900 to 2200\."):
            sane_year(year, what="The year")


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("María José", " MARÍA  josé ", True),
        ("\u202eAna", "ana", True),
        ("Ana", "Anna", False),
        ("Jose", "José", False),
        ("", "Ana", False),
    ],
)
def test_words_are_the_same_in_capitals_or_not(first, second, same):
    assert same_words(first, second) is same
