"""Sittings of a school's own form: scored like ours, and whole without the file."""

from dataclasses import replace

import pytest

from clusterdesk.core.errors import BadInput
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.questionnaire import Item
from clusterdesk.core.sitting import SchoolForm
from clusterdesk.services.session import Session

AGREE = {"R": 1, "I": 4, "A": 2, "S": 3, "E": 0, "C": 2}


@pytest.fixture
def school() -> SchoolForm:
    items = tuple(
        Item(f"{area}-{number}", area, 6 * number + place, f"Do ¿{area}? {number} 😀")
        for number in range(3)
        for place, area in enumerate(AREAS, start=1)
    )
    return SchoolForm("lincoln", "Lincoln’s questions", "© 2026 Lincoln High", items)


def take(session, school, answer_for=lambda item: AGREE[item.area]):
    sitting = session.assess.start_school(school).uuid
    for item in school.items:
        session.assess.answer(sitting, item.id, answer_for(item), 3.0)
    session.assess.finish(sitting)
    return session.assess.sitting(sitting)


def test_it_is_scored_like_the_interest_form(session, school, catalog, file, clock):
    sitting = take(session, school)
    assert sitting.form == "school/lincoln"
    assert sitting.family == "interests"
    assert sitting.result.scores == InterestProfile(*(AGREE[area] * 10.0 for area in AREAS))
    assert sitting.result.status == "matched"
    assert sitting.result.ranking
    assert session.assess.readings().interests == sitting.result.scores
    assert session.assess.finished() == (sitting,)
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        # All that was asked comes back without any file: ids, areas, texts, title and licence.
        assert again.assess.sitting(sitting.uuid) == sitting
        assert again.assess.sitting(sitting.uuid).school == school
    finally:
        again.close()


def test_an_unfinished_one_goes_on_with_what_it_began_with(session, school):
    first = session.assess.start_school(school).uuid
    changed = replace(school, title="Another", items=school.items[:6])
    assert session.assess.start_school(changed).uuid == first
    assert session.assess.sitting(first).school == school
    assert session.assess.start_school(replace(changed, key="other")).uuid != first
    assert session.assess.unfinished().form == "school/other"


def test_answers_are_those_of_the_interest_form(session, school):
    sitting = session.assess.start_school(school).uuid
    session.assess.answer(sitting, "R-0", 4, 1.0)
    for item, value in (("R-0", 5), ("R-0", -1), ("R-9", 1)):
        with pytest.raises(BadInput):
            session.assess.answer(sitting, item, value, 1.0)


def test_many_skipped_are_not_scored(session, school):
    sitting = take(session, school, lambda item: None if item.area == "C" else 3)
    assert sitting.result.status == "many_skipped"
    assert session.assess.readings().interests is None


def test_the_newest_finished_form_of_interests_counts_ours_or_the_schools(session, school):
    ours = session.assess.start("interests-30").uuid
    for item in session.assess.sitting(ours).item_ids:
        session.assess.answer(ours, item, 4 if item[0] == "R" else 0, 2.0)
    take(session, school)
    assert session.assess.readings().interests.ordered()[0] == "I"
    session.assess.finish(ours)
    assert session.assess.readings().interests.ordered()[0] == "R"
