"""The pages of the help, and which one belongs to an address. They are Markdown files in `resources/help/LANGUAGE`."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unicodedata import combining, normalize

from clusterdesk import places
from clusterdesk.core.language import Language

ORDER = ("start", "home", "assess", "results", "explore", "career", "goals", "plan", "journal", "portfolio", "settings")
"""The pages in the order of the list; the first is the one for everything that has no page of its own."""
OTHER_NAMES = {
    "bin": "goals",
    "goal": "goals",
    "history": "results",
    "intro": "assess",
    "log": "journal",
    "question": "assess",
    "summary": "home",
    "career": "career",
    "ladder": "career",
    **dict.fromkeys(("cluster", "compare", "pathway", "program", "saved", "search", "skill", "whatif"), "explore"),
}
"""Pages of addresses that are named otherwise, by the first part of the address."""


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: its name in addresses, its title, and its Markdown."""

    name: str
    title: str
    text: str

    def has(self, words: str) -> bool:
        """Return whether all words stand in it, in any form of letters: accents and capitals do not count."""
        inside = plain(self.text)
        return all(word in inside for word in plain(words).split())


def folder(language: Language) -> Path:
    """Return where the pages of a language are."""
    return places.resource("help") / language


def pages(language: Language) -> Iterator[HelpPage]:
    """Yield every page that can be read, in order."""
    for name in ORDER:
        try:
            text = (folder(language) / f"{name}.md").read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        yield HelpPage(name, text.partition("\n")[0].lstrip("# ").strip(), text)


def page_for(address: str) -> str:
    """Return the name of the page that belongs to an address of the window."""
    first = address.partition("/")[0]
    name = OTHER_NAMES.get(first, first)
    return name if name in ORDER else ORDER[0]


def plain(text: str) -> str:
    """Return a text in small letters and without accents."""
    return "".join(letter for letter in normalize("NFD", text.casefold()) if not combining(letter))
