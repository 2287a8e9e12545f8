"""Bad input in the further files: one sentence that names file, row and column, and no catalog is written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.catalog.made_up import ATTAINED_SHEET, EDUCATION, EDUCATION_SHEET, MadeUp
from tests.catalog.made_up_facts import CIP_CLUSTERS, CIP_CLUSTERS_SHEET, PROGRAMS, PROGRAMS_SHEET
from tests.catalog.test_bad_input import cell, problem, sheet_cell, twice, twice_in_sheet

SKILLS, STYLES, VALUES = "onet/Skills.txt", "onet/Work Styles.txt", "onet/Work Values.txt"
SHARES, TOOLS, RELATED = (
    "onet/Education, Training, and Experience.txt",
    "onet/Technology Skills.txt",
    "onet/Related Occupations.txt",
)
IDEAS, CATEGORIES, FORMS = "frame/preparation.tsv", "facts/categories.tsv", "assess/forms.tsv"
CIPS, CIP_ROWS = f"{PROGRAMS}, sheet “{PROGRAMS_SHEET}”", f"{CIP_CLUSTERS}, sheet “{CIP_CLUSTERS_SHEET}”"

Change = Callable[[MadeUp], object]


def without(name: str, row: int) -> Change:
    return lambda release: release.table(name).pop(row - 1)


def matched(row: int, column: str, value: str) -> Change:
    return sheet_cell(PROGRAMS, PROGRAMS_SHEET, row, column, value)


def listed(row: int, column: str, value: str) -> Change:
    return sheet_cell(CIP_CLUSTERS, CIP_CLUSTERS_SHEET, row, column, value)


def keep(name: str, wanted: Callable[[list[str]], bool]) -> Change:
    def change(release: MadeUp) -> None:
        rows = release.table(name)
        rows[1:] = [row for row in rows[1:] if wanted(row)]

    return change


CHANGES: list[tuple[Change, str]] = [
    (cell(SKILLS, 2, "O*NET-SOC Code", "99-0000.00"), f"{SKILLS}, row 2, column “O*NET-SOC Code”: the code “99-"),
    (cell(SKILLS, 2, "Element ID", "2.A.99"), f"{SKILLS}, row 2, column “Element ID”: the code “2.A.99” is unknown"),
    (cell(SKILLS, 2, "Element Name", "Juggling"), f"{SKILLS}, row 2, column “Element Name”: our texts call 2.A.1 “2.A"),
    (cell(SKILLS, 2, "Scale ID", "XX"), f"{SKILLS}, row 2, column “Scale ID”: “XX” is not known here"),
    (cell(SKILLS, 3, "Data Value", "7.1"), f"{SKILLS}, row 3, column “Data Value”: 7.1 is not between 0 and 7"),
    (cell(SKILLS, 2, "Data Value", "0"), f"{SKILLS}, row 2, column “Data Value”: 0 is not between 1 and 5"),
    (cell(SKILLS, 3, "Recommend Suppress", "?"), f"{SKILLS}, row 3, column “Recommend Suppress”: “?” is not known"),
    (cell(SKILLS, 3, "Not Relevant", "maybe"), f"{SKILLS}, row 3, column “Not Relevant”: “maybe” is not known here"),
    (cell(SKILLS, 2, "Date", "2023"), f"{SKILLS}, row 2, column “Date”: the date is not month/year"),
    (twice(SKILLS, 2), f"{SKILLS}, row 212, column “Element ID”: the row says the same as row 2"),
    (without(SKILLS, 3), f"{SKILLS}, column “Element ID”: 11-1011.00 has no rating for 2.A.1"),
    (cell(STYLES, 2, "Data Value", "11"), f"{STYLES}, row 2, column “Data Value”: 11 is not between 0 and 10"),
    (cell(STYLES, 2, "Data Value", "1.5"), f"{STYLES}, row 2, column “Data Value”: 1.5 is not a whole number"),
    (cell(STYLES, 3, "Data Value", "3.5"), f"{STYLES}, row 3, column “Data Value”: 3.5 is not between -3 and 3"),
    (without(STYLES, 2), f"{STYLES}, column “Element ID”: 11-1011.00 has no rating for 1.D.1"),
    (without(VALUES, 2), f"{VALUES}, column “Element ID”: 11-1011.00 has no rating for 1.B.1"),
    (cell(SHARES, 2, "Category", "13"), f"{SHARES}, row 2, column “Category”: 13 is not between 1 and 12"),
    (cell(SHARES, 2, "Data Value", "101"), f"{SHARES}, row 2, column “Data Value”: 101 is not between 0 and 100"),
    (twice(SHARES, 2), f"{SHARES}, row 128, column “Category”: the row says the same as row 2"),
    (without(SHARES, 2), f"{SHARES}, column “Category”: 11-1011.00 has no row for education 1"),
    (twice(TOOLS, 2), f"{TOOLS}, row 7, column “Example”: the row says the same as row 2"),
    (cell(TOOLS, 4, "Hot Technology", "N"), f"{TOOLS}, row 4, column “Hot Technology”: an earlier row says otherwise"),
    (cell(TOOLS, 2, "In Demand", "1"), f"{TOOLS}, row 2, column “In Demand”: “1” is not known here"),
    (cell(RELATED, 2, "Relatedness Tier", "Far"), f"{RELATED}, row 2, column “Relatedness Tier”: “Far” is not known"),
    (cell(RELATED, 2, "Index", "1"), f"{RELATED}, row 3, column “Index”: the row says the same as row 2"),
    (cell(RELATED, 2, "Index", "4"), f"{RELATED}, column “Index”: the related occupations of 11-1011.00 are not"),
    (twice(RELATED, 2), f"{RELATED}, row 5, column “Related O*NET-SOC Code”: the row says the same as row 2"),
    (matched(2, "CIP2020Code", "1.01"), f"{CIPS}, row 2, column “CIP2020Code”: “1.01” is not"),
    (matched(2, "SOC2018Code", "00-1234"), f"{CIPS}, row 2, column “SOC2018Code”: the code"),
    (matched(6, "SOC2018Code", "00-1234"), f"{CIPS}, row 6, column “SOC2018Code”: the code"),
    (matched(3, "CIP2020Title", "Else."), f"{CIPS}, row 3, column “CIP2020Title”: 01.0101 is"),
    (twice_in_sheet(PROGRAMS, PROGRAMS_SHEET, 2), f"{CIPS}, row 7, column “CIP2020Code”: the row says"),
    (listed(2, "Sub-Cluster", "Caves"), f"{CIP_ROWS}, row 2, column “Sub-Cluster”:"),
    (listed(2, "Career Cluster", "Caves"), f"{CIP_ROWS}, row 2, column “Career Cl"),
    (twice_in_sheet(CIP_CLUSTERS, CIP_CLUSTERS_SHEET, 2), f"{CIP_ROWS}, row 6, column “CIP Code (2020)”: the row says"),
    (
        sheet_cell(EDUCATION, ATTAINED_SHEET, 4, "Bachelor's degree", 120, heading=2),
        f"{EDUCATION}, sheet “{ATTAINED_SHEET}”, row 4, column “Bachelor's degree”: 120 is not between 0 and 100",
    ),
    (
        lambda release: release.books[EDUCATION][ATTAINED_SHEET].__setitem__(0, ["Table 5.3"]),
        f"{EDUCATION}, sheet “{ATTAINED_SHEET}”, row 1: the years, such as 2022–23, are not named",
    ),
    (
        twice_in_sheet(EDUCATION, ATTAINED_SHEET, 4),
        f"{EDUCATION}, sheet “{ATTAINED_SHEET}”, row 7, column “2024 National Employment Matrix code”: the row says",
    ),
    (
        sheet_cell(EDUCATION, EDUCATION_SHEET, 3, "Work experience in a related occupation", "Lots", heading=2),
        f"{EDUCATION}, sheet “{EDUCATION_SHEET}”, row 3, column “Work experience in a related occupation”: “Lots” is",
    ),
    (cell(IDEAS, 2, "cluster_slug", "caves"), f"{IDEAS}, row 2, column “cluster_slug”: the code “caves” is unknown"),
    (cell(IDEAS, 2, "framework", "classic"), f"{IDEAS}, row 2, column “framework”: “classic” is not known here"),
    (cell(IDEAS, 2, "kind", "trip"), f"{IDEAS}, row 2, column “kind”: “trip” is not known here"),
    (cell(IDEAS, 4, "note", "13"), f"{IDEAS}, row 4, column “note”: 13 is not between 6 and 12"),
    (cell(IDEAS, 4, "order", "1"), f"{IDEAS}, row 5, column “order”: the row says the same as row 4"),
    (keep(IDEAS, lambda row: row[1] != "shows"), f"{IDEAS}, column “cluster_slug”: the cluster shows has no ideas"),
    (twice("frame/notes_es.tsv", 2), "frame/notes_es.tsv, row 3, column “note”: the row says the same as row 2"),
    (without(CATEGORIES, 2), f"{CATEGORIES}, column “number”: education 1 is missing"),
    (twice(CATEGORIES, 2), f"{CATEGORIES}, row 50, column “number”: the row says the same as row 2"),
    (cell(CATEGORIES, 2, "scale", "height"), f"{CATEGORIES}, row 2, column “scale”: “height” is not known here"),
    (without(FORMS, 2), f"{FORMS}, column “form”: the form interests is missing"),
    (twice(FORMS, 2), f"{FORMS}, row 6, column “form”: the row says the same as row 2"),
    (twice("assess/skills.tsv", 2), "assess/skills.tsv, row 37, column “element_id”: the row says the same as row 2"),
    (twice("assess/reflection.tsv", 2), "assess/reflection.tsv, row 5, column “id”: the row says the same as row 2"),
    (cell("assess/skills.tsv", 2, "example_mid_es", ""), "assess/skills.tsv, row 2, column “example_mid_es”: the"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "told"), CHANGES, ids=[f"{n} {told[:60]}" for n, (_, told) in enumerate(CHANGES)])
def test_altered_cell_row_or_sheet(made_up: MadeUp, tmp_path: Path, change: Change, told: str) -> None:
    change(made_up)
    assert problem(made_up, tmp_path).startswith(told)


@pytest.mark.parametrize("name", [PROGRAMS, CIP_CLUSTERS])
def test_missing_crosswalk(made_up: MadeUp, tmp_path: Path, name: str) -> None:
    del made_up.books[name]
    assert problem(made_up, tmp_path) == f"{name}: the file is missing"


@pytest.mark.parametrize(
    ("name", "sheet"), [(PROGRAMS, PROGRAMS_SHEET), (CIP_CLUSTERS, CIP_CLUSTERS_SHEET), (EDUCATION, ATTAINED_SHEET)]
)
def test_renamed_sheet(made_up: MadeUp, tmp_path: Path, name: str, sheet: str) -> None:
    made_up.books[name]["Renamed"] = made_up.books[name].pop(sheet)
    assert problem(made_up, tmp_path) == f"{name}, sheet “{sheet}”: the sheet is missing"


def test_form_that_lost_an_element(made_up: MadeUp, tmp_path: Path) -> None:
    made_up.content["assess/values.tsv"].pop()
    assert problem(made_up, tmp_path) == "assess/values.tsv: the form has 15 questions instead of 18"
