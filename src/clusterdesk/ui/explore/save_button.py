"""The button that saves a career, cluster or pathway, and takes it out of the saved list again."""

import math

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from clusterdesk.core.changes import Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.theme import Theme, theme_of
from clusterdesk.ui.widgets import PlainButton
from clusterdesk.ui.widgets.paint import box


class SaveButton(PlainButton):
    """A toggle: "Save", or pressed and "Saved". It reads and writes the mark of its target by itself.

    Args:
        context: the runner that reads and writes.
        parent: the widget it stands in.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._words = (self.tr("Save"), self.tr("Saved"))
        self._runner = context.runner
        self._target: Target | None = None
        self.setCheckable(True)
        self.setEnabled(False)
        self._show(saved=False)
        self.clicked.connect(self._write)
        context.runner.changed.connect(self._follow)

    @property
    def target(self) -> Target | None:
        """What the button saves, None before it was told."""
        return self._target

    def set_target(self, target: Target) -> None:
        """Save this from now on; until the portfolio has answered, another target looks as not saved."""
        if target != self._target:
            self._target = target
            self._show(saved=False)
        self.setEnabled(True)
        self._read()

    def sizeHint(self) -> QSize:
        """Return room for either word, so that nothing beside it moves."""
        metrics = QFontMetricsF(theme_of(self).font(self.font_role))
        widths = [math.ceil(metrics.horizontalAdvance(words)) for words in (*self._words, self.label())]
        return super().sizeHint() + QSize(max(widths) - widths[-1], 0)

    def paint_box(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw filled with the accent's soft tone while saved."""
        if not self.isChecked():
            return super().paint_box(painter, theme)
        fill = self.shade(theme.color("accent_soft"), theme)
        box(painter, QRectF(self.rect()), self.radius(theme), fill, theme.color("accent"))
        return theme.color("accent_strong")

    def _show(self, *, saved: bool) -> None:
        self.setChecked(saved)
        self.setText(self._words[saved])
        self.set_icon("bookmark-check" if saved else "bookmark")
        told = (
            self.tr("In your saved list. Press to take it out.") if saved else self.tr("Keep this in your saved list.")
        )
        self.setToolTip(told)
        self.setAccessibleDescription(told)

    def _write(self, saved: bool) -> None:
        target = self._target
        if target is None:
            return
        self._show(saved=saved)
        self._runner.submit(
            lambda session: session.saved.save(target) if saved else session.saved.remove(target),
            refused=self._refused,
            owner=self,
        )

    def _refused(self, error: ExpectedError) -> None:
        self._read()
        self._runner.failed.emit(error)

    def _follow(self, changes: Changes) -> None:
        if PortfolioArea.SAVED in changes.areas:
            self._read()

    def _read(self) -> None:
        target = self._target
        if target is None:
            return

        def take(saved: bool) -> None:
            if target == self._target:
                self._show(saved=saved)

        self._runner.read(lambda session: session.saved.has(target), take, owner=self)
