"""The profile of a result, and what is said above everything."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.interests import AREAS
from clusterdesk.core.scoring import SCORE_MAX, Remark
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.charts import HexagonProfile, Profile, WithTable
from clusterdesk.ui.widgets import Banner, Card, MutedLabel, SectionLabel, StrongLabel

ABOUT_PROFILE = (Remark.CLEAR, Remark.FLAT_HIGH, Remark.FLAT_LOW, Remark.FLAT_MID, Remark.OPPOSITE)
"""Remarks that belong beside the six areas; those about how the questions were answered stand above everything."""


MARGIN = 14
"""Pixels of the card's margins that the drawing may use and words may not."""


class ProfileCard(Card):
    """The six areas, drawn and in words."""

    def __init__(self, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        scores = reading.scores
        names = [reading.areas[code].name for code in AREAS]
        self.hexagon = HexagonProfile(names, name=self.tr("Your six interest areas"))
        if scores is not None:
            self.hexagon.set_profiles([Profile(self.tr("You"), tuple(scores), maximum=SCORE_MAX)])
        # The drawing may use the margins of the card, the words may not.
        self.body.setContentsMargins(20 - MARGIN, 18, 20 - MARGIN, 18)
        self._words(SectionLabel(self.tr("Interest profile")))
        self._words(WithTable(self.hexagon, margin=MARGIN), margin=0)
        if scores is not None and not reading.flat:
            ordered = [reading.areas[code] for code in scores.ordered()]
            self._words(StrongLabel(" · ".join(area.name for area in ordered[:3])))
            for text in (ordered[0].high, ordered[1].high, ordered[-1].low):
                self._words(MutedLabel(text))
        for remark in ABOUT_PROFILE:
            for text in reading.remarks([remark]):
                self.body.addSpacing(4)
                self._words(Banner(text, "good" if remark is Remark.CLEAR else "info"))
        self.body.addStretch(1)

    def _words(self, widget: QWidget, margin: int = MARGIN) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(margin, 0, margin, 0)
        row.addWidget(widget)
        self.body.addLayout(row)


def notices(reading: Reading) -> Sequence[tuple[str, str]]:
    """Return (kind, text) of the banners above everything: how answers were given, and whose questions they were."""
    about_answers = (Remark.STRAIGHT_LINING, Remark.RUSHED)
    found = [("warn", text) for text in reading.remarks(about_answers)]
    found += [("info", text) for text in reading.remarks([Remark.SHORT_FORM])]
    school = reading.sitting.school
    if school is not None:
        told = Qc.translate("assess", "These {count} questions are your school’s own: {title}. {licence}")
        found.append(("info", told.format(count=len(school.items), title=school.title, licence=school.licence)))
    return found
