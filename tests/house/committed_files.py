"""Nothing committed names a package host, a package index or a path of somebody's machine."""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

# Put together from parts, so that this file does not break its own rule.
HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("piwheels", "org"),
        ("anaconda", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("crates", "io"),
        ("rubygems", "org"),
        ("proxy", "golang", "org"),
        ("deb", "debian", "org"),
        ("archive", "ubuntu", "com"),
    )
)
OPTIONS = tuple("--" + word for word in ("index-url", "extra-index-url", "find-links", "trusted-host"))
PLACES = tuple("/" + word + "/" for word in ("work", "root", "tmp/sess"))
BAD = re.compile(
    "|".join((*map(re.escape, HOSTS), *map(re.escape, OPTIONS), *(rf"(?<![\w./~-]){place}" for place in PLACES)))
)


def committed(root: Path) -> list[Path]:
    """Return the files that are, or would be, in a commit of the checkout at `root`."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=root,
        capture_output=True,
        check=True,
        text=True,
    )
    return [root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()]


def findings(files: Iterable[Path]) -> list[str]:
    """Return what must not be named in text files among `files`, a line each. Binary files are passed over."""
    found: list[str] = []
    for path in files:
        content = path.read_bytes()
        if b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8", errors="replace").splitlines(), start=1):
            found += [f"{path}:{number}: names {match[0]}" for match in BAD.finditer(line)]
    return found


def main() -> int:
    """Print the findings. Returns 1 when there are any; an unpacked archive has no list of files and passes."""
    root = Path.cwd()
    if not (root / ".git").exists():
        print("no git checkout: nothing to look at")
        return 0
    found = findings(committed(root))
    if found:
        print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
