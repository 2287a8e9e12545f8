"""The rules of the house find what they are there to find, and nothing else."""

import json
from pathlib import Path

import pytest

from tests.house import committed_files, coverage_floors, source_rules, translations


def broken(tmp_path: Path, text: str, name: str = "ui/home/view.py") -> list[str]:
    """Return what the source rules say about one file."""
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    return [finding.removeprefix(f"{path}:") for finding in source_rules.findings(tmp_path)]


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("x = 1\n" * 401, "1: 401 lines, allowed are 400"),
        ("def f():\n" + "    x = 1\n" * 50, "1: f has 51 lines, allowed are 50"),
        ("a = 1\nb = 'color: #1a2B3c'\n", "2: the hex colour #1a2B3c belongs into resources/tokens.toml"),
        ("w.setStyleSheet('')\n", "1: setStyleSheet belongs into ui/theme"),
        ("self.tr(f'{n} steps')\n", "1: tr() needs the plain text; put the values in afterwards with .format()"),
        ("tr('a' + b)\n", "1: tr() needs the plain text; put the values in afterwards with .format()"),
        (
            "QCoreApplication.translate('c', '{}'.format(n))\n",
            "1: translate() needs the plain text; put the values in afterwards with .format()",
        ),
        ("from PySide6.QtCharts import QChart\n", "1: PySide6.QtCharts is GPL only"),
        ("from PySide6 import QtGraphs\n", "1: PySide6.QtGraphs is GPL only"),
        ("import numpy as np\n", "1: numpy slows the start"),
        ("x = y  # noqa: S608\n", "1: a suppressed warning needs its reason in words beside it"),
        ("x = y  # type: ignore[arg-type]\n", "1: a suppressed warning needs its reason in words beside it"),
        ("def f(:\n", "1: invalid syntax"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else None,
)
def test_a_broken_rule_is_found(tmp_path: Path, text: str, finding: str) -> None:
    assert broken(tmp_path, text) == [finding]


@pytest.mark.parametrize(
    "text",
    [
        "x = 1\n" * 400,
        "def f():\n" + "    x = 1\n" * 49,
        '"""The fix of #123 and #abc."""\n',
        "a = '#tag and #1'\n",
        "self.tr('{count} steps').format(count=n)\n",
        "QCoreApplication.translate('terms', text)\n",
        "painter.translate(-width / 2, 0)\n",
        "from PySide6.QtCore import QObject\nimport numbers\n",
        "x = y  # noqa: S608 - names come from the schema\n",
        "# Names come from the schema.\nx = y  # noqa: S608\n",
        "x = y  # pyright: ignore[reportUnknownMemberType] it has no types\n",
    ],
    ids=lambda value: value[:24],
)
def test_what_keeps_the_rules_passes(tmp_path: Path, text: str) -> None:
    assert broken(tmp_path, text) == []


def test_the_theme_may_name_colours(tmp_path: Path) -> None:
    assert broken(tmp_path, "w.setStyleSheet('color: #123456')\n", "ui/theme/style.py") == []


def test_package_hosts_and_private_paths_are_found(tmp_path: Path) -> None:
    text = tmp_path / "notes.md"
    host, option, place = committed_files.HOSTS[0], committed_files.OPTIONS[0], "/" + "root/secret"
    text.write_text(
        f"fine\nfrom https://{host}/simple\n{option} x\nin {place}\nsrc/work/x ../work/\n", encoding="utf-8"
    )
    (tmp_path / "picture.png").write_bytes(b"\x00" + host.encode())
    found = committed_files.findings(sorted(tmp_path.iterdir()))
    assert found == [f"{text}:2: names {host}", f"{text}:3: names {option}", f"{text}:4: names /" + "root/"]


def test_coverage_floors() -> None:
    def entry(share: float, lines: list[int]) -> dict[str, object]:
        return {"summary": {"percent_covered": share}, "missing_lines": lines, "missing_branches": [[3, -1], [5, 9]]}

    report = {
        "files": {
            "src/clusterdesk/core/goal.py": entry(99.9, [7]),
            "src/clusterdesk/store/goals.py": entry(100.0, []),
            "src\\clusterdesk\\services\\goals.py": entry(99.0, list(range(20))),
            "src/clusterdesk/ui/view.py": entry(90.0, [1]),
            "src/clusterdesk/app.py": entry(89.9, [1]),
        }
    }
    files = coverage_floors.read(report)
    below = [file.path for file in files if not file.holds]
    assert below == ["src/clusterdesk/app.py", "src/clusterdesk/core/goal.py", "src\\clusterdesk\\services\\goals.py"]
    told = coverage_floors.table(files)
    assert "core/goal.py" in told
    assert "  99.9%   100%  7, 3->exit, 5->9\n" in told
    assert told.endswith("11 and 10 more")
    assert coverage_floors.table(files[1:1]).startswith("Coverage: core, store, services, catalog 100 %")
    assert coverage_floors.floor_of("src/clusterdesk/catalog/build.py") == 100


@pytest.mark.parametrize(("run", "status"), [(94, 1), (95, 0)])
def test_ui_has_a_floor_as_a_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str], run: int, status: int) -> None:
    def entry(covered: int) -> dict[str, object]:
        summary = {"num_statements": 80, "num_branches": 20, "covered_lines": 79, "covered_branches": covered - 79}
        return {"summary": {**summary, "percent_covered": covered}, "missing_lines": []}

    names = ("src/clusterdesk/ui/a.py", "src\\clusterdesk\\ui\\b\\c.py")
    files = {name: entry(run) for name in names} | {"src/clusterdesk/app.py": entry(99)}
    report = tmp_path / "coverage.json"
    report.write_text(json.dumps({"files": files}), encoding="utf-8")
    assert coverage_floors.main([str(report)]) == status
    assert f"ui as a whole {run:.1f} % of 95 %." in capsys.readouterr().out


@pytest.fixture
def sources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a small program with three texts to translate."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / translations.SOURCES
    folder.mkdir(parents=True)
    (folder / "view.py").write_text(
        "class View(QObject):\n"
        "    def texts(self):\n"
        "        return self.tr('Keep {name}'), self.tr('%n step(s)', '', 2)\n"
        "    def term(self):\n"
        "        return QCoreApplication.translate('terms', 'Great')\n",
        encoding="utf-8",
    )
    return folder


def translate(catalogue: Path, source: str, translation: str) -> None:
    """Write one translation, or the plural forms, into a catalogue."""
    text = catalogue.read_text(encoding="utf-8")
    head, tail = text.split(f"<source>{source}</source>")
    end = tail.index("</message>")
    whole = f"<source>{source}</source>\n<translation>{translation}</translation>\n"
    catalogue.write_text(head + whole + tail[end:], encoding="utf-8")


def test_translations_are_complete_or_told(sources: Path) -> None:
    catalogue = translations.CATALOGUE
    assert translations.findings(catalogue) == [f"{catalogue} is not there; make it with: python3 dev.py translate"]
    translations.update(catalogue)
    assert len(translations.findings(catalogue)) == 3
    translate(catalogue, "Keep {name}", "Guardar {nombre}")
    translate(catalogue, "%n step(s)", "<numerusform>un paso</numerusform>")
    translate(catalogue, "Great", "Muy bien")
    assert translations.findings(catalogue) == [
        "View: “Keep {name}” is translated with other placeholders: “Guardar {nombre}”",
        "View: “%n step(s)” needs 2 plural forms",
    ]
    translate(catalogue, "Keep {name}", "Guardar {name}")
    translate(catalogue, "%n step(s)", "<numerusform>un paso</numerusform><numerusform>%n pasos</numerusform>")
    assert translations.findings(catalogue) == []


def test_translations_follow_the_sources(sources: Path) -> None:
    catalogue = translations.CATALOGUE
    translations.update(catalogue)
    translate(catalogue, "Great", "Muy bien")
    view = sources / "view.py"
    view.write_text(view.read_text(encoding="utf-8").replace("Keep {name}", "Keep it"), encoding="utf-8")
    stale = translations.findings(catalogue)
    assert "View: “Keep it” is in the sources only" in stale
    assert "View: “Keep {name}” is no longer in the sources" in stale
    translations.update(catalogue)
    known = translations.messages(catalogue)
    assert known["terms", "Great", "", False] == ["Muy bien"]
    assert {key[1] for key in known} == {"Keep it", "%n step(s)", "Great"}


def test_texts_that_lupdate_reads_wrongly_are_told(sources: Path) -> None:
    (sources / "other.py").write_text(
        "class Other(QObject):\n"
        "    def texts(self):\n"
        "        term = QCoreApplication.translate('terms', 'Great')\n"
        "        return self.tr('Keep it'), term\n",
        encoding="utf-8",
    )
    translations.update(translations.CATALOGUE)
    told = "Other: “Keep it” is not found by lupdate under this name; write the line otherwise"
    assert told in translations.findings(translations.CATALOGUE)
