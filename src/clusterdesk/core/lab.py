"""What a school has settled for a lab, read from the text of `clusterdesk.toml`; told in docs/labs.md."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields
from string import Formatter
from typing import Any, cast

from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.language import LANGUAGES, Language
from clusterdesk.core.words import QT_TRANSLATE_NOOP

PLACEHOLDERS = frozenset({"user", "home", "program"})
"""What may stand in braces in `folder`: the login name, the person's own folder, the folder of the program."""

PARTS = (
    "explore",
    "saved",
    "compare",
    "ladder",
    "program",
    "skill",
    "whatif",
    "assess",
    "history",
    "goals",
    "plan",
    "journal",
    "summary",
)
"""What may be hidden: the first part of an address; an entry of the rail takes its pages with it. What leads to the own
file, its copies and its seal stays, and what brings back what was deleted: home, portfolio, bin, settings."""

KEEP_LEAST, KEEP_MOST = 30, 3650
"""The days that `keep_days` may name: a clock that is a few days off is no part of the least."""

_LINE = re.compile(r"\(at line (\d+)")


@dataclass(frozen=True, slots=True)
class Lab:
    """What is settled; a default leaves the choice to the person at the computer.

    `folder` is where portfolios lie, with `PLACEHOLDERS` not filled in yet, empty for the usual place. `hide` holds
    some of `PARTS`. `must_be_sealed` asks for a seal on every portfolio of this computer, `new_portfolios` says whether
    one may be added to them. `keep_days`: after so many days without use a portfolio is deleted (`core.retention`), 0
    for never.
    """

    folder: str = ""
    language: Language | None = None
    framework: Framework | None = None
    hide: frozenset[str] = frozenset()
    must_be_sealed: bool = False
    new_portfolios: bool = True
    keep_days: int = 0

    @property
    def shares_folder(self) -> bool:
        """Whether the folder that is named is the same for everybody who works at this computer."""
        names = {name for _, name, _, _ in Formatter().parse(self.folder)}
        return bool(self.folder) and not names & {"user", "home"}

    def fixed_settings(self) -> dict[str, Any]:
        """Return the fields of `Settings` that nobody can change here, with their values."""
        found = {"language": self.language, "framework": self.framework}
        return {name: value for name, value in found.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Complaint:
    """A setting that cannot be used and stays at its default: `line` counts from 1, 0 for the file as a whole.

    `reason` is a sentence marked for translation in the context "errors", `values` fills its braces.
    """

    line: int
    reason: str
    values: tuple[tuple[str, object], ...] = ()

    @property
    def sentence(self) -> str:
        """The reason in English."""
        return self.reason.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class LabText:
    """What a file says: the settings, the names of those it sets and can set, and what cannot be used."""

    lab: Lab = field(default_factory=Lab)
    settled: frozenset[str] = frozenset()
    complaints: tuple[Complaint, ...] = ()


def parse(text: str) -> LabText:
    """Read the text of a `clusterdesk.toml`; nothing in it raises: what cannot be used is left at its default."""
    # Imported only where there is a lab: every other start does without it.
    import tomllib

    try:
        found = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = _LINE.search(str(error))
        reason = QT_TRANSLATE_NOOP("errors", "It cannot be read as TOML, so nothing in it is in force.")
        return LabText(complaints=(Complaint(int(line[1]) if line else 0, reason),))
    known = {each.name for each in fields(Lab)}
    values: dict[str, Any] = {}
    complaints: list[Complaint] = []
    for name, value in found.items():
        problem = _problem(name, value) if name in known else _unknown(name)
        if problem is None:
            values[name] = frozenset(cast("list[str]", value)) if name == "hide" else value
        else:
            complaints.append(Complaint(_line_of(text, name), *problem))
    if "keep_days" in values and "folder" not in values:
        del values["keep_days"]
        complaints.append(Complaint(_line_of(text, "keep_days"), NO_FOLDER))
    complaints.sort(key=lambda complaint: complaint.line)
    return LabText(Lab(**values), frozenset(values), tuple(complaints))


NO_FOLDER = QT_TRANSLATE_NOOP(
    "errors", "“keep_days” needs “folder”: portfolios are deleted only in a folder that is named here."
)

_Problem = tuple[str, tuple[tuple[str, object], ...]]


def _unknown(name: str) -> _Problem:
    return QT_TRANSLATE_NOOP("errors", "There is no setting “{name}”."), (("name", name),)


def _problem(name: str, value: object) -> _Problem | None:
    """Return why a value cannot be used, None when it can."""
    checks: dict[str, Callable[[str, object], _Problem | None]] = {
        "folder": _bad_folder,
        "language": lambda name, value: _not_among(name, value, LANGUAGES),
        "framework": lambda name, value: _not_among(name, value, FRAMEWORKS),
        "hide": _bad_parts,
        "must_be_sealed": _not_yes_or_no,
        "new_portfolios": _not_yes_or_no,
        "keep_days": _bad_days,
    }
    return checks[name](name, value)


def _not_among(name: str, value: object, allowed: tuple[str, ...]) -> _Problem | None:
    if value in allowed:
        return None
    values = (("name", name), ("allowed", ", ".join(allowed)))
    return QT_TRANSLATE_NOOP("errors", "“{name}” must be one of these: {allowed}."), values


def _not_yes_or_no(name: str, value: object) -> _Problem | None:
    if isinstance(value, bool):
        return None
    return QT_TRANSLATE_NOOP("errors", "“{name}” must be true or false, without quotes."), (("name", name),)


def _bad_days(name: str, value: object) -> _Problem | None:
    if type(value) is int and KEEP_LEAST <= value <= KEEP_MOST:
        return None
    values = (("name", name), ("least", KEEP_LEAST), ("most", KEEP_MOST))
    return QT_TRANSLATE_NOOP("errors", "“{name}” must be a whole number of days from {least} to {most}."), values


def _bad_parts(name: str, value: object) -> _Problem | None:
    if isinstance(value, list) and all(part in PARTS for part in cast("list[object]", value)):
        return None
    values = (("name", name), ("allowed", ", ".join(PARTS)))
    return QT_TRANSLATE_NOOP("errors", "“{name}” must be a list of some of these: {allowed}."), values


def _bad_folder(name: str, value: object) -> _Problem | None:
    if isinstance(value, str) and value.strip() and "\0" not in value:
        try:
            parts = tuple(Formatter().parse(value))
        except ValueError:
            parts = (("", "", "", None),)
        if all(mark in PLACEHOLDERS and not spec and not form for _, mark, spec, form in parts if mark is not None):
            return None
    values = (("name", name), ("allowed", ", ".join(f"{{{each}}}" for each in sorted(PLACEHOLDERS))))
    return QT_TRANSLATE_NOOP("errors", "“{name}” must be a path; only {allowed} may stand in braces."), values


def _line_of(text: str, name: str) -> int:
    """Return the line where a setting or a table stands; 0 where it is written in a way that is not found."""
    word = re.escape(name)
    start = re.compile(rf"""^\s*(\[+\s*)?(?:{word}|"{word}"|'{word}')\s*[=.\]]""")
    return next((number for number, line in enumerate(text.splitlines(), 1) if start.match(line)), 0)
