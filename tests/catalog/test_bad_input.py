"""Bad input: one sentence that names file, row and column, and no catalog is written."""

from collections.abc import Callable
from pathlib import Path

import pytest

from clusterdesk.catalog.build import build_catalog
from clusterdesk.catalog.errors import BadRelease
from tests.catalog.made_up import (
    CROSSWALK,
    CROSSWALK_SHEET,
    EDUCATION,
    EDUCATION_SHEET,
    EP,
    EP_SHEET,
    OEWS,
    OEWS_SHEET,
    MadeUp,
)

Change = Callable[[MadeUp], object]

OCCUPATIONS, INTERESTS = "onet/Occupation Data.txt", "onet/Interests.txt"
SHARES = "onet/Education, Training, and Experience.txt"
CLASSIC, PARTS = "clusters/All_Career_Clusters.csv", "clusters/framework_groupings_clusters_subclusters.tsv"
ITEMS, TEMPLATES = "assess/interest_items.tsv", "assess/goal_templates.tsv"


def problem(made_up: MadeUp, folder: Path) -> str:
    """Return the sentence about the release, having seen that nothing was written."""
    sources, content = made_up.write(folder)
    out = folder / "out"
    out.mkdir()
    with pytest.raises(BadRelease) as caught:
        build_catalog(sources, content, out / "clusters.db")
    assert list(out.iterdir()) == []
    told = str(caught.value)
    assert told.endswith(" No catalog was written.")
    return told.removesuffix(". No catalog was written.")


def twice(name: str, row: int) -> Change:
    return lambda release: release.table(name).append(list(release.table(name)[row - 1]))


def twice_in_sheet(name: str, sheet: str, row: int) -> Change:
    return lambda release: release.books[name][sheet].append(list(release.books[name][sheet][row - 1]))


def cell(name: str, row: int, column: str, value: str) -> Change:
    return lambda release: release.spoil(name, row, column, value)


def sheet_cell(name: str, sheet: str, row: int, column: str, value: object, heading: int = 1) -> Change:
    return lambda release: release.spoil_sheet(name, sheet, row, column, value, heading)


FILES = [
    *(pytest.param(name, id=name) for name in sorted((*MadeUp().texts, *MadeUp().tables, *MadeUp().content))),
]


@pytest.mark.parametrize("name", FILES)
def test_missing_text_file(made_up: MadeUp, tmp_path: Path, name: str) -> None:
    for files in (made_up.texts, made_up.tables, made_up.content):
        files.pop(name, None)
    assert problem(made_up, tmp_path) == f"{name}: the file is missing"


@pytest.mark.parametrize("name", [EP, EDUCATION, CROSSWALK])
def test_missing_workbook(made_up: MadeUp, tmp_path: Path, name: str) -> None:
    del made_up.books[name]
    assert problem(made_up, tmp_path) == f"{name}: the file is missing"


def test_missing_wages(made_up: MadeUp, tmp_path: Path) -> None:
    del made_up.books[OEWS]
    assert problem(made_up, tmp_path) == "bls/national_M<year>_dl.xlsx: the file is missing"


@pytest.mark.parametrize(
    ("name", "sheet"), [(OEWS, OEWS_SHEET), (EP, EP_SHEET), (EDUCATION, EDUCATION_SHEET), (CROSSWALK, CROSSWALK_SHEET)]
)
def test_renamed_sheet(made_up: MadeUp, tmp_path: Path, name: str, sheet: str) -> None:
    made_up.books[name] = {"Renamed": made_up.books[name][sheet]}
    assert problem(made_up, tmp_path) == f"{name}, sheet “{sheet}”: the sheet is missing"


def needed_columns() -> list[tuple[str, str]]:
    """Return every column the builder needs of the text files; the others may go."""
    spare = {"Description", "Domain Source", "Short Title", "Source(s)", "Occupation", "N", "Commodity Code"}
    spare |= {"SOC codes", "CIP codes", "clusters"}
    made_up = MadeUp()
    tables = {**made_up.tables, **made_up.content}
    # The job zones' date is not used, that of the interests is; elements go by their ids where only few are known.
    unused = {("onet/Job Zones.txt", "Date"), (INTERESTS, "Element Name"), (SHARES, "Element Name")}
    unused |= {(SHARES, "Element ID")}
    pairs = {(name, column) for name, rows in tables.items() for column in rows[0] if column not in spare}
    return sorted(pairs - unused)


@pytest.mark.parametrize(("name", "column"), needed_columns())
def test_renamed_column(made_up: MadeUp, tmp_path: Path, name: str, column: str) -> None:
    made_up.spoil(name, 1, column, "Renamed")
    assert problem(made_up, tmp_path) == f"{name}, column “{column}”: the column is missing"


@pytest.mark.parametrize(
    ("name", "sheet", "heading", "column", "told"),
    [
        (OEWS, OEWS_SHEET, 1, "A_MEDIAN", "A_MEDIAN"),
        (OEWS, OEWS_SHEET, 1, "HOURLY", "HOURLY"),
        (CROSSWALK, CROSSWALK_SHEET, 1, "Sub-Cluster", "Sub-Cluster"),
        (EP, EP_SHEET, 2, "Occupation type", "Occupation type"),
        (EP, EP_SHEET, 2, "Employment, 2034", "Employment, <year>"),
        (EP, EP_SHEET, 2, "Employment change, percent, 2024–34", "Employment change, percent, <years>"),
        (EP, EP_SHEET, 2, "2024 National Employment Matrix code", "<year> National Employment Matrix code"),
        (EDUCATION, EDUCATION_SHEET, 2, "Typical education needed for entry", "Typical education needed for entry"),
    ],
)
def test_renamed_column_of_a_sheet(
    made_up: MadeUp, tmp_path: Path, name: str, sheet: str, heading: int, column: str, told: str
) -> None:
    made_up.spoil_sheet(name, sheet, heading, column, "Renamed", heading)
    assert problem(made_up, tmp_path) == f"{name}, sheet “{sheet}”, column “{told}”: the column is missing"


def test_column_of_a_sheet_twice(made_up: MadeUp, tmp_path: Path) -> None:
    made_up.books[EP][EP_SHEET][1].append("Employment, 2044")
    for row in made_up.books[EP][EP_SHEET][2:]:
        row.append(1)
    place = f"{EP}, sheet “{EP_SHEET}”, column “Employment, <year>”"
    assert problem(made_up, tmp_path) == f"{place}: the column comes twice"


def test_sheet_without_its_heading(made_up: MadeUp, tmp_path: Path) -> None:
    made_up.books[EP][EP_SHEET] = [["Table 1.2"]]
    assert problem(made_up, tmp_path) == f"{EP}, sheet “{EP_SHEET}”: the heading is missing"


CHANGES: list[tuple[Change, str]] = [
    (cell(OCCUPATIONS, 2, "O*NET-SOC Code", "111011"), f"{OCCUPATIONS}, row 2, column “O*NET-SOC Code”: “111011” is"),
    (cell(OCCUPATIONS, 2, "Title", " "), f"{OCCUPATIONS}, row 2, column “Title”: the cell is empty"),
    (twice(OCCUPATIONS, 2), f"{OCCUPATIONS}, row 13, column “O*NET-SOC Code”: the row says the same as row 2"),
    (
        cell(INTERESTS, 2, "O*NET-SOC Code", "99-9999.00"),
        f"{INTERESTS}, row 2, column “O*NET-SOC Code”: the code “99-9999.00” is unknown",
    ),
    (cell(INTERESTS, 3, "Data Value", "many"), f"{INTERESTS}, row 3, column “Data Value”: “many” is not a number"),
    (cell(INTERESTS, 3, "Data Value", "nan"), f"{INTERESTS}, row 3, column “Data Value”: “nan” is not a number"),
    (cell(INTERESTS, 3, "Data Value", "7.5"), f"{INTERESTS}, row 3, column “Data Value”: 7.5 is not between 1 and 7"),
    (cell(INTERESTS, 3, "Scale ID", "XX"), f"{INTERESTS}, row 3, column “Scale ID”: “XX” is not known here"),
    (cell(INTERESTS, 3, "Date", "2026"), f"{INTERESTS}, row 3, column “Date”: the date is not month/year"),
    (cell(INTERESTS, 3, "Scale ID", "IH"), f"{INTERESTS}, column “Element ID”: 11-1011.00 has no rating for I"),
    (twice(INTERESTS, 3), f"{INTERESTS}, row 44, column “Element ID”: the row says the same as row 3"),
    (cell("onet/Job Zones.txt", 2, "Job Zone", "6"), "onet/Job Zones.txt, row 2, column “Job Zone”: 6 is not between"),
    (cell("onet/Job Zones.txt", 2, "Job Zone", "2.5"), "onet/Job Zones.txt, row 2, column “Job Zone”: 2.5 is not a w"),
    (twice("onet/Job Zones.txt", 2), "onet/Job Zones.txt, row 8, column “O*NET-SOC Code”: the row says the same"),
    (
        cell("onet/bright_outlook.tsv", 2, "Categories", "Rapid Growth; Shiny"),
        "onet/bright_outlook.tsv, row 2, column “Categories”: “Shiny” is not known here",
    ),
    (
        twice("onet/bright_outlook.tsv", 2),
        "onet/bright_outlook.tsv, row 4, column “Code”: the row says the same as row",
    ),
    (twice("onet/Alternate Titles.txt", 2), "onet/Alternate Titles.txt, row 9, column “Alternate Title”: the row says"),
    (
        twice("onet/Sample of Reported Titles.txt", 2),
        "onet/Sample of Reported Titles.txt, row 4, column “Reported Job Title”: the row says the same as row 2",
    ),
    (
        cell("bls/soc_detail_to_bls_aggregate.tsv", 2, "detail_soc", "98-0000"),
        "bls/soc_detail_to_bls_aggregate.tsv, row 2, column “detail_soc”: the code “98-0000” is unknown",
    ),
    (
        twice("bls/soc_detail_to_bls_aggregate.tsv", 2),
        "bls/soc_detail_to_bls_aggregate.tsv, row 4, column “detail_soc”: the row says the same as row 2",
    ),
    (
        sheet_cell(OEWS, OEWS_SHEET, 3, "OCC_CODE", "98-0000"),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 3, column “OCC_CODE”: the code “98-0000” is unknown",
    ),
    (
        sheet_cell(OEWS, OEWS_SHEET, 3, "A_MEDIAN", "~"),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 3, column “A_MEDIAN”: “~” is not a number",
    ),
    (
        sheet_cell(OEWS, OEWS_SHEET, 3, "A_MEDIAN", None),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 3, column “A_MEDIAN”: the cell is empty",
    ),
    (
        lambda release: release.books[OEWS].pop("Field Descriptions"),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 6, column “A_PCT90”: “#” stands there, but the sheet “Field Descriptions”",
    ),
    (
        lambda release: release.books[OEWS].update({"Field Descriptions": [["nothing about it"]]}),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 6, column “A_PCT90”: “#” stands there, but the sheet “Field Descriptions”",
    ),
    (
        twice_in_sheet(OEWS, OEWS_SHEET, 3),
        f"{OEWS}, sheet “{OEWS_SHEET}”, row 8, column “OCC_CODE”: the row says the same as row 3",
    ),
    (
        sheet_cell(EP, EP_SHEET, 4, "Employment, 2024", "few", heading=2),
        f"{EP}, sheet “{EP_SHEET}”, row 4, column “Employment, 2024”: “few” is not a number",
    ),
    (
        sheet_cell(EP, EP_SHEET, 4, "2024 National Employment Matrix code", "98-0000", heading=2),
        f"{EP}, sheet “{EP_SHEET}”, row 4, column “2024 National Employment Matrix code”: the code “98-0000” is",
    ),
    (
        twice_in_sheet(EP, EP_SHEET, 4),
        f"{EP}, sheet “{EP_SHEET}”, row 11, column “2024 National Employment Matrix code”: the row says the same as",
    ),
    (
        sheet_cell(EDUCATION, EDUCATION_SHEET, 3, "Typical education needed for entry", "Some", heading=2),
        f"{EDUCATION}, sheet “{EDUCATION_SHEET}”, row 3, column “Typical education needed for entry”: “Some” is not",
    ),
    (
        twice_in_sheet(EDUCATION, EDUCATION_SHEET, 3),
        f"{EDUCATION}, sheet “{EDUCATION_SHEET}”, row 9, column “2024 National Employment Matrix code”: the row says",
    ),
    (
        sheet_cell(CROSSWALK, CROSSWALK_SHEET, 2, "SOC Code", "98-0000"),
        f"{CROSSWALK}, sheet “{CROSSWALK_SHEET}”, row 2, column “SOC Code”: the code “98-0000” is unknown",
    ),
    (
        sheet_cell(CROSSWALK, CROSSWALK_SHEET, 2, "Career Cluster", "Glow"),
        f"{CROSSWALK}, sheet “{CROSSWALK_SHEET}”, row 2, column “Career Cluster”: the cluster “Glow” is not in our",
    ),
    (
        sheet_cell(CROSSWALK, CROSSWALK_SHEET, 2, "Sub-Cluster", "Parades"),
        f"{CROSSWALK}, sheet “{CROSSWALK_SHEET}”, row 2, column “Sub-Cluster”: “Lights & Kites” has no part named",
    ),
    (
        twice_in_sheet(CROSSWALK, CROSSWALK_SHEET, 2),
        f"{CROSSWALK}, sheet “{CROSSWALK_SHEET}”, row 12, column “Sub-Cluster”: the row says the same as row 2",
    ),
    (cell(PARTS, 2, "Grouping", "Loud Things"), f"{PARTS}, row 2, column “Grouping”: our texts put “Lights & Kites”"),
    (cell(PARTS, 2, "Cross-cutting", "yes"), f"{PARTS}, row 2, column “Cross-cutting”: our texts say otherwise of"),
    (twice(PARTS, 2), f"{PARTS}, row 7, column “Sub-Cluster”: the row says the same as row 2"),
    (lambda release: release.table(PARTS).pop(3), f"{PARTS}, column “Sub-Cluster”: “Empty Skies” of “Lights & Kites”"),
    (
        cell(CLASSIC, 3, "Career Pathway", "Lamps; Acts"),
        f"{CLASSIC}, row 3, column “Career Pathway”: 2 pathways stand beside 3 clusters",
    ),
    (
        cell(CLASSIC, 3, "Career Pathway", "Lamps; Acts; Lamps"),
        f"{CLASSIC}, row 3, column “Career Pathway”: “Lamps” stands there twice",
    ),
    (cell(CLASSIC, 2, "Code", "13-1020.00"), f"{CLASSIC}, row 2, column “Code”: the code “13-1020.00” is unknown"),
    (twice(CLASSIC, 2), f"{CLASSIC}, row 6, column “Code”: the row says the same as row 2"),
    (cell("occupations.tsv", 2, "summary_es", ""), "occupations.tsv, row 2, column “summary_es”: the cell is empty"),
    (cell("occupations.tsv", 2, "code", "98-0000.00"), "occupations.tsv, row 2, column “code”: the code “98-0000.00”"),
    (
        lambda release: release.table("occupations.tsv").pop(),
        "occupations.tsv, column “code”: the occupation 55-1011.00",
    ),
    (twice("occupations.tsv", 2), "occupations.tsv, row 13, column “code”: the row says the same as row 2"),
    (twice("frame/groupings.tsv", 2), "frame/groupings.tsv, row 4, column “name”: the row says the same as row 2"),
    (
        cell("frame/clusters.tsv", 2, "framework", "2025"),
        "frame/clusters.tsv, row 2, column “framework”: “2025” is not",
    ),
    (cell("frame/clusters.tsv", 2, "slug", "Lights Kites"), "frame/clusters.tsv, row 2, column “slug”: “Lights Kites”"),
    (cell("frame/clusters.tsv", 2, "grouping", "Odd"), "frame/clusters.tsv, row 2, column “grouping”: the code “Odd”"),
    (twice("frame/clusters.tsv", 2), "frame/clusters.tsv, row 6, column “slug”: the row says the same as row 2"),
    (
        cell("frame/pathways.tsv", 2, "cluster_slug", "nowhere"),
        "frame/pathways.tsv, column “cluster_slug”: the cluster “nowhere” is unknown",
    ),
    (twice("frame/pathways.tsv", 2), "frame/pathways.tsv, row 12, column “slug”: the row says the same as row 2"),
    (
        lambda release: release.table("assess/interest_areas.tsv").pop(3),
        "assess/interest_areas.tsv, column “code”: the area A is missing",
    ),
    (cell(ITEMS, 2, "order", "2"), f"{ITEMS}, row 3, column “order”: the row says the same as row 2"),
    (cell(ITEMS, 2, "id", "q2"), f"{ITEMS}, row 3, column “id”: the row says the same as row 2"),
    (
        cell(ITEMS, 2, "short_form", "no"),
        f"{ITEMS}, row 2, column “short_form”: the short form is made of the first 30",
    ),
    (cell(ITEMS, 2, "area", "C"), f"{ITEMS}, column “area”: the form interests-60 has 9 questions of the area R"),
    (
        cell("assess/response_scales.tsv", 2, "value", "1"),
        "assess/response_scales.tsv, row 3, column “value”: the row says the same as row 2",
    ),
    (
        lambda release: release.table("assess/response_scales.tsv").pop(2),
        "assess/response_scales.tsv, column “value”: the scale interest5 does not offer 0 to 4 in this order",
    ),
    (
        twice("assess/result_texts.tsv", 2),
        "assess/result_texts.tsv, row 3, column “id”: the row says the same as row 2",
    ),
    (twice(TEMPLATES, 2), f"{TEMPLATES}, row 4, column “id”: the row says the same as row 2"),
    (cell(TEMPLATES, 2, "steps", "Go | Come [1w]"), f"{TEMPLATES}, row 2, column “steps”: the step “Go” does not end"),
    (cell(TEMPLATES, 3, "steps_es", "Ir [9w]"), f"{TEMPLATES}, row 3, column “steps_es”: the weeks differ from those"),
    (lambda release: release.table(TEMPLATES)[1].pop(), f"{TEMPLATES}, row 2: the row has 7 cells instead of 8"),
    (cell(TEMPLATES, 1, "kind", "title"), f"{TEMPLATES}, row 1: a column comes twice in the heading"),
    (
        lambda release: release.texts.update({"onet/Read Me.txt": "O*NET 40.1 Database\nSoon 2025 Release"}),
        "onet/Read Me.txt: the release, such as “O*NET 30.1 Database, December 2025 Release”, is not named",
    ),
    (
        lambda release: release.texts.update({"onet/Read Me.txt": "Read me."}),
        "onet/Read Me.txt: the release, such as “O*NET 30.1 Database, December 2025 Release”, is not named",
    ),
]


@pytest.mark.parametrize(("change", "told"), CHANGES, ids=[told[:70] for _, told in CHANGES])
def test_altered_cell_row_or_heading(made_up: MadeUp, tmp_path: Path, change: Change, told: str) -> None:
    change(made_up)
    assert problem(made_up, tmp_path).startswith(told)


def spoiled_file(made_up: MadeUp, folder: Path, name: str, data: bytes) -> str:
    sources, content = made_up.write(folder)
    (sources / name).write_bytes(data)
    with pytest.raises(BadRelease) as caught:
        build_catalog(sources, content, folder / "clusters.db")
    assert not (folder / "clusters.db").exists()
    return str(caught.value)


def test_text_that_is_not_utf8_names_the_row(made_up: MadeUp, tmp_path: Path) -> None:
    told = spoiled_file(made_up, tmp_path, "onet/Job Zones.txt", b"a\tb\nc\t\xff\n")
    assert told.startswith("onet/Job Zones.txt, row 2: the text is not UTF-8.")


def test_workbook_that_is_none(made_up: MadeUp, tmp_path: Path) -> None:
    assert spoiled_file(made_up, tmp_path, EP, b"PK no zip").startswith(f"{EP}: the file is not a workbook.")


def test_csv_with_broken_quotes(made_up: MadeUp, tmp_path: Path) -> None:
    told = spoiled_file(made_up, tmp_path, CLASSIC, b'Career Cluster,"Career')
    assert told.startswith(f"{CLASSIC}: the text is not comma-separated values")


def test_empty_file_misses_its_columns(made_up: MadeUp, tmp_path: Path) -> None:
    told = spoiled_file(made_up, tmp_path, "onet/Job Zones.txt", b"")
    assert told.startswith("onet/Job Zones.txt, column “O*NET-SOC Code”: the column is missing.")


def test_file_that_cannot_be_read(made_up: MadeUp, tmp_path: Path) -> None:
    sources, content = made_up.write(tmp_path)
    (sources / "onet/Job Zones.txt").unlink()
    (sources / "onet/Job Zones.txt").mkdir()
    with pytest.raises(BadRelease, match=r"onet/Job Zones\.txt: the file cannot be read"):
        build_catalog(sources, content, tmp_path / "clusters.db")


def test_older_catalog_survives_bad_input(made_up: MadeUp, tmp_path: Path) -> None:
    sources, content = made_up.write(tmp_path)
    out = tmp_path / "clusters.db"
    out.write_bytes(b"older")
    (sources / "onet/Job Zones.txt").unlink()
    with pytest.raises(BadRelease):
        build_catalog(sources, content, out)
    assert out.read_bytes() == b"older"
