"""The builder on a small made-up release: what goes in comes out, with every trap of the official files."""

import sqlite3
import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from clusterdesk.catalog.build import build_catalog
from clusterdesk.core.education import Education
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.figure import Absence
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.catalog_schema import SCHEMA_VERSION
from clusterdesk.store.identity import CATALOG_APPLICATION_ID
from tests.catalog.made_up import EP, EP_SHEET, OEWS, OEWS_SHEET, MadeUp

Ask = Callable[[str], list[tuple[object, ...]]]
Rebuild = Callable[..., Catalog]


def test_same_inputs_give_the_same_bytes(made_up: MadeUp, tmp_path: Path) -> None:
    sources, content = made_up.write(tmp_path)
    for name in ("one.db", "two.db"):
        build_catalog(sources, content, tmp_path / name)
    assert (tmp_path / "one.db").read_bytes() == (tmp_path / "two.db").read_bytes()


def test_header_names_application_and_schema_and_no_write_ahead_log(built: Path) -> None:
    header = built.read_bytes()[:100]
    assert struct.unpack(">I", header[68:72])[0] == CATALOG_APPLICATION_ID
    assert struct.unpack(">I", header[60:64])[0] == SCHEMA_VERSION
    assert header[18:20] == b"\x01\x01"  # 2 would be a write-ahead log


def test_python_s_own_sqlite_reads_it_with_full_text_search(ask: Ask) -> None:
    assert ask("PRAGMA integrity_check") == [("ok",)]
    assert ask("PRAGMA foreign_key_check") == []
    assert ask("SELECT count(*) FROM name_search WHERE name_search MATCH 'dragon'") == [(2,)]


def test_report_counts_rows_and_coverage(made_up: MadeUp, tmp_path: Path) -> None:
    report = build_catalog(*made_up.write(tmp_path), tmp_path / "clusters.db")
    assert report.release == "O*NET 40.1, wages May 2025, outlook 2024–34"
    assert report.coverage == {
        "occupations": 11,
        "modern clusters": 11,
        "classic clusters": 4,
        "interests": 6,
        "job zone": 6,
        "wages": 7,
        "projections": 8,
        "bright outlook": 2,
    }
    assert report.size == (tmp_path / "clusters.db").stat().st_size
    with Catalog.open(tmp_path / "clusters.db") as catalog:
        assert catalog.info().counts == report.counts


def test_titles_of_both_languages_and_texts(small: Catalog) -> None:
    english, spanish = small.career("11-1011.00", "en"), small.career("11-1011.00", "es")
    assert english.summary.title == "Lighthouse Keepers"
    assert english.activities == ("Do one", "Do two", "Do three")
    assert (spanish.summary.title, spanish.description) == ("Guardianes y guardianas de faro", "Trabajo de 11-1011.00.")


def test_other_titles_shown_elsewhere_come_first_and_the_title_itself_is_left_out(small: Catalog, ask: Ask) -> None:
    # "Beacon Boss" is shown in My Next Move, "Night Watch" was reported by workers, the third is another title.
    titles = ("Beacon Boss", "Night Watch", "Lighthouse Keeper")
    assert small.career("11-1011.00", "en").other_titles == titles
    assert ask("SELECT count(*) FROM other_title WHERE text = 'Lamp Warden (LW)'") == [(1,)]


def test_other_title_equal_to_the_title_is_left_out(made_up: MadeUp, rebuilt: Rebuild) -> None:
    made_up.spoil("onet/Alternate Titles.txt", 6, "Alternate Title", "STREET jugglers")
    assert rebuilt().career("27-2011.00", "en").other_titles == ()


def test_bright_outlook_with_all_its_reasons(small: Catalog, ask: Ask) -> None:
    assert [career.bright for career in small.summaries(("11-1011.00", "13-1021.00"), "en")] == [True, False]
    rows = ask("SELECT code, category FROM bright_outlook JOIN occupation ON id = occupation_id ORDER BY 1, 2")
    assert rows == [
        ("11-1011.00", "many_openings"),
        ("11-1011.00", "rapid_growth"),
        ("29-1141.00", "new_and_emerging"),
    ]


def test_interests_by_area_and_high_points_left_out(small: Catalog) -> None:
    assert tuple(small.career("11-1011.01", "en").interests or ()) == (2.25, 3.25, 4.25, 5.25, 6.25, 1.25)
    assert set(small.interest_profiles()) == {
        "11-1011.00",
        "11-1011.01",
        "13-1021.00",
        "27-2011.00",
        "29-1141.00",
        "33-1011.00",
    }


def test_figures_of_the_own_code_are_not_for_a_wider_group(small: Catalog) -> None:
    career = small.career("11-1011.00", "en")
    assert (career.pay.median.value, career.pay.median.wider_group) == (50000, False)
    assert career.summary.education is Education.HIGH_SCHOOL


@pytest.mark.parametrize(("code", "median"), [("11-1011.01", 50000), ("13-1021.00", 40000), ("13-1022.00", 40000)])
def test_codes_with_a_suffix_and_codes_in_an_aggregate_are_for_the_wider_group(
    small: Catalog, code: str, median: float
) -> None:
    career = small.career(code, "en")
    assert (career.pay.median.value, career.pay.median.wider_group) == (median, True)
    assert career.outlook.jobs_first.wider_group
    assert career.summary.growth.wider_group


def test_hourly_only_wages_stay_hourly(small: Catalog) -> None:
    pay = small.career("27-2011.00", "en").pay
    assert (pay.unit, pay.p10.value, pay.median.value, pay.p90.value) == ("hour", 10, 20.5, 45)


def test_top_coded_wage_is_the_top_code_or_more(small: Catalog) -> None:
    pay = small.career("29-1141.00", "en").pay
    assert (pay.p90.value, pay.p90.top_coded) == (239_200, True)
    assert (pay.p75.value, pay.p75.top_coded) == (95_000, False)


def test_top_coded_hourly_wage_and_top_coded_median(made_up: MadeUp, rebuilt: Rebuild) -> None:
    made_up.spoil_sheet(OEWS, OEWS_SHEET, 5, "H_MEDIAN", "#")
    summary = rebuilt().summaries(("27-2011.00",), "en")[0]
    assert (summary.pay.value, summary.pay_unit, summary.pay.top_coded) == (115, "hour", True)


def test_unpublished_wage_stays_missing(small: Catalog) -> None:
    pay = small.career("31-9099.00", "en").pay
    assert (pay.p90.value, pay.p90.absent) == (None, Absence.SUPPRESSED)
    assert pay.median.value == 24_000


def test_thousands_become_persons_without_noise(small: Catalog) -> None:
    outlook = small.career("11-1011.00", "en").outlook
    assert (outlook.first_year, outlook.last_year) == (2024, 2034)
    assert (outlook.jobs_first.value, outlook.jobs_last.value, outlook.openings.value) == (1100, 1200, 100)
    assert outlook.growth.value == 9.1


def test_projection_dash_stays_missing(made_up: MadeUp, rebuilt: Rebuild) -> None:
    made_up.spoil_sheet(EP, EP_SHEET, 8, "Employment change, percent, 2024–34", "—", heading=2)
    made_up.spoil_sheet(EP, EP_SHEET, 8, "Employment, 2034", "—", heading=2)
    outlook = rebuilt().career("31-9099.00", "en").outlook
    assert outlook.jobs_first.value == 400
    assert {outlook.jobs_last.absent, outlook.growth.absent, outlook.openings.absent} == {Absence.SUPPRESSED}


@pytest.mark.parametrize(
    ("code", "pay", "outlook", "interests"),
    [
        ("11-1011.00", None, None, None),
        ("31-9099.00", None, None, Absence.ALL_OTHER),
        ("33-1011.00", Absence.SUPPRESSED, None, None),
        ("35-1011.00", Absence.NEW_CODE, Absence.NEW_CODE, Absence.NOT_RATED),
        ("39-9099.00", Absence.ALL_OTHER, Absence.ALL_OTHER, Absence.ALL_OTHER),
        ("55-1011.00", Absence.MILITARY, Absence.MILITARY, Absence.MILITARY),
    ],
)
def test_missing_figures_say_why(
    small: Catalog, code: str, pay: Absence | None, outlook: Absence | None, interests: Absence | None
) -> None:
    career = small.career(code, "en")
    assert career.summary.pay.absent is pay
    assert career.pay.p25.absent is pay
    assert career.summary.growth.absent is outlook
    assert career.outlook.jobs_first.absent is outlook
    assert career.absent is interests
    assert (career.interests is None) == (interests is not None)


def test_every_figure_names_its_source(small: Catalog) -> None:
    career = small.career("29-1141.00", "en")
    assert (career.pay.median.source.id, career.pay.median.source.release) == ("oews-2025", "May 2025")
    assert (career.outlook.growth.source.id, career.outlook.growth.source.year) == ("ep-2024", 2024)
    assert career.interests_source.release == "30.2"  # the ratings are newer than the Read Me's release
    assert career.education_source.id == "ep-education-2024"
    assert career.job_zone_source.release == "40.1"


def test_sources_are_listed_with_what_they_fill(small: Catalog, ask: Ask) -> None:
    assert [source.id for source in small.info().sources] == [
        "onet",
        "onet-interests",
        "onet-bright",
        "onet-skills",
        "onet-knowledge",
        "onet-styles",
        "onet-values",
        "onet-education",
        "onet-technology",
        "onet-related",
        "oews-2025",
        "ep-2024",
        "ep-education-2024",
        "ep-attained",
        "advance-cte",
        "onet-clusters",
        "cip-soc",
        "advance-cte-cip",
        "clusterdesk",
    ]
    assert ask("SELECT count(*) FROM source WHERE id NOT IN (SELECT source_id FROM source_column)") == [(0,)]


@pytest.mark.parametrize(
    ("date", "release", "year"), [("12/2025", "40.1", 2025), ("08/2024", "40.1", 2025), ("05/2027", "of 05/2027", 2027)]
)
def test_release_of_the_interests(made_up: MadeUp, rebuilt: Rebuild, date: str, release: str, year: int) -> None:
    for row in made_up.tables["onet/Interests.txt"][1:]:
        row[5] = date
    source = rebuilt().career("11-1011.00", "en").interests_source
    assert (source.release, source.year) == (release, year)


def test_newest_wages_are_taken(made_up: MadeUp, rebuilt: Rebuild) -> None:
    newer = {title.replace("2025", "2026"): rows for title, rows in made_up.books[OEWS].items()}
    made_up.books["bls/national_M2026_dl.xlsx"] = newer
    assert rebuilt().career("11-1011.00", "en").pay.median.source.release == "May 2026"


def test_modern_memberships_through_aggregates_and_both_spellings(small: Catalog) -> None:
    places = small.memberships("modern")
    assert places["13-1021.00"] == places["13-1022.00"] == (("lights-kites", "sky-toys"), ("shows", "street-shows"))
    assert places["33-1011.00"] == places["11-1011.01"] == (("lights-kites", "water-systems"),)


def test_classic_memberships_of_one_row_pair_by_pair(small: Catalog) -> None:
    assert small.memberships("classic") == {
        "11-1011.00": (("old-lights", "lamps"),),
        "13-1021.00": (("old-lights", "lamps"), ("old-lights", "kites-strings"), ("old-shows", "acts")),
        "27-2011.00": (("old-shows", "acts"),),
        "55-1011.00": (("old-shows", "marches"),),
    }


def test_pathway_without_careers_is_there_and_empty(small: Catalog) -> None:
    assert small.pathway("modern", "lights-kites", "empty-skies", "en").careers == 0
    assert small.careers("modern", "lights-kites", "empty-skies", "en") == ()


def test_cluster_totals_count_each_group_once(small: Catalog) -> None:
    cluster = small.cluster("modern", "lights-kites", "en")
    # Two keepers of one SOC code, two kite occupations of one aggregate, and the wardens without wages.
    assert cluster.careers == 5
    assert cluster.jobs.value == 1100 + 3000 + 200
    assert cluster.growth.value == round((1200 + 2400 + 100) / 4300 * 100 - 100, 1)
    assert cluster.openings.value == 100 + 300 + 100
    # Medians 40,000 (3,000 jobs) and 50,000 (1,000 jobs): half of 4,000 is reached with the first.
    assert cluster.pay.value == 40_000


def test_cluster_pay_leaves_out_hourly_wages_and_groups_without_employment(small: Catalog) -> None:
    # Kites 40,000 (3,000) and nurses 80,000 (2,500); jugglers are paid by the hour, helpers have no employment.
    assert small.cluster("modern", "shows", "en").pay.value == 40_000


def test_cluster_of_military_careers_says_why_there_are_no_figures(made_up: MadeUp, rebuilt: Rebuild, ask: Ask) -> None:
    where = "SELECT pathway.absent FROM pathway WHERE slug IN ('parades', 'empty-skies') ORDER BY slug"
    assert ask(where) == [("no_careers",), ("military",)]
    made_up.tables["clusters/All_Career_Clusters.csv"][3:] = [["Old Shows", "Marches", "55-1011.00", "Parade"]]
    del made_up.tables["clusters/All_Career_Clusters.csv"][2]
    assert rebuilt().cluster("classic", "old-shows", "en").pay.absent is Absence.MILITARY


def test_cluster_whose_careers_have_no_wages_says_so(made_up: MadeUp, rebuilt: Rebuild) -> None:
    made_up.tables["clusters/All_Career_Clusters.csv"][2:] = [["Old Shows", "Acts", "27-2011.00", "Jugglers"]]
    cluster = rebuilt().cluster("classic", "old-shows", "en")
    assert (cluster.pay.value, cluster.pay.absent) == (None, Absence.HOURLY_ONLY)
    assert (cluster.jobs.value, cluster.jobs.absent) == (600, None)


def test_top_coded_cluster_pay(made_up: MadeUp, rebuilt: Rebuild) -> None:
    made_up.spoil_sheet(OEWS, OEWS_SHEET, 3, "A_MEDIAN", "#")
    made_up.spoil_sheet(OEWS, OEWS_SHEET, 3, "TOT_EMP", 90_000)
    pay = rebuilt().cluster("modern", "lights-kites", "en").pay
    assert (pay.value, pay.top_coded) == (239_200, True)


def test_groupings_and_cross_cutting_clusters(small: Catalog) -> None:
    assert [(one.name, one.title) for one in small.groupings("es")] == [
        ("Bright Things", "Cosas brillantes"),
        ("Loud Things", "Cosas ruidosas"),
    ]
    assert [(one.grouping, one.cross_cutting) for one in small.clusters("modern", "en")] == [
        ("Bright Things", False),
        ("Loud Things", True),
    ]
    assert {one.grouping for one in small.clusters("classic", "en")} == {None}


def test_classic_alone_leaves_the_modern_mapping_out(made_up: MadeUp, rebuilt: Rebuild) -> None:
    del made_up.books["clusters/SOC_Career_Clusters_Crosswalk.xlsx"]
    del made_up.tables["clusters/framework_groupings_clusters_subclusters.tsv"]
    catalog = rebuilt(("classic",))
    assert catalog.clusters("modern", "en") == ()
    assert catalog.groupings("en") == ()
    assert [cluster.slug for cluster in catalog.clusters("classic", "en")] == ["old-lights", "old-shows"]
    assert "advance-cte" not in {source.id for source in catalog.info().sources}
    assert [hit.context for hit in catalog.search("jugglers", "en")] == ["Old Shows"]
    assert [hit.context for hit in catalog.search("cloud bakers", "en")] == [""]
    with pytest.raises(NotInCatalog):
        catalog.cluster("modern", "shows", "en")


def test_modern_alone_needs_no_classic_list(made_up: MadeUp, rebuilt: Rebuild) -> None:
    del made_up.tables["clusters/All_Career_Clusters.csv"]
    catalog = rebuilt(("modern",))
    assert catalog.clusters("classic", "en") == ()
    assert [cluster.slug for cluster in catalog.clusters("modern", "en")] == ["lights-kites", "shows"]


def test_questionnaires_and_texts(small: Catalog) -> None:
    form = small.questionnaire("interests-30", "es")
    assert [item.text for item in form.items[:2]] == ["Preguntar 1", "Preguntar 2"]
    assert [(choice.value, choice.label) for choice in form.choices][:2] == [(0, "Etiqueta 0"), (1, "Etiqueta 1")]
    assert small.result_text("flat", "es") == "Todo igual"
    assert [area.name for area in small.interest_areas("en")] == [f"{code} name" for code in "RIASEC"]
    assert [(one.id, one.steps) for one in small.goal_templates("es")] == [
        ("t2", (("Ir", 1), ("Volver", 12))),
        ("t1", (("Correr", 2),)),
    ]


def test_digests_of_all_inputs_are_kept(ask: Ask) -> None:
    kinds = dict(ask("SELECT kind, count(*) FROM input GROUP BY kind"))
    assert kinds == {"content": 18, "source": 23}


def test_older_catalog_is_replaced_and_no_draft_is_left(made_up: MadeUp, tmp_path: Path) -> None:
    sources, content = made_up.write(tmp_path)
    out = tmp_path / "out" / "clusters.db"
    out.parent.mkdir()
    out.write_bytes(b"older")
    build_catalog(sources, content, out)
    assert [path.name for path in out.parent.iterdir()] == ["clusters.db"]
    connection = sqlite3.connect(out)
    assert connection.execute("SELECT count(*) FROM occupation").fetchone() == (11,)
    connection.close()
