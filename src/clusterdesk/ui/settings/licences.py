"""The licences of everything that the program is made of, to read where it runs."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.ui.reader import Reader
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import PrimaryButton, SectionLabel, Select

WIDTH, HEIGHT = 720, 620
"""Pixels at 100 % text; never more than the window has."""


class LicencesSheet(QDialog):
    """One text at a time, the list of all parts first. Escape or the button close it.

    Args:
        texts: the files by their names.
        window: the window it belongs to.
    """

    def __init__(self, texts: Mapping[str, Path], window: QWidget) -> None:
        super().__init__(window)
        self._texts = texts
        self.setWindowTitle(self.tr("Licenses"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.choice = Select()
        self.choice.setAccessibleName(self.tr("Which text"))
        self.choice.addItems(list(texts))
        self.reader = Reader(name=self.tr("License"))
        self.close_button = PrimaryButton(self.tr("Close"))
        self.close_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(SectionLabel(self.tr("Licenses")))
        column.addWidget(self.choice)
        column.addWidget(self.reader, 1)
        column.addLayout(foot)
        self.choice.currentTextChanged.connect(self._show)
        self.close_button.clicked.connect(self.accept)
        theme = theme_of(self)
        self.resize(min(theme.px(WIDTH), window.width() - 40), min(theme.px(HEIGHT), window.height() - 40))
        self._show(self.choice.currentText())
        self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, name: str) -> None:
        try:
            text = self._texts[name].read_text("utf-8", "replace")
        except OSError:
            self.reader.show_plain(self.tr("{name} cannot be read.").format(name=name))
            return
        if name.endswith(".md"):
            self.reader.show_markdown(text)
        else:
            self.reader.show_plain(text)
