"""What the frozen program goes without: modules nobody imports, and parts of Qt that are never loaded."""

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath

MODULES = [
    "_codecs_cn",
    "_codecs_hk",
    "_codecs_iso2022",
    "_codecs_jp",
    "_codecs_kr",
    "_codecs_tw",
    "_multibytecodec",
    "_ssl",
    "ssl",
    "asyncio",
    "multiprocessing",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "numpy",
    "openpyxl",
    "pandas",
    "pip",
    "pydoc_data",
    "pytz",
    "readline",
    "setuptools",
    "tkinter",
    "unittest",
    "vobject",
    # On Linux it tells of a locked screen; its library is there anyway, for screen readers.
    *([] if sys.platform == "linux" else ["PySide6.QtDBus"]),
    # Sealing needs `hashlib.pbkdf2_hmac`, which is OpenSSL's alone from 3.12 on; before, Python has one of its own.
    *(["_hashlib"] if sys.version_info < (3, 12) else []),
]
"""Modules that PyInstaller leaves out, with all that only they bring: nothing here speaks to a network, every file is
in UTF-8, the digests of `hashlib` are built in, and `openpyxl` reads the official files at a build of the catalog.
`pytz` comes with `vobject`, which the tests read calendars with."""

GPL_ONLY = re.compile(r"Qt6?(Charts|Graphs|DataVisualization|VirtualKeyboard|Quick3D|NetworkAuth|HttpServer|Lottie)")
"""Parts of Qt that are not under the LGPL: a program of ours must not hold them."""

LANGUAGES = ("en", "es")

_DROPPED = re.compile(
    r"""
    /plugins/(platformthemes|wayland[^/]*|egldeviceintegrations|networkinformation|tls|generic|platforminputcontexts)/
    | /plugins/platforms/(libqeglfs|libqlinuxfb|libqminimalegl|libqvkkhrdisplay|libqvnc|libqwayland|qdirect2d)
    | /plugins/imageformats/[^/]*q(tiff|webp|tga|icns|wbmp|pdf|gif)
    | /plugins/platforms/[^/]*qminimal\.
    | Qt6(Qml|Quick|Network|OpenGL|Wayland|Pdf|VirtualKeyboard|Eglfs|WlShell)[^/]*\.(so|dll|dylib)
    | Qt(Qml|Quick|Network|OpenGL|Pdf)\.framework/
    | opengl32sw\.dll
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Files of Qt by the end of their path. Qt6DBus stays on Linux: screen readers are reached over it."""

_TRANSLATION = re.compile(r"/translations/qt(?P<part>[a-z_]*?)_(?P<language>[a-z]{2}(_[A-Z]{2})?)\.qm$")
_SOURCE = re.compile(r"^resources/translations/[^/]*\.ts$")
"""What translations are compiled from: the program reads the `.qm`."""


def keeps(path: str) -> bool:
    """Return whether a file that PyInstaller collected goes into the program.

    Args:
        path: where it would lie, as PyInstaller names it, with slashes of either kind.
    """
    name = PurePath(path).as_posix().replace("\\", "/")
    translation = _TRANSLATION.search(name)
    if translation:
        return translation["part"] == "base" and translation["language"] in LANGUAGES
    if _SOURCE.search(name):
        return False
    return ("PySide6" not in name and "libQt6" not in name) or not _DROPPED.search(name)


FROM_THE_SYSTEM = "/printsupport/"
"""A plugin whose libraries are those of the system that prints (CUPS): without them there is no printer anyway."""


def may_lack_libraries(path: str) -> bool:
    """Return whether a part of the program is only loaded where the system has the libraries that it needs.

    Besides the plugin that prints it is the one for GLX, which is asked for by programs that draw with OpenGL: its
    library of Qt is dropped.
    """
    return FROM_THE_SYSTEM in path or "/xcbglintegrations/" in path


def needed(files: Mapping[str, str], imports: Callable[[str], Iterable[str]]) -> set[str]:
    """Return the files that are parts of a package, and the libraries that these need, directly or not.

    Args:
        files: what PyInstaller collected, by the path where it would lie, with the file it would be copied from.
        imports: tells the names of the libraries that a file is linked with.
    """
    libraries = {PurePath(name).name: name for name in files}
    found: set[str] = set()
    # A library lies at the top; what belongs to a package, or is an extension of Python, has a folder.
    waiting = [name for name in files if len(PurePath(name).parts) > 1 or name.startswith(("libpython", "python"))]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            if FROM_THE_SYSTEM not in PurePath(name).as_posix():
                linked = (PurePath(library).name for library in imports(files[name]))
                waiting += [libraries[library] for library in linked if library in libraries]
    return found
