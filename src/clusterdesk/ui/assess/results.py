"""What came of the answers: the profile, clusters, careers, and how it was worked out."""

from typing import ClassVar, cast

from PySide6.QtWidgets import QWidget

from clusterdesk.core.career import Framework
from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.questionnaire import Sitting
from clusterdesk.core.scoring import Remark
from clusterdesk.core.settings import Settings
from clusterdesk.ui import formats
from clusterdesk.ui.assess import pace
from clusterdesk.ui.assess.method import MethodCard
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.assess.result_cards import CareersCard, ClustersCard, ProfileCard, notices
from clusterdesk.ui.context import Context
from clusterdesk.ui.problems import problem_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, Columns, EmptyState, PlainButton


class ResultsView(View):
    """The newest result, or the one of the sitting in the address."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._uuid = ""
        self._shown: Sitting | None = None
        self._ordered = False
        self.clusters: ClustersCard | None = None
        self.careers: CareersCard | None = None
        self.method: MethodCard | None = None
        self.set_title(self.tr("Your results"))
        context.preferences.changed.connect(self._settings_changed)

    def show_address(self, address: str) -> None:
        """Show the result that the address names; the newest when it names none."""
        self._uuid = address.partition("/")[2]
        self._shown = None
        self._ordered = False
        self.refresh()

    def refresh(self) -> None:
        """Read the result again."""
        uuid = self._uuid
        self.context.runner.read(
            lambda s: (s.assess.sitting(uuid) if uuid else None, s.assess.finished()),
            self._show,
            owner=self,
            refused=self._show_missing,
        )

    def _show(self, found: tuple[Sitting | None, tuple[Sitting, ...]]) -> None:
        named, finished = found
        sitting = named or (finished[0] if finished else None)
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
        elif sitting != self._shown:
            self._shown = sitting
            self._show_result(Reading(self.context.explore, sitting, sitting.result), earlier=len(finished) > 1)

    def _show_missing(self, error: ExpectedError) -> None:
        self._show_nothing(problem_of(error), self.tr("To the questions"), "assess")

    def _show_nothing(self, sentence: str, action: str, address: str) -> None:
        self._shown = None
        self.set_subtitle("")
        self.clear_actions()
        empty = EmptyState("clipboard-list", sentence, action)
        empty.acted.connect(lambda: self.context.navigation.open(address))
        self.show_empty(empty)

    def _show_result(self, reading: Reading, *, earlier: bool) -> None:
        self.show_empty(None)
        self.clear_body()
        self.clusters = self.careers = self.method = None
        self._show_head(reading, earlier=earlier)
        if reading.scores is None:
            text = self.tr("{skipped} Nothing is put in an order: each area needs 8 of 10 answers, or 4 of 5.").format(
                skipped=" ".join(reading.remarks([Remark.MANY_SKIPPED]))
            )
            empty = EmptyState("circle-question-mark", text, self.tr("Answer again"))
            empty.acted.connect(lambda: self.context.navigation.open("assess"))
            self.show_empty(empty)
            return
        self._show_notices(reading)
        framework = self.context.preferences.settings.framework
        self.clusters = ClustersCard(reading, framework)
        self.clusters.opened.connect(self.context.navigation.open)
        self.clusters.framework_chosen.connect(lambda name: self.context.preferences.set(framework=name))
        self.clusters.asked_for_order.connect(self._show_order)
        self._ordered = reading.ranked and not reading.flat
        parts: list[tuple[QWidget, int, int]] = [(ProfileCard(reading), 34, 270), (self.clusters, 40, 290)]
        if reading.ranked:
            self.careers = CareersCard(reading)
            self.careers.opened.connect(self.context.navigation.open)
            if not self._ordered:
                self.careers.hide()
            parts.append((self.careers, 33, 240))
        self.body.addWidget(Columns(parts))
        self.method = MethodCard(reading, framework)
        self.body.addWidget(self.method)
        self.body.addStretch(1)

    def _show_head(self, reading: Reading, *, earlier: bool) -> None:
        sitting = reading.sitting
        self.set_subtitle(
            self.tr("Interests, {date} · {count} answers · {time}").format(
                date=formats.day(sitting.finished_at or sitting.started_at),
                count=reading.answered,
                time=pace.took(reading.seconds),
            )
        )
        self.clear_actions()
        if earlier:
            button = PlainButton(self.tr("All results"), "history")
            button.clicked.connect(lambda: self.context.navigation.open("assess"))
            self.add_action(button)
        again = PlainButton(self.tr("Answer again"), "rotate-ccw")
        again.clicked.connect(lambda: self.context.navigation.open("assess"))
        self.add_action(again)

    def _show_notices(self, reading: Reading) -> None:
        for kind, text in notices(reading):
            self.body.addWidget(Banner(text, kind))
        if not reading.current:
            text = self.tr(
                "This result was worked out with catalog {release}. It is shown as it was then; names may have changed "
                "since."
            ).format(release=reading.result.catalog_release)
            self.body.addWidget(Banner(text, "info"))

    def _show_order(self) -> None:
        self._ordered = True
        if self.clusters and self.careers:
            self.clusters.set_ordered(True)
            self.careers.setVisible(True)
            self.clusters.switch.button(self.clusters.switch.value).setFocus()

    def _settings_changed(self, settings: Settings) -> None:
        framework = cast("Framework", settings.framework)
        if self.clusters and self.method:
            self.clusters.set_framework(framework)
            self.method.set_framework(framework)
