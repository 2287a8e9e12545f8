"""Questionnaire files of a school: what is read, and how everything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.interests import AREAS
from clusterdesk.core.school_file import BYTES_MOST
from clusterdesk.core.school_form import ITEMS_MOST, TEXT_MOST, parse_school_form

HEAD = "# title: Our questions\n# licence: (c) 2026 Lincoln High, free for schools\n"
COLUMNS = "id\tarea\ttext\n"
SIX = "".join(f"q{area}\t{area}\tDo something {area}\n" for area in AREAS)
GOOD = HEAD + COLUMNS + SIX


def refusal(data: bytes | str) -> str:
    with pytest.raises(BadSchoolFile) as error:
        parse_school_form(data if isinstance(data, bytes) else data.encode(), "ours")
    assert error.value.advice == "Mend the file and add it again."
    return error.value.sentence


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "\ufeff" + GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("\n", "\r"),
        GOOD.replace("\n", "\n\n"),
        "# written by the counsellors\n" + GOOD,
        HEAD.upper() + COLUMNS.upper() + SIX,
        GOOD.replace("\tR\t", "\t r \t"),
    ],
)
def test_a_sound_file_is_read(text):
    form = parse_school_form(text.encode(), "ours")
    assert form.title.lower() == "our questions"
    assert form.licence.lower() == "(c) 2026 lincoln high, free for schools"
    assert [(item.id, item.area, item.order, item.text) for item in form.items] == [
        (f"q{area}", area, place, f"Do something {area}") for place, area in enumerate(AREAS, start=1)
    ]
    assert (form.key, form.form) == ("ours", "school/ours")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "The line with the title is missing or empty. It must stand at the top: # title: ..."),
        (GOOD.replace("# licence", "# license"), "The line with the licence is missing or empty. It must stand at the"),
        (GOOD.replace("Our questions", " "), "The line with the title is missing or empty."),
        (GOOD.replace("# licence: (c) 2026 Lincoln High, free for schools\n", ""), "The line with the licence"),
        (GOOD.replace("Our questions", "Q" * 81), "Row 1, column title: it has 81 characters; up to 80 can be kept."),
        (HEAD, "There is no row with the columns id, area, text."),
        (GOOD.replace("\t", ","), "Row 3: the columns must be id, area, text, parted by tabs. They are: id,area,text."),
        (HEAD + "id\ttext\n" + SIX, "Row 3: the columns must be id, area, text, parted by tabs. They are: id, text."),
        (GOOD + "q7\tR\n", "Row 10: there are 2 columns, and 3 are needed."),
        (GOOD + "q7\tR\tDo\tmore\n", "Row 10: there are 4 columns, and 3 are needed."),
        (GOOD + "\tR\tDo\n", "Row 10, column id: it is empty."),
        (GOOD + "q7\t \tDo\n", "Row 10, column area: it is empty."),
        (GOOD + "q7\tR\t  \n", "Row 10, column text: it is empty."),
        (GOOD + "q7\tX\tDo\n", "Row 10, column area: “X” is none of R, I, A, S, E, C."),
        (GOOD + "qR\tR\tDo\n", "Row 10, column id: “qR” is there twice, first in row 4."),
        (GOOD + f"q7\tR\t{'a' * 10_000}\n", "Row 10, column text: it has 10,000 characters; up to 300 can be kept."),
        (GOOD + f"{'i' * 41}\tR\tDo\n", "Row 10, column id: it has 41 characters; up to 40 can be kept."),
        (GOOD.replace("\tC\t", "\tR\t"), "Column area: no row has C. Each of R, I, A, S, E, C needs at least one"),
        (HEAD + COLUMNS, "Column area: no row has R, I, A, S, E, C."),
        (GOOD + "q7\tR\tD\x00o\n", "Row 10, column text: there is a character that is no text."),
        (GOOD + "q7\tR\tD\x00o\tx\x01\n", "Row 10, column text: there is a character that is no text."),
        (GOOD + "\t\t\tx\x01\n", "Row 10, column 4: there is a character that is no text."),
        (
            GOOD + "".join(f"n{place}\tR\tDo\n" for place in range(ITEMS_MOST)),
            f"Row {3 + ITEMS_MOST + 1}: there are {ITEMS_MOST + 6} rows below the columns; up to {ITEMS_MOST} are",
        ),
    ],
)
def test_what_is_wrong_is_told_with_row_and_column(text, told):
    assert refusal(text).startswith(told)


def test_a_file_in_another_encoding_is_told_with_row_and_column():
    text = GOOD.replace("something A", "algo artístico")
    assert refusal(text.encode("latin-1")) == (
        "Row 6, column text: a character is not in UTF-8. Save the file as text in UTF-8."
    )
    assert refusal(GOOD.encode("utf-16")).startswith("Row 1, column id: a character is not in UTF-8.")
    assert refusal(GOOD.encode("utf-16-le")).startswith("Row 1, column id: there is a character that is no text.")
    assert refusal(b"\xff" * 5).startswith("Row 1, column id:")
    assert refusal(b"a\tb\tc\td\xff").startswith("Row 1, column 4:")


def test_a_file_that_is_far_too_large_is_not_read():
    assert refusal(b"#" * (BYTES_MOST + 1)).startswith("The file has 1,000,001 bytes;")


cell = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1, max_size=30).filter(
    lambda text: bool(text.strip()) and not text.startswith("#")
)


@given(st.lists(st.tuples(st.sampled_from(AREAS), cell), max_size=40), cell, cell)
def test_whatever_is_written_in_the_format_comes_back(more, title, licence):
    rows = [(area, f"Do {area}") for area in AREAS] + more
    text = f"# title: {title}\n# licence: {licence}\n{COLUMNS}" + "".join(
        f"q{place}\t{area}\t{words}\n" for place, (area, words) in enumerate(rows)
    )
    form = parse_school_form(text.encode(), "ours")
    assert (form.title, form.licence) == (title.strip(), licence.strip())
    assert [(item.area, item.text) for item in form.items] == [(area, words.strip()) for area, words in rows]


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused_in_words(data):
    try:
        form = parse_school_form(data, "ours")
    except BadSchoolFile as error:
        assert str(error)
    else:
        assert {item.area for item in form.items} == set(AREAS)


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=3))
def test_a_damaged_file_is_read_or_refused_in_words(place, damage):
    data = GOOD.encode()
    try:
        form = parse_school_form(data[:place] + damage + data[place + 1 :], "ours")
    except BadSchoolFile as error:
        assert str(error)
    else:
        assert all(0 < len(item.text) <= TEXT_MOST for item in form.items)
