"""How long the program takes from the start of its process to its first paint and to Home, beside a bare window.

Both are started in turn, so that whatever else the machine does meets both; each pair gives one ratio, and the median
of the ratios counts. The portfolio is the one of a sample student who has a finished questionnaire and a goal.
"""

import importlib.util
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.row import Row

ROOT = Path(__file__).resolve().parent.parent
PAIRS = 15
TIMEOUT = 60
FIRST_PAINT_LIMIT = 2.4
HOME_LIMIT = 3.0
MEMORY_LIMIT = 2.0
SAMPLE_ANSWERS = {"R": 1, "I": 4, "A": 2, "S": 3, "E": 1, "C": 0}


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds from the start of the process to each mark, and peak memory in KiB (0 where unknown)."""

    marks: dict[str, float]
    memory: int


def start(command: list[str], environment: dict[str, str]) -> Start:
    """Start a program that prints its marks and ends by itself.

    Raises:
        RuntimeError: it did not end well, or not within a minute.
    """
    marks: dict[str, float] = {}
    begun = time.perf_counter()
    process = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
    if process.stdout is None:
        raise RuntimeError("no output to read")
    watch = threading.Timer(TIMEOUT, process.kill)
    watch.start()
    with process.stdout as lines:
        for line in lines:
            now = time.perf_counter() - begun
            if line.startswith("mark "):
                marks[line.split()[1]] = now
    memory = peak_memory(process)
    watch.cancel()
    if process.returncode:
        raise RuntimeError(
            f"{' '.join(command)} ended with {process.returncode}, its marks: {', '.join(marks) or 'none'}"
        )
    return Start(marks, memory)


def peak_memory(process: subprocess.Popen[str]) -> int:
    """Wait for a process and return its peak resident memory in KiB, 0 where the system does not tell.

    Linux starts the account of a new process with the memory of the one it comes from: the result is true only while
    this process is the smaller one, so the bench imports nothing big.
    """
    if not hasattr(os, "wait4"):
        process.wait()
        return 0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss // 1024 if sys.platform == "darwin" else usage.ru_maxrss


def make_sample(home: Path) -> None:
    """Make the portfolio of the sample student."""
    from clusterdesk.core.clock import utc_now
    from clusterdesk.core.goal_draft import GoalDraft
    from clusterdesk.core.target import Target
    from clusterdesk.places import find_catalog
    from clusterdesk.services import portfolio
    from clusterdesk.services.session import Session
    from clusterdesk.store.catalog import Catalog

    path = portfolio.create(home, "Sample Student", utc_now().year + 2)
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        questionnaire = catalog.questionnaire("interests-60", "en")
        sitting = session.assess.start("interests-60").uuid or ""
        for place, item in enumerate(questionnaire.items):
            # Not the same answer twice in a row in one area, as people do.
            value = max(0, SAMPLE_ANSWERS[item.area] - place % 2)
            session.assess.answer(sitting, item.id, value, 3.0)
        session.assess.finish(sitting)
        cluster = catalog.clusters("modern", "en")[0]
        target = Target.of_cluster("modern", cluster.slug)
        session.goals.keep(GoalDraft(title="Find out more", reason="It fits", target=target, steps=("Ask somebody",)))
        session.close()


def measure(pairs: int = PAIRS) -> list[tuple[Start, Start]]:
    """Start the bare window and the program in turn; the first pair only warms up and is left out."""
    if importlib.util.find_spec("numpy") or importlib.util.find_spec("pandas"):
        raise SystemExit("The start is measured in an environment without numpy and pandas; this one has them.")
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "home")
        # In a process of its own: this one must stay small.
        script = f"from pathlib import Path; from bench.start import make_sample; make_sample(Path({str(home)!r}))"
        subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("CLUSTERDESK", "PYTHON"))}
        environment["QT_QPA_PLATFORM"] = "offscreen"
        ours = {
            **environment,
            "CLUSTERDESK_HOME": str(home),
            "CLUSTERDESK_MARKS": "1",
            "CLUSTERDESK_QUIT_AFTER": "home-ready",
        }
        found = [
            (
                start([sys.executable, str(ROOT / "bench" / "bare_window.py")], environment),
                start([sys.executable, "-m", "clusterdesk"], ours),
            )
            for _ in range(pairs + 1)
        ]
    return found[1:]


def rows() -> list[Row]:
    """Measure, and tell on the standard error what the seconds were."""
    found = measure()
    bare_paint = median(bare.marks["first-paint"] for bare, _ in found)
    paint = median(ours.marks["first-paint"] for _, ours in found)
    ready = median(ours.marks["home-ready"] for _, ours in found)
    bare_memory, memory = (median(pair[side].memory for pair in found) / 1024 for side in (0, 1))
    print(
        f"start: bare window {bare_paint:.3f} s, {bare_memory:.0f} MiB; "
        f"first paint {paint:.3f} s, home {ready:.3f} s, {memory:.0f} MiB",
        file=sys.stderr,
    )
    measured = [
        ("start-first-paint", [o.marks["first-paint"] / b.marks["first-paint"] for b, o in found], FIRST_PAINT_LIMIT),
        ("start-home", [o.marks["home-ready"] / b.marks["first-paint"] for b, o in found], HOME_LIMIT),
    ]
    if all(bare.memory for bare, _ in found):
        measured.append(("start-memory", [ours.memory / bare.memory for bare, ours in found], MEMORY_LIMIT))
    return [Row(name, median(ratios), "x", limit) for name, ratios, limit in measured]
