"""Every key of the program in one table: the window makes its shortcuts from it, and the sheet on ? lists it."""

import sys
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from clusterdesk.core.words import QT_TRANSLATE_NOOP

Group = Literal["anywhere", "questions", "lists"]

GROUPS: dict[Group, str] = {
    "anywhere": QT_TRANSLATE_NOOP("shortcuts", "Anywhere"),
    "questions": QT_TRANSLATE_NOOP("shortcuts", "While you answer questions"),
    "lists": QT_TRANSLATE_NOOP("shortcuts", "In tables and forms"),
}

KEY_NAMES = {
    "Backspace": QT_TRANSLATE_NOOP("shortcuts", "Backspace"),
    "Delete": QT_TRANSLATE_NOOP("shortcuts", "Delete"),
    "Enter": QT_TRANSLATE_NOOP("shortcuts", "Enter"),
    "Esc": QT_TRANSLATE_NOOP("shortcuts", "Esc"),
    "Menu": QT_TRANSLATE_NOOP("shortcuts", "Menu"),
    "Shift": QT_TRANSLATE_NOOP("shortcuts", "Shift"),
    "Space": QT_TRANSLATE_NOOP("shortcuts", "Space"),
    "Tab": QT_TRANSLATE_NOOP("shortcuts", "Tab"),
}
"""Keys whose caps carry a word that differs between the languages' keyboards."""
ARROWS = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Shortcut(NamedTuple):
    """One thing that keys do.

    `action` names what the window does; it is empty where a view or a widget reads the keys itself. Any one of `keys`
    does it, written as Qt writes them portably ("Ctrl+K").
    """

    action: str
    keys: tuple[str, ...]
    text: str
    group: Group = "anywhere"


SHORTCUTS = (
    Shortcut("search", ("Ctrl+K",), QT_TRANSLATE_NOOP("shortcuts", "Search careers, clusters and skills")),
    Shortcut("home", ("Alt+1",), QT_TRANSLATE_NOOP("shortcuts", "Home")),
    Shortcut("explore", ("Alt+2",), QT_TRANSLATE_NOOP("shortcuts", "Explore")),
    Shortcut("assess", ("Alt+3",), QT_TRANSLATE_NOOP("shortcuts", "Assess")),
    Shortcut("goals", ("Alt+4",), QT_TRANSLATE_NOOP("shortcuts", "Goals")),
    Shortcut("plan", ("Alt+5",), QT_TRANSLATE_NOOP("shortcuts", "Plan")),
    Shortcut("journal", ("Alt+6",), QT_TRANSLATE_NOOP("shortcuts", "Journal")),
    Shortcut("portfolio", ("Alt+7",), QT_TRANSLATE_NOOP("shortcuts", "Portfolio")),
    Shortcut("log", ("Ctrl+J",), QT_TRANSLATE_NOOP("shortcuts", "Log something that happened")),
    Shortcut("back", ("Alt+Left", "Backspace"), QT_TRANSLATE_NOOP("shortcuts", "Go back")),
    Shortcut("forward", ("Alt+Right",), QT_TRANSLATE_NOOP("shortcuts", "Go forward")),
    Shortcut("undo", ("Ctrl+Z",), QT_TRANSLATE_NOOP("shortcuts", "Undo")),
    Shortcut("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), QT_TRANSLATE_NOOP("shortcuts", "Do again what was undone")),
    Shortcut("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("shortcuts", "Lock a sealed portfolio")),
    Shortcut("finish", ("Ctrl+Shift+L",), QT_TRANSLATE_NOOP("shortcuts", "Finish and leave this computer")),
    Shortcut("help", ("F1",), QT_TRANSLATE_NOOP("shortcuts", "Help for the page you are on")),
    Shortcut("keys", ("?",), QT_TRANSLATE_NOOP("shortcuts", "Show these keys")),
    Shortcut(
        "", ("Tab",), QT_TRANSLATE_NOOP("shortcuts", "Go to the next button or field; with Shift to the last one")
    ),
    Shortcut("", ("1", "2", "3", "4", "5"), QT_TRANSLATE_NOOP("shortcuts", "Answer"), "questions"),
    Shortcut("", ("S",), QT_TRANSLATE_NOOP("shortcuts", "Skip the question"), "questions"),
    Shortcut("", ("Backspace", "Alt+Left"), QT_TRANSLATE_NOOP("shortcuts", "Back to the last question"), "questions"),
    Shortcut("", ("Enter",), QT_TRANSLATE_NOOP("shortcuts", "Open the row"), "lists"),
    Shortcut(
        "", ("Space",), QT_TRANSLATE_NOOP("shortcuts", "Save the career of the row, or take its mark away"), "lists"
    ),
    Shortcut("", ("Delete",), QT_TRANSLATE_NOOP("shortcuts", "Delete the entry of the journal"), "lists"),
    Shortcut(
        "", ("Delete",), QT_TRANSLATE_NOOP("shortcuts", "Delete the portfolio that is marked on the shelf"), "lists"
    ),
    Shortcut("", ("Ctrl+C",), QT_TRANSLATE_NOOP("shortcuts", "Copy the chosen rows"), "lists"),
    Shortcut("", ("Menu",), QT_TRANSLATE_NOOP("shortcuts", "Sort the table"), "lists"),
    Shortcut("", ("Ctrl+Enter",), QT_TRANSLATE_NOOP("shortcuts", "Keep what you typed"), "lists"),
    Shortcut("", ("Esc",), QT_TRANSLATE_NOOP("shortcuts", "Leave the form or the search"), "lists"),
)


def key_text(keys: str) -> str:
    """Return keys as they are printed on the keyboard: "Ctrl K", on a Mac "⌘K"."""
    if sys.platform == "darwin":
        return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return " ".join(_key_name(key) for key in keys.split("+"))


def _key_name(key: str) -> str:
    if key in ARROWS:
        return ARROWS[key]
    # Qt's own names follow the language of the system, not the one in force.
    return QCoreApplication.translate("shortcuts", KEY_NAMES[key]) if key in KEY_NAMES else key
