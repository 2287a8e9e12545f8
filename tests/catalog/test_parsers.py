"""Properties of what reads cells, rows and steps: whatever stands in a file is either read or told, never a crash."""

import math
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from clusterdesk.catalog.errors import BadRelease
from clusterdesk.catalog.questions import parse_steps
from clusterdesk.catalog.tables import Inputs, Once, Row, sheet

CELL = st.text(st.characters(exclude_characters="\t\n\r", exclude_categories=["Cs"]), max_size=12)
STEP = st.text(st.characters(exclude_characters="|", exclude_categories=["Cs", "Cc", "Z"]), min_size=1, max_size=12)
ON_ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def row(value: str | float | None) -> Row:
    return Row("file", 2, {"column": value})


@given(st.one_of(st.none(), st.text(max_size=20), st.integers(), st.floats()))
def test_number_is_finite_or_told(value: str | float | None) -> None:
    try:
        number = row(value).number_in("column")
    except BadRelease as error:
        assert str(error).startswith("file, row 2, column “column”: ")
    else:
        assert math.isfinite(number)
        assert number == float(str(value))


@given(st.floats(allow_nan=False, allow_infinity=False), st.integers(-5, 5), st.integers(6, 9))
def test_within_its_limits_or_told(value: float, low: int, high: int) -> None:
    if low <= value <= high:
        assert row(value).within("column", low, high) == value
    else:
        with pytest.raises(BadRelease, match="is not between"):
            row(value).within("column", low, high)


@given(st.lists(st.tuples(CELL, CELL, CELL), max_size=8), st.sampled_from(["\n", "\r\n"]))
@ON_ONE_FOLDER
def test_tab_separated_cells_come_back(tmp_path: Path, rows: list[tuple[str, str, str]], end: str) -> None:
    lines = ["a\tb\tc", *("\t".join(cells) for cells in rows)]
    (tmp_path / "table.tsv").write_bytes((end.join(lines) + end).encode())
    table = Inputs(tmp_path, "source").table("table.tsv", ("a", "b", "c"))
    full = [(number, cells) for number, cells in enumerate(rows, 2) if any(cell.strip() for cell in cells)]
    assert [(one.number, tuple(one.cells.values())) for one in table.rows] == full


@given(st.binary(max_size=200), st.sampled_from(["table", "csv", "workbook"]))
@ON_ONE_FOLDER
def test_any_bytes_are_read_or_told(tmp_path: Path, data: bytes, kind: str) -> None:
    (tmp_path / "file").write_bytes(data)
    inputs = Inputs(tmp_path, "source")
    try:
        if kind == "workbook":
            inputs.workbook("file")
        else:
            getattr(inputs, kind)("file", ("a",))
    except BadRelease as error:
        assert str(error).startswith("file")
    assert list(inputs.digests) == ["file"]


@given(st.lists(st.tuples(STEP, st.integers(0, 99)), min_size=1, max_size=6))
def test_steps_come_back(steps: list[tuple[str, int]]) -> None:
    text = " | ".join(f"{words} [{weeks}w]" for words, weeks in steps)
    assert parse_steps(row(text), "column") == tuple(steps)


@given(st.text(min_size=1, max_size=40))
def test_steps_are_read_or_told(text: str) -> None:
    try:
        steps = parse_steps(row(text), "column")
    except BadRelease:
        return
    assert all(words and 0 <= weeks <= 99 for words, weeks in steps)


@given(st.lists(st.integers(0, 5), max_size=12))
def test_once_tells_the_first_repetition(keys: list[int]) -> None:
    once = Once("column")
    seen: set[int] = set()
    for number, key in enumerate(keys, 2):
        if key in seen:
            with pytest.raises(BadRelease, match=f"same as row {keys.index(key) + 2}"):
                once.check(Row("file", number, {}), key)
        else:
            once.check(Row("file", number, {}), key)
        seen.add(key)


def test_sheet_passes_over_empty_rows_and_keeps_their_numbers(tmp_path: Path) -> None:
    book = Workbook()
    cells = book.worksheets[0]
    cells.title = "S"
    for values in (("title", None), ("a", "b"), (1, True), (None, None), (2, "x")):
        cells.append(values)
    book.save(tmp_path / "book.xlsx")
    inputs = Inputs(tmp_path, "source")
    table = sheet(inputs.workbook("book.xlsx"), "book.xlsx", "S", 2, ("a", "b"))
    assert [(one.number, one.optional("b")) for one in table.rows] == [(3, "True"), (5, "x")]


def test_files_of_a_folder_that_is_missing(tmp_path: Path) -> None:
    assert Inputs(tmp_path, "source").names("bls") == []
