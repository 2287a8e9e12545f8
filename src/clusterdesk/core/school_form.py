"""Reads a questionnaire file that a school has written itself; docs/questionnaires.md tells its format."""

from itertools import count

from clusterdesk.core.errors import BadSchoolFile
from clusterdesk.core.interests import AREAS, Area
from clusterdesk.core.questionnaire import Item
from clusterdesk.core.school_file import ID_MOST, Layout, Row, read_school_file
from clusterdesk.core.sitting import SchoolForm
from clusterdesk.core.words import QT_TRANSLATE_NOOP

TEXT_MOST = 300
ITEMS_MOST = 300
"""More than five times our longest form: nobody answers so many."""

LAYOUT = Layout({"id": ID_MOST, "area": ID_MOST, "text": TEXT_MOST}, ITEMS_MOST)

_AREAS: dict[str, Area] = {area: area for area in AREAS}


def parse_school_form(data: bytes, key: str) -> SchoolForm:
    """Read a questionnaire file.

    Args:
        data: the bytes of the file.
        key: tells it from the school's other forms, such as the name of the file.

    Raises:
        BadSchoolFile: the file cannot be used; the sentence names the row and the column.
    """
    file = read_school_file(data, LAYOUT)
    order = count(1)

    def item(row: Row) -> Item:
        id_, area, text = row.cells
        return Item(id_, _area(row.number, area), next(order), text)

    items = file.each(item)
    _check_areas(items)
    return SchoolForm(key, file.title, file.licence, items)


def _area(row: int, text: str) -> Area:
    area = _AREAS.get(text.upper())
    if area is None:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP("errors", "Row {row}, column area: “{text}” is none of R, I, A, S, E, C."),
            row=row,
            text=text,
        )
    return area


def _check_areas(items: tuple[Item, ...]) -> None:
    there = {item.area for item in items}
    missing = [area for area in AREAS if area not in there]
    if missing:
        raise BadSchoolFile(
            QT_TRANSLATE_NOOP(
                "errors", "Column area: no row has {area}. Each of R, I, A, S, E, C needs at least one question."
            ),
            area=", ".join(missing),
        )
