"""Pictures of chosen screens that are kept in the repository, and how a new one is compared with them.

`python3 dev.py shots --update` draws them again. They are in `tests/visual/baselines`; those that the README and docs
show are copied to `docs/pictures` as well. Font, icons, colours and style are the program's own, the platform is Qt's
offscreen one and the clock stands still, so the same Qt draws the same bytes; another Qt may place glyphs otherwise,
so `made-with.txt` names the one that drew them and the test passes over them under any other.
"""

import os
import platform
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from clusterdesk.app import make_application
from clusterdesk.core.clock import Clock
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog
from tests.visual import help_pictures
from tests.visual.shots import SCREENS, Camera, Variant, program_in, question, sample

ROOT = Path(__file__).parents[2]
BASELINES = Path(__file__).parent / "baselines"
PICTURES = ROOT / "docs" / "pictures"
MADE_WITH = BASELINES / "made-with.txt"

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
STEP = 12
"""Levels of 255 that a pixel may be lighter or darker: less is not seen, and antialiasing may differ by it."""
SHARE = 0.002
"""Part of the pixels that may differ by more: 0.2 %, about two lines of small text on a whole screen."""

LIGHT, DARK = Variant("light"), Variant("dark", theme="dark")
LARGE, SPANISH = Variant("large-text", text=200), Variant("spanish", language="es")
CHOSEN: dict[Variant, tuple[str, ...]] = {
    LIGHT: ("home", "explore", "cluster", "career", "question", "results", "goals"),
    DARK: ("home", "career"),
    LARGE: ("career",),
    SPANISH: ("home", "explore"),
}
SHOWN = {
    "home--light": "home",
    "explore--light": "explore",
    "career--light": "career",
    "results--light": "results",
    "goals--light": "goals",
    "home--dark": "home-dark",
    "home--spanish": "home-spanish",
}
"""Baselines that the README and docs show, and their names there."""


class Difference(NamedTuple):
    """How much two pictures differ: the share of pixels that do, and a picture of where (None: other sizes)."""

    share: float
    where: QImage | None


def ticking(start: datetime) -> Clock:
    """Return a clock that goes on by a second each time it is asked: what was done first stays first."""
    moments: Iterator[datetime] = (start + timedelta(seconds=at) for at in range(10**9))
    return lambda: next(moments)


def names() -> list[str]:
    """Return the names of all baselines."""
    return [f"{screen}--{variant.name}" for variant, screens in CHOSEN.items() for screen in screens]


def draw(app: QApplication, out: Path, variant: Variant) -> None:
    """Save the chosen screens of one variant in `out`, on the day of the sample student."""
    with TemporaryDirectory() as folder, Catalog.open(find_catalog()) as catalog, utc():
        home = sample(Path(folder), catalog, ticking(NOW - timedelta(hours=1))).parent
        with program_in(app, home, variant, lambda: NOW) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            for screen in CHOSEN[variant]:
                if screen == "question":
                    question(camera)
                else:
                    camera.visit(screen, SCREENS[screen])


class utc:  # noqa: N801 - used as a statement
    """Let this process stand in the time zone of Greenwich, so that days and greetings are the same everywhere."""

    def __enter__(self) -> None:
        self._before = os.environ.get("TZ")
        self._set("UTC")

    def __exit__(self, *_: object) -> None:
        self._set(self._before)

    @staticmethod
    def _set(zone: str | None) -> None:
        if zone is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = zone
        if hasattr(time, "tzset"):  # Windows has none
            time.tzset()


def difference(first: QImage, second: QImage) -> Difference:
    """Compare two pictures."""
    if first.size() != second.size():
        return Difference(1.0, None)
    apart = first.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, second)
    painter.end()
    grey = apart.convertToFormat(QImage.Format.Format_Grayscale8)
    levels = bytes(grey.constBits())
    seen = bytes(level > STEP for level in range(256))
    # Lines are padded to whole words with zeros, which count as the same.
    return Difference(levels.translate(seen).count(1) / (grey.width() * grey.height()), apart)


def here() -> str:
    """Return what draws the pictures in this process."""
    return f"Qt {qVersion()} on {platform.system()} {platform.machine()}"


def update() -> None:
    """Draw every baseline again, and the pictures of README and docs."""
    app = make_application()
    with TemporaryDirectory() as folder:
        for variant in CHOSEN:
            draw(app, Path(folder), variant)
        BASELINES.mkdir(exist_ok=True)
        PICTURES.mkdir(parents=True, exist_ok=True)
        for old in (*BASELINES.glob("*.png"), *PICTURES.glob("*.png")):
            old.unlink()
        for name in names():
            # Quality 0 is the smallest file; PNG loses nothing.
            QImage(str(Path(folder, f"{name}.png"))).save(str(BASELINES / f"{name}.png"), "PNG", 0)
    for name, shown in SHOWN.items():
        shutil.copyfile(BASELINES / f"{name}.png", PICTURES / f"{shown}.png")
    MADE_WITH.write_text(f"{here()}\n", encoding="utf-8")
    help_pictures.update()


if __name__ == "__main__":
    update()
