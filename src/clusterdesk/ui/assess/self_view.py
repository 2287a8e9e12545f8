"""What the result pages of topics, skills and values share."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import Family
from clusterdesk.core.readings import Readings
from clusterdesk.core.scoring import Remark
from clusterdesk.core.sitting import Sitting
from clusterdesk.core.source import Source
from clusterdesk.ui import formats
from clusterdesk.ui.assess.families import ICONS, words_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    EmptyState,
    IconTile,
    LinkRow,
    PlainButton,
    RowColumn,
    SmallLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clusterdesk.services.session import Session


@dataclass(frozen=True, slots=True)
class _Found:
    """The newest finished sitting of the family, or the one that the address names, with what is read from it.

    `earlier`: it is not the newest one.
    """

    sitting: Sitting | None
    readings: Readings
    earlier: bool


def _read(session: Session, family: Family, uuid: str) -> _Found:
    newest = session.assess.readings()
    finished = session.assess.finished(family)
    named = session.assess.sitting(uuid) if uuid else None
    if named is None or named in finished[:1]:
        return _Found(finished[0] if finished else None, newest, earlier=False)
    if named not in finished:
        return _Found(None, newest, earlier=False)
    alone = session.assess.readings_of(named)
    return _Found(named, replace(newest, topics=alone.topics, skills=alone.skills, values=alone.values), earlier=True)


class SelfView(View):
    """A page on the newest answers of one family, `results/topics`, or on those of one sitting, `results/topics/UUID`.

    `show_answers` fills the body.
    """

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})
    family: ClassVar[Family]

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shown: _Found | None = None
        self._uuid = ""
        words = words_of(self.family)
        self.set_breadcrumb([(self.tr("Assess"), "assess"), (words.name, None)])
        self.set_tile(IconTile(ICONS[self.family], 46))
        self.again = PlainButton(self.tr("Take again"), "rotate-ccw")
        self.again.setAccessibleName(self.tr("Take again: {name}").format(name=words.name))
        lead(self.again, context.navigation.open, lambda: f"intro/{self.family}")
        self.add_action(self.again)
        self.again.hide()

    def show_address(self, address: str) -> None:
        """Show the newest answers, or those of the sitting that the address names."""
        self.show_sitting(address.removeprefix(f"results/{self.family}").removeprefix("/"))

    def show_sitting(self, uuid: str) -> None:
        """Show the answers of one sitting; the newest without a name."""
        self._uuid = uuid
        self.refresh()

    def refresh(self) -> None:
        """Read the answers again."""
        family, uuid = self.family, self._uuid
        self.context.runner.read(lambda s: _read(s, family, uuid), self._show, owner=self, refused=self._tell)

    def show_answers(self, readings: Readings, *, earlier: bool) -> None:
        """Fill the body.

        Args:
            readings: the answers that are shown, and the newest ones of the other families.
            earlier: they are not the newest of this family.
        """
        raise NotImplementedError

    def _show(self, found: _Found) -> None:
        if found == self._shown:
            return
        self._shown = found
        sitting = found.sitting
        self.again.setVisible(sitting is not None)
        if sitting is None:
            self.set_subtitle("")
            empty = EmptyState(
                ICONS[self.family],
                self.tr("Nothing here yet. What comes of your answers is shown here when you finish the questions."),
                self.tr("To the questions"),
            )
            lead(empty, self.context.navigation.open, lambda: f"intro/{self.family}")
            self.show_empty(empty)
            return
        self.show_empty(None)
        self.clear_body()
        answered = sum(answer.value is not None for answer in sitting.answers.values())
        self.set_subtitle(
            self.tr("{date} · {count} of {total} questions answered").format(
                date=formats.day(sitting.finished_at or sitting.started_at),
                count=answered,
                total=len(sitting.item_ids),
            )
        )
        if found.earlier:
            banner = Banner(
                self.tr("These are answers of then. Everywhere else your newest ones count."),
                action=self.tr("See the newest"),
            )
            lead(banner, self.context.navigation.open, lambda: f"results/{self.family}")
            self.body.addWidget(banner)
        for remark in (Remark.MANY_SKIPPED, Remark.STRAIGHT_LINING, Remark.RUSHED):
            if sitting.result and remark.value in sitting.result.remarks:
                self.body.addWidget(Banner(self.context.explore.result_text(remark.value), "warn"))
        self.show_answers(found.readings, earlier=found.earlier)

    def _tell(self, error: ExpectedError) -> None:
        self._shown = None
        self.show_empty(EmptyState("circle-alert", explained(error)))


def show_links(column: RowColumn, view: View, rows: Iterable[tuple[str, str, str]]) -> Sequence[LinkRow]:
    """Fill a column with rows of (address, title, word at the right); returns the rows."""
    clear_layout(column)
    given = list(rows)
    made: list[LinkRow] = []
    for place, (address, title, word) in enumerate(given, start=1):
        row = LinkRow(title, word, line=place < len(given))
        lead(row, view.context.navigation.open, address, stays=True)
        column.addWidget(row)
        made.append(row)
    return made


def stack(*widgets: QWidget) -> QWidget:
    """Return widgets one under another, at the top of the room they are given."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return held


def word_rows(rows: Iterable[tuple[str, str]]) -> QGridLayout:
    """Return lines of a name and a word at the right."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    for row, (name, word) in enumerate(rows):
        grid.addWidget(BodyLabel(name), row, 0)
        label = SmallLabel(word, wrap=False)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row, 1)
    return grid


def source_name(source: Source) -> str:
    """Return title, publisher and release of a source."""
    return f"{source.title} ({source.publisher}, {formats.release(source.release)})"
