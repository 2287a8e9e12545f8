"""The experiment of the matching: its students, its counts, its report. The figures themselves are the bench's."""

import json

import pytest

from bench import match_quality
from bench.match_quality import METHODS, MIDDLE, OUT, World, alpha, as_text, coverage, hits, largest, students


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def test_the_same_seed_makes_the_same_students(world: World) -> None:
    made = students(world, MIDDLE, 1)
    assert len(made) == len(world.codes) == 894
    assert made == students(world, MIDDLE, 1)
    assert {len(student.topics) for student in made} == {33}
    assert {value for student in made[:50] for value in student.topics} == {0, 1, 2, 3}
    assert {value for student in made[:50] for area in student.items for value in area} == {0, 1, 2, 3, 4}
    assert 0.8 < alpha(made, 30) < alpha(made, 60) < 1


def test_the_occupation_of_a_student_is_taken_out_with_its_kind(world: World) -> None:
    student = students(world, MIDDLE, 1)[100]
    for values in world.orders(student, 60).values():
        out = {world.matcher.codes[place] for place, value in enumerate(values) if value == OUT}
        assert student.code in out
        assert {code[:7] for code in out} == {student.code[:7]}


def test_hits_count_the_clusters_of_both_frameworks_by_each_method(world: World) -> None:
    found = hits(world, MIDDLE, students(world, MIDDLE, 1)[::9], 30)
    assert [(one.framework, one.method) for one in found] == [
        (framework, method) for framework in ("modern", "classic") for method in METHODS
    ]
    for one in found:
        assert 0 < one.top_1 <= one.top_3 <= one.top_5 <= 1
        assert 0 <= one.worst_top_3 <= one.top_3
    assert found[1].top_1 > found[0].top_1
    assert largest(world, "modern") == pytest.approx(0.45, abs=0.005)


def test_ranges_hold_most_fresh_sittings(world: World) -> None:
    for one in coverage(world, MIDDLE, students(world, MIDDLE, 1), 60, 4):
        assert 0.6 < one.fit <= 1 and 0.6 < one.rank <= 1
        assert one.width > 0


def test_the_report_is_told_as_tables_and_as_json(capsys: pytest.CaptureFixture[str], monkeypatch) -> None:
    monkeypatch.setattr(match_quality, "students", lambda world, noise, _: students(world, noise, 1)[::60])
    monkeypatch.setattr(match_quality, "RANGED", 1)
    assert match_quality.main(["--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert "simulated" in found["caveat"]
    assert len(found["hits"]) == 3 * 2 * 2 * 2
    assert len(found["coverage"]) == 3 * 2 * 2
    text = as_text(found)
    assert found["caveat"] in text and "Alpha, noise middle" in text
