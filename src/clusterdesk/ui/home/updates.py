"""The card of what is new: what a newer catalog changed for what the student keeps, and what the program can do now."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication as Qc
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.core.figure import Figure
from clusterdesk.core.framework import Framework
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.news import News
from clusterdesk.core.target import Target
from clusterdesk.core.updates import Careers, Update
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import formats
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    IconTile,
    PaintedButton,
    PlainButton,
    QuietButton,
    RowColumn,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.rows import PAD
from clusterdesk.ui.widgets.ways import lead

TILE = 30
SHOWN = 8
"""How many changes the card lists at first; a button shows the others."""
NAMED = 3
"""How many careers that came or left are named; the page of the cluster has all of its careers."""


class UpdateRow(PaintedButton):
    """A target with its old and new figures; a click opens it, where it is still there."""

    hover = "sunken"

    def __init__(self, update: Update, explore: Explore, framework: Framework, parent: QWidget | None = None) -> None:
        target = facts_of(explore, framework, update.target, update.was)
        super().__init__(target.name, parent)
        self.setEnabled(target.known)
        lines = [*lines_of(update, target.name), *moves_of(update, explore)]
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
        self._updates: tuple[Update, ...] = ()
        self._make: Callable[[Update], UpdateRow]
        self.rows: list[UpdateRow] = []
        self._rows = RowColumn()
        self._rows.setSpacing(4)
        self.body.addLayout(self._rows)
        self.more = QuietButton("", "chevron-down")
        self.more.clicked.connect(self._show_all)
        line = RowColumn(self.more.pad[0])
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(line)
        self._news = RowColumn()
        self._news.setSpacing(4)
        self.body.addLayout(self._news)
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
        self._updates, self._make = tuple(updates), lambda one: UpdateRow(one, explore, framework)
        self.rows = []
        for layout in (self._rows, self._news):
            clear_layout(layout)
        release = explore.release
        self.set_note(self.tr("career catalog {release}").format(release=release) if updates else "")
        self._add_rows(SHOWN)
        more = len(updates) - SHOWN
        self.more.setVisible(more > 0)
        one_more, many = self.tr("Show 1 more"), self.tr("Show {count} more").format(count=formats.count(more))
        self.more.setText(one_more if more == 1 else many)
        for one in news:
            self._say(StrongLabel(self.tr("New in ClusterDesk {version}").format(version=one.version)))
            for line in one.lines:
                self._say(BodyLabel(Qc.translate("news", line)))

    def focus_chain(self) -> list[QWidget]:
        """Return what Tab goes through, top to bottom."""
        rows = [row for row in self.rows if row.isEnabled()]
        return [*rows, *([] if self.more.isHidden() else [self.more]), self.button]

    def _add_rows(self, until: int) -> None:
        for one in self._updates[len(self.rows) : until]:
            row = self._make(one)
            lead(row, self.opened.emit, str(one.target), stays=True)
            self.rows.append(row)
            self._rows.addWidget(row)
            # At once, not with the next event: one of them gets the focus.
            row.show()

    def _show_all(self) -> None:
        first = len(self.rows)
        self._add_rows(len(self._updates))
        chain = [row for row in self.rows[first:] if row.isEnabled()]
        before: QWidget = self.more
        for row in chain:
            QWidget.setTabOrder(before, row)
            before = row
        QWidget.setTabOrder(before, self.button)
        (chain[0] if chain else self.button).setFocus(Qt.FocusReason.OtherFocusReason)
        self.more.hide()

    def _say(self, label: QLabel) -> None:
        label.setContentsMargins(PAD, 0, PAD, 0)
        self._news.addWidget(label)


def lines_of(update: Update, name: str) -> Iterator[str]:
    """Yield what changed, a sentence each, old and new figures with their years."""
    was, now = update.was, update.now
    if now is None:
        yield Qc.translate("updates", "It is not in this catalog any more.")
        return
    if update.back:
        yield Qc.translate("updates", "It is in this catalog again.")
    if update.renamed:
        yield Qc.translate("updates", "It was called “{old}” before. Now it is “{new}”.").format(old=was.name, new=name)
    if update.pay_changed:
        yield Qc.translate("updates", "Median pay: {old}, now {new}.").format(old=_pay(was), new=_pay(now))
    if update.jobs_changed:
        yield Qc.translate("updates", "Jobs: {old}, now {new}.").format(old=_jobs(was), new=_jobs(now))


def moves_of(update: Update, explore: Explore) -> Iterator[str]:
    """Yield which careers came into a cluster or pathway and which left it, a sentence each."""
    if update.added:
        names = _names(update.added, explore)
        one = Qc.translate("updates", "New career here: {names}.")
        many = Qc.translate("updates", "New careers here: {names}.")
        yield (one if len(update.added) == 1 else many).format(names=names)
    if update.left:
        yield Qc.translate("updates", "Not here any more: {names}.").format(names=_names(update.left, explore))


def _names(careers: Careers, explore: Explore) -> str:
    """Return the first names, as the catalog calls them today; what is gone from it keeps the name it had."""
    today = {career.code: career.title for career in explore.summaries(careers)}
    names = sorted(today.get(code, name) for code, name in careers.items())
    # Many names have a comma in them.
    shown, more = "; ".join(names[:NAMED]), len(names) - NAMED
    if more <= 0:
        return shown
    text = Qc.translate("updates", "{names} and {count} more")
    return text.format(names=shown, count=formats.count(more))


def sources_of(explore: Explore, update: Update) -> Iterator[str]:
    """Yield who published the figures of now, and which catalog those of then come from."""
    if update.now is None:
        return
    pay, jobs = _figures(explore, update.target)
    if update.pay_changed and pay is not None:
        yield formats.source(pay)
    if update.jobs_changed and jobs is not None:
        yield formats.source(jobs)
    if update.figures_changed:
        yield Qc.translate("updates", "The earlier figures are those of career catalog {release}.").format(
            release=update.was.catalog_release
        )
    if update.added or update.left:
        yield Qc.translate("updates", "The earlier list of careers is that of career catalog {release}.").format(
            release=update.listed
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
