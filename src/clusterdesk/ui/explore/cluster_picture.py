"""Pay against growth beside the list of parts: a dot a career, folded away where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.framework import Framework
from clusterdesk.ui import formats
from clusterdesk.ui.charts import Axis, Scatter, ScatterPoint
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import CapsLabel, IconMark
from clusterdesk.ui.widgets.paint import PaintedButton
from clusterdesk.ui.widgets.rows import PAD, RowColumn

HIGHEST_PAY = 240_000
"""The right end: the few careers above it stand there, hollow, so that all others keep their distance."""


LEAST_HEIGHT, MOST_HEIGHT = 120, 340


class _Head(PaintedButton):
    """The heading, which folds the picture away."""

    hover = "window"

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.chevron = IconMark("chevron-up", 16)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 4, PAD, 4)
        row.addWidget(CapsLabel(title), 1)
        row.addWidget(self.chevron)


class PayGrowth(QWidget):
    """The picture under its heading. It is open where there is room, until the person says otherwise."""

    turned = Signal()
    """The picture was shown or folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen: bool | None = None
        self._roomy = True
        self._careers: Sequence[CareerSummary] = ()
        self._colour: tuple[Framework, str] | None = None
        self._stale = False
        self.head = _Head(self.tr("Pay and growth"))
        self.head.clicked.connect(self._press)
        self.scatter = Scatter(
            Axis(self.tr("pay"), formats.money, HIGHEST_PAY),
            Axis(self.tr("growth"), lambda value: f"{formats.count(value)}%"),
            name=self.tr("Pay and growth of the careers"),
        )
        self.scatter.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 0, 10, 0)
        column.setSpacing(2)
        head = RowColumn()
        head.addWidget(self.head)
        column.addLayout(head)
        column.addWidget(self.scatter, 1000)
        column.addStretch(1)
        self.restyle()
        self._turn()

    def restyle(self) -> None:
        """Measure again: the picture takes the height that is left over, within bounds."""
        theme = theme_of(self)
        self.scatter.setMinimumHeight(theme.px(LEAST_HEIGHT))
        self.scatter.setMaximumHeight(theme.px(MOST_HEIGHT))

    @property
    def shows(self) -> bool:
        """Whether the picture is open."""
        return self._roomy if self._chosen is None else self._chosen

    def set_roomy(self, roomy: bool) -> None:
        """Open or fold, unless the person has chosen."""
        if roomy != self._roomy:
            self._roomy = roomy
            self._turn()

    def wait(self) -> None:
        """Draw nothing until other careers are shown: those of before are not right any more."""
        self.scatter.setUpdatesEnabled(False)

    def show_careers(self, careers: Sequence[CareerSummary], colour: tuple[Framework, str]) -> None:
        """Show a dot a career; while it is folded nothing is drawn."""
        self._careers, self._colour, self._stale = careers, colour, True
        self._draw()

    def _draw(self) -> None:
        if self._stale and self.shows:
            self._stale = False
            self.scatter.set_points([_point(career, self._colour) for career in self._careers])
        self.scatter.setUpdatesEnabled(True)

    def _press(self) -> None:
        self._chosen = not self.shows
        self._turn()

    def _turn(self) -> None:
        on = self.shows
        self.scatter.setVisible(on)
        vertical = QSizePolicy.Policy.Expanding if on else QSizePolicy.Policy.Preferred
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.head.chevron.set_icon("chevron-up" if on else "chevron-down")
        self.head.setAccessibleDescription(self.tr("Open") if on else self.tr("Closed"))
        self._draw()
        self.turned.emit()


def _point(career: CareerSummary, colour: tuple[Framework, str] | None) -> ScatterPoint:
    pay = career.pay.value if career.pay_unit == "year" else None
    note = f"{formats.pay(career.pay, career.pay_unit)} · {formats.percent(career.growth, sign=True)}"
    return ScatterPoint(career.code, career.title, pay, career.growth.value, note, colour)
