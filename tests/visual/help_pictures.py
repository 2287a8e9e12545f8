"""The pictures of the help, in both languages: small, with the sample student in them.

`python3 dev.py shots --update` draws them again, into `resources/help/LANGUAGE`.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from clusterdesk.app import make_application
from clusterdesk.core.language import LANGUAGES
from clusterdesk.places import find_catalog
from clusterdesk.store.catalog import Catalog
from tests.visual.shots import SCREENS, Camera, Variant, program_in, sample

HELP = Path(__file__).parents[2] / "resources" / "help"
SHOWN = ("home", "explore", "career", "results", "goals", "plan", "journal", "portfolio")
"""Screens that the pages of the help show."""
PLACE = r"C:\Users\student\AppData\Local\ClusterDesk\Sample student.clusterdesk"
WIDTH = 640
"""Pixels: what fits beside the list in a small window."""
COLOURS, NEAR = 256, 3
"""Colours of a picture, and how many levels of 255 two of them differ by at most that count as one."""


def update() -> None:
    """Draw all of them again."""
    app = make_application()
    for language in LANGUAGES:
        with TemporaryDirectory() as folder:
            draw(app, Path(folder), Variant("help", size=(1100, 640), language=language))
            save(Path(folder).glob("*.png"), HELP / language)


def draw(app: QApplication, out: Path, variant: Variant) -> None:
    """Save the screens in full size in `out`."""
    # That module draws these pictures as well.
    from tests.visual.baselines import NOW, ticking, utc

    with TemporaryDirectory() as folder, utc():
        with Catalog.open(find_catalog()) as catalog:
            home = sample(Path(folder), catalog, ticking(NOW - timedelta(hours=1))).parent
        with program_in(app, home, variant, lambda: NOW) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            for screen in SHOWN:
                camera.visit(screen, SCREENS[screen])
                if screen == "portfolio":
                    # Not the folder of the machine that draws.
                    camera.page.path.setText(PLACE)
                    camera.take(screen)


def save(pictures: Iterable[Path], folder: Path) -> None:
    """Save pictures small, in few colours: quality 0 is the smallest file."""
    for path in pictures:
        small = QImage(str(path)).scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
        few_colours(small).save(str(folder / f"{path.name.partition('--')[0]}.png"), "PNG", 0)


def few_colours(picture: QImage) -> QImage:
    """Return a picture in its 256 most used colours that differ, which is a third of the file and looks the same."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    chosen: list[tuple[int, int, int]] = []
    for colour, _ in Counter(memoryview(bytes(plain.constBits())).cast("I")).most_common():
        parts = (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
        if all(max(abs(one - other) for one, other in zip(parts, taken, strict=True)) > NEAR for taken in chosen):
            chosen.append(parts)
            if len(chosen) == COLOURS:
                break
    table = [0xFF000000 | red << 16 | green << 8 | blue for red, green, blue in chosen]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


if __name__ == "__main__":
    update()
