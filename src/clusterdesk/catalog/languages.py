"""Our files hold both languages side by side: `name` is English, `name_es` is Spanish."""

from clusterdesk.catalog.rows import Texts
from clusterdesk.catalog.tables import Row


def spanish(columns: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the columns that hold the Spanish texts."""
    return tuple(f"{column}_es" for column in columns)


def both(row: Row, columns: tuple[str, ...]) -> tuple[Texts, ...]:
    """Return the texts of a row, English first.

    Raises:
        BadRelease: a text is missing.
    """
    return (
        Texts("en", tuple(row.text(column) for column in columns)),
        Texts("es", tuple(row.text(column) for column in spanish(columns))),
    )
