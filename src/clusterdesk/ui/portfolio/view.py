"""The portfolio page: everything that is kept, where it lies, its backups, and a copy to carry."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.changes import Changes, PortfolioArea, Resealed
from clusterdesk.core.contents import Preview
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.health import Health
from clusterdesk.services.keeping import Backup, Kept
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.copying import CopySaver
from clusterdesk.ui.portfolio.backup_card import BackupCard
from clusterdesk.ui.portfolio.facts import FactList, content_labels, content_values
from clusterdesk.ui.portfolio.merge_dialog import CopyMerger
from clusterdesk.ui.portfolio.preview import PreviewDialog
from clusterdesk.ui.portfolio.recovery import SheetMaker
from clusterdesk.ui.portfolio.seal_card import SealCard
from clusterdesk.ui.portfolio.seal_dialog import SealDialog, UnsealDialog
from clusterdesk.ui.problems import explained
from clusterdesk.ui.text import breakable_path
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, BodyLabel, Card, Columns, FlowLayout, PlainButton, StrongLabel
from clusterdesk.ui.widgets.ways import lead


class PortfolioView(View):
    """What is in the portfolio, the file it lies in, and its backups."""

    areas = frozenset(PortfolioArea)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._path = Path()
        self._kept: Kept | None = None
        self.set_title(self.tr("Portfolio"))
        self.set_subtitle(self.tr("All you do is kept in one file, and sent nowhere."))
        self.summary = PlainButton(self.tr("Summary on one page"), "printer")
        lead(self.summary, context.navigation.open, "summary")
        self.finish = PlainButton(self.tr("Finish and leave"), "log-out")
        self.finish.clicked.connect(context.navigation.finish)
        for button in (self.summary, self.finish):
            self.add_action(button)
        self.told = Banner("", "good")
        self.told.hide()
        self.body.addWidget(self.told)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self._content_card())
        column.addWidget(self._file_card())
        self.seal = SealCard(context)
        self.seal.sealing.connect(self._ask_for_seal)
        self.seal.unsealing.connect(self._ask_for_unseal)
        self.sheets = SheetMaker(context, self)
        self.seal.recovering.connect(self._ask_for_sheet)
        column.addWidget(self.seal)
        column.addStretch(1)
        self.backups = BackupCard()
        self.backups.chosen.connect(self._look_into)
        self.backups.wanted.connect(self._back_up)
        self.body.addWidget(Columns([(left, 1, 340), (self.backups, 1, 340)]))
        self.body.addStretch(1)

    # -- what is shown ----------------------------------------------------------------------------------------

    def _content_card(self) -> Card:
        card = Card(title=self.tr("What is in it"))
        self.contents = FactList(content_labels())
        card.body.addWidget(self.contents)
        return card

    def _file_card(self) -> Card:
        card = Card(title=self.tr("The file"), note=" ")
        self.file_card = card
        card.body.addWidget(StrongLabel(self.tr("Where it lies")))
        self.path = BodyLabel("")
        self.path.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.path.setAccessibleName(self.tr("Where the file is"))
        card.body.addWidget(self.path)
        self.copy_button = PlainButton(self.tr("Save a copy"), "copy-plus")
        self.saver = CopySaver(self.context, self)
        self.saver.saved.connect(self._copied)
        self.saver.failed.connect(self._refused)
        self.copy_button.clicked.connect(lambda: self.saver.choose(self.tr("Save a copy"), self._path.name))
        self.merge_button = PlainButton(self.tr("Open a copy"), "git-merge")
        self.merge_button.setAccessibleDescription(
            self.tr("Brings what was done on another computer together with this portfolio.")
        )
        self.merger = CopyMerger(self.context, self)
        self.merger.told.connect(self._tell)
        self.merger.failed.connect(self._refused)
        self.merge_button.clicked.connect(lambda: self.merger.choose(self._path.parent))
        self.check_button = PlainButton(self.tr("Check it"), "shield-check")
        self.check_button.clicked.connect(self._check)
        self.copy_path = PlainButton(self.tr("Copy the path"), "copy")
        self.copy_path.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(self._path)))
        buttons = FlowLayout(8)
        self.delete_button = PlainButton(self.tr("Delete it"), "trash-2")
        self.delete_button.setAccessibleDescription(self.tr("Deletes this portfolio with all its backups."))
        self.delete_button.clicked.connect(self.context.navigation.delete)
        for button in (self.copy_button, self.merge_button, self.check_button, self.copy_path, self.delete_button):
            buttons.addWidget(button)
        card.body.addSpacing(6)
        card.body.addLayout(buttons)
        return card

    def show_address(self, address: str) -> None:
        """Show the page; what was told the last time is over."""
        self.told.hide()
        super().show_address(address)

    def refresh(self) -> None:
        """Read what is kept."""
        self.context.runner.read(lambda session: session.keeping.read(), self._show, owner=self)

    def _show(self, kept: Kept) -> None:
        self._path = kept.path
        self.contents.show_values(content_values(kept.contents))
        # A long path has no spaces to break at; these mark where it may break and are not copied.
        self.path.setText(breakable_path(str(kept.path)))
        self.file_card.set_note(formats.size(kept.size))
        self.backups.show_backups(kept.backups)
        self.seal.show_sealed(sealed=kept.sealed, required=self.context.wants_seal(kept.path))
        self._kept = kept

    # -- what can be done -------------------------------------------------------------------------------------

    def _check(self) -> None:
        self.context.runner.read(lambda session: session.keeping.check(), self._checked, self, self._refused)

    def _checked(self, found: Health) -> None:
        backups = self.tr("Backups that can be used: {good} of {all}.").format(
            good=formats.count(found.good_backups), all=formats.count(found.good_backups + found.bad_backups)
        )
        if found.ok:
            whole = self.tr("The portfolio is whole: every page and every record was read.")
            self._tell(f"{whole} {backups}")
        else:
            damaged = self.tr("The portfolio is damaged. Go back to a backup; the newest good one is the best.")
            self._tell(f"{damaged} {backups}", "bad")

    def _back_up(self) -> None:
        self.context.runner.read(lambda session: session.keeping.back_up(), self._backed_up, self, self._refused)

    def _backed_up(self, backup: Backup) -> None:
        self._tell(self.tr("The backup of {date} was made.").format(date=formats.moment(backup.made_at)))
        self.refresh()

    def _look_into(self, backup: Backup) -> None:
        self.context.runner.read(
            lambda session: session.keeping.preview(backup),
            lambda preview: self._show_preview(backup, preview),
            self,
            self._refused,
        )

    def _show_preview(self, backup: Backup, preview: Preview) -> None:
        dialog = PreviewDialog(backup, preview, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._go_back(backup))
        dialog.open()

    def _go_back(self, backup: Backup) -> None:
        def told(changes: Changes) -> None:
            del changes
            date = formats.moment(backup.made_at)
            self._tell(
                self.tr("You are back at the backup of {date}. What you had before is your newest backup.").format(
                    date=date
                )
            )

        self.context.runner.submit(lambda session: session.keeping.restore(backup), told, self._refused, self)

    # -- the seal ---------------------------------------------------------------------------------------------

    def _ask_for_seal(self) -> None:
        if self._kept is None:
            return
        dialog = SealDialog(self._kept, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._seal(dialog))
        dialog.open()

    def _seal(self, dialog: SealDialog) -> None:
        passphrase, current = dialog.passphrase, dialog.current

        def done(changes: Changes) -> None:
            dialog.accept()
            text = self.tr("Your portfolio is sealed. Keep the passphrase in mind: there is no way in without it.")
            if isinstance(changes, Resealed) and changes.deleted:
                text += " " + self.tr("Files that could not be sealed and were deleted: {count}.").format(
                    count=formats.count(changes.deleted)
                )
            self._tell(text)
            self.refresh()

        self.context.runner.submit(
            lambda session: session.keeping.seal(passphrase, current), done, dialog.refuse, dialog
        )

    def _ask_for_unseal(self) -> None:
        if self._kept is None:
            return
        dialog = UnsealDialog(self._kept, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._unseal(dialog))
        dialog.open()

    def _unseal(self, dialog: UnsealDialog) -> None:
        current = dialog.current

        def done(changes: Changes) -> None:
            del changes
            dialog.accept()
            self._tell(self.tr("The seal is off. Anyone who can open the folder can read your portfolio."))
            self.refresh()

        self.context.runner.submit(lambda session: session.keeping.unseal(current), done, dialog.refuse, dialog)

    def _ask_for_sheet(self) -> None:
        if self._kept is not None:
            self.sheets.ask(self._kept)

    # -- copies -----------------------------------------------------------------------------------------------

    def _copied(self, target: Path) -> None:
        self._tell(self.tr("A copy was saved: {path}").format(path=target))

    def _tell(self, text: str, kind: str = "good") -> None:
        self.told.set_kind(kind)
        self.told.set_text(text)
        self.told.show()
        self.ensureWidgetVisible(self.told)

    def _refused(self, error: ExpectedError) -> None:
        self._tell(explained(error), "bad")
        self.refresh()
