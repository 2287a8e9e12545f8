"""What a school has settled for this computer, where it stands, and what of it cannot be used."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clusterdesk.core.lab import Complaint, Lab
from clusterdesk.ui import formats, terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.text import breakable_path
from clusterdesk.ui.widgets import BodyLabel, Card, IconMark, MutedLabel, SmallLabel

LANGUAGES = {"en": "English", "es": "Español"}
"""Named in themselves, so that they are found by who reads only that one."""


class LabCard(Card):
    """Says what cannot be changed here and why.

    Args:
        context: what is settled; the `path` of the file is not None.
        parent: the page.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Settled by your school"), parent=parent)
        self._context = context
        found, folder = context.lab, str(context.preferences.home)
        self.body.setSpacing(8)
        lines = [text for name, text in self._lines(found.lab, folder).items() if name in found.settled and text]
        for text in lines or [self.tr("Nothing is in force.")]:
            self._add("lock", "text_muted", BodyLabel(text))
        self.kept = BodyLabel("") if context.keep_days else None
        if self.kept is not None:
            self._add("clock", "text_muted", self.kept)
        for complaint in found.complaints:
            self._add("triangle-alert", "warn", BodyLabel(self._not_used(complaint)))
        self.body.addWidget(MutedLabel(self.tr("Only who looks after this computer can change it. It stands in:")))
        self.body.addWidget(SmallLabel(breakable_path(str(found.path))))

    def _add(self, icon: str, role: str, label: QLabel) -> None:
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(IconMark(icon, 16, role), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        self.body.addLayout(line)

    def _lines(self, lab: Lab, folder: str) -> dict[str, str]:
        """Return what each setting means; an empty text where it leaves things as they are."""
        framework = terms.framework(lab.framework) if lab.framework else ""
        hidden = self.tr("These pages are hidden: {names}.")
        return {
            "folder": self.tr("Portfolios are kept in {folder}.").format(folder=breakable_path(folder)),
            "language": self.tr("The language is {name}.").format(name=LANGUAGES.get(lab.language or "")),
            "framework": self.tr("The clusters shown are those of the {name}.").format(name=framework),
            "must_be_sealed": self.tr("Every portfolio on this computer is sealed with a passphrase.")
            if lab.must_be_sealed
            else "",
            "new_portfolios": ""
            if lab.new_portfolios
            else self.tr("No new portfolios are made on this computer, and none are copied onto it."),
            "keep_days": self._kept_for(self._context.keep_days),
            "hide": hidden.format(names=", ".join(self._hidden(lab))) if lab.hide else "",
        }

    def _kept_for(self, days: int) -> str:
        if not days:
            return ""
        kept = self.tr("Portfolios on this computer that nobody opens for {days} days are deleted with their backups.")
        return kept.format(days=formats.count(days))

    def show_portfolio(self, path: Path) -> None:
        """Say how long the open portfolio is kept: its days began when it was opened."""
        if self.kept is None:
            return
        day = self._context.clock().astimezone().date() + timedelta(self._context.keep_days)
        self.kept.setText(
            self.tr("Yours is kept at least until {date}; each time you open it the days begin anew.").format(
                date=formats.day(day)
            )
            if self._context.is_here(path)
            else self.tr("Yours does not lie on this computer, and is not deleted.")
        )

    def _hidden(self, lab: Lab) -> list[str]:
        names = {
            "explore": self.tr("Explore"),
            "saved": self.tr("Saved"),
            "compare": self.tr("Compare"),
            "ladder": self.tr("Career ladder"),
            "program": self.tr("Programs"),
            "skill": self.tr("Skills"),
            "whatif": self.tr("What if"),
            "assess": self.tr("Assess"),
            "history": self.tr("Earlier results"),
            "goals": self.tr("Goals"),
            "journal": self.tr("Journal"),
            "plan": self.tr("Plan"),
            "summary": self.tr("Summary on one page"),
        }
        return [text for name, text in names.items() if name in lab.hide]

    def _not_used(self, complaint: Complaint) -> str:
        reason = QCoreApplication.translate("errors", complaint.reason).format(**dict(complaint.values))
        if not complaint.line:
            return self.tr("Cannot be used. {reason}").format(reason=reason)
        return self.tr("Line {line} cannot be used. {reason}").format(line=complaint.line, reason=reason)
