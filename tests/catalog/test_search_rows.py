"""The words and the parts of words that guesses at spellings are made from."""

from clusterdesk.catalog.search_rows import word_rows
from clusterdesk.store.catalog_text import parts, tokens
from tests.catalog.conftest import Ask


def test_words_of_names_are_folded_counted_and_numbered_in_order() -> None:
    rows = word_rows([("Ingeniería civil", 20), ("civil engineer 2000", 1), ("A to B", 1)])
    assert [row[1] for row in rows] == ["civil", "engineer", "ingenieria"]
    assert [row[0] for row in rows] == [1, 2, 3]
    assert {row[1]: row[-1] for row in rows} == {"civil": 21, "engineer": 1, "ingenieria": 20}


def test_a_word_that_a_name_has_twice_counts_once() -> None:
    assert word_rows([("tick tick tock", 5)])[0][-1] == 5


def test_every_word_of_a_name_is_there_with_its_parts(ask: Ask) -> None:
    words = {str(word) for (word,) in ask("SELECT folded FROM word")}
    assert {"lighthouse", "keepers", "jugglers", "beacon", "warden"} <= words
    for part in parts("lighthouse"):
        assert ask(f"SELECT 1 FROM word_search WHERE word_search MATCH '\"{part}\"'")  # noqa: S608 - our own letters


def test_texts_stand_under_the_name_of_their_career_and_language(ask: Ask) -> None:
    told = ask(
        "SELECT name.id, summary FROM name JOIN occupation_text ON occupation_id = ref AND name.language = "
        "occupation_text.language WHERE kind = 'career'"
    )
    assert told
    for number, summary in told:
        words = " AND ".join(f'"{word}"' for word in set(tokens(str(summary))))
        found = ask(f"SELECT rowid FROM text_search WHERE text_search MATCH '{words}'")  # noqa: S608 - our own words
        assert (number,) in found


def test_programs_and_technologies_lead_to_what_is_there(ask: Ask) -> None:
    assert {kind for (kind,) in ask("SELECT kind FROM subject")} == {"program", "technology"}
    leads = ask("SELECT kind, count(*) FROM subject_lead GROUP BY kind ORDER BY kind")
    assert [kind for kind, _ in leads] == ["career", "pathway"]
    for kind, table in (("career", "occupation"), ("pathway", "pathway")):
        lost = ask(f"SELECT * FROM subject_lead WHERE kind = '{kind}' AND ref NOT IN (SELECT id FROM {table})")  # noqa: S608 - our own names
        assert lost == []
    assert ask("SELECT id FROM subject WHERE id NOT IN (SELECT subject_id FROM subject_lead)") == []
