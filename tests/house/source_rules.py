"""Rules for src/: sizes, colours, translated texts, forbidden modules, reasons beside suppressed warnings."""

import ast
import re
import sys
import tokenize
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50
FORBIDDEN_MODULES = {
    "PySide6.QtCharts": "is GPL only",
    "PySide6.QtGraphs": "is GPL only",
    "PySide6.QtDataVisualization": "is GPL only",
    "numpy": "slows the start",
    "pandas": "slows the start",
}
HEX_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})\b")
SUPPRESSED = re.compile(r"#\s*(?:noqa|type:\s*ignore|pyright:\s*ignore)(?::\s*[A-Z0-9, ]+(?=\s|$)|\[[^\]]*\])?(.*)")
THEME = Path("ui/theme")


@dataclass(frozen=True)
class Source:
    """One file: its path below src/clusterdesk, its text and its syntax tree."""

    path: Path
    text: str
    tree: ast.Module


Finding = tuple[int, str]
"""A line number and what is wrong there."""


def file_size(source: Source) -> Iterator[Finding]:
    """Find a file with too many lines."""
    lines = source.text.count("\n")
    if lines > MAX_FILE_LINES:
        yield 1, f"{lines} lines, allowed are {MAX_FILE_LINES}"


def function_size(source: Source) -> Iterator[Finding]:
    """Find functions with too many lines, from `def` to the last line of the body."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                yield node.lineno, f"{node.name} has {lines} lines, allowed are {MAX_FUNCTION_LINES}"


def colours(source: Source) -> Iterator[Finding]:
    """Find hex colours and style sheets outside the theme."""
    if source.path.is_relative_to(THEME):
        return
    docs = _docstrings(source.tree)
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Constant) and node not in docs and isinstance(node.value, str):
            for colour in HEX_COLOUR.findall(node.value):
                yield node.lineno, f"the hex colour {colour} belongs into resources/tokens.toml"
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield node.lineno, "setStyleSheet belongs into ui/theme"


def _docstrings(tree: ast.Module) -> set[ast.expr]:
    return {
        node.body[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }


def translated_texts(source: Source) -> Iterator[Finding]:
    """Find texts put together before they are translated: the catalogue of translations never has those."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call):
            continue
        match node.func:
            case ast.Attribute(attr="tr" as name) | ast.Name(id="tr" | "translate" as name):
                pass
            # Painters and transforms have a translate() of their own.
            case ast.Attribute(value=ast.Name(id="QCoreApplication" | "QApplication"), attr="translate" as name):
                pass
            case _:
                continue
        for argument in node.args:
            if isinstance(argument, ast.JoinedStr | ast.BinOp) or _is_format(argument):
                yield node.lineno, f"{name}() needs the plain text; put the values in afterwards with .format()"


def _is_format(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"


def forbidden_modules(source: Source) -> Iterator[Finding]:
    """Find imports of modules that must not be in the program."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        else:
            continue
        for module, reason in FORBIDDEN_MODULES.items():
            if any(name == module or name.startswith(module + ".") for name in names):
                yield node.lineno, f"{module} {reason}"


def suppressions(source: Source) -> Iterator[Finding]:
    """Find warnings that are switched off without a reason beside it or on the line above."""
    comments = {
        token.start[0]: (token.string, not token.line[: token.start[1]].strip())
        for token in tokenize.generate_tokens(StringIO(source.text).readline)
        if token.type == tokenize.COMMENT
    }
    for line, (comment, _) in comments.items():
        match = SUPPRESSED.search(comment)
        reason_above = comments.get(line - 1, ("", False))[1]
        if match and len(match[1].split()) < 2 and not reason_above:
            yield line, "a suppressed warning needs its reason in words beside it"


RULES: tuple[Callable[[Source], Iterator[Finding]], ...] = (
    file_size,
    function_size,
    colours,
    translated_texts,
    forbidden_modules,
    suppressions,
)


def findings(package: Path) -> list[str]:
    """Return what breaks a rule in the files below `package`, a line each."""
    found: list[str] = []
    for path in sorted(package.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        try:
            tree = ast.parse(text, str(path))
        except SyntaxError as error:
            found.append(f"{path}:{error.lineno}: {error.msg}")
            continue
        source = Source(path.relative_to(package), text, tree)
        for rule in RULES:
            found += [f"{path}:{line}: {message}" for line, message in sorted(rule(source))]
    return found


def main() -> int:
    """Print the findings in src/clusterdesk. Returns 1 when there are any."""
    found = findings(Path("src/clusterdesk"))
    if found:
        print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
