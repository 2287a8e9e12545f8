"""Names for what a student writes: UUIDs as text. The library is imported at the first one, for a quick start."""

ANCESTORS_KEPT = 20
"""So many earlier revisions a record names: a copy that lies further back is not known as an ancestor when merging."""


def new_id() -> str:
    """Return a new random UUID."""
    from uuid import uuid4

    return str(uuid4())


def derived_id(parent: str, name: str) -> str:
    """Return the UUID that follows from a record's UUID and a name: the same on every copy of a portfolio."""
    from uuid import UUID, uuid5

    return str(uuid5(UUID(parent), name))
