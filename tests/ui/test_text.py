"""Where long words may break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.ui.text import BREAK, LONG_WORD, breakable


@given(st.text().filter(lambda text: BREAK not in text), st.integers(1, LONG_WORD))
def test_no_letter_is_lost_and_words_that_are_short_stay_whole(text, piece):
    shown = breakable(text, piece)
    assert shown.replace(BREAK, "") == text
    for word in text.split():
        assert len(word) > LONG_WORD or word in shown


@pytest.mark.parametrize(("piece", "pieces"), [(LONG_WORD, [20, 20, 5]), (10, [10, 10, 10, 10, 5])])
def test_a_long_word_may_break_after_so_many_letters(piece, pieces):
    assert [len(part) for part in breakable("a short one and " + "x" * 45, piece).split()[-1].split(BREAK)] == pieces
