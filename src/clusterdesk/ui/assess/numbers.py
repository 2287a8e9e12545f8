"""Numbers of a result in the student's way of writing them."""

from PySide6.QtCore import QCoreApplication, QLocale


def decimal(value: float, places: int = 2) -> str:
    """Return a number with a fixed count of places and a true minus: −0.05."""
    return QLocale().toString(float(value), "f", places).replace("-", "−")


def r_text(value: float) -> str:
    """Return a correlation as it is told in details: three places."""
    return decimal(value, 3)


def points(value: float) -> str:
    """Return a score of an area: 31, or 31.5."""
    return decimal(value, 0 if value == round(value) else 1)


def change(value: float) -> str:
    """Return by how much a score moved: +4, −2.5, 0."""
    return f"+{points(value)}" if value > 0 else points(value)


def places(best: int, worst: int) -> str:
    """Return a range of places: "3", or "2 to 5"."""
    if best == worst:
        return QLocale().toString(best)
    return QCoreApplication.translate("assess", "{low} to {high}").format(low=best, high=worst)
