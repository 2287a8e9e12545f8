"""Try a build where there is no Python, no network and nothing of ours: what `dev.py build` made must work there.

    python packaging/smoke.py build/frozen/clusterdesk
    python packaging/smoke.py build/frozen/clusterdesk --deb dist/NAME.deb --root CHROOT
    python packaging/smoke.py build/frozen/clusterdesk --installer dist/NAME-setup.exe

The program runs on Qt's offscreen platform, with an empty home, an environment of a few variables, and without a
network interface where `unshare` allows that. With --root (a bare system made by debootstrap, and the rights of root)
it runs in there. `--deb` installs, upgrades and removes the package in that root; `--installer` does it on Windows.
One line a check; exit 1 when one fails.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src"), str(ROOT / "packaging")]

import trim  # noqa: E402

WINDOWS = sys.platform == "win32"
PROGRAM = "clusterdesk.exe" if WINDOWS else "clusterdesk"
ODD_NAME = "Ünïque çlass 学生 мир"
PICTURES = 20
"""So many at least the tour leaves."""
TIMEOUT = 180
SMALL_DISK = "512k"
INSTALLED = "usr/lib/clusterdesk"


class SmokeError(Exception):
    """A check failed; says how."""


class LeftOutError(Exception):
    """A check cannot be made on this machine; says why."""


@dataclass
class Place:
    """Where the program is tried.

    `root`: a bare system to change into, or None for this one; paths given to the program are inside of it.
    """

    scratch: Path
    root: Path | None = None
    network: list[str] = field(default_factory=list)

    def inside(self, path: Path) -> str:
        """Return a path as the program sees it."""
        return str(Path("/") / path.relative_to(self.root)) if self.root else str(path)

    def call(self, *command: str, before: Sequence[str] = (), **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command there, without Python on its path; return how it ended and what it said."""
        empty = self.scratch / "empty"
        empty.mkdir(exist_ok=True)
        path = "/usr/sbin:/usr/bin:/sbin:/bin" if self.root else str(empty)
        environment = {"PATH": path, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **system_variables(), **more}
        environment.setdefault("HOME", self.inside(empty))
        changed = ["chroot", str(self.root)] if self.root else []
        words = [*self.network, *before, *changed, *command]
        words[0] = shutil.which(words[0]) or words[0]
        return subprocess.run(
            words,
            env=environment,
            cwd=self.scratch,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=TIMEOUT,
            check=False,
        )

    def must(self, *command: str, before: Sequence[str] = (), **more: str) -> str:
        """Run a command there and return its output.

        Raises:
            SmokeError: it failed, or wrote something to the standard error that looks like a fault.
        """
        done = self.call(*command, before=before, **more)
        if done.returncode or "Traceback" in done.stderr:
            told = (done.stdout[-500:] + done.stderr[-1500:]).strip()
            raise SmokeError(f"{' '.join(command)} ended with {done.returncode}: {told}")
        return done.stdout


def system_variables() -> dict[str, str]:
    """Return what no Windows program starts without."""
    return {name: os.environ[name] for name in ("SYSTEMROOT", "WINDIR", "TEMP", "TMP") if name in os.environ}


def without_network() -> list[str]:
    """Return what a command is started with to have no network; nothing where that is not allowed."""
    unshare = shutil.which("unshare")
    options = "-nm" if WINDOWS or os.geteuid() == 0 else "-rnm"
    if unshare is None or subprocess.run([unshare, options, "true"], capture_output=True, check=False).returncode:
        return []
    return [unshare, options]


def make_portfolio(home: Path, name: str = "Sample") -> Path:
    """Make a portfolio with the code of this checkout; return its file."""
    from clusterdesk.services import portfolio

    return portfolio.create(home, name, None)


# -- what is tried -------------------------------------------------------------------------------------------------


def check_version(place: Place, program: str) -> None:
    """It says its version."""
    told = place.must(program, "--version")
    if not re.match(r"ClusterDesk \d+\.\d+\.\d+", told):
        raise SmokeError(f"--version said {told!r}")


def check_empty_home(place: Place, program: str) -> None:
    """Where there is nothing yet, `--check` finds the catalog, and leaves no trace."""
    home = place.scratch / "home-empty"
    found = json.loads(place.must(program, "--check", "--json", "--home", place.inside(home)))
    if not (found["ok"] and found["catalog"]["counts"]):
        raise SmokeError(f"--check said {found}")
    if home.exists():
        raise SmokeError("looking made the home folder")


def check_libraries(place: Place, program: str) -> None:
    """Every library that the program's own are linked with is in its folder, or in the bare system."""
    if not sys.platform.startswith("linux") or place.root is None:
        raise LeftOutError("it needs Linux and --root")
    folder = place.root / Path(program).parent.relative_to("/")
    own = [place.inside(path) for path in sorted(folder.rglob("*.so*")) if not trim.may_lack_libraries(path.as_posix())]
    # Where the boot loader lets the system look first.
    told = place.call("/usr/bin/ldd", *own, LD_LIBRARY_PATH=place.inside(folder / "_internal")).stdout
    if "libQt6Core" not in told:
        raise SmokeError(f"ldd told nothing: {told[-300:]!r}")
    missing = {line.split()[0] for line in told.splitlines() if line.endswith("not found")}
    if missing:
        raise SmokeError(f"not there: {', '.join(sorted(missing))}")


def check_tour(place: Place, program: str, name: str = "tour", before: Sequence[str] = ()) -> None:
    """The whole path of the sample student works, with the calendar, the PDF, a file of an entry and a sealed file."""
    pictures = place.scratch / name
    place.must(program, "--tour", place.inside(pictures), before=before)
    found = list(pictures.glob("*.png"))
    if len(found) < PICTURES or any(path.stat().st_size < 2_000 for path in found):
        raise SmokeError(f"the tour left {len(found)} pictures")
    # The tour itself looks into them.
    missing = [file for file in ("goals.ics", "summary.pdf") if not (pictures / file).is_file()]
    if missing:
        raise SmokeError(f"the tour did not save {' and '.join(missing)}")


def check_odd_path(place: Place, program: str) -> None:
    """Program and home may lie in folders with spaces and letters of any alphabet."""
    source = place.root / program.lstrip("/") if place.root else Path(program)
    copy = place.scratch / ODD_NAME / "program"
    shutil.copytree(source.parent, copy, symlinks=True)
    portfolio = make_portfolio(place.scratch / ODD_NAME / "home", "Zoë 学生")
    start_and_end(place, place.inside(copy / PROGRAM), portfolio.parent)
    check_tour(place, place.inside(copy / PROGRAM), f"{ODD_NAME}/tour")


def start_and_end(place: Place, program: str, home: Path, before: Sequence[str] = ()) -> None:
    """Start the window on a home, and end as soon as the portfolio is shown."""
    marks = {"CLUSTERDESK_MARKS": "1", "CLUSTERDESK_QUIT_AFTER": "home-ready", "CLUSTERDESK_HOME": place.inside(home)}
    told = place.must(program, before=before, **marks)
    if "mark home-ready" not in told:
        raise SmokeError(f"the portfolio was not shown: {told!r}")


def check_file_as_argument(place: Place, program: str) -> None:
    """A portfolio that lies anywhere opens when the program is given its file, as a file manager does."""
    portfolio = make_portfolio(place.scratch / "stick")
    home = place.scratch / "home-of-others"
    marks = {"CLUSTERDESK_MARKS": "1", "CLUSTERDESK_QUIT_AFTER": "home-ready", "CLUSTERDESK_HOME": place.inside(home)}
    if "mark home-ready" not in place.must(program, place.inside(portfolio), **marks):
        raise SmokeError("the portfolio that was named was not opened")


def check_read_only(place: Place, program: str) -> None:
    """The folder of the program needs no right to write."""
    if not place.network:
        raise LeftOutError("this user may not mount anything")
    folder = place.root / Path(program).parent.relative_to("/") if place.root else Path(program).parent
    script = 'mount --bind "$0" "$0" && mount -o remount,ro,bind "$0" && exec "$@"'
    check_tour(place, program, "tour-read-only", ["/bin/sh", "-c", script, str(folder)])


def check_full_disk(place: Place, program: str) -> None:
    """With a home on a full disk nothing is lost and nothing breaks."""
    if not place.network:
        raise LeftOutError("this user may not mount anything")
    home, original = place.scratch / "home-full", make_portfolio(place.scratch / "home-copied")
    home.mkdir()
    script = (
        f'mount -t tmpfs -o size={SMALL_DISK} none "$0" && cp {original} "$0" && '
        '{ cat /dev/zero > "$0/fill" 2>/dev/null; true; } && "$@" && '
        f'cmp "$0/{original.name}" {original}'
    )
    marks = {"CLUSTERDESK_MARKS": "1", "CLUSTERDESK_QUIT_AFTER": "first-paint", "CLUSTERDESK_HOME": place.inside(home)}
    place.must(program, before=["/bin/sh", "-c", script, str(home)], **marks)
    place.must(program, "--check", "--home", place.inside(home), before=["/bin/sh", "-c", script, str(home)])


def check_deb(place: Place, package: Path) -> None:
    """The package installs, an upgrade keeps every portfolio, and so does taking it away."""
    if place.root is None or not shutil.which("dpkg-deb"):
        raise LeftOutError("it needs --root and dpkg-deb")
    older = older_package(package, place.scratch)
    portfolio = make_portfolio(place.scratch / "home-deb")
    before = portfolio.read_bytes()
    for step in (older, package):
        inside = place.scratch / "package.deb"
        shutil.copy(step, inside)
        place.must("/usr/bin/dpkg", "--install", place.inside(inside))
        start_and_end(place, "/usr/bin/clusterdesk", portfolio.parent)
        check_version(place, "/usr/bin/clusterdesk")
    for name in ("applications/clusterdesk.desktop", "mime/packages/clusterdesk-mime.xml"):
        if not (place.root / "usr" / "share" / name).is_file():
            raise SmokeError(f"{name} was not installed")
    place.must("/usr/bin/dpkg", "--remove", "clusterdesk")
    if (place.root / INSTALLED).exists():
        raise SmokeError("removing left the program")
    require_same(portfolio, before)


def older_package(package: Path, scratch: Path) -> Path:
    """Return the same package under a lower version, with a file that the new one does not have."""
    tree = scratch / "older"
    subprocess.run(["dpkg-deb", "-R", package, tree], check=True)
    control = tree / "DEBIAN" / "control"
    control.write_text(re.sub(r"(?m)^Version: .*$", "Version: 0.0.1", control.read_text("utf-8")), "utf-8")
    (tree / INSTALLED / "gone-in-the-new-one").write_text("old", "utf-8")
    older = scratch / "older.deb"
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", tree, older], check=True, capture_output=True)
    shutil.rmtree(tree)
    return older


def check_installer(place: Place, setup: Path) -> None:
    """The installer of Windows works silently for one person, replaces what is there, and takes only itself away."""
    if not WINDOWS:
        raise LeftOutError("it is for Windows")
    folder = place.scratch / "installed"
    portfolio = make_portfolio(place.scratch / "home-setup")
    before = portfolio.read_bytes()
    for _ in range(2):
        place.must(str(setup), "/S", "/CurrentUser", f"/D={folder}")
        start_and_end(place, str(folder / PROGRAM), portfolio.parent)
        (folder / "_internal" / "gone-in-the-new-one").write_text("old", "utf-8")
    # Without _?= the uninstaller goes on in a copy of itself, and nobody could wait for it.
    place.must(str(folder / "uninstall.exe"), "/S", "/CurrentUser", f"_?={folder}")
    if (folder / PROGRAM).exists():
        raise SmokeError("removing left the program")
    require_same(portfolio, before)


def require_same(portfolio: Path, before: bytes) -> None:
    """Hold that a portfolio is there and whole. What opening it wrote is not a loss, so its rows are compared."""
    from clusterdesk.services.checkup import check

    if not portfolio.is_file() or len(portfolio.read_bytes()) < len(before) // 2 or not check(portfolio, None).ok:
        raise SmokeError("the portfolio did not survive")


# -- running -------------------------------------------------------------------------------------------------------


@contextmanager
def scratch_in(root: Path | None) -> Iterator[Path]:
    """Yield an empty folder, inside of the root where there is one."""
    base = root / "tmp" if root else None
    with tempfile.TemporaryDirectory(prefix="smoke-", dir=base, ignore_cleanup_errors=True) as folder:
        yield Path(folder).resolve()


def try_all(place: Place, folder: Path, deb: Path | None, setup: Path | None) -> bool:
    """Make every check, tell each in a line; return whether none failed."""
    copied = place.scratch / "clusterdesk"
    shutil.copytree(folder, copied, symlinks=True)
    program = place.inside(copied / PROGRAM)
    checks: list[tuple[str, Callable[[], None]]] = [
        (check.__name__.removeprefix("check_").replace("_", " "), lambda check=check: check(place, program))
        for check in (
            check_version,
            check_empty_home,
            check_libraries,
            check_tour,
            check_odd_path,
            check_file_as_argument,
            check_read_only,
            check_full_disk,
        )
    ]
    if deb:
        checks.append(("deb", lambda: check_deb(place, deb)))
    if setup:
        checks.append(("installer", lambda: check_installer(place, setup)))
    good = True
    for name, check in checks:
        try:
            check()
            print(f"ok        {name}", flush=True)
        except LeftOutError as reason:
            print(f"left out  {name}: {reason}", flush=True)
        except (SmokeError, subprocess.SubprocessError, OSError, ValueError) as error:
            good = False
            print(f"FAILED    {name}: {error}", flush=True)
    return good


def main() -> int:
    """Read the words and try. Returns 1 when a check failed."""
    words = argparse.ArgumentParser(description="Try a frozen program where nothing of ours is installed.")
    words.add_argument("folder", type=Path, help="the frozen program")
    words.add_argument("--deb", type=Path, help="a package to install, upgrade and remove in --root")
    words.add_argument("--installer", type=Path, help="an installer to try, on Windows")
    words.add_argument("--root", type=Path, help="a bare system to try it in; needs the rights of root")
    arguments = words.parse_args()
    root = arguments.root.resolve() if arguments.root else None
    with scratch_in(root) as scratch:
        place = Place(scratch, root, without_network())
        print(f"in {'a bare system' if root else 'this system'}, {'without' if place.network else 'with'} a network")
        deb, setup = (path.resolve() if path else None for path in (arguments.deb, arguments.installer))
        return 0 if try_all(place, arguments.folder.resolve(), deb, setup) else 1


if __name__ == "__main__":
    sys.exit(main())
