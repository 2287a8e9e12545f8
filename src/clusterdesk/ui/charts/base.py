"""What every chart has: a name, its content in words, its content as rows."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QSizePolicy, QWidget

from clusterdesk.ui.theme import Theme, theme_of


class Chart(QWidget):
    """Base of the painted charts.

    Args:
        name: the accessible name.
        parent: the widget it stands in.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def table_rows(self) -> list[list[str]]:
        """Return the same content as text, headings first."""
        raise NotImplementedError

    def describe(self) -> None:
        """Give screen readers the content in words; called after every change of data."""
        heads, *rows = self.table_rows()
        sentences = (
            ", ".join(f"{head} {cell}".strip() for head, cell in zip(heads, row, strict=True) if cell) for row in rows
        )
        self.setAccessibleDescription(". ".join(sentences))
        self.updateGeometry()
        self.update()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()

    def metrics(self, role: str) -> QFontMetricsF:
        """Return the metrics of a text role."""
        return QFontMetricsF(theme_of(self).font(role))


def colour_of(theme: Theme, cluster: tuple[str, str] | None) -> QColor:
    """Return the colour of a cluster's marks, or the accent."""
    return theme.cluster(*cluster).base if cluster else theme.color("accent")


def faint(color: QColor, alpha: float) -> QColor:
    """Return a colour that lets `1 - alpha` of the ground through."""
    lighter = QColor(color)
    lighter.setAlphaF(alpha)
    return lighter


LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)
