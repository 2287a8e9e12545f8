"""The cards of a career page that hold words: what they do, preparation, places, sources."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.career import FRAMEWORKS, Career, Framework, Membership, Source
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.explore import texts
from clusterdesk.ui.widgets import (
    BodyLabel,
    CapsLabel,
    Card,
    Chip,
    FlowLayout,
    LinkRow,
    MutedLabel,
    RowColumn,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.rows import PAD


class WhatCard(Card):
    """What people in the career do, in one sentence and three activities."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What they do"), parent=parent)
        self._text = BodyLabel("")
        self._chips: list[Chip] = []
        self._flow = FlowLayout(gap=8)
        self.body.addWidget(self._text)
        self.body.addLayout(self._flow)

    def show_career(self, career: Career) -> None:
        """Show a career."""
        self._text.setText(career.description)
        while len(self._chips) < len(career.activities):
            chip = Chip("", static=True)
            self._chips.append(chip)
            self._flow.addWidget(chip)
        for number, chip in enumerate(self._chips):
            text = career.activities[number] if number < len(career.activities) else ""
            chip.setText(text)
            chip.setVisible(bool(text))


class PreparationCard(Card):
    """What it takes to start: usual education and the level of preparation."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Preparation"), parent=parent)
        self._education = self._fact(self.tr("Usual education"))
        self.body.addSpacing(6)
        self._zone = self._fact(self.tr("Level of preparation"))
        self.body.addStretch(1)

    def _fact(self, title: str) -> tuple[StrongLabel, SmallLabel]:
        value, note = StrongLabel(""), SmallLabel("")
        column = QVBoxLayout()
        column.setSpacing(2)
        for part in (CapsLabel(title), value, note):
            column.addWidget(part)
        self.body.addLayout(column)
        return value, note

    def show_career(self, career: Career) -> None:
        """Show a career."""
        summary = career.summary
        education, note = self._education
        education.setText(terms.education(summary.education))
        education.setVisible(summary.education is not None)
        note.setText(self._education_note(career))
        for label in self._education:
            texts.give_plain_source(label, career.education_source)
        zone, note = self._zone
        zone.setText(terms.job_zone(summary.job_zone) if summary.job_zone else "")
        zone.setVisible(summary.job_zone is not None)
        if summary.job_zone:
            note.setText(self.tr("Level {zone} of 5").format(zone=summary.job_zone))
        else:
            note.setText(self.tr("The source gives no level for this career."))
        for label in self._zone:
            texts.give_plain_source(label, career.job_zone_source)

    def _education_note(self, career: Career) -> str:
        if career.summary.education:
            return self.tr("What most people need to start")
        return self.tr("The source names no usual education for this career.")


class PlacesCard(Card):
    """The clusters and parts a career belongs to, in both frameworks."""

    opened = Signal(str)
    """Carries the address of the part that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Where it belongs"), parent=parent)
        self._lists: dict[Framework, QVBoxLayout] = {}
        for framework in FRAMEWORKS:
            self.body.addWidget(CapsLabel(terms.framework(framework)))
            rows = self._lists[framework] = RowColumn()
            self.body.addLayout(rows)
        self.body.addStretch(1)

    def show_career(self, career: Career) -> None:
        """Show a career."""
        for framework, rows in self._lists.items():
            clear_layout(rows)
            places = [place for place in career.memberships if place.framework == framework]
            for place in places:
                rows.addWidget(self._row(place, line=place is not places[-1]))
            if not places:
                none = MutedLabel(self.tr("This framework does not list it."))
                none.setContentsMargins(PAD, 0, PAD, 0)
                rows.addWidget(none)

    def _row(self, place: Membership, line: bool) -> LinkRow:
        row = LinkRow(f"{place.cluster_name} › {place.pathway_name}", line=line)
        address = str(Target.of_pathway(place.framework, place.cluster, place.pathway))
        row.clicked.connect(lambda: self.opened.emit(address))
        return row


class SourcesCard(Card):
    """Who published the figures of the page, and for which year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Sources"), parent=parent)
        self._label = SmallLabel("", rich=True)
        self.body.addWidget(self._label)
        self.body.addStretch(1)

    def show_career(self, career: Career) -> None:
        """Show a career."""
        lines = [
            self._line(self.tr("Pay"), career.pay.median.source),
            self._line(self.tr("Outlook"), career.outlook.growth.source),
            self._line(self.tr("Education"), career.education_source),
            self._line(self.tr("Preparation"), career.job_zone_source),
            self._line(self.tr("Interests"), career.interests_source),
        ]
        self._label.setText("<br>".join(lines))

    def _line(self, what: str, source: Source) -> str:
        return f"<b>{what}:</b> {texts.published(source)}"
