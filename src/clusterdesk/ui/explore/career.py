"""One career: what it is, what it pays, where it goes, and how it fits."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.career import Career, Framework, Membership
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.interests import Area
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.career_cards import PlacesCard, PreparationCard, SourcesCard, WhatCard
from clusterdesk.ui.explore.figure_cards import OutlookCard, PayCard
from clusterdesk.ui.explore.fit_card import FitCard
from clusterdesk.ui.explore.fits import FitView
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.theme import ICONS
from clusterdesk.ui.widgets import Columns, PrimaryButton

GAP = 14


class CareerView(FitView):
    """The address `career/CODE`. The cards are made once and shown again with every career."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._career: Career | None = None
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.set_goal.clicked.connect(self._open_goal)
        self.add_action(self.set_goal)
        names: dict[Area, str] = {area.code: area.name for area in context.explore.interest_areas()}
        self.what = WhatCard()
        self.pay = PayCard()
        self.outlook = OutlookCard()
        self.fit = FitCard(names)
        self.fit.wanted.connect(context.navigation.open)
        self.preparation = PreparationCard()
        self.places = PlacesCard()
        self.places.opened.connect(context.navigation.open)
        self.sources = SourcesCard()
        figures = Columns([(self.pay, 6, 300), (self.outlook, 5, 270)], gap=GAP)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.what)
        column.addWidget(figures, 1)
        self.body.setSpacing(GAP)
        self.body.addWidget(Columns([(left, 23, 584), (self.fit, 10, 310)], gap=GAP))
        words = Columns([(self.preparation, 6, 300), (self.places, 5, 270)], gap=GAP)
        self.body.addWidget(Columns([(words, 23, 584), (self.sources, 10, 310)], gap=GAP))
        self.body.addStretch(1)

    def show_address(self, address: str) -> None:
        """Show a career, or say kindly that the catalog has none of this code."""
        code = address.partition("/")[2]
        try:
            career = self.context.explore.career(code)
        except NotInCatalog:
            self._career = None
            self._show_unknown()
            return
        if career != self._career:
            self._show_career(career)
            self.verticalScrollBar().setValue(0)
        super().show_address(address)

    def _show_unknown(self) -> None:
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        self.set_title("")
        self.set_subtitle("")
        self.set_goal.hide()
        self.show_empty(unknown(self.context.navigation))

    def _show_career(self, career: Career) -> None:
        if self._career is None:
            self.show_empty(None)
            self.set_goal.show()
        self._career = career
        place = self._place_of(career)
        colour = (place.framework, place.cluster) if place else None
        self.set_breadcrumb(self._way_to(place))
        self.set_title(career.summary.title)
        self.set_subtitle(self._also_called(career))
        self.what.show_career(career)
        self.pay.show_pay(career, colour)
        self.outlook.show_outlook(career, colour)
        self.preparation.show_career(career)
        self.places.show_career(career)
        self.sources.show_career(career)
        self.fit.show_career(career, self.fits, colour)

    def _also_called(self, career: Career) -> str:
        titles = ", ".join(career.other_titles)
        return self.tr("also called {titles}").format(titles=titles) if titles else ""

    def _place_of(self, career: Career) -> Membership | None:
        """The place of a career in the framework in force; a few careers are in one framework only."""
        framework: Framework = self.context.preferences.settings.framework
        ordered = sorted(career.memberships, key=lambda place: place.framework != framework)
        return ordered[0] if ordered else None

    def _way_to(self, place: Membership | None) -> list[tuple[str, str | None]]:
        way: list[tuple[str, str | None]] = [(self.tr("Explore"), "explore")]
        if place:
            cluster = Target.of_cluster(place.framework, place.cluster)
            pathway = Target.of_pathway(place.framework, place.cluster, place.pathway)
            way += [(place.cluster_name, str(cluster)), (place.pathway_name, str(pathway))]
        return way

    def show_fits(self) -> None:
        """Show how the career fits."""
        if self._career:
            place = self._place_of(self._career)
            self.fit.show_career(self._career, self.fits, (place.framework, place.cluster) if place else None)

    def _open_goal(self) -> None:
        if self._career:
            self.context.navigation.open(f"goal/new/{Target.career(self._career.summary.code)}")
