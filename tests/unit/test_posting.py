"""Which words of a job posting name a skill or a technology of a career."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from clusterdesk.core.posting import Wanted, asked_for, marks, skill, technology

LISTENING = skill("Active Listening", "Listening closely")
SOLVING = skill("Complex Problem Solving", "Problem-solving")
EXCEL = technology("Microsoft Excel")
SQL = technology("Structured query language SQL")
WANTED = (LISTENING, SOLVING, EXCEL, SQL, technology("C++"), technology("Node.js"), technology("Email software"))

letters = st.text(st.characters(categories=["Ll", "Lu"], max_codepoint=0x24F), min_size=3, max_size=9)
names = st.lists(letters, min_size=1, max_size=3).map(" ".join)
texts = st.text(max_size=200)


def found(text, wanted=WANTED):
    return [(text[mark.start : mark.end], mark.label) for mark in marks(text, wanted)]


def test_names_are_found_whatever_their_case():
    assert found("We need ACTIVE listening.") == [("ACTIVE listening", "Listening closely")]


@pytest.mark.parametrize(
    "text", ["glistening closely", "listening closelyx", "xlistening closely", "active. Listening"]
)
def test_words_are_found_whole_and_within_a_sentence(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "problem solving",
        "problem-solving",
        "Problem‑Solving",
        "problem\nsolving",
        "problem – solving",
        "problemsolving",
    ],
)
def test_a_hyphen_is_a_space_or_nothing(text):
    assert found(f"good at {text} daily") == [(text, "Problem-solving")]


def test_what_is_written_in_one_word_is_found_with_a_hyphen():
    assert found("Answer e-mails") == [("e-mails", "Email software")]


def test_an_empty_line_and_a_list_part_words():
    assert found("problem\n\nsolving") == []
    assert found("• problem\n• solving") == []


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("database", "databases"),
        ("branch", "branches"),
        ("policy", "policies"),
        ("habilidad", "habilidades"),
        ("operación", "operaciones"),
        ("box", "boxes"),
    ],
)
def test_plural_and_singular_stand_for_each_other(one, many):
    for name, text in ((one, many), (many, one), (one, one.upper()), (many, many.title())):
        assert found(f"use {text}, daily", [Wanted(name, (name,))]) == [(text, name)]


@pytest.mark.parametrize("text", ["pres", "status", "analysi", "as"])
def test_an_s_that_is_no_plural_stays(text):
    assert found(text, [Wanted("x", ("press", "statu", "analysis", "a s"))]) == []


def test_accents_may_be_left_out_or_come_apart():
    wanted = [Wanted("x", ("Expresión oral",))]
    assert found("expresion oral", wanted) == [("expresion oral", "x")]
    assert found("expresio\u0301n oral", wanted) == [("expresio\u0301n oral", "x")]


def test_programs_are_found_without_their_maker_where_nobody_could_mistake_them():
    assert found("Use Excel and excel at it") == [("Excel", "Microsoft Excel")]
    assert found("Microsoft Excel, microsoft excel") == [
        ("Microsoft Excel", "Microsoft Excel"),
        ("microsoft excel", "Microsoft Excel"),
    ]
    assert found("Word of mouth. Access for all.", [technology("Microsoft Word"), technology("Microsoft Access")]) == []


def test_abbreviations_are_found_in_capitals():
    assert found("SQL and sql, Structured Query Language") == [
        ("SQL", "Structured query language SQL"),
        ("Structured Query Language", "Structured query language SQL"),
    ]


def test_signs_that_belong_to_a_name():
    assert found("C++ and C, Node.js and node js") == [
        ("C++", "C++"),
        ("Node.js", "Node.js"),
        ("node js", "Node.js"),
    ]


def test_a_name_of_one_letter_is_not_looked_for():
    assert found("Vitamin C, R&D", [technology("C"), technology("R")]) == []


def test_a_name_that_begins_small_is_found_in_any_case():
    assert found("EClinicalWorks", [technology("eClinicalWorks")]) == [("EClinicalWorks", "eClinicalWorks")]


def test_the_longest_name_wins():
    wanted = [Wanted("short", ("data",)), Wanted("long", ("data entry",))]
    assert found("Data entry of data", wanted) == [("Data entry", "long"), ("data", "short")]


def test_each_is_asked_for_once_in_the_order_of_the_text():
    assert asked_for(marks("SQL, Excel, SQL", WANTED)) == ("Structured query language SQL", "Microsoft Excel")


def test_nothing_wanted_is_nothing_found():
    assert marks("anything", ()) == ()
    assert marks("", WANTED) == ()


@given(texts, st.lists(names, max_size=5))
def test_marks_are_whole_words_in_order(text, wanted):
    before = 0
    for mark in marks(text, [Wanted(name, (name,)) for name in wanted]):
        assert before <= mark.start < mark.end <= len(text)
        assert mark.label in wanted
        assert not text[: mark.start][-1:].isalnum()
        assert not text[mark.end :][:1].isalnum()
        before = mark.end


@given(names, texts, texts)
def test_a_name_is_found_wherever_it_stands(name, before, after):
    text = f"{before}. {name}. {after}"
    covered = [mark for mark in marks(text, [Wanted(name, (name,))]) if mark.start <= len(before) + 2 < mark.end]
    assert covered


@given(names)
def test_case_does_not_matter_for_skills(name):
    # Not every letter has one other form: "ß" becomes two, "ı" comes back as another.
    assume(name.upper().casefold() == name.casefold())
    assert found(name.upper(), [skill(name, name)])


@given(names)
def test_inside_another_word_nothing_is_found(name):
    assert found(f"q{name}q", [Wanted(name, (name,))]) == []
