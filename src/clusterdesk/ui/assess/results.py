"""What came of the answers: the profile, clusters, careers, what to do next, and how it was worked out."""

from typing import ClassVar, NamedTuple, cast

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.form import FORM_LENGTH
from clusterdesk.core.framework import Framework
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.readings import Readings
from clusterdesk.core.retake import compare
from clusterdesk.core.scoring import Remark
from clusterdesk.core.settings import Settings
from clusterdesk.core.sitting import Sitting
from clusterdesk.services.session import Session
from clusterdesk.ui import formats
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.careers_card import CareersCard, NextCard
from clusterdesk.ui.assess.changes import ChangesTable, cluster_changes
from clusterdesk.ui.assess.clusters_card import NEAR_TIE, ClustersCard, PathwaysCard
from clusterdesk.ui.assess.families import words_of
from clusterdesk.ui.assess.method import MethodCard
from clusterdesk.ui.assess.reading import FIRST_CAREERS, Order, Reading
from clusterdesk.ui.assess.result_cards import ABOUT_PROFILE, ProfileCard, notices
from clusterdesk.ui.background import Task
from clusterdesk.ui.context import Context
from clusterdesk.ui.paper import Document, PaperButton
from clusterdesk.ui.problems import problem_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, Card, Columns, EmptyState, MutedLabel, PlainButton, Toast
from clusterdesk.ui.widgets.ways import lead


class Found(NamedTuple):
    """What the portfolio says.

    Attributes:
        named: the sitting in the address.
        finished: all finished ones, the newest first.
        readings: the newest of every family.
        saved: the targets of the saved careers.
    """

    named: Sitting | None
    finished: tuple[Sitting, ...]
    readings: Readings
    saved: frozenset[str]

    @property
    def sitting(self) -> Sitting | None:
        """The sitting to show."""
        return self.named or (self.finished[0] if self.finished else None)

    @property
    def before(self) -> Sitting | None:
        """The sitting before the shown one that could be scored, to compare with."""
        uuids = [sitting.uuid for sitting in self.finished]
        if self.sitting is None or self.sitting.uuid not in uuids:
            return None
        earlier = self.finished[uuids.index(self.sitting.uuid) + 1 :]
        return next((sitting for sitting in earlier if sitting.result and sitting.result.scores), None)

    @property
    def newest(self) -> bool:
        """Whether the shown sitting is the newest that could be scored: what is taken since then belongs to it."""
        sitting = self.sitting
        return bool(sitting and sitting.result and sitting.result.scores == self.readings.interests)


class Cards:
    """The cards of one result that has an order, wired to each other."""

    def __init__(self, view: "ResultsView", reading: Reading, framework: Framework) -> None:
        explore, navigation = view.context.explore, view.context.navigation
        self.clusters = ClustersCard(reading, framework, explore.result_text(NEAR_TIE))
        self.pathways = PathwaysCard(reading, framework)
        self.careers = CareersCard(reading)
        self.following = NextCard()
        self.method = MethodCard(reading, framework)
        self.right = _stacked(self.careers, self.pathways)
        for card in (self.clusters, self.pathways, self.careers, self.following, self.method):
            card.opened.connect(navigation.open)

    def set_framework(self, framework: Framework) -> None:
        """Show the clusters of a framework."""
        for card in (self.clusters, self.pathways, self.method):
            card.set_framework(framework)

    def set_order(self, order: Order) -> None:
        """Show another order."""
        for card in (self.clusters, self.pathways, self.careers, self.method):
            card.set_order(order)

    def set_ranges(self, ranges: Ranges) -> None:
        """Show the ranges of the order."""
        self.clusters.set_ranges(ranges)
        self.method.set_ranges(ranges)

    def set_ordered(self, *, on: bool) -> None:
        """Show the order, or only that there is none."""
        self.clusters.set_ordered(on)
        self.right.setVisible(on)


class ResultsView(View):
    """The newest result, or the one of the sitting in the address."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS, PortfolioArea.SAVED})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._uuid = ""
        self._shown: tuple[Sitting, dict[str, int], bool] | None = None
        self._reading: Reading | None = None
        self._order: Order = "kept"
        self._ranges: dict[Order, Ranges] = {}
        self._task: Task | None = None
        self._toast: Toast | None = None
        self.profile: ProfileCard | None = None
        self.cards: Cards | None = None
        self.changes: ChangesTable | None = None
        self.set_title(self.tr("Your results"))
        context.preferences.changed.connect(self._settings_changed)

    def show_address(self, address: str) -> None:
        """Show the result that the address names; the newest when it names none."""
        self._uuid = address.partition("/")[2]
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Read the result again."""
        uuid = self._uuid

        def read(session: Session) -> Found:
            saved = frozenset(str(one.target) for one in session.saved.all() if one.target.kind == "career")
            named = session.assess.sitting(uuid) if uuid else None
            return Found(named, session.assess.finished(), session.assess.readings(), saved)

        self.context.runner.read(read, self._show, owner=self, refused=self._show_missing)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is worked out for a page that was left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop_ranges()

    def _show(self, found: Found) -> None:
        sitting = found.sitting
        if sitting is None:
            self._show_nothing(
                self.tr("There are no results yet. They appear here when you finish the questions."),
                self.tr("To the questions"),
                "assess",
            )
        elif sitting.result is None:
            self._show_nothing(
                self.tr("These questions are not finished yet."), self.tr("Continue"), f"question/{sitting.uuid}"
            )
        else:
            topics = dict(found.readings.topics or {}) if found.newest else {}
            shown = (sitting, topics, found.before is not None)
            if shown != self._shown:
                self._shown = shown
                self._show_result(Reading(self.context.explore, sitting, sitting.result, topics or None), found.before)
            self._show_saved(found.saved)
            self._start_ranges()

    def _show_missing(self, error: ExpectedError) -> None:
        self._show_nothing(problem_of(error), self.tr("To the questions"), "assess")

    def _show_nothing(self, sentence: str, action: str, address: str) -> None:
        self._shown = None
        self._clear()
        self.set_subtitle("")
        self.clear_actions()
        empty = EmptyState("clipboard-list", sentence, action)
        lead(empty, self.context.navigation.open, address)
        self.show_empty(empty)

    def _clear(self) -> None:
        self._stop_ranges()
        self._reading = self.cards = self.changes = self.profile = None
        self._ranges = {}
        self.clear_body()

    def _show_result(self, reading: Reading, before: Sitting | None) -> None:
        self.show_empty(None)
        self._clear()
        self._show_head(reading)
        if reading.scores is None:
            text = self.tr("{skipped} Nothing is put in an order: each area needs 8 of 10 answers, or 4 of 5.").format(
                skipped=" ".join(reading.remarks([Remark.MANY_SKIPPED]))
            )
            empty = EmptyState("circle-question-mark", text, self.tr("Answer again"))
            lead(empty, self.context.navigation.open, "assess")
            self.show_empty(empty)
            return
        self._reading = reading
        self._order = reading.first_order
        self._show_notices(reading, before)
        cards = self.cards = Cards(self, reading, cast("Framework", self.context.preferences.settings.framework))
        cards.clusters.switch.setHidden("framework" in self.context.preferences.fixed)
        cards.clusters.framework_chosen.connect(lambda name: self.context.preferences.set(framework=name))
        cards.clusters.asked_for_order.connect(self._show_unasked)
        cards.clusters.order_chosen.connect(self._choose_order)
        self.profile = ProfileCard(reading)
        left = _stacked(self.profile, cards.following)
        self.body.addWidget(Columns([(left, 34, 270), (cards.clusters, 40, 290), (cards.right, 33, 240)]))
        self._add_changes(reading)
        self.body.addWidget(cards.method)
        self.body.addStretch(1)
        cards.following.show_topics(used=reading.sharper)
        cards.following.show_earlier(there=before is not None)
        cards.set_ordered(on=reading.ranked and not reading.flat)
        self._lead_on()

    def _show_head(self, reading: Reading) -> None:
        self.set_subtitle(self._line(reading))
        self.clear_actions()
        if reading.scores is not None:
            self.paper = PaperButton(self.document)
            self.paper.done.connect(self._tell)
            self.add_action(self.paper)
        button = PlainButton(self.tr("Earlier results"), "history")
        lead(button, self.context.navigation.open, "history")
        self.add_action(button)
        again = PlainButton(self.tr("Answer again"), "rotate-ccw")
        lead(again, self.context.navigation.open, "assess")
        self.add_action(again)

    def _line(self, reading: Reading) -> str:
        """Return what was answered, when, and how long it took."""
        sitting = reading.sitting
        return self.tr("{name}, {date} · {count} answers · {time}").format(
            name=sitting.school.title if sitting.school else words_of(sitting.family).name,
            date=formats.day(sitting.finished_at or sitting.started_at),
            count=reading.answered,
            time=pace.took(reading.seconds),
        )

    def _show_notices(self, reading: Reading, before: Sitting | None) -> None:
        for kind, text in notices(reading):
            self.body.addWidget(Banner(text, kind))
        if not reading.current:
            text = self.tr(
                "This result was worked out with catalog {release}. It is shown as it was then; names may have changed "
                "since."
            ).format(release=reading.result.catalog_release)
            banner = Banner(text, "info", self.tr("Work out again") if reading.ranked else "")
            banner.acted.connect(lambda: self._choose_order("again"))
            self.body.addWidget(banner)
        if before is not None and before.result and before.result.scores and reading.scores:
            rough = min(len(before.item_ids), len(reading.sitting.item_ids)) < FORM_LENGTH["interests-60"]
            verdict = compare(before.result.scores, reading.scores, rough=rough).verdict
            if verdict is None:
                return
            address = f"history/{before.uuid}/{reading.sitting.uuid}"
            banner = Banner(self.context.explore.result_text(verdict.value), "info", self.tr("Compare"))
            lead(banner, self.context.navigation.open, address)
            self.body.addWidget(banner)

    def _add_changes(self, reading: Reading) -> None:
        """Make room for the kept order beside today's, for a result of another catalog."""
        if reading.current or not reading.ranked:
            return
        self._changes_card = Card(title=self.tr("Then and now"), note=self.context.explore.release)
        self._changes_card.body.addWidget(
            MutedLabel(self.tr("The same answers, as they were worked out then and with the catalog of today."))
        )
        self.changes = ChangesTable(told=False)
        self._changes_card.body.addWidget(self.changes)
        self._changes_card.hide()
        self.body.addWidget(self._changes_card)

    def _fill_changes(self) -> None:
        if self.changes is None or self._reading is None or self._order == "kept":
            return
        framework = cast("Framework", self.context.preferences.settings.framework)
        lines = (self._reading.clusters(framework, "kept"), self._reading.clusters(framework, self._order))
        self.changes.set_rows(cluster_changes(*lines))
        self._changes_card.show()

    def _choose_order(self, order: str) -> None:
        self._order = cast("Order", order)
        if self.cards:
            self.cards.set_order(self._order)
            self._lead_on()
            self._fill_changes()
            self._start_ranges()

    def _show_unasked(self) -> None:
        if self.cards:
            self.cards.set_ordered(on=True)
            self._lead_on()
            switch = self.cards.clusters.switch
            switch.button(switch.value).setFocus()
            self._start_ranges()

    def _lead_on(self) -> None:
        """Let what to do next lead to the first cluster that is shown."""
        if self.cards and self._reading:
            framework = cast("Framework", self.context.preferences.settings.framework)
            ordered = not self.cards.clusters.bars.isHidden()
            self.cards.following.show_clusters(self._reading.clusters(framework, self._order) if ordered else ())

    def _show_saved(self, saved: frozenset[str]) -> None:
        if self.cards and self._reading:
            ordered = not self.cards.clusters.bars.isHidden()
            careers = self._reading.best_careers(FIRST_CAREERS, self._order) if ordered else ()
            self.cards.following.show_saved(saved, careers)

    def document(self) -> Document:
        """Return the result that is shown, for paper."""
        from clusterdesk.ui.assess.result_paper import result_document

        reading, profile = self._reading, self.profile
        if reading is None or profile is None or self.cards is None:
            raise RuntimeError("a result that is not there cannot be printed")
        told = [*(text for _, text in notices(reading)), *reading.remarks(ABOUT_PROFILE)]
        if not self.cards.clusters.tie.isHidden():
            told.append(self.cards.clusters.tie.text())
        framework = cast("Framework", self.context.preferences.settings.framework)
        shown = (framework, self._order, self._ranges.get(self._order, {}))
        heads = (self.tr("Your results"), self._line(reading), self.context.clock().astimezone().date())
        ordered = not self.cards.clusters.bars.isHidden()
        return result_document(reading, profile.hexagon, told, shown if ordered else None, heads)

    def _tell(self, sentence: str) -> None:
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(sentence)

    def _start_ranges(self) -> None:
        """Show the ranges of the order that is shown, or have them worked out."""
        self._stop_ranges()
        if self._reading is None or self.cards is None or self.cards.clusters.bars.isHidden():
            return
        if self._order in self._ranges:
            self.cards.set_ranges(self._ranges[self._order])
        elif (work := self._reading.ranges(self._order)) is not None:
            self._task = self.context.runner.background.start(work, self._take_ranges, self)

    def _take_ranges(self, ranges: Ranges) -> None:
        self._ranges[self._order] = ranges
        if self.cards:
            self.cards.set_ranges(ranges)

    def _stop_ranges(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _settings_changed(self, settings: Settings) -> None:
        if self.cards:
            self.cards.set_framework(cast("Framework", settings.framework))
            self._lead_on()
            self._fill_changes()


def _stacked(first: QWidget, last: QWidget) -> QWidget:
    """Return a column of two cards; the last one reaches down to the end of the columns beside it."""
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    column.addWidget(first)
    column.addWidget(last, 1)
    return held
