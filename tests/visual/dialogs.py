"""Pictures of dialogs, in states that are hard to reach by clicks."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.clock import utc_now
from clusterdesk.core.merge_report import Clash, Counts, MergeReport
from clusterdesk.core.recovery import groups_of
from clusterdesk.places import licences
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
from clusterdesk.ui.settings.licences import LicencesSheet
from clusterdesk.ui.window import Window

DETAILS = """ClusterDesk 0.1.0
Catalog O*NET 30.2
Qt 6.11.3, PySide 6.11.3, xcb
  clusterdesk/ui/explore/career.py:120 in show_address
  clusterdesk/core/career.py:88 in figure
KeyError"""
STICK = Path("Sample student.clusterdesk")


def dialogs(window: Window) -> dict[str, QDialog]:
    """Return the dialogs by the names of their pictures."""
    groups = groups_of(bytes(range(32)))
    sheet = recovery_document("Sample student", groups, "O*NET 30.2", utc_now().date())
    return {
        "recovery-ask": AskForSheetDialog(window),
        "recovery-code": RecoverySheetDialog(sheet, groups, window),
        "recovery-use": RecoverDialog(STICK.stem, window),
        "merge": MergeDialog(STICK, report(), window),
        "merge-passphrase": CopyPassphraseDialog(STICK, window),
        "delete": DeleteDialog([(STICK, "Sample student", False)], STICK, window),
        "delete-sealed": DeleteDialog([(STICK, "Sample student", True), (Path("Zoe"), "Zoe", False)], None, window),
        "finish": finishing(window),
        "finish-typed": finishing(window, "log", "goal/new"),
        "crash": CrashSheet(DETAILS, parent=window),
        "licences": LicencesSheet(licences(), window),
    }


def finishing(window: Window, *typed: str) -> FinishDialog:
    """Return the way out of the open portfolio, when its backup is made."""
    path = Path(window._context.preferences.settings.last_portfolio)
    dialog = FinishDialog(window._context, path.parent, typed, parent=window)
    while not dialog.confirm_button.isEnabled():
        QApplication.processEvents()
    return dialog


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
                "I liked it, and they let me help at the front desk. I want to come back in spring.",
                "Too loud for me",
                here_stays=True,
                kept=True,
            ),
            Clash(PortfolioArea.GOALS, "Become a nurse", "2027-05-01", "2028-05-01", here_stays=False, kept=False),
            Clash(PortfolioArea.PLAN, "Biology", "", "Biology, with the lab course", here_stays=False, kept=False),
        ),
        sealed=True,
    )


def picture(app: QApplication, dialog: QDialog) -> None:
    """Show a dialog until it has its size."""
    dialog.open()
    for _ in range(3):
        app.processEvents()
