"""What is left out of the frozen program is not needed by it, and what is under another licence is not in it."""

import ast
import importlib.util
import os
import shutil
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from clusterdesk import __version__
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


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that packs; it looks for its neighbours by itself, and that is taken back."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    return load("make")


trim = load("trim")
icons = load("icons")
notices = load("notices")


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
        ("PySide6/Qt/translations/qt_gl.qm", False),
        ("PySide6/Qt/translations/qt_es.qm", False),
        ("resources/translations/clusterdesk_es.ts", False),
        ("resources/translations/clusterdesk_es.qm", True),
        ("data/clusters.db", True),
        ("sqlcipher3/_sqlite3.cpython-311-x86_64-linux-gnu.so", True),
        ("PySide6\\plugins\\platforms\\qoffscreen.dll", True),
        ("PySide6\\plugins\\platforms\\qdirect2d.dll", False),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6\\Qt6Network.dll", False),
        ("PySide6\\Qt6PrintSupport.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.dylib", False),
        ("PySide6/Qt/plugins/styles/libqmacstyle.dylib", True),
        ("PySide6/Qt/lib/QtNetwork.framework/Versions/A/QtNetwork", False),
        ("PySide6/Qt/lib/QtPrintSupport.framework/Versions/A/QtPrintSupport", True),
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
    assert "Exec=clusterdesk %f\n" in entry
    kind = ElementTree.parse(PACKAGING / "linux" / "clusterdesk-mime.xml").getroot()[0]  # noqa: S314 (a file of our own)
    assert f"MimeType={kind.get('type')};\n" in entry
    assert [child.get("pattern") for child in kind if child.tag.endswith("glob")] == ["*.clusterdesk"]
    (metainfo,) = (PACKAGING / "linux").glob("*.metainfo.xml")
    component = ElementTree.parse(metainfo).getroot()  # noqa: S314 (a file of our own)
    assert f"{component.findtext('id')}.metainfo.xml" == metainfo.name
    assert component.findtext("provides/mediatype") == kind.get("type")
    assert component.findtext("launchable") == "clusterdesk.desktop"
    assert (ROOT / "resources" / "icons" / "clusterdesk.svg").is_file()


def test_every_budget_of_a_build_is_a_number() -> None:
    budgets = tomllib.loads((PACKAGING / "budgets.toml").read_text(encoding="utf-8"))
    assert set(budgets) == {"folder_mb", "archive_mb", "first_paint_x"}
    assert all(value > 0 for value in budgets.values())


def test_the_icon_has_the_colours_of_the_program() -> None:
    svg = (ROOT / "resources" / "icons" / "clusterdesk.svg").read_text(encoding="utf-8")
    light = tomllib.loads((ROOT / "resources" / "tokens.toml").read_text(encoding="utf-8"))["light"]
    assert light["accent"].lower() in svg.lower()


def test_the_icons_hold_every_size_and_are_the_same_every_time(qapp: QApplication) -> None:
    ico, icns = icons.ico(), icons.icns()
    assert ico == icons.ico()
    assert ico[:4] == b"\0\0\1\0"
    assert ico[4] == len(icons.ICO_SIZES)
    offset = 6 + 16 * len(icons.ICO_SIZES)
    for place, size in enumerate(icons.ICO_SIZES):
        entry = struct.unpack_from("<BBBBHHII", ico, 6 + 16 * place)
        assert entry[:2] == (size % 256, size % 256)
        assert entry[7] == offset
        picture = QImage.fromData(ico[offset : offset + entry[6]])
        assert (picture.width(), picture.height()) == (size, size)
        assert picture.pixelColor(0, 0).alpha() < picture.pixelColor(size // 2, size // 2).alpha()
        offset += entry[6]
    assert offset == len(ico)
    assert icns[:4] == b"icns"
    assert struct.unpack(">I", icns[4:8])[0] == len(icns)
    assert icns.count(b"\x89PNG") == len(icons.ICNS_TYPES)


def test_a_library_without_a_licence_in_the_table_is_found() -> None:
    table = notices.named((ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8"))
    assert table["libglib"] == "LGPL-2.1-or-later"
    assert all(table.values())
    frozen = [
        Path("_internal", name)
        for name in (
            "libX11-xcb.so.1",
            "libz.so.1",
            "VCRUNTIME140_1.dll",
            "libreadline.so.8",
            "PySide6/Qt/plugins/platforms/libqxcb.so",
            "python3.11/lib-dynload/_json.cpython-311-x86_64-linux-gnu.so",
            "select.pyd",
            "resources/tokens.toml",
        )
    ]
    found = notices.libraries(frozen)
    assert found == {"libX11-xcb.so.1", "libz.so.1", "VCRUNTIME140_1.dll", "libreadline.so.8"}
    assert notices.unnamed(found, table) == ["libreadline.so.8"]
    with pytest.raises(ValueError, match="has no part"):
        notices.named("# Nothing")


def test_libraries_of_windows_and_macos_are_named_too() -> None:
    table = notices.named((ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8"))
    windows = ("python312.dll", "python3.dll", "VCRUNTIME140.dll", "MSVCP140_1.dll", "ucrtbase.dll", "libffi-8.dll")
    windows += ("api-ms-win-crt-runtime-l1-1-0.dll", "sqlite3.dll", "zlib1.dll", "liblzma.dll")
    macos = ("libpython3.12.dylib", "libsqlite3.dylib", "libz.1.dylib", "liblzma.5.dylib", "libffi.8.dylib")
    others = ("_bz2.pyd", "pyexpat.pyd", "unicodedata.pyd", "_json.cpython-312-darwin.so", "PySide6/Qt6Core.dll")
    others += ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "sqlcipher3/_sqlite3.cp312-win_amd64.pyd")
    found = notices.libraries(Path("_internal", name) for name in (*windows, *macos, *others))
    assert found == {*windows, *macos}
    assert notices.unnamed(found, table) == []


@pytest.mark.parametrize(
    ("platform", "tools", "packers", "system"),
    [
        ("linux", {"dpkg-deb"}, ["pack", "debian"], "linux"),
        ("linux", {"makensis"}, ["pack"], "linux"),
        ("win32", {"makensis"}, ["portable_zip", "installer"], "windows"),
        ("win32", set(), ["portable_zip"], "windows"),
        ("darwin", {"makensis", "dpkg-deb"}, ["app_zip"], "macos"),
    ],
)
def test_each_system_gets_its_own_packages(
    make: ModuleType, platform: str, tools: set[str], packers: list[str], system: str
) -> None:
    assert [packer.__name__ for packer in make.packers(platform, tools.__contains__)] == packers
    name = make.package_name(platform, "x86_64")
    assert name == f"clusterdesk-{__version__}-{system}-x86_64"
    # So the workflow finds them.
    workflow = (ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8")
    assert f"path: dist/clusterdesk-*-{system}-*\n" in workflow


def test_archives_hold_the_whole_folder_and_belong_to_nobody(
    make: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make, "DIST", tmp_path)
    folder = tmp_path / "clusterdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "señal.txt").write_text("x", encoding="utf-8")
    with tarfile.open(make.pack(folder, "name-1")) as archive:
        assert {entry.name for entry in archive} == {"name-1", "name-1/_internal", "name-1/_internal/señal.txt"}
        assert {(entry.uid, entry.gid, entry.uname) for entry in archive} == {(0, 0, "")}
    with zipfile.ZipFile(make.portable_zip(folder, "name-1")) as packed:
        assert "clusterdesk/_internal/señal.txt" in packed.namelist()


def test_a_part_under_the_gpl_or_without_a_notice_stops_the_build(make: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "libQt6Charts.so.6").write_bytes(b"")
    with pytest.raises(make.BuildError, match=r"libQt6Charts\.so\.6 is under the GPL only"):
        make.require_free_parts(tmp_path)
    (tmp_path / "libQt6Charts.so.6").rename(tmp_path / "libstrange.so.1")
    make.require_free_parts(tmp_path)
    with pytest.raises(make.BuildError, match=r"does not name libstrange\.so\.1"):
        make.require_notices(tmp_path)


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not here")
def test_the_installer_for_windows_compiles(tmp_path: Path, qapp: QApplication) -> None:
    folder = tmp_path / "clusterdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "clusterdesk.exe").write_bytes(b"MZ")
    (tmp_path / "icon.ico").write_bytes(icons.ico())
    out = tmp_path / "clusterdesk-setup.exe"
    values = {"VERSION": "1.2.3", "FOLDER": folder, "ICON": tmp_path / "icon.ico", "OUT": out}
    script = PACKAGING / "windows" / "clusterdesk.nsi"
    defines = [f"-D{key}={value}" for key, value in values.items()]
    done = subprocess.run(["makensis", "-V2", "-WX", *defines, script], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="shared-mime-info is not here")
def test_a_portfolio_has_a_type_of_its_own_on_linux(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(PACKAGING / "linux" / "clusterdesk-mime.xml", tmp_path / "packages")
    environment = {"PATH": os.environ["PATH"], "XDG_DATA_DIRS": str(tmp_path.parent)}
    subprocess.run(["update-mime-database", tmp_path], env=environment, capture_output=True, check=True)
    assert "application/vnd.clusterdesk.portfolio:*.clusterdesk" in (tmp_path / "globs2").read_text("utf-8")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not here")
def test_the_appstream_file_is_valid() -> None:
    (metainfo,) = (PACKAGING / "linux").glob("*.metainfo.xml")
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", metainfo], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="the false program is a script of a shell")
def test_a_program_that_only_knows_its_version_does_not_pass_for_a_good_build(tmp_path: Path) -> None:
    program = tmp_path / "clusterdesk"
    program.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "ClusterDesk 1.2.3"\n', encoding="utf-8")
    program.chmod(0o755)
    script = PACKAGING / "smoke.py"
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, timeout=100, check=False)
    assert (done.returncode, done.stderr) == (1, "")
    told = {line[10:].partition(":")[0]: line[:10].strip() for line in done.stdout.splitlines()[1:]}
    assert told.pop("version") == "ok"
    assert set(told) >= {"empty home", "tour", "odd path", "file as argument"}
    assert "ok" not in {told[name] for name in ("empty home", "tour", "odd path", "file as argument")}
