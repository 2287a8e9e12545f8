"""Taking the interest questionnaire, on the committed catalog."""

import math

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.errors import BadInput
from clusterdesk.core.form import FORM_LENGTH
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.scoring import ALGORITHM
from clusterdesk.core.sitting import Answer
from clusterdesk.services.assess import CAREERS_KEPT
from clusterdesk.services.session import Session

SOCIAL = {"R": 1, "I": 3, "A": 2, "S": 4, "E": 2, "C": 0}


def take(session, answer_for, form="interests-60"):
    """Take a whole form; `answer_for` gives the value for an item, KeyError leaves it out."""
    sitting = session.assess.start(form).uuid
    for item in session.assess._guide.questionnaire(form).items:
        session.assess.answer(sitting, item.id, answer_for(item), 3.0)
    session.assess.finish(sitting)
    return session.assess.sitting(sitting)


def test_starting_makes_a_sitting_with_the_questions_of_the_form(session, catalog, clock):
    changes = session.assess.start("interests-30")
    assert changes.action == Action.START_SITTING
    assert changes.areas == {PortfolioArea.SITTINGS}
    sitting = session.assess.sitting(changes.uuid)
    asked = catalog.questionnaire("interests-30", "en")
    assert sitting.item_ids == tuple(item.id for item in asked.items)
    assert (sitting.form, sitting.form_version) == ("interests-30", asked.version)
    assert (sitting.answers, sitting.result, sitting.finished_at) == ({}, None, None)
    assert sitting.started_at <= clock.now
    assert sitting.next_item == asked.items[0].id
    assert session.assess.unfinished() == sitting
    assert session.assess.finished() == ()
    assert session.assess.readings().interests is None


def test_starting_again_goes_on_with_the_unfinished_one_of_the_form(session):
    first = session.assess.start("interests-60").uuid
    item = session.assess.sitting(first).item_ids[0]
    session.assess.answer(first, item, 3, 2.0)
    again = session.assess.start("interests-60")
    assert again.uuid == first
    assert again.areas == frozenset()
    other = session.assess.start("interests-30").uuid
    assert other != first
    assert session.assess.unfinished().uuid == other
    assert session.assess.unfinished("interests-60").answers == {item: Answer(item, 3, 2.0)}


def test_answers_are_kept_one_by_one_and_may_be_changed(session, file, catalog, clock):
    sitting = session.assess.start("interests-60").uuid
    one, two, three, *_ = session.assess.sitting(sitting).item_ids
    changes = session.assess.answer(sitting, one, 0, 1.25)
    assert (changes.action, changes.uuid) == (Action.ANSWER, sitting)
    session.assess.answer(sitting, two, None, 0)
    session.assess.answer(sitting, one, 4, 2)
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        found = again.assess.sitting(sitting)
        assert found.answers == {one: Answer(one, 4, 2.0), two: Answer(two, None, 0.0)}
        assert found.next_item == three
    finally:
        again.close()


@pytest.mark.parametrize(
    ("value", "seconds"),
    [(-1, 1), (5, 1), (2.0, 1), (True, 1), ("2", 1), (2, -0.1), (2, math.nan), (2, math.inf)],
)
def test_an_answer_out_of_range_is_refused(session, value, seconds):
    sitting = session.assess.start("interests-60").uuid
    item = session.assess.sitting(sitting).item_ids[0]
    with pytest.raises(BadInput):
        session.assess.answer(sitting, item, value, seconds)
    assert session.assess.sitting(sitting).answers == {}


def test_an_item_of_another_form_and_a_sitting_that_is_not_there_are_refused(session):
    sitting = session.assess.start("interests-30").uuid
    with pytest.raises(BadInput, match="not part of the questionnaire"):
        session.assess.answer(sitting, "no such question", 2, 1)
    for call in (
        lambda: session.assess.answer("nobody", "item", 2, 1),
        lambda: session.assess.finish("nobody"),
        lambda: session.assess.discard("nobody"),
        lambda: session.assess.sitting("nobody"),
    ):
        with pytest.raises(BadInput, match="not in the portfolio any more"):
            call()


@pytest.mark.parametrize("form", FORM_LENGTH)
def test_a_finished_sitting_keeps_scores_release_and_the_ranking_that_was_shown(session, catalog, file, clock, form):
    sitting = take(session, lambda item: SOCIAL[item.area], form)
    result = sitting.result
    assert result.status == "matched"
    assert result.scores == InterestProfile(*(SOCIAL[area] * 10.0 for area in AREAS))
    assert result.algorithm == ALGORITHM
    assert result.catalog_release == catalog.release
    assert "profile_clear" in result.remarks
    kinds = [fit.target.split("/")[0] for fit in result.ranking]
    assert kinds == ["cluster"] * 30 + ["career"] * CAREERS_KEPT
    assert [fit.target.split("/")[1] for fit in result.ranking[:30]] == ["modern"] * 14 + ["classic"] * 16
    careers = [fit.r for fit in result.ranking[30:]]
    assert careers == sorted(careers, reverse=True)
    assert careers[0] > 0.8
    assert result.ranking[30].word == "best"
    assert all(fit.name for fit in result.ranking)
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.assess.finished() == (sitting,)
        assert again.assess.readings().interests == result.scores
        assert again.assess.unfinished() is None
    finally:
        again.close()


def test_names_are_kept_in_the_language_of_the_session(file, catalog, clock):
    spanish = Session.open(file, catalog, clock, "es")
    try:
        shown = take(spanish, lambda item: SOCIAL[item.area]).result.ranking
        names = {cluster.name for cluster in catalog.clusters("modern", "es")}
        assert {fit.name for fit in shown[:14]} == names
    finally:
        spanish.close()


def test_without_variance_there_are_scores_and_no_ranking(session):
    result = take(session, lambda item: 2).result
    assert result.status == "flat"
    assert result.scores == InterestProfile(*[20.0] * 6)
    assert result.ranking == ()
    assert "straight_lining" in result.remarks


def test_with_many_skipped_there_is_no_score_and_an_earlier_one_stays_the_latest(session):
    earlier = take(session, lambda item: SOCIAL[item.area]).result.scores
    later = take(session, lambda item: None if item.area == "S" else 3)
    assert later.result.status == "many_skipped"
    assert (later.result.scores, later.result.ranking) == (None, ())
    assert session.assess.finished()[0] == later
    assert session.assess.readings().interests == earlier


def test_finishing_at_once_counts_everything_as_skipped(session):
    sitting = session.assess.start("interests-60").uuid
    session.assess.finish(sitting)
    assert session.assess.sitting(sitting).result.status == "many_skipped"
    assert session.assess.readings().interests is None


def test_a_finished_sitting_stays_as_it_is(session):
    sitting = take(session, lambda item: SOCIAL[item.area])
    with pytest.raises(BadInput, match="finished"):
        session.assess.answer(sitting.uuid, sitting.item_ids[0], 0, 1)
    again = session.assess.finish(sitting.uuid)
    assert (again.areas, again.uuid) == (frozenset(), sitting.uuid)
    assert session.assess.sitting(sitting.uuid) == sitting
    assert session.assess.start("interests-60").uuid != sitting.uuid


def test_finishing_is_undone_and_done_again_the_same(session):
    sitting = take(session, lambda item: SOCIAL[item.area])
    session.undo()
    assert session.assess.sitting(sitting.uuid).result is None
    assert session.assess.unfinished().answers == sitting.answers
    session.redo()
    assert session.assess.sitting(sitting.uuid) == sitting


def test_a_discarded_sitting_comes_back_with_its_answers(session):
    sitting = session.assess.start("interests-60").uuid
    item = session.assess.sitting(sitting).item_ids[0]
    session.assess.answer(sitting, item, 3, 1)
    before = session.assess.sitting(sitting)
    changes = session.assess.discard(sitting)
    assert (changes.action, changes.undoable) == (Action.DISCARD_SITTING, Action.DISCARD_SITTING)
    assert session.assess.unfinished() is None
    session.undo()
    assert session.assess.sitting(sitting) == before


def test_ctrl_z_among_the_questions_throws_no_answer_away(session):
    sitting = session.assess.start("interests-60")
    assert sitting.undoable is None
    item = session.assess.sitting(sitting.uuid).item_ids[0]
    assert session.assess.answer(sitting.uuid, item, 3, 1).undoable is None
    assert session.undo().areas == frozenset()
    assert session.assess.sitting(sitting.uuid).answers[item].value == 3


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 59), st.none() | st.integers(0, 4)), max_size=30))
def test_whatever_is_answered_in_whatever_order_the_last_answer_to_each_item_holds(session, given_answers):
    sitting = session.assess.start("interests-60").uuid
    items = session.assess.sitting(sitting).item_ids
    for number, value in given_answers:
        session.assess.answer(sitting, items[number], value, 1.0)
    found = session.assess.sitting(sitting)
    assert {item: answer.value for item, answer in found.answers.items()} == {
        items[number]: value for number, value in given_answers
    }
    assert found.next_item == next((item for item in items if item not in found.answers), None)
    session.assess.finish(sitting)
    assert session.assess.sitting(sitting).result is not None
