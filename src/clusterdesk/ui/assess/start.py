"""All questionnaires at a glance: what each is for, how far the student is, which comes next, and what came of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import FAMILIES, Family
from clusterdesk.core.interests import Area
from clusterdesk.core.scoring import Status
from clusterdesk.core.sitting import Sitting
from clusterdesk.ui import formats
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.families import FAMILY_FORMS, ICONS, SECONDS, length_of, results_of, words_of
from clusterdesk.ui.assess.forms import Starter, how_far
from clusterdesk.ui.assess.school_card import SchoolCard
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Badge,
    Banner,
    BodyLabel,
    Card,
    CardGrid,
    Columns,
    FlowLayout,
    IconTile,
    LinkRow,
    MutedLabel,
    PlainButton,
    PrimaryButton,
    QuietButton,
    RowColumn,
    SectionLabel,
    SmallLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import lead

RESULTS_SHOWN = 6
"""How many earlier results are listed here; all of the interests are in the history."""


def next_family(sittings: Sequence[Sitting]) -> Family | None:
    """Return the family to take next: the one left unfinished last, else the first that was never finished.

    A school's own form on the six areas counts as interests once it is finished.

    Args:
        sittings: every sitting, the first started first.

    Returns:
        None when all were finished.
    """
    waiting: list[Family] = [sitting.family for sitting in sittings if sitting.result is None and not sitting.school]
    if waiting:
        return waiting[-1]
    done = {sitting.family for sitting in sittings if sitting.result is not None}
    missing: list[Family] = [family for family in FAMILY_FORMS if family not in done]
    return missing[0] if missing else None


class StartView(View):
    """The way into every questionnaire."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("What do you like, and what matters to you?"))
        self.set_subtitle(
            self.tr("Four short sets of questions, best taken in this order. Take any of them again when you change.")
        )
        self._banner = Banner("", "bad")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self._starter = Starter(context, self, self._tell)
        holder = QWidget()
        grid = CardGrid(min_width=300, gap=14, max_columns=2)
        holder.setLayout(grid)
        self.families: dict[Family, FamilyCard] = {family: FamilyCard(family) for family in FAMILIES}
        for card in self.families.values():
            card.begin.connect(lambda family: self.context.navigation.open(f"intro/{family}"))
            card.go_on.connect(self._starter.go_on)
            card.see.connect(self.context.navigation.open)
            grid.addWidget(card)
        self.body.addWidget(holder)
        self._earlier = EarlierCard({area.code: area.name for area in context.explore.interest_areas()})
        self._earlier.opened.connect(self.context.navigation.open)
        self.school = SchoolCard(context.preferences.home)
        self.school.start.connect(self._starter.start_school)
        self.body.addWidget(Columns([(self._earlier, 3, 320), (self.school, 2, 300)]))
        self.body.addStretch(1)

    def show_address(self, address: str) -> None:
        """Show how far everything is."""
        self.school.hide_told()
        super().show_address(address)

    def refresh(self) -> None:
        """Read every sitting, and what the school has added."""
        self._banner.hide()
        self.context.runner.read(lambda s: s.assess.sittings(), self._show, owner=self, refused=self._tell)

    def _show(self, sittings: tuple[Sitting, ...]) -> None:
        following = next_family(sittings)
        for family, card in self.families.items():
            mine = [sitting for sitting in sittings if sitting.family == family and sitting.school is None]
            card.show_sittings(mine, following=family == following)
        self._earlier.show_sittings(sittings)
        self.school.show_sittings(sittings)

    def _tell(self, error: ExpectedError) -> None:
        self._banner.set_text(explained(error))
        self._banner.show()


def _last_finished(sittings: Sequence[Sitting]) -> Sitting | None:
    finished = [sitting for sitting in sittings if sitting.finished_at is not None]
    return max(finished, key=lambda sitting: sitting.finished_at or sitting.started_at, default=None)


class FamilyCard(Card):
    """One family: what it is for, how far the student is, and the button that leads on."""

    begin = Signal(str)
    """Carries the family whose forms are to be shown."""
    go_on = Signal(str)
    """Carries the UUID of the unfinished sitting."""
    see = Signal(str)
    """Carries the address of the results."""

    def __init__(self, family: Family, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._family: Family = family
        self._waiting: Sitting | None = None
        self._done: Sitting | None = None
        words = words_of(family)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconTile(ICONS[family], 42), 0, Qt.AlignmentFlag.AlignTop)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(SectionLabel(words.name))
        names.addWidget(SmallLabel(self._length()))
        head.addLayout(names, 1)
        self.badge = Badge(self.tr("Next"), "accent")
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addSpacing(2)
        self.body.addWidget(BodyLabel(f"{words.asks} {words.purpose}"))
        self.state = MutedLabel("")
        self.body.addWidget(self.state)
        self.body.addStretch(1)
        self.body.addSpacing(6)
        self.first = PrimaryButton("")
        self.later = PlainButton("")
        self.results = PlainButton(self.tr("See results"))
        self.results.setAccessibleName(self.tr("See results: {name}").format(name=words.name))
        for button in (self.first, self.later):
            button.clicked.connect(self._main)
        self.results.clicked.connect(lambda: self.see.emit(results_of(self._done) if self._done else "results"))
        buttons = QWidget()
        row = FlowLayout(10, parent=buttons)
        for button in (self.first, self.later, self.results):
            row.addWidget(button)
        self.body.addWidget(buttons)
        self.show_sittings((), following=False)

    @property
    def button(self) -> PrimaryButton | PlainButton:
        """The button that leads into the questions: marked in the family that comes next."""
        return self.later if self.first.isHidden() else self.first

    def show_sittings(self, sittings: Sequence[Sitting], *, following: bool) -> None:
        """Show how far the student is.

        Args:
            sittings: those of this family, the first started first.
            following: whether this family comes next.
        """
        self._waiting = next((sitting for sitting in reversed(sittings) if sitting.result is None), None)
        self._done = _last_finished(sittings)
        self.badge.setVisible(following and self._waiting is None)
        self.state.setText(self._state())
        self.state.set_role("accent_strong" if self._waiting else None)
        text, name = self._action()
        for button in (self.first, self.later):
            button.setText(text)
            button.setAccessibleName(name.format(name=words_of(self._family).name))
            button.setAccessibleDescription(self.state.text())
        self.first.setVisible(following)
        self.later.setVisible(not following)
        self.results.setVisible(self._done is not None)

    def _state(self) -> str:
        if self._waiting is not None:
            return how_far(self._waiting)
        if self._done is not None and self._done.finished_at is not None:
            return self.tr("Finished on {date}").format(date=formats.day(self._done.finished_at))
        return self.tr("Not begun yet")

    def _action(self) -> tuple[str, str]:
        """The word on the button, and the name it has for a screen reader."""
        if self._waiting is not None:
            return self.tr("Continue"), self.tr("Continue: {name}")
        if self._done is not None:
            return self.tr("Take again"), self.tr("Take again: {name}")
        return self.tr("Start"), self.tr("Start: {name}")

    def _main(self) -> None:
        if self._waiting is not None:
            self.go_on.emit(self._waiting.uuid)
        else:
            self.begin.emit(self._family)

    def _length(self) -> str:
        counts = [length_of(form) for form in FAMILY_FORMS[self._family]]
        each = SECONDS[self._family]
        if len(counts) == 1:
            return self.tr("{count} questions · {time}").format(count=counts[0], time=pace.about(counts[0], each))
        return self.tr("{count} questions · {time}, or {short} in {short_time}").format(
            count=counts[0], time=pace.about(counts[0], each), short=counts[1], short_time=pace.about(counts[1], each)
        )


class EarlierCard(Card):
    """The finished sittings, newest first."""

    opened = Signal(str)

    def __init__(self, areas: Mapping[Area, str], parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Your results"), parent=parent)
        self._areas = areas
        self._rows = RowColumn()
        self.body.addLayout(self._rows)
        self.history = QuietButton(self.tr("Compare your interest results"), "history")
        lead(self.history, self.opened.emit, "history")
        link = RowColumn(self.history.pad[0])
        link.addWidget(self.history, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(link)

    def show_sittings(self, sittings: Sequence[Sitting]) -> None:
        """List the newest finished sittings with date, form and what came of them; without any nothing is shown."""
        finished = [sitting for sitting in sittings if sitting.finished_at is not None]
        finished.sort(key=lambda sitting: sitting.finished_at or sitting.started_at, reverse=True)
        self.setVisible(bool(finished))
        clear_layout(self._rows)
        shown = finished[:RESULTS_SHOWN]
        for position, sitting in enumerate(shown, start=1):
            title = self.tr("{date} · {name} · {count} questions").format(
                date=formats.day(sitting.finished_at or sitting.started_at),
                name=sitting.school.title if sitting.school else words_of(sitting.family).name,
                count=len(sitting.item_ids),
            )
            row = LinkRow(title, self._outcome(sitting), line=position < len(shown))
            lead(row, self.opened.emit, results_of(sitting), stays=True)
            self._rows.addWidget(row)
        self.history.setVisible(any(sitting.family == "interests" for sitting in finished))

    def _outcome(self, sitting: Sitting) -> str:
        result = sitting.result
        if result is None or result.status == Status.MANY_SKIPPED:
            return self.tr("many skipped")
        if result.status == Status.FLAT:
            return self.tr("no area stands out") if result.scores else self.tr("all answers the same")
        if result.scores is None:
            return ""
        return " · ".join(self._areas[code] for code in result.scores.ordered()[:2])
