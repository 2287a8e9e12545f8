"""How to prepare for a cluster: courses, credentials, groups, ways to try it out, what to ask, programs of study."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.facts import ClusterLink, Idea, Preparation
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.plan import PLANNED, PlanDraft, PlanKind, school_year
from clusterdesk.core.target import Target
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.cluster_about import address_of
from clusterdesk.ui.explore.cluster_programs import ProgramsCard
from clusterdesk.ui.explore.place import Place
from clusterdesk.ui.explore.prepare_cards import KINDS, IdeasCard
from clusterdesk.ui.planning.dialog import ask
from clusterdesk.ui.slices import Slices
from clusterdesk.ui.widgets import BodyLabel, Card, CardGrid, ChipGroup, MutedLabel, QuietButton, SmallLabel

CARD_WIDTH = 270
GAP = 14


class PrepareTab(QWidget):
    """The ideas of a 2024 cluster; of a classic one those of the 2024 clusters that its careers are in."""

    opened = Signal(str)
    """A cluster, a program of study, or the form of the journal or of a goal was chosen: its address."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.slices, self.programs_later = Slices(self), Slices(self)
        self._found: tuple[Preparation, ...] = ()
        self._shown: Preparation | None = None
        self._about = ""
        self.origin = Origin()
        self.origin.chosen.connect(self._choose)
        self.origin.opened.connect(self.opened)
        self.cards = [IdeasCard(kind) for kind in KINDS]
        for card in self.cards:
            card.logging.connect(self._log)
            card.planning.connect(self._plan)
            card.aiming.connect(self._aim)
        self.programs = ProgramsCard(context)
        self.programs.opened.connect(self.opened)
        grid = CardGrid(CARD_WIDTH, GAP, max_columns=3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addWidget(self.origin)
        column.addLayout(grid)
        column.addWidget(self.programs)
        column.addStretch(1)
        for card in self.cards:
            grid.addWidget(card)
        self._advice = self._advice_card()
        grid.addWidget(self._advice)

    def _advice_card(self) -> Card:
        card = Card("sunken", title=self.tr("Before you choose"))
        sentences = (
            self.tr(
                "Courses, lengths and credentials are typical. Ask your school and your state what applies to you."
            ),
            self.tr("You need not do all of it: one course, one visit and one talk show a lot."),
        )
        self._source = SmallLabel("")
        for part in (*map(BodyLabel, sentences), self._source):
            card.body.addWidget(part)
        return card

    def show_place(self, place: Place) -> None:
        """Show the ideas of the cluster, and the programs of study of the part that is chosen."""
        self._about = str(place.target)
        self.mark_planned()
        self._found = self._context.explore.preparation(*place.colour)
        self.origin.show_links(place.cluster.framework == "classic", [one.cluster for one in self._found])
        self._show(self._found[0])
        self.programs_later.run([lambda: self.programs.show_place(place)])

    def _choose(self, slug: str) -> None:
        self._show(next(one for one in self._found if one.cluster.slug == slug))

    def _log(self, kind: str) -> None:
        self.opened.emit(f"log/{kind}/{self._about}")

    def _cluster(self) -> Target | None:
        """Return the cluster whose ideas are shown."""
        cluster = self._shown.cluster if self._shown else None
        return Target.of_cluster(cluster.framework, cluster.slug) if cluster else None

    def _aim(self, idea: Idea) -> None:
        self.opened.emit(f"goal/new/{GoalStart(self._cluster(), idea.text)}")

    def _plan(self, idea: Idea) -> None:
        target = self._cluster()
        today = self._context.clock().astimezone().date()
        draft = PlanDraft(PLANNED[idea.kind], idea.text, school_year(today), cluster=target)
        ask(self._context, draft, self.window(), grade=idea.grade, kept=self.mark_planned)

    def mark_planned(self) -> None:
        """Say of every idea whether it is in the plan."""

        def show(planned: frozenset[tuple[PlanKind, str]]) -> None:
            for card in self.cards:
                card.show_planned(planned)

        self._context.runner.read(
            lambda session: frozenset((item.kind, item.title) for item in session.plan.items()), show, self
        )

    def _show(self, preparation: Preparation) -> None:
        if preparation == self._shown:
            return
        self._shown = preparation
        self._source.setText(texts.published(preparation.source))
        colour = (preparation.cluster.framework, preparation.cluster.slug)
        steps = [lambda card=card: card.show_ideas(preparation.of(card.kind), colour) for card in self.cards]
        for step in steps[:3]:
            step()
        self.slices.run(steps[3:])


class Origin(QWidget):
    """Says of a classic cluster which 2024 clusters its ideas come from, and lets the person choose among them."""

    chosen = Signal(str)
    """Another cluster's ideas are wanted: its slug."""
    opened = Signal(str)
    """The cluster itself is wanted: its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._links: list[ClusterLink] = []
        self._words = MutedLabel("")
        self.groups: ChipGroup | None = None
        self.open = QuietButton("", icon="arrow-right", icon_after=True)
        self.open.clicked.connect(self._open)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._words)
        self._column.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)

    def show_links(self, classic: bool, links: list[ClusterLink]) -> None:
        """Show the clusters that ideas come from; nothing for a 2024 cluster, whose ideas are its own."""
        self.setVisible(classic)
        if not classic or links == self._links:
            return
        self._links = links
        self._words.setText(
            self.tr("The ideas belong to the 2024 clusters in which the careers of this one are. Choose whose to see:")
            if len(links) > 1
            else self.tr("The ideas belong to the 2024 cluster in which most careers of this one are.")
        )
        if self.groups is not None:
            self.groups.hide()
            self.groups.deleteLater()
            self.groups = None
        if len(links) > 1:
            options = [(link.slug, f"{link.name} · {link.shared}", None) for link in links]
            self.groups = ChipGroup(options, name=self.tr("Ideas of"))
            self.groups.chosen.connect(self._choose)
            self._column.insertWidget(1, self.groups)
        self._name(links[0])

    def _choose(self, slug: str) -> None:
        self._name(next(link for link in self._links if link.slug == slug))
        self.chosen.emit(slug)

    def _name(self, link: ClusterLink) -> None:
        self._now = link
        self.open.setText(self.tr("Open {cluster}").format(cluster=link.name))

    def _open(self) -> None:
        self.opened.emit(address_of(self._now))
