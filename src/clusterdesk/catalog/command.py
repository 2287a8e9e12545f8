"""`clusterdesk catalog build`, `verify` and `diff`, for schools with a later release and for `dev.py check`."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from time import monotonic

from clusterdesk.catalog.build import BuildReport, build_catalog, in_order
from clusterdesk.catalog.diff import diff_catalogs
from clusterdesk.catalog.verify import verify_catalog
from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.framework import FRAMEWORKS


def main(argv: Sequence[str]) -> int:
    """Run one command of `clusterdesk catalog`.

    Returns:
        0 when all is well; 1 when an input cannot be used or the catalog is not what it should be. Words that are not
        understood end the program with 2.
    """
    arguments = _words().parse_args(argv)
    try:
        return {"build": _build, "verify": _verify, "diff": _diff}[arguments.command](arguments)
    except ExpectedError as error:
        _complain(str(error))
    except OSError as error:
        _complain(f"{error.filename or 'A file'} cannot be used: {error.strerror or error}.")
    return 1


def _words() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="clusterdesk catalog", allow_abbrev=False)
    commands = top.add_subparsers(dest="command", required=True)
    build = commands.add_parser("build", help="build the catalog from the official files", allow_abbrev=False)
    build.add_argument("--sources", type=Path, required=True, metavar="DIR", help="the publishers' files")
    build.add_argument("--content", type=Path, required=True, metavar="DIR", help="ClusterDesk's own texts")
    build.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the catalog goes")
    build.add_argument(
        "--frameworks", nargs="+", choices=FRAMEWORKS, default=list(FRAMEWORKS), help="cluster frameworks to build"
    )
    verify = commands.add_parser("verify", help="check a catalog against texts and official files", allow_abbrev=False)
    verify.add_argument("--catalog", type=Path, required=True, metavar="FILE", help="the catalog")
    verify.add_argument("--content", type=Path, required=True, metavar="DIR", help="ClusterDesk's own texts")
    verify.add_argument("--sources", type=Path, metavar="DIR", help="the publishers' files: build anew and compare")
    diff = commands.add_parser("diff", help="tell what changed between two catalogs", allow_abbrev=False)
    diff.add_argument("old", type=Path, metavar="OLD", help="the earlier catalog")
    diff.add_argument("new", type=Path, metavar="NEW", help="the later catalog")
    diff.add_argument("--all", action="store_true", help="list every change of pay and jobs, not only the largest")
    return top


def _build(arguments: argparse.Namespace) -> int:
    start = monotonic()
    frameworks = in_order(arguments.frameworks)
    report = build_catalog(arguments.sources, arguments.content, arguments.out, frameworks)
    _say(f"{arguments.out}: {report.size / 1e6:.1f} MB in {monotonic() - start:.1f} s")
    _tell(report)
    return 0


def _tell(report: BuildReport) -> None:
    _say(f"Release: {report.release}")
    for name, count in report.coverage.items():
        _say(f"{count:>9,} {name}")
    _say("Rows")
    for name, count in report.counts.items():
        _say(f"{count:>9,} {name}")


def _verify(arguments: argparse.Namespace) -> int:
    verdict = verify_catalog(arguments.catalog, arguments.content, arguments.sources)
    for fault in verdict.faults:
        _complain(fault)
    if not verdict.rebuilt:
        _say("not rebuilt: the official files are not at hand, so only digests were compared")
    if verdict.faults:
        return 1
    _say(f"{arguments.catalog} is what its texts, its schema{' and the official files' * verdict.rebuilt} give")
    return 0


def _diff(arguments: argparse.Namespace) -> int:
    for line in diff_catalogs(arguments.old, arguments.new, whole=arguments.all):
        _say(line)
    return 0


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _complain(line: str) -> None:
    sys.stderr.write(f"{line}\n")
