"""The employment projections of the U.S. Bureau of Labor Statistics, and what is usual for entry into an occupation."""

import re
from collections.abc import Container, Sequence

from clusterdesk.catalog.bls import LICENCE, PUBLISHER
from clusterdesk.catalog.rows import Entry, FilledSource, Projection, Projections
from clusterdesk.catalog.tables import Cell, Inputs, Once, Row, Table, bad, raw_sheet, sheet
from clusterdesk.core.education import Education
from clusterdesk.core.facts import Experience, Training
from clusterdesk.core.source import Source

PROJECTIONS = "bls/occupation.xlsx"
PROJECTIONS_SHEET = "Table 1.2"
EDUCATION = "bls/education.xlsx"
EDUCATION_SHEET = "Table 5.4"
ATTAINED_SHEET = "Table 5.3"

_NONE = "—"
_EDUCATION = {
    "No formal educational credential": Education.NONE,
    "High school diploma or equivalent": Education.HIGH_SCHOOL,
    "Some college, no degree": Education.SOME_COLLEGE,
    "Postsecondary nondegree award": Education.NONDEGREE_AWARD,
    "Associate's degree": Education.ASSOCIATE,
    "Bachelor's degree": Education.BACHELOR,
    "Master's degree": Education.MASTER,
    "Doctoral or professional degree": Education.DOCTORAL,
    _NONE: None,
}
_EXPERIENCE = {
    "None": Experience.NONE,
    "Less than 5 years": Experience.UNDER_5_YEARS,
    "5 years or more": Experience.FIVE_YEARS_OR_MORE,
    _NONE: None,
}
_TRAINING = {
    "None": Training.NONE,
    "Short-term on-the-job training": Training.SHORT_TERM,
    "Moderate-term on-the-job training": Training.MODERATE_TERM,
    "Long-term on-the-job training": Training.LONG_TERM,
    "Apprenticeship": Training.APPRENTICESHIP,
    "Internship/residency": Training.INTERNSHIP,
    _NONE: None,
}
_ENTRY_COLUMNS = (
    "Typical education needed for entry",
    "Work experience in a related occupation",
    "Typical on-the-job training needed to attain competency in the occupation",
)
_ATTAINED_COLUMNS = (
    "Less than high school diploma",
    "High school diploma or equivalent",
    "Some college, no degree",
    "Associate's degree",
    "Bachelor's degree",
    "Master's degree",
    "Doctoral or professional degree",
)
_FILLED = (
    *(f"projection.{column}" for column in ("first_year", "last_year", "jobs_first", "jobs_last")),
    *(f"{table}.{column}" for table in ("cluster", "pathway") for column in ("jobs", "jobs_last")),
    *(f"{table}.{column}" for table in ("projection", "cluster", "pathway") for column in ("growth", "openings")),
)
_YEARS_OF_ATTAINED = re.compile(r"(\d{4}[–-]\d{2})")
_ALL_OCCUPATIONS = "00-0000"


def read_projections(inputs: Inputs, known: Container[str]) -> Projections:
    """Read the employment projections and what is usual for entry.

    The publisher counts in thousands, with one decimal: here they are persons.

    Raises:
        BadRelease: a file is missing or altered, a code is unknown, a row comes twice.
    """
    table = sheet(inputs.workbook(PROJECTIONS), PROJECTIONS, PROJECTIONS_SHEET, 2, ("Occupation type",))
    code_column = _code_column(table)
    (first, first_year), (last, last_year) = _years(table)
    growth = _column(table, r"Employment change, percent, .*")[0]
    openings = _column(table, r"Occupational openings, .*")[0]
    entries, attained, sources = _education(inputs, known)
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
            entries.get(code, Entry()),
        )
    decade = f"{first_year}–{last_year % 100:02}"
    source = Source(f"ep-{first_year}", f"Employment Projections {decade}", PUBLISHER, decade, first_year, LICENCE)
    return Projections(first_year, last_year, rows, attained, (FilledSource(source, _FILLED), *sources))


def _column(table: Table, pattern: str, count: int = 1) -> list[str]:
    found = [column for column in table.columns if re.fullmatch(pattern, column)]
    if len(found) != count:
        wanted = pattern.replace(r"(\d{4})", "<year>").replace(r"\d{4}", "<year>").replace(".*", "<years>")
        raise bad(
            table.place, "the column is missing" if len(found) < count else "the column comes twice", None, wanted
        )
    return found


def _code_column(table: Table) -> str:
    return _column(table, r"\d{4} National Employment Matrix code")[0]


def _years(table: Table) -> tuple[tuple[str, int], tuple[str, int]]:
    first, last = sorted(_column(table, r"Employment, (\d{4})", 2), key=lambda column: column[-4:])
    return (first, int(first[-4:])), (last, int(last[-4:]))


def _persons(row: Row, column: str) -> float | None:
    """Return thousands with one decimal as persons, free of the noise of binary fractions."""
    if row.text(column) == _NONE:
        return None
    return float(round(row.within(column, 0, 1_000_000) * 1000))


def _education(
    inputs: Inputs, known: Container[str]
) -> tuple[dict[str, Entry], dict[str, tuple[float, ...]], tuple[FilledSource, ...]]:
    """Return what is usual for entry, what workers have, and the sources of both."""
    book = inputs.workbook(EDUCATION)
    table = sheet(book, EDUCATION, EDUCATION_SHEET, 2, _ENTRY_COLUMNS)
    code_column = _code_column(table)
    entries: dict[str, Entry] = {}
    once = Once(code_column)
    education, experience, training = _ENTRY_COLUMNS
    for row in table.rows:
        if not row.optional(code_column):
            continue  # footnotes
        code = row.code(code_column, known)
        once.check(row, code)
        entries[code] = Entry(
            row.choice(education, _EDUCATION), row.choice(experience, _EXPERIENCE), row.choice(training, _TRAINING)
        )
    having = sheet(book, EDUCATION, ATTAINED_SHEET, 2, _ATTAINED_COLUMNS)
    attained = _attained(having, known)
    year = code_column[:4]
    survey = _survey(raw_sheet(book, ATTAINED_SHEET)[0])
    columns = ("projection.education", "projection.experience", "projection.training")
    return (
        entries,
        attained,
        (
            _source(f"ep-education-{year}", "Education and training assignments (Table 5.4)", year, columns),
            _source(
                "ep-attained",
                "Educational attainment of workers 25 and older (Table 5.3)",
                survey,
                ("attained.percent",),
            ),
        ),
    )


def _source(name: str, what: str, release: str, columns: tuple[str, ...]) -> FilledSource:
    title = f"Employment Projections, {what}"
    return FilledSource(Source(name, title, PUBLISHER, release, int(release[:4]), LICENCE), columns)


def _survey(first_row: Sequence[Cell]) -> str:
    """Return the years of the survey, such as 2022–23, which the first row of the table names."""
    match = _YEARS_OF_ATTAINED.search(str(first_row[0]))
    if match is None:
        raise bad(f"{EDUCATION}, sheet “{ATTAINED_SHEET}”", "the years, such as 2022–23, are not named", 1)
    return match[1]


def _attained(table: Table, known: Container[str]) -> dict[str, tuple[float, ...]]:
    """Return the per cents of workers at each level, by code."""
    code_column = _code_column(table)
    attained: dict[str, tuple[float, ...]] = {}
    once = Once(code_column)
    for row in table.rows:
        if row.optional(code_column) in ("", _ALL_OCCUPATIONS):
            continue
        code = row.code(code_column, known)
        once.check(row, code)
        attained[code] = tuple(row.within(column, 0, 100) for column in _ATTAINED_COLUMNS)
    return attained
