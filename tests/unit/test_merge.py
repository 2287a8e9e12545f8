"""Merging copies, on invented tables: what wins, what is kept, and that neither order nor repetition matters."""

import itertools
from uuid import UUID, uuid5

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clusterdesk.core.merge import Order, Parent, Record, Rule, Whole, differences, is_whole, merged

SPACE = UUID("00000000-0000-4000-8000-000000000000")
RULES = {
    "goal": Rule(),
    "version": Rule(
        words=frozenset({"title"}), parent=Parent("goal", "goal"), order=Order("number", "goal", ("made", "number"), 1)
    ),
    "entry": Rule(words=frozenset({"title"})),
    "stance": Rule(parent=Parent("entry", "entry"), also=(Parent("goal", "goal"),)),
    "sitting": Rule(whole=Whole("answer", "sitting", "item", "finished")),
    "answer": Rule(parent=Parent("sitting", "sitting")),
}


def name(text):
    return str(uuid5(SPACE, text))


class Copy:
    """One copy of a portfolio that is written as the store writes: revisions, ancestors, tombstones."""

    writes = itertools.count()

    def __init__(self, state=None):
        self.state = {table: dict((state or {}).get(table, {})) for table in RULES}

    def parted(self):
        return Copy(self.state)

    def put(self, table, key, at, **fields):
        return self._write(table, name(key), at, fields, deleted=False)

    def delete(self, table, key, at):
        return self._write(table, name(key), at, {}, deleted=True)

    def _write(self, table, uuid, at, fields, *, deleted):
        found = self.state[table].get(uuid)
        ancestors = (*found.ancestors, found.revision)[-20:] if found else ()
        stamp = max(f"{at:06}", f"{int(found.edited_at[:6]):06}~") if found else f"{at:06}"
        kept = {**(found.fields if found else {}), **fields}
        self.state[table][uuid] = Record(name(f"write {next(self.writes)}"), ancestors, stamp, deleted, kept)
        return self

    def with_(self, other):
        return Copy(merged(self.state, other.state, RULES).state)

    def titles(self, table="entry"):
        return sorted(record.fields["title"] for record in self.state[table].values() if not record.deleted)


@pytest.fixture
def base():
    copy = Copy()
    copy.put("goal", "g", 1, due=None)
    copy.put("version", "v1", 1, goal=name("g"), number=1, title="Nurse", made=1)
    copy.put("entry", "e", 2, title="Visit")
    copy.put("stance", "s", 2, entry=name("e"), goal=name("g"), speaks="for")
    return copy


def test_what_only_one_side_has_comes_along(base):
    stick = base.parted().put("entry", "new", 5, title="Talk")
    assert base.with_(stick).titles() == ["Talk", "Visit"]
    assert stick.with_(base).state == base.with_(stick).state


def test_an_ancestor_loses_silently_even_when_its_clock_is_ahead(base):
    base.put("entry", "e", 900, title="Visited")
    stick = base.parted().put("entry", "e", 5, title="Visited twice")
    found = merged(base.state, stick.state, RULES)
    assert Copy(found.state).titles() == ["Visited twice"]
    assert found.conflicts == ()


def test_the_later_of_two_wins_and_the_other_is_kept_beside_it(base):
    stick = base.parted().put("entry", "e", 5, title="Visit of the stick")
    base.put("entry", "e", 6, title="Visit of the lab")
    found = merged(base.state, stick.state, RULES)
    assert found.state["entry"][name("e")].fields["title"] == "Visit of the lab"
    assert Copy(found.state).titles() == ["Visit of the lab", "Visit of the stick"]
    (conflict,) = found.conflicts
    assert found.state["entry"][conflict.copy].fields["title"] == "Visit of the stick"


def test_a_kept_copy_that_was_deleted_stays_away(base):
    stick = base.parted().put("entry", "e", 5, title="Visit of the stick")
    base.put("entry", "e", 6, title="Visit of the lab")
    both = base.with_(stick)
    (copy,) = [uuid for uuid in both.state["entry"] if uuid != name("e")]
    both._write("entry", copy, 9, {}, deleted=True)
    assert both.with_(stick).titles() == ["Visit of the lab"]
    assert both.with_(base.with_(stick)).titles() == ["Visit of the lab"]


def test_the_same_written_twice_is_no_conflict(base):
    stick = base.parted().put("entry", "e", 5, title="Visited")
    base.put("entry", "e", 6, title="Visited")
    found = merged(base.state, stick.state, RULES)
    assert found.conflicts == ()
    assert Copy(found.state).titles() == ["Visited"]


def test_a_difference_without_words_is_told_and_not_doubled(base):
    stick = base.parted().put("goal", "g", 5, due="2027-01-01")
    base.put("goal", "g", 6, due="2028-01-01")
    found = merged(base.state, stick.state, RULES)
    assert [record.fields["due"] for record in found.state["goal"].values()] == ["2028-01-01"]
    assert [conflict.copy for conflict in found.conflicts] == [None]


def test_deleted_is_deleted(base):
    stick = base.parted().delete("entry", "e", 5)
    assert base.with_(stick).titles() == []
    assert stick.with_(base).with_(base).titles() == []


def test_a_change_after_a_deletion_elsewhere_wins(base):
    stick = base.parted().delete("entry", "e", 5)
    base.put("entry", "e", 6, title="Visited")
    assert base.with_(stick).titles() == ["Visited"]


def test_words_changed_before_a_deletion_elsewhere_are_kept_beside_it(base):
    stick = base.parted().delete("entry", "e", 6)
    base.put("entry", "e", 5, title="Visited")
    both = base.with_(stick)
    assert both.state["entry"][name("e")].deleted
    assert both.titles() == ["Visited"]


def test_what_was_hung_on_it_later_brings_a_deleted_record_back(base):
    stick = base.parted().delete("goal", "g", 5)
    base.put("version", "v2", 6, goal=name("g"), number=2, title="Doctor", made=6)
    both = base.with_(stick)
    assert not both.state["goal"][name("g")].deleted
    assert both.with_(stick).state == both.state
    assert both.delete("goal", "g", 9).with_(stick).state["goal"][name("g")].deleted


def test_what_was_hung_on_it_earlier_does_not(base):
    base.put("version", "v2", 4, goal=name("g"), number=2, title="Doctor", made=4)
    stick = base.parted().delete("goal", "g", 5)
    assert base.with_(stick).state["goal"][name("g")].deleted


def test_a_part_that_hung_on_a_tombstone_everywhere_brings_nothing_back(base):
    base.delete("goal", "g", 5)
    stick = base.parted().put("version", "v2", 6, goal=name("g"), number=2, title="Doctor", made=6)
    assert base.with_(stick).state["goal"][name("g")].deleted


def test_versions_of_both_sides_stay_in_the_order_they_were_made(base):
    stick = base.parted().put("version", "s2", 7, goal=name("g"), number=2, title="Doctor", made=7)
    base.put("version", "l2", 5, goal=name("g"), number=2, title="Teacher", made=5)
    base.put("version", "l3", 6, goal=name("g"), number=3, title="Pilot", made=6)
    both = base.with_(stick)
    versions = sorted(both.state["version"].values(), key=lambda record: record.fields["number"])
    assert [version.fields["title"] for version in versions] == ["Nurse", "Teacher", "Pilot", "Doctor"]
    assert [version.fields["number"] for version in versions] == [1, 2, 3, 4]
    assert both.with_(stick).state == both.state


def finish(copy, at, letter):
    copy.put("answer", f"a{letter}", at, sitting=name("t"), item="1", value=letter)
    return copy.put("sitting", "t", at + 1, finished=str(at + 1))


def answers(copy, sitting):
    found = copy.state["answer"].values()
    return sorted(part.fields["value"] for part in found if part.fields["sitting"] == sitting and not part.deleted)


def begin(copy):
    copy.put("sitting", "t", 1, finished=None)
    return copy.put("answer", "first", 2, sitting=name("t"), item="0", value="first")


def test_unfinished_answers_of_both_sides_come_together(base):
    begin(base)
    stick = base.parted().put("answer", "x", 5, sitting=name("t"), item="1", value="x")
    base.put("answer", "y", 6, sitting=name("t"), item="2", value="y")
    assert answers(base.with_(stick), name("t")) == ["first", "x", "y"]


def test_a_finished_result_keeps_the_answers_it_comes_from(base):
    begin(base)
    stick = (
        base.parted()
        .put("answer", "first", 90, value="changed")
        .put("answer", "x", 91, sitting=name("t"), item="1", value="x")
    )
    finish(base, 5, "lab")
    both = base.with_(stick)
    assert answers(both, name("t")) == ["first", "lab"]
    assert both.with_(stick).state == both.state
    assert stick.with_(both).state == both.state


def test_what_was_answered_before_the_end_belongs_to_it(base):
    begin(base)
    stick = base.parted()
    base.put("answer", "first", 3, value="better")
    finish(base, 5, "lab")
    assert answers(base.with_(stick), name("t")) == ["better", "lab"]


def test_a_questionnaire_finished_on_both_sides_is_two_results(base):
    begin(base)
    stick = finish(base.parted(), 10, "stick")
    finish(base, 5, "lab")
    both = base.with_(stick)
    results = [uuid for uuid, record in both.state["sitting"].items() if not record.deleted]
    assert len(results) == 2
    assert sorted(answers(both, uuid) for uuid in results) == [["first", "lab"], ["first", "stick"]]
    assert both.with_(stick).state == both.state


def test_a_finished_result_that_both_have_needs_no_second_look(base):
    finish(begin(base), 5, "lab")
    stick = base.parted().put("sitting", "u", 9, finished=None)
    assert answers(base.with_(stick), name("t")) == ["first", "lab"]
    stick.delete("sitting", "t", 20)
    assert base.with_(stick).state["sitting"][name("t")].deleted


def test_a_revision_with_two_contents_is_settled_the_same_way_round():
    one = {"entry": {name("e"): Record(name("r"), (), "1", deleted=False, fields={"title": "a"})}}
    other = {"entry": {name("e"): Record(name("r"), (name("q"),), "1", deleted=False, fields={"title": "b"})}}
    assert merged(one, other, RULES) == merged(other, one, RULES)


def test_a_table_without_a_rule_is_a_mistake():
    with pytest.raises(KeyError):
        merged({"unknown": {}}, {}, RULES)


def test_numbers_and_texts_that_order_do_not_quarrel(base):
    stick = base.parted().put("version", "s2", 7, goal=name("g"), number=1, title="Doctor", made="late")
    assert sorted(record.fields["number"] for record in base.with_(stick).state["version"].values()) == [1, 2]


def test_differences_name_what_is_new_and_what_is_another(base):
    later = base.parted().put("entry", "e", 5, title="Visited").put("entry", "f", 5, title="Talk")
    found = {uuid: before for _, uuid, before, _ in differences(base.state, later.state)}
    assert found == {name("e"): base.state["entry"][name("e")], name("f"): None}


def test_a_record_that_names_nobody_is_told(base):
    assert is_whole(base.state, RULES)
    del base.state["goal"][name("g")]
    assert not is_whole(base.state, RULES)
    del base.state["version"][name("v1")]
    assert not is_whole(base.state, RULES)


KEYS = ("a", "b", "c")
WRITES = st.lists(
    st.tuples(st.sampled_from(["entry", "goal", "version", "stance", "answer", "sitting", "delete"]),
              st.sampled_from(KEYS), st.sampled_from(KEYS), st.integers(3, 60), st.text("xyz", max_size=3)),
    max_size=9,
)  # fmt: skip


def alive(copy, table, key):
    found = copy.state[table].get(name(f"{table} {key}"))
    return found is not None and not found.deleted


def put_version(copy, key, at, text):
    number = 1 + sum(part.fields["goal"] == name(f"goal {key}") for part in copy.state["version"].values())
    fields = {"goal": name(f"goal {key}"), "number": number, "title": text, "made": at}
    copy.put("version", f"version {next(copy.writes)}", at, **fields)


def put_sitting(copy, key, at):
    copy.put("sitting", f"sitting {key}", at, finished=str(at) if alive(copy, "sitting", key) else None)


def put_answer(copy, key, other, at, text):
    if copy.state["sitting"][name(f"sitting {key}")].fields["finished"] is None:
        copy.put("answer", f"{key} {other}", at, sitting=name(f"sitting {key}"), item=other, value=text)


def put_stance(copy, key, other, at, text):
    fields = {"entry": name(f"entry {key}"), "goal": name(f"goal {other}"), "speaks": text}
    copy.put("stance", f"stance {key} {other}", at, **fields)


def play(copy, writes):
    """Write as a student does: parts only where there is what they hang on."""
    for table, key, other, at, text in writes:
        doomed = ("entry", "goal", "sitting")[at % 3]
        if table == "entry":
            copy.put("entry", f"entry {key}", at, title=text)
        elif table == "goal":
            copy.put("goal", f"goal {key}", at, due=text)
        elif table == "sitting":
            put_sitting(copy, key, at)
        elif table == "version" and alive(copy, "goal", key):
            put_version(copy, key, at, text)
        elif table == "stance" and alive(copy, "entry", key) and alive(copy, "goal", other):
            put_stance(copy, key, other, at, text)
        elif table == "answer" and alive(copy, "sitting", key):
            put_answer(copy, key, other, at, text)
        elif table == "delete" and alive(copy, doomed, key):
            copy.delete(doomed, f"{doomed} {key}", at)
    return copy


def seen(copy):
    """Return what is there apart from the order of what happened: contents and tombstones."""
    return {
        (table, uuid): (record.deleted, record.fields, record.revision)
        for table, records in copy.state.items()
        for uuid, record in records.items()
    }


@settings(max_examples=200)
@given(WRITES, WRITES, WRITES)
def test_neither_order_nor_repetition_matters_and_nothing_hangs_in_the_air(before, here, there):
    base = play(Copy(), before)
    one, other = play(base.parted(), here), play(base.parted(), there)
    both = one.with_(other)
    assert other.with_(one).state == both.state
    assert seen(both.with_(other)) == seen(both)
    assert seen(both.with_(one)) == seen(both)
    assert seen(both.with_(other.with_(one))) == seen(both)
    assert one.with_(one).state == one.state
    assert seen(base.with_(one)) == seen(one)
    assert is_whole(both.state, RULES)


@settings(max_examples=200)
@given(WRITES, WRITES, WRITES)
def test_no_words_are_lost_unless_they_were_deleted_knowingly(before, here, there):
    base = play(Copy(), before)
    one, other = play(base.parted(), here), play(base.parted(), there)
    kept = [record for record in one.with_(other).state["entry"].values() if not record.deleted]
    for mine, theirs in ((one, other), (other, one)):
        for uuid, record in mine.state["entry"].items():
            known = theirs.state["entry"].get(uuid)
            replaced = known is not None and record.revision in (known.revision, *known.ancestors)
            if not record.deleted and not (replaced and known.deleted) and not (replaced and known != record):
                assert record.fields["title"] in [found.fields["title"] for found in kept]


@settings(max_examples=100)
@given(WRITES, WRITES, WRITES, WRITES)
def test_three_copies_settle_on_the_same_winners(before, first, second, third):
    base = play(Copy(), before)
    one, two, three = (play(base.parted(), writes) for writes in (first, second, third))
    left, right = one.with_(two).with_(three), one.with_(two.with_(three))
    for uuid in {*one.state["entry"], *two.state["entry"], *three.state["entry"]}:
        assert left.state["entry"][uuid].fields == right.state["entry"][uuid].fields
        assert left.state["entry"][uuid].deleted == right.state["entry"][uuid].deleted
