"""The recovery sheet of a sealed portfolio: made for who knows the passphrase, and used by who does not any more."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.core.passphrase import Strength, strength
from clusterdesk.core.recovery import GROUPS
from clusterdesk.services.keeping import Kept
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.paper.document import Document
from clusterdesk.ui.paper.output import Output
from clusterdesk.ui.portfolio.new_passphrase import strength_words
from clusterdesk.ui.portfolio.seal_dialog import PassphraseDialog
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.widgets import Banner, BodyLabel, Card, MutedLabel, PrimaryButton, TextArea, TextTable

LINE = 4
"""Groups of the code in a line."""


def who_holds_it() -> str:
    """Return what a sheet is good for, in whoever's hands."""
    return QCoreApplication.translate(
        "recovery", "Whoever holds the sheet can open this portfolio without the passphrase, and set a new one."
    )


def when_it_is_void() -> str:
    """Return how long a sheet is good."""
    return QCoreApplication.translate(
        "recovery",
        "It works once. It is void as soon as it was used or the passphrase was changed. "
        "A copy that was saved before still opens with it.",
    )


def how_to_copy() -> str:
    """Return what helps a person who copies the code by hand."""
    return QCoreApplication.translate(
        "recovery", "0 is always zero and 1 is always one: the letters I, L, O and U are not used."
    )


def group_rows(groups: Sequence[str]) -> list[list[str]]:
    """Return the groups of a code in lines, the numbers of its groups before each, headings first."""
    rows = [[QCoreApplication.translate("recovery", "Groups"), *[""] * LINE]]
    for start in range(0, len(groups), LINE):
        line = groups[start : start + LINE]
        first, last = formats.count(start + 1), formats.count(start + len(line))
        rows.append([first if len(line) == 1 else f"{first}–{last}", *line, *[""] * (LINE - len(line))])
    return rows


def recovery_document(name: str, groups: Sequence[str], release: str, day: date) -> Document:
    """Return the sheet for paper.

    Args:
        name: whose portfolio it opens.
        groups: the code.
        release: the release of the catalog.
        day: when it is made.
    """
    # The title stands in the printer's queue, where everybody can read it.
    document = Document(
        QCoreApplication.translate("recovery", "Recovery sheet"),
        QCoreApplication.translate("recovery", "for the portfolio of {name}").format(name=name),
        release=release,
        day=day,
    )
    document.paragraph(who_holds_it())
    document.paragraph(
        QCoreApplication.translate(
            "recovery", "Keep it where you keep important papers, away from the computer and the USB stick."
        )
    )
    document.heading(QCoreApplication.translate("recovery", "The code"))
    document.table(group_rows(groups), role="section")
    document.note(how_to_copy())
    document.heading(QCoreApplication.translate("recovery", "When you have forgotten the passphrase"))
    document.paragraph(
        QCoreApplication.translate(
            "recovery",
            "Open the portfolio in ClusterDesk, choose “Use the recovery sheet”, type the code and a new passphrase.",
        )
    )
    document.note(when_it_is_void())
    return document


class AskForSheetDialog(PassphraseDialog):
    """Says what a recovery sheet is, and asks for the passphrase before one is made."""

    def __init__(self, parent: QWidget | None = None) -> None:
        words = [
            self.tr("A sheet of paper with a code, for the day you have forgotten the passphrase."),
            who_holds_it(),
            when_it_is_void(),
        ]
        super().__init__(self.tr("Make a recovery sheet"), words, self.tr("Show the code"), parent)
        self.row, self.field = self.add_field(self.tr("Passphrase now"))

    def complete(self) -> bool:
        """Return whether something was typed."""
        self.row.set_error("" if self.field.text() else self.tr("Type the passphrase."))
        return bool(self.field.text())


class RecoverySheetDialog(Sheet):
    """Shows the code, to print it or to copy it by hand; it is written to no file.

    Args:
        document: the sheet.
        groups: the code.
        parent: the window.
    """

    def __init__(self, document: Document, groups: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Recovery sheet"), PrimaryButton(self.tr("Print"), "printer"), parent)
        self.cancel_button.setText(self.tr("Close"))
        self.told = Banner("", "good")
        self.told.hide()
        self.column.addWidget(self.told)
        words = self.tr("Print it, or copy it by hand on paper. ClusterDesk keeps it nowhere.")
        self.column.addWidget(BodyLabel(words))
        self.code = TextTable(name=self.tr("The code"))
        self.code.set_texts(group_rows(groups))
        card = Card()
        card.body.addWidget(self.code)
        self.column.addWidget(card)
        for text in (how_to_copy(), who_holds_it(), when_it_is_void()):
            self.column.addWidget(MutedLabel(text))
        self.setAccessibleDescription(words)
        self.output = Output(lambda: document, self, paper_only=True)
        self.output.done.connect(lambda text: self._tell(text, "good"))
        self.output.refused.connect(lambda text: self._tell(text, "warn"))
        self.confirm_button.clicked.connect(self.output.print_out)
        self.confirm_button.setDefault(True)
        self.confirm_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, text: str, kind: str) -> None:
        self.told.set_kind(kind)
        self.told.set_text(text)
        self.told.show()


class SheetMaker(QObject):
    """Leads from the wish for a recovery sheet to its code.

    Args:
        context: the portfolio.
        page: the page it belongs to.
    """

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._page = page

    def ask(self, kept: Kept) -> None:
        """Ask for the passphrase, then show the code."""
        dialog = AskForSheetDialog(self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda: self._read(dialog, kept.contents.student.name))
        dialog.open()

    def _read(self, asking: AskForSheetDialog, name: str) -> None:
        passphrase = asking.field.text()
        self._context.runner.read(
            lambda session: session.keeping.recovery_code(passphrase),
            lambda groups: self._show(asking, name, groups),
            asking,
            asking.refuse,
        )

    def _show(self, asking: AskForSheetDialog, name: str, groups: tuple[str, ...]) -> None:
        asking.accept()
        day = self._context.clock().astimezone().date()
        document = recovery_document(name, groups, self._context.explore.release, day)
        dialog = RecoverySheetDialog(document, groups, self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


class RecoverDialog(PassphraseDialog):
    """Asks for the code of a recovery sheet and a new passphrase.

    Args:
        name: whose portfolio it is, from the name of its file.
        parent: the window.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        words = [
            self.tr("Type the code of the sheet for {name}: {count} groups. Capitals and spaces do not matter.").format(
                name=name, count=formats.count(GROUPS)
            ),
            self.tr("The sheet is void after that. Choose a new passphrase for the portfolio and its backups."),
        ]
        super().__init__(self.tr("Use the recovery sheet"), words, self.tr("Open it"), parent)
        self._known = name
        self.code = TextArea(rows=3)
        self._code_row = self.form.add(self.tr("Code of the sheet"), self.code)
        self._new_row, self.new = self.add_field(self.tr("New passphrase"))
        self._again_row, self.again = self.add_field(self.tr("The same again"))
        self.code.textChanged.connect(lambda: self._code_row.set_error(""))
        self.new.textEdited.connect(self._show_strength)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def typed(self) -> tuple[str, str]:
        """The code and the new passphrase."""
        return self.code.toPlainText(), self.new.text()

    def _show_strength(self, text: str) -> None:
        self._new_row.set_hint(strength_words(text, self._known) if text else "")

    def complete(self) -> bool:
        """Return whether there is a code, and a passphrase that is long enough and typed twice alike."""
        code, passphrase = self.typed
        if not code.strip():
            self._code_row.set_error(self.tr("Type the code."))
        if strength(passphrase) is Strength.TOO_SHORT:
            self._new_row.set_error(strength_words(passphrase, self._known))
        elif passphrase != self.again.text():
            self._again_row.set_error(self.tr("This is not the same as above."))
        wrong = self.form.first_error()
        if wrong is not None:
            wrong.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return wrong is None
