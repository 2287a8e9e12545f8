"""The second chance of a search: words that may have been meant, and what is suggested to the student."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.store.catalog import Catalog
from clusterdesk.store.catalog_spelling import slips

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"
LETTERS = st.text("abcde", max_size=7)


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


@pytest.mark.parametrize(
    ("typed", "language", "suggested", "target"),
    [
        ("nures", "en", "nurse", "career/29-1141.00"),
        ("softwaer enginer", "en", "software engineer", "career/15-1252.00"),
        ("Sofware  Devloper!", "en", "software developers", "career/15-1252.00"),
        ("vetenarian", "en", "veterinarians", "career/29-1131.00"),
        ("phycologist", "en", "psychologist", "career/19-3033.00"),
        ("electricion", "en", "electricians", "career/47-2111.00"),
        ("truckdriver", "en", "truck driver", "career/53-3032.00"),
        ("air trafic contr", "en", "air traffic controllers", "career/53-2021.00"),
        ("enfremer", "es", "enfermeras", "career/29-1141.00"),
        ("arquitecto pasajista", "es", "arquitectos paisajistas", "career/17-1012.00"),
        ("injeniería civil", "es", "ingeniería civil", "career/17-3022.00"),
    ],
)
def test_a_slip_finds_what_was_meant_and_suggests_it(
    catalog: Catalog, typed: str, language: str, suggested: str, target: str
) -> None:
    assert catalog.suggest(typed, language) == suggested
    assert target in [hit.target for hit in catalog.search(typed, language, 5)]


def test_joined_words_are_tried(catalog: Catalog) -> None:
    assert catalog.suggest("bar tender helpers", "en") == "bartender helper"
    assert catalog.search("chiro practor", "en")[0].title == "Chiropractors"


@pytest.mark.parametrize("text", ["nurse", "nurs", "enfermera", "bathe", "", "  ", "?", "education"])
def test_nothing_is_suggested_for_what_finds_something(catalog: Catalog, text: str) -> None:
    assert catalog.suggest(text, "en") is None


@pytest.mark.parametrize("text", ["qqqqqqqq", "xq", "zzzz zzzz", "護士", "ww" * 15, "qzx qzy qzw qzv qzu qzt qzs"])
def test_nothing_is_suggested_or_found_for_what_is_no_word(catalog: Catalog, text: str) -> None:
    assert catalog.suggest(text, "en") is None
    assert catalog.search(text, "en") == ()


def test_words_that_exist_may_be_others_where_no_name_has_them_all(catalog: Catalog) -> None:
    assert catalog.search("form worker dairy", "en", 5)
    assert catalog.suggest("diary farmer", "en") == "dairy farmer"


def test_many_words_that_exist_are_left_as_they_are(catalog: Catalog) -> None:
    assert catalog.suggest("nurse lawyer pilot painter cashier barber", "en") is None


def test_an_unknown_word_without_a_guess_is_left_out(catalog: Catalog) -> None:
    assert catalog.search("xxqqzz veterinarian", "en")[0].title == "Veterinarians"


def test_one_of_several_words_is_left_out_at_last(catalog: Catalog) -> None:
    assert catalog.search("controladores ed tránsito aéreo", "es")[0].target == "career/53-2021.00"


def test_good_hits_are_not_mixed_with_guesses(catalog: Catalog) -> None:
    titles = [hit.title for hit in catalog.search("air traffic controllers", "en")]
    assert titles[0] == "Air Traffic Controllers"
    assert not [title for title in titles if "Traffic" not in title and "Air" not in title]


def test_a_career_is_found_though_the_first_letter_is_wrong(catalog: Catalog) -> None:
    assert catalog.search("kashier", "en")[0].title == "Cashiers"


@given(st.text(st.characters(), max_size=60), st.sampled_from(["en", "es"]))
def test_any_text_gets_a_suggestion_that_finds_something_or_none(catalog: Catalog, text: str, language: str) -> None:
    suggested = catalog.suggest(text, language)
    assert suggested is None or catalog.search(suggested, language)


@given(st.text("aeinorst ", max_size=14), st.sampled_from(["en", "es"]))
def test_suggestions_are_words_of_names(catalog: Catalog, text: str, language: str) -> None:
    suggested = catalog.suggest(text, language)
    assert suggested is None or (suggested and suggested == suggested.lower())


@given(LETTERS, LETTERS)
def test_slips_are_the_same_both_ways_and_none_for_the_same(one: str, other: str) -> None:
    assert slips(one, other, 9) == slips(other, one, 9)
    assert (slips(one, other, 9) == 0) == (one == other)
    assert max(len(one), len(other)) >= slips(one, other, 9) >= abs(len(one) - len(other))


@given(LETTERS, LETTERS, st.integers(0, 3))
def test_slips_beyond_the_most_are_only_said_to_be_more(one: str, other: str, most: int) -> None:
    assert slips(one, other, most) == min(slips(one, other, 9), most + 1)


@pytest.mark.parametrize(("one", "other", "count"), [("nures", "nurse", 1), ("abc", "abcd", 1), ("abcd", "badc", 2)])
def test_two_letters_swapped_are_one_slip(one: str, other: str, count: int) -> None:
    assert slips(one, other, 3) == count
