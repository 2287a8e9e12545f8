"""Properties of the small parsers of the further files."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.catalog.errors import BadRelease
from clusterdesk.catalog.onet import month_of
from clusterdesk.catalog.onet_ratings import mark
from clusterdesk.catalog.onet_release import LATER_RELEASES, Dated
from clusterdesk.catalog.rows import FilledSource, Place, Wage, Wages
from clusterdesk.catalog.tables import Row
from clusterdesk.catalog.totals import typical_pay
from clusterdesk.catalog.writer_facts import pack
from clusterdesk.core.figure import Absence
from clusterdesk.core.source import Source
from clusterdesk.store.catalog_facts import unpack

HUNDREDTHS = st.one_of(st.none(), st.integers(0, 700).map(lambda number: number / 100))
SOURCE = Source("oews-2025", "Wages", "Somebody", "May 2025", 2025, "none")
MONTHS = st.tuples(st.integers(1990, 2099), st.integers(1, 12))


def row(**cells: str) -> Row:
    return Row("file.txt", 7, cells)


@given(st.lists(HUNDREDTHS, min_size=1, max_size=40))
def test_packed_ratings_come_back(ratings: list[float | None]) -> None:
    assert unpack([("a", pack(ratings)), ("b", pack(ratings[::-1]))]) == {
        "a": tuple(ratings),
        "b": tuple(ratings[::-1]),
    }


def test_no_packed_ratings() -> None:
    assert unpack([]) == {}


@given(MONTHS)
def test_months_come_back(month: tuple[int, int]) -> None:
    assert month_of(row(Date=f"{month[1]:02}/{month[0]}")) == month


@given(st.text(string.printable, max_size=9))
def test_other_dates_are_refused_in_words(text: str) -> None:
    try:
        year, month = month_of(row(Date=text))
    except BadRelease as error:
        assert str(error).startswith("file.txt, row 7, column “Date”: ")
    else:
        assert text.strip() == f"{month:02}/{year:04}"


@given(st.text(max_size=4))
def test_marks_are_yes_no_or_refused(text: str) -> None:
    wanted = {"Y": True, "N": False, "n/a": False, "": False}
    if text.strip() in wanted:
        assert mark(row(Hot=text), "Hot") is wanted[text.strip()]
    else:
        with pytest.raises(BadRelease, match="row 7, column “Hot”"):
            mark(row(Hot=text), "Hot")


@given(MONTHS, MONTHS)
def test_ratings_newer_than_the_read_me_are_of_a_later_release(
    read_me: tuple[int, int], newest: tuple[int, int]
) -> None:
    filled_source = Dated("40.1", read_me).source("x", "Part", newest, ("a.b",))
    later = newest > read_me
    known = LATER_RELEASES.get(f"{newest[1]:02}/{newest[0]}", f"of {newest[1]:02}/{newest[0]}")
    assert filled_source.source.release == (known if later else "40.1")
    assert filled_source.source.year == max(read_me, newest)[0]
    assert filled_source.date == "{}-{:02}".format(*max(read_me, newest))


GROUPS = st.lists(st.tuples(st.integers(1, 300_000), st.integers(1, 5_000_000)), min_size=1, max_size=12)


@given(GROUPS)
def test_typical_pay_is_the_weighted_median(groups: list[tuple[int, int]]) -> None:
    codes = [f"11-{number:04}" for number in range(len(groups))]
    rows = {
        code: Wage(code, "year", {"median": float(median)}, frozenset(), float(jobs))
        for code, (median, jobs) in zip(codes, groups, strict=True)
    }
    where = {code: Place(code, False, False, None, None, None, Absence.NOT_RATED) for code in codes}
    pay = typical_pay(codes, where, Wages(2025, rows, FilledSource(SOURCE, ()))).value
    half = sum(jobs for _, jobs in groups) / 2
    assert pay in {float(median) for median, _ in groups}
    assert sum(jobs for median, jobs in groups if median <= (pay or 0)) >= half
    assert sum(jobs for median, jobs in groups if median < (pay or 0)) < half
