"""Lists of requirements of a school: what is read, and how everything else is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk import places
from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.plan import PlanKind
from clusterdesk.core.requirement_file import LAYOUT, REQUIREMENTS_MOST, parse_requirements
from clusterdesk.core.requirements import Requirement, Unit

HEAD = "# title: Diploma\n# licence: (c) 2026 Lincoln High, free for schools\n"
COLUMNS = "\t".join(LAYOUT.names) + "\n"
MATH = "math\tMathematics\t3\tcredits\tcourse\tmath*; algebra\tonce\n"
GOOD = HEAD + COLUMNS + MATH + "total\tCredits in all\t22,5\tCredits\tany\tANY\talso\n"


def refusal(data: bytes | str) -> str:
    with pytest.raises(BadSchoolFile) as error:
        parse_requirements(data if isinstance(data, bytes) else data.encode(), "ours")
    assert error.value.advice == "Mend the file and add it again."
    return error.value.sentence


@pytest.mark.parametrize("text", [GOOD, "\ufeff" + GOOD, GOOD.replace("\n", "\r\n"), "# by the counsellors\n" + GOOD])
def test_a_sound_file_is_read(text):
    found = parse_requirements(text.encode(), "ours")
    assert (found.key, found.title, found.licence) == ("ours", "Diploma", "(c) 2026 Lincoln High, free for schools")
    assert found.requirements == (
        Requirement("math", "Mathematics", frozenset({PlanKind.COURSE}), ("math*", "algebra"), 3.0, Unit.CREDITS),
        Requirement("total", "Credits in all", frozenset(), (), 22.5, Unit.CREDITS, shared=True),
    )


def changed(cell: str, to: str) -> str:
    """Return the file with a cell of its first requirement changed."""
    assert MATH.count(cell) == 1
    return GOOD.replace(MATH, MATH.replace(cell, to))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "The line with the title is missing or empty."),
        (GOOD.replace("# licence", "# rights"), "The line with the licence is missing or empty."),
        (HEAD, "There is no row with the columns id, requirement, needed, unit, kinds, words, counts."),
        (HEAD + COLUMNS, "There is no requirement below the row with the columns."),
        (
            GOOD.replace("\tunit", ""),
            "Row 3: the columns must be id, requirement, needed, unit, kinds, words, counts, p",
        ),
        (changed("\tonce", ""), "Row 4: there are 6 columns, and 7 are needed."),
        (changed("Mathematics", " "), "Row 4, column requirement: it is empty."),
        (changed("Mathematics", "M" * 121), "Row 4, column requirement: it has 121 characters; up to 120 can be kept."),
        (changed("math\t", "my math\t"), "Row 4, column id: “my math” may have only letters, digits, - and _."),
        (GOOD + MATH, "Row 6, column id: “math” is there twice, first in row 4."),
        (GOOD + MATH.replace("math\t", "Math\t"), "Row 6, column id: “Math” is there twice, first in row 4."),
        (changed("\t3\t", "\tthree\t"), "Row 4, column needed: “three” is no number above 0 and up to 1000."),
        (changed("\t3\t", "\t0\t"), "Row 4, column needed: “0” is no number above 0"),
        (changed("\t3\t", "\tnan\t"), "Row 4, column needed: “nan” is no number above 0"),
        (changed("\t3\t", "\t1e9\t"), "Row 4, column needed: “1e9” is no number above 0"),
        (changed("\t3\tcredits", "\t1.5\tentries"), "Row 4, column needed: “1.5” is no whole number of entries."),
        (changed("\tcredits", "\thours"), "Row 4, column unit: “hours” is none of credits, entries."),
        (
            changed("\tcourse", "\tcourse; class"),
            "Row 4, column kinds: “class” is none of course, credential, exam, org",
        ),
        (changed("\tcourse", "\tcourse;"), "Row 4, column kinds: nothing stands before or after a semicolon."),
        (changed("algebra", ""), "Row 4, column words: nothing stands before or after a semicolon."),
        (changed("algebra", "++"), "Row 4, column words: “++” has no letters and no digits."),
        (changed("\tonce", "\ttwice"), "Row 4, column counts: “twice” is none of once, also."),
        (
            HEAD + COLUMNS + "".join(MATH.replace("math\t", f"m{at}\t") for at in range(REQUIREMENTS_MOST + 1)),
            f"Row {3 + REQUIREMENTS_MOST + 1}: there are 101 rows below the columns; up to 100 are read.",
        ),
    ],
)
def test_what_is_wrong_is_told_with_row_and_column(text, told):
    assert refusal(text).startswith(told)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_example_that_comes_with_the_program_is_sound(language):
    folder = places.requirements(language)
    assert folder is not None
    found = parse_requirements((folder / "example.tsv").read_bytes(), "example")
    assert len(found.requirements) == 12
    parts = [each.needed for each in found.requirements if each.unit is Unit.CREDITS and not each.shared]
    assert sum(parts) == found.requirements[-1].needed == 22


def test_both_languages_of_the_example_count_the_same():
    one, other = (
        parse_requirements((folder / "example.tsv").read_bytes(), "example")
        for folder in map(places.requirements, ("en", "es"))
        if folder is not None
    )
    assert [(each.id, each.needed, each.unit, each.kinds, each.words, each.shared) for each in one.requirements] == [
        (each.id, each.needed, each.unit, each.kinds, each.words, each.shared) for each in other.requirements
    ]
    assert all(a.text != b.text for a, b in zip(one.requirements, other.requirements, strict=True))


def test_a_program_without_the_folder_has_none():
    assert places.requirements("xx") is None


word = st.from_regex(r"[a-zA-Zé]{1,12}\*?", fullmatch=True).filter(lambda text: text.casefold() != "any")
sound = st.builds(
    Requirement,
    st.from_regex(r"[a-z0-9_-]{1,40}", fullmatch=True),
    st.from_regex(r"[A-Za-z][A-Za-z ]{0,50}[a-z]", fullmatch=True),
    st.frozensets(st.sampled_from(PlanKind)),
    st.lists(word, max_size=5).map(tuple),
    st.integers(1, 1000).map(float),
    st.sampled_from(Unit),
    st.booleans(),
)


def written(requirement: Requirement) -> str:
    """Return the row of a requirement."""
    cells = (
        requirement.id,
        requirement.text,
        f"{requirement.needed:g}",
        requirement.unit.value,
        "; ".join(requirement.kinds) or "any",
        "; ".join(requirement.words) or "any",
        "also" if requirement.shared else "once",
    )
    return "\t".join(cells) + "\n"


@given(st.lists(sound, min_size=1, max_size=20, unique_by=lambda each: each.id))
def test_whatever_is_written_in_the_format_comes_back(requirements):
    text = HEAD + COLUMNS + "".join(map(written, requirements))
    assert parse_requirements(text.encode(), "ours").requirements == tuple(requirements)


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_read_or_refused_in_words(data):
    try:
        found = parse_requirements(data, "ours")
    except BadSchoolFile as error:
        assert str(error)
    else:
        assert found.requirements


@given(st.integers(0, len(GOOD) - 1), st.binary(min_size=1, max_size=3) | st.sampled_from([b"\t", b"\n", b";", b""]))
def test_a_damaged_file_is_read_or_refused_in_words(place, damage):
    data = GOOD.encode()
    try:
        found = parse_requirements(data[:place] + damage + data[place + 1 :], "ours")
    except BadSchoolFile as error:
        assert str(error)
    else:
        assert all(each.needed > 0 and each.id and each.text for each in found.requirements)


def test_every_row_with_a_fault_is_named_in_one_go():
    text = (
        GOOD
        + "art\tArt\tone\tcredits\tcourse\tart\tonce\n"
        + "pe\tSports\n"
        + "gym\tGym\t1\tcredits\tgame\tany\tonce\n"
    )
    with pytest.raises(BadSchoolFile) as error:
        parse_requirements(text.encode(), "ours")
    faults = [error.value, *error.value.others]
    assert [fault.sentence.partition(":")[0] for fault in faults] == [
        "Row 6, column needed",
        "Row 7",
        "Row 8, column kinds",
    ]
