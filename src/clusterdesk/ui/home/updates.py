"""The card of what is new: what a newer catalog changed for what the student keeps, and what the program can do now."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.core.career import Figure, Framework
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.news import News
from clusterdesk.core.target import Target
from clusterdesk.core.updates import Update
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import formats
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    IconTile,
    MutedLabel,
    PaintedButton,
    PlainButton,
    RowColumn,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.rows import PAD

TILE = 30
SHOWN = 8
"""How many changes the card lists; the saved list tells the others."""


class UpdateRow(PaintedButton):
    """A target with its old and new figures; a click opens it, where it is still there."""

    hover = "sunken"

    def __init__(self, update: Update, explore: Explore, framework: Framework, parent: QWidget | None = None) -> None:
        target = facts_of(explore, framework, update.target, update.was)
        super().__init__(target.name, parent)
        self.setEnabled(target.known)
        lines = [*lines_of(update, target.name)]
        sources = [*sources_of(explore, update)]
        self.setToolTip("\n".join(sources))
        self.setAccessibleDescription(" ".join(line.rstrip(".") + "." for line in (*lines, *sources)))
        tile = IconTile.of_cluster(*target.cluster, TILE) if target.cluster else IconTile("bookmark", TILE, "plain")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(StrongLabel(target.name))
        for line in lines:
            words.addWidget(SmallLabel(line))
        row = QHBoxLayout(self)
        row.setContentsMargins(PAD, 6, PAD, 6)
        row.setSpacing(10)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


class UpdatesCard(Card):
    """What is new; "Got it" puts it away until there is something else."""

    opened = Signal(str)
    seen = Signal()
    """The person has seen all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Latest updates"), note=" ", parent=parent)
        self._shown: object = None
        self.rows: list[UpdateRow] = []
        self._rows = RowColumn()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.button = PlainButton(self.tr("Got it"), "check")
        self.button.clicked.connect(self.seen)
        self.body.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def show_updates(
        self, updates: Sequence[Update], news: Sequence[News], explore: Explore, framework: Framework
    ) -> None:
        """Show both; without anything new the card is not there."""
        self.setVisible(bool(updates or news))
        shown = (tuple(updates), tuple(news), framework, explore.language)
        if shown == self._shown:
            return
        self._shown = shown
        clear_layout(self._rows)
        self.rows = [UpdateRow(one, explore, framework) for one in updates[:SHOWN]]
        release = explore.release
        self.set_note(self.tr("career catalog {release}").format(release=release) if updates else "")
        for row, one in zip(self.rows, updates, strict=False):
            row.clicked.connect(lambda _=False, target=str(one.target): self.opened.emit(target))
            self._rows.addWidget(row)
        if len(updates) > SHOWN:
            more = formats.count(len(updates) - SHOWN)
            self._say(MutedLabel(self.tr("and {count} more in your saved list").format(count=more)))
        for one in news:
            self._say(StrongLabel(self.tr("New in ClusterDesk {version}").format(version=one.version)))
            for line in one.lines:
                self._say(BodyLabel(Qc.translate("news", line)))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, top to bottom."""
        return [*(row for row in self.rows if row.isEnabled()), self.button]

    def _say(self, label: QLabel) -> None:
        label.setContentsMargins(PAD, 0, PAD, 0)
        self._rows.addWidget(label)


def lines_of(update: Update, name: str) -> Iterator[str]:
    """Yield what changed, a sentence each, old and new figures with their years."""
    was, now = update.was, update.now
    if now is None:
        yield Qc.translate("updates", "It is not in this catalog any more.")
        return
    if update.renamed:
        yield Qc.translate("updates", "It was called “{old}” before. Now it is “{new}”.").format(old=was.name, new=name)
    if update.pay_changed:
        yield Qc.translate("updates", "Median pay: {old}, now {new}.").format(old=_pay(was), new=_pay(now))
    if update.jobs_changed:
        yield Qc.translate("updates", "Jobs: {old}, now {new}.").format(old=_jobs(was), new=_jobs(now))


def sources_of(explore: Explore, update: Update) -> Iterator[str]:
    """Yield who published the figures of now, and which catalog those of then come from."""
    if update.now is None:
        return
    pay, jobs = _figures(explore, update.target)
    if update.pay_changed and pay is not None:
        yield formats.source(pay)
    if update.jobs_changed and jobs is not None:
        yield formats.source(jobs)
    yield Qc.translate("updates", "The earlier figures are those of career catalog {release}.").format(
        release=update.was.catalog_release
    )


def _figures(explore: Explore, target: Target) -> tuple[Figure | None, Figure | None]:
    """Return today's figures of pay and jobs; a pathway keeps none."""
    if target.kind == "career":
        career = explore.career(target.key)
        return career.pay.median, career.outlook.jobs_first
    if target.kind == "pathway":
        return None, None
    cluster = explore.cluster(target.framework or "modern", target.key)
    return cluster.pay, cluster.jobs


def _pay(kept: TargetSnapshot) -> str:
    if kept.pay is None:
        return Qc.translate("updates", "no figure")
    text = formats.money(kept.pay, kept.pay_unit)
    if kept.pay_unit == "hour":
        text = Qc.translate("updates", "{pay} an hour").format(pay=text)
    return _with_year(text, kept.pay_year)


def _jobs(kept: TargetSnapshot) -> str:
    if kept.jobs is None:
        return Qc.translate("updates", "no figure")
    return _with_year(formats.people(kept.jobs), kept.jobs_year)


def _with_year(text: str, year: int | None) -> str:
    return f"{text} ({year})" if year else text
