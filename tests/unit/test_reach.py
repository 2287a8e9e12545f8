"""Careers in reach: every wish holds, a missing figure is never guessed, and the counts add up."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.reach import CareerFilter, Verdict
from clusterdesk.core.skill_gap import ToGain, skill_gaps, to_gain
from clusterdesk.core.source import Source
from clusterdesk.services.explore import Explore
from clusterdesk.services.reach import Reach

SOURCE = Source("s", "Wages", "BLS", "May 2025", 2025, "public domain")


def figure(value):
    return Figure(value, SOURCE, None if value is not None else Absence.SUPPRESSED)


NURSE = CareerSummary(
    "29-1141.00", "Nurses", figure(98000.0), "year", figure(5.0), figure(1000.0), Education.BACHELOR, 3, bright=True
)
educations = st.sampled_from(list(Education))
summaries = st.builds(
    CareerSummary,
    code=st.just("11-1011.00"),
    title=st.just("Chiefs"),
    pay=(st.none() | st.floats(20_000, 240_000)).map(figure),
    pay_unit=st.sampled_from(["year", "hour"]),
    growth=st.just(figure(1.0)),
    openings=st.just(figure(10.0)),
    education=st.none() | educations,
    job_zone=st.none() | st.integers(1, 5),
    bright=st.booleans(),
)
filters = st.builds(
    CareerFilter,
    zones=st.frozensets(st.integers(1, 5)),
    education=st.none() | educations,
    pay=st.none() | st.integers(20_000, 240_000),
    bright=st.booleans(),
)


@given(summaries)
def test_a_filter_that_asks_for_nothing_takes_everything(summary):
    assert CareerFilter().accepts(summary)
    assert not CareerFilter().active


@pytest.mark.parametrize(
    ("wanted", "verdict"),
    [
        (CareerFilter(zones=frozenset({3, 4})), Verdict.IN),
        (CareerFilter(zones=frozenset({1, 2})), Verdict.OUT),
        (CareerFilter(education=Education.BACHELOR), Verdict.IN),
        (CareerFilter(education=Education.ASSOCIATE), Verdict.OUT),
        (CareerFilter(pay=98_000), Verdict.IN),
        (CareerFilter(pay=98_001), Verdict.OUT),
        (CareerFilter(bright=True), Verdict.IN),
    ],
)
def test_each_wish_holds_at_its_edge(wanted, verdict):
    assert wanted.active
    assert wanted.verdict(NURSE) is verdict


@pytest.mark.parametrize(
    ("change", "wanted", "verdict"),
    [
        ({"pay": figure(None)}, CareerFilter(pay=1), Verdict.NO_PAY),
        ({"pay": figure(80.0), "pay_unit": "hour"}, CareerFilter(pay=1), Verdict.NO_PAY),
        ({"education": None}, CareerFilter(education=Education.MASTER), Verdict.NO_EDUCATION),
        ({"job_zone": None}, CareerFilter(zones=frozenset({1})), Verdict.NO_ZONE),
        ({"pay": figure(None), "bright": False}, CareerFilter(pay=1, bright=True), Verdict.OUT),
        ({"job_zone": None}, CareerFilter(zones=frozenset({1}), pay=200_000), Verdict.OUT),
    ],
)
def test_what_is_missing_is_said_unless_something_known_speaks_against_it(change, wanted, verdict):
    assert wanted.verdict(replace(NURSE, **change)) is verdict


@given(summaries, filters)
def test_asking_for_less_never_loses_a_career(summary, wanted):
    if wanted.accepts(summary):
        assert replace(wanted, pay=None).accepts(summary)
        assert replace(wanted, education=None).accepts(summary)
        assert replace(wanted, zones=frozenset()).accepts(summary)
        assert replace(wanted, bright=False).accepts(summary)


@given(summaries, filters)
def test_all_wishes_together_are_each_of_them_alone(summary, wanted):
    alone = [
        CareerFilter(zones=wanted.zones),
        CareerFilter(education=wanted.education),
        CareerFilter(pay=wanted.pay),
        CareerFilter(bright=wanted.bright),
    ]
    verdicts = [one.verdict(summary) for one in alone]
    assert wanted.accepts(summary) == all(verdict is Verdict.IN for verdict in verdicts)
    assert (wanted.verdict(summary) is Verdict.OUT) == (Verdict.OUT in verdicts)


@pytest.mark.parametrize("framework", ["modern", "classic"])
def test_without_a_wish_the_counts_are_those_of_the_catalog(catalog, framework):
    explore = Explore(catalog)
    found = Reach(explore).within(framework, CareerFilter())
    assert len(found.careers) == found.total == len(explore.memberships(framework))
    assert found.clusters == {cluster.slug: cluster.careers for cluster in explore.clusters(framework)}
    assert found.unknown == {}


def test_counts_are_of_the_careers_that_are_accepted(catalog):
    explore = Explore(catalog)
    wanted = CareerFilter(education=Education.ASSOCIATE, pay=60_000)
    reach = Reach(explore)
    found = reach.within("modern", wanted)
    assert 0 < len(found.careers) == reach.count("modern", wanted) < found.total
    for summary in found.careers:
        assert summary.education in list(Education)[:5]
        assert summary.pay_unit == "year"
        assert summary.pay.value >= 60_000
    for cluster in explore.clusters("modern"):
        accepted = [summary for summary in explore.careers("modern", cluster.slug) if wanted.accepts(summary)]
        assert found.clusters.get(cluster.slug, 0) == len(accepted)


def test_careers_left_out_for_a_missing_figure_are_counted(catalog):
    reach = Reach(Explore(catalog))
    assert dict(reach.within("modern", CareerFilter(pay=40_000)).unknown) == {Verdict.NO_PAY: 26}
    assert dict(reach.within("modern", CareerFilter(education=Education.MASTER)).unknown) == {Verdict.NO_EDUCATION: 19}
    assert dict(reach.within("modern", CareerFilter(zones=frozenset({2}))).unknown) == {Verdict.NO_ZONE: 93}


def test_careers_are_read_once_in_each_language(catalog):
    explore = Explore(catalog)
    reach = Reach(explore)
    reach.warm_up("modern")
    first = reach.within("modern", CareerFilter()).careers[0]
    assert reach.within("modern", CareerFilter(bright=False)).careers[0] is first
    explore.language = "es"
    spanish = reach.within("modern", CareerFilter()).careers[0]
    assert (spanish.code, spanish.title == first.title) == (first.code, False)


@pytest.mark.parametrize(
    "wanted", [CareerFilter(), CareerFilter(pay=60_000), CareerFilter(education=Education.NONE, bright=True)]
)
def test_counts_by_education_and_by_pay_are_those_of_the_filters_they_stand_for(catalog, wanted):
    reach = Reach(Explore(catalog))
    by_education = reach.by_education("modern", wanted)
    assert list(by_education) == [None, *Education]
    for education, count in by_education.items():
        assert count == reach.count("modern", replace(wanted, education=education))
    by_pay = reach.by_pay("modern", wanted, (30_000, 63_970, 250_000))
    assert list(by_pay) == [None, 30_000, 63_970, 250_000]
    for pay, count in by_pay.items():
        assert count == reach.count("modern", replace(wanted, pay=pay))


codes = st.sampled_from(["29-1141.00", "11-1011.00", "47-2061.00"])


@settings(max_examples=10)
@given(st.dictionaries(st.integers(0, 34), st.integers(0, 4)), codes)
def test_skills_to_gain_are_counted_as_the_gaps_of_each_career_are(catalog, answers, code):
    explore = Explore(catalog)
    items = explore.self_questionnaire("skills-35").items
    own = {items[place].element: answer for place, answer in answers.items()}
    gaps = [gap for gap in skill_gaps(explore.asks(code).skills.items, own) if gap.gap is not None]
    found = Reach(explore).skills_to_gain(own)
    assert found[code] == (sum(gap.gap > 0 for gap in gaps), len(gaps))
    assert len(found) == 894


def test_a_skill_without_a_figure_or_without_an_answer_is_not_counted():
    assert to_gain([3.0, None, 4.0, 2.9, 5.0], [7.0, 7.0, None, 7.0, 7.0], [0, 0, 0, 0, None]) == ToGain(1, 1)
    assert to_gain([3.0], [3.5], [2]) == ToGain(0, 1)
    assert to_gain([3.0], [3.6], [2]) == ToGain(1, 1)
