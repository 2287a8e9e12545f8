"""The card of one portfolio on a sheet that stands in place of the frame: whose it is, and room for what is asked."""

from PySide6.QtWidgets import QHBoxLayout

from clusterdesk.ui.widgets import Avatar, Card, ElidedLabel

AVATAR = 44


def person_card(name: str) -> Card:
    """Return a card with picture and name at its head."""
    card = Card()
    head = QHBoxLayout()
    head.setSpacing(12)
    head.addWidget(Avatar(name, AVATAR))
    head.addWidget(ElidedLabel(name, role="section"), 1)
    card.body.addLayout(head)
    card.body.addSpacing(4)
    return card
