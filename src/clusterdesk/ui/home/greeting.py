"""The first line of Home. It stands before the portfolio is open, so it needs nothing of what is read later."""

from PySide6.QtCore import QCoreApplication as Qc

NOON = 12
EVENING = 18


def greeting(hour: int, name: str) -> str:
    """Return a greeting for an hour of the day, 0 to 23; `name` may be empty."""
    if hour < NOON:
        text = Qc.translate("home", "Good morning, {name}") if name else Qc.translate("home", "Good morning")
    elif hour < EVENING:
        text = Qc.translate("home", "Good afternoon, {name}") if name else Qc.translate("home", "Good afternoon")
    else:
        text = Qc.translate("home", "Good evening, {name}") if name else Qc.translate("home", "Good evening")
    return text.format(name=name)
