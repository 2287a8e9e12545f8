"""The U.S. Bureau of Labor Statistics: national wages of every May at hand, and the aggregates it prints."""

import re
from collections.abc import Container

from clusterdesk.catalog.rows import PERCENTILES, FilledSource, Percentile, Wage, Wages
from clusterdesk.catalog.tables import Inputs, Once, Row, bad, raw_sheet, sheet
from clusterdesk.core.source import Source

PUBLISHER = "U.S. Bureau of Labor Statistics"
LICENCE = "public domain"

AGGREGATES = "bls/soc_detail_to_bls_aggregate.tsv"
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


def read_wages(inputs: Inputs, known: Container[str]) -> tuple[Wages, ...]:
    """Read all national wages at hand (`bls/national_M<year>_dl.xlsx`), the oldest first.

    `*` is a value that was not published and stays missing; `#` is a wage at or above the top code, which the workbook
    itself names; an occupation marked HOURLY has wages an hour only.

    Raises:
        BadRelease: the file is missing or altered, a code is unknown, a row comes twice.
    """
    years = [int(match[1]) for name in inputs.names("bls") if (match := _WAGE_FILE.fullmatch(name))]
    if not years:
        raise bad("bls/national_M<year>_dl.xlsx", "the file is missing")
    return tuple(_may(inputs, year, known) for year in sorted(years))


def _may(inputs: Inputs, year: int, known: Container[str]) -> Wages:
    name = f"bls/national_M{year}_dl.xlsx"
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
    source = Source(
        f"oews-{year}", "Occupational Employment and Wage Statistics", PUBLISHER, f"May {year}", year, LICENCE
    )
    columns = ("unit", *PERCENTILES, "top_coded", "employment")
    totals = ("cluster.pay", "pathway.pay", "cluster_pay.pay", "pathway_pay.pay")
    filled = (*(f"wage.{column}" for column in columns), *totals)
    return Wages(year, rows, FilledSource(source, filled, f"{year}-05"))


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
