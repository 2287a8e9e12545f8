"""What is left out of the frozen program is not needed by it, and what is under another licence is not in it."""

import ast
import importlib.util
import sys
import tomllib
from types import ModuleType
from xml.etree import ElementTree

import pytest

from tests.house.environment import ROOT

PACKAGING = ROOT / "packaging"


def load(name: str) -> ModuleType:
    """Import a script of the folder packaging, which is no package."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


trim = load("trim")


def imported() -> set[str]:
    """Return every module that the program's code imports, with its packages."""
    found: set[str] = set()
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return found


def test_nothing_that_the_code_imports_is_left_out() -> None:
    needed = imported()
    assert "PySide6.QtWidgets" in needed
    left_out = {name for name in trim.MODULES if any(part == name or part.startswith(f"{name}.") for part in needed)}
    # Building the catalog is for the checkout: it reads workbooks.
    assert left_out <= {"openpyxl"}


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\plugins\\tls\\qopensslbackend.dll", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/plugins/imageformats/libqwebp.so", False),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/lib/libQt6DBus.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6\\opengl32sw.dll", False),
        ("PySide6/Qt/translations/qtbase_es.qm", True),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        ("PySide6/Qt/translations/qtbase_pt_BR.qm", False),
        ("PySide6/Qt/translations/qt_help_es.qm", False),
        ("resources/translations/clusterdesk_es.qm", True),
        ("data/clusters.db", True),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_of_qt_only_what_is_used_is_kept(path: str, kept: bool) -> None:
    assert trim.keeps(path) is kept


def test_a_library_goes_with_the_plugin_that_needed_it() -> None:
    linked = {
        "Qt/libqxcb.so": ["/usr/lib/libxcb.so.1", "libmissing.so"],
        "libxcb.so.1": ["libXau.so.6"],
        "libXau.so.6": ["libxcb.so.1"],
        "plugins/printsupport/libcups.so": ["libcups.so.2"],
        "libcups.so.2": [],
        "libgtk.so": ["libxcb.so.1"],
    }
    files = {name: name for name in linked}
    assert trim.needed(files, lambda source: linked[source]) == {
        "Qt/libqxcb.so",
        "libxcb.so.1",
        "libXau.so.6",
        "plugins/printsupport/libcups.so",
    }


def test_parts_under_the_gpl_are_known_by_their_file() -> None:
    for name in ("libQt6Charts.so.6", "Qt6Graphs.dll", "QtDataVisualization.abi3.so"):
        assert trim.GPL_ONLY.search(name)
    for name in ("libQt6Core.so.6", "QtPrintSupport.abi3.so", "libQt6DBus.so.6"):
        assert not trim.GPL_ONLY.search(name)


def test_the_menu_entry_and_the_appstream_file_name_the_program() -> None:
    entry = (PACKAGING / "linux" / "clusterdesk.desktop").read_text(encoding="utf-8")
    assert "Exec=clusterdesk\n" in entry
    (metainfo,) = (PACKAGING / "linux").glob("*.metainfo.xml")
    component = ElementTree.parse(metainfo).getroot()  # noqa: S314 (a file of our own)
    assert f"{component.findtext('id')}.metainfo.xml" == metainfo.name
    assert component.findtext("launchable") == "clusterdesk.desktop"
    assert (ROOT / "resources" / "icons" / "clusterdesk.svg").is_file()


def test_every_budget_of_a_build_is_a_number() -> None:
    budgets = tomllib.loads((PACKAGING / "budgets.toml").read_text(encoding="utf-8"))
    assert set(budgets) == {"folder_mb", "archive_mb"}
    assert all(value > 0 for value in budgets.values())


def test_the_icon_has_the_colours_of_the_program() -> None:
    svg = (ROOT / "resources" / "icons" / "clusterdesk.svg").read_text(encoding="utf-8")
    light = tomllib.loads((ROOT / "resources" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    assert light["accent"].lower() in svg.lower()
