"""The card that lays the student's interests over those of a career."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.career import Career
from clusterdesk.core.figure import Absence
from clusterdesk.core.interests import AREAS, Area
from clusterdesk.core.scoring import SCORE_MAX
from clusterdesk.ui import terms
from clusterdesk.ui.charts import HexagonProfile, Profile
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.figure_cards import ColourOf
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.widgets import BodyLabel, Card, PlainButton, SectionLabel, StrongLabel
from clusterdesk.ui.widgets.ways import lead

RATING_MIN, RATING_MAX = 1, 7
"""O*NET's scale of occupational interests."""


class FitCard(Card):
    """Word, picture and reason of a fit, or why there is none and the way on."""

    wanted = Signal(str)
    """Carries the address of the way on."""

    def __init__(self, names: dict[Area, str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names: dict[Area, str] = {area: escape(names[area]) for area in AREAS}
        self.hexagon = HexagonProfile([names[area] for area in AREAS], name=self.tr("Interests"))
        self.reason = BodyLabel("", rich=True)
        self.action = PlainButton("")
        self._address = ""
        lead(self.action, self.wanted.emit, lambda: self._address)
        self.word = StrongLabel("", wrap=False)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("Your fit")), 1)
        head.addWidget(self.word)
        self.body.addLayout(head)
        for part in (self.hexagon, self.reason, self.action):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def show_career(self, career: Career, fits: Fits, colour: ColourOf) -> None:
        """Show how a career fits."""
        fit = fits.career(career.summary.code)
        self.word.setText(terms.fit_phrase(fit.word) if fit else "")
        self.hexagon.setVisible(career.interests is not None)
        self.hexagon.set_profiles(self._profiles(career, fits, colour))
        texts.give_plain_source(self.hexagon, career.interests_source)
        self.reason.setText(self._reason(career, fits))
        self._offer(career, fits)

    def _profiles(self, career: Career, fits: Fits, colour: ColourOf) -> list[Profile]:
        found: list[Profile] = []
        if career.interests is None:
            return found
        if fits.scores:
            found.append(Profile(self.tr("you"), tuple(fits.scores), maximum=SCORE_MAX))
        career_name = self.tr("this career")
        found.append(
            Profile(career_name, tuple(career.interests), minimum=RATING_MIN, maximum=RATING_MAX, cluster=colour)
        )
        return found

    def _reason(self, career: Career, fits: Fits) -> str:
        if career.interests is None:
            return texts.unrated(career.absent or Absence.NOT_RATED)
        if fits.state == "ranked" and fits.scores:
            return texts.fit_reason(fits.scores, career.interests, self._names)
        if fits.state == "flat":
            return self.tr("Your answers were about equal in all six areas, so no fit can be told yet.")
        if fits.state == "missing":
            return self.tr("Answer the interest questions to see how this career fits you. It takes about 8 minutes.")
        return ""

    def _offer(self, career: Career, fits: Fits) -> None:
        ways = {
            "missing": (self.tr("Go to the questions"), "assess"),
            "flat": (self.tr("See your results"), "results"),
        }
        text, self._address = ways.get(fits.state, ("", "")) if career.interests else ("", "")
        self.action.setText(text)
        self.action.setVisible(bool(text))
