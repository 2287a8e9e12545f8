"""One career: what it is, what it pays, where it goes, and how it fits."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QHideEvent
from PySide6.QtWidgets import QWidget

from clusterdesk.core.career import Career
from clusterdesk.core.cluster import Membership
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import Area
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore.career_body import CareerBody
from clusterdesk.ui.explore.career_facts import CareerFacts
from clusterdesk.ui.explore.fits import FitView
from clusterdesk.ui.explore.log_button import LogButton
from clusterdesk.ui.explore.save_button import SaveButton
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.paper import Document, PaperButton
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.theme import ICONS
from clusterdesk.ui.widgets import IconButton, PlainButton, PrimaryButton, Toast
from clusterdesk.ui.widgets.ways import mark_way


class CareerView(FitView):
    """The address `career/CODE`. The cards are made once and shown again with every career."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._facts: CareerFacts | None = None
        self._toast: Toast | None = None
        self._slices = Slices(self)
        self._add_actions()
        # What comes below does not change what is above: it is not painted again while the page grows.
        for sheet in (self.widget(), self.body.parentWidget()):
            if sheet is not None:
                sheet.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        names: dict[Area, str] = {area.code: area.name for area in context.explore.interest_areas()}
        self.cards = CareerBody(context, names, self.body, self)
        self.cards.opened.connect(context.navigation.open)

    def _add_actions(self) -> None:
        self.compare = PlainButton(self.tr("Compare"), icon="scale")
        self.compare.clicked.connect(lambda: self._open("compare/add"))
        mark_way(self.compare, "compare")
        self.copy_link = IconButton("link", self.tr("Copy the address of this page"), framed=True)
        self.copy_link.clicked.connect(self._copy)
        self.paper = PaperButton(self._document)
        self.paper.done.connect(self._tell)
        self.log = LogButton(self.context.navigation)
        self.save = SaveButton(self.context)
        self.set_goal = PrimaryButton(self.tr("Set a goal"), icon=ICONS["goals"])
        self.set_goal.clicked.connect(lambda: self._open("goal/new"))
        mark_way(self.set_goal, "goal/new")
        self._buttons = (self.compare, self.copy_link, self.paper, self.log, self.save, self.set_goal)
        for button in self._buttons:
            self.add_action(button)

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show a career, or say kindly that the catalog has none of this code."""
        code = address.partition("/")[2]
        try:
            career = self.context.explore.career(code)
        except NotInCatalog:
            self._show_unknown()
            return
        if self._facts is None or career != self._facts.career:
            self._show_career(career)
            self.verticalScrollBar().setValue(0)
        super().show_address(address)

    @property
    def filled(self) -> bool:
        """Whether all of the page is there, also what lies below the fold."""
        return self._slices.idle

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave undone what is not filled yet; the career is filled anew when it is opened again."""
        super().hideEvent(event)
        if not self.filled and not event.spontaneous():
            self._slices.run(())
            self._facts = None

    def _show_unknown(self) -> None:
        self._facts = None
        self._slices.run(())
        self.set_breadcrumb([(self.tr("Explore"), "explore")])
        self.set_title("")
        self.set_subtitle("")
        for button in self._buttons:
            button.hide()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.show_empty(unknown(self.context.navigation))

    def _show_career(self, career: Career) -> None:
        if self._facts is None:
            self.show_empty(None)
            # The page is short until it is filled; a bar that went and came would lay it out and paint it twice more.
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
            for button in self._buttons:
                button.show()
        facts = self._facts = CareerFacts(self.context.explore, career)
        place = self._place_of(career)
        colour = (place.framework, place.cluster) if place else None
        self.set_breadcrumb(self._way_to(place))
        self.set_title(career.summary.title)
        self.set_subtitle(self._also_called(career))
        self.save.set_target(Target.career(facts.code))
        self.log.set_target(str(Target.career(facts.code)))
        self.cards.show_first(facts, self.fits, colour)
        self._slices.run(self.cards.rest(facts, lambda: self.fits, colour))

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
        if self._facts:
            self.cards.show_fits(self._facts, self.fits)

    # -- actions ----------------------------------------------------------------------------------------------

    def _open(self, what: str) -> None:
        if self._facts:
            self.context.navigation.open(f"{what}/{Target.career(self._facts.code)}")

    def _copy(self) -> None:
        if self._facts:
            title = self._facts.career.summary.title
            QGuiApplication.clipboard().setText(f"{title}: {Target.career(self._facts.code)}")
            self._tell(self.tr("Copied: name and address of this page."))

    def _tell(self, sentence: str) -> None:
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(sentence)

    def _document(self) -> Document:
        from clusterdesk.ui.explore.career_paper import career_document

        if self._facts is None:
            raise RuntimeError("a page that is not there cannot be printed")
        self._slices.finish()
        return career_document(self._facts, self.cards, self.fits, self.context.clock())
