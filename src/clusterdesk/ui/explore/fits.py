"""What the student's answers say about fit, and the view base that keeps it fresh."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.matching import OccupationFit, Ranking
from clusterdesk.core.readings import Readings
from clusterdesk.core.scoring import is_flat
from clusterdesk.services.explore import Explore
from clusterdesk.ui.context import Context
from clusterdesk.ui.navigation import Navigation
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner
from clusterdesk.ui.widgets.ways import lead

State = Literal["waiting", "missing", "flat", "ranked"]


@dataclass(frozen=True, slots=True)
class Fits:
    """The newest readings and what follows from them.

    `waiting`: not read yet; `missing`: no finished questions; `flat`: no area stands out, so nothing is ranked here;
    `ranked`: `ranking` is there.
    """

    state: State = "waiting"
    readings: Readings = field(default_factory=Readings)
    ranking: Ranking | None = None

    @classmethod
    def of(cls, explore: Explore, readings: Readings) -> "Fits":
        """Work out the fits for the newest readings."""
        scores = readings.interests
        if scores is None:
            return cls("missing", readings)
        ranking = None if is_flat(scores) else explore.ranking(scores, readings.topics)
        return cls("ranked", readings, ranking) if ranking else cls("flat", readings)

    @property
    def scores(self) -> InterestProfile | None:
        """The six interest scores."""
        return self.readings.interests

    def career(self, code: str) -> OccupationFit | None:
        """Return how an occupation fits; None when that is not known."""
        return self.ranking.by_code.get(code) if self.ranking else None


class FitView(View):
    """A view that shows fit: it takes the newest readings at each visit and when a sitting changed."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.fits = Fits()

    def refresh(self) -> None:
        """Take the newest readings; `show_fits` follows when they differ from what is shown."""
        self.context.runner.read(lambda session: session.assess.readings(), self._take_readings, owner=self)

    def _take_readings(self, readings: Readings) -> None:
        if self.fits.state == "waiting" or readings != self.fits.readings:
            self.fits = Fits.of(self.context.explore, readings)
            self.show_fits()

    def show_fits(self) -> None:
        """Show what `fits` says now."""
        raise NotImplementedError


class FitHint(QWidget):
    """One line that says kindly why no fit is shown, with the way on; not there when fit is shown."""

    def __init__(self, navigation: Navigation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._missing = Banner(
            self.tr("Answer the interest questions, and you will see here what fits you. It takes about 8 minutes."),
            action=self.tr("Go to the questions"),
        )
        self._flat = Banner(
            self.tr("Your answers were about equal in all six areas, so nothing stands out yet."),
            action=self.tr("See your results"),
        )
        lead(self._missing, navigation.open, "assess")
        lead(self._flat, navigation.open, "results")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._missing)
        column.addWidget(self._flat)
        self.show_state("waiting")

    def show_state(self, state: State) -> None:
        """Show the line that belongs to the state of the fits."""
        self._missing.setVisible(state == "missing")
        self._flat.setVisible(state == "flat")
        self.setVisible(state in ("missing", "flat"))
