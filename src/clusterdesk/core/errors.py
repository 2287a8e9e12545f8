"""Faults a person can do something about, apart from bugs.

An `ExpectedError` is shown in words: what happened and what to do next. Anything else that is raised is a bug. The
English templates below are the source texts that the windows translate; `values` fills them in every language.
"""

from clusterdesk.core.words import QT_TRANSLATE_NOOP


class ExpectedError(Exception):
    """A fault with a sentence for the person and a way on.

    Args:
        **values: what the templates `problem` and `advice` name in braces.
    """

    problem: str = QT_TRANSLATE_NOOP("errors", "Something went wrong.")
    advice: str = QT_TRANSLATE_NOOP("errors", "Try again.")

    def __init__(self, **values: object) -> None:
        super().__init__(values)
        self.values = values

    @property
    def sentence(self) -> str:
        """What happened, in English."""
        return self.problem.format(**self.values)

    def __str__(self) -> str:
        """Return the English sentences, the problem first."""
        return f"{self.sentence} {self.advice.format(**self.values)}"


class CatalogMissing(ExpectedError):
    """No catalog in any of the places where it is looked for (`places`: their paths, a line each)."""

    problem = QT_TRANSLATE_NOOP("errors", "The career catalog was not found. These places were searched: {places}.")
    advice = QT_TRANSLATE_NOOP("errors", "Install ClusterDesk again, or name the file with --catalog.")


class CatalogUnreadable(ExpectedError):
    """The file at `path` is not a ClusterDesk catalog or is damaged."""

    problem = QT_TRANSLATE_NOOP("errors", "The file {path} is not a ClusterDesk catalog, or it is damaged.")
    advice = QT_TRANSLATE_NOOP("errors", "Install ClusterDesk again, or name another file with --catalog.")


class CatalogVersion(ExpectedError):
    """The catalog at `path` has schema `found`, the program reads schema `wanted`."""

    problem = QT_TRANSLATE_NOOP(
        "errors", "The career catalog {path} has format {found}; this program reads format {wanted}."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Install the catalog that belongs to this version of ClusterDesk.")


class NotInCatalog(ExpectedError):
    """The catalog knows no such cluster, pathway or occupation (`what`: its target as text)."""

    problem = QT_TRANSLATE_NOOP("errors", "{what} is not in this catalog.")
    advice = QT_TRANSLATE_NOOP("errors", "It may have been renamed in a newer release. Search for it by name.")


class FolderReadOnly(ExpectedError):
    """Nothing can be written to the folder `path`."""

    problem = QT_TRANSLATE_NOOP("errors", "ClusterDesk cannot write to the folder {path}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "Ask the person who looks after this computer, or choose another folder with --home."
    )


class DiskFull(ExpectedError):
    """The disk that holds `path` is full; the last change was not kept."""

    problem = QT_TRANSLATE_NOOP("errors", "The disk is full, so the last change was not saved in {path}.")
    advice = QT_TRANSLATE_NOOP("errors", "Everything saved before is safe. Make room, then try again.")


class FileInUse(ExpectedError):
    """Another program holds the portfolio `path` open (`holder`: host and time, or an empty text)."""

    problem = QT_TRANSLATE_NOOP("errors", "The portfolio {path} is open somewhere else{holder}.")
    advice = QT_TRANSLATE_NOOP("errors", "Close it there, then try again.")


class LeftOpen(ExpectedError):
    """The portfolio `path` was not closed where it was open (`holder` as in `FileInUse`)."""

    problem = QT_TRANSLATE_NOOP(
        "errors",
        "The portfolio {path} was not closed{holder}: the program ended suddenly there, or it is still open.",
    )
    advice = QT_TRANSLATE_NOOP(
        "errors",
        "If nobody works with it any more, open it once where it lies: that checks it and puts it in order. Then try "
        "again.",
    )


class PortfolioNewer(ExpectedError):
    """The portfolio `path` has schema `found`, this program knows up to `known`."""

    problem = QT_TRANSLATE_NOOP(
        "errors", "The portfolio {path} was made by a newer ClusterDesk (format {found}; this one knows {known})."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Open it with the newer version. The file was not changed.")


class NotAPortfolio(ExpectedError):
    """The file `path` is no ClusterDesk portfolio."""

    problem = QT_TRANSLATE_NOOP("errors", "The file {path} is not a ClusterDesk portfolio.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another file. This one was not changed.")


class PassphraseNeeded(ExpectedError):
    """The portfolio `path` is sealed, and no passphrase was given."""

    problem = QT_TRANSLATE_NOOP("errors", "The portfolio {path} is sealed with a passphrase.")
    advice = QT_TRANSLATE_NOOP("errors", "Type the passphrase to open it.")


class WrongPassphrase(ExpectedError):
    """The passphrase does not open `path`: it is another one, or the file is no portfolio."""

    problem = QT_TRANSLATE_NOOP("errors", "This passphrase does not open {path}, or the file is not a portfolio.")
    advice = QT_TRANSLATE_NOOP("errors", "Look at capital letters and the keyboard’s language, then try again.")


class RecoveryVoid(ExpectedError):
    """The code of a recovery sheet does not open `path`."""

    problem = QT_TRANSLATE_NOOP("errors", "This recovery code does not open {path}.")
    advice = QT_TRANSLATE_NOOP(
        "errors", "It belongs to another portfolio, or it is void: it was used, or the passphrase was changed since."
    )


class PortfolioDamaged(ExpectedError):
    """The portfolio `path` is damaged and no backup could be restored."""

    problem = QT_TRANSLATE_NOOP("errors", "The portfolio {path} is damaged, and no earlier backup could be opened.")
    advice = QT_TRANSLATE_NOOP("errors", "The file was kept as it is. Ask for help before you start a new one.")


class BackupUnusable(ExpectedError):
    """The backup `path` is damaged, newer than this program, or something else."""

    problem = QT_TRANSLATE_NOOP(
        "errors", "This backup cannot be used: it is damaged, or a newer ClusterDesk made it ({path})."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Choose another one. Nothing was changed.")


class CopyUnusable(ExpectedError):
    """The portfolio `path` from elsewhere is damaged, or holds what ClusterDesk never writes."""

    problem = QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be used: it is damaged, or it holds something that ClusterDesk never writes."
    )
    advice = QT_TRANSLATE_NOOP("errors", "Choose another copy. Nothing was changed.")


class OtherStudent(ExpectedError):
    """The portfolio that should be merged belongs to another student (`name`)."""

    problem = QT_TRANSLATE_NOOP("errors", "This is the portfolio of {name}, and has nothing in common with yours.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose a copy of your own portfolio. Nothing was changed.")


class PortfolioGone(ExpectedError):
    """The portfolio file `path` does not exist or cannot be reached."""

    problem = QT_TRANSLATE_NOOP("errors", "The portfolio {path} is not there any more.")
    advice = QT_TRANSLATE_NOOP("errors", "Put the USB stick back in, or connect to the network folder, then try again.")


class DocumentNotAllowed(ExpectedError):
    """Nothing can be written to the folder `folder` in which a document should be saved."""

    problem = QT_TRANSLATE_NOOP("errors", "Nothing can be saved in the folder {folder}.")
    advice = QT_TRANSLATE_NOOP("errors", "Choose another folder, such as your documents or a USB stick.")


class DocumentHeld(ExpectedError):
    """The document `name` is there already and cannot be replaced."""

    problem = QT_TRANSLATE_NOOP("errors", "{name} cannot be replaced: another program has it open, or it is protected.")
    advice = QT_TRANSLATE_NOOP("errors", "Close it there, or save under another name.")


class DocumentNoRoom(ExpectedError):
    """There is no room for the document `name` on its disk."""

    problem = QT_TRANSLATE_NOOP("errors", "There is no room left on the disk, so {name} was not saved.")
    advice = QT_TRANSLATE_NOOP("errors", "Make room, or choose another folder.")


class DocumentFolderGone(ExpectedError):
    """The folder `folder` of a document is not there, or cannot be reached."""

    problem = QT_TRANSLATE_NOOP("errors", "The folder {folder} is not there any more.")
    advice = QT_TRANSLATE_NOOP("errors", "Put the USB stick back in, or choose another folder.")


class NotPrinted(ExpectedError):
    """The printer took no page."""

    problem = QT_TRANSLATE_NOOP("errors", "The printer did not take the pages.")
    advice = QT_TRANSLATE_NOOP("errors", "Look whether it is on and has paper, or save the page as a PDF.")


class BadInput(ExpectedError):
    """A value that was typed in cannot be used.

    Args:
        reason: a whole sentence, marked for translation in the context "errors"; braces name values.
        **values: what the sentence names; a text that is marked too is translated as well.
    """

    advice = QT_TRANSLATE_NOOP("errors", "Change it and try again.")

    def __init__(self, reason: str, **values: object) -> None:
        super().__init__(**values)
        self.problem = reason


class BadSchoolFile(BadInput):
    """A file that a school has written cannot be used: the reason names the row and the column.

    Attributes:
        others: what is wrong with further rows, in their order.
    """

    advice = QT_TRANSLATE_NOOP("errors", "Mend the file and add it again.")
    others: tuple["BadSchoolFile", ...] = ()
