"""Rows of a label and a value, and what a portfolio holds in words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from clusterdesk.core.contents import Contents
from clusterdesk.ui import formats
from clusterdesk.ui.widgets import BodyLabel, MutedLabel

Fact = tuple[str, str]
"""A label and its value."""


class FactList(QWidget):
    """Labels with their values beside them, one under the other.

    Args:
        labels: the labels, top down.
        parent: the widget it stands in.
    """

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(9)
        grid.setColumnStretch(1, 1)
        self._values = [BodyLabel("–") for _ in labels]
        for row, (label, value) in enumerate(zip(labels, self._values, strict=True)):
            value.setAccessibleName(label)
            grid.addWidget(MutedLabel(label, wrap=False), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)

    def show_values(self, values: Sequence[str]) -> None:
        """Show the values, in the order of the labels."""
        for label, value in zip(self._values, values, strict=True):
            label.setText(value)

    def values(self) -> list[str]:
        """Return what is shown."""
        return [label.text() for label in self._values]


def content_labels() -> list[str]:
    """Return the labels of `content_values`."""
    return [
        QCoreApplication.translate("portfolio", "Name"),
        QCoreApplication.translate("portfolio", "High school ends"),
        QCoreApplication.translate("portfolio", "Finished questionnaires"),
        QCoreApplication.translate("portfolio", "Begun questionnaires"),
        QCoreApplication.translate("portfolio", "Goals"),
        QCoreApplication.translate("portfolio", "Steps"),
        QCoreApplication.translate("portfolio", "Saved"),
        QCoreApplication.translate("portfolio", "Journal entries"),
        QCoreApplication.translate("portfolio", "Planned"),
    ]


def content_values(contents: Contents) -> list[str]:
    """Return what a portfolio holds, each a value for a label."""
    numbers = (
        contents.results,
        contents.unfinished,
        len(contents.goals),
        contents.steps,
        contents.saved,
        contents.entries,
        contents.plan,
    )
    year = contents.student.graduation_year
    return [
        contents.student.name,
        str(year) if year else QCoreApplication.translate("portfolio", "not given"),
        *map(formats.count, numbers),
    ]
