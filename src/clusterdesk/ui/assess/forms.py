"""The forms of a family to choose from, each with its buttons."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import family_of
from clusterdesk.core.sitting import SchoolForm, Sitting
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.families import SECONDS, length_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    Confirm,
    FlowLayout,
    IconTile,
    PlainButton,
    PrimaryButton,
    SectionLabel,
    SmallLabel,
)


def how_far(sitting: Sitting) -> str:
    """Return where a sitting stands and how long the rest takes: "At question 23 of 60, about 5 minutes left"."""
    total = len(sitting.item_ids)
    seen = sum(item in sitting.answers for item in sitting.item_ids)
    if seen == total:
        return QCoreApplication.translate("assess", "All {total} questions seen, not finished yet").format(total=total)
    each = pace.seconds_each(sitting.answers.values(), SECONDS[sitting.family])
    place = QCoreApplication.translate("assess", "At question {number} of {total}").format(number=seen + 1, total=total)
    return f"{place}, {pace.left(total - seen, each)}"


class Starter(QObject):
    """Starts sittings, goes on with them, and throws unfinished ones away when the student wants that.

    Args:
        context: the window's services.
        host: the widget that asks.
        tell: called with what could not be done.
    """

    def __init__(self, context: Context, host: QWidget, tell: Callable[[ExpectedError], None]) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._tell = tell

    def go_on(self, uuid: str) -> None:
        """Open the questions of a sitting."""
        self._context.navigation.open(f"question/{uuid}")

    def start(self, form: str) -> None:
        """Start a form, or go on with its unfinished sitting."""
        self._context.runner.submit(
            lambda s: s.assess.start(form), done=self._started, refused=self._tell, owner=self._host
        )

    def start_school(self, school: SchoolForm) -> None:
        """Start a school's own form, or go on with its unfinished sitting."""
        self._context.runner.submit(
            lambda s: s.assess.start_school(school), done=self._started, refused=self._tell, owner=self._host
        )

    def ask_start_over(self, sitting: Sitting) -> None:
        """Ask whether the answers of an unfinished sitting may go; start its form again when they may."""
        count = sum(answer.value is not None for answer in sitting.answers.values())
        text = (
            self.tr("Your answer is thrown away, and the questions begin again from the first.")
            if count == 1
            else self.tr("Your {count} answers are thrown away, and the questions begin again from the first.").format(
                count=count
            )
        )
        window = self._host.window()
        ask = Confirm(self.tr("Start over?"), text, self.tr("Start over"), danger=True, parent=window)
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.accepted.connect(lambda: self._start_over(sitting))
        ask.open()

    def _start_over(self, sitting: Sitting) -> None:
        def again(_changes: Changes) -> None:
            self.start(sitting.form)

        self._context.runner.submit(
            lambda s: s.assess.discard(sitting.uuid), done=again, refused=self._tell, owner=self._host
        )

    def _started(self, changes: Changes) -> None:
        self.go_on(changes.uuid or "")


class FormCard(Card):
    """One form: how many questions, how long, what sets it apart; to start, to go on, or to start over."""

    start = Signal(str)
    """Carries the form."""
    go_on = Signal(str)
    """Carries the UUID of the unfinished sitting."""
    start_over = Signal(object)
    """Carries the unfinished `Sitting` that is to be thrown away."""

    def __init__(self, form: str, *, first: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._form = form
        self._waiting: Sitting | None = None
        count = length_of(form)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconTile("clipboard-list" if first else "timer", 42), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(SectionLabel(self.tr("{count} questions").format(count=count)))
        words.addWidget(SmallLabel(pace.about(count, SECONDS[family_of(form)])))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        self.body.addWidget(BodyLabel(self._sets_apart()))
        self.text = SmallLabel("")
        self.text.set_role("accent_strong")
        self.body.addWidget(self.text)
        self.body.addStretch(1)
        self.body.addSpacing(8)
        self.button = (PrimaryButton if first else PlainButton)(self.tr("Start"))
        self.button.clicked.connect(self._main)
        self.over = PlainButton(self.tr("Start over"))
        self.over.setAccessibleName(self.tr("Start over with the {count} questions").format(count=count))
        self.over.clicked.connect(lambda: self.start_over.emit(self._waiting))
        buttons = QWidget()
        row = FlowLayout(12, parent=buttons)
        row.addWidget(self.button)
        row.addWidget(self.over)
        self.body.addWidget(buttons)
        self.show_waiting(None)

    def show_waiting(self, sitting: Sitting | None) -> None:
        """Offer to start; or to go on and to start over, where a sitting of this form is unfinished."""
        self._waiting = sitting
        count = length_of(self._form)
        self.over.setVisible(sitting is not None)
        self.text.setVisible(sitting is not None)
        if sitting is None:
            self.button.setText(self.tr("Start"))
            self.button.setAccessibleName(self.tr("Start the {count} questions").format(count=count))
        else:
            self.text.setText(how_far(sitting))
            self.button.setText(self.tr("Continue"))
            self.button.setAccessibleName(self.tr("Continue the {count} questions").format(count=count))

    def _main(self) -> None:
        if self._waiting is None:
            self.start.emit(self._form)
        else:
            self.go_on.emit(self._waiting.uuid)

    def _sets_apart(self) -> str:
        return {
            "interests-60": self.tr("Ten questions for each of the six interest areas. The steadier picture."),
            "interests-30": self.tr("Five questions for each of the six interest areas. A quick, rougher look."),
            "topics-33": self.tr("One question for each of 33 subjects."),
            "skills-35": self.tr("All the skills that O*NET rates for careers. The whole picture."),
            "skills-20": self.tr("The skills in which careers differ most. A shorter look."),
            "values-18": self.tr("Three statements for each of six values."),
        }[self._form]
