"""The program uses no network: it imports nothing that could, and its whole tour works where there is none."""

import ast
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.house.environment import ROOT

SPEAKING = {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "xmlrpc"}
"""Modules of Python that speak to a network; parts of packages are looked for by their full name."""

DENIED = """
import os, sys
from pathlib import Path

def deny(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        os.write(2, f"{event} was asked for".encode())
        os._exit(9)

sys.addaudithook(deny)
from clusterdesk.__main__ import main
status = main()
maps = Path("/proc/self/maps")
if maps.exists() and "Qt6Network" in maps.read_text():
    sys.exit("Qt's network library was loaded")
sys.exit(status)
"""


OFFSCREEN_SAYS = "This plugin does not support propagateSizeHints()"
"""What the offscreen platform says of any dialog."""


@cache
def without_interfaces() -> list[str]:
    """Return what a program is started with to have no network interface; nothing where that is not allowed."""
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, "-rn", "true"], capture_output=True, check=False).returncode:
        return []
    return [unshare, "-rn"]


def test_nothing_that_speaks_to_a_network_is_imported() -> None:
    found: list[str] = []
    for path in (ROOT / "src").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names: list[str] = []
            if isinstance(node, ast.Import):
                names = [name.name for name in node.names]
            elif isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{name.name}" for name in node.names)]
            speaking = [
                name
                for name in names
                if name.split(".")[0] in SPEAKING
                or name.startswith(("urllib.request", "PySide6.QtNetwork", "PySide6.QtWebSockets"))
            ]
            found += [f"{path.relative_to(ROOT)}: {name}" for name in speaking]
    assert found == []


def test_the_whole_tour_is_played_with_clicks_and_keys_where_there_is_no_network(tmp_path: Path) -> None:
    ended = subprocess.run(
        [*without_interfaces(), sys.executable, "-c", DENIED, "--tour", str(tmp_path / "tour"), "--language", "es"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "CLUSTERDESK_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    told = [line for line in ended.stderr.splitlines() if line != OFFSCREEN_SAYS]
    assert (ended.returncode, told) == (0, [])
    pictures = {path.name for path in (tmp_path / "tour").glob("*.png")}
    assert pictures == {Path(line).name for line in ended.stdout.splitlines()}
    assert {path.name for path in (tmp_path / "tour").iterdir()} - pictures == {"goals.ics", "summary.pdf"}
    assert not (tmp_path / "home").exists()


def test_the_lock_holds(tmp_path: Path) -> None:
    script = DENIED.replace("from clusterdesk.__main__ import main\nstatus = main()", "import socket; socket.socket()")
    ended = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert ended.returncode == 9
    assert "socket.__new__ was asked for" in ended.stderr
