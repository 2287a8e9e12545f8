"""Earlier results: every sitting that was finished, two of them beside each other, and the areas over time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import ClassVar, cast

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import AREAS
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.scoring import SCORE_MAX
from clusterdesk.core.settings import Settings
from clusterdesk.core.sitting import Sitting
from clusterdesk.ui import formats
from clusterdesk.ui.assess.history_cards import SittingsCard, TwoCard
from clusterdesk.ui.assess.reading import Reading
from clusterdesk.ui.background import Task
from clusterdesk.ui.charts import Lines, TimeLine, WithTable
from clusterdesk.ui.context import Context
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Card, EmptyState, MutedLabel, PlainButton
from clusterdesk.ui.widgets.ways import lead

FOR_LINES = 3
"""From so many results on there is a line over time."""


class HistoryView(View):
    """The list of results; with two in the address (`history/UUID/UUID`) those are compared."""

    areas: ClassVar[frozenset[PortfolioArea]] = frozenset({PortfolioArea.SITTINGS})

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._wanted: tuple[str, ...] = ()
        self._shown: tuple[Sitting, ...] | None = None
        self._readings: list[Reading] = []
        self._tasks: list[Task] = []
        self.list: SittingsCard | None = None
        self.two: TwoCard | None = None
        self.lines: Lines | None = None
        self.set_title(self.tr("Earlier results"))
        context.preferences.changed.connect(self._settings_changed)

    def show_address(self, address: str) -> None:
        """Show all results, and compare the two of the address."""
        self._wanted = tuple(address.split("/")[1:3])
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Read the results again."""
        self.context.runner.read(lambda session: session.assess.finished(), self._show, owner=self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop what is worked out for a page that was left."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._stop()

    def _show(self, finished: tuple[Sitting, ...]) -> None:
        if finished == self._shown:
            self._work_out()
            return
        self._shown = finished
        self._stop()
        self.list = self.two = self.lines = None
        self.clear_body()
        self.clear_actions()
        explore = self.context.explore
        readings = [Reading(explore, sitting, sitting.result) for sitting in finished if sitting.result]
        self._readings = [reading for reading in readings if reading.scores]
        if not readings:
            empty = EmptyState(
                "history", self.tr("Every result is kept here. There is none yet."), self.tr("To the questions")
            )
            lead(empty, self.context.navigation.open, "assess")
            self.set_subtitle("")
            self.show_empty(empty)
            return
        self.show_empty(None)
        self.add_action(self._new_back())
        self.set_subtitle(self.tr("Kept as they were shown, with their date"))
        self.list = SittingsCard(readings, self._framework(), when(readings))
        self.list.opened.connect(self.context.navigation.open)
        self.body.addWidget(self.list)
        self._add_two()
        self._add_lines()
        self.body.addStretch(1)
        self._work_out()

    def _new_back(self) -> PlainButton:
        back = PlainButton(self.tr("Newest result"), "clipboard-list")
        lead(back, self.context.navigation.open, "results")
        return back

    def _add_two(self) -> None:
        if len(self._readings) < 2:
            card = Card(title=self.tr("Two results beside each other"))
            text = self.tr(
                "Interests change as you try things. Answer again in some months, and you see here what moved."
            )
            card.body.addWidget(MutedLabel(text))
            self.body.addWidget(card)
            return
        names = when(self._readings)
        self.two = TwoCard(self.context.explore, self._readings, names, self._framework())
        self.two.chosen.connect(self._work_out)
        self.two.opened.connect(self.context.navigation.open)
        uuids = [reading.sitting.uuid for reading in self._readings]
        if len(self._wanted) == 2 and all(uuid in uuids for uuid in self._wanted):
            self.two.choose(*(uuids.index(uuid) for uuid in self._wanted))
        self.body.addWidget(self.two)

    def _add_lines(self) -> None:
        if len(self._readings) < FOR_LINES:
            return
        card = Card(title=self.tr("Your six areas over time"), note=self.tr("0 to 40 points"))
        self.lines = Lines(name=self.tr("Your six areas over time"), maximum=SCORE_MAX)
        timely = list(reversed(self._readings))
        scores = [reading.scores for reading in timely if reading.scores]
        first = self._readings[0]
        top = scores[-1].ordered()[:2]
        self.lines.set_lines(
            list(reversed(when(self._readings))),
            [TimeLine(first.areas[area].name, [one[area] for one in scores], marked=area in top) for area in AREAS],
        )
        card.body.addWidget(WithTable(self.lines))
        self.body.addWidget(card)

    def _work_out(self) -> None:
        """Have the ranges of the two results worked out, which say what is beyond noise."""
        self._stop()
        if self.two is None:
            return
        two, pair = self.two, self.two.pair
        works = [reading.ranges("again") for reading in pair]
        found: dict[int, Ranges] = {}

        def take(place: int, ranges: Ranges) -> None:
            found[place] = ranges
            if len(found) == len(works):
                two.set_ranges(found[0], found[1])

        for place, work in enumerate(works):
            if work is None:
                return
            start = self.context.runner.background.start
            self._tasks.append(start(work, lambda ranges, place=place: take(place, ranges), self))

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    def _framework(self) -> Framework:
        return cast("Framework", self.context.preferences.settings.framework)

    def _settings_changed(self, settings: Settings) -> None:
        del settings
        if self.list:
            self.list.set_framework(self._framework())
        if self.two:
            self.two.set_framework(self._framework())
            self._work_out()


def when(readings: Sequence[Reading]) -> list[str]:
    """Return the day of each result, with the time of day where two are of the same day."""
    moments = [reading.sitting.finished_at or reading.sitting.started_at for reading in readings]
    days = [formats.day(moment) for moment in moments]
    often = Counter(days)
    return [formats.moment(at) if often[day] > 1 else day for at, day in zip(moments, days, strict=True)]
