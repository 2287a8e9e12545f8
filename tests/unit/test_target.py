"""Targets as text and back."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.target import Target

slugs = st.from_regex(r"[a-z][a-z-]{0,30}", fullmatch=True)
frameworks = st.sampled_from(["modern", "classic"])
targets = st.one_of(
    st.from_regex(r"[0-9]{2}-[0-9]{4}\.[0-9]{2}", fullmatch=True).map(Target.career),
    st.from_regex(r"[12]\.[A-D](\.[1-9])?\.[a-z]", fullmatch=True).map(Target.skill),
    st.from_regex(r"[0-9]{2}\.[0-9]{4}", fullmatch=True).map(Target.program),
    st.builds(Target.of_cluster, frameworks, slugs),
    st.builds(Target.of_pathway, frameworks, slugs, slugs),
)


@given(targets)
def test_a_target_survives_being_written_and_read(target):
    assert Target.parse(str(target)) == target


@pytest.mark.parametrize(
    "text",
    [
        "",
        "career/",
        "career",
        "skill/",
        "program/",
        "program/51.3801/x",
        "credential/CPR",
        "cluster/2024/education",
        "cluster/modern/",
        "pathway/modern/education",
        "x/y",
        "pathway/modern//a",
    ],
)
def test_what_is_no_address_is_refused_with_its_text(text):
    with pytest.raises(BadInput) as caught:
        Target.parse(text)
    assert f"“{text}”" in str(caught.value)


@given(st.text())
def test_any_text_is_either_a_target_or_refused(text):
    with suppress(BadInput):
        assert str(Target.parse(text)) == text


def test_a_profile_is_read_by_area_and_ordered_with_ties_in_the_fixed_order():
    profile = InterestProfile(1, 5, 5, 2, 9, 1)
    assert [profile[area] for area in AREAS] == list(profile)
    assert profile.ordered() == ("E", "I", "A", "S", "R", "C")
