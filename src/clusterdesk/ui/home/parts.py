"""The four steps and the next thing to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.widgets import (
    CapsLabel,
    Card,
    CardButton,
    DeepButton,
    IconTile,
    ProgressBar,
    SectionLabel,
    SmallLabel,
)
from clusterdesk.ui.widgets.ways import lead

if TYPE_CHECKING:
    from clusterdesk.ui.home.invitations import Invitation


class StepCard(CardButton):
    """One of the four steps of the path.

    Args:
        number: which one, as it is shown.
        title: its name.
        icon: its picture.
        address: where a click leads.
        parent: the view.
    """

    def __init__(self, number: str, title: str, icon: str, address: str, parent: QWidget | None = None) -> None:
        super().__init__(f"{number}: {title}", parent=parent)
        self.address = address
        self._tile = IconTile(icon, 30, tone="plain")
        self._fact = SmallLabel(" ")
        self._bar = ProgressBar(title)
        head = QHBoxLayout()
        head.setSpacing(9)
        head.addWidget(self._tile)
        head.addWidget(SmallLabel(number, wrap=False), 1)
        self.body.addLayout(head)
        self.body.addSpacing(8)
        self.body.addWidget(SectionLabel(title))
        self.body.addWidget(self._fact)
        self.body.addStretch(1)
        self.body.addSpacing(9)
        self.body.addWidget(self._bar)

    def show_progress(self, share: float, fact: str) -> None:
        """Show how far the step is, 0 to 1, and what that counts."""
        self._tile.set_tone("accent" if share > 0 else "plain")
        self._fact.setText(fact)
        self._bar.set_share(share, fact)
        self.setAccessibleDescription(fact)


class NextCard(Card):
    """The one thing to do next."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("deep", parent=parent)
        self._address = ""
        over = CapsLabel(self.tr("Next step"))
        self._what = SectionLabel(" ")
        self._sentence = SmallLabel(" ")
        self.button = DeepButton("", icon="arrow-right", icon_after=True)
        lead(self.button, self.opened.emit, lambda: self._address)
        policy = self.button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.button.setSizePolicy(policy)
        self.button.hide()
        for widget in (over, self._what, self._sentence):
            self.body.addWidget(widget)
        self.body.addSpacing(8)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def invite(self, invitation: Invitation | None) -> None:
        """Show what is next; where a school has hidden all of it the card is not there."""
        self.setVisible(invitation is not None)
        if invitation is None:
            return
        self._address = invitation.address
        self._what.setText(invitation.title)
        self._sentence.setText(invitation.sentence)
        self.button.setText(invitation.button)
        self.button.setAccessibleDescription(f"{invitation.title}. {invitation.sentence}")
        self.button.show()
