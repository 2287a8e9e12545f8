"""The two frameworks of career clusters."""

from typing import Literal

Framework = Literal["modern", "classic"]
FRAMEWORKS: tuple[Framework, ...] = ("modern", "classic")
"""`modern` is shown as "2024" (14 clusters), `classic` has 16."""
