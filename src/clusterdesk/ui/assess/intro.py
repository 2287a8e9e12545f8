"""Before the questions of a family: what they are for, how long they take, that they are no test."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import FAMILIES, Family
from clusterdesk.ui.assess.families import FAMILY_FORMS, ICONS, words_of
from clusterdesk.ui.assess.forms import FormCard, Starter
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import explained
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, BodyLabel, Card, CardGrid, IconMark, IconTile

if TYPE_CHECKING:
    from clusterdesk.core.sitting import Sitting


class IntroView(View):
    """The way into the questions of one family: `intro/topics`."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._family: Family | None = None
        self._banner = Banner("", "bad")
        self.forms: dict[str, FormCard] = {}
        self._starter = Starter(context, self, self._tell)

    def show_address(self, address: str) -> None:
        """Show the family that the address names; one that does not exist is that of the interests."""
        named = address.partition("/")[2]
        family = cast("Family", named) if named in FAMILIES else "interests"
        if family != self._family:
            self._family = family
            self._build(family)
        self._banner.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read which forms are unfinished."""
        self.context.runner.read(lambda s: s.assess.sittings(), self._show_waiting, owner=self, refused=self._tell)

    def _build(self, family: Family) -> None:
        words = words_of(family)
        self.set_breadcrumb([(self.tr("Assess"), "assess"), (words.name, None)])
        self.set_tile(IconTile(ICONS[family], 46))
        self.set_title(words.asks)
        self.set_subtitle(words.purpose)
        self.clear_body()
        self._banner = Banner("", "bad")
        self._banner.hide()
        self.body.addWidget(self._banner)
        self.forms = {form: FormCard(form, first=place == 0) for place, form in enumerate(FAMILY_FORMS[family])}
        holder = QWidget()
        grid = CardGrid(min_width=260, gap=14, max_columns=2)
        holder.setLayout(grid)
        for card in self.forms.values():
            card.start.connect(self._starter.start)
            card.go_on.connect(self._starter.go_on)
            card.start_over.connect(self._starter.ask_start_over)
            grid.addWidget(card)
        self.body.addWidget(holder)
        self.body.addWidget(self._good_to_know(family))
        self.body.addStretch(1)

    def _good_to_know(self, family: Family) -> Card:
        card = Card(title=self.tr("Good to know"))
        for icon, words in self._facts(family):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(IconMark(icon, 18, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(BodyLabel(words), 1)
            card.body.addLayout(row)
        return card

    def _facts(self, family: Family) -> list[tuple[str, str]]:
        text = self.context.explore.result_text
        special = {
            "interests": ("info", text("own_items_notice")),
            "topics": (
                "info",
                self.tr(
                    "Topics are put together with your interests. Without finished interests they wait until you have "
                    "them. These questions were written for this program and have not been tried with students."
                ),
            ),
            "skills": (
                "info",
                self.tr(
                    "You rate yourself. Three examples show what a low, a middle and a high level of the skill look "
                    "like. Your ratings say what you think you can do, and they do not change what fits you."
                ),
            ),
            "values": (
                "info",
                self.tr(
                    "These questions were written for this program and have not been tried with students. Your values "
                    "stand beside your fit and are never mixed into it."
                ),
            ),
        }
        digits = self.context.explore.scale(family)
        return [
            ("circle-check", text("not_a_test")),
            (
                "keyboard",
                self.tr("One question a screen. Keys 1 to {last} answer, S skips, Backspace goes back.").format(
                    last=len(digits)
                ),
            ),
            ("save", self.tr("Every answer is saved at once. You can leave and come back.")),
            special[family],
        ]

    def _show_waiting(self, sittings: tuple[Sitting, ...]) -> None:
        for form, card in self.forms.items():
            waiting = [sitting for sitting in sittings if sitting.form == form and sitting.result is None]
            card.show_waiting(waiting[-1] if waiting else None)

    def _tell(self, error: ExpectedError) -> None:
        self._banner.set_text(explained(error))
        self._banner.show()
