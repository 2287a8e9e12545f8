"""The journal: every kind of entry with its fields, what entries say about goals, files, and undo."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.changes import Action, PortfolioArea
from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.errors import BadInput
from clusterdesk.core.evidence import Aim
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import (
    FIELDS,
    Asked,
    EntryDraft,
    FieldType,
    Stance,
    hours_logged,
    search_text,
    search_words,
)
from clusterdesk.core.target import Target
from clusterdesk.services.journal import (
    ALL_ATTACHMENTS_LIMIT,
    ATTACHMENT_LIMIT,
    LIST_LIMIT,
    MEGABYTE,
    NewFile,
    read_file,
)
from clusterdesk.services.session import Session
from clusterdesk.store.journal import fields_of, fields_text

DAY = date(2026, 10, 14)
NURSE = Target.career("29-1141.00")
SAMPLES = {
    FieldType.LINE: "County Hospital",
    FieldType.TEXT: "First line\nsecond 🩺 line\nשלום",
    FieldType.NUMBER: 12.5,
    FieldType.DAY: date(2027, 3, 1),
    FieldType.WORDS: ("listening", "first aid"),
    FieldType.ASKED: (Asked("What is hard?", "Night shifts."), Asked("Where could I volunteer?", "")),
}


def draft(kind=EntryKind.SHADOW, title="Shadowed a nurse", **more):
    return EntryDraft(kind, title, more.pop("day", DAY), **more)


def found_in(text, wanted):
    return all(word in text for word in search_words(wanted))


def goal(session, title="Become a nurse"):
    return session.goals.keep(GoalDraft(title, "Because")).uuid


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_keeps_all_its_fields_when_the_portfolio_is_opened_again(session, file, catalog, clock, kind):
    fields = {spec.name: SAMPLES[spec.type] for spec in FIELDS[kind]}
    uuid = session.journal.keep(draft(kind, note="It was loud.\n\nI liked it.", target=NURSE, fields=fields)).uuid
    kept = session.journal.entry(uuid)
    assert (kept.kind, kept.title, kept.day, kept.target) == (kind, "Shadowed a nurse", DAY, NURSE)
    assert kept.note == "It was loud.\n\nI liked it."
    assert kept.fields == fields
    assert kept.outcome is None
    session.close()
    again = Session.open(file, catalog, clock)
    try:
        assert again.journal.entries() == (kept,)
    finally:
        again.close()


def test_an_entry_says_what_changed_and_is_undone(session):
    changes = session.journal.keep(draft())
    assert (changes.action, changes.areas) == (Action.KEEP_ENTRY, {PortfolioArea.JOURNAL})
    session.undo()
    assert session.journal.entries() == ()
    session.redo()
    assert session.journal.entry(changes.uuid).title == "Shadowed a nurse"


def test_entries_come_latest_day_first_and_on_one_day_the_last_written_first(session):
    for title, day in (("old", date(2026, 1, 1)), ("first", DAY), ("second", DAY), ("new", date(2026, 11, 1))):
        session.journal.keep(draft(title=title, day=day))
    assert [entry.title for entry in session.journal.entries()] == ["new", "second", "first", "old"]


def test_blank_fields_and_those_of_another_kind_are_left_out(session):
    fields = {"host": "  ", "hours": 3, "did": " \n ", "employer": "Nobody"}
    uuid = session.journal.keep(draft(fields=fields)).uuid
    assert session.journal.entry(uuid).fields == {"hours": 3.0}
    fields = {"asked": (Asked(" ", "lost"), Asked("Why?", " Because. ")), "person": "Ms. Ito"}
    uuid = session.journal.keep(draft(EntryKind.CONVERSATION, fields=fields)).uuid
    assert session.journal.entry(uuid).fields == {"person": "Ms. Ito", "asked": (Asked("Why?", "Because."),)}
    uuid = session.journal.keep(draft(EntryKind.GAINED, fields={"skills": ("", "CPR ")})).uuid
    assert session.journal.entry(uuid).fields == {"skills": ("CPR",)}


def test_changing_an_entry_keeps_files_and_answer(session):
    kept = session.journal.keep(draft(fields={"hours": 4.0}, stances={goal(session): Speaks.FOR})).uuid
    session.journal.attach(kept, "photo.png", b"png")
    session.journal.decide(kept, Outcome.LATER)
    session.journal.revise(kept, draft(EntryKind.VOLUNTEERING, "Helped out", fields={"organization": "Clinic"}))
    entry = session.journal.entry(kept)
    assert (entry.kind, entry.title, entry.fields) == (EntryKind.VOLUNTEERING, "Helped out", {"organization": "Clinic"})
    assert entry.outcome is Outcome.LATER
    assert [attachment.name for attachment in entry.attachments] == ["photo.png"]
    assert entry.stances == ()
    session.undo()
    assert session.journal.entry(kept).title == "Shadowed a nurse"
    assert len(session.journal.entry(kept).stances) == 1


def test_an_entry_speaks_for_one_goal_and_against_another(session):
    nurse, teacher = goal(session), goal(session, "Become a teacher")
    kept = session.journal.keep(draft(stances={nurse: Speaks.FOR, teacher: Speaks.AGAINST})).uuid
    entry = session.journal.entry(kept)
    assert (entry.speaks(nurse), entry.speaks(teacher), entry.speaks("nobody")) == (Speaks.FOR, Speaks.AGAINST, None)
    assert {stance.uuid for stance in entry.stances} == {
        Stance.of(kept, nurse, Speaks.FOR).uuid,
        Stance.of(kept, teacher, Speaks.FOR).uuid,
    }
    session.journal.take_stance(kept, nurse, Speaks.AGAINST)
    session.journal.take_stance(kept, teacher, None)
    assert [(stance.goal, stance.speaks) for stance in session.journal.entry(kept).stances] == [(nurse, Speaks.AGAINST)]
    session.journal.take_stance(kept, teacher, Speaks.FOR)
    assert session.journal.entries()[0].speaks(teacher) is Speaks.FOR


def test_files_come_back_byte_by_byte_and_go_with_undo(session):
    kept = session.journal.keep(draft()).uuid
    content = bytes(range(256)) * 10
    changes = session.journal.attach(kept, " certificate\n.pdf ", content)
    assert changes.action is Action.ATTACH
    (attachment,) = session.journal.entries()[0].attachments
    assert (attachment.name, attachment.size) == ("certificate .pdf", 2560)
    assert session.journal.content(attachment.uuid) == content
    session.journal.detach(attachment.uuid)
    assert session.journal.entry(kept).attachments == ()
    with pytest.raises(BadInput, match="not in the portfolio any more"):
        session.journal.content(attachment.uuid)
    with pytest.raises(BadInput, match="not in the portfolio any more"):
        session.journal.detach(attachment.uuid)
    session.undo()
    assert session.journal.content(attachment.uuid) == content


def test_a_file_too_large_or_empty_is_refused_and_nothing_is_kept(session):
    kept = session.journal.keep(draft()).uuid
    with pytest.raises(BadInput, match=r"has 5\.0 MB; up to 5 MB"):
        session.journal.attach(kept, "film.mov", b"x" * (ATTACHMENT_LIMIT + 1))
    with pytest.raises(BadInput, match="empty"):
        session.journal.attach(kept, "nothing.txt", b"")
    for number in range(ALL_ATTACHMENTS_LIMIT // ATTACHMENT_LIMIT):
        session.journal.attach(kept, f"{number}.bin", b"x" * ATTACHMENT_LIMIT)
    with pytest.raises(BadInput, match="can have 25 MB"):
        session.journal.attach(kept, "one more", b"x")
    assert sum(file.size for file in session.journal.entry(kept).attachments) == 25 * MEGABYTE


def test_a_file_is_read_whole_and_what_cannot_be_read_is_said(tmp_path):
    poem = tmp_path / "Gedicht für Zoë.txt"
    poem.write_bytes("señal\r\n".encode())
    assert read_file(poem) == NewFile(poem.name, "señal\r\n".encode())
    with pytest.raises(BadInput, match=r"“gone\.txt” is not there any more"):
        read_file(tmp_path / "gone.txt")
    with pytest.raises(BadInput, match=r"cannot be read\. It may be a folder"):
        read_file(tmp_path)
    film = tmp_path / "film.mov"
    with film.open("wb") as stream:
        stream.truncate(ATTACHMENT_LIMIT + 1)
    with pytest.raises(BadInput, match="up to 5 MB can be kept"):
        read_file(film)


def test_entries_about_a_goal_are_found_and_one_that_is_gone_is_none(session):
    nurse, cook = goal(session), goal(session, "Become a cook")
    about = session.journal.keep(draft(stances={nurse: Speaks.FOR})).uuid
    both = session.journal.keep(draft(title="Kitchen", stances={nurse: Speaks.AGAINST, cook: Speaks.FOR})).uuid
    session.journal.keep(draft(title="Nothing to do with it"))
    assert {entry.uuid for entry in session.journal.about(nurse)} == {about, both}
    assert [entry.uuid for entry in session.journal.about(cook)] == [both]
    assert session.journal.find(both).title == "Kitchen"
    session.journal.delete(both)
    assert session.journal.find(both) is None
    assert session.journal.about(cook) == ()


def test_a_deleted_entry_is_gone_and_comes_back_whole(session):
    kept = session.journal.keep(draft(stances={goal(session): Speaks.FOR})).uuid
    session.journal.attach(kept, "a", b"a")
    before = session.journal.entry(kept)
    session.journal.delete(kept)
    for act in (
        lambda: session.journal.entry(kept),
        lambda: session.journal.delete(kept),
        lambda: session.journal.decide(kept, Outcome.KEEP),
        lambda: session.journal.revise(kept, draft()),
        lambda: session.journal.attach(kept, "b", b"b"),
    ):
        with pytest.raises(BadInput, match="not in the portfolio any more"):
            act()
    session.undo()
    assert session.journal.entry(kept) == before


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"title": " \n "}, "The title is empty"),
        ({"title": "x" * 201}, "The title has 201 characters"),
        ({"note": "x" * 10_001}, "The note has 10,001 characters"),
        ({"day": date(9999, 1, 1)}, "must be from 1900 to 2200"),
        ({"fields": {"host": "x" * 301}}, "Where it was has 301 characters"),
        ({"fields": {"did": "x" * 10_001}}, "What you did has 10,001"),
        ({"fields": {"hours": float("nan")}}, "Hours must be from 0 to 100,000"),
        ({"fields": {"hours": -1}}, "Hours must be from 0"),
        ({"kind": EntryKind.PROGRAM, "fields": {"deadline": date(1066, 1, 1)}}, "Deadline must be from 1900"),
        ({"kind": EntryKind.GAINED, "fields": {"skills": ("x",) * (LIST_LIMIT + 1)}}, "has room for 100 parts"),
    ],
)
def test_what_cannot_be_kept_is_said_in_a_sentence(session, wrong, words):
    with pytest.raises(BadInput, match=words):
        session.journal.keep(draft(**wrong))
    assert session.journal.entries() == ()


def test_long_texts_emoji_and_right_to_left_text_stay(session):
    note = "שלום 🦊 " * 1_400
    kept = session.journal.keep(draft(title="مرحبا 👩‍⚕️", note=note[:10_000])).uuid
    entry = session.journal.entry(kept)
    assert (entry.title, entry.note) == ("مرحبا 👩‍⚕️", note[:10_000].strip())


def test_an_entry_is_found_by_any_of_its_words(session):
    fields = {"person": "Ms. Ito", "asked": (Asked("What is hard?", "Night shifts"),)}
    kept = session.journal.keep(
        draft(EntryKind.CONVERSATION, "Talk at the clinic", note="Kind TEAM", fields=fields)
    ).uuid
    session.journal.attach(kept, "notes.txt", b"x")
    text = search_text(session.journal.entry(kept))
    for wanted in ("", "talk", "ITO night", "team notes.txt", "hard?"):
        assert found_in(text, wanted)
    assert not found_in(text, "talk engineer")
    hours = session.journal.keep(draft(fields={"hours": 4.0, "host": "Clinic"})).uuid
    assert found_in(search_text(session.journal.entry(hours)), "4 clinic")


def test_hours_add_up(session):
    session.journal.keep(draft(fields={"hours": 4.5}))
    session.journal.keep(draft(EntryKind.INTERNSHIP, fields={"hours": 20}))
    session.journal.keep(draft(EntryKind.REFLECTION))
    assert hours_logged(session.journal.entries()) == 24.5


lines = st.text(min_size=1, max_size=20)
VALUES = {
    FieldType.LINE: lines,
    FieldType.TEXT: lines,
    FieldType.NUMBER: st.floats(0, 1e5),
    FieldType.DAY: st.dates(),
    FieldType.WORDS: st.lists(lines, min_size=1, max_size=5).map(tuple),
    FieldType.ASKED: st.lists(st.builds(Asked, lines, st.text(max_size=20)), min_size=1, max_size=5).map(tuple),
}


@given(
    st.sampled_from(EntryKind).flatmap(
        lambda kind: st.tuples(
            st.just(kind),
            st.fixed_dictionaries({}, optional={spec.name: VALUES[spec.type] for spec in FIELDS[kind]}),
        )
    )
)
def test_fields_are_read_as_they_were_written(kept):
    kind, fields = kept
    assert fields_of(kind, fields_text(fields)) == fields


def test_the_latest_are_the_first_of_all_with_all_that_belongs_to_them(session):
    nurse = goal(session)
    for number in range(5):
        session.journal.keep(
            draft(title=f"Entry {number}", stances={nurse: Speaks.FOR}), [NewFile(f"{number}.txt", b"x")]
        )
    assert session.journal.latest(2) == session.journal.entries()[:2]
    assert session.journal.latest(9) == session.journal.entries()
    assert [attachment.name for attachment in session.journal.latest(1)[0].attachments] == ["4.txt"]


def test_an_entry_and_its_files_are_kept_together_and_undone_together(session):
    uuid = session.journal.keep(draft(), [NewFile("a.txt", b"one"), NewFile("b.txt", b"two")]).uuid
    entry = session.journal.entry(uuid)
    assert [(one.name, session.journal.content(one.uuid)) for one in entry.attachments] == [
        ("a.txt", b"one"),
        ("b.txt", b"two"),
    ]
    session.journal.revise(uuid, draft(title="Other"), [NewFile("c.txt", b"three")], [entry.attachments[0].uuid])
    changed = session.journal.entry(uuid)
    assert (changed.title, [one.name for one in changed.attachments]) == ("Other", ["b.txt", "c.txt"])
    session.undo()
    assert session.journal.entry(uuid) == entry
    session.undo()
    assert session.journal.entries() == ()


def test_a_file_that_cannot_be_kept_keeps_the_entry_back_too(session):
    too_large = [NewFile("ok.txt", b"x"), NewFile("large.bin", bytes(ATTACHMENT_LIMIT + 1))]
    with pytest.raises(BadInput):
        session.journal.keep(draft(), too_large)
    assert session.journal.entries() == ()


def test_files_that_go_make_room_for_those_that_come(session):
    full = [NewFile(f"{number}.bin", bytes(ATTACHMENT_LIMIT)) for number in range(5)]
    uuid = session.journal.keep(draft(), full).uuid
    first = session.journal.entry(uuid).attachments[0].uuid
    with pytest.raises(BadInput):
        session.journal.revise(uuid, draft(), [NewFile("one more", b"x")])
    session.journal.revise(uuid, draft(), [NewFile("instead", b"x")], [first])
    assert len(session.journal.entry(uuid).attachments) == 5


def test_files_of_other_entries_are_not_removed(session):
    other = session.journal.keep(draft(), [NewFile("a.txt", b"one")]).uuid
    uuid = session.journal.keep(draft()).uuid
    session.journal.revise(uuid, draft(), removed=[session.journal.entry(other).attachments[0].uuid])
    assert len(session.journal.entry(other).attachments) == 1


def test_entries_that_say_a_skill_was_gained_are_found_with_what_they_say(session):
    skill = Target.skill("2.A.1.b")
    goal = session.goals.keep(GoalDraft("Listen", "", skill)).uuid
    assert goal
    keep = session.journal.keep
    keep(EntryDraft(EntryKind.REFLECTION, "Active Listening", DAY, target=skill))
    keep(EntryDraft(EntryKind.GAINED, "Something else", DAY))
    first = keep(EntryDraft(EntryKind.GAINED, "A workshop", DAY, target=skill)).uuid
    second = keep(
        EntryDraft(
            EntryKind.GAINED,
            "A course",
            date(2026, 11, 1),
            fields={"skills": ("active listening",)},
            stances={goal: Speaks.FOR},
        )
    ).uuid
    found = session.journal.meeting(Aim(skill, frozenset({"Active Listening"})))
    assert [entry.uuid for entry in found] == [second, first]
    assert found[0].speaks(goal) is Speaks.FOR
