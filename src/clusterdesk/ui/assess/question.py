"""One question a screen, whatever the form: keys 1 to 5, saved after every answer."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import Family
from clusterdesk.core.sitting import Sitting
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.asking import Asking
from clusterdesk.ui.assess.column import Centred
from clusterdesk.ui.assess.families import SECONDS, words_of
from clusterdesk.ui.assess.review import Review
from clusterdesk.ui.assess.saver import Saver
from clusterdesk.ui.assess.sheet import Sheet
from clusterdesk.ui.assess.walk import Walk
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import advice_for, problem_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, EmptyState, PlainButton, ProgressBar, SmallLabel
from clusterdesk.ui.widgets.ways import lead

LONGEST_SECONDS = 120.0
"""A longer stay at one question is a pause, not thinking: it counts as this."""

_PLAIN = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
"""Modifiers a digit may come with: the key pad, and the keyboards that have digits on the second level."""


class QuestionView(View):
    """Asks the questions of one sitting, from the first one that was not seen."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._uuid = ""
        self._family: Family = "interests"
        self._form: Sheet | None = None
        self._walk: Walk | None = None
        self._since = context.clock()
        self._leaving = False
        self._saver = Saver(context.runner, self)
        self._saver.refused.connect(self._tell)
        self._saver.settled.connect(self._settled)
        self._head = QWidget()
        self._ask = Asking()
        self._ask.chosen.connect(self._answer)
        self._review = Review()
        self._review.answer_skipped.connect(self._take_skipped)
        self._review.finish.connect(self._finish)
        self._review.asked.connect(self._go_to)
        self._build()

    # -- what the window calls --------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show the sitting that the address names."""
        self._uuid = address.partition("/")[2]
        self._walk = None
        self._leaving = False
        self._column.hide()
        self.show_empty(None)
        self.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read the sitting again; what the student typed since is not taken back."""
        self.context.runner.read(
            lambda s, uuid=self._uuid: s.assess.sitting(uuid), self._show, owner=self, refused=self._show_missing
        )

    # -- building ---------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._column = QWidget()
        layout = QVBoxLayout(self._column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._banner = Banner("", "bad", self.tr("Try again"))
        self._banner.acted.connect(self._saver.retry)
        self._banner.hide()
        self._build_head()
        layout.addWidget(self._head)
        layout.addSpacing(12)
        layout.addWidget(self._banner)
        layout.addWidget(self._ask, 1)
        layout.addWidget(self._review)
        layout.addStretch(0)
        self._build_foot(layout)
        self.body.addWidget(Centred(self._column, 820), 1)

    def _build_head(self) -> None:
        layout = QVBoxLayout(self._head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self._what = SmallLabel("")
        self._left = SmallLabel("")
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight)
        words = QHBoxLayout()
        words.addWidget(self._what, 1)
        words.addWidget(self._left, 1)
        layout.addLayout(words)
        self._bar = ProgressBar(self.tr("Questions seen"))
        layout.addWidget(self._bar)

    def _build_foot(self, layout: QVBoxLayout) -> None:
        self.back = PlainButton(self.tr("Back"), "arrow-left")
        self.back.setToolTip(self.tr("Back: Backspace or Alt Left"))
        self.skip = PlainButton("")
        note = SmallLabel(self.tr("Saved as you go. You can leave and come back."))
        note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addWidget(note, 1)
        foot.addWidget(self.skip)
        layout.addLayout(foot)
        self.back.clicked.connect(self._back)
        self.skip.clicked.connect(self._skip)

    # -- keys -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keep Alt Left for the questions while there is an earlier one."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_back(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with 1 to 5, skip with S, go back with Backspace or Alt Left, wherever the focus is in the view."""
        if self._is_back(event):
            self._back()
        elif self._asks() and not event.isAutoRepeat() and not event.modifiers() & ~_PLAIN:
            if event.key() == Qt.Key.Key_S:
                self._skip()
            elif not (self._ask.handle_key(event)):
                super().keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _is_back(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat() or self._walk is None or self._walk.position == 0:
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() == Qt.Key.Key_Left:
            return held == Qt.KeyboardModifier.AltModifier
        return event.key() == Qt.Key.Key_Backspace and not held

    def _asks(self) -> bool:
        return self._walk is not None and self._walk.current is not None and not self._leaving

    # -- the way through the questions ------------------------------------------------------------------------

    def _answer(self, value: int | None) -> None:
        if self._walk is None or not self._asks():
            return
        # A clock that was set back while the student was thinking must not make the time negative.
        seconds = max(0.0, min(LONGEST_SECONDS, (self.context.clock() - self._since).total_seconds()))
        self._saver.save(self._uuid, self._walk.answer(value, seconds))
        self._show_place()

    def _skip(self) -> None:
        if self._walk is None or not self._asks():
            return
        if self._walk.given is not None:
            self._walk.forward()
            self._show_place()
        else:
            self._answer(None)

    def _back(self) -> None:
        if self._walk is not None and not self._leaving:
            self._walk.back()
            self._show_place()

    def _take_skipped(self) -> None:
        if self._walk is not None:
            self._walk.take_skipped()
            self._show_place()
            self.setFocus()

    def _go_to(self, item: str) -> None:
        if self._walk is not None:
            self._walk.go_to(item)
            self._show_place()
            self.setFocus()

    # -- showing ----------------------------------------------------------------------------------------------

    def _show(self, sitting: Sitting) -> None:
        if sitting.uuid != self._uuid or self._saver.busy or self._leaving:
            return
        if sitting.result is not None:
            self._family = sitting.family
            self._leave()
            return
        unsaved = self._saver.unsaved(sitting.uuid)
        if self._walk is None:
            self._read_form(sitting)
            self._walk = Walk(sitting, unsaved)
            self._column.show()
            self._show_place()
        elif self._walk.adopt(sitting, unsaved):
            self._show_place()

    def _read_form(self, sitting: Sitting) -> None:
        self._family = sitting.family
        self._form = Sheet.of(self.context.explore, sitting)
        self._ask.set_sheet(self._form)
        name = self._form.title or words_of(sitting.family).name
        self._what.setText(self.tr("{name} · {count} questions").format(name=name, count=len(sitting.item_ids)))
        self.setAccessibleName(self._what.text())

    def _show_missing(self, error: ExpectedError) -> None:
        if self._walk is None:
            empty = EmptyState("circle-question-mark", problem_of(error), self.tr("To the questions"))
            lead(empty, self.context.navigation.open, "assess")
            self.show_empty(empty)
        else:
            self._tell(error)

    def _show_place(self) -> None:
        walk, form = self._walk, self._form
        if walk is None or form is None:
            return
        if walk.current is None and not walk.skipped and not self._saver.unsaved(self._uuid):
            self._finish()
            return
        asks = walk.current is not None
        self._ask.setVisible(asks)
        self.skip.setVisible(asks)
        self._review.setVisible(not asks)
        self.back.setEnabled(walk.position > 0)
        total = len(walk.items)
        self._bar.set_share(walk.seen / total, self.tr("{seen} of {total}").format(seen=walk.seen, total=total))
        if asks:
            self._show_question(walk, form)
        else:
            self._show_review(walk, form)

    def _show_question(self, walk: Walk, form: Sheet) -> None:
        self._since = self.context.clock()
        total = len(walk.items)
        given = walk.given
        self.skip.setText(self.tr("Skip") if given is None else self.tr("Next"))
        self.skip.setToolTip(self.tr("Skip: S") if given is None else self.tr("Keep this answer: S"))
        place = self.tr("{number} of {total}").format(number=walk.position + 1, total=total)
        left = total - walk.seen
        if left:
            each = pace.seconds_each(walk.answers.values(), SECONDS[self._family])
            place = self.tr("{place} · {time_left}").format(place=place, time_left=pace.left(left, each))
        self._left.setText(place)
        self._ask.show_question(form.question(walk.current or ""), given.value if given else None, place)
        self.ensureWidgetVisible(self._ask.question)

    def _show_review(self, walk: Walk, form: Sheet) -> None:
        skipped = [(item, form.question(item).text) for item in walk.skipped]
        self._left.setText(self.tr("{seen} of {total}").format(seen=walk.seen, total=len(walk.items)))
        ordered = self._family in ("interests", "topics")
        self._review.show_skipped(len(walk.items), skipped, enough=form.enough(walk.answers), ordered=ordered)
        self._review.take_focus()

    # -- saving and leaving -----------------------------------------------------------------------------------

    def _tell(self, error: ExpectedError) -> None:
        waiting = len(self._saver.unsaved(self._uuid))
        parts = [problem_of(error), advice_for(error)]
        if waiting == 1:
            parts.append(self.tr("Your answer is kept here while ClusterDesk is open."))
        elif waiting:
            parts.append(
                self.tr("Your last {count} answers are kept here while ClusterDesk is open.").format(count=waiting)
            )
        self._banner.set_text(" ".join(parts))
        self._banner.show()

    def _settled(self) -> None:
        if self._walk is None:
            self.refresh()
        elif self._saver.unsaved(self._uuid):
            if self._leaving:
                self._leaving = False
                self._show_place()
        else:
            self._banner.hide()
            if self._leaving:
                self._hand_in()

    def _finish(self) -> None:
        """Work out the result once every answer is on the disk."""
        if self._leaving:
            return
        self._leaving = True
        if self._saver.unsaved(self._uuid):
            self._saver.retry()
        elif not self._saver.busy:
            self._hand_in()

    def _hand_in(self) -> None:
        uuid = self._uuid
        self.context.runner.submit(
            lambda s: s.assess.finish(uuid), done=self._finished, refused=self._not_finished, owner=self
        )

    def _finished(self, changes: Changes) -> None:
        if changes.uuid == self._uuid:
            self._leave()

    def _not_finished(self, error: ExpectedError) -> None:
        self._leaving = False
        self._tell(error)
        if self._walk is not None and self._form is not None:
            self._ask.hide()
            self.skip.hide()
            self._review.show()
            self._show_review(self._walk, self._form)

    def _leave(self) -> None:
        self._leaving = True
        # The student may have gone elsewhere while the last answers were saved.
        if self.context.navigation.current == f"question/{self._uuid}":
            rest = self._uuid if self._family == "interests" else self._family
            self.context.navigation.replace(f"results/{rest}")
