"""Pictures of dialogs, in states that are hard to reach by clicks."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.clock import utc_now
from clusterdesk.core.contents import Contents
from clusterdesk.core.errors import WrongPassphrase
from clusterdesk.core.merge_report import Clash, Counts, Difference, MergeReport
from clusterdesk.core.recovery import groups_of
from clusterdesk.core.student import Student
from clusterdesk.places import licences
from clusterdesk.services.keeping import Backup, Kept
from clusterdesk.ui.frame.crash_sheet import CrashSheet
from clusterdesk.ui.portfolio.delete import DeleteDialog
from clusterdesk.ui.portfolio.finish import FinishDialog
from clusterdesk.ui.portfolio.merge_dialog import CopyPassphraseDialog, MergeDialog
from clusterdesk.ui.portfolio.recovery import (
    AskForSheetDialog,
    RecoverDialog,
    RecoverySheetDialog,
    recovery_document,
)
from clusterdesk.ui.portfolio.seal_dialog import SealDialog, UnsealDialog
from clusterdesk.ui.settings.licences import LicencesSheet
from clusterdesk.ui.window import Window

DETAILS = """ClusterDesk 0.1.0
Catalog O*NET 30.2
Qt 6.11.3, PySide 6.11.3, xcb
  clusterdesk/ui/explore/career.py:120 in show_address
  clusterdesk/core/career.py:88 in figure
KeyError"""
STICK = Path("Sample student.clusterdesk")
GROUPS = groups_of(bytes(range(32)))


def recovery_code(window: Window) -> QDialog:
    """Return the dialog that shows the code of a sheet."""
    document = recovery_document("Sample student", GROUPS, "O*NET 30.2", utc_now().date())
    return RecoverySheetDialog(document, GROUPS, window)


def kept(*, sealed: bool) -> Kept:
    """Return a portfolio with a backup, and a damaged file that was kept."""
    contents = Contents(Student("Sample student", 2029))
    return Kept(STICK, 84_000, sealed, contents, (Backup(STICK, utc_now(), 80_000),), aside=1)


def seal_wrong(window: Window) -> QDialog:
    """Return the dialog that seals, after a passphrase that is too short and no tick."""
    dialog = SealDialog(kept(sealed=True), window)
    dialog.now.setText("lamp river zebra")
    dialog.new.setText("abc")
    dialog.new.textEdited.emit("abc")
    dialog.confirm_button.click()
    dialog.refuse(WrongPassphrase(path=STICK))
    return dialog


def finishing(window: Window, *typed: str) -> FinishDialog:
    """Return the way out of the open portfolio, when its backup is made."""
    dialog = FinishDialog(window._context, typed, parent=window)
    while not dialog.confirm_button.isEnabled():
        QApplication.processEvents()
    return dialog


DIALOGS: dict[str, Callable[[Window], QDialog]] = {
    "recovery-ask": AskForSheetDialog,
    "recovery-code": recovery_code,
    "recovery-use": lambda window: RecoverDialog(STICK.stem, window),
    "merge": lambda window: MergeDialog(STICK, report(), window),
    "merge-passphrase": lambda window: CopyPassphraseDialog(STICK, window),
    "delete": lambda window: DeleteDialog([(STICK, "Sample student", False)], STICK, window),
    "delete-sealed": lambda window: DeleteDialog(
        [(STICK, "Sample student", True), (Path("Zoe"), "Zoe", False)], None, window
    ),
    "finish": finishing,
    "finish-typed": lambda window: finishing(window, "log", "goal/new"),
    "crash": lambda window: CrashSheet(DETAILS, str, parent=window),
    "crash-before": lambda window: CrashSheet(DETAILS, str, before=True, parent=window),
    "licences": lambda window: LicencesSheet(licences(), window),
    "seal-add": lambda window: SealDialog(kept(sealed=False), window),
    "seal-change": lambda window: SealDialog(kept(sealed=True), window),
    "seal-change-wrong": seal_wrong,
    "seal-remove": lambda window: UnsealDialog(kept(sealed=True), window),
}
"""How each is made, by the name of its picture."""


def report() -> MergeReport:
    """Return what a copy may bring, with a contradiction of each kind."""
    return MergeReport(
        "Sample student",
        utc_now() - timedelta(days=2),
        {
            PortfolioArea.SITTINGS: Counts(new=1),
            PortfolioArea.GOALS: Counts(new=1, changed=2),
            PortfolioArea.JOURNAL: Counts(new=12, changed=1, gone=3),
        },
        (
            Clash(
                PortfolioArea.JOURNAL,
                "A day at the clinic",
                (
                    Difference("day", "2026-09-02", "2026-09-03"),
                    Difference("note", "I liked it, and they let me help. I want to come back.", "Too loud for me"),
                    Difference("fields.hours", 4.0, None),
                ),
                here_stays=True,
                kept=True,
            ),
            Clash(
                PortfolioArea.GOALS,
                "Become a nurse",
                (Difference("due", "2027-05-01", "2028-05-01"), Difference("state", "active", "let_go")),
                here_stays=False,
                kept=False,
            ),
            Clash(
                PortfolioArea.PLAN,
                "Biology",
                (Difference("title", None, "Biology, with the lab course"), Difference("term", None, "fall")),
                here_stays=False,
                kept=False,
                deleted="here",
            ),
        ),
        sealed=True,
    )
