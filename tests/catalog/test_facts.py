"""The further files on the made-up release: what goes in comes out, with every trap of the official files."""

from collections.abc import Callable

import pytest

from clusterdesk.core.education import Education
from clusterdesk.core.facts import Experience, PrepareKind, Tier, Training
from clusterdesk.core.figure import Absence
from clusterdesk.store.catalog import Catalog
from tests.catalog.made_up import EDUCATION, EDUCATION_SHEET, OEWS, MadeUp

Ask = Callable[[str], list[tuple[object, ...]]]
Rebuild = Callable[..., Catalog]
KEEPERS, JUGGLERS, NURSES = "11-1011.00", "27-2011.00", "29-1141.00"


@pytest.mark.parametrize("domain", ["skills", "knowledge"])
def test_suppressed_and_irrelevant_ratings(small: Catalog, domain: str) -> None:
    first, second, third, fourth, fifth = getattr(small.asks(KEEPERS, "en"), domain).items[:5]
    assert (first.importance.value, first.importance.absent, first.level.value) == (None, Absence.SUPPRESSED, 0)
    assert (second.importance.value, second.level.value, second.level.absent) == (1.5, None, Absence.SUPPRESSED)
    assert (third.importance.value, third.level.value, third.relevant) == (2, 0, False)
    assert (fourth.importance.value, fourth.level.value, fourth.relevant) == (2.5, 0, False)  # both marks
    assert (fifth.importance.value, fifth.level.value, fifth.relevant) == (3, 2, True)  # n/a and an empty mark


def test_ratings_name_their_source_their_month_and_both_languages(small: Catalog) -> None:
    english, spanish = small.asks(KEEPERS, "en"), small.asks(KEEPERS, "es")
    assert (english.skills.source.id, english.skills.year, english.skills.month) == ("onet-skills", 2023, 8)
    assert (english.values.year, english.values.month) == (2008, 6)
    assert (english.skills.items[0].name, english.skills.items[0].plain_name) == (
        "2.A element 1",
        "Plain 2.A element 1",
    )
    assert (spanish.knowledge.items[0].name, spanish.styles.items[-1].plain_name) == (
        "2.C element 1 (es)",
        "Llano 1.D.1",
    )
    assert [one.importance for one in english.skills.items] == [one.importance for one in spanish.skills.items]
    assert english.technology.year is None


def test_profiles_repeat_the_ratings(small: Catalog) -> None:
    for domain in ("skills", "knowledge"):
        rated = getattr(small.asks(KEEPERS, "en"), domain).items
        importance = small.requirement_profiles(domain, "importance")[KEEPERS]
        level = small.requirement_profiles(domain, "level")[KEEPERS]
        assert importance == tuple(one.importance.value for one in rated)
        assert level == tuple(one.level.value for one in rated)


def test_styles_by_impact_with_the_rank_of_those_that_stand_out(small: Catalog) -> None:
    styles = small.asks(KEEPERS, "en").styles.items
    assert [styles[0].element, styles[-1].element] == ["1.D.21", "1.D.1"]
    assert {one.element: one.rank for one in styles if one.rank} == {"1.D.1": 10, "1.D.2": 9, "1.D.3": 8}
    assert styles[-1].impact.value == -1.4


def test_values_without_high_points(small: Catalog) -> None:
    assert [one.extent.value for one in small.asks(KEEPERS, "en").values.items] == [1.33, 2.33, 3.33, 4.33, 5.33, 6.33]


def test_what_is_not_rated_says_why(small: Catalog) -> None:
    for code, reason in (
        ("11-1011.01", Absence.NOT_RATED),
        ("31-9099.00", Absence.ALL_OTHER),
        ("55-1011.00", Absence.MILITARY),
    ):
        asks = small.asks(code, "en")
        blocks = (asks.skills, asks.knowledge, asks.styles, asks.values, asks.technology)
        assert [(block.items, block.absent) for block in blocks] == [((), reason)] * 5
        schooling = small.schooling(code, "en")
        assert (schooling.education.items, schooling.education.absent) == ((), reason)
        assert small.related(code, "en") == ()


def test_required_education_and_training(small: Catalog) -> None:
    schooling = small.schooling(KEEPERS, "es")
    shares = [schooling.education, schooling.experience, schooling.on_site, schooling.on_the_job]
    assert [len(one.items) for one in shares] == [12, 11, 9, 9]
    first, second, third = schooling.education.items[:3]
    assert (first.number, first.label, first.percent.value) == (1, "education 1 (es)", 23)
    assert (second.percent.value, second.percent.absent, third.percent.value) == (None, Absence.SUPPRESSED, 7)
    assert (schooling.education.year, schooling.education.month) == (2021, 8)


def test_entry_and_attained_education(small: Catalog) -> None:
    schooling = small.schooling(KEEPERS, "en")
    entry = schooling.entry
    found = (entry.education, entry.experience, entry.training, entry.absent)
    assert found == (Education.HIGH_SCHOOL, Experience.NONE, Training.APPRENTICESHIP, None)
    assert [one.percent.value for one in schooling.attained.items] == [1.5, 50, 20.5, 10, 10, 5, 3]
    assert (schooling.attained.source.release, schooling.attained.year) == ("2022–23", 2022)
    speciality = small.schooling("11-1011.01", "en")
    assert speciality.entry.wider_group
    assert speciality.attained.items[0].percent.wider_group


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("31-9099.00", Absence.SUPPRESSED),
        ("33-1011.00", Absence.SUPPRESSED),
        ("39-9099.00", Absence.ALL_OTHER),
        ("55-1011.00", Absence.MILITARY),
    ],
)
def test_entry_that_nobody_assigned_says_why(small: Catalog, code: str, reason: Absence) -> None:
    schooling = small.schooling(code, "en")
    assert (schooling.entry.education, schooling.entry.absent) == (None, reason)
    assert (schooling.attained.items, schooling.attained.absent) == ((), reason)


def test_footnotes_below_a_table_are_no_occupations(made_up: MadeUp, rebuilt: Rebuild, small: Catalog) -> None:
    rows = made_up.books[EDUCATION][EDUCATION_SHEET]
    # The publisher's sheets have formatted cells as far as the table is wide, also where nothing stands in them.
    empty = [*[None] * (len(rows[1]) - 2), " "]
    rows += [["Footnotes:", *empty], ["(1) In some states the law asks for more.", *empty]]
    assert rebuilt().schooling(KEEPERS, "en").entry == small.schooling(KEEPERS, "en").entry


def test_pay_line_has_every_year_at_hand(made_up: MadeUp, rebuilt: Rebuild) -> None:
    older = {title.replace("2025", "2023"): [list(row) for row in rows] for title, rows in made_up.books[OEWS].items()}
    older["national_M2023_dl"][2][older["national_M2023_dl"][0].index("A_MEDIAN")] = "#"
    del older["national_M2023_dl"][5]  # the nurses
    made_up.books["bls/national_M2023_dl.xlsx"] = older
    catalog = rebuilt()
    keepers, nurses = catalog.labour(KEEPERS).pay_line, catalog.labour(NURSES).pay_line
    assert [(one.year, one.pay.median.value, one.pay.median.top_coded) for one in keepers] == [
        (2023, 239_200, True),
        (2025, 50_000, False),
    ]
    assert [one.pay.median.source.release for one in keepers] == ["May 2023", "May 2025"]
    assert (keepers[0].mean.value, keepers[0].employment.value) == (52_000, 1000)
    assert (nurses[0].pay.median.value, nurses[0].pay.median.absent) == (None, Absence.SUPPRESSED)
    assert catalog.career(KEEPERS, "en").pay.median.value == 50_000
    line = catalog.market("modern", "lights-kites", "water-systems").pay_line
    assert [(point.year, point.pay.value, point.pay.top_coded) for point in line] == [
        (2023, 239_200, True),
        (2025, 50_000, False),
    ]


def test_hourly_pay_line(small: Catalog) -> None:
    (year,) = small.labour(JUGGLERS).pay_line
    assert (year.pay.unit, year.pay.median.value, year.mean.value) == ("hour", 20.5, 25.5)


def test_pay_line_of_those_without_wages(small: Catalog) -> None:
    labour = small.labour("55-1011.00")
    assert [one.pay.median.absent for one in labour.pay_line] == [Absence.MILITARY]
    assert (labour.outlook.growth.absent, labour.bright) == (Absence.MILITARY, ())


def test_technology_in_demand_first_then_hot(small: Catalog) -> None:
    tools = small.asks(KEEPERS, "en").technology.items
    assert [(one.name, one.category, one.hot, one.in_demand) for one in tools] == [
        ("Lamp Logger", "Data base software", False, True),
        ("Beam Office", "Office suite software", True, False),
        ("Beam Office", "Spreadsheet software", True, False),
        ("Zeppelin Sheets", "Spreadsheet software", False, False),
    ]


def test_related_by_index(small: Catalog) -> None:
    related = small.related(KEEPERS, "en")
    assert [(one.career.code, one.tier, one.index) for one in related] == [
        ("11-1011.01", Tier.PRIMARY_SHORT, 1),
        ("13-1021.00", Tier.PRIMARY_LONG, 2),
        (JUGGLERS, Tier.SUPPLEMENTAL, 3),
    ]


def test_programs_of_a_career_the_near_ones_first(small: Catalog) -> None:
    programs = small.programs_for(KEEPERS)
    found = [(one.code, one.title, one.careers, one.near) for one in programs.items]
    assert found == [
        ("01.0101", "Lamp Studies, General", 3, True),
        ("02.0202", "Étoile Watching", 2, False),
    ]
    assert (programs.absent, programs.through_careers, programs.source.id) == (None, False, "cip-soc")


@pytest.mark.parametrize("code", [JUGGLERS, "13-1021.00"])
def test_career_without_program(small: Catalog, ask: Ask, code: str) -> None:
    assert (small.programs_for(code).items, small.programs_for(code).absent) == ((), Absence.NO_MATCH)
    assert ask("SELECT code FROM occupation WHERE programs_absent = 'no_match'") == [(JUGGLERS,)]


def test_programs_of_modern_and_classic_places(small: Catalog) -> None:
    listed = small.programs("modern", "shows")
    assert [(one.code, one.careers) for one in listed.items] == [("03.0303", 0), ("04.0404", 0)]
    assert (listed.through_careers, listed.source.id) == (False, "advance-cte-cip")
    assert [one.code for one in small.programs("modern", "shows", "parades").items] == ["04.0404"]
    through = small.programs("classic", "old-lights")
    assert ([one.code for one in through.items], through.through_careers) == (["02.0202", "01.0101"], True)
    assert small.programs("classic", "old-shows", "nobody").absent is Absence.NO_MATCH


def test_page_of_a_program(small: Catalog) -> None:
    page = small.program("01.0101", "es")
    assert [one.code for one in page.careers] == [KEEPERS, "11-1011.01", "33-1011.00"]
    assert [(one.cluster_name, one.pathway) for one in page.places] == [("Luces y cometas", "water-systems")]
    alone = small.program("03.0303", "en")
    assert (alone.careers, alone.absent, alone.program.title) == ((), Absence.NO_MATCH, "Dragon Lore")


def test_crosswalk_counts_shared_careers_both_ways(small: Catalog) -> None:
    links = small.crosswalk("classic", "old-shows", "en")
    assert [(one.slug, one.shared, one.careers) for one in links] == [("shows", 3, 3), ("lights-kites", 1, 3)]
    assert links[1].share == 1 / 3
    back = small.crosswalk("modern", "shows", "es")
    assert [(one.name, one.shared, one.careers) for one in back] == [
        ("Antes Old Shows", 3, 8),
        ("Antes Old Lights", 1, 8),
    ]


def test_preparation_of_a_modern_cluster(small: Catalog) -> None:
    (ideas,) = small.preparation("modern", "lights-kites", "es")
    assert (ideas.cluster.slug, ideas.cluster.share, ideas.source.id) == ("lights-kites", 1, "clusterdesk")
    assert [(one.text, one.grade) for one in ideas.of(PrepareKind.COURSE)] == [("Física", 9), ("Óptica", 10)]
    assert [one.note for one in ideas.of(PrepareKind.INTERNSHIP)] == ["6 semanas en verano"]
    assert [one.note for one in ideas.of(PrepareKind.CREDENTIAL)] == ["Lamp Guild"]
    assert small.preparation("modern", "shows", "en")[0].ideas[0].note is None


def test_preparation_of_a_classic_cluster_is_that_of_the_modern_ones_it_flows_into(small: Catalog) -> None:
    first, second = small.preparation("classic", "old-shows", "en")
    assert (first.cluster.slug, first.cluster.shared) == ("shows", 3)
    assert (second.cluster.slug, len(second.ideas)) == ("lights-kites", 4)


def test_market_of_cluster_and_pathway(small: Catalog) -> None:
    market = small.market("modern", "lights-kites")
    assert (market.careers, market.bright, market.first_year, market.last_year) == (5, 1, 2024, 2034)
    assert (market.jobs_first.value, market.jobs_last.value) == (4300, 3700)
    (point,) = market.pay_line
    assert (point.year, point.pay.value) == (2025, 40_000)
    empty = small.market("modern", "lights-kites", "empty-skies")
    assert (empty.careers, empty.bright, empty.growth.absent) == (0, 0, Absence.NO_CAREERS)
    assert empty.pay_line[0].pay.absent is Absence.NO_CAREERS
    assert small.market("classic", "old-shows", "marches").pay_line[0].pay.absent is Absence.MILITARY


def test_pathways_have_their_own_totals(small: Catalog) -> None:
    part = small.pathway("modern", "lights-kites", "sky-toys", "en")
    assert (part.pay.value, part.jobs.value, part.growth.value, part.openings.value) == (40_000, 3000, -20, 300)
    assert small.pathway("modern", "lights-kites", "empty-skies", "en").jobs.absent is Absence.NO_CAREERS


def test_classic_alone_leaves_everything_of_the_modern_framework_out(made_up: MadeUp, rebuilt: Rebuild) -> None:
    for name in ("clusters/SOC_Career_Clusters_Crosswalk.xlsx", "clusters/CIP_Career_Clusters_Crosswalk.xlsx"):
        del made_up.books[name]
    del made_up.tables["clusters/framework_groupings_clusters_subclusters.tsv"]
    del made_up.content["frame/preparation.tsv"]
    catalog = rebuilt(("classic",))
    assert catalog.crosswalk("classic", "old-shows", "en") == ()
    assert catalog.preparation("classic", "old-shows", "en") == ()
    assert catalog.program("01.0101", "en").places == ()
    assert not {note.source.id for note in catalog.sources()} & {"advance-cte", "advance-cte-cip"}
    assert [one.near for one in catalog.programs_for(KEEPERS).items] == [False, False]


def test_other_forms(small: Catalog) -> None:
    long, short = small.self_questionnaire("skills-35", "es"), small.self_questionnaire("skills-20", "es")
    assert short.items == long.items[:20]
    assert (long.heading, long.items[0].text, long.items[0].examples) == (
        "¿skills?",
        "Hacer 2.A.1",
        ("Bajo", "Medio", "Alto"),
    )
    values = small.self_questionnaire("values-18", "en")
    assert [item.id for item in values.items[:7]] == [*(f"1.B.{n}-1" for n in range(1, 7)), "1.B.1-2"]
    assert [choice.value for choice in small.self_questionnaire("topics-33", "en").choices] == [0, 1, 2, 3]
    assert small.form_heading("interests", "en") == "interests?"
    assert [value.statement for value in small.work_values("en")][:1] == ["statement of 1.B.1"]
    assert [one.id for one in small.reflections("later", "en")] == ["later_1", "later_2"]
    assert [one.question for one in small.reflections(None, "es")] == ["¿Y ahora?", "¿Qué fue?", "¿Y luego?"]


def test_sources_have_dates_and_columns(small: Catalog) -> None:
    notes = {note.source.id: note for note in small.sources()}
    assert (notes["onet"].date, notes["onet-interests"].date) == ("2025-12", "2026-02")
    assert (notes["oews-2025"].date, notes["ep-2024"].date) == ("2025-05", "2024")
    assert "requirement.level" in notes["onet-skills"].fills
    assert notes["cip-soc"].source.licence == "public domain"
