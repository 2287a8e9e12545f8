"""What a check of a portfolio found."""

from dataclasses import dataclass

from clusterdesk.core.contents import Contents


@dataclass(frozen=True, slots=True)
class Health:
    """The outcome of a check.

    Attributes:
        size: bytes of the file.
        schema: the format it has; None when that cannot be read.
        sealed: whether it takes a passphrase to open it.
        complaints: what SQLite says is wrong with pages, indexes and rows, in English; empty when all is well.
        dangling: records that belong to one that is not there.
        contents: what is in it; None when it cannot be read.
        good_backups: backups that are whole.
        bad_backups: backups that cannot be used.
    """

    size: int
    schema: int | None
    sealed: bool
    complaints: tuple[str, ...] = ()
    dangling: int = 0
    contents: Contents | None = None
    good_backups: int = 0
    bad_backups: int = 0

    @property
    def ok(self) -> bool:
        """Whether the portfolio itself is whole; a backup that is not, is no fault of it."""
        return not self.complaints and not self.dangling and self.contents is not None
