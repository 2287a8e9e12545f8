"""`clusterdesk match`, as a teacher types it."""

import json

import pytest

from clusterdesk.__main__ import main
from clusterdesk.core.matching import word_for

EXAMPLE = "27,13,23,25,14,14"
MIXED = "51324" * 12


def matched(capsys: pytest.CaptureFixture[str], *words: str) -> dict:
    assert main(["match", *words, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_scores_rank_every_cluster_and_the_best_careers(capsys):
    found = matched(capsys, "--interests", EXAMPLE)
    assert found["schema"] == 1
    assert found["framework"] == "modern"
    assert found["status"] == "matched"
    assert found["scores"] == {"R": 27, "I": 13, "A": 23, "S": 25, "E": 14, "C": 14}
    assert [cluster["rank"] for cluster in found["clusters"]] == list(range(1, 15))
    assert {*found["clusters"][0]} == {"slug", "name", "rank", "fit", "word"}
    assert {*found["occupations"][0]} == {"code", "title", "r", "word", "job_zone"}
    assert len(found["occupations"]) == 20


@pytest.mark.parametrize("framework", ["modern", "classic"])
def test_order_and_words_follow_the_numbers(capsys, framework):
    found = matched(capsys, "--interests", EXAMPLE, "--framework", framework, "--top", "923")
    assert len(found["clusters"]) == {"modern": 14, "classic": 16}[framework]
    assert len(found["occupations"]) == 923
    for rows, number in ((found["clusters"], "fit"), (found["occupations"], "r")):
        numbers = [row[number] for row in rows]
        assert numbers == sorted(numbers, reverse=True)
        assert [row["word"] for row in rows] == [word_for(value) for value in numbers]


def test_the_published_example_puts_these_careers_first(capsys):
    """R27 I13 A23 S25 E14 C14: only careers whose r reaches 0.729 are a best fit."""
    found = matched(capsys, "--interests", EXAMPLE, "--top", "4")
    assert [(row["code"], row["word"]) for row in found["occupations"]] == [
        ("39-5094.00", "best"),
        ("27-2031.00", "best"),
        ("35-2013.00", "great"),
        ("39-9031.00", "great"),
    ]


def test_a_zone_is_exact_and_top_cuts(capsys):
    found = matched(capsys, "--interests", EXAMPLE, "--zone", "5", "--top", "3")
    assert [row["job_zone"] for row in found["occupations"]] == [5, 5, 5]


@pytest.mark.parametrize("length", [60, 30])
def test_answers_are_scored_in_the_order_of_the_questions(capsys, length):
    found = matched(capsys, "--answers", ("5" + "1" * 5) * (length // 6))
    assert found["scores"] == {"R": 40, "I": 0, "A": 0, "S": 0, "E": 0, "C": 0}
    assert found["status"] == "matched"


def test_a_flat_profile_is_ranked_all_the_same(capsys):
    found = matched(capsys, "--interests", "20,21,20,20,20,20")
    assert found["status"] == "flat"
    assert len(found["clusters"]) == 14
    assert found["occupations"]


def test_without_variance_there_is_nothing_to_rank(capsys):
    found = matched(capsys, "--answers", "3" * 60)
    assert (found["status"], found["clusters"], found["occupations"]) == ("flat", [], [])


def test_many_skipped_answers_are_not_matched(capsys):
    found = matched(capsys, "--answers", MIXED[:30] + "?" * 30)
    assert (found["status"], found["clusters"], found["occupations"]) == ("many_skipped", [], [])
    assert found["scores"] == dict.fromkeys("RIASEC")


def test_titles_come_in_spanish(capsys):
    english = matched(capsys, "--interests", EXAMPLE, "--top", "1")["occupations"][0]
    spanish = matched(capsys, "--interests", EXAMPLE, "--top", "1", "--language", "es")["occupations"][0]
    assert english["code"] == spanish["code"]
    assert english["title"] != spanish["title"]


def test_text_names_scores_words_and_release(capsys):
    assert main(["match", "--interests", EXAMPLE, "--top", "2"]) == 0
    text = capsys.readouterr().out
    assert "R 27  I 13  A 23  S 25  E 14  C 14" in text
    assert "O*NET" in text
    assert "Skincare Specialists (39-5094.00, job zone 3)" in text


def test_text_says_that_many_skipped_are_not_ranked(capsys):
    assert main(["match", "--answers", "?" * 30]) == 0
    text = capsys.readouterr().out
    assert "Too many questions were skipped" in text
    assert "Clusters" not in text


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--interests", "1,2,3"], "--interests takes six scores, R,I,A,S,E,C, and 3 were given."),
        (["--interests", "1,2,3,4,5,six"], "The score of C must be a number from 0 to 40, not “six”."),
        (["--interests", "1,2,3,4,5,41"], "The score of C must be a number from 0 to 40, not “41”."),
        (["--interests", "1,nan,3,4,5,6"], "The score of I must be a number from 0 to 40, not “nan”."),
        (["--interests", "١,2,3,4,5,6"], "The score of R must be a number from 0 to 40, not “١”."),
        (["--answers", "12345"], "--answers takes 60 or 30 characters, and 5 were given."),
        (["--answers", "1" * 29 + "6"], "Answer 30 must be a digit from 1 to 5, or ? for skipped, not “6”."),
        (["--answers", ""], "--answers takes 60 or 30 characters, and 0 were given."),
        (["--answers", "1" * 61], "--answers takes 60 or 30 characters, and 61 were given."),
        (["--answers", "1" * 29 + "２"], "Answer 30 must be a digit from 1 to 5, or ? for skipped, not “２”."),
        (["--answers", "a" + "1" * 59], "Answer 1 must be a digit from 1 to 5, or ? for skipped, not “a”."),
        (["--interests", EXAMPLE, "--top", "0"], "--top takes a whole number from 1 up, not “0”."),
        (["--interests", EXAMPLE, "--top", "many"], "--top takes a whole number from 1 up, not “many”."),
    ],
)
def test_bad_input_is_one_sentence_and_exit_2(capsys, words, sentence):
    assert main(["match", *words]) == 2
    captured = capsys.readouterr()
    assert captured.err.strip() == sentence
    assert not captured.out


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--interests", EXAMPLE, "--answers", MIXED],
        ["--interests", EXAMPLE, "--zone", "6"],
        ["--interests", EXAMPLE, "--framework", "2024"],
        ["--interests", EXAMPLE, "--nonsense"],
    ],
)
def test_words_that_are_not_understood_exit_2(capsys, words):
    with pytest.raises(SystemExit) as caught:
        main(["match", *words])
    assert caught.value.code == 2
    assert "error" in capsys.readouterr().err


def test_a_missing_catalog_is_told_and_exits_1(capsys, tmp_path):
    assert main(["--catalog", str(tmp_path / "none.db"), "match", "--interests", EXAMPLE]) == 1
    captured = capsys.readouterr()
    assert "The career catalog was not found" in captured.err
    assert "Traceback" not in captured.err
