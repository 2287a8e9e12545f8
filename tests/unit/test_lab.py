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
"""


def test_every_setting_is_read():
    found = parse(ALL)
    lab = Lab(r"S:\portfolios\{user}", "es", "classic", frozenset({"whatif", "journal"}))
    assert found.lab == lab
    assert found.complaints == ()
    assert found.settled == frozenset({"folder", "language", "framework", "hide"})
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
