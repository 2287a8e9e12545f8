"""What finished questionnaires say together, and the forms of topics, skills and values on the committed catalog."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.changes import Action
from clusterdesk.core.errors import BadInput
from clusterdesk.core.form import FORM_LENGTH, SELF_FORM_LENGTH, family_of, is_form, is_self_form
from clusterdesk.core.questionnaire import SelfItem
from clusterdesk.core.readings import READINGS_ALGORITHM, Readings, readings, self_outcome, value_means
from clusterdesk.core.scoring import Remark, Status
from clusterdesk.core.sitting import Answer
from clusterdesk.services.session import Session

SOCIAL = {"R": 1, "I": 3, "A": 2, "S": 4, "E": 2, "C": 0}


def take(session, form, values, seconds=3.0):
    """Take a whole form: `values` go round over its questions, None skips."""
    sitting = session.assess.start(form).uuid
    for number, item in enumerate(session.assess.sitting(sitting).item_ids):
        session.assess.answer(sitting, item, values[number % len(values)], seconds)
    session.assess.finish(sitting)
    return session.assess.sitting(sitting)


def take_interests(session):
    sitting = session.assess.start("interests-30").uuid
    for item in session.assess.sitting(sitting).item_ids:
        session.assess.answer(sitting, item, SOCIAL[item[0]], 3.0)
    session.assess.finish(sitting)
    return session.assess.sitting(sitting).result.scores


def test_nothing_finished_reads_as_nothing(session):
    session.assess.start("topics-33")
    assert session.assess.readings() == Readings()


@pytest.mark.parametrize("form", SELF_FORM_LENGTH)
def test_a_form_of_another_family_is_started_answered_finished_and_kept(session, file, catalog, clock, form):
    sitting = take(session, form, [0, 1, 2, 3])
    assert len(sitting.answers) == len(sitting.item_ids) == SELF_FORM_LENGTH[form]
    assert sitting.form_version == catalog.self_questionnaire(form, "en").version
    assert sitting.family == family_of(form) == form.split("-")[0]
    result = sitting.result
    assert (result.status, result.scores, result.ranking, result.remarks) == ("matched", None, (), ())
    assert (result.algorithm, result.catalog_release) == (READINGS_ALGORITHM, catalog.release)
    # It is no sitting of interests, and nothing that follows from those changes.
    assert session.assess.finished() == ()
    assert session.assess.finished(sitting.family) == session.assess.finished(None) == (sitting,)
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.assess.sittings() == (sitting,)
        assert getattr(again.assess.readings(), sitting.family)
    finally:
        again.close()


def test_unfinished_sittings_of_every_form_stand_beside_each_other(session):
    topics = session.assess.start("topics-33").uuid
    assert session.assess.unfinished() is None
    interests = session.assess.start("interests-60").uuid
    assert session.assess.start("topics-33").uuid == topics
    assert session.assess.unfinished("topics-33").uuid == topics
    assert session.assess.unfinished().uuid == interests
    assert session.assess.start("skills-35").uuid != session.assess.start("skills-20").uuid


def test_a_form_nobody_knows_is_refused(session):
    with pytest.raises(BadInput, match="no questionnaire of this name"):
        session.assess.start("topics-34")


def test_an_answer_fits_the_scale_of_its_form(session):
    topics = session.assess.start("topics-33").uuid
    skills = session.assess.start("skills-20").uuid
    session.assess.answer(topics, session.assess.sitting(topics).item_ids[0], 3, 1)
    session.assess.answer(skills, session.assess.sitting(skills).item_ids[0], 4, 1)
    with pytest.raises(BadInput, match="from 0 to 3"):
        session.assess.answer(topics, session.assess.sitting(topics).item_ids[0], 4, 1)


def test_the_newest_of_every_family_is_read(session):
    scores = take_interests(session)
    take(session, "topics-33", [3])
    topics = take(session, "topics-33", [0, 3])
    values = take(session, "values-18", [4, 0, 1, 2, 3, 4])
    read = session.assess.readings()
    assert read.interests == scores
    assert read.topics == {item: answer.value for item, answer in topics.answers.items()}
    # The statements come one of each value after another, so every value got the same three answers.
    assert read.values == {
        f"1.B.2.{letter}": float(value) for letter, value in zip("abcdef", [4, 0, 1, 2, 3, 4], strict=True)
    }
    assert len(values.item_ids) == 18
    assert read.skills is None


def test_a_short_form_of_skills_renews_its_own_answers_and_leaves_the_others(session):
    take(session, "skills-35", [1])
    core = take(session, "skills-20", [4, 4, 4, None])
    read = session.assess.readings().skills
    assert len(read) == 35
    assert sum(value == 4 for value in read.values()) == 15
    skipped = [item for item, answer in core.answers.items() if answer.value is None]
    # What was skipped this time keeps its earlier answer.
    assert [read[item] for item in skipped] == [1] * 5


def test_one_sitting_alone_says_what_was_answered_in_it(session):
    long = take(session, "skills-35", [1])
    take(session, "skills-20", [4])
    assert set(session.assess.readings_of(long).skills.values()) == {1}
    assert session.assess.readings_of(long).topics is None


def test_topics_with_many_skipped_leave_the_earlier_ones(session):
    first = take(session, "topics-33", [2, 1])
    later = take(session, "topics-33", [3, None])
    assert later.result.status == "many_skipped"
    assert "many_skipped" in later.result.remarks
    assert session.assess.readings().topics == {item: answer.value for item, answer in first.answers.items()}


def test_undoing_the_end_of_a_sitting_takes_its_reading_back(session):
    take(session, "skills-20", [3, 2])
    assert session.undo().areas
    assert session.assess.readings() == Readings()
    assert session.redo().action == Action.REDO
    assert len(session.assess.readings().skills) == 20


def test_equal_and_fast_answers_are_told(session):
    result = take(session, "topics-33", [2], seconds=0.5).result
    assert result.status == "flat"
    assert result.remarks == ("straight_lining", "rushed")


def test_a_question_that_a_newer_catalog_does_not_have_is_left_out(session):
    sitting = take(session, "values-18", [3])
    elements = dict.fromkeys(sitting.item_ids[:2], "1.B.2.a")
    assert readings([sitting], elements).values == {"1.B.2.a": 3.0}
    assert readings([sitting], {}) == Readings()
    # A sitting whose result was never worked out says nothing of interests and topics.
    assert readings([replace(sitting, form="topics-33", result=None)], elements) == Readings()


def test_forms_are_told_apart():
    assert all(is_form(form) and not is_self_form(form) for form in FORM_LENGTH)
    assert all(is_self_form(form) and not is_form(form) for form in SELF_FORM_LENGTH)
    assert {family_of(form) for form in (*FORM_LENGTH, *SELF_FORM_LENGTH)} == {
        "interests",
        "topics",
        "skills",
        "values",
    }


answers_of = st.lists(st.none() | st.integers(0, 4), max_size=35)


def items_and_answers(values):
    items = [SelfItem(f"q{n}", f"e{n}", n, "", "", "", ()) for n in range(len(values))]
    return items, {f"q{n}": Answer(f"q{n}", value, 2.0) for n, value in enumerate(values)}


@given(answers_of, st.randoms())
def test_any_answers_in_any_order_are_judged_the_same(values, chance):
    items, answers = items_and_answers(values)
    outcome = self_outcome(items, answers)
    given_values = [value for value in values if value is not None]
    assert (outcome.status is Status.MANY_SKIPPED) == (Remark.MANY_SKIPPED in outcome.remarks)
    assert (outcome.status is Status.MANY_SKIPPED) == (not given_values or len(given_values) < 0.8 * len(values))
    if outcome.status is Status.FLAT:
        assert len(set(given_values)) == 1
    chance.shuffle(items)
    assert self_outcome(items, answers) == outcome


@given(st.dictionaries(st.sampled_from([f"1.B.2.{v}-{n}" for v in "abcdef" for n in "123"]), st.integers(0, 4)))
def test_values_are_means_of_two_or_three_statements(statements):
    elements = {item: item.partition("-")[0] for item in statements}
    means = value_means(statements, elements)
    for element in set(elements.values()):
        found = [value for item, value in statements.items() if elements[item] == element]
        assert (element in means) == (len(found) >= 2)
        if len(found) >= 2:
            assert min(found) <= means[element] <= max(found)
