"""Ten occupations of the shipped catalog, cell by cell.

`ten_careers.json` holds what the publishers' files say of them, read by `official.py`, which knows nothing of the
builder: so the comparison runs without the files, and where they are at hand the cells themselves are compared too.
Each of the ten stands for a trap: no ratings, no wages, hourly wages, top codes, suppressed and irrelevant ratings,
aggregates, specialities of a wider group.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clusterdesk.core.education import Education
from clusterdesk.core.facts import Bright, Experience, Requirement, Tier, Training
from clusterdesk.core.figure import Absence
from clusterdesk.store.catalog import Catalog
from tests.catalog.official import Official

ROOT = Path(__file__).parents[2]
OFFICIAL = ROOT.parent / "shared" / "data"
CELLS: dict[str, dict[str, Any]] = json.loads(Path(__file__).with_name("ten_careers.json").read_text(encoding="utf-8"))
CODES = sorted(CELLS)
TOP_CODE = 239_200

EDUCATION = {
    "No formal educational credential": Education.NONE,
    "High school diploma or equivalent": Education.HIGH_SCHOOL,
    "Some college, no degree": Education.SOME_COLLEGE,
    "Postsecondary nondegree award": Education.NONDEGREE_AWARD,
    "Associate's degree": Education.ASSOCIATE,
    "Bachelor's degree": Education.BACHELOR,
    "Master's degree": Education.MASTER,
    "Doctoral or professional degree": Education.DOCTORAL,
}
EXPERIENCE = {
    "None": Experience.NONE,
    "Less than 5 years": Experience.UNDER_5_YEARS,
    "5 years or more": Experience.FIVE_YEARS_OR_MORE,
}
TRAINING = {
    "None": Training.NONE,
    "Short-term on-the-job training": Training.SHORT_TERM,
    "Moderate-term on-the-job training": Training.MODERATE_TERM,
    "Long-term on-the-job training": Training.LONG_TERM,
    "Apprenticeship": Training.APPRENTICESHIP,
    "Internship/residency": Training.INTERNSHIP,
}
TIERS = {"Primary-Short": Tier.PRIMARY_SHORT, "Primary-Long": Tier.PRIMARY_LONG, "Supplemental": Tier.SUPPLEMENTAL}
BRIGHT = {
    "Rapid Growth": Bright.RAPID_GROWTH,
    "Numerous Job Openings": Bright.MANY_OPENINGS,
    "New and Emerging": Bright.NEW_AND_EMERGING,
}


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(ROOT / "data" / "clusters.db") as catalog:
        yield catalog


@pytest.fixture(scope="module")
def official() -> Official:
    if not OFFICIAL.is_dir():
        pytest.skip("the official files are not at hand in ../shared/data")
    return Official(OFFICIAL)


@pytest.mark.parametrize("code", CODES)
def test_cells_are_those_of_the_official_files(official: Official, code: str) -> None:
    assert json.loads(json.dumps(official.career(code))) == CELLS[code]


@pytest.mark.parametrize("code", CODES)
def test_names_zones_interests_and_places(catalog: Catalog, code: str) -> None:
    cells, career = CELLS[code], catalog.career(code, "en")
    assert (career.summary.title, career.summary.job_zone) == (cells["title"], cells["job_zone"])
    assert list(career.interests or ()) == cells["interests"]
    for framework in ("modern", "classic"):
        places = [one for one in career.memberships if one.framework == framework]
        assert sorted([one.cluster_name, one.pathway_name] for one in places) == cells[framework]


def requirements(items: tuple[Requirement, ...], date: str) -> dict[str, list[object]]:
    return {one.element: [one.importance.value, one.level.value, date] for one in items}


@pytest.mark.parametrize("code", CODES)
def test_what_it_asks_for(catalog: Catalog, code: str) -> None:
    cells, asks = CELLS[code], catalog.asks(code, "en")
    for name, rated in (("skills", asks.skills), ("knowledge", asks.knowledge)):
        assert requirements(rated.items, f"{rated.month or 0:02}/{rated.year}") == cells[name]
        assert (rated.absent is None) == bool(cells[name])
    assert {one.element: [one.impact.value, one.rank] for one in asks.styles.items} == cells["styles"]
    date = f"{asks.values.month or 0:02}/{asks.values.year}"
    assert {one.element: [one.extent.value, date] for one in asks.values.items} == cells["values"]
    tools = [[one.name, one.category, "NY"[one.hot], "NY"[one.in_demand]] for one in asks.technology.items]
    assert sorted(tools) == cells["tools"]


@pytest.mark.parametrize("code", CODES)
def test_how_people_get_there(catalog: Catalog, code: str) -> None:
    cells, schooling = CELLS[code], catalog.schooling(code, "en")
    found = {
        "RL": schooling.education,
        "RW": schooling.experience,
        "PT": schooling.on_site,
        "OJ": schooling.on_the_job,
    }
    shares = {scale: [one.percent.value for one in rated.items] for scale, rated in found.items() if rated.items}
    assert shares == cells["shares"]
    assert [one.percent.value for one in schooling.attained.items] == (cells["attained"] or [])
    entry = schooling.entry
    words = cells["entry"] or (None, None, None)
    published = EDUCATION.get(words[0]), EXPERIENCE.get(words[1]), TRAINING.get(words[2])
    assert (entry.education, entry.experience, entry.training) == published
    assert (entry.absent is None) == (cells["entry"] is not None)


@pytest.mark.parametrize("code", CODES)
def test_three_years_of_wages(catalog: Catalog, code: str) -> None:
    line = catalog.labour(code).pay_line
    assert [one.year for one in line] == [2023, 2024, 2025]
    for one in line:
        pay = one.pay
        figures = (pay.p10, pay.p25, pay.median, pay.p75, pay.p90, one.mean)
        published = CELLS[code]["wages"].get(str(one.year), ["year", None, *([None] * 6)])
        found = ["#" if figure.top_coded else figure.value for figure in figures]
        assert [pay.unit, one.employment.value, *found] == published
        assert all(figure.value == TOP_CODE for figure in figures if figure.top_coded)
        assert all((figure.value is None) == (figure.absent is not None) for figure in figures)
        assert {figure.source.year for figure in figures} == {one.year}


@pytest.mark.parametrize("code", CODES)
def test_outlook_related_careers_and_programs(catalog: Catalog, code: str) -> None:
    cells, labour = CELLS[code], catalog.labour(code)
    outlook = labour.outlook
    figures = (outlook.jobs_first, outlook.jobs_last, outlook.growth, outlook.openings)
    thousands = [None if one.value is None else one.value / 1000 for one in figures]
    thousands[2] = outlook.growth.value
    assert thousands == pytest.approx(cells["outlook"] or [None] * 4, abs=1e-9)
    assert sorted(labour.bright) == sorted(BRIGHT[name] for name in cells["bright"])
    related = [[one.career.code, one.tier] for one in catalog.related(code, "en")]
    assert related == [[other, TIERS[tier]] for other, tier in cells["related"]]
    programs = catalog.programs_for(code)
    assert sorted(one.code for one in programs.items) == cells["programs"]
    assert programs.absent is (None if cells["programs"] else Absence.NO_MATCH)
