"""One open portfolio with its services. It lives on the database thread.

Importing this module is cheap: the database libraries are imported when a portfolio is opened.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from clusterdesk.core.changes import Changes
from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.language import Language
from clusterdesk.core.notice import Notice
from clusterdesk.core.passphrase import checked
from clusterdesk.core.recovery import key_of
from clusterdesk.core.target import Target
from clusterdesk.services import journey
from clusterdesk.services.assess import Assess
from clusterdesk.services.desk import Desk
from clusterdesk.services.goals import Goals
from clusterdesk.services.profile import Profile
from clusterdesk.services.saved import SavedMarks
from clusterdesk.store.assessments import Assessments
from clusterdesk.store.goals import GoalShelf
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.saved import SavedShelf

if TYPE_CHECKING:
    from clusterdesk.core.goal import TargetSnapshot
    from clusterdesk.services.bin import Bin
    from clusterdesk.services.choices import Choices
    from clusterdesk.services.explore import Explore
    from clusterdesk.services.journal import Journal
    from clusterdesk.services.journey import Standing
    from clusterdesk.services.keeping import Keeping
    from clusterdesk.services.merging import Merging
    from clusterdesk.services.plan import Plan
    from clusterdesk.services.updates import Updates
    from clusterdesk.store.catalog import Catalog
    from clusterdesk.store.records import Operation


class Session:
    """What a student can do with one portfolio.

    Attributes:
        profile: name and graduation year.
        assess: the questionnaires.
        goals: the goals.
        saved: the careers, clusters and pathways that were saved.
    """

    def __init__(self, portfolio: Portfolio, guide: Explore, clock: Clock = utc_now) -> None:
        self._portfolio = portfolio
        self._clock = clock
        self._guide = guide
        self._desk = Desk(portfolio)
        self.profile = Profile(portfolio.records, self._desk)
        self.assess = Assess(Assessments(portfolio.records), self._desk, guide, clock)
        self.goals = Goals(GoalShelf(portfolio.records), self._desk, clock, self._watch)

        def snapshot(target: Target) -> TargetSnapshot:
            from clusterdesk.services.targets import snapshot_of

            return snapshot_of(guide, target)

        self.saved = SavedMarks(SavedShelf(portfolio.records), self._desk, snapshot, clock, self._watch)

    @cached_property
    def keeping(self) -> Keeping:
        """The file, its backups and copies; imported when it is first asked for."""
        from clusterdesk.services.keeping import Keeping

        return Keeping(self._portfolio, self._desk)

    @cached_property
    def journal(self) -> Journal:
        """What happened on the way, with files; imported when it is first asked for."""
        from clusterdesk.services.journal import Journal
        from clusterdesk.store.journal import JournalShelf

        return Journal(JournalShelf(self._portfolio.records), self._desk, self._clock)

    @cached_property
    def plan(self) -> Plan:
        """What is planned by school year; imported when it is first asked for."""
        from clusterdesk.services.plan import Plan
        from clusterdesk.store.plans import PlanShelf

        return Plan(PlanShelf(self._portfolio.records), self._desk, self._clock)

    @cached_property
    def bin(self) -> Bin:
        """What was deleted in the last 30 days; imported when it is first asked for."""
        from clusterdesk.services.bin import Bin
        from clusterdesk.store.bin import BinShelf

        return Bin(BinShelf(self._portfolio.records), self._desk, self._clock)

    @cached_property
    def choices(self) -> Choices:
        """What was chosen or put off; imported when it is first asked for."""
        from clusterdesk.services.choices import Choices

        return Choices(self._portfolio.records, self._desk)

    @cached_property
    def updates(self) -> Updates:
        """What a newer catalog changed for what is kept; imported when it is first asked for."""
        from clusterdesk.services.updates import Updates
        from clusterdesk.store.updates import UpdateShelf

        shelf = UpdateShelf(self._portfolio.records)
        return Updates(shelf, self._desk, self._guide, self.saved, self.choices)

    def _watch(self, operation: Operation, target: Target) -> None:
        self.updates.watch(operation, target)

    @cached_property
    def merging(self) -> Merging:
        """Bringing copies of the portfolio together; imported when it is first asked for."""
        from clusterdesk.services.merging import Merging

        return Merging(self._portfolio, self._desk)

    @classmethod
    def open(
        cls,
        path: Path,
        catalog: Catalog,
        clock: Clock = utc_now,
        language: Language = "en",
        *,
        passphrase: str | None = None,
    ) -> Session:
        """Open a portfolio.

        Args:
            path: the file, which must exist.
            catalog: for questions, rankings and names.
            clock: tells the time of every write.
            language: of the names that are kept with a result.
            passphrase: what a sealed portfolio is unlocked with.

        Raises:
            PortfolioGone, NotAPortfolio, PortfolioNewer, PassphraseNeeded, WrongPassphrase, FileInUse, FolderReadOnly,
                DiskFull, PortfolioDamaged: as `store.portfolio.Portfolio.open` says.
        """
        from clusterdesk.services.explore import Explore

        return cls(Portfolio.open(path, clock, passphrase=passphrase), Explore(catalog, language), clock)

    @classmethod
    def recover(
        cls,
        path: Path,
        catalog: Catalog,
        clock: Clock = utc_now,
        language: Language = "en",
        *,
        code: str,
        passphrase: str,
    ) -> Session:
        """Open a sealed portfolio with the code of its recovery sheet, which is void after that.

        Args:
            path: the file, which must exist.
            catalog: for questions, rankings and names.
            clock: tells the time of every write.
            language: of the names that are kept with a result.
            code: what stands on the sheet.
            passphrase: the new one.

        Raises:
            BadInput: the code was not typed right, or the new passphrase cannot be used.
            RecoveryVoid: the code does not open it.
            As `open`; DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged: it is sealed as before.
        """
        from clusterdesk.services.explore import Explore

        key, wanted = key_of(code), checked(passphrase)
        return cls(Portfolio.recover(path, clock, key, wanted), Explore(catalog, language), clock)

    @property
    def path(self) -> Path:
        """The file of the portfolio."""
        return self._portfolio.path

    @property
    def sealed(self) -> bool:
        """Whether it takes a passphrase to open the portfolio."""
        return self._portfolio.file.sealed

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What the student should be told about the opening."""
        return self._portfolio.notices

    def standing(self) -> Standing:
        """Return how far the student has come, what is next, and what is due."""
        return journey.read(self._portfolio.records, self.assess, self.goals, self.saved, self.plan, self._clock)

    def calendar(self) -> bytes:
        """Return a calendar file of everything that has a day; what makes it is imported only here."""
        from clusterdesk.services.calendar import calendar_of, dated

        changed = self._portfolio.records.changed_at("goal", "goal_version", "goal_step", "entry")
        return calendar_of(dated(self.goals.goals(), self.journal.entries(), changed))

    def undo(self) -> Changes:
        """Take back the last write of this session; its area and record are in the outcome."""
        return self._desk.undo()

    def redo(self) -> Changes:
        """Do again what was undone last."""
        return self._desk.redo()

    def settle(self) -> None:
        """Do what an opened portfolio needs and no first screen waits for.

        What the first write needs is loaded, and what lies in the bin for 30 days goes.
        """
        self._portfolio.warm_up()
        self.bin.expire()

    def close(self) -> None:
        """Back up what changed, and let go of the file."""
        self._portfolio.close()
