"""Make what a lab installs, for the system this runs on, and hold it to `budgets.toml`.

`python3 dev.py build` runs it after the wheel. On Linux: a portable `.tar.xz` and a `.deb`; on Windows a portable
`.zip` and, with makensis, an installer; on macOS a `.zip` with the app. Everything lands in `dist`.
"""

import lzma
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
sys.path[:0] = [str(ROOT), str(PACKAGING)]

import icons  # noqa: E402
import notices  # noqa: E402
from trim import GPL_ONLY  # noqa: E402

from bench.start import make_sample, start  # noqa: E402
from clusterdesk import __version__  # noqa: E402

MB = 1_000_000
DIST = ROOT / "dist"
FROZEN = ROOT / "build" / "frozen"
ICONS = ROOT / "build" / "icons"
PAIRS = 9
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


class BuildError(Exception):
    """The build failed, or broke a budget; says which."""


@dataclass(frozen=True)
class Measured:
    """One budget: what was measured, and the most it may be, both in `unit`."""

    name: str
    value: float
    most: float
    unit: str

    @property
    def holds(self) -> bool:
        """Whether the budget is kept."""
        return self.value <= self.most


def run(*command: object) -> str:
    """Run a program and return what it printed.

    Raises:
        BuildError: it failed; its last lines.
    """
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        lines = (done.stdout + done.stderr).splitlines()[-15:]
        raise BuildError(f"{command[0]} ended with {done.returncode}:\n" + "\n".join(lines))
    return done.stdout


def freeze(name: str) -> Path:
    """Freeze the program, or with the name `bare` the plainest window; return its folder."""
    work = ROOT / "build" / f"pyinstaller-{name}"
    options = ["--noconfirm", "--distpath", FROZEN, "--workpath", work]
    run(sys.executable, "-m", "PyInstaller", *options, PACKAGING / "clusterdesk.spec", "--", name)
    return FROZEN / name


def files(folder: Path) -> Iterator[Path]:
    """Yield every file of a folder once: a link to another file of it does not count."""
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def size_mb(folder: Path) -> float:
    """Return the size of a folder in megabytes."""
    return sum(path.stat().st_size for path in files(folder)) / MB


def require_free_parts(folder: Path) -> None:
    """Refuse a build that holds a part of Qt that is under the GPL only.

    Raises:
        BuildError: names the file.
    """
    for path in files(folder):
        if GPL_ONLY.search(path.name):
            raise BuildError(f"{path.relative_to(folder)} is under the GPL only and must not be in the program")


def require_notices(folder: Path) -> None:
    """Refuse a build that holds a library whose licence `THIRD-PARTY.md` does not name; put their notices into it.

    Raises:
        BuildError: names the libraries.
    """
    found = notices.libraries(files(folder))
    table = notices.named((ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8"))
    if missing := notices.unnamed(found, table):
        raise BuildError(f"THIRD-PARTY.md does not name {', '.join(missing)}")
    notices.copy_notices(found, inside(folder) / "resources" / "licences" / "system")


def inside(folder: Path) -> Path:
    """Return where the program's own files are in a frozen folder."""
    return folder / "_internal"


def first_paint(folder: Path, bare: Path) -> float:
    """Return how much longer the frozen program takes to its first paint than the frozen bare window.

    Both are started in turn; the first pair only warms up. The median of the ratios counts, as in `bench/start.py`.
    """
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("CLUSTERDESK", "PYTHON"))}
    environment["QT_QPA_PLATFORM"] = "offscreen"
    ending = ".exe" if sys.platform == "win32" else ""
    with tempfile.TemporaryDirectory() as home:
        make_sample(Path(home))
        marks = {"CLUSTERDESK_HOME": home, "CLUSTERDESK_MARKS": "1", "CLUSTERDESK_QUIT_AFTER": "home-ready"}
        pairs = [
            (
                start([str(folder / f"clusterdesk{ending}")], {**environment, **marks}).marks["first-paint"],
                start([str(bare / f"bare{ending}")], environment).marks["first-paint"],
            )
            for _ in range(PAIRS + 1)
        ][1:]
    ours, plain = (median(pair[side] for pair in pairs) for side in (0, 1))
    print(f"first paint, both frozen: {ours:.3f} s; the bare window {plain:.3f} s")
    return median(ours / plain for ours, plain in pairs)


def pack(folder: Path, name: str) -> Path:
    """Pack a folder as a portable archive, whose files belong to nobody in particular."""

    def plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        return entry

    path = DIST / f"{name}.tar.xz"
    with lzma.open(path, "wb", preset=6) as stream, tarfile.open(fileobj=stream, mode="w") as archive:
        archive.add(folder, arcname=name, filter=plain)
    return path


def debian(folder: Path, name: str) -> Path:
    """Make a Debian package: the program in /usr/lib/clusterdesk, an entry in the menu, an icon, an AppStream file."""
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    linux, share = PACKAGING / "linux", tree / "usr" / "share"
    shutil.copytree(folder, tree / "usr" / "lib" / "clusterdesk", symlinks=True)
    for source, place in (
        (linux / "clusterdesk.desktop", share / "applications"),
        (linux / "clusterdesk-mime.xml", share / "mime" / "packages"),
        (linux / "org.clusterdesk.ClusterDesk.metainfo.xml", share / "metainfo"),
        (ROOT / "resources" / "icons" / "clusterdesk.svg", share / "icons" / "hicolor" / "scalable" / "apps"),
        (ROOT / "LICENSE", share / "doc" / "clusterdesk"),
        (ROOT / "THIRD-PARTY.md", share / "doc" / "clusterdesk"),
    ):
        place.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    (share / "doc" / "clusterdesk" / "LICENSE").rename(share / "doc" / "clusterdesk" / "copyright")
    for size in icons.PNG_SIZES:
        place = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(ICONS / f"clusterdesk-{size}.png", place / "clusterdesk.png")
    (tree / "usr" / "bin").mkdir()
    (tree / "usr" / "bin" / "clusterdesk").symlink_to("../lib/clusterdesk/clusterdesk")
    (tree / "DEBIAN").mkdir()
    control = (
        (linux / "control.in")
        .read_text(encoding="utf-8")
        .format(
            version=__version__,
            architecture=ARCHITECTURES[platform.machine()],
            size=round(size_mb(tree) * MB / 1024),
            libc=platform.libc_ver()[1],
        )
    )
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    for path in tree.rglob("*"):
        if path.is_dir() or not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    package = DIST / f"{name}.deb"
    run("dpkg-deb", "--build", "--root-owner-group", "-Zxz", tree, package)
    return package


def installer(folder: Path, name: str) -> Path:
    """Compile the installer for Windows with makensis."""
    path = DIST / f"{name}-setup.exe"
    values = {"VERSION": __version__, "FOLDER": folder, "ICON": ICONS / "clusterdesk.ico", "OUT": path}
    defines = [f"-D{key}={value}" for key, value in values.items()]
    run("makensis", "-V2", *defines, PACKAGING / "windows" / "clusterdesk.nsi")
    return path


def portable_zip(folder: Path, name: str) -> Path:
    """Pack a folder as a .zip, which Windows opens without help."""
    return Path(shutil.make_archive(str(DIST / name), "zip", folder.parent, folder.name))


def app_zip(_folder: Path, name: str) -> Path:
    """Pack the app of macOS. It is full of links, which `ditto` keeps."""
    path = DIST / f"{name}.zip"
    run("ditto", "-c", "-k", "--keepParent", FROZEN / "ClusterDesk.app", path)
    return path


def packers(platform: str, has: Callable[[str], object]) -> list[Callable[[Path, str], Path]]:
    """Return what packs the program for a system (`sys.platform`); `has` tells whether a tool is there."""
    if platform == "win32":
        return [portable_zip, *([installer] if has("makensis") else [])]
    if platform == "darwin":
        return [app_zip]
    return [pack, *([debian] if has("dpkg-deb") else [])]


def packages(folder: Path, name: str) -> Iterator[Measured]:
    """Pack what this system installs; yield what there is a budget for."""
    for packer in packers(sys.platform, shutil.which):
        path = packer(folder, name)
        print(f"made {path.relative_to(ROOT)}, {path.stat().st_size / MB:.1f} MB")
        if packer is pack:
            yield Measured("archive", path.stat().st_size / MB, budgets()["archive_mb"], "MB")


def package_name(platform: str, machine: str) -> str:
    """Return how the packages of a system (`sys.platform`) and a processor are called, without their ending."""
    system = {"win32": "windows", "darwin": "macos"}.get(platform, "linux")
    return f"clusterdesk-{__version__}-{system}-{machine}"


def budgets() -> dict[str, float]:
    """Return the budgets by name."""
    return tomllib.loads((PACKAGING / "budgets.toml").read_text(encoding="utf-8"))


def main() -> int:
    """Build, measure, and tell. Returns 1 when a budget is broken or something failed."""
    try:
        measured = build()
    except BuildError as error:
        print(f"build: {error}", file=sys.stderr)
        return 1
    for one in measured:
        verdict = "holds" if one.holds else "BROKEN"
        print(f"{one.name:<24}{one.value:>8.1f} {one.unit:<3}of {one.most:g} {one.unit:<4}{verdict}")
    return 0 if all(one.holds for one in measured) else 1


def build() -> list[Measured]:
    """Freeze the program and pack it; return what the budgets are held against."""
    DIST.mkdir(exist_ok=True)
    icons.write(ICONS)
    folder, bare = freeze("clusterdesk"), freeze("bare")
    require_free_parts(folder)
    require_notices(folder)
    limits = budgets()
    return [
        Measured("folder", size_mb(folder), limits["folder_mb"], "MB"),
        Measured("first paint", first_paint(folder, bare), limits["first_paint_x"], "x"),
        *packages(folder, package_name(sys.platform, platform.machine())),
    ]


if __name__ == "__main__":
    sys.exit(main())
