import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.education import Education
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.ladder import (
    BRINGS,
    OTHERS,
    RISE,
    LadderEnd,
    Link,
    Rise,
    Standing,
    brings,
    climb,
    rises,
)
from clusterdesk.services.explore import Explore
from clusterdesk.services.ladder import Ladders

HERE = ("modern", "health", "care")
THERE = ("classic", "health", "therapy")
BOTH_PLACES = frozenset({HERE, THERE})
CODES = "abcdefgh"


def standings(*found: Standing) -> dict[str, Standing]:
    return {each.code: each for each in found}


SKILLS = st.dictionaries(st.sampled_from("123456"), st.floats(0, 7))


@st.composite
def worlds(draw: st.DrawFn) -> tuple[dict[str, Standing], dict[str, list[str]]]:
    every = [
        Standing(
            code,
            draw(st.integers(1, 5) | st.none()),
            draw(st.sampled_from(Education) | st.none()),
            draw(st.frozensets(st.sampled_from([HERE, THERE, ("classic", "arts", "film")]))),
            draw(SKILLS),
        )
        for code in CODES
    ]
    near = {code: draw(st.lists(st.sampled_from(CODES), unique=True, max_size=4)) for code in CODES}
    return standings(*every), near


@given(worlds(), st.sampled_from(CODES))
def test_a_ladder_rises_is_reachable_and_always_the_same(world, start):
    known, near = world
    found = climb(start, known, near.__getitem__)
    assert found == climb(start, dict(reversed(known.items())), near.__getitem__)
    below = known[start]
    for step in found.steps:
        above = known[step.code]
        assert above.zone > below.zone
        if above.education and below.education:
            assert list(Education).index(above.education) >= list(Education).index(below.education)
        assert above.code in near[below.code] or (step.link is Link.PATHWAY and step.brings >= BRINGS)
        assert len(step.others) <= OTHERS
        assert step.code not in step.others
        assert all(rise.after - rise.before >= RISE for rise in step.rises)
        assert [rise.after - rise.before for rise in step.rises] == sorted(
            (rise.after - rise.before for rise in step.rises), reverse=True
        )
        below = above
    assert (found.end is LadderEnd.TOP) == (below.zone == 5)
    assert (found.end is LadderEnd.NO_ZONE) == (known[start].zone is None)


@given(SKILLS, SKILLS)
def test_what_one_brings_is_a_share(below, above):
    share = brings(Standing("a", skills=below), Standing("b", skills=above))
    if below and above:
        assert 0 <= share <= 1 + 1e-9
    else:
        assert share is None
    assert brings(Standing("a", skills=above), Standing("b", skills=above)) in (None, 1.0)


def test_the_smallest_rise_in_preparation_comes_first():
    known = standings(Standing("a", 2), Standing("b", 5), Standing("c", 4))
    assert [step.code for step in climb("a", known, lambda code: ["b", "c"]).steps] == ["c", "b"]


def test_a_related_neighbour_comes_before_a_nearer_stranger():
    known = standings(Standing("a", 3, places=BOTH_PLACES), Standing("b", 4), Standing("c", 4, places=BOTH_PLACES))
    (step,) = climb("a", known, lambda code: ["b", "c"] if code == "a" else []).steps
    assert (step.code, step.link, step.others) == ("c", Link.BOTH, ("b",))


def test_one_level_of_school_more_comes_before_many():
    known = standings(
        Standing("a", 4, Education.BACHELOR), Standing("b", 5, Education.DOCTORAL), Standing("c", 5, Education.MASTER)
    )
    assert climb("a", known, lambda code: ["b", "c"]).steps[0].code == "c"


def test_the_nearest_related_one_comes_first():
    known = standings(Standing("a", 4), Standing("b", 5), Standing("c", 5))
    assert climb("a", known, lambda code: ["c", "b"]).steps[0].code == "c"


def test_less_school_is_no_step_up():
    known = standings(Standing("a", 3, Education.MASTER), Standing("b", 4, Education.ASSOCIATE))
    found = climb("a", known, lambda code: ["b"])
    assert (found.steps, found.end) == ((), LadderEnd.NO_STEP)


def test_a_neighbour_needs_both_frameworks_and_most_of_the_skills():
    skills = {"1": 4.0}
    a = Standing("a", 3, places=BOTH_PLACES, skills=skills)
    close = Standing("b", 4, places=BOTH_PLACES, skills={"1": 4.0, "2": 1.0})
    (step,) = climb("a", standings(a, close), lambda code: []).steps
    assert (step.link, step.brings, step.rises) == (Link.PATHWAY, 0.8, (Rise("2", 0.0, 1.0),))
    for far in (
        Standing("b", 4, places=frozenset({HERE}), skills=skills),
        Standing("b", 4, places=BOTH_PLACES, skills={"1": 4.0, "2": 4.0}),
        Standing("b", 4, places=BOTH_PLACES),
    ):
        assert climb("a", standings(a, far), lambda code: []).steps == ()


def test_skills_rise_from_what_is_asked_below():
    below, above = Standing("a", skills={"1": 3.0, "2": 3.0}), Standing("b", skills={"1": 3.2, "2": 4.0, "3": 5.0})
    assert rises(below, above) == (Rise("3", 0.0, 5.0), Rise("2", 3.0, 4.0))
    assert rises(Standing("a"), above) == ()


def test_no_level_and_the_highest_level_have_no_ladder():
    assert climb("a", standings(Standing("a")), lambda code: []).end is LadderEnd.NO_ZONE
    assert climb("a", standings(Standing("a", 5)), lambda code: []).end is LadderEnd.TOP


# On the shipped catalog


@pytest.fixture(scope="module")
def ladders(catalog) -> Ladders:
    return Ladders(Explore(catalog))


def test_a_nursing_assistant_can_become_a_nurse(ladders):
    found = ladders.of("31-1131.00")
    titles = [rung.career.title for rung in found.rungs]
    assert titles == ["Nursing Assistants", "Registered Nurses", "Nurse Practitioners"]
    foot, nurse, _ = found.rungs
    assert (foot.link, foot.brings, foot.rises, foot.others) == (None, None, (), ())
    assert nurse.link is Link.BOTH
    assert 0.3 < nurse.brings < 0.5
    assert nurse.rises[0].name == "Using new information"
    assert len(nurse.others) == OTHERS
    assert found.end is LadderEnd.TOP
    assert ladders.of("31-1131.00") == found


@pytest.mark.parametrize(
    ("code", "end"),
    [("55-1011.00", LadderEnd.NO_ZONE), ("29-1216.00", LadderEnd.TOP), ("47-2111.00", LadderEnd.NO_STEP)],
)
def test_where_there_is_no_ladder(ladders, code, end):
    found = ladders.of(code)
    assert (len(found.rungs), found.end) == (1, end)


def test_what_the_first_ladder_needs_is_read_bit_by_bit_and_once(catalog):
    ladders = Ladders(Explore(catalog))
    readings = ladders.prepare()
    assert len(readings) > 5
    for read in readings:
        read()
    assert ladders.prepare() == []
    assert len(ladders.of("31-1131.00").rungs) == 3


def test_names_follow_the_language(catalog):
    found = Ladders(Explore(catalog, "es")).of("31-1131.00")
    assert found.rungs[1].rises[0].name != "Using new information"


def test_an_unknown_occupation_has_none(ladders):
    with pytest.raises(NotInCatalog):
        ladders.of("99-9999.00")
