"""What a school settles for a lab: every setting, every way to get one wrong, and no text that raises."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from clusterdesk.core.lab import PARTS, Lab, parse

ALL = r"""
folder = 'S:\portfolios\{user}'
language = "es"
framework = "classic"
hide = ["whatif", "journal"]
must_be_sealed = true
new_portfolios = false
keep_days = 365
"""


def test_every_setting_is_read():
    found = parse(ALL)
    lab = Lab(r"S:\portfolios\{user}", "es", "classic", frozenset({"whatif", "journal"}), True, False, 365)
    assert found.lab == lab
    assert found.complaints == ()
    assert found.settled == frozenset(
        {"folder", "language", "framework", "hide", "must_be_sealed", "new_portfolios", "keep_days"}
    )
    assert lab.fixed_settings() == {"language": "es", "framework": "classic"}


def test_nothing_said_settles_nothing():
    assert (parse("").lab, parse("# later\n").settled) == (Lab(), frozenset())
    assert Lab().fixed_settings() == {}


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("folder = 3", "“folder” must be a path; only {home}, {program}, {user} may stand in braces."),
        ("folder = ' '", "“folder” must be a path"),
        ("folder = 'a/{name}'", "“folder” must be a path"),
        ("folder = 'a/{user!r}'", "“folder” must be a path"),
        ("folder = 'a/{user:>9}'", "“folder” must be a path"),
        ("folder = 'a/{'", "“folder” must be a path"),
        ('folder = "a\\u0000"', "“folder” must be a path"),
        ("language = 'fr'", "“language” must be one of these: en, es."),
        ("language = []", "“language” must be one of these"),
        ("framework = true", "“framework” must be one of these: modern, classic."),
        ("must_be_sealed = 'yes'", "“must_be_sealed” must be true or false, without quotes."),
        ("new_portfolios = 1", "“new_portfolios” must be true or false, without quotes."),
        ("keep_days = 29", "“keep_days” must be a whole number of days from 30 to 3650."),
        ("keep_days = 3651", "“keep_days” must be a whole number"),
        ("keep_days = true", "“keep_days” must be a whole number"),
        ("keep_days = 90.0", "“keep_days” must be a whole number"),
        ("keep_days = 90", "“keep_days” needs “folder”: portfolios are deleted only in a folder that is named here."),
        ("hide = ['bin']", "“hide” must be a list"),
        ("hide = 'plan'", "“hide” must be a list of some of these: explore, "),
        ("hide = ['home']", "“hide” must be a list"),
        ("hide = [['goals']]", "“hide” must be a list"),
        ("colour = 'red'", "There is no setting “colour”."),
        ("'quoted' = 1", "There is no setting “quoted”."),
        ("[table]\nx = 1", "There is no setting “table”."),
        ("[[tables]]", "There is no setting “tables”."),
        ("dotted.name = 1", "There is no setting “dotted”."),
    ],
)
def test_what_cannot_be_used_is_named_with_its_line(line, words):
    found = parse(f"# a lab\n\n{line}\n")
    (complaint,) = found.complaints
    assert complaint.line == 3
    assert complaint.sentence.startswith(words)
    assert (found.lab, found.settled) == (Lab(), frozenset())


def test_the_other_settings_hold_all_the_same():
    found = parse("framework = 'classic'\nlanguage = 'fr'\nhide = ['goals']\n")
    assert (found.lab, len(found.complaints)) == (Lab(framework="classic", hide=frozenset({"goals"})), 1)


@pytest.mark.parametrize("days", [30, 3650])
def test_days_are_kept_in_a_folder_that_is_named(days):
    assert parse(f"folder = 'a'\nkeep_days = {days}\n").lab.keep_days == days
    found = parse(f"folder = 3\nkeep_days = {days}\n")
    assert ([complaint.line for complaint in found.complaints], found.lab) == ([1, 2], Lab())


def test_complaints_come_in_the_order_of_their_lines():
    found = parse("framework = 1\nlanguage = 'xx'\nodd = 1\n")
    assert [complaint.line for complaint in found.complaints] == [1, 2, 3]


def test_a_name_that_is_written_in_code_points_is_told_without_a_line():
    (complaint,) = parse('"\\u006fdd" = 1').complaints
    assert (complaint.line, complaint.sentence) == (0, "There is no setting “odd”.")


@pytest.mark.parametrize(("text", "line"), [("framework = 'modern'\nlanguage = es\n", 2), (r'folder = "S:\users"', 1)])
def test_a_text_that_is_no_toml_settles_nothing_and_names_the_line(text, line):
    found = parse(text)
    (complaint,) = found.complaints
    assert (found.lab, complaint.line) == (Lab(), line)
    assert complaint.sentence == "It cannot be read as TOML, so nothing in it is in force."


def test_brackets_without_end_are_no_crash():
    (complaint,) = parse("hide = " + "[" * 100_000).complaints
    assert complaint.sentence.startswith("It cannot be read as TOML")


@pytest.mark.parametrize(
    ("folder", "shared"),
    [("", False), ("D:/desks", True), ("{program}/desks", True), ("{home}/desks", False), ("S:/{user}", False)],
)
def test_a_folder_without_a_persons_own_name_is_shared(folder, shared):
    assert Lab(folder).shares_folder is shared


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.sampled_from(PARTS),
    lambda inner: st.lists(inner, max_size=3),
    max_leaves=6,
)


@given(
    st.text()
    | st.builds(lambda name, value: f"{name} = {value!r}", st.sampled_from([*PARTS, "hide", "folder"]), VALUES)
)
@example("a = 1\na = 2")
def test_no_text_raises_and_what_is_settled_can_be_used(text):
    found = parse(text)
    assert found.lab.hide <= frozenset(PARTS)
    found.lab.folder.format(user="u", home="h", program="p")
    for complaint in found.complaints:
        assert complaint.sentence
