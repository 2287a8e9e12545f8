"""Where programs and technologies lead, the nearest first."""

from clusterdesk.catalog.search_subjects import LEADS, Program, SubjectRow, Use, subject_rows

JOBS = {"baker": 0, "cook": 1, "juggler": 2}


def of(rows: list[SubjectRow], text: str) -> SubjectRow:
    return next(row for row in rows if row.text == text)


def test_hot_technologies_then_programs_then_the_others() -> None:
    uses = [
        Use("Oven Plus", "cook", hot=False, in_demand=False),
        Use("Flame", "cook", hot=True, in_demand=False),
    ]
    rows = subject_rows(uses, [Program("12.0500", "Cooking", (("career", "cook"),))], JOBS)
    assert [(row.kind, row.text, row.hot) for row in rows] == [
        ("technology", "Flame", True),
        ("program", "Cooking", False),
        ("technology", "Oven Plus", False),
    ]


def test_technologies_of_more_careers_come_first_and_lead_to_those_that_ask_for_them() -> None:
    uses = [
        Use("Rare", "cook", hot=False, in_demand=False),
        Use("Common", "baker", hot=False, in_demand=False),
        Use("Common", "cook", hot=False, in_demand=False),
        Use("Common", "juggler", hot=False, in_demand=True),
    ]
    rows = subject_rows(uses, [], JOBS)
    assert [row.text for row in rows] == ["Common", "Rare"]
    assert rows[0].leads == (("career", "juggler"), ("career", "baker"), ("career", "cook"))


def test_general_programs_come_first_then_short_titles() -> None:
    leads = (("career", "cook"),)
    programs = [
        Program("12.0501", "Cooking of Fish", leads),
        Program("12.0502", "Baking", leads),
        Program("12.0500", "Cooking and Baking, General", leads),
        Program("12.0599", "Leads nowhere", ()),
    ]
    assert [row.text for row in subject_rows([], programs, JOBS)] == [
        "Cooking and Baking, General",
        "Baking",
        "Cooking of Fish",
    ]


def test_a_program_leads_first_to_pathways_then_to_what_belongs_to_its_field() -> None:
    kitchen, stage = ("pathway", ("modern", "food", "kitchen")), ("pathway", ("modern", "arts", "stage"))
    cook, juggler, baker = ("career", "cook"), ("career", "juggler"), ("career", "baker")
    programs = [
        Program("12.0500", "Cooking", (baker, juggler, cook, stage, kitchen)),
        Program("12.0501", "Frying", (cook, kitchen)),
        Program("50.0100", "Juggling", (juggler, stage)),
        Program("50.0200", "Clowning", (juggler, stage)),
    ]
    cooking = of(subject_rows([], programs, JOBS), "Cooking")
    assert cooking.leads == (kitchen, stage, baker, cook, juggler)


def test_only_the_nearest_are_kept() -> None:
    codes = {f"c{number}": number for number in range(LEADS + 9)}
    uses = [Use("Everywhere", code, hot=True, in_demand=False) for code in codes]
    assert len(subject_rows(uses, [], codes)[0].leads) == LEADS
