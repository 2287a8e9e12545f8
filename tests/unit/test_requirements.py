"""What a plan covers of a list of requirements."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.plan import PlanItem, PlanKind, Term
from clusterdesk.core.requirements import (
    Requirement,
    RequirementList,
    Standing,
    Unit,
    checklist,
    counting_for,
    covered,
    named,
    tagged,
    words_of,
)

DONE = datetime(2026, 6, 1, tzinfo=UTC)
COURSES = frozenset({PlanKind.COURSE})


def item(title, credits_: float | None = 1.0, *, kind=PlanKind.COURSE, done=False, note="", year=2026, uuid=""):
    return PlanItem(uuid or title, kind, title, year, Term.WHOLE, 0, credits_, note, None, None, DONE if done else None)


def wanted(*requirements):
    return RequirementList("ours", "Ours", "free", requirements)


def credits_in(id_, needed, *words, kinds=COURSES, shared=False):
    return Requirement(id_, id_.title(), kinds, words, needed, Unit.CREDITS, shared)


MATH = credits_in("math", 2, "math*", "algebra")
OTHER = credits_in("other", 2)
TOTAL = credits_in("total", 5, kinds=frozenset(), shared=True)


def titles(progress):
    return [entry.title for entry in progress.entries]


@pytest.mark.parametrize(
    ("word", "title", "there"),
    [
        ("art", "Art II", True),
        ("art", "Start a business", False),
        ("art", "Arts", False),
        ("math*", "Applied mathematics", True),
        ("math*", "Aftermath", False),
        ("ÁLGEBRA", "algebra 1", True),
        ("algebra", "Pre-Álgebra", True),
        ("language arts", "English Language Arts 9", True),
        ("language arts", "Arts and language", False),
        ("c++", "C and its family", True),
        ("日本", "日本 1", True),
    ],
)
def test_words_are_found_whole_whatever_their_case_and_accents(word, title, there):
    (progress,) = checklist(wanted(credits_in("x", 1, word)), [item(title)])
    assert bool(progress.entries) is there


def test_each_entry_counts_once_and_what_is_too_much_goes_on_down_the_list():
    plan = [item("Algebra"), item("Mathematics 2", year=2027), item("Mathematics 3", year=2028), item("Art")]
    math, other, total = checklist(wanted(MATH, OTHER, TOTAL), plan)
    assert (titles(math), math.planned, math.standing) == (["Algebra", "Mathematics 2"], 2.0, Standing.PLANNED)
    assert titles(other) == ["Art", "Mathematics 3"]
    assert (len(total.entries), total.planned, total.lacking, total.standing) == (4, 4.0, 1.0, Standing.MISSING)
    assert covered((math, other, total)) == 2
    assert counting_for((math, other, total))["Mathematics 3"] == (OTHER, TOTAL)


def test_what_is_done_is_counted_first():
    plan = [item("Algebra"), item("Math 2", year=2027), item("Math 3", 2.0, year=2028, done=True)]
    (math,) = checklist(wanted(MATH), plan)
    assert (titles(math), math.done, math.standing, math.lacking) == (["Math 3"], 2.0, Standing.MET, 0.0)


def test_done_and_planned_together_are_planned():
    (math,) = checklist(wanted(MATH), [item("Algebra", done=True), item("Math 2")])
    assert (math.done, math.planned, math.standing) == (1.0, 2.0, Standing.PLANNED)


def test_tenths_of_credits_add_up():
    (math,) = checklist(wanted(credits_in("math", 1, "math")), [item(f"Math {at}", 0.1, done=True) for at in range(10)])
    assert (math.done, math.standing) == (1.0, Standing.MET)


def test_entries_are_counted_by_their_kind_with_or_without_credits():
    service = Requirement("service", "Service", frozenset({PlanKind.VOLUNTEERING}), (), 2, Unit.ENTRIES)
    plan = [item("Food bank", None, kind=PlanKind.VOLUNTEERING), item("Biology")]
    (progress,) = checklist(wanted(service), plan)
    assert (titles(progress), progress.planned, progress.lacking) == (["Food bank"], 1.0, 1.0)


def test_what_fits_and_has_no_credits_is_named():
    plan = [item("Algebra", None), item("Math 2", 0.0), item("Math 3")]
    courses = Requirement("courses", "Courses", COURSES, (), 3, Unit.ENTRIES)
    math, other, total, entries = checklist(wanted(MATH, OTHER, TOTAL, courses), plan)
    assert [entry.title for entry in math.uncounted] == ["Algebra", "Math 2"]
    assert titles(math) == ["Math 3"]
    assert (other.uncounted, total.uncounted) == ((), ())
    assert titles(entries) == ["Algebra", "Math 2"]


def test_a_tag_in_the_note_says_what_an_entry_counts_for():
    plan = [
        item("Quantitative reasoning", note="Counts as #Math."),
        item("Algebra", note="I want it as #other, not as math"),
        item("Math 2", note="Room #12, see #nothing"),
        item("Music camp", kind=PlanKind.PROJECT, note="#other"),
    ]
    math, other, total = checklist(wanted(MATH, OTHER, TOTAL), plan)
    assert titles(math) == ["Math 2", "Quantitative reasoning"]
    assert titles(other) == ["Algebra", "Music camp"]
    assert total.planned == 4.0


def test_a_tag_of_a_shared_requirement_takes_nothing_away():
    honors = credits_in("honors", 1, "honors", shared=True)
    plan = [item("Algebra", note="#honors")]
    math, shared = checklist(wanted(MATH, honors), plan)
    assert (titles(math), titles(shared)) == ([], ["Algebra"])
    both, also = checklist(wanted(MATH, honors), [item("Algebra", note="#honors #math")])
    assert (titles(both), titles(also)) == (["Algebra"], ["Algebra"])


titled = st.sampled_from(["Algebra", "Math 1", "Art", "Biology", "Drama club", ""])
items = st.lists(
    st.builds(
        item,
        titled,
        st.none() | st.integers(0, 12).map(lambda quarters: quarters / 4),
        kind=st.sampled_from(PlanKind),
        done=st.booleans(),
        note=st.sampled_from(["", "", "#r0", "#r1 and #r2", "#none"]),
        year=st.integers(2024, 2030),
        uuid=st.uuids().map(str),
    ),
    max_size=15,
    unique_by=lambda each: each.uuid,
)
lists = st.lists(
    st.tuples(
        st.frozensets(st.sampled_from(PlanKind), max_size=3),
        st.lists(st.sampled_from(["math", "algebra", "art", "bio*"]), max_size=2).map(tuple),
        st.integers(1, 5),
        st.sampled_from(Unit),
        st.booleans(),
    ),
    max_size=5,
).map(
    lambda rows: wanted(
        *(Requirement(f"r{at}", f"Row {at}", *row[:2], float(row[2]), *row[3:]) for at, row in enumerate(rows))
    )
)


@given(lists, items)
def test_nothing_is_counted_twice_or_made_up(asked, plan):
    found = checklist(asked, plan)
    assert [progress.requirement for progress in found] == list(asked.requirements)
    once = [entry.uuid for progress in found if not progress.requirement.shared for entry in progress.entries]
    assert len(once) == len(set(once))
    assert set(once) <= {entry.uuid for entry in plan}
    for progress in found:
        credited = progress.requirement.unit is Unit.CREDITS
        amounts = [(entry.credits or 0.0) if credited else 1.0 for entry in progress.entries]
        assert all(amounts)
        assert progress.planned == sum(amounts)
        assert 0 <= progress.done <= progress.planned
        assert (progress.standing is Standing.MET) is (progress.done >= progress.requirement.needed)
        assert (progress.standing is Standing.MISSING) is (progress.lacking > 0)
        if not progress.requirement.shared and progress.entries:
            # The last one is only taken while there is room for it.
            assert progress.planned - max(amounts) < progress.requirement.needed
    assert sum(map(len, counting_for(found).values())) == sum(len(progress.entries) for progress in found)


@given(lists, items, st.randoms())
def test_the_order_in_which_the_plan_comes_in_does_not_matter(asked, plan, random):
    shuffled = random.sample(plan, len(plan))
    assert checklist(asked, shuffled) == checklist(asked, plan)


@given(st.text(), st.text())
def test_words_stand_between_blanks(one, other):
    assert words_of(one).strip() == " ".join(words_of(one).split())
    assert words_of(f"{one} {other}").split() == words_of(one).split() + words_of(other).split()


LIST = wanted(MATH, OTHER, TOTAL)


@pytest.mark.parametrize(
    ("note", "chosen", "after"),
    [
        ("", MATH, "#math"),
        ("With lab", OTHER, "With lab #other"),
        ("With lab #math", OTHER, "With lab #other"),
        ("#MATH with lab", None, " with lab"),
        ("#math #other #total", MATH, "#math"),
        ("#mine stays", MATH, "#mine stays #math"),
        ("one\n#math\ntwo", None, "one\n\ntwo"),
        ("#ma#other#th", None, "#ma #th"),
    ],
)
def test_the_tag_of_a_note_is_changed_for_another(note, chosen, after):
    assert tagged(LIST, note, chosen) == after
    assert named(LIST, after) == ((chosen,) if chosen else ())


@given(st.text(alphabet="#mathoer -\n🔬", max_size=30), st.sampled_from([None, *LIST.requirements]))
def test_a_note_has_the_chosen_tag_alone_and_the_entry_counts_for_it(note, chosen):
    after = tagged(LIST, note, chosen)
    assert named(LIST, after) == ((chosen,) if chosen else ())
    assert tagged(LIST, after, chosen) == after
    if chosen is OTHER:
        found = checklist(LIST, [item("Algebra", note=after)])
        assert [titles(progress) for progress in found] == [[], ["Algebra"], ["Algebra"]]
