"""What a person chose for the program on this computer; nothing of it is in the portfolio."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.core.framework import Framework
from clusterdesk.core.language import Language

Theme = Literal["system", "light", "dark"]
THEMES: tuple[Theme, ...] = ("system", "light", "dark")

TEXT_SIZE_MIN = 100
TEXT_SIZE_MAX = 200

LOCK_CHOICES = (5, 10, 20, 0)
"""Minutes without a key or a movement of the pointer after which a sealed portfolio is locked; 0 for never."""
LOCK_MAX = 240


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one computer.

    `language` None follows the system; `text_size` is per cent, 100 to 200; `geometry` is the window's place as
    base64 text; `last_portfolio` a path, `last_address` what was shown of it. `closed_sections` names the sections of
    pages that the person folded away. `lock_minutes` is 0 to 240, 0 for never. `ask_who` shows the
    shelf at every start, also when there is only one portfolio. `reminders` says whether the window reminds of what is
    due.

    `requirement_list`, `seen_updates` (digests of `core.updates.digest`), `used_version` and `reminders_from` were kept
    here before portfolios kept them (`core.choices`). They are only read, for portfolios that have no word of them.
    """

    language: Language | None = None
    theme: Theme = "system"
    text_size: int = TEXT_SIZE_MIN
    framework: Framework = "modern"
    geometry: str = ""
    last_portfolio: str = ""
    last_address: str = ""
    closed_sections: tuple[str, ...] = ()
    lock_minutes: int = 10
    ask_who: bool = False
    requirement_list: str = ""
    seen_updates: tuple[str, ...] = ()
    used_version: str = ""
    reminders: bool = True
    reminders_from: str = ""
