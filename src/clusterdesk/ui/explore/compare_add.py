"""Adding to a comparison: a field that finds a career or a cluster, and a few that lie at hand."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.compare import Side, side_of
from clusterdesk.core.finding import Finding, Hit
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import (
    Card,
    IconButton,
    LinkRow,
    MutedLabel,
    QuietButton,
    RowColumn,
    SearchField,
    SectionLabel,
    SmallLabel,
    clear_layout,
)

RESULTS = 6
READ = 40
"""Hits that are read, because only some are of the kind that is compared."""


class Offer(NamedTuple):
    """One thing that can be added: what it is called, and a word on why it is offered or where it belongs."""

    target: Target
    name: str
    note: str


class AddCard(Card):
    """Finds by name what is to be compared; Enter takes the first, Up and Down go through the others.

    Args:
        context: where it searches, and what is compared already.
        parent: the widget it stands in.
    """

    chosen = Signal(object)
    """A target is to be added."""
    closed = Signal()
    """Nothing more is to be added."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._side: Side = "careers"
        self._at_hand: Sequence[Offer] = ()
        self._suggestion = ""
        self.offers: Sequence[Offer] = ()
        """What is shown, from top to bottom."""
        self._question = SectionLabel("")
        self.close_button = IconButton("x", self.tr("Close"))
        self.close_button.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self._question, 1)
        head.addWidget(self.close_button)
        self._promise = MutedLabel(
            self.tr("You will see them in rows: pay, openings, growth and more, with the highest and lowest in words.")
        )
        self.body.addLayout(head)
        self.body.addWidget(self._promise)
        self._fields: dict[Side, SearchField] = {
            "careers": SearchField(self.tr("Type a career"), shortcut=""),
            "groups": SearchField(self.tr("Type a cluster or pathway"), shortcut=""),
        }
        for field in self._fields.values():
            field.edited.connect(self.search)
            field.submitted.connect(self._take_first)
            field.moved.connect(self._go)
            field.left.connect(self._leave)
            self.body.addWidget(field)
        self._nothing = SmallLabel("")
        self.meant = QuietButton("")
        self.meant.clicked.connect(self._take_suggestion)
        self._rows = RowColumn()
        self.body.addWidget(self._nothing)
        self.body.addWidget(self.meant, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._rows)

    @property
    def field(self) -> SearchField:
        """The field that is shown."""
        return self._fields[self._side]

    def show_side(self, side: Side, title: str, at_hand: Sequence[Offer], *, first: bool, closable: bool) -> None:
        """Show what can be added to one of the two comparisons.

        Args:
            side: careers or groups.
            title: what is asked.
            at_hand: what lies at hand, shown while nothing is typed.
            first: whether nothing is compared yet, and it is told what comes.
            closable: whether it can be closed without adding.
        """
        if side != self._side:
            self.field.set_text("")
        self._side = side
        self._at_hand = at_hand
        self._question.setText(title)
        self._promise.setVisible(first)
        self.close_button.setVisible(closable)
        for key, field in self._fields.items():
            field.setVisible(key == side)
        self.search(self.field.text())

    def clear(self) -> None:
        """Forget what was typed."""
        self.field.set_text("")
        self.search("")

    def search(self, text: str) -> None:
        """Show what is found by a text among what is compared here; without a text what lies at hand."""
        typed = bool(text.strip())
        found = self._context.explore.find(text, READ, 0) if typed else Finding()
        hits = [hit for hit in found.hits if side_of(Target.parse(hit.target)) == self._side]
        offers = [self._offer(hit) for hit in hits] if typed else self._at_hand
        comparison = self._context.memory.comparison
        self.offers = [offer for offer in offers if not comparison.holds(offer.target)][:RESULTS]
        clear_layout(self._rows)
        for offer in self.offers:
            self._rows.addWidget(self._row(offer, line=offer is not self.offers[-1]))
        self._nothing.setText(
            self.tr("What has that name is here already.") if hits else self.tr("Nothing found by that name.")
        )
        self._nothing.setVisible(typed and not self.offers)
        self._suggestion = found.meant or ""
        self.meant.setText(self.tr("Did you mean “{text}”?").format(text=self._suggestion))
        self.meant.setVisible(bool(self._suggestion))

    @staticmethod
    def _offer(hit: Hit) -> Offer:
        target = Target.parse(hit.target)
        # The line below a cluster's name is a sentence, too long to stand beside it.
        note = terms.framework(target.framework) if hit.kind == "cluster" and target.framework else hit.context
        return Offer(target, hit.title, note)

    def _row(self, offer: Offer, *, line: bool) -> LinkRow:
        row = LinkRow(offer.name, offer.note, line=line)
        row.setAccessibleName(self.tr("Add {name}").format(name=offer.name))
        row.clicked.connect(lambda: self.chosen.emit(offer.target))
        return row

    def _take_first(self) -> None:
        if self.offers and self.field.text().strip():
            self.chosen.emit(self.offers[0].target)

    def _take_suggestion(self) -> None:
        self.field.set_text(self._suggestion)
        self.search(self._suggestion)
        self.field.setFocus()

    def _go(self, step: int) -> None:
        """Go from the field to the first row, or to the last one; the arrows go on from there."""
        item = self._rows.itemAt(0 if step > 0 else self._rows.count() - 1)
        row = item.widget() if item else None
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self) -> None:
        if self.field.text():
            self.clear()
        elif self.close_button.isVisible():
            self.closed.emit()
