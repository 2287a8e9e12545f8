"""The dialog after a fault of the program: what happened, what the student can do, and details to copy."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.widgets import BodyLabel, MutedLabel, PlainButton, PrimaryButton, SmallLabel, StrongLabel, TextArea

LINES = 7


class CrashSheet(Sheet):
    """Tells of a fault now, or of one that ended the run before. Escape and "Go on" close it and nothing else.

    Args:
        details: versions and the place in the program; nothing that a person wrote.
        log: returns the last lines of the log, which stand beside the details when they are asked for.
        before: the fault ended the run before this one.
        parent: the window.
    """

    end_wanted = Signal()
    """The person wants to close the program."""

    def __init__(
        self, details: str, log: Callable[[], str], *, before: bool = False, parent: QWidget | None = None
    ) -> None:
        go_on = PrimaryButton(self.tr("Go on"))
        super().__init__(self._title(before), go_on, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        happened = self._happened(before)
        self.setAccessibleDescription(happened)
        self.column.addWidget(BodyLabel(happened))
        self.column.addSpacing(4)
        self.column.addWidget(StrongLabel(self.tr("What you can do")))
        for text in self._ways_on():
            self.column.addWidget(BodyLabel(f"• {text}"))
        self.column.addSpacing(4)
        self.details = TextArea(rows=LINES)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setPlainText(details)
        self.column.addWidget(StrongLabel(self.tr("Details")))
        self.column.addWidget(self.details)
        self.column.addWidget(MutedLabel(self._promise()))
        self.copy_button = PlainButton(self.tr("Copy the details"), "copy")
        self.log_button = PlainButton(self.tr("Add the log"), "file-text")
        self._log = log
        self.copied = SmallLabel(self.tr("Copied."))
        self.copied.hide()
        row = QHBoxLayout()
        row.addWidget(self.copy_button)
        row.addWidget(self.log_button)
        row.addWidget(self.copied)
        row.addStretch(1)
        self.column.addLayout(row)
        self.copy_button.clicked.connect(self._copy)
        self.log_button.clicked.connect(self._add_log)
        self.cancel_button.setText(self.tr("Close ClusterDesk"))
        self.cancel_button.clicked.connect(self.end_wanted)
        go_on.clicked.connect(self.accept)
        go_on.setDefault(True)
        go_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, details: str) -> None:
        """Tell of one more fault, met while this is shown."""
        self.details.appendPlainText(f"\n{details}")
        self.copied.hide()

    def _add_log(self) -> None:
        self.log_button.setEnabled(False)
        self.add(self._log() or self.tr("The log is empty."))
        self.details.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copied.show()

    def _title(self, before: bool) -> str:
        if before:
            return self.tr("ClusterDesk ended by itself the last time")
        return self.tr("Something went wrong inside ClusterDesk")

    def _happened(self, before: bool) -> str:
        if before:
            return self.tr("A part of the program failed so badly that it had to stop. What you did before is saved.")
        return self.tr("A part of the program failed. What you did before is saved, and you can go on working.")

    def _ways_on(self) -> list[str]:
        return [
            self.tr("Go on. If a page looks wrong, open another one and come back."),
            self.tr("If it happens again, close ClusterDesk and open it again."),
            self.tr("If that does not help, copy the details and give them to whoever looks after this computer."),
        ]

    def _promise(self) -> str:
        return self.tr(
            "The details name versions and the place in the program. They hold nothing that you wrote, and nobody gets "
            "them unless you hand them on."
        )
