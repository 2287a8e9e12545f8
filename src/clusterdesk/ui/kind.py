"""How a kind of thing is shown, everywhere alike: an entry of the journal, something planned, an idea."""

from typing import NamedTuple


class Kind(NamedTuple):
    """The Lucide name of its picture, and what it is called, marked for translation in the context of its module."""

    icon: str
    name: str
