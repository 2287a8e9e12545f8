"""The page for a fault that stands in the way: what happened, where, and every way on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.ui.problems import advice_for, problem_of
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    FlowLayout,
    IconTile,
    Page,
    PlainButton,
    PrimaryButton,
    TitleLabel,
)

WayOn = tuple[str, Callable[[], object]]
CARD_WIDTH = 560


class ProblemPage(Page):
    """One fault in the middle of the window, with a button for each way on, the first one the main one.

    Args:
        title: what cannot be done, in a few words.
        error: the fault; its sentences are shown in the student's language.
        ways_on: the words of each button and what it does.
    """

    def __init__(
        self, title: str, error: ExpectedError, ways_on: Sequence[WayOn], parent: QWidget | None = None
    ) -> None:
        super().__init__(max_width=CARD_WIDTH, parent=parent)
        self.setAccessibleName(title)
        card = Card()
        tile = IconTile("triangle-alert", tone="plain")
        for part in (tile, TitleLabel(title), BodyLabel(problem_of(error)), BodyLabel(advice_for(error))):
            if isinstance(part, BodyLabel):
                part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            card.body.addWidget(part)
        buttons = FlowLayout()
        self.buttons = [
            (PrimaryButton if first else PlainButton)(text)
            for first, (text, _) in zip([True, *[False] * len(ways_on)], ways_on, strict=False)
        ]
        for button, (_, action) in zip(self.buttons, ways_on, strict=True):
            button.clicked.connect(action)
            buttons.addWidget(button)
        card.body.addSpacing(8)
        card.body.addLayout(buttons)
        self.body.addStretch(1)
        self.body.addWidget(card)
        self.body.addStretch(2)
        if self.buttons:
            self.setFocusProxy(self.buttons[0])
