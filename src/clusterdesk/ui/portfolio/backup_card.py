"""The list of backups; each leads to a look into it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.services.keeping import Backup
from clusterdesk.ui import formats
from clusterdesk.ui.widgets import Card, LinkRow, MutedLabel, PlainButton, RowColumn, clear_layout


class BackupCard(Card):
    """All backups of the portfolio, newest first."""

    chosen = Signal(object)
    """The person wants to look into a `Backup`."""
    wanted = Signal()
    """The person wants a backup now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Backups"), note=" ", parent=parent)
        self.body.addWidget(
            MutedLabel(
                self.tr(
                    "ClusterDesk makes a backup when you close your portfolio, and every 10 minutes while you change "
                    "something. The newest 10 are kept, one a day for a week, and one a week for a month."
                )
            )
        )
        self._rows = RowColumn()
        self.rows: list[LinkRow] = []
        self._none = MutedLabel(self.tr("There is no backup yet."))
        self.body.addSpacing(4)
        self.body.addWidget(self._none)
        self.body.addLayout(self._rows)
        self.make_button = PlainButton(self.tr("Back up now"), "archive")
        self.make_button.clicked.connect(self.wanted)
        line = QHBoxLayout()
        line.addWidget(self.make_button)
        line.addStretch(1)
        self.body.addSpacing(6)
        self.body.addLayout(line)
        self.body.addStretch(1)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the backups; the row that had the focus keeps it when its backup is still there."""
        self.set_note(self.tr("{count} kept").format(count=formats.count(len(backups))))
        self._none.setVisible(not backups)
        clear_layout(self._rows)
        self.rows = []
        for backup in backups:
            row = LinkRow(formats.moment(backup.made_at), formats.size(backup.size), line=backup is not backups[-1])
            row.clicked.connect(lambda _=False, backup=backup: self.chosen.emit(backup))
            self._rows.addWidget(row)
            self.rows.append(row)
