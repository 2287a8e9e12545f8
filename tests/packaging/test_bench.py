"""The runner of the benches: names, rows and verdicts."""

import pytest

from bench.__main__ import BENCHES, chosen, line, main
from bench.row import Row
from tests.house.environment import ROOT


def test_a_row_holds_up_to_its_limit() -> None:
    assert Row("start", 2.4, "x", 2.4).holds
    assert not Row("start", 2.41, "x", 2.4).holds
    assert Row("start", 1.23456, "x", 2.4).as_json() == {
        "name": "start",
        "value": 1.235,
        "unit": "x",
        "limit": 2.4,
        "holds": True,
    }


def test_a_missed_budget_is_seen_in_its_line() -> None:
    assert line(Row("search", 17.5, "ms", 16)).split() == ["search", "17.500", "ms", "16", "ms", "MISSED"]


def test_benches_and_rows_are_chosen_by_name() -> None:
    assert chosen([]) == BENCHES
    assert chosen(["start"]) == {"start": BENCHES["start"]}
    assert chosen(["start-memory", "search"]) == {"start": ("start-memory",), "search": BENCHES["search"]}
    with pytest.raises(KeyError):
        chosen(["start", "speed"])


def test_an_unknown_name_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "speed"]) == 2
    assert "There is no budget called speed. There are: start, " in capsys.readouterr().err


def test_the_readme_of_the_benches_tells_of_every_row() -> None:
    told: dict[str, set[str]] = {}
    for row in (ROOT / "bench" / "README.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in row.strip("|").split("|")]
        if len(cells) == 4 and cells[0] in BENCHES:
            first, *others = cells[1].split(", ")
            # “match-missed-1, -3” are two names that begin alike.
            names = [first, *(first.rpartition("-")[0] + name if name.startswith("-") else name for name in others)]
            told.setdefault(cells[0], set()).update(names)
    assert told == {bench: set(rows) for bench, rows in BENCHES.items()}
