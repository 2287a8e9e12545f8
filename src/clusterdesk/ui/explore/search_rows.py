"""The rows of search results: what they say, and the list they stand in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from clusterdesk.core.finding import Finding, Hit, ProgramHit, SkillHit
from clusterdesk.core.matching import Ranking
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.explore import texts
from clusterdesk.ui.widgets.ways import is_open

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1

RowKind = Literal[
    "heading", "sentence", "way", "recent", "meant", "forget", "career", "cluster", "pathway", "program", "skill"
]
OPENS = ("way", "career", "cluster", "pathway", "program", "skill")
"""The kinds of rows whose `target` is an address; that of the others is a text to search for."""


@dataclass(frozen=True, slots=True)
class SearchRow:
    """One line: something to choose (`target` is not empty), or a heading or sentence.

    `note` stands at the right: the word of fit, or how many a heading has below it.
    """

    kind: RowKind
    title: str
    sub: str = ""
    target: str = ""
    note: str = ""


FitWords = Mapping[str, str]
"""The word of fit by address, such as `career/29-1141.00`: "best" and so on."""


def fit_words(ranking: Ranking | None) -> FitWords:
    """Return the word of fit of everything that is ranked."""
    if ranking is None:
        return {}
    found: dict[str, str] = {f"career/{fit.code}": fit.word for fit in ranking.occupations}
    for framework in ("modern", "classic"):
        groups = (*ranking.clusters(framework), *ranking.pathways(framework))
        found.update((str(fit.target), fit.word) for fit in groups)
    return found


def rows_for(found: Finding, text: str, words: FitWords, *, counts: bool = False) -> list[SearchRow]:
    """Return the rows for what was found: a heading a kind, kinds in the order of their best hit.

    With nothing found: a sentence and ways on.

    Args:
        found: by the text.
        text: as it was typed.
        words: the words of fit, as far as they are known.
        counts: whether the headings say how many there are.
    """
    if not found.count:
        return _nothing(text)
    sections: dict[str, list[SearchRow]] = {}
    for hit in found.hits:
        sections.setdefault(_heading(hit), []).append(_hit_row(hit, words))
    if found.programs and is_open("program"):
        programs = [_program_row(program) for program in found.programs]
        sections[QCoreApplication.translate("search", "Programs of study")] = programs
    if found.skills and is_open("skill"):
        skills = [_skill_row(skill) for skill in found.skills]
        sections[QCoreApplication.translate("search", "Skills and knowledge")] = skills
    rows = [_meant_row(found.meant)] if found.meant else []
    for heading, section in sections.items():
        rows += [SearchRow("heading", heading, note=str(len(section)) if counts else ""), *section]
    return rows


def recent_rows(recent: Sequence[str]) -> list[SearchRow]:
    """Return the rows for the searches of before, and the one that forgets them; none without any."""
    if not recent:
        return []
    heading = SearchRow("heading", QCoreApplication.translate("search", "Recent searches"))
    forget = SearchRow("forget", QCoreApplication.translate("search", "Forget these searches"), target="forget")
    return [heading, *(SearchRow("recent", text, target=text) for text in recent), forget]


def all_row(text: str) -> SearchRow:
    """Return the row that leads to everything that is found."""
    words = text.strip()
    title = QCoreApplication.translate("search", "Show all results for “{text}”").format(text=words)
    return SearchRow("way", title, target=f"search/{words}")


def _nothing(text: str) -> list[SearchRow]:
    sentence = QCoreApplication.translate(
        "search", "Nothing found for “{text}”. Try another word for it, or look around:"
    ).format(text=text.strip())
    ways = [
        SearchRow("way", QCoreApplication.translate("search", "Look through the clusters"), target="explore"),
        SearchRow("way", QCoreApplication.translate("search", "Answer questions about what you like"), target="assess"),
    ]
    return [SearchRow("sentence", sentence), *(way for way in ways if is_open(way.target))]


def _meant_row(meant: str) -> SearchRow:
    title = QCoreApplication.translate("search", "Did you mean “{text}”?").format(text=meant)
    return SearchRow("meant", title, QCoreApplication.translate("search", "What you see is found for it."), meant)


def _heading(hit: Hit) -> str:
    if hit.kind == "cluster":
        return QCoreApplication.translate("search", "Clusters")
    if hit.kind == "pathway":
        return QCoreApplication.translate("search", "Sub-clusters and pathways")
    if hit.reason == "technology":
        return QCoreApplication.translate("search", "Careers that use {name}").format(name=hit.also)
    return QCoreApplication.translate("search", "Careers")


def _hit_row(hit: Hit, words: FitWords) -> SearchRow:
    sub = " · ".join(part for part in (_why(hit), hit.context) if part)
    if hit.kind == "cluster":
        framework = Target.parse(hit.target).framework
        sub = " · ".join((terms.framework(framework), sub)) if framework else sub
    word = words.get(hit.target)
    return SearchRow(hit.kind, hit.title, sub, hit.target, terms.fit_phrase(word) if word else "")


def _program_row(program: ProgramHit) -> SearchRow:
    sub = QCoreApplication.translate("search", "CIP code {code} · {careers}").format(
        code=program.code, careers=texts.careers(program.careers)
    )
    return SearchRow("program", program.title, sub, f"program/{program.code}")


def _skill_row(skill: SkillHit) -> SearchRow:
    if skill.domain == "skills":
        sub = QCoreApplication.translate("search", "skill, called {name} by O*NET")
    else:
        sub = QCoreApplication.translate("search", "area of knowledge, called {name} by O*NET")
    return SearchRow("skill", skill.plain_name, sub.format(name=skill.name), f"skill/{skill.element}")


def _why(hit: Hit) -> str:
    """Return why a thing was found whose own name does not say it."""
    if not hit.also:
        return ""
    if hit.reason == "technology":
        return QCoreApplication.translate("search", "uses {name}").format(name=hit.also)
    if hit.reason == "program":
        return QCoreApplication.translate("search", "you can study {name}").format(name=hit.also)
    if hit.reason == "text":
        return hit.also
    return QCoreApplication.translate("search", "also called {title}").format(title=hit.also)


class SearchRows(QAbstractListModel):
    """Headings, results and sentences as one list; only what has a target can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[SearchRow] = []

    def set_rows(self, rows: list[SearchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def all(self) -> list[SearchRow]:
        """Return the rows that are shown."""
        return self._rows

    def row(self, index: Index) -> SearchRow | None:
        """Return the row of an index; None for none."""
        return self._rows[index.row()] if index.isValid() else None

    def first(self) -> QModelIndex:
        """Return the first row that opens something; an invalid index where there is none."""
        results = (at for at, row in enumerate(self._rows) if row.kind in OPENS)
        return self.index(at) if (at := next(results, None)) is not None else QModelIndex()

    def next(self, index: QModelIndex, step: int) -> QModelIndex:
        """Return the row that can be chosen after (`step` 1) or before (-1) an index, round at both ends."""
        places = [number for number, row in enumerate(self._rows) if row.target]
        if not places:
            return QModelIndex()
        at = places.index(index.row()) + step if index.isValid() else 0 if step > 0 else -1
        return self.index(places[at % len(places)])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only rows that can be chosen are enabled."""
        row = self.row(index)
        if row is None or not row.target:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the words of a row, or the row itself."""
        row = self.row(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.title, row.note, row.sub) if part)
        return row if role == ROW_ROLE else None
