"""One search that tells everything: hits, programs of study, and what may have been meant."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.store.catalog import Catalog

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"
WORDS = ("nurse", "nurce", "welding", "python", "statistics", "injenieria", "zzzzqq", "R", "", "no match", "a")


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("text", WORDS)
def test_it_says_the_same_as_the_single_questions(catalog: Catalog, text: str, language: str) -> None:
    found = catalog.find(text, language, 10, 3)
    assert found.hits == catalog.search(text, language, 10)
    assert found.meant == catalog.suggest(text, language)
    assert len(found.programs) <= 3
    assert found.count == len(found.hits) + len(found.programs) + len(found.skills)


@given(st.text(max_size=12))
@settings(max_examples=60, deadline=None)
def test_whatever_is_typed_is_answered(text: str) -> None:
    with Catalog.open(SHIPPED) as catalog:
        found = catalog.find(text, "en", 4, 2)
        assert len(found.hits) <= 4
        assert all(catalog.program(one.code, "en").program.title == one.title for one in found.programs)


def test_programs_are_found_by_name_the_nearest_first(catalog: Catalog) -> None:
    programs = catalog.find("registered nurs", "en", 10, 5).programs
    assert programs[0].title == "Registered Nursing/Registered Nurse"
    assert (programs[0].code, programs[0].careers) == ("51.3801", 6)
    assert len({one.code for one in programs}) == len(programs)


def test_a_slip_finds_programs_too(catalog: Catalog) -> None:
    found = catalog.find("weldng technology", "en", 10, 5)
    assert found.meant == "welding technology"
    assert any("Welding" in one.title for one in found.programs)
