"""The shipped catalog: its counts and some careers by hand (`dev.py check` builds it anew and compares bytes)."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from clusterdesk.catalog.verify import verify_catalog
from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.language import LANGUAGES
from clusterdesk.store.catalog import Catalog

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "data" / "clusters.db"
CONTENT = ROOT / "data" / "content"


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.fixture(scope="module")
def ask() -> Iterator[Callable[[str], list[tuple[int]]]]:
    with closing(sqlite3.connect(SHIPPED)) as connection:
        yield lambda query: connection.execute(query).fetchall()


@pytest.fixture(scope="module")
def codes(catalog: Catalog) -> set[str]:
    return set(catalog.memberships("modern"))


def test_texts_and_schema_are_those_it_was_built_with() -> None:
    assert verify_catalog(SHIPPED, CONTENT, None).faults == ()


def test_size_stays_small() -> None:
    assert SHIPPED.stat().st_size <= 16_000_000


def test_occupations_and_frameworks_covered(catalog: Catalog) -> None:
    assert catalog.info().counts["occupation"] == 1_016
    assert len(catalog.memberships("modern")) == 1_016
    assert len(catalog.memberships("classic")) == 1_011


def test_figures_of_the_docs_are_those_of_the_catalog(ask: Callable[[str], list[tuple[int]]]) -> None:
    text = " ".join((ROOT / "docs" / "data.md").read_text("utf-8").split())
    for words, query in {
        "{} occupations, all in the 2024 framework": "SELECT count(*) FROM occupation",
        "{} with interest ratings, job zone, related": "SELECT count(*) FROM interest",
        "{} with skills and knowledge": "SELECT count(DISTINCT occupation_id) FROM requirement",
        "{} with work styles": "SELECT count(DISTINCT occupation_id) FROM work_style",
        "{} with required education": "SELECT count(DISTINCT occupation_id) FROM share",
        "{} with work values": "SELECT count(DISTINCT occupation_id) FROM work_value",
        "{} with a program of study": "SELECT count(DISTINCT occupation_id) FROM program_occupation",
        "program of study ({} programs)": "SELECT count(*) FROM program",
        "{} programs lead to no occupation": "SELECT count(*) FROM program WHERE no_match",
        "{} SOC codes have no program": "SELECT count(DISTINCT substr(code, 1, 7)) FROM occupation "
        "WHERE programs_absent = 'no_match'",
    }.items():
        assert words.format(f"{ask(query)[0][0]:,}") in text


def test_what_stands_where_no_program_belongs_is_none(ask: Callable[[str], list[tuple[int]]]) -> None:
    assert ask("SELECT count(*) FROM program WHERE code = '99.9999' OR title = 'NO MATCH'") == [(0,)]


def test_parts_of_both_frameworks(catalog: Catalog) -> None:
    assert len(catalog.groupings("en")) == 6
    clusters = {framework: catalog.clusters(framework, "en") for framework in FRAMEWORKS}
    assert {framework: len(found) for framework, found in clusters.items()} == {"modern": 14, "classic": 16}
    parts = {
        framework: [part for one in found for part in catalog.pathways(framework, one.slug, "en")]
        for framework, found in clusters.items()
    }
    assert {framework: len(found) for framework, found in parts.items()} == {"modern": 72, "classic": 79}
    empty = {framework: [part.name for part in found if not part.careers] for framework, found in parts.items()}
    assert empty["modern"] == ["Unmanned Vehicle Technology"]
    assert len(empty["classic"]) == 6
    assert {one.slug for one in clusters["modern"] if one.cross_cutting} == {
        "digital-technology",
        "management-entrepreneurship",
        "marketing-sales",
    }


def test_interests_job_zones_wages_projections_and_bright_outlook(catalog: Catalog, codes: set[str]) -> None:
    careers = [catalog.career(code, "en") for code in sorted(codes)]
    assert sum(career.interests is not None for career in careers) == len(catalog.interest_profiles()) == 923
    assert sum(career.summary.job_zone is not None for career in careers) == 923
    assert sum(career.pay.median.value is not None for career in careers) == 995
    assert sum(career.outlook.jobs_first.value is not None for career in careers) == 997
    assert sum(career.summary.bright for career in careers) == 346


def test_every_missing_figure_says_why(catalog: Catalog, codes: set[str]) -> None:
    reasons = {(one.code, one.pay.absent) for one in catalog.summaries(sorted(codes), "en") if one.pay.absent}
    assert {code for code, absent in reasons if absent is Absence.SUPPRESSED} == {"11-1031.00", "45-3031.00"}
    assert {code[:3] for code, absent in reasons if absent is Absence.MILITARY} == {"55-"}
    assert len(reasons) == 21
    unrated = [career for code in codes if (career := catalog.career(code, "en")).interests is None]
    assert {career.absent for career in unrated} == {Absence.MILITARY, Absence.ALL_OTHER}
    assert sum(career.absent is Absence.MILITARY for career in unrated) == 19


def test_five_occupations_have_hourly_wages_only(catalog: Catalog, codes: set[str]) -> None:
    hourly = {one.code for one in catalog.summaries(sorted(codes), "en") if one.pay_unit == "hour"}
    assert hourly == {"27-2011.00", "27-2031.00", "27-2042.00", "27-2091.00", "27-2099.00"}


def test_registered_nurses_by_hand(catalog: Catalog) -> None:
    career = catalog.career("29-1141.00", "en")
    assert career.summary.title == "Registered Nurses"
    pay = career.pay
    found = (pay.unit, pay.p10.value, pay.p25.value, pay.median.value, pay.p75.value, pay.p90.value)
    assert found == ("year", 68_940, 80_330, 97_550, 112_350, 137_470)
    outlook = career.outlook
    assert (outlook.first_year, outlook.jobs_first.value) == (2024, 3_391_000)
    assert (outlook.last_year, outlook.jobs_last.value) == (2034, 3_557_100)
    assert (outlook.growth.value, outlook.openings.value) == (4.9, 189_100)
    assert career.summary.education is Education.BACHELOR
    assert career.summary.job_zone == 4
    assert career.summary.bright
    assert career.interests is not None
    assert tuple(career.interests) == NURSE_INTERESTS
    assert [(place.framework, place.cluster, place.pathway) for place in career.memberships] == [
        ("modern", "healthcare-human-services", "physical-health"),
        ("classic", "health-science", "therapeutic-services"),
    ]
    assert not pay.median.wider_group


NURSE_INTERESTS = (3.46, 4.71, 1.34, 5.57, 2.38, 4.75)


def test_infantry_by_hand(catalog: Catalog) -> None:
    career = catalog.career("55-3016.00", "en")
    assert career.summary.title == "Infantry"
    assert career.pay.median.absent is career.outlook.growth.absent is career.absent is Absence.MILITARY
    assert (career.summary.education, career.summary.job_zone, career.interests) == (None, None, None)
    assert [(place.cluster, place.pathway) for place in career.memberships] == [
        ("public-service-safety", "military-national-security"),
        ("government-public-administration", "national-security"),
    ]


def test_actors_by_hand(catalog: Catalog) -> None:
    pay = catalog.career("27-2011.00", "es").pay
    found = (pay.unit, pay.p10.value, pay.p25.value, pay.median.value, pay.p75.value, pay.p90.value)
    assert found == ("hour", 16.5, 20.34, 29.05, 97.95, 143.68)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_career_has_its_texts(catalog: Catalog, codes: set[str], language: str) -> None:
    for code in codes:
        career = catalog.career(code, language)
        assert career.description
        assert len(set(career.activities)) == 3
        assert career.memberships


def test_clusters_have_every_total(catalog: Catalog) -> None:
    for framework in FRAMEWORKS:
        for cluster in catalog.clusters(framework, "en"):
            figures = (cluster.pay, cluster.jobs, cluster.growth, cluster.openings)
            assert all(figure.value is not None and figure.absent is None for figure in figures)
            assert cluster.careers == len(catalog.careers(framework, cluster.slug, None, "en"))


def test_cluster_totals_by_hand(catalog: Catalog) -> None:
    """Add up one cluster from its careers: each six-digit code or aggregate once."""
    cluster = catalog.cluster("classic", "information-technology", "en")
    careers = [catalog.career(one.code, "en") for one in catalog.careers("classic", cluster.slug, None, "en")]
    groups = {one.summary.code[:7]: one.outlook for one in careers}
    first = sum(outlook.jobs_first.value or 0 for outlook in groups.values())
    last = sum(outlook.jobs_last.value or 0 for outlook in groups.values())
    assert cluster.jobs.value == first
    assert cluster.growth.value == round((last / first - 1) * 100, 1)
    assert cluster.openings.value == sum(outlook.openings.value or 0 for outlook in groups.values())


def test_occupations_that_get_their_figures_through_an_aggregate(catalog: Catalog, codes: set[str]) -> None:
    rows = catalog._connection.rows(
        """
        SELECT occupation.code, labour_group.code FROM occupation
        JOIN labour_group ON labour_group.id = labour_group_id WHERE aggregate
        """
    )
    assert len(rows) == 34
    assert len({group for _, group in rows}) == 12
    assert all(catalog.career(code, "en").pay.median.wider_group for code, _ in rows)
    specialities = [code for code in codes if not code.endswith(".00")]
    assert all(catalog.labour(code).outlook.growth.wider_group for code in specialities if code[:3] != "55-")


def test_top_codes_are_in_the_older_years_only(catalog: Catalog) -> None:
    rows = catalog._connection.rows("SELECT year, count(*) FROM wage WHERE top_coded GROUP BY year ORDER BY year")
    assert [year for year, _ in rows] == [2023, 2024]
    assert catalog._connection.rows("SELECT max(median) FROM wage WHERE top_coded & 4") == [(239_200,)]
