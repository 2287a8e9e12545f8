"""Skills and areas of knowledge by name, and the careers that ask for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.skill_gap import IMPORTANT
from clusterdesk.store.catalog import Catalog

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("listen", "en", "Active Listening"),
        ("active listening", "en", "Active Listening"),
        ("mathemat", "en", "Mathematics"),
        ("matematicas", "es", "Matemáticas"),
        ("mathematics", "es", "Matemáticas"),
        ("foreign lang", "en", "Foreign Language"),
    ],
)
def test_a_skill_is_found_by_either_name_in_either_language(
    catalog: Catalog, text: str, language: str, name: str
) -> None:
    assert name in {hit.name for hit in catalog.find(text, language, 5, 4).skills}


def test_our_words_find_it_too_and_those_that_begin_so_come_first(catalog: Catalog) -> None:
    every = catalog.asks("29-1141.00", "en").skills.items
    listening = next(one for one in every if one.name == "Active Listening")
    (first, *_) = catalog.find(listening.plain_name, "en", 5, 4).skills
    assert (first.element, first.domain, first.plain_name) == (listening.element, "skills", listening.plain_name)


@pytest.mark.parametrize("text", ["", "a", "re co", "zzzzqq", "🦊"])
def test_short_words_and_nonsense_find_none(catalog: Catalog, text: str) -> None:
    assert catalog.find(text, "en", 5, 4).skills == ()
    assert catalog.find("mathematics", "en", 5, 0).skills == ()


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_skill_knows_the_careers_that_ask_for_it(catalog: Catalog, language: str) -> None:
    page = catalog.skill("2.A.1.b", language)
    assert page.hit.element == "2.A.1.b"
    assert page.source.id == "onet-skills"
    assert 0 < len(page.asking) <= page.rated
    order = [(-one.importance.value, -one.level.value) for one in page.asking]
    assert order == sorted(order)
    assert min(one.importance.value for one in page.asking) >= IMPORTANT
    first = page.asking[0]
    rated = {one.element: one for one in catalog.asks(first.career.code, language).skills.items}
    assert rated["2.A.1.b"].importance == first.importance


@pytest.mark.parametrize("element", ["", "9.Z.9", "1.C.1.a", "x"])
def test_what_is_no_skill_is_not_in_the_catalog(catalog: Catalog, element: str) -> None:
    with pytest.raises(NotInCatalog):
        catalog.skill(element, "en")


@pytest.mark.parametrize(("language", "name"), [("en", "Listening closely"), ("es", "Escuchar con atención")])
def test_a_skill_is_called_by_our_words(catalog: Catalog, language: str, name: str) -> None:
    hit = catalog.skill_hit("2.A.1.b", language)
    assert (hit.plain_name, hit.domain) == (name, "skills")
    assert hit == catalog.skill("2.A.1.b", language).hit


@pytest.mark.parametrize("element", ["", "9.Z", "1.C.1.a"])
def test_what_is_neither_skill_nor_knowledge_is_not_called(catalog: Catalog, element: str) -> None:
    with pytest.raises(NotInCatalog):
        catalog.skill_hit(element, "en")
