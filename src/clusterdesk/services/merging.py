"""Bring another copy of the portfolio together with the open one: look first, then merge."""

from dataclasses import dataclass
from pathlib import Path

from clusterdesk.core.changes import Action, Changes
from clusterdesk.core.errors import OtherStudent
from clusterdesk.core.merge import Merged, State, differences, merged
from clusterdesk.core.merge_report import MergeReport, are_kin, report
from clusterdesk.services.desk import Desk
from clusterdesk.store import header, merging
from clusterdesk.store.faults import refusing, translated
from clusterdesk.store.portfolio import Portfolio

__all__ = ["Joined", "MergeReport", "Merging"]


@dataclass(frozen=True, slots=True)
class Joined(Changes):
    """The outcome of a merge: `report` says what it brought."""

    report: MergeReport | None = None


class Merging:
    """Merging of copies that parted, as one on a stick and one on a computer."""

    def __init__(self, portfolio: Portfolio, desk: Desk) -> None:
        self._portfolio = portfolio
        self._desk = desk

    def preview(self, path: Path, passphrase: str | None = None) -> MergeReport:
        """Return what merging a copy would bring; nothing is changed.

        Args:
            path: the copy.
            passphrase: what it is sealed with, if it is.

        Raises:
            OtherStudent: the copy is somebody else's.
            FileInUse: the copy is open, here or elsewhere.
            PassphraseNeeded, WrongPassphrase: it is sealed.
            PortfolioGone, NotAPortfolio, PortfolioNewer, CopyUnusable: it cannot be used.
            DiskFull, FolderReadOnly: there is no room beside the open portfolio to look into it.
        """
        with self._portfolio.file.beside(path, passphrase) as past:
            return self._looked(past, path)[2]

    def merge(self, path: Path, passphrase: str | None = None) -> Joined:
        """Merge a copy into the open portfolio, whose present state becomes the newest backup. Undo begins anew.

        The copy itself is not changed; merging the open portfolio there gives the same.

        Raises:
            As `preview`. DiskFull, FolderReadOnly, PortfolioGone, PortfolioDamaged about the open portfolio: it could
                not be backed up, or not be written. Whatever is raised, nothing was changed.
        """
        with self._portfolio.file.beside(path, passphrase) as past:
            ours, found, told = self._looked(past, path)
            if told.empty:
                now = self._desk.around(Action.MERGE)
                return Joined(now.action, now.areas, None, now.undoable, now.redoable, told)
            self._portfolio.file.back_up()
            with refusing(path, own=self._portfolio.path), self._portfolio.operation() as operation:
                connection = operation.connection
                merging.write(
                    connection, differences(ours, found.state), lambda uuid: merging.content(connection, uuid, past)
                )
        now = self._desk.start_anew(Action.MERGE)
        return Joined(now.action, now.areas, report=told)

    def _looked(self, past: str, path: Path) -> tuple[State, Merged, MergeReport]:
        connection = self._portfolio.records.connection
        theirs = merging.read_copy(connection, past, path)
        with translated(self._portfolio.path):
            ours = merging.read(connection)
        if not are_kin(ours, theirs):
            names = [str(record.fields["name"]) for record in theirs["student"].values()]
            raise OtherStudent(name=names[0] if names else path.stem)
        found = merged(ours, theirs, merging.RULES)
        sealed = not self._portfolio.file.sealed and header.read(path).sealed
        return ours, found, report(ours, theirs, found, merging.RULES, sealed=sealed)
