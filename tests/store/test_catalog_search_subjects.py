"""What programs of study and technologies lead to in search."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdesk.core.finding import Hit
from clusterdesk.core.target import Target
from clusterdesk.store.catalog import Catalog

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


def by(reason: str, hits: tuple[Hit, ...]) -> list[Hit]:
    return [hit for hit in hits if hit.reason == reason]


@pytest.mark.parametrize(
    ("text", "name"), [("python", "Python"), ("excel", "Microsoft Excel"), ("Microsoft exc", "Microsoft Excel")]
)
def test_a_technology_lists_careers_that_use_it(catalog: Catalog, text: str, name: str) -> None:
    hits = by("technology", catalog.search(text, "en", 10))
    assert len(hits) >= 5
    assert {(hit.also, hit.kind) for hit in hits} == {(name, "career")}


def test_a_hot_technology_typed_in_full_comes_before_titles_that_only_begin_so(catalog: Catalog) -> None:
    hits = catalog.search("excel", "en", 40)
    reasons = [hit.reason for hit in hits if hit.kind == "career"]
    assert reasons[0] == "technology"
    assert any("xcelsior" in (hit.also or "") for hit in hits)


def test_a_slip_in_the_name_of_a_technology(catalog: Catalog) -> None:
    assert by("technology", catalog.search("pyhton", "en"))[0].also == "Python"
    assert catalog.suggest("pyhton", "en") == "python"


@pytest.mark.parametrize(("text", "name"), [("r", "R"), ("c++", "C++"), ("C#", "C#"), ("c", "C")])
def test_names_of_one_letter_are_found_by_that_letter_only(catalog: Catalog, text: str, name: str) -> None:
    found = by("technology", catalog.search(text, "en", 10))
    assert found
    assert {hit.also for hit in found} == {name}


def test_careers_that_use_it_keep_places_among_many_titles(catalog: Catalog) -> None:
    hits = catalog.search("java", "en", 10)
    assert len(by("technology", hits)) >= 2


def test_a_program_leads_to_careers_and_pathways_that_say_so(catalog: Catalog) -> None:
    hits = by("program", catalog.search("biology", "en", 40))
    assert {hit.kind for hit in hits} == {"career", "pathway"}
    assert "Biology/Biological Sciences, General" in {hit.also for hit in hits}
    assert all(str(Target.parse(hit.target)) == hit.target for hit in hits)
    assert "career/19-1029.00" in [hit.target for hit in hits] or "career/19-1029.04" in [hit.target for hit in hits]


def test_programs_come_after_titles_clusters_and_pathways(catalog: Catalog) -> None:
    hits = catalog.search("psychology", "en", 40)
    reasons = [hit.reason for hit in hits if hit.reason != "text" and hit.reason != "technology"]
    order = ["title", "other_title", "program"]
    assert [reason == "program" for reason in reasons] == sorted(reason == "program" for reason in reasons)
    assert set(reasons) <= set(order)


def test_english_programs_are_found_in_spanish_too(catalog: Catalog) -> None:
    assert by("program", catalog.search("welding technology", "es"))


def test_what_the_crosswalks_write_for_no_program_is_never_found(catalog: Catalog) -> None:
    assert all(hit.also != "NO MATCH" for hit in catalog.search("no match", "en", 40))
