"""A cluster as a card, and a shelf of cards below a heading; both are used again for whatever is shown next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.cluster import Cluster
from clusterdesk.core.figure import Figure
from clusterdesk.core.matching import GroupFit
from clusterdesk.core.target import Target
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import reach_words, texts
from clusterdesk.ui.widgets import (
    Badge,
    CardButton,
    CardGrid,
    FlowLayout,
    IconMark,
    IconTile,
    SectionLabel,
    SmallLabel,
    StrongLabel,
)
from clusterdesk.ui.widgets.ways import lead

CARD_WIDTH = 240

Told = Literal["pay", "growth", "openings"]


@dataclass(frozen=True, slots=True)
class ClusterFacts:
    """What a card shows: `matching` is how many careers the filter leaves, None when nothing is filtered."""

    cluster: Cluster
    fit: GroupFit | None
    matching: int | None
    saved: bool

    @property
    def bare(self) -> bool:
        """Whether the filter leaves no career of it."""
        return self.matching == 0


class ClusterCard(CardButton):
    """One cluster: picture, word of fit, name, number of careers and one figure."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.address = ""
        self._shown: tuple[ClusterFacts, Told] | None = None
        self._tile = IconTile("shapes")
        self._mark = IconMark("bookmark-check", 18, "accent_strong")
        self._word = StrongLabel("", wrap=False)
        self._fit = SmallLabel(self.tr("fit", "below the word of fit, such as Best"), wrap=False)
        self._name = StrongLabel("")
        self._facts = SmallLabel("")
        for label in (self._word, self._fit):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._word)
        words.addWidget(self._fit)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._tile, 0, Qt.AlignmentFlag.AlignTop)
        top.addStretch(1)
        top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words)
        self.body.setSpacing(2)
        self.body.addLayout(top)
        self.body.addSpacing(8)
        self.body.addWidget(self._name)
        self.body.addWidget(self._facts)
        self.body.addStretch(1)

    def show_facts(self, shown: ClusterFacts, told: Told) -> None:
        """Show a cluster with the figure that the order goes by."""
        # Most changes of a filter leave most cards as they are.
        if (shown, told) == self._shown:
            return
        self._shown = (shown, told)
        cluster = shown.cluster
        self.address = str(Target.of_cluster(cluster.framework, cluster.slug))
        self._tile.set_cluster(cluster.framework, cluster.slug)
        self._name.setText(cluster.name)
        self._name.set_role("text_muted" if shown.bare else None)
        if shown.matching is None:
            facts = [texts.careers(cluster.careers)]
        else:
            facts = [reach_words.share(shown.matching, cluster.careers)]
        facts.append(_FIGURES[told](self, cluster))
        self._facts.setText(" · ".join(facts))
        self._word.setText(terms.fit_word(shown.fit.word) if shown.fit else "")
        self._fit.setVisible(shown.fit is not None)
        self._mark.setVisible(shown.saved)
        spoken = [cluster.name]
        if shown.fit:
            spoken.append(terms.fit_phrase(shown.fit.word))
        if shown.saved:
            spoken.append(self.tr("saved"))
        self.setAccessibleName(", ".join([*spoken, *facts]))
        texts.give_source(self, _SOURCES[told](cluster))

    def pay(self, cluster: Cluster) -> str:
        """Return the median pay of a cluster in words."""
        if cluster.pay.value is None:
            return self.tr("no pay figure")
        return self.tr("median {pay}").format(pay=formats.pay(cluster.pay, "year"))

    def growth(self, cluster: Cluster) -> str:
        """Return the growth of a cluster in words."""
        if cluster.growth.value is None:
            return self.tr("no growth figure")
        return self.tr("growth {growth}").format(growth=formats.percent(cluster.growth, sign=True))

    def openings(self, cluster: Cluster) -> str:
        """Return the openings of a cluster in words."""
        if cluster.openings.value is None:
            return self.tr("no figure for openings")
        return self.tr("{count} openings a year").format(count=formats.people(cluster.openings.value))


_FIGURES: dict[Told, Callable[[ClusterCard, Cluster], str]] = {
    "pay": ClusterCard.pay,
    "growth": ClusterCard.growth,
    "openings": ClusterCard.openings,
}
_SOURCES: dict[Told, Callable[[Cluster], Figure]] = {
    "pay": lambda cluster: cluster.pay,
    "growth": lambda cluster: cluster.growth,
    "openings": lambda cluster: cluster.openings,
}


class ClusterShelf(QWidget):
    """Cards in rows, with a heading and a sentence above them or without."""

    opened = Signal(str)
    """A card was opened: its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: list[ClusterCard] = []
        self._title = SectionLabel("", wrap=False)
        self._cutting = Badge(self.tr("Cross-cutting"), "accent")
        self._cutting.setToolTip(self.tr("Every other cluster needs the work of these clusters."))
        self._about = SmallLabel("")
        head = FlowLayout(10)
        head.addWidget(self._title)
        head.addWidget(self._cutting)
        self._head = QWidget()
        words = QVBoxLayout(self._head)
        words.setContentsMargins(0, 6, 0, 0)
        words.setSpacing(2)
        words.addLayout(head)
        words.addWidget(self._about)
        self._grid = CardGrid(min_width=CARD_WIDTH, gap=12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._head)
        column.addLayout(self._grid)
        self._head.hide()

    def title(self) -> str:
        """Return the heading; empty when there is none."""
        return self._title.text()

    def set_heading(self, title: str, about: str = "", *, cutting: bool = False) -> None:
        """Change the heading; without a title there is none."""
        self._title.setText(title)
        self._about.setText(about)
        self._cutting.setVisible(cutting)
        self._head.setVisible(bool(title))

    def show_clusters(self, clusters: Sequence[ClusterFacts], told: Told) -> None:
        """Show these clusters in this order."""
        while len(self.cards) < len(clusters):
            card = ClusterCard()
            lead(card, self.opened.emit, lambda card=card: card.address, stays=True)
            self._grid.addWidget(card)
            self.cards.append(card)
        for card, facts in zip(self.cards, clusters, strict=False):
            card.show_facts(facts, told)
        for number, card in enumerate(self.cards):
            card.setVisible(number < len(clusters))
