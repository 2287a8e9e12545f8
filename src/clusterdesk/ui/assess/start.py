"""Where the interest questions start: what they are for, the two forms, what is unfinished, earlier results."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.interests import Area, InterestArea
from clusterdesk.core.questionnaire import FORM_LENGTH, Form, Sitting
from clusterdesk.core.scoring import Status
from clusterdesk.ui import formats
from clusterdesk.ui.assess import pace
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import advice_for, problem_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Banner,
    BodyLabel,
    CapsLabel,
    Card,
    CardGrid,
    Columns,
    Confirm,
    DeepButton,
    IconMark,
    IconTile,
    LinkRow,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    RowColumn,
    SectionLabel,
    SmallLabel,
    clear_layout,
)

if TYPE_CHECKING:
    from clusterdesk.services.session import Session

FORMS: tuple[Form, ...] = ("interests-60", "interests-30")


_Found = tuple[dict[Form, Sitting | None], tuple[Sitting, ...]]
"""The unfinished sitting of each form, and the finished ones."""


def _read(session: Session) -> _Found:
    waiting: dict[Form, Sitting | None] = {form: session.assess.unfinished(form) for form in FORMS}
    return waiting, session.assess.finished()


class StartView(View):
    """The way into the questions."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("What do you like to do?"))
        self.set_subtitle(
            self.tr("Say how you would like some activities. Your answers point to clusters and careers to look at.")
        )
        self._banner = Banner("", "bad")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self.unfinished: dict[Form, UnfinishedCard] = {form: UnfinishedCard(form) for form in FORMS}
        for waiting in self.unfinished.values():
            waiting.go_on.connect(self._open)
            waiting.hide()
            self.body.addWidget(waiting)
        forms = QWidget()
        grid = CardGrid(min_width=260, gap=14, max_columns=2)
        forms.setLayout(grid)
        self.forms: dict[Form, FormCard] = {form: FormCard(form) for form in FORMS}
        for card in self.forms.values():
            card.start.connect(self._start)
            card.start_over.connect(self._ask_start_over)
            grid.addWidget(card)
        self.body.addWidget(forms)
        self._earlier = EarlierCard()
        self._earlier.opened.connect(self.context.navigation.open)
        self.body.addWidget(Columns([(self._good_to_know(), 3, 320), (self._earlier, 2, 260)]))
        self.body.addStretch(1)
        self._areas = context.explore.interest_areas()

    def refresh(self) -> None:
        """Read the unfinished sitting and the earlier ones."""
        self._banner.hide()
        self.context.runner.read(
            _read,
            self._show,
            owner=self,
            refused=self._tell,
        )

    def _good_to_know(self) -> Card:
        card = Card(title=self.tr("Good to know"))
        text = self.context.explore.result_text
        for icon, words in (
            ("circle-check", text("not_a_test")),
            ("save", self.tr("Every answer is saved at once. You can leave and come back.")),
            ("info", text("own_items_notice")),
        ):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(icon, 18, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(words), 1)
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _show(self, found: _Found) -> None:
        waiting, finished = found
        for form, sitting in waiting.items():
            self.unfinished[form].show_sitting(sitting)
            self.forms[form].show_waiting(sitting)
        self._earlier.show_sittings(finished, self._areas)

    def _start(self, form: str) -> None:
        self.context.runner.submit(
            lambda s: s.assess.start(form),
            done=lambda changes: self._open(changes.uuid or ""),
            refused=self._tell,
            owner=self,
        )

    def _open(self, uuid: str) -> None:
        self.context.navigation.open(f"question/{uuid}")

    def _ask_start_over(self, sitting: Sitting) -> None:
        count = sum(answer.value is not None for answer in sitting.answers.values())
        text = (
            self.tr("Your answer is thrown away, and the questions begin again from the first.")
            if count == 1
            else self.tr("Your {count} answers are thrown away, and the questions begin again from the first.").format(
                count=count
            )
        )
        ask = Confirm(self.tr("Start over?"), text, self.tr("Start over"), danger=True, parent=self.window())
        ask.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ask.accepted.connect(lambda: self._start_over(sitting))
        ask.open()

    def _start_over(self, sitting: Sitting) -> None:
        then: Callable[[object], None] = lambda _: self._start(sitting.form)  # noqa: E731 - a type beside it
        self.context.runner.submit(lambda s: s.assess.discard(sitting.uuid), done=then, refused=self._tell, owner=self)

    def _tell(self, error: ExpectedError) -> None:
        self._banner.set_text(f"{problem_of(error)} {advice_for(error)}")
        self._banner.show()


def how_far(sitting: Sitting) -> str:
    """Return how much of a sitting is done and how long the rest takes: "22 of 60 done, about 5 minutes left"."""
    total = len(sitting.item_ids)
    seen = sum(item in sitting.answers for item in sitting.item_ids)
    done = QCoreApplication.translate("assess", "{seen} of {total} done").format(seen=seen, total=total)
    if seen == total:
        return done
    each = pace.seconds_each(sitting.answers.values())
    return f"{done}, {pace.left(total - seen, each)}"


class UnfinishedCard(Card):
    """A sitting that waits to be finished."""

    go_on = Signal(str)
    """Carries the UUID of the sitting."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__("deep", parent=parent)
        self._uuid = ""
        row = QHBoxLayout()
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        count = FORM_LENGTH[form]
        words.addWidget(CapsLabel(self.tr("{count} questions, not finished yet").format(count=count)))
        words.addWidget(SectionLabel(self.tr("Go on where you stopped")))
        self.text = MutedLabel("")
        words.addWidget(self.text)
        row.addLayout(words, 1)
        self.button = DeepButton(self.tr("Continue"), "arrow-right", icon_after=True)
        self.button.setAccessibleName(self.tr("Continue the {count} questions").format(count=count))
        self.button.clicked.connect(lambda: self.go_on.emit(self._uuid))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)

    def show_sitting(self, sitting: Sitting | None) -> None:
        """Show how far it is; without one the card is hidden."""
        self.setVisible(sitting is not None)
        if sitting is not None:
            self._uuid = sitting.uuid
            self.text.setText(how_far(sitting))


class FormCard(Card):
    """One of the two forms with its button, which starts over while a sitting of this form is unfinished."""

    start = Signal(str)
    """Carries the form."""
    start_over = Signal(object)
    """Carries the unfinished `Sitting` that is to be thrown away."""

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._waiting: Sitting | None = None
        count = FORM_LENGTH[form]
        long = form == "interests-60"
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconTile("clipboard-list" if long else "timer", 42), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(SectionLabel(self.tr("{count} questions").format(count=count)))
        words.addWidget(SmallLabel(pace.about(count)))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(4)
        text = (
            self.tr("Ten questions for each of the six interest areas. The steadier picture.")
            if long
            else self.tr("Five questions for each of the six interest areas. A quick, rougher look.")
        )
        self.body.addWidget(BodyLabel(text))
        self.body.addStretch(1)
        self.body.addSpacing(8)
        self.button = (PrimaryButton if long else PlainButton)(self.tr("Start"))
        self.button.setAccessibleName(self.tr("Start the {count} questions").format(count=count))
        self.button.clicked.connect(lambda: self.start.emit(form))
        self.over = PlainButton(self.tr("Start over"))
        self.over.setAccessibleName(self.tr("Start over with the {count} questions").format(count=count))
        self.over.clicked.connect(lambda: self.start_over.emit(self._waiting))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.button)
        row.addWidget(self.over)
        row.addStretch(1)
        self.body.addLayout(row)
        self.show_waiting(None)

    def show_waiting(self, sitting: Sitting | None) -> None:
        """Offer to start, or to start over where a sitting of this form is unfinished."""
        self._waiting = sitting
        self.over.setVisible(sitting is not None)
        self.button.setVisible(sitting is None)


class EarlierCard(Card):
    """The finished sittings, newest first."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Your results"), parent=parent)
        self._rows = RowColumn()
        self._none = MutedLabel(self.tr("Nothing here yet. When you finish the questions, the result is kept here."))
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def show_sittings(self, sittings: tuple[Sitting, ...], areas: tuple[InterestArea, ...]) -> None:
        """List the sittings with date, form and the two areas that came out highest."""
        names: dict[Area, str] = {area.code: area.name for area in areas}
        self._none.setVisible(not sittings)
        clear_layout(self._rows)
        for position, sitting in enumerate(sittings, start=1):
            title = self.tr("{date} · {count} questions").format(
                date=formats.day(sitting.finished_at or sitting.started_at), count=len(sitting.item_ids)
            )
            row = LinkRow(title, self._outcome(sitting, names), line=position < len(sittings))
            row.clicked.connect(lambda _=False, uuid=sitting.uuid: self.opened.emit(f"results/{uuid}"))
            self._rows.addWidget(row)

    def _outcome(self, sitting: Sitting, names: Mapping[Area, str]) -> str:
        result = sitting.result
        if result is None or result.scores is None:
            return self.tr("many skipped")
        if result.status == Status.FLAT:
            return self.tr("no area stands out")
        return " · ".join(names[code] for code in result.scores.ordered()[:2])
