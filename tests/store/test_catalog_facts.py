"""The facts of the shipped catalog through the repository: counts as the data's README gives them, and every trap."""

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import Bright, Experience, PrepareKind, Tier, Training
from clusterdesk.core.figure import Absence
from clusterdesk.core.form import SELF_FORM_LENGTH
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.language import LANGUAGES
from clusterdesk.store.catalog import Catalog

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"
NURSES, INFANTRY, ACTORS = "29-1141.00", "55-3016.00", "27-2011.00"


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.fixture(scope="module")
def codes(catalog: Catalog) -> list[str]:
    return sorted(catalog.memberships("modern"))


@pytest.fixture(scope="module")
def shared(catalog: Catalog) -> dict[tuple[str, str], int]:
    """How many occupations each classic cluster shares with each 2024 cluster, counted from the memberships."""
    modern, classic = catalog.memberships("modern"), catalog.memberships("classic")
    return Counter(
        pair
        for code, places in classic.items()
        for pair in {(one, other) for one, _ in places for other, _ in modern[code]}
    )


def test_coverage_of_ratings(catalog: Catalog, codes: list[str]) -> None:
    asks = {code: catalog.asks(code, "en") for code in codes}
    assert sum(bool(one.skills.items) for one in asks.values()) == 894
    assert sum(bool(one.knowledge.items) for one in asks.values()) == 894
    assert sum(bool(one.styles.items) for one in asks.values()) == 891
    assert sum(bool(one.values.items) for one in asks.values()) == 874
    assert sum(bool(one.technology.items) for one in asks.values()) == 923
    assert {len(one.skills.items) for one in asks.values()} == {0, 35}
    assert {len(one.knowledge.items) for one in asks.values()} == {0, 33}
    assert sum(len(one.technology.items) for one in asks.values()) == 32_773
    reasons = Counter(one.skills.absent for one in asks.values() if one.skills.absent)
    assert reasons == {Absence.ALL_OTHER: 74, Absence.MILITARY: 19, Absence.NOT_RATED: 29}


def test_suppressed_and_irrelevant_ratings(catalog: Catalog, codes: list[str]) -> None:
    skills = [one for code in codes for one in catalog.asks(code, "en").skills.items]
    knowledge = [one for code in codes for one in catalog.asks(code, "en").knowledge.items]
    # 147 levels of skills are marked to be suppressed; 8 of them are marked not relevant too, and so are level 0.
    assert sum(one.level.absent is Absence.SUPPRESSED for one in skills) == 139
    assert sum(one.importance.absent is Absence.SUPPRESSED for one in knowledge) == 20
    assert sum(not one.relevant for one in skills) == 3_383
    assert sum(not one.relevant for one in knowledge) == 6_037
    assert {one.level.value for one in (*skills, *knowledge) if not one.relevant} == {0}


def test_values_tell_their_age(catalog: Catalog, codes: list[str]) -> None:
    years = Counter(catalog.asks(code, "en").values.year for code in codes)
    assert years == {None: 142, 2008: 673, 2009: 76, 2012: 72, 2020: 53}


def test_styles_that_set_an_occupation_apart(catalog: Catalog) -> None:
    styles = catalog.asks("11-1011.00", "en").styles.items
    assert [one.name for one in sorted((one for one in styles if one.rank), key=lambda one: one.rank or 0)][:2] == [
        "Tolerance for Ambiguity",
        "Initiative",
    ]
    assert [one.impact.value or 0 for one in styles] == sorted((one.impact.value or 0 for one in styles), reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_elements_are_named_in_both_languages(catalog: Catalog, language: str) -> None:
    asks = catalog.asks(NURSES, language)
    names = {one.name for block in (asks.skills, asks.knowledge, asks.styles, asks.values) for one in block.items}
    assert len(names) == 94  # mathematics is both a skill and an area of knowledge
    assert ("Active Listening" in names) == (language == "en")
    assert ("Escucha activa" in names) == (language == "es")


def test_profiles_of_all_rated_occupations(catalog: Catalog) -> None:
    importance = catalog.requirement_profiles("knowledge", "importance")
    assert len(importance) == 894
    assert {len(ratings) for ratings in importance.values()} == {33}
    assert sum(rating is None for ratings in importance.values() for rating in ratings) == 20
    levels = catalog.requirement_profiles("skills", "level")
    assert levels[NURSES] == tuple(one.level.value for one in catalog.asks(NURSES, "en").skills.items)
    asked = [item.element for item in catalog.self_questionnaire("skills-35", "en").items]
    assert [one.element for one in catalog.asks(NURSES, "en").skills.items] == asked


def test_education_with_a_suppressed_share(catalog: Catalog) -> None:
    schooling = catalog.schooling(NURSES, "en")
    assert [one.percent.value for one in schooling.education.items][:6] == [0, 0.76, 22.5, 0, 19.39, None]
    assert schooling.education.items[5].percent.absent is Absence.SUPPRESSED
    assert [one.percent.value for one in schooling.attained.items] == [0.5, 1.2, 3.9, 25.6, 54.4, 11.8, 2.7]
    assert (schooling.attained.source.release, schooling.attained.source.year) == ("2022–23", 2022)
    assert schooling.entry.training is Training.NONE


def test_coverage_of_schooling(catalog: Catalog, codes: list[str]) -> None:
    found = [catalog.schooling(code, "es") for code in codes]
    assert sum(bool(one.education.items) for one in found) == 878
    assert (
        sum(bool(one.attained.items) for one in found) == sum(one.entry.education is not None for one in found) == 997
    )
    assert {one.entry.absent for one in found} == {None, Absence.MILITARY}
    assert {one.entry.experience for one in found} == {None, *Experience}
    assert {one.entry.training for one in found} == {None, *Training}


def test_three_years_of_pay(catalog: Catalog) -> None:
    line = catalog.labour(NURSES).pay_line
    assert [(one.year, one.pay.median.value) for one in line] == [(2023, 86_070), (2024, 93_600), (2025, 97_550)]
    assert line[-1].pay == catalog.career(NURSES, "en").pay
    surgeons = catalog.labour("29-1242.00").pay_line
    assert [(one.pay.median.value, one.pay.median.top_coded) for one in surgeons[:2]] == [(239_200, True)] * 2
    assert not any(one.pay.median.top_coded for one in surgeons[2:])
    assert {one.pay.unit for one in catalog.labour(ACTORS).pay_line} == {"hour"}


def test_bright_outlook_says_why(catalog: Catalog, codes: list[str]) -> None:
    bright = [catalog.labour(code).bright for code in codes]
    assert sum(bool(reasons) for reasons in bright) == 346
    assert set().union(*bright) == set(Bright)
    assert catalog.labour(NURSES).bright_source.year == 2026


def test_related_in_three_tiers(catalog: Catalog, codes: list[str]) -> None:
    found = [catalog.related(code, "en") for code in codes]
    assert Counter(len(one) for one in found) == {20: 923, 0: 93}
    assert [one.tier for one in catalog.related(NURSES, "en")] == (
        [Tier.PRIMARY_SHORT] * 5 + [Tier.PRIMARY_LONG] * 5 + [Tier.SUPPLEMENTAL] * 10
    )
    assert catalog.related(INFANTRY, "en") == ()


def test_every_other_title(catalog: Catalog, codes: list[str]) -> None:
    nurses = catalog.titles(NURSES)
    assert nurses[:3] == catalog.career(NURSES, "en").other_titles
    assert len(nurses) == len(set(nurses)) == 100
    assert max(len(catalog.titles(code)) for code in codes[:300]) > 100


def test_programs_of_careers(catalog: Catalog, codes: list[str]) -> None:
    found = {code: catalog.programs_for(code) for code in codes}
    assert sum(not one.items for one in found.values()) == 191
    assert {one.absent for one in found.values()} == {None, Absence.NO_MATCH}
    assert max(len(one.items) for one in found.values()) == 337
    assert all(not one.title.endswith(".") for programs in found.values() for one in programs.items)
    nurses = found[NURSES].items
    assert [one.near for one in nurses] == sorted((one.near for one in nurses), reverse=True)


def test_program_that_is_matched_with_no_occupation(catalog: Catalog) -> None:
    page = catalog.program("01.0508", "en")
    assert (page.program.title, page.careers, page.absent) == ("Taxidermy/Taxidermist", (), Absence.NO_MATCH)


def test_programs_of_clusters(catalog: Catalog) -> None:
    parts = [
        (cluster.slug, part.slug)
        for cluster in catalog.clusters("modern", "en")
        for part in catalog.pathways("modern", cluster.slug, "en")
    ]
    assert sum(len(catalog.programs("modern", *part).items) for part in parts) == 4_686
    classic = catalog.programs("classic", "finance")
    assert classic.through_careers
    leads = {one.code for one in classic.items}
    careers = catalog.careers("classic", "finance", None, "en")
    assert leads == {one.code for career in careers for one in catalog.programs_for(career.code).items}


def test_crosswalk_agrees_with_memberships(catalog: Catalog, shared: dict[tuple[str, str], int]) -> None:
    found = {
        (cluster.slug, link.slug): link.shared
        for cluster in catalog.clusters("classic", "en")
        for link in catalog.crosswalk("classic", cluster.slug, "en")
    }
    back = {
        (link.slug, cluster.slug): link.shared
        for cluster in catalog.clusters("modern", "en")
        for link in catalog.crosswalk("modern", cluster.slug, "en")
    }
    assert found == back == shared


def test_crosswalk_holds_what_our_list_of_exact_codes_says(shared: dict[tuple[str, str], int]) -> None:
    """`cluster_crosswalk.tsv` counts exact SOC codes only, so the full crosswalk has at least as many."""
    lines = (SHIPPED.parent / "content" / "frame" / "cluster_crosswalk.tsv").read_text(encoding="utf-8").splitlines()
    listed = [line.split("\t") for line in lines[1:]]
    assert len(listed) == 122
    assert all(shared[classic, modern] >= int(count) for classic, modern, count in listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_preparation_of_every_cluster(catalog: Catalog, language: str) -> None:
    ideas = 0
    for cluster in catalog.clusters("modern", language):
        (own,) = catalog.preparation("modern", cluster.slug, language)
        assert (own.cluster.slug, own.cluster.name, own.cluster.share) == (cluster.slug, cluster.name, 1)
        assert {idea.kind for idea in own.ideas} == set(PrepareKind)
        assert {idea.grade for idea in own.of(PrepareKind.COURSE)} == {9, 10, 11, 12}
        assert all(idea.note for idea in (*own.of(PrepareKind.CREDENTIAL), *own.of(PrepareKind.INTERNSHIP)))
        ideas += len(own.ideas)
    assert ideas == 493
    for cluster in catalog.clusters("classic", language):
        several = catalog.preparation("classic", cluster.slug, language)
        assert several
        assert all(one.cluster.share >= 0.1 for one in several[1:])


def test_market_adds_up_with_the_cluster(catalog: Catalog) -> None:
    for framework in FRAMEWORKS:
        for cluster in catalog.clusters(framework, "en"):
            market = catalog.market(framework, cluster.slug)
            assert (market.jobs_first, market.growth, market.openings) == (
                cluster.jobs,
                cluster.growth,
                cluster.openings,
            )
            assert (market.pay_line[-1].pay, market.careers) == (cluster.pay, cluster.careers)
            assert [point.year for point in market.pay_line] == [2023, 2024, 2025]
            careers = catalog.careers(framework, cluster.slug, None, "en")
            assert market.bright == sum(career.bright for career in careers)
            first, last = market.jobs_first.value or 0, market.jobs_last.value or 0
            assert market.growth.value == round((last / first - 1) * 100, 1)


def test_market_of_a_part_without_careers(catalog: Catalog) -> None:
    (place,) = [
        (cluster.slug, part.slug)
        for cluster in catalog.clusters("modern", "en")
        for part in catalog.pathways("modern", cluster.slug, "en")
        if part.name == "Unmanned Vehicle Technology"
    ]
    market = catalog.market("modern", *place)
    assert {point.pay.absent for point in market.pay_line} == {Absence.NO_CAREERS} == {market.growth.absent}
    assert catalog.pathway("modern", *place, "en").pay.absent is Absence.NO_CAREERS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", SELF_FORM_LENGTH)
def test_other_forms(catalog: Catalog, form: str, language: str) -> None:
    questions = catalog.self_questionnaire(form, language)
    assert [item.order for item in questions.items] == list(range(1, SELF_FORM_LENGTH[form] + 1))
    assert {len(item.examples) for item in questions.items} == {3 if form.startswith("skills") else 0}
    assert len(questions.choices) == (4 if form == "topics-33" else 5)
    assert questions.version == catalog.self_questionnaire(form, "en").version
    assert len({item.id for item in questions.items}) == SELF_FORM_LENGTH[form]


def test_words_of_values_scales_and_reflections(catalog: Catalog) -> None:
    assert len(catalog.work_values("es")) == 6
    assert [choice.value for choice in catalog.scale("topics", "es")] == [0, 1, 2, 3]
    assert catalog.scale("interests", "en") == catalog.questionnaire("interests-60", "en").choices
    assert catalog.form_heading("interests", "es").startswith("¿Te gustaría")
    assert len(catalog.reflections(None, "en")) == 36
    assert len(catalog.reflections("goal_review", "es")) == 4


def test_sources_name_publisher_release_date_licence_and_columns(catalog: Catalog) -> None:
    notes = catalog.sources()
    assert tuple(note.source for note in notes) == catalog.info().sources
    assert all(note.fills and note.source.licence and note.date.startswith(str(note.source.year)) for note in notes)
    publishers = {note.source.publisher for note in notes}
    assert len(publishers) == 5
    assert [note.date for note in notes if note.source.id.startswith("oews")] == ["2025-05", "2024-05", "2023-05"]


@pytest.mark.parametrize(
    ("read", "what"),
    [
        (lambda c: c.asks("99-9999.00", "en"), "career/99-9999.00"),
        (lambda c: c.schooling("99-9999.00", "en"), "career/99-9999.00"),
        (lambda c: c.labour("99-9999.00"), "career/99-9999.00"),
        (lambda c: c.related("99-9999.00", "en"), "career/99-9999.00"),
        (lambda c: c.programs_for("99-9999.00"), "career/99-9999.00"),
        (lambda c: c.program("00.0000", "en"), "program 00.0000"),
        (lambda c: c.program("99.9999", "en"), "program 99.9999"),
        (lambda c: c.market("modern", "alchemy"), "cluster/modern/alchemy"),
        (lambda c: c.market("modern", "education", "alchemy"), "pathway/modern/education/alchemy"),
        (lambda c: c.crosswalk("classic", "alchemy", "en"), "cluster/classic/alchemy"),
        (lambda c: c.preparation("modern", "alchemy", "en"), "cluster/modern/alchemy"),
        (lambda c: c.programs("modern", "education", "alchemy"), "pathway/modern/education/alchemy"),
        (lambda c: c.titles("99-9999.00"), "career/99-9999.00"),
        (lambda c: c.scale("alchemy", "en"), "scale alchemy"),
        (lambda c: c.source("alchemy"), "source alchemy"),
        (lambda c: c.form_heading("alchemy", "en"), "heading alchemy"),
    ],
)
def test_what_is_not_there_is_named(catalog: Catalog, read: Callable[[Catalog], object], what: str) -> None:
    with pytest.raises(NotInCatalog) as caught:
        read(catalog)
    assert caught.value.values["what"] == what


def test_summaries_are_the_same_one_by_one_and_all_at_once(codes: list[str]) -> None:
    with Catalog.open(SHIPPED) as one_by_one, Catalog.open(SHIPPED) as at_once:
        together = at_once.summaries(codes, "es")
        assert len(together) == 1_016
        assert tuple(one_by_one.summaries((code,), "es")[0] for code in codes) == together
        assert at_once.summaries(codes, "es") == together
