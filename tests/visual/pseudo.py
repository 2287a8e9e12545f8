"""A language that lengthens every text of the program, to see what longer words do to a screen."""

from pathlib import Path

from PySide6.QtCore import QTranslator

from tests.house.translations import CATALOGUE, messages

ROOT = Path(__file__).parents[2]


def our_contexts() -> frozenset[str]:
    """Return the contexts of the program's own texts; Qt asks for its own as well."""
    return frozenset(key[0] for key in messages(ROOT / CATALOGUE))


class Longer(QTranslator):
    """The pseudo-locale: every text of the program 40 % longer, in brackets; what is filled in stays."""

    def __init__(self) -> None:
        super().__init__()
        self._contexts = our_contexts()

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, source: str, comment: str | None = None, _number: int = -1) -> str | None:
        # A date pattern is no text: its letters mean day, month and year.
        if context not in self._contexts or "date format" in (comment or ""):
            return None
        return longer(source)


def longer(source: str) -> str:
    """Return a text in brackets, longer by 40 % (the brackets count) and by letters it has, in words it might have."""
    missing = max(0, round(len(source) * 0.4) - 2)
    letters = "".join(char for char in source if char.isalpha()) or "x"
    filler = (letters.lower() * (missing // len(letters) + 1))[:missing]
    words = " ".join(filler[at : at + 7] for at in range(0, len(filler), 7))
    joint = " " if " " in source and words else ""
    return f"[{source}{joint}{words}]"
