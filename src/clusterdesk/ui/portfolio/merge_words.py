"""What both sides of a contradiction say, in the words and with the dates of the student's language."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.journal import FIELDS
from clusterdesk.core.merge_report import FIELD, Clash, Told
from clusterdesk.core.plan import Term
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui import formats
from clusterdesk.ui.planning import words as plan_words

COLUMNS = {
    "name": QT_TRANSLATE_NOOP("merge", "Name"),
    "graduation_year": QT_TRANSLATE_NOOP("merge", "High school ends"),
    "title": QT_TRANSLATE_NOOP("merge", "Title"),
    "reason": QT_TRANSLATE_NOOP("merge", "Reason"),
    "state": QT_TRANSLATE_NOOP("merge", "State"),
    "due": QT_TRANSLATE_NOOP("merge", "Due date"),
    "day": QT_TRANSLATE_NOOP("merge", "Day"),
    "note": QT_TRANSLATE_NOOP("merge", "Note"),
    "credits": QT_TRANSLATE_NOOP("merge", "Credits"),
    "term": QT_TRANSLATE_NOOP("merge", "Term"),
    "year": QT_TRANSLATE_NOOP("merge", "School year"),
}
STATES = {
    "active": QT_TRANSLATE_NOOP("goals", "Active"),
    "reached": QT_TRANSLATE_NOOP("goals", "Reached"),
    "let_go": QT_TRANSLATE_NOOP("goals", "Let go"),
}
LABELS = {FIELD + spec.name: spec.label for specs in FIELDS.values() for spec in specs}
"""What the fields of entries are called, in the context `errors`; the same name means the same in every kind."""
NOTHING = "–"


def both_sides(clash: Clash) -> list[list[str]]:
    """Return a row for every difference: what it is about, what is said here, and what in the copy."""
    found = clash.differences
    rows = [[_label(one.column), *(_value(one.column, value) for value in (one.here, one.there))] for one in found]
    if clash.deleted is not None:
        at = 1 if clash.deleted == "here" else 2
        rows[0][at] = QCoreApplication.translate("merge", "deleted")
        for row in rows[1:]:
            row[at] = ""
    return rows


def _label(column: str) -> str:
    if column in COLUMNS:
        return QCoreApplication.translate("merge", COLUMNS[column])
    return QCoreApplication.translate("errors", LABELS.get(column, column.removeprefix(FIELD)))


def _value(column: str, value: Told) -> str:
    """Return what one side says; what is in no form that is known stands there as it is."""
    if value is None:
        return NOTHING
    if isinstance(value, str):
        return _text(column, value)
    if column == "year":
        return plan_words.span(int(value))
    return str(value) if column == "graduation_year" else plan_words.number(value)


def _text(column: str, value: str) -> str:
    if column == "state" and value in STATES:
        return QCoreApplication.translate("goals", STATES[value])
    if column == "term" and value in set(Term):
        return plan_words.term(Term(value))
    if column in ("due", "day", FIELD + "last_day"):
        try:
            return formats.day(date.fromisoformat(value))
        except ValueError:
            return value
    return value
