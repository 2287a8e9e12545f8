"""Numbers, money and dates as the student's language writes them, and the words that name a figure's source."""

from datetime import date, datetime
from typing import Literal

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from clusterdesk.core.figure import Figure

MILLION = 1_000_000


def count(value: float) -> str:
    """Return a whole number with the locale's separators: 189,100."""
    return QLocale().toString(round(value))


def decimal(value: float) -> str:
    """Return a number with one decimal, as ratings are shown: 4.1, −0.5."""
    text = QLocale().toString(abs(float(value)), "f", 1)
    return f"−{text}" if round(value, 1) < 0 else text


def people(value: float) -> str:
    """Return a count of persons, in millions from one million up: 3.39 M."""
    if value >= MILLION:
        return QCoreApplication.translate("formats", "{number} M").format(
            number=QLocale().toString(value / MILLION, "f", 2)
        )
    return count(value)


def money(value: float, unit: Literal["year", "hour"] = "year") -> str:
    """Return US dollars: whole for a year, with cents for an hour."""
    return f"${QLocale().toString(float(value), 'f', 0 if unit == 'year' else 2)}"


def pay(figure: Figure, unit: Literal["year", "hour"]) -> str:
    """Return a pay figure in words for a table or a card; a dash when there is none."""
    if figure.value is None:
        return "–"
    text = money(figure.value, unit)
    if unit == "hour":
        text = QCoreApplication.translate("formats", "{pay} an hour").format(pay=text)
    if figure.top_coded:
        text = QCoreApplication.translate("formats", "{pay} or more").format(pay=text)
    return text


def percent(figure: Figure, sign: bool = False) -> str:
    """Return a per cent figure with one decimal, as it is published; a dash when there is none.

    Args:
        figure: the number, in per cent.
        sign: whether a plus is written before a number above zero.
    """
    if figure.value is None:
        return "–"
    text = QLocale().toString(abs(float(figure.value)), "f", 1)
    before = "−" if round(figure.value, 1) < 0 else "+" if sign and round(figure.value, 1) > 0 else ""
    return f"{before}{text}%"


def day(moment: date | datetime) -> str:
    """Return a date as the locale writes it, medium long: Nov 22, 2026; a moment is told in local time."""
    local = moment.astimezone() if isinstance(moment, datetime) else moment
    pattern = QCoreApplication.translate("formats", "MMM d, yyyy", "a date, in the letters of Qt's date format")
    return QLocale().toString(QDate(local.year, local.month, local.day), pattern)


def moment(at: datetime) -> str:
    """Return a day with the time of day, in local time: Nov 22, 2026, 3:05 PM."""
    return QCoreApplication.translate("formats", "{day}, {time}").format(day=day(at), time=time(at))


def time(at: datetime) -> str:
    """Return the time of day, in local time: 3:05 PM."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def size(number: int) -> str:
    """Return the size of a file: 84 kB, 1.5 MB."""
    places = 0 if number < MILLION else 1
    return QLocale().formattedDataSize(number, places, QLocale.DataSizeFormat.DataSizeSIFormat)


def release(name: str) -> str:
    """Return the release of a source with its month in the student's language: May 2025; other names as they are."""
    month = QLocale(QLocale.Language.English).toDate(name, "MMMM yyyy")
    if not month.isValid():
        return name
    pattern = QCoreApplication.translate("formats", "MMMM yyyy", "a month, in the letters of Qt's date format")
    return QLocale().toString(month, pattern)


def source(figure: Figure) -> str:
    """Return who published a figure and for which year, with what a reader must know about it."""
    text = f"{figure.source.title} ({figure.source.publisher}, {release(figure.source.release)})"
    if figure.wider_group:
        text = QCoreApplication.translate("formats", "{source}. The figure is for the wider group.").format(source=text)
    return text
