"""The cards of the Prepare tab: one a kind of idea, made once and filled again with every cluster."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.facts import Idea, PrepareKind
from clusterdesk.core.framework import Framework
from clusterdesk.core.plan import PLANNED, PlanKind
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui.kind import Kind
from clusterdesk.ui.theme import ICONS, Theme
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    IconButton,
    IconMark,
    QuietButton,
    RowColumn,
    SectionLabel,
    SmallLabel,
    held,
)
from clusterdesk.ui.widgets.ways import mark_way

KINDS: dict[PrepareKind, Kind] = {
    PrepareKind.COURSE: Kind("book-open", QT_TRANSLATE_NOOP("prepare", "Courses")),
    PrepareKind.CREDENTIAL: Kind("award", QT_TRANSLATE_NOOP("prepare", "Credentials you can start")),
    PrepareKind.ORGANIZATION: Kind("users", QT_TRANSLATE_NOOP("prepare", "Organizations")),
    PrepareKind.INTERNSHIP: Kind("briefcase", QT_TRANSLATE_NOOP("prepare", "Internships")),
    PrepareKind.EXTERNSHIP: Kind("footprints", QT_TRANSLATE_NOOP("prepare", "Job shadows and visits")),
    PrepareKind.PROJECT: Kind("lightbulb", QT_TRANSLATE_NOOP("prepare", "Projects of your own")),
    PrepareKind.QUESTION: Kind("messages-square", QT_TRANSLATE_NOOP("prepare", "Ask someone who does it")),
    PrepareKind.SEARCH: Kind("search", QT_TRANSLATE_NOOP("prepare", "Look for in job postings")),
}
"""The cards in their order."""
ASIDE = IconButton.pad[0] - QuietButton.pad[0]
"""Pixels that the rows stick out, so that the sign of their button stands below the end of “Log it”."""
LOGGED: dict[PrepareKind, EntryKind] = {
    PrepareKind.COURSE: EntryKind.COURSE,
    PrepareKind.CREDENTIAL: EntryKind.GAINED,
    PrepareKind.INTERNSHIP: EntryKind.INTERNSHIP,
    PrepareKind.EXTERNSHIP: EntryKind.SHADOW,
    PrepareKind.QUESTION: EntryKind.CONVERSATION,
    PrepareKind.SEARCH: EntryKind.POSTING,
}
"""What doing one of these ideas is called in the journal; the others have no kind of their own there."""


class _PlanButton(IconButton):
    """Puts an idea into the plan: a plus in the accent, a tick once it is there."""

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw what is under the pointer."""
        super().paint_box(painter, theme)
        return theme.color("accent_strong" if self.icon_name() == "plus" else "good")


class _IdeaRow(QWidget):
    """One idea: what it is, and below it the usual grade, how long it takes, or who gives it.

    Args:
        plans: whether it can be put into the plan.
        aims: whether a goal can be made of it.
        parent: the card.
    """

    planning = Signal(object)
    """The `Idea` is to be put into the plan."""
    aiming = Signal(object)
    """A goal is to be made of the `Idea`."""

    def __init__(self, *, plans: bool, aims: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._idea: Idea | None = None
        self._text = BodyLabel("")
        self._note = SmallLabel("")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._text)
        words.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(ASIDE, 0, 0 if plans else ASIDE, 0)
        row.setSpacing(6)
        row.addLayout(words, 1)
        self.aim = IconButton(ICONS["goals"], self.tr("Set a goal")) if aims else None
        if self.aim is not None:
            self.aim.clicked.connect(lambda: self.aiming.emit(self._idea))
            mark_way(self.aim, "goal/new")
            row.addWidget(self.aim, 0, Qt.AlignmentFlag.AlignTop)
        self.plan = _PlanButton("plus", self.tr("Add to my plan")) if plans else None
        if self.plan is not None:
            self.plan.clicked.connect(lambda: self.planning.emit(self._idea))
            mark_way(self.plan, "plan")
            row.addWidget(self.plan, 0, Qt.AlignmentFlag.AlignTop)

    def show_idea(self, idea: Idea) -> None:
        """Show an idea."""
        self._idea = idea
        self._text.setText(idea.text)
        note = idea.note or ""
        if idea.grade:
            grade = QCoreApplication.translate("prepare", "usually grade {grade}").format(grade=idea.grade)
            note = f"{grade} · {note}" if note else grade
        self._note.setText(note)
        if self.aim is not None:
            self.aim.set_name(self.tr("Set a goal: {idea}").format(idea=idea.text))
        with held(self):
            self._note.setVisible(bool(note))

    def show_planned(self, planned: frozenset[tuple[PlanKind, str]]) -> None:
        """Say whether the idea is in the plan already; it can be planned once more."""
        if self.plan is None or self._idea is None:
            return
        there = (PLANNED[self._idea.kind], self._idea.text) in planned
        text = self.tr("In your plan: {idea}") if there else self.tr("Add to my plan: {idea}")
        self.plan.set_icon("check" if there else "plus")
        self.plan.set_name(text.format(idea=self._idea.text))


class IdeasCard(Card):
    """All ideas of one kind, with the way to log that one was followed."""

    logging = Signal(str)
    """Something is to be logged: the kind of entry."""
    planning = Signal(object)
    """An `Idea` is to be put into the plan."""
    aiming = Signal(object)
    """A goal is to be made of an `Idea`."""

    def __init__(self, kind: PrepareKind, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.kind = kind
        self._rows: list[_IdeaRow] = []
        self._planned: frozenset[tuple[PlanKind, str]] = frozenset()
        self._mark = IconMark(KINDS[kind].icon)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._mark)
        head.addWidget(SectionLabel(QCoreApplication.translate("prepare", KINDS[kind].name)), 1)
        self._column = RowColumn(ASIDE)
        self._column.setSpacing(9)
        entry = LOGGED.get(kind)
        self.log = QuietButton(self.tr("Log it"))
        self.log.setAccessibleName(
            self.tr("Log it: {kind}").format(kind=QCoreApplication.translate("prepare", KINDS[kind].name))
        )
        head.addWidget(self.log)
        if entry is None:
            # Its room stays, so that the headings of all cards stand in one line.
            policy = self.log.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            self.log.setSizePolicy(policy)
            self.log.hide()
        else:
            self.log.clicked.connect(lambda: self.logging.emit(entry.value))
            mark_way(self.log, "log")
        self.body.addLayout(head)
        self.body.addSpacing(2)
        self.body.addLayout(self._column)

    def show_ideas(self, ideas: Sequence[Idea], colour: tuple[Framework, str]) -> None:
        """Show the ideas of a cluster in its colour; a card without any is not there."""
        self._mark.set_cluster(*colour)
        with held(self):
            self._fill(ideas)
        self.setVisible(bool(ideas))

    def _fill(self, ideas: Sequence[Idea]) -> None:
        while len(self._rows) < len(ideas):
            row = _IdeaRow(plans=self.kind in PLANNED, aims=self.kind is PrepareKind.CREDENTIAL)
            row.planning.connect(self.planning)
            row.aiming.connect(self.aiming)
            self._rows.append(row)
            self._column.addWidget(row)
        for at, row in enumerate(self._rows):
            row.setVisible(at < len(ideas))
            if at < len(ideas):
                row.show_idea(ideas[at])
                row.show_planned(self._planned)

    def show_planned(self, planned: frozenset[tuple[PlanKind, str]]) -> None:
        """Say of every idea whether it is in the plan: kinds and titles of what is planned."""
        self._planned = planned
        for row in self._rows:
            row.show_planned(planned)
