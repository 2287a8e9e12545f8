from hypothesis import example, given
from hypothesis import strategies as st

from clusterdesk.ui.paper.blocks import column_widths
from clusterdesk.ui.paper.flow import Piece, pages


def nothing(_top: float) -> None:
    """Draw nothing."""


HEAD = Piece(12.0, nothing)
PIECES = st.lists(
    st.builds(
        Piece,
        height=st.floats(1, 60),
        draw=st.just(nothing),
        before=st.floats(0, 20),
        keep=st.booleans(),
        again=st.sampled_from([None, HEAD]),
    )
)


@given(PIECES, st.floats(70, 200))
def test_every_piece_stands_once_in_order_and_none_overlaps_or_leaves_the_page(pieces, room):
    found = pages(pieces, room)
    assert [placed.piece for page in found for placed in page if placed.piece is not HEAD] == pieces
    for page in found:
        bottom = 0.0
        for placed in page:
            assert placed.top >= bottom - 1e-9
            bottom = placed.top + placed.piece.height
        assert bottom <= room + 12.0 + 1e-9


@given(PIECES, st.floats(70, 200))
def test_a_page_begins_at_its_top(pieces, room):
    assert all(page[0].top == 0 for page in pages(pieces, room) if page)


def test_a_heading_goes_to_the_page_of_what_follows():
    line, heading, row = Piece(30, nothing), Piece(20, nothing, 10, keep=True), Piece(60, nothing)
    first, second = pages([line, heading, row], 100)
    assert [placed.piece for placed in first] == [line]
    assert [(placed.top, placed.piece) for placed in second] == [(0.0, heading), (20.0, row)]


def test_headings_of_a_table_come_again():
    row = Piece(40, nothing, again=HEAD)
    found = pages([HEAD, row, row, row], 100)
    assert [[placed.piece for placed in page] for page in found] == [[HEAD, row, row], [HEAD, row]]


def test_nothing_is_one_empty_page():
    assert pages([], 100) == [[]]


def test_what_is_taller_than_a_page_gets_one_of_its_own():
    tall = Piece(150, nothing)
    assert [len(page) for page in pages([tall, tall], 100)] == [1, 1]


@given(st.lists(st.floats(1, 900), min_size=1, max_size=7), st.floats(50, 800))
@example([100.0, 100.0], 200.0)
def test_columns_share_the_width(wanted, room):
    widths = column_widths(wanted, room)
    assert abs(sum(widths) - room) < 1e-6
    assert all(width > 0 for width in widths)
    # No column that is cut down is narrower than one that is not.
    cut = [width for width, want in zip(widths, wanted, strict=True) if width < want - 1e-9]
    assert all(width <= min(cut) + 1e-6 for width, want in zip(widths, wanted, strict=True) if width not in cut and cut)
