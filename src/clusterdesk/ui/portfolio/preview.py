"""What would come back: a backup beside what the portfolio holds now, before going back to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.core.contents import Preview
from clusterdesk.services.keeping import Backup
from clusterdesk.ui import formats
from clusterdesk.ui.portfolio.facts import content_labels, content_values
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.widgets import BodyLabel, Card, MutedLabel, PrimaryButton, StrongLabel, TextTable

GOALS_SHOWN = 5


class PreviewDialog(Sheet):
    """One backup in full; `accepted` is the wish to go back to it.

    Args:
        backup: the backup.
        preview: what is in it, and what the portfolio holds now.
        parent: the window it belongs to.
    """

    def __init__(self, backup: Backup, preview: Preview, parent: QWidget | None = None) -> None:
        title = self.tr("Go back to the backup of {date}?").format(date=formats.moment(backup.made_at))
        super().__init__(title, PrimaryButton(self.tr("Go back to it")), parent)
        self.backup = backup
        column = self.column
        self.table = TextTable(name=self.tr("What is in this backup, and what you have now"))
        heads = ["", self.tr("In the backup"), self.tr("Now")]
        cells = zip(content_labels(), content_values(preview.then), content_values(preview.now), strict=True)
        self.table.set_texts([heads, *map(list, cells)])
        card = Card()
        card.body.addWidget(self.table)
        column.addWidget(card)
        for text, goals in (
            (self.tr("Goals that come back"), preview.returning),
            (self.tr("Goals that are not in the backup"), preview.going),
        ):
            if goals:
                column.addWidget(StrongLabel(text))
                column.addWidget(BodyLabel(self._listed(goals)))
        promise = self.tr("What you have now becomes your newest backup. You can come back to it in the same way.")
        column.addWidget(MutedLabel(promise))
        self.setAccessibleDescription(promise)
        self.confirm_button.clicked.connect(self.accept)
        self.cancel_button.setDefault(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _listed(self, goals: tuple[str, ...]) -> str:
        lines = [f"• {title}" for title in goals[:GOALS_SHOWN]]
        more = len(goals) - len(lines)
        if more:
            lines.append(self.tr("and {count} more").format(count=formats.count(more)))
        return "\n".join(lines)
