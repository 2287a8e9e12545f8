"""Compares what was kept of careers, clusters and pathways with the catalog of today, and remembers what was seen."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from clusterdesk.core import news
from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.errors import ExpectedError, NotInCatalog
from clusterdesk.core.language import LANGUAGES
from clusterdesk.core.updates import CareerList, Careers, Seen, Update, Watched, digest, is_later, updates
from clusterdesk.services.targets import facts_of, snapshot_of
from clusterdesk.store.choices import put as put_choice
from clusterdesk.store.updates import UpdateShelf

if TYPE_CHECKING:
    from clusterdesk.core.goal import TargetSnapshot
    from clusterdesk.core.settings import Settings
    from clusterdesk.core.target import Target
    from clusterdesk.services.choices import Choices
    from clusterdesk.services.desk import Desk
    from clusterdesk.services.explore import Explore
    from clusterdesk.services.saved import SavedMarks
    from clusterdesk.store.records import Operation

log = logging.getLogger(__name__)


class Updates:
    """What is new for one student: of the catalog for what they keep, and of the program.

    Args:
        shelf: what was seen, and the lists of careers.
        desk: where every write goes through.
        explore: today's catalog.
        saved: what is saved.
        choices: knows which news of the program were seen.
    """

    def __init__(self, shelf: UpdateShelf, desk: Desk, explore: Explore, saved: SavedMarks, choices: Choices) -> None:
        self._shelf = shelf
        self._desk = desk
        self._explore = explore
        self._saved = saved
        self._choices = choices

    def read(self) -> tuple[Update, ...]:
        """Return what today's catalog tells otherwise of what is saved and of active goals."""
        release = self._explore.release
        seen, lists = self._shelf.seen(), self._shelf.lists_but(release)
        watched: dict[Target, Watched] = {}
        for target, kept in self._kept():
            listed = lists.get(target)
            # What was kept from this release is looked up neither twice nor at all.
            if target in watched or (kept.catalog_release == release and not listed):
                continue
            watched[target] = self._watched(target, kept, seen.get(target), listed)
        return updates(watched.values(), release)

    def see(self, found: Iterable[Update], version: str) -> Changes:
        """Remember that changes of the catalog and the news of a version were seen; that can be undone."""
        shown = tuple(found)
        seen = self._choices.news_seen()

        def work(operation: Operation) -> None:
            for update in shown:
                self._put(operation, update)
            if news.order(version) > news.order(seen):
                self._choices.see_news(operation, version)

        return self._desk.write(Action.SEE_UPDATES, PortfolioArea.CHOICES, version, work)

    def watch(self, operation: Operation, target: Target) -> None:
        """Keep inside a write the careers of a cluster or pathway that is about to be saved or aimed at.

        What is watched already keeps the list that it has: what changed since then is still to be told.
        """
        has_list, has_seen = self._shelf.has_list(target), self._shelf.has_seen(target)
        if (has_list or has_seen) and any(kept == target for kept, _ in self._kept()):
            return
        if has_seen:
            self._shelf.forget_seen(operation, target)
        listed = self._listed(target)
        if listed is not None:
            self._shelf.put_list(operation, listed)

    def catch_up(self, settings: Settings, today: date) -> Changes:
        """Write what a portfolio of an earlier version lacks, quietly: undo never knows of it, nothing is told.

        That is what this computer kept for it (`Settings`), and of every cluster without a list the careers of today;
        what those were earlier, nobody knows any more. What cannot be written is tried again at the next start.

        Args:
            settings: of this computer.
            today: the local day.
        """
        choices = self._choices.left_over(settings, today)
        found = self.read() if settings.seen_updates else ()
        old = digest(str(self._desk.path), self._explore.release, found) in settings.seen_updates
        lists = [listed for target in self._unlisted() if (listed := self._listed(target))]
        if not choices and not lists and not (old and found):
            return self._desk.around(Action.CARRY_OVER)
        try:
            with self._desk.apart() as operation:
                for choice in choices:
                    put_choice(operation, choice)
                for update in found if old else ():
                    self._put(operation, update)
                for listed in lists:
                    self._shelf.put_list(operation, listed)
        except ExpectedError as error:
            log.warning("What an earlier version kept was not carried over: %s", type(error).__name__)
            return self._desk.around(Action.CARRY_OVER)
        return self._desk.around(Action.CARRY_OVER, PortfolioArea.CHOICES, PortfolioArea.PLAN)

    # -- what is watched --------------------------------------------------------------------------------------

    def _kept(self) -> Iterator[tuple[Target, TargetSnapshot]]:
        for mark in self._saved.all():
            yield mark.target, mark.snapshot
        yield from self._shelf.aims()

    def _unlisted(self) -> Iterator[Target]:
        listed = self._shelf.listed()
        yield from dict.fromkeys(target for target, _ in self._kept() if target not in listed)

    def _watched(self, target: Target, kept: TargetSnapshot, seen: Seen | None, listed: CareerList | None) -> Watched:
        # What was saved anew since then is compared with what it was at that time.
        since = seen if seen and is_later(self._explore.release, kept.catalog_release) else None
        was, was_gone = (since.snapshot, since.gone) if since else (kept, False)
        try:
            now = snapshot_of(self._explore, target)
            careers = self._careers(target)
        except NotInCatalog:
            return Watched(target, was, None, was_gone=was_gone)
        names = {facts_of(self._explore.speaking(language), "modern", target).name for language in LANGUAGES}
        return Watched(target, was, now, names, was_gone, listed, careers)

    def _listed(self, target: Target) -> CareerList | None:
        try:
            careers = self._careers(target)
        except NotInCatalog:
            return None
        return CareerList(target, self._explore.release, careers) if careers else None

    def _careers(self, target: Target) -> Careers:
        """Return the careers of a cluster or pathway in English, none of anything else."""
        english, framework = self._explore.speaking("en"), target.framework or "modern"
        if target.kind == "cluster":
            found = english.careers(framework, target.key)
        elif target.kind == "pathway":
            found = english.careers(framework, target.cluster or "", target.key)
        else:
            found = ()
        return {career.code: career.title for career in found}

    def _put(self, operation: Operation, update: Update) -> None:
        """Write that an update was seen: from now on this is what it was."""
        release = self._explore.release
        snapshot = update.now or replace(update.was, catalog_release=release)
        self._shelf.put_seen(operation, Seen(update.target, snapshot, gone=update.gone))
        if update.careers:
            self._shelf.put_list(operation, CareerList(update.target, release, update.careers))
