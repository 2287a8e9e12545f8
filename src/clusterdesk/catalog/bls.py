"""The U.S. Bureau of Labor Statistics: national wages of one May, employment projections, the aggregates it prints."""

import re
from collections.abc import Container

from clusterdesk.catalog.rows import (
    PERCENTILES,
    FilledSource,
    Percentile,
    Projection,
    Projections,
    Wage,
    Wages,
)
from clusterdesk.catalog.tables import Inputs, Once, Row, Table, bad, raw_sheet, sheet
from clusterdesk.core.career import Education, Source

PUBLISHER = "U.S. Bureau of Labor Statistics"
LICENCE = "public domain"

AGGREGATES = "bls/soc_detail_to_bls_aggregate.tsv"
PROJECTIONS = "bls/occupation.xlsx"
PROJECTIONS_SHEET = "Table 1.2"
EDUCATION = "bls/education.xlsx"
EDUCATION_SHEET = "Table 5.4"
NOTES_SHEET = "Field Descriptions"

_WAGE_FILE = re.compile(r"national_M(\d{4})_dl\.xlsx")
_TOP_CODE = re.compile(r"#.*\$([\d,.]+) per hour or \$([\d,.]+) per year")
_COLUMNS: dict[Percentile, str] = {
    "p10": "PCT10",
    "p25": "PCT25",
    "median": "MEDIAN",
    "p75": "PCT75",
    "p90": "PCT90",
    "mean": "MEAN",
}
_EDUCATION = {
    "No formal educational credential": Education.NONE,
    "High school diploma or equivalent": Education.HIGH_SCHOOL,
    "Some college, no degree": Education.SOME_COLLEGE,
    "Postsecondary nondegree award": Education.NONDEGREE_AWARD,
    "Associate's degree": Education.ASSOCIATE,
    "Bachelor's degree": Education.BACHELOR,
    "Master's degree": Education.MASTER,
    "Doctoral or professional degree": Education.DOCTORAL,
    "—": None,
}
_NONE = "—"


def read_aggregates(inputs: Inputs, socs: Container[str]) -> dict[str, str]:
    """Read which aggregate is printed in place of a detailed SOC code.

    Raises:
        BadRelease: the file is missing or altered, or a detailed code is unknown.
    """
    detail, aggregate = "detail_soc", "bls_oews_ep_advancecte_soc"
    aggregates: dict[str, str] = {}
    once = Once(detail)
    for row in inputs.table(AGGREGATES, (detail, aggregate)).rows:
        code = row.code(detail, socs)
        once.check(row, code)
        aggregates[code] = row.text(aggregate)
    return aggregates


def read_wages(inputs: Inputs, known: Container[str]) -> Wages:
    """Read the newest national wages at hand (`bls/national_M<year>_dl.xlsx`).

    `*` is a value that was not published and stays missing; `#` is a wage at or above the top code, which the workbook
    itself names; an occupation marked HOURLY has wages an hour only.

    Raises:
        BadRelease: the file is missing or altered, a code is unknown, a row comes twice.
    """
    years = [match[1] for name in inputs.names("bls") if (match := _WAGE_FILE.fullmatch(name))]
    if not years:
        raise bad("bls/national_M<year>_dl.xlsx", "the file is missing")
    name = f"bls/national_M{max(years)}_dl.xlsx"
    book = inputs.workbook(name)
    needed = ["OCC_CODE", "O_GROUP", "TOT_EMP", "HOURLY"]
    needed += [f"{unit}_{column}" for unit in "AH" for column in _COLUMNS.values()]
    table = sheet(book, name, name.split("/")[1].removesuffix(".xlsx"), 1, needed)
    top_codes = _top_codes(raw_sheet(book, NOTES_SHEET)) if NOTES_SHEET in book.sheetnames else {}
    rows: dict[str, Wage] = {}
    once = Once("OCC_CODE")
    for row in table.rows:
        if row.text("O_GROUP") != "detailed":
            continue
        code = row.code("OCC_CODE", known)
        once.check(row, code)
        rows[code] = _wage(row, code, top_codes)
    year = int(max(years))
    source = Source(
        f"oews-{year}", "Occupational Employment and Wage Statistics", PUBLISHER, f"May {year}", year, LICENCE
    )
    return Wages(year, rows, FilledSource(source, "wage, cluster.pay, pathway.pay"))


def _top_codes(cells: list[tuple[str | int | float | None, ...]]) -> dict[str, float]:
    for row in cells:
        for cell in row:
            match = _TOP_CODE.search(str(cell))
            if match:
                return {"H": float(match[1].replace(",", "")), "A": float(match[2].replace(",", ""))}
    return {}


def _wage(row: Row, code: str, top_codes: dict[str, float]) -> Wage:
    hourly = row.optional("HOURLY").upper() == "TRUE"
    letter = "H" if hourly else "A"
    values: dict[Percentile, float | None] = {}
    top_coded: set[Percentile] = set()
    for percentile in PERCENTILES:
        column = f"{letter}_{_COLUMNS[percentile]}"
        text = row.text(column)
        if text == "#":
            if letter not in top_codes:
                raise row.fault(column, f"“#” stands there, but the sheet “{NOTES_SHEET}” names no top code")
            values[percentile] = top_codes[letter]
            top_coded.add(percentile)
        else:
            values[percentile] = None if text == "*" else row.within(column, 0, 10_000_000)
    employment = None if row.text("TOT_EMP") == "**" else row.within("TOT_EMP", 0, 1_000_000_000)
    return Wage(code, "hour" if hourly else "year", values, frozenset(top_coded), employment)


def read_projections(inputs: Inputs, known: Container[str]) -> Projections:
    """Read the employment projections and the typical entry education.

    The publisher counts in thousands, with one decimal: here they are persons.

    Raises:
        BadRelease: a file is missing or altered, a code is unknown, a row comes twice.
    """
    table = sheet(inputs.workbook(PROJECTIONS), PROJECTIONS, PROJECTIONS_SHEET, 2, ("Occupation type",))
    code_column = _column(table, r"\d{4} National Employment Matrix code")[0]
    (first, first_year), (last, last_year) = _years(table)
    growth = _column(table, r"Employment change, percent, .*")[0]
    openings = _column(table, r"Occupational openings, .*")[0]
    education, education_year = _education(inputs, known)
    rows: dict[str, Projection] = {}
    once = Once(code_column)
    for row in table.rows:
        if row.optional("Occupation type") != "Line item":
            continue
        code = row.code(code_column, known)
        once.check(row, code)
        rows[code] = Projection(
            code,
            _persons(row, first),
            _persons(row, last),
            None if row.text(growth) == _NONE else row.within(growth, -100, 10_000),
            _persons(row, openings),
            education.get(code),
        )
    decade = f"{first_year}–{last_year % 100:02}"
    sources = (
        FilledSource(
            Source(f"ep-{first_year}", f"Employment Projections {decade}", PUBLISHER, decade, first_year, LICENCE),
            "projection, cluster.jobs, cluster.growth, cluster.openings, and the same of pathway",
        ),
        FilledSource(
            Source(
                f"ep-education-{education_year}",
                "Employment Projections, Education and training assignments (Table 5.4)",
                PUBLISHER,
                str(education_year),
                education_year,
                LICENCE,
            ),
            "projection.education",
        ),
    )
    return Projections(first_year, last_year, rows, sources)


def _column(table: Table, pattern: str, count: int = 1) -> list[str]:
    found = [column for column in table.columns if re.fullmatch(pattern, column)]
    if len(found) != count:
        wanted = pattern.replace(r"(\d{4})", "<year>").replace(r"\d{4}", "<year>").replace(".*", "<years>")
        raise bad(
            table.place, "the column is missing" if len(found) < count else "the column comes twice", None, wanted
        )
    return found


def _years(table: Table) -> tuple[tuple[str, int], tuple[str, int]]:
    first, last = sorted(_column(table, r"Employment, (\d{4})", 2), key=lambda column: column[-4:])
    return (first, int(first[-4:])), (last, int(last[-4:]))


def _persons(row: Row, column: str) -> float | None:
    """Return thousands with one decimal as persons, free of the noise of binary fractions."""
    if row.text(column) == _NONE:
        return None
    return float(round(row.within(column, 0, 1_000_000) * 1000))


def _education(inputs: Inputs, known: Container[str]) -> tuple[dict[str, Education | None], int]:
    column = "Typical education needed for entry"
    book = inputs.workbook(EDUCATION)
    table = sheet(book, EDUCATION, EDUCATION_SHEET, 2, (column,))
    code_column = _column(table, r"\d{4} National Employment Matrix code")[0]
    education: dict[str, Education | None] = {}
    once = Once(code_column)
    for row in table.rows:
        if not row.optional(column):
            continue  # footnotes
        code = row.code(code_column, known)
        once.check(row, code)
        education[code] = row.choice(column, _EDUCATION)
    return education, int(code_column[:4])
