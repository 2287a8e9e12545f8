"""The Spanish texts: brought up to date from the sources, and complete.

`python -m tests.house.translations` checks; with `update` it writes what the sources have into the catalogue of
translations, keeps what is translated and drops what is no longer used.
"""

import ast
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

CATALOGUE = Path("resources/translations/clusterdesk_es.ts")
SOURCES = Path("src/clusterdesk")
PLURAL_FORMS = 2
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?\d")  # not %n: "one step" may be told without the number
EMPTY = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
</TS>
"""

SEAL = b"\0\0\0\0"
"""See `clusterdesk.ui.translation`, which looks for it."""

Key = tuple[str, str, str, bool]
"""Context, source text, comment, and whether it has a plural."""


def update(catalogue: Path) -> None:
    """Write the texts of the sources into `catalogue` with lupdate; it is made when it is not there.

    Raises:
        RuntimeError: lupdate failed, or did not understand a source.
    """
    if not catalogue.exists():
        catalogue.parent.mkdir(parents=True, exist_ok=True)
        catalogue.write_text(EMPTY, encoding="utf-8")
    tool = shutil.which("pyside6-lupdate", path=sysconfig.get_path("scripts"))
    files = sorted(str(path) for path in SOURCES.rglob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", "es"]
    done = subprocess.run(
        [tool or "pyside6-lupdate", *options, *files, "-ts", str(catalogue)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode or done.stderr.strip():
        raise RuntimeError(done.stdout + done.stderr)


def seal(compiled: Path) -> None:
    """Put the seal under texts that were just compiled: the program gives no others to Qt."""
    texts = compiled.read_bytes()
    compiled.write_bytes(texts + SEAL + zlib.crc32(texts).to_bytes(4, "little"))


def is_sealed(compiled: Path) -> bool:
    """Return whether compiled texts are there and have their seal."""
    return compiled.exists() and compiled.read_bytes()[-8:-4] == SEAL


def asked_for(tree: ast.AST, owner: str = "") -> Iterator[tuple[str, str]]:
    """Return the texts a program asks for when it runs, each with its context: the class around it, or the one named.

    lupdate reads some lines wrongly (a `self.tr` after a `translate` in one function); such a text stays untranslated.
    """
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            texts = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
            match node.func, texts:
                case ast.Attribute(value=ast.Name(id="self"), attr="tr"), [str(text), *_]:
                    yield owner, text
                case ast.Attribute(attr="translate") | ast.Name(id="translate" | "QT_TRANSLATE_NOOP"), [
                    str(context),
                    str(text),
                    *_,
                ]:
                    yield context, text
                case _:
                    pass
        yield from asked_for(node, node.name if isinstance(node, ast.ClassDef) else owner)


def messages(catalogue: Path) -> dict[Key, list[str] | None]:
    """Return the translations of each message, None where it is unfinished; one text, or one for each plural form."""
    found: dict[Key, list[str] | None] = {}
    # The catalogue is a file of this checkout, written by lupdate.
    for context in ElementTree.parse(catalogue).getroot().iter("context"):  # noqa: S314 (a file of our own)
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
                plural,
            )
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                found[key] = None
            else:
                forms = translation.findall("numerusform") if plural else [translation]
                found[key] = ["".join(form.itertext()) for form in forms]
    return found


def faults(key: Key, translation: list[str] | None) -> list[str]:
    """Return what is wrong with one translation: missing, too few plural forms, other placeholders than the source."""
    context, source, _, plural = key
    where = f"{context}: “{source}”"
    if translation is None or not all(translation):
        return [f"{where} has no translation"]
    if plural and len(translation) != PLURAL_FORMS:
        return [f"{where} needs {PLURAL_FORMS} plural forms"]
    wanted = sorted(PLACEHOLDER.findall(source))
    return [
        f"{where} is translated with other placeholders: “{text}”"
        for text in translation
        if sorted(PLACEHOLDER.findall(text)) != wanted
    ]


def findings(catalogue: Path) -> list[str]:
    """Return what is missing in `catalogue`, what the sources no longer use, and what is translated wrongly."""
    if not catalogue.exists():
        return [f"{catalogue} is not there; make it with: python3 dev.py translate"]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder, catalogue.name)
        shutil.copy(catalogue, fresh)
        update(fresh)
        in_sources = messages(fresh)
    known = messages(catalogue)
    stale = [f"{key[0]}: “{key[1]}” is in the sources only" for key in in_sources if key not in known]
    stale += [f"{key[0]}: “{key[1]}” is no longer in the sources" for key in known if key not in in_sources]
    found = {key[:2] for key in in_sources}
    trees = (ast.parse(path.read_text(encoding="utf-8"), str(path)) for path in sorted(SOURCES.rglob("*.py")))
    lost = [text for tree in trees for text in asked_for(tree) if text not in found]
    if stale:
        stale.append("Bring the texts up to date with: python3 dev.py translate")
    stale += [
        f"{context}: “{text}” is not found by lupdate under this name; write the line otherwise"
        for context, text in lost
    ]
    return stale + [fault for key, translation in known.items() for fault in faults(key, translation)]


def main(arguments: list[str]) -> int:
    """Update or check the catalogue. Returns 1 when the check finds something or lupdate fails."""
    try:
        return _update() if arguments == ["update"] else _check()
    except (RuntimeError, SyntaxError) as error:
        print(error)
        return 1


def _update() -> int:
    update(CATALOGUE)
    missing = [key for key, translation in messages(CATALOGUE).items() if translation is None]
    print(f"{CATALOGUE} is up to date; {len(missing)} of its texts wait for a translation.")
    return 0


def _check() -> int:
    found = findings(CATALOGUE)
    if found:
        print(*found, sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
