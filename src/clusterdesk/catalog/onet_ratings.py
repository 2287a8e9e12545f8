"""O*NET's ratings of what an occupation asks for: skills, knowledge, work styles, work values, education and training.

Rows marked `Recommend Suppress` are not used: the rating stays missing. A skill or area of knowledge marked `Not
Relevant` counts as level 0, also where its row is marked to be suppressed, for the mark itself says so.
"""

from collections.abc import Container, Iterable, Mapping

from clusterdesk.catalog.onet import CODE, month_of
from clusterdesk.catalog.rows_facts import SCALES, Month, Requirement, Requirements, Scale, Shares, Styles, Values
from clusterdesk.catalog.tables import Inputs, Once, Row, Table, bad

SKILLS = "onet/Skills.txt"
KNOWLEDGE = "onet/Knowledge.txt"
STYLES = "onet/Work Styles.txt"
VALUES = "onet/Work Values.txt"
SHARES = "onet/Education, Training, and Experience.txt"

ELEMENT, NAME, SCALE, VALUE, DATE = "Element ID", "Element Name", "Scale ID", "Data Value", "Date"
SUPPRESS, NOT_RELEVANT = "Recommend Suppress", "Not Relevant"

_MARKS = {"Y": True, "N": False, "n/a": False, "": False}
_REQUIREMENT_SCALES = {"IM": "IM", "LV": "LV"}
_STYLE_SCALES = {"WI": "WI", "DR": "DR"}
_VALUE_SCALES = {"EX": True, "VH": False}
_SHARE_SCALES: dict[str, Scale | None] = {
    "RL": "education",
    "RW": "experience",
    "PT": "on_site",
    "OJ": "on_the_job",
    "IM": None,
}
_RANKS = 10


class Months:
    """The newest month of each occupation's ratings."""

    def __init__(self) -> None:
        self.by_code: dict[str, Month] = {}

    def see(self, row: Row, code: str) -> None:
        """Take note of the date of one row.

        Raises:
            BadRelease: it is not month/year.
        """
        self.by_code[code] = max(self.by_code.get(code, (0, 0)), month_of(row))

    @property
    def newest(self) -> Month:
        """The newest month of all."""
        return max(self.by_code.values(), default=(0, 0))


def mark(row: Row, column: str) -> bool:
    """Return whether a cell says Y; empty and n/a are N.

    Raises:
        BadRelease: the cell says something else.
    """
    value = row.optional(column)
    if value not in _MARKS:
        raise row.fault(column, f"“{value}” is not known here")
    return _MARKS[value]


def read_requirements(inputs: Inputs, file: str, names: Mapping[str, str], known: Container[str]) -> Requirements:
    """Read skills or knowledge.

    Args:
        inputs: the official files.
        file: the file.
        names: the elements our texts know, with their names; each occupation must have all of them.
        known: all O*NET-SOC codes.

    Raises:
        BadRelease: the file is missing or altered, a code or element is unknown, a row comes twice or is missing.
    """
    table = inputs.table(file, (CODE, ELEMENT, NAME, SCALE, VALUE, SUPPRESS, NOT_RELEVANT, DATE))
    importance: dict[tuple[str, str], float | None] = {}
    levels: dict[tuple[str, str], tuple[float | None, bool]] = {}
    months, once = Months(), Once(ELEMENT)
    for row in table.rows:
        code, element = row.code(CODE, known), named(row, names)
        scale = row.choice(SCALE, _REQUIREMENT_SCALES)
        once.check(row, (code, element, scale))
        months.see(row, code)
        used = not mark(row, SUPPRESS)
        if scale == "IM":
            value = row.within(VALUE, 1, 5)
            importance[code, element] = value if used else None
        else:
            level, relevant = row.within(VALUE, 0, 7), not mark(row, NOT_RELEVANT)
            levels[code, element] = ((level if used else None) if relevant else 0.0), relevant
    rows: dict[str, dict[str, Requirement]] = {}
    for code in sorted(months.by_code):
        whole(table, code, names, importance, levels)
        rows[code] = {element: Requirement(importance[code, element], *levels[code, element]) for element in names}
    return Requirements(months.by_code, months.newest, rows)


def read_styles(inputs: Inputs, names: Mapping[str, str], known: Container[str]) -> Styles:
    """Read the work styles: impact, and the rank of those that set the occupation apart (0 in the file: none).

    Raises:
        BadRelease: as `read_requirements`.
    """
    table = inputs.table(STYLES, (CODE, ELEMENT, NAME, SCALE, VALUE, DATE))
    impact: dict[tuple[str, str], float] = {}
    ranks: dict[tuple[str, str], int] = {}
    months, once = Months(), Once(ELEMENT)
    for row in table.rows:
        code, element = row.code(CODE, known), named(row, names)
        scale = row.choice(SCALE, _STYLE_SCALES)
        once.check(row, (code, element, scale))
        months.see(row, code)
        if scale == "WI":
            impact[code, element] = row.within(VALUE, -3, 3)
        else:
            ranks[code, element] = row.whole(VALUE, 0, _RANKS)
    rows: dict[str, dict[str, tuple[float, int | None]]] = {}
    for code in sorted(months.by_code):
        whole(table, code, names, impact, ranks)
        rows[code] = {element: (impact[code, element], ranks[code, element] or None) for element in names}
    return Styles(months.by_code, months.newest, rows)


def read_values(inputs: Inputs, names: Mapping[str, str], known: Container[str]) -> Values:
    """Read the work values; the three high points are left out, for they follow from the extents.

    Raises:
        BadRelease: as `read_requirements`.
    """
    table = inputs.table(VALUES, (CODE, ELEMENT, NAME, SCALE, VALUE, DATE))
    extent: dict[tuple[str, str], float] = {}
    months, once = Months(), Once(ELEMENT)
    for row in table.rows:
        if not row.choice(SCALE, _VALUE_SCALES):
            continue
        code, element = row.code(CODE, known), named(row, names)
        once.check(row, (code, element))
        months.see(row, code)
        extent[code, element] = row.within(VALUE, 1, 7)
    rows: dict[str, dict[str, float]] = {}
    for code in sorted(months.by_code):
        whole(table, code, names, extent)
        rows[code] = {element: extent[code, element] for element in names}
    return Values(months.by_code, months.newest, rows)


def read_shares(inputs: Inputs, known: Container[str]) -> Shares:
    """Read what workers and experts call required: education (scale RL), experience (RW) and training (PT, OJ).

    Rows of the scale IM (importance of apprenticeship and of certificates) are left out.

    Raises:
        BadRelease: as `read_requirements`.
    """
    table = inputs.table(SHARES, (CODE, SCALE, "Category", VALUE, SUPPRESS, DATE))
    rows: dict[str, dict[tuple[Scale, int], float | None]] = {}
    months, once = Months(), Once("Category")
    for row in table.rows:
        scale = row.choice(SCALE, _SHARE_SCALES)
        if scale is None:
            continue
        code, number = row.code(CODE, known), row.whole("Category", 1, SCALES[scale])
        once.check(row, (code, scale, number))
        months.see(row, code)
        percent = row.within(VALUE, 0, 100)
        rows.setdefault(code, {})[scale, number] = None if mark(row, SUPPRESS) else percent
    wanted: list[tuple[Scale, int]] = [
        (scale, number) for scale in _SHARE_SCALES.values() if scale for number in range(1, SCALES[scale] + 1)
    ]
    for code, shares in rows.items():
        missing = [f"{scale} {number}" for scale, number in wanted if (scale, number) not in shares]
        if missing:
            raise bad(table.place, f"{code} has no row for {missing[0]}", None, "Category")
    ordered = {code: {key: rows[code][key] for key in wanted} for code in sorted(rows)}
    return Shares(months.by_code, months.newest, ordered)


def named(row: Row, names: Mapping[str, str]) -> str:
    """Return the element of a row, which must have the name our texts give it.

    Raises:
        BadRelease: the element is unknown, or was renamed.
    """
    element = row.code(ELEMENT, names)
    if row.text(NAME) != names[element]:
        raise row.fault(NAME, f"our texts call {element} “{names[element]}”")
    return element


def whole(table: Table, code: str, names: Iterable[str], *found: Container[tuple[str, str]]) -> None:
    """Check that an occupation has all elements on all scales.

    Raises:
        BadRelease: one is missing.
    """
    for element in names:
        if any((code, element) not in ratings for ratings in found):
            raise bad(table.place, f"{code} has no rating for {element}", None, ELEMENT)
