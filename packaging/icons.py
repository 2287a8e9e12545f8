"""The icon of the program for every system, drawn from `resources/icons/clusterdesk.svg`: the same bytes every time.

`make.py` uses it; `python packaging/icons.py DIR` writes the files for a look. Both .ico and .icns hold PNG.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "clusterdesk.svg"
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICNS_TYPES = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Types of Apple's icon format with the pixels each holds, the doubled ones for sharp screens among them."""


def png(size: int) -> bytes:
    """Return the icon as a PNG of `size` by `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(image):
        raise OSError(f"{SOURCE} could not be written as PNG")
    return bytes(data.data())


def ico() -> bytes:
    """Return the icon for Windows: a directory of sizes, then their pictures. 256 is written as 0."""
    pictures = [png(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + b"".join(pictures)


def icns() -> bytes:
    """Return the icon for macOS: blocks of a type, a length with its own eight bytes, and a picture."""
    blocks = b""
    for kind, size in ICNS_TYPES.items():
        picture = png(size)
        blocks += kind + struct.pack(">I", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def write(folder: Path) -> None:
    """Write all icons into a folder, which is made: `clusterdesk.ico`, `clusterdesk.icns`, `clusterdesk-SIZE.png`."""
    app = QGuiApplication.instance() or QGuiApplication(["icons", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    for size in PNG_SIZES:
        (folder / f"clusterdesk-{size}.png").write_bytes(png(size))
    (folder / "clusterdesk.ico").write_bytes(ico())
    (folder / "clusterdesk.icns").write_bytes(icns())
    del app


if __name__ == "__main__":
    write(Path(sys.argv[1]))
