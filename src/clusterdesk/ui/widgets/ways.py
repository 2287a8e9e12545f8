"""Buttons that lead to an address, and those that do not where a school has hidden what it shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

if TYPE_CHECKING:
    from clusterdesk.ui.widgets.feedback import Banner, EmptyState

_RULE, _WAY = "clusterdesk_hidden", "clusterdesk_way"


class _Rule(NamedTuple):
    """Carries a function in a property of the application."""

    hides: Callable[[str], bool]


class _Way(NamedTuple):
    """Carries in a property of a button where it leads."""

    address: Callable[[], str]


def hide_ways(hides: Callable[[str], bool] | None) -> None:
    """Set for the application which addresses nothing may lead to; None for nothing hidden."""
    app = QApplication.instance()
    if app is not None:
        app.setProperty(_RULE, None if hides is None else _Rule(hides))


def is_open(address: str) -> bool:
    """Return whether something may lead to an address."""
    app = QApplication.instance()
    rule = app.property(_RULE) if app is not None else None
    return not (isinstance(rule, _Rule) and rule.hides(address))


def way_of(widget: QWidget) -> str | None:
    """Return where a button leads that was given to `mark_way`; None when it leads nowhere."""
    way = widget.property(_WAY)
    return way.address() if isinstance(way, _Way) else None


def lead(
    source: QAbstractButton | Banner | EmptyState,
    follow: Callable[[str], object],
    address: str | Callable[[], str],
    *,
    stays: bool = False,
) -> None:
    """Let a button, or the one of a banner, lead to an address: `follow` goes there. See `mark_way`."""
    where: Callable[[], str] = address if callable(address) else lambda: address

    def go() -> None:
        if is_open(where()):
            follow(where())

    if isinstance(source, QAbstractButton):
        source.clicked.connect(go)
        mark_way(source, address, stays=stays)
    else:
        source.acted.connect(go)
        mark_way(source.button, address, stays=stays)


def mark_way(button: QAbstractButton, address: str | Callable[[], str], *, stays: bool = False) -> None:
    """Tell where a button leads, so that it does not lead to what is hidden.

    Args:
        button: the button; what it does is connected elsewhere.
        address: where to, or what returns that when the button is shown.
        stays: it tells something too: it is shown then, without leading anywhere. Any other button is not there,
            whoever shows it.
    """
    button.setProperty(_WAY, _Way(address if callable(address) else lambda: address))
    app = QApplication.instance()
    if app is not None and isinstance(app.property(_RULE), _Rule):
        closing = _Closing(button, stays=stays)
        button.installEventFilter(closing)
        if not callable(address):
            closing.close()


class _Closing(QObject):
    """Keeps a button hidden, or without effect, whenever it is shown and leads to something hidden."""

    def __init__(self, button: QAbstractButton, *, stays: bool) -> None:
        super().__init__(button)
        self._button = button
        self._stays = stays
        self._policy = button.focusPolicy()

    def close(self) -> None:
        """Do it if it has to be done."""
        shut = not is_open(way_of(self._button) or "")
        if self._stays:
            self._button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, shut)
            self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus if shut else self._policy)
        elif shut:
            self._button.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do it again after the button was shown."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.Show):
            self.close()
        return super().eventFilter(watched, event)
