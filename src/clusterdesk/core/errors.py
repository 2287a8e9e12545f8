"""Faults a person can do something about, apart from bugs.

An `ExpectedError` is shown in words: what happened and what to do next. Anything else that is raised is a bug. The
English templates below are the source texts that the windows translate; `values` fills them in every language.
"""

from typing import ClassVar


class ExpectedError(Exception):
    """A fault with a sentence for the person and a way on.

    Args:
        **values: what the templates `problem` and `advice` name in braces.
    """

    problem: ClassVar[str] = "Something went wrong."
    advice: ClassVar[str] = "Try again."

    def __init__(self, **values: object) -> None:
        super().__init__(values)
        self.values = values

    def __str__(self) -> str:
        """Return the English sentences, the problem first."""
        return f"{self.problem.format(**self.values)} {self.advice.format(**self.values)}"


class CatalogMissing(ExpectedError):
    """No catalog in any of the places where it is looked for (`places`: their paths, a line each)."""

    problem = "The career catalog was not found. These places were searched: {places}."
    advice = "Install ClusterDesk again, or name the file with --catalog."


class CatalogUnreadable(ExpectedError):
    """The file at `path` is not a ClusterDesk catalog or is damaged."""

    problem = "The file {path} is not a ClusterDesk catalog, or it is damaged."
    advice = "Install ClusterDesk again, or name another file with --catalog."


class CatalogVersion(ExpectedError):
    """The catalog at `path` has schema `found`, the program reads schema `wanted`."""

    problem = "The career catalog {path} has format {found}; this program reads format {wanted}."
    advice = "Install the catalog that belongs to this version of ClusterDesk."


class NotInCatalog(ExpectedError):
    """The catalog knows no such cluster, pathway or occupation (`what`: its target as text)."""

    problem = "{what} is not in this catalog."
    advice = "It may have been renamed in a newer release. Search for it by name."


class FolderReadOnly(ExpectedError):
    """Nothing can be written to the folder `path`."""

    problem = "ClusterDesk cannot write to the folder {path}."
    advice = "Ask the person who looks after this computer, or choose another folder with --home."


class DiskFull(ExpectedError):
    """The disk that holds `path` is full; the last change was not kept."""

    problem = "The disk is full, so the last change was not saved in {path}."
    advice = "Everything saved before is safe. Make room, then try again."


class FileInUse(ExpectedError):
    """Another program holds the portfolio `path` open (`holder`: host and time, or an empty text)."""

    problem = "The portfolio {path} is open somewhere else{holder}."
    advice = "Close it there, then try again."


class PortfolioNewer(ExpectedError):
    """The portfolio `path` has schema `found`, this program knows up to `known`."""

    problem = "The portfolio {path} was made by a newer ClusterDesk (format {found}; this one knows {known})."
    advice = "Open it with the newer version. The file was not changed."


class NotAPortfolio(ExpectedError):
    """The file `path` is no ClusterDesk portfolio."""

    problem = "The file {path} is not a ClusterDesk portfolio."
    advice = "Choose another file. This one was not changed."


class PortfolioDamaged(ExpectedError):
    """The portfolio `path` is damaged and no backup could be restored."""

    problem = "The portfolio {path} is damaged, and no earlier backup could be opened."
    advice = "The file was kept as it is. Ask for help before you start a new one."


class PortfolioGone(ExpectedError):
    """The portfolio file `path` does not exist or cannot be reached."""

    problem = "The portfolio {path} is not there any more."
    advice = "Put the USB stick back in, or connect to the network folder, then try again."


class BadInput(ExpectedError):
    """A value that was typed in cannot be used (`reason`: a whole English sentence)."""

    problem = "{reason}"
    advice = "Change it and try again."
