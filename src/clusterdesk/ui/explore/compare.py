"""Two to four careers, or clusters, side by side."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.core.career import Career
from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.compare import MOST, Comparison, Side, side_of
from clusterdesk.core.errors import BadInput, NotInCatalog
from clusterdesk.core.saved import Saved
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.compare import career_columns, group_columns
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.compare_add import AddCard
from clusterdesk.ui.explore.compare_careers import career_rows, career_sources
from clusterdesk.ui.explore.compare_cells import Row
from clusterdesk.ui.explore.compare_grid import CompareGrid, Head
from clusterdesk.ui.explore.compare_groups import group_rows, group_sources
from clusterdesk.ui.explore.compare_offers import name_of, offers
from clusterdesk.ui.explore.compare_paper import document
from clusterdesk.ui.explore.fits import FitHint, FitView
from clusterdesk.ui.paper import Document, PaperButton
from clusterdesk.ui.widgets import Banner, CapsLabel, PlainButton, SegmentedControl, SmallLabel, Toast
from clusterdesk.ui.widgets.ways import lead

ADD = "add/"
ADDRESSES: dict[Side, str] = {"careers": "compare/careers", "groups": "compare/clusters"}
USED = (
    QT_TRANSLATE_NOOP("compare", "One of four places used."),
    QT_TRANSLATE_NOOP("compare", "Two of four places used."),
    QT_TRANSLATE_NOOP("compare", "Three of four places used."),
    QT_TRANSLATE_NOOP("compare", "Four of four places used."),
)


class CompareView(FitView):
    """The addresses `compare`, `compare/careers`, `compare/clusters`, and `compare/add/TARGET`, which adds and shows.

    What is compared is kept by the window: see `ui.memory`.
    """

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS, PortfolioArea.SAVED})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._saved: tuple[Saved, ...] = ()
        self._adding = False
        self._waiting: Target | None = None
        self._heads: list[Head] = []
        self._rows: list[Row] = []
        self._sources: list[Source] = []
        self._make_actions()
        self.notice = Banner("", action="…")
        self.notice.acted.connect(self._add_waiting)
        self.adder = AddCard(context)
        self.adder.chosen.connect(self._add_here)
        self.adder.closed.connect(self._close_adder)
        self.hint = FitHint(context.navigation)
        self.grid = CompareGrid(context)
        self.grid.opened.connect(context.navigation.open)
        self.grid.removed.connect(self.remove)
        self.skills_hint = Banner(
            self.tr("Answer the skills questions, and you will see here which of these skills you have."),
            action=self.tr("Go to the questions"),
        )
        lead(self.skills_hint, context.navigation.open, "assess")
        self._sources_title = CapsLabel(self.tr("Sources"))
        self._published = SmallLabel("")
        words = (self._sources_title, self._published)
        for part in (self.notice, self.adder, self.hint, self.grid, self.skills_hint, *words):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._toast = Toast(self)
        self._before: Comparison | None = None
        self._toast.acted.connect(self._put_back)
        self.paper.done.connect(self._tell)

    def _make_actions(self) -> None:
        self.sides = SegmentedControl(
            [("careers", self.tr("Careers")), ("groups", self.tr("Clusters"))], name=self.tr("What is compared")
        )
        self.sides.chosen.connect(lambda _: self._choose_side())
        self.add_career = PlainButton(self.tr("Add a career"), icon="plus")
        self.add_cluster = PlainButton(self.tr("Add a cluster"), icon="plus")
        self.paper = PaperButton(self.document)
        for button in (self.add_career, self.add_cluster):
            button.clicked.connect(self._open_adder)
        for action in (self.sides, self.add_career, self.add_cluster, self.paper):
            self.add_action(action)

    @property
    def side(self) -> Side:
        """What is shown: careers, or groups of careers."""
        return self.context.memory.side

    @property
    def compared(self) -> tuple[Target, ...]:
        """What is compared now."""
        return self.context.memory.comparison.of(self.side)

    # What is shown

    def show_address(self, address: str) -> None:
        """Show a comparison, or add to it first."""
        rest = address.partition("/")[2]
        if rest.startswith(ADD):
            self._add_address(rest.removeprefix(ADD))
            return
        memory = self.context.memory
        if address == ADDRESSES["careers"]:
            memory.side = "careers"
        elif address == ADDRESSES["groups"]:
            memory.side = "groups"
        self._adding = False
        self._say("")
        self._show()
        super().show_address(address)

    def refresh(self) -> None:
        """Read the answers and the saved marks again."""
        super().refresh()
        self.context.runner.read(lambda session: session.saved.all(), self._take_saved, owner=self)

    def _take_saved(self, saved: tuple[Saved, ...]) -> None:
        if saved != self._saved:
            self._saved = saved
            self._show_adder()

    def show_fits(self) -> None:
        """Show the rows that say something about the student."""
        self._show()

    def _show(self) -> None:
        side = self.side
        if side == "careers":
            self._show_careers()
        else:
            self._show_groups()
        count = len(self._heads)
        self.sides.set_value(side)
        self.set_title(self.tr("Compare careers") if side == "careers" else self.tr("Compare clusters"))
        self.set_subtitle(self._places_used(count))
        self.paper.setVisible(count > 0)
        self._keep_focus()
        self.grid.setVisible(count > 0)
        self.grid.show_table(self._heads, self._rows)
        self.hint.show_state(self.fits.state if count else "waiting")
        no_skills = self.fits.state != "waiting" and self.fits.readings.skills is None
        self.skills_hint.setVisible(no_skills and side == "careers" and count > 0)
        self._published.setText("\n".join(texts.published(source) for source in self._sources))
        for part in (self._sources_title, self._published):
            part.setVisible(count > 0)
        self._show_adder()

    def _keep_focus(self) -> None:
        """Take the focus from a column before it is made anew: the next Tab begins at the top of the page."""
        focused = QApplication.focusWidget()
        if focused is not None and self.grid.isAncestorOf(focused):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _places_used(self, count: int) -> str:
        if count == 0:
            if self.side == "careers":
                return self.tr("Put two to four careers side by side.")
            return self.tr("Put two to four clusters or pathways side by side.")
        used = QCoreApplication.translate("compare", USED[count - 1])
        if count == 1:
            marked = self.tr("With one more, the words say what is highest and lowest.")
        else:
            marked = self.tr("The words say what is highest and lowest.")
        return f"{used} {marked}"

    def _show_careers(self) -> None:
        own = self.fits.readings.skills
        columns = career_columns(self.context.explore, self.compared, self.fits.ranking, own)
        framework = self.context.preferences.settings.framework
        self._heads = [Head(one.target, one.name, self._colour(one.career)) for one in columns]
        self._rows = career_rows(columns, framework, fit=bool(self.fits.ranking), skills=bool(own)) if columns else []
        self._sources = _each_once([source for column in columns for source in career_sources(column)])

    def _show_groups(self) -> None:
        columns = group_columns(self.context.explore, self.compared, self.fits.ranking)
        self._heads = [
            Head(one.target, one.name, (one.group.framework, one.target.cluster or one.target.key)) for one in columns
        ]
        self._rows = group_rows(columns, fit=bool(self.fits.ranking)) if columns else []
        self._sources = _each_once([source for column in columns for source in group_sources(column)])

    def _colour(self, career: Career) -> tuple[str, str]:
        """Return the cluster whose colour a career has: that of the framework in force where it has one there."""
        framework = self.context.preferences.settings.framework
        places = sorted(career.memberships, key=lambda place: place.framework != framework)
        return (places[0].framework, places[0].cluster) if places else (framework, "")

    def _show_adder(self) -> None:
        """Show the field where something is to be added, else the button that shows it."""
        side, count = self.side, len(self._heads)
        asked = count < 2 or (self._adding and count < MOST)
        self.adder.setVisible(asked)
        self.add_career.setVisible(side == "careers" and not asked)
        self.add_cluster.setVisible(side == "groups" and not asked)
        if not asked:
            return
        at_hand = offers(
            self.context.explore,
            side,
            self.compared,
            self._saved,
            self.fits.ranking,
            self.context.preferences.settings.framework,
        )
        self.adder.show_side(side, self._question(count), at_hand, first=count == 0, closable=count > 1)

    def _question(self, count: int) -> str:
        if self.side == "careers":
            return (
                self.tr("Which career do you want to add?") if count else self.tr("Which careers do you wonder about?")
            )
        return self.tr("Which cluster do you want to add?") if count else self.tr("Which clusters do you wonder about?")

    def _choose_side(self) -> None:
        side: Side = "groups" if self.sides.value == "groups" else "careers"
        self.context.navigation.replace(ADDRESSES[side])

    # Adding and taking away

    def _open_adder(self) -> None:
        if len(self.compared) >= MOST:
            self._say(self.tr("Four of four places are used. Take one out, and there is room for another."))
            return
        self._adding = True
        self._show_adder()
        self.adder.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_adder(self) -> None:
        self._adding = False
        self.adder.clear()
        self._show_adder()
        (self.add_career if self.side == "careers" else self.add_cluster).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_address(self, address: str) -> None:
        try:
            target = Target.parse(address)
            name_of(self.context.explore, target)
        except (BadInput, NotInCatalog):
            self.context.navigation.replace(ADDRESSES[self.side])
            self._say(self.tr("That is not in the catalog, so nothing was added."))
            return
        self.context.navigation.replace(ADDRESSES[side_of(target)])
        self.add(target)

    def add(self, target: Target) -> None:
        """Put a career or a group into its comparison; with all places used it waits for one."""
        memory, name = self.context.memory, name_of(self.context.explore, target)
        if memory.comparison.holds(target):
            self._say(self.tr("{name} is here already.").format(name=name))
        elif not memory.comparison.has_room(side_of(target)):
            self._say(
                self.tr("Four of four places are used. Take one out, and there is room for {name}.").format(name=name),
                target,
            )
        else:
            memory.comparison = memory.comparison.with_target(target)
            self._say("")
            self._adding = False
            self.adder.clear()
            self._show()

    def _add_here(self, target: Target) -> None:
        """Add what was chosen on this page, and take the keyboard to it."""
        self.add(target)
        heading = self.grid.heading(target)
        if heading is not None:
            heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def remove(self, target: Target) -> None:
        """Take a column away; a message offers to put it back."""
        name = next((head.name for head in self._heads if head.target == target), "")
        waiting = self._waiting
        self._before = self.context.memory.comparison
        self.context.memory.comparison = self._before.without(target)
        self._say("")
        if waiting is not None:
            room = self.tr("There is room for {name} now.").format(name=name_of(self.context.explore, waiting))
            self._say(room, waiting, self.tr("Add"))
        self._show()
        self._tell(self.tr("{name} is taken out.").format(name=name), self.tr("Put back"))

    def _put_back(self) -> None:
        if self._before is not None:
            self.context.memory.comparison = self._before
            self._say("")
            self._show()

    def _add_waiting(self) -> None:
        if self._waiting is not None:
            self._add_here(self._waiting)

    def _say(self, text: str, waiting: Target | None = None, action: str = "") -> None:
        self._waiting = waiting
        self.notice.set_text(text)
        self.notice.button.setText(action)
        self.notice.button.setVisible(bool(action))
        self.notice.setVisible(bool(text))

    def _tell(self, text: str, action: str = "") -> None:
        self._toast.show_message(text, action)

    def document(self) -> Document:
        """Return what is shown, for paper."""
        return document(
            self.title(),
            [head.name for head in self._heads],
            self._rows,
            self._sources,
            release=self.context.explore.release,
            day=self.context.clock().astimezone().date(),
        )


def _each_once(sources: Sequence[Source]) -> list[Source]:
    return list(dict.fromkeys(sources))
