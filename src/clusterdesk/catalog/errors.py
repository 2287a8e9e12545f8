"""What is wrong with a file the catalog is built from, in one sentence that names the place."""

from clusterdesk.core.errors import ExpectedError


class BadRelease(ExpectedError):
    """A file of an official release, or one of our own, cannot be used as it is.

    `place` names the file, and the sheet, row and column as far as there are any; `reason` says what is wrong there.
    """

    problem = "{place}: {reason}."
    advice = "No catalog was written."
