"""Mark and name of the program, in the middle of a sheet that stands in place of the frame."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clusterdesk.ui.theme import logo_pixmap, theme_of
from clusterdesk.ui.widgets import SectionLabel

LOGO_SIZE = 30


class Brand(QWidget):
    """The logo with the name of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._logo)
        row.addWidget(SectionLabel("ClusterDesk", wrap=False))
        row.addStretch(1)
        self.restyle()

    def restyle(self) -> None:
        """Draw the logo in the colours of the theme, as large as the text asks for."""
        theme = theme_of(self)
        self._logo.setPixmap(logo_pixmap(theme, theme.px(LOGO_SIZE), self.devicePixelRatioF()))
