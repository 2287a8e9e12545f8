"""What a new goal begins with, as an address and back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.target import Target

EDUCATION = Target.of_cluster("modern", "education")


@given(st.text(min_size=1).filter(str.strip))
def test_a_credential_survives_being_an_address(words):
    start = GoalStart(EDUCATION, words)
    assert GoalStart.parse(str(start)) == start
    assert start.kind == "credential"


@pytest.mark.parametrize(
    "target", [None, EDUCATION, Target.career("29-1141.00"), Target.skill("2.A.1.b"), Target.program("51.3801")]
)
def test_a_target_does_too_and_says_itself_what_it_is(target):
    start = GoalStart(target)
    assert GoalStart.parse(str(start)) == start
    assert start.kind is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "planet/mars",
        "credential",
        "credential/CPR",
        "credential/cluster/modern/education",
        "credential/cluster/modern/education/ ",
        "credential/cluster/2024/education/CPR",
        "credential/cluster/modern//CPR",
    ],
)
def test_what_names_nothing_is_a_blank_start(text):
    assert GoalStart.parse(text) == GoalStart()


@given(st.text())
def test_any_text_is_a_start(text):
    start = GoalStart.parse(text)
    with suppress(BadInput):
        assert start.credential or start.target in (None, Target.parse(text))
