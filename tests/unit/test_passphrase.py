"""Passphrases: what may be one, how strong it is, how long to wait after wrong ones."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadInput
from clusterdesk.core.passphrase import LONGEST, Strength, checked, normal, strength, wait_after


@pytest.mark.parametrize(
    ("passphrase", "found"),
    [
        ("", Strength.TOO_SHORT),
        ("kF9$xQ2", Strength.TOO_SHORT),
        ("12345678", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("abcabcabcabcabcabc", Strength.WEAK),
        ("Password123!", Strength.WEAK),
        ("Ana María 2009", Strength.WEAK),
        ("sunshine", Strength.WEAK),
        ("river River river", Strength.WEAK),
        ("zebra lamp river", Strength.FAIR),
        ("correct horse battery staple", Strength.GOOD),
        ("el gato come pan", Strength.GOOD),
        ("tres tristes tigres tragan trigo en un trigal", Strength.STRONG),
        ("kF9$xQ2!vT7#", Strength.GOOD),
        ("kF9$xQ2!vT7#w4", Strength.STRONG),
    ],
)
def test_strength_counts_words_as_words_and_what_is_known_not_at_all(passphrase, found):
    assert strength(passphrase, "Ana María") is found


def test_an_initial_that_is_known_takes_nothing_away():
    assert strength("kF9$xQ2!vT7#", "Ana M") is Strength.GOOD
    assert strength("Ana M 2009 Ana M", "Ana M") is Strength.WEAK


@given(st.text(max_size=60), st.text(max_size=20))
def test_every_text_has_a_strength(passphrase, known):
    assert strength(passphrase, known) in Strength


def test_more_characters_of_another_kind_never_weaken():
    steps = [strength("kF9$xQ2!vT7#"[:length]) for length in range(13)]
    assert steps == sorted(steps)


def test_an_accent_is_the_same_however_it_is_composed():
    assert normal("caf\u0065\u0301 con leche") == "café con leche"
    assert checked("caf\u0065\u0301 con leche") == "café con leche"


@pytest.mark.parametrize(
    ("passphrase", "told"),
    [
        ("seven77", "at least 8 characters"),
        ("x" * (LONGEST + 1), "room for 200 characters"),
        ("tab\tin the middle", "cannot be used"),
        ("half of a pair \ud83e", "cannot be used"),
        ("x'" + "0" * 64 + "'", "cannot be used"),
    ],
)
def test_what_may_not_be_a_passphrase_is_told(passphrase, told):
    with pytest.raises(BadInput, match=told):
        checked(passphrase)


def test_five_wrong_ones_are_free_and_then_the_wait_doubles_up_to_a_minute():
    assert [wait_after(tries) for tries in range(11)] == [0, 0, 0, 0, 0, 5, 10, 20, 40, 60, 60]
    assert wait_after(10_000) == 60
