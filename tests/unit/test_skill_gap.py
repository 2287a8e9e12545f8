import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.facts import Requirement
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.skill_gap import IMPORTANT, skill_gaps
from clusterdesk.core.source import Source

SOURCE = Source("onet-skills", "Skills", "O*NET", "30.1", 2025, "CC BY 4.0")


def skill(element: str, importance: float | None, level: float | None, relevant: bool = True) -> Requirement:
    absent = Absence.SUPPRESSED
    figures = [Figure(value, SOURCE, absent if value is None else None) for value in (importance, level)]
    return Requirement(element, element, element, figures[0], figures[1], relevant)


@st.composite
def skills(draw: st.DrawFn) -> list[Requirement]:
    elements = draw(st.lists(st.sampled_from("abcdefghij"), unique=True))
    number = st.floats(1, 5) | st.none()
    return [skill(name, draw(number), draw(st.floats(0, 7) | st.none()), draw(st.booleans())) for name in elements]


ANSWERS = st.dictionaries(st.sampled_from("abcdefghij"), st.integers(-3, 9)) | st.none()


def test_required_own_and_gap_are_shares_of_their_scales():
    found = skill_gaps([skill("speaking", 4.0, 3.5), skill("writing", 3.0, 1.75)], {"speaking": 1, "writing": 3})
    assert [(gap.requirement.element, gap.required, gap.own, gap.gap) for gap in found] == [
        ("speaking", 0.5, 0.25, 0.25),
        ("writing", 0.25, 0.75, 0.0),
    ]
    assert [gap.ready for gap in found] == [False, True]


def test_what_was_not_answered_has_no_gap():
    (gap,) = skill_gaps([skill("speaking", 4.0, 3.5)], None)
    assert (gap.own, gap.gap, gap.ready) == (None, None, False)
    assert skill_gaps([skill("speaking", 4.0, 3.5)], {"writing": 4}) == (gap,)


@pytest.mark.parametrize(
    "unasked", [skill("a", 2.99, 7), skill("a", None, 3), skill("a", 4, None), skill("a", 4, 0, relevant=False)]
)
def test_what_is_not_asked_for_is_left_out(unasked):
    assert skill_gaps([unasked], {"a": 4}) == ()


@given(skills(), ANSWERS)
def test_gaps_stay_within_their_scales_and_in_order(asked, own):
    found = skill_gaps(asked, own)
    assert found == skill_gaps(reversed(asked), own)
    for gap in found:
        assert gap.requirement.importance.value >= IMPORTANT
        assert 0 <= gap.required <= 1
        assert (gap.own is None) == (gap.gap is None) == (gap.requirement.element not in (own or {}))
        if gap.own is not None:
            assert 0 <= gap.own <= 1
            assert gap.gap == max(gap.required - gap.own, 0)
    keys = [(-gap.requirement.importance.value, -gap.required, gap.requirement.element) for gap in found]
    assert keys == sorted(keys)


@given(skills(), st.dictionaries(st.sampled_from("abcdefghij"), st.integers(0, 3)))
def test_learning_more_never_makes_a_gap_larger(asked, own):
    better = {element: answer + 1 for element, answer in own.items()}
    for before, after in zip(skill_gaps(asked, own), skill_gaps(asked, better), strict=True):
        assert (after.gap or 0) <= (before.gap or 0)
