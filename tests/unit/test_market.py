"""What stands out in a group of careers, on made-up figures and on the real catalog."""

from dataclasses import replace

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.market import education_steps, leaders
from clusterdesk.core.source import Source
from clusterdesk.services.explore import Explore
from clusterdesk.store.catalog import Catalog

SOURCE = Source("made-up", "Made up", "Nobody", "2026", 2026, "none")


def figure(value: float | None, *, wider: bool = False) -> Figure:
    return Figure(value, SOURCE, None if value is not None else Absence.SUPPRESSED, wider_group=wider)


def career(code: str, value: float | None, education: Education | None = Education.BACHELOR) -> CareerSummary:
    return CareerSummary(code, code, figure(value), "year", figure(value), figure(value), education, 4, bright=False)


def test_the_highest_come_first_and_equal_ones_keep_their_order() -> None:
    found = leaders([career("a", 1), career("b", 3), career("c", 2), career("d", 3)], count=3)
    for ranked in (found.openings, found.growth, found.pay):
        assert [one.code for one in ranked] == ["b", "d", "c"]


def test_missing_figures_and_those_of_a_wider_group_are_left_out() -> None:
    wider = replace(career("wide", 9), pay=figure(9, wider=True), growth=figure(9, wider=True))
    hourly = replace(career("hour", 50), pay_unit="hour")
    found = leaders([career("none", None), wider, hourly, career("own", 1)])
    assert [one.code for one in found.openings] == ["hour", "wide", "own"]
    assert [one.code for one in found.growth] == ["hour", "own"]
    assert [one.code for one in found.pay] == ["own"]


def test_education_goes_from_least_to_most_with_shares_of_jobs() -> None:
    careers = [
        career("a", 1, Education.DOCTORAL),
        career("b", 1, Education.NONE),
        career("c", 1, Education.NONE),
        career("d", 1, None),
    ]
    steps = education_steps(careers, {Education.NONE: 300.0, Education.DOCTORAL: 100.0, None: 50.0})
    assert [(step.level, step.careers, step.jobs, step.share) for step in steps] == [
        (Education.NONE, 2, 300.0, 0.75),
        (Education.DOCTORAL, 1, 100.0, 0.25),
        (None, 1, 50.0, 0.0),
    ]
    assert education_steps([], {}) == ()
    (only,) = education_steps([career("a", 1)], {})
    assert (only.jobs, only.share) == (0.0, 0.0)


def test_the_jobs_by_education_add_up_to_those_of_the_cluster(catalog: Catalog) -> None:
    explore = Explore(catalog)
    for framework in FRAMEWORKS:
        for cluster in explore.clusters(framework):
            mix = explore.education_mix(framework, cluster.slug)
            assert sum(step.careers for step in mix.steps) == cluster.careers
            assert round(sum(step.jobs for step in mix.steps), 1) == cluster.jobs.value
            assert abs(sum(step.share for step in mix.steps) - 1) < 1e-9
            assert (mix.source.id, mix.jobs_source.id) == ("ep-education-2024", "ep-2024")
    part = explore.education_mix("modern", "digital-technology", "unmanned-vehicle-technology")
    assert part.steps == ()
