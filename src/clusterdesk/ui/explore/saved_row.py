"""One saved career, cluster or pathway: what it is now, what it was when it was saved, and the way to take it out."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.figure import Figure
from clusterdesk.core.saved import Saved
from clusterdesk.core.target import TargetKind
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import TargetFacts
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.widgets import IconButton, IconTile, SmallLabel, StrongLabel
from clusterdesk.ui.widgets.paint import PaintedButton
from clusterdesk.ui.widgets.ways import lead

KINDS: dict[TargetKind, str] = {
    "career": QT_TRANSLATE_NOOP("saved", "Career"),
    "cluster": QT_TRANSLATE_NOOP("saved", "Cluster"),
    "pathway": QT_TRANSLATE_NOOP("saved", "Pathway"),
}


@dataclass(frozen=True, slots=True)
class SavedFacts:
    """What a row shows: the mark, its target in words, its figures now, and the word of fit, "" when not known."""

    mark: Saved
    target: TargetFacts
    figures: tuple[str, ...]
    pay: Figure | None
    fit: str


def facts_of_mark(explore: Explore, fits: Fits, mark: Saved, target: TargetFacts) -> SavedFacts:
    """Return what to show of a mark; of a target that is gone from the catalog only what was kept."""
    if not target.known:
        return SavedFacts(mark, target, (), None, "")
    if mark.target.kind == "career":
        (summary,) = explore.summaries([mark.target.key])
        found = fits.career(summary.code)
        schooling = (terms.education(summary.education),) if summary.education else ()
        figures = (*schooling, _pay(summary.pay, summary.pay_unit), _growth(summary.growth))
        return SavedFacts(mark, target, figures, summary.pay, terms.fit_phrase(found.word) if found else "")
    framework = mark.target.framework or "modern"
    ranking = fits.ranking
    if mark.target.kind == "pathway":
        place = explore.pathway(framework, mark.target.cluster or "", mark.target.key)
        groups = ranking.pathways(framework, place.cluster) if ranking else ()
    else:
        place = explore.cluster(framework, mark.target.key)
        groups = ranking.clusters(framework) if ranking else ()
    word = next((terms.fit_phrase(group.word) for group in groups if group.target == mark.target), "")
    figures = (texts.careers(place.careers), _pay(place.pay, "year"), _growth(place.growth))
    return SavedFacts(mark, target, figures, place.pay, word)


def _pay(figure: Figure, unit: str) -> str:
    if figure.value is None:
        return QCoreApplication.translate("saved", "no pay figure")
    if unit == "hour":
        return formats.pay(figure, "hour")
    return QCoreApplication.translate("saved", "{pay} a year").format(pay=formats.pay(figure, "year"))


def _growth(figure: Figure) -> str:
    if figure.value is None:
        return QCoreApplication.translate("saved", "no growth figure")
    return QCoreApplication.translate("saved", "growth {growth}").format(growth=formats.percent(figure, sign=True))


class SavedRow(QWidget):
    """A row: a button that opens the target, one that compares it, and one that takes it out of the list."""

    opened = Signal(str)
    """An address was opened: the target, or the comparison with it."""
    removed = Signal(object)
    """The mark is to be taken away: its `Target`."""

    def __init__(self, facts: SavedFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = facts
        target = facts.mark.target
        self.link = PaintedButton(facts.target.name)
        self.link.setEnabled(facts.target.known)
        lead(self.link, self.opened.emit, str(target), stays=True)
        self.compare = IconButton("scale", self.tr("Compare “{name}”").format(name=facts.target.name))
        if not facts.target.known:
            self.compare.hide()
        lead(self.compare, self.opened.emit, f"compare/add/{target}")
        self.remove = IconButton("x", self.tr("Take “{name}” out of your saved list").format(name=facts.target.name))
        self.remove.clicked.connect(lambda: self.removed.emit(target))
        self._fill_link()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.link, 1)
        for button in (self.compare, self.remove):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def _fill_link(self) -> None:
        facts = self.facts
        figures = " · ".join(facts.figures)
        lines = [line for line in (self._place(), figures[:1].upper() + figures[1:], self._then()) if line]
        cluster = facts.target.cluster
        tile = IconTile.of_cluster(*cluster) if cluster else IconTile("bookmark", tone="plain")
        words = QVBoxLayout()
        words.setSpacing(1)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(StrongLabel(facts.target.name), 1)
        head.addWidget(StrongLabel(facts.fit, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(head)
        for line in lines:
            words.addWidget(SmallLabel(line))
        row = QHBoxLayout(self.link)
        row.setContentsMargins(8, 9, 8, 9)
        row.setSpacing(12)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if facts.pay is not None:
            texts.give_source(self.link, facts.pay)
        spoken = [facts.fit, *lines, self.link.accessibleDescription()]
        self.link.setAccessibleDescription(". ".join(line.rstrip(".") for line in spoken if line))

    def _place(self) -> str:
        day = self.tr("saved {day}").format(day=formats.day(self.facts.mark.saved_at))
        kind = QCoreApplication.translate("saved", KINDS[self.facts.mark.target.kind])
        if self.facts.mark.target.kind == "cluster" or not self.facts.target.cluster_name:
            return f"{kind} · {day}"
        return self.tr("{kind} in {cluster}").format(kind=kind, cluster=self.facts.target.cluster_name) + f" · {day}"

    def _then(self) -> str:
        """Return what has changed since it was saved, empty when nothing has."""
        kept = self.facts.mark.snapshot
        pay = self.facts.pay
        lines: list[str] = []
        if not self.facts.target.known:
            lines.append(self.tr("It is not in this catalog any more."))
        elif kept.name != self.facts.target.name:
            lines.append(self.tr("It was called “{name}” when you saved it.").format(name=kept.name))
        now = pay.value if pay is not None else None
        if kept.pay is not None and kept.pay != now:
            shown = formats.money(kept.pay, kept.pay_unit)
            lines.append(self.tr("Median pay when you saved it: {pay} ({year}).").format(pay=shown, year=kept.pay_year))
        return " ".join(lines)
