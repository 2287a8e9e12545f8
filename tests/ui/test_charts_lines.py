"""Lines over time: names at their ends, points of time, and room at every text size."""

from itertools import pairwise

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from clusterdesk.ui.charts import Lines, TimeLine

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

DAYS = ("Sep 3, 2025", "Mar 2, 2026", "Nov 22, 2026")
AREAS = (
    TimeLine("Realistic", (10, 12, 11)),
    TimeLine("Investigative", (30, 28, 33.5), marked=True),
    TimeLine("Artistic", (11, None, 12)),
    TimeLine("Social", (35, 36, 40), marked=True),
    TimeLine("Enterprising", (0, 4, 10)),
    TimeLine("Conventional", (8, 9, 11)),
)


def shown(qtbot, points=DAYS, lines=AREAS, width=0):
    chart = Lines(name="Your six areas over time", maximum=40)
    chart.set_lines(points, lines)
    qtbot.addWidget(chart)
    chart.resize(max(width, chart.minimumSizeHint().width()), chart.sizeHint().height())
    chart.show()
    QApplication.processEvents()
    return chart


def colours(widget):
    image = widget.grab().toImage()
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


def test_the_same_content_is_told_in_words_and_rows(qtbot, theme):
    chart = shown(qtbot)
    assert chart.table_rows()[0] == ["Name", *DAYS]
    assert chart.table_rows()[2] == ["Investigative", "30", "28", "33.5"]
    assert chart.table_rows()[3] == ["Artistic", "11", "–", "12"]
    words = QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Description)
    assert "Sep 3, 2025 30, Mar 2, 2026 28, Nov 22, 2026 33.5" in words


def test_marked_lines_are_drawn_in_the_accent(qtbot, theme):
    assert theme.color("accent").rgb() in colours(shown(qtbot))
    plain = [line._replace(marked=False) for line in AREAS]
    assert theme.color("accent").rgb() not in colours(shown(qtbot, lines=plain))


def written(chart, monkeypatch):
    from clusterdesk.ui.charts.ink import Ink

    boxes = []
    monkeypatch.setattr(Ink, "write", lambda ink, rect, flags, text, *rest: boxes.append((text, rect)))
    chart.grab()
    return boxes


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [0, 900])
def test_no_name_covers_another_or_is_cut_off(qtbot, theme, monkeypatch, percent, width):
    theme.set_text_percent(percent)
    chart = shown(qtbot, width=width)
    boxes = written(chart, monkeypatch)
    names = [rect for text, rect in boxes if text in {line.name for line in AREAS}]
    assert len(names) == 6
    tops = sorted(rect.top() for rect in names)
    line = names[0].height()
    assert all(after - before >= line - 0.01 for before, after in pairwise(tops))
    days = [rect for text, rect in boxes if text in DAYS]
    assert days and all(not one.intersects(other) for one in days for other in days if one is not other)
    for rect in (*names, *days):
        assert rect.left() >= 0 and rect.top() >= 0
        assert rect.right() <= chart.width() + 0.5 and rect.bottom() <= chart.height() + 0.5


def test_where_the_points_do_not_all_fit_the_last_is_named(qtbot, theme, monkeypatch):
    many = [f"Nov {day}, 2026" for day in range(1, 9)]
    lines = [TimeLine("Social", tuple(range(8)), marked=True)]
    named = [text for text, _ in written(shown(qtbot, many, lines), monkeypatch) if text in many]
    assert named[0] == many[-1] and len(named) < len(many)
    wide = [text for text, _ in written(shown(qtbot, many, lines, 1400), monkeypatch) if text in many]
    assert len(wide) == len(many)


def test_one_point_stands_alone_and_none_draws_nothing(qtbot, theme):
    assert theme.color("accent").rgb() in colours(shown(qtbot, DAYS[:1], [TimeLine("Social", (30,), marked=True)]))
    assert len(colours(shown(qtbot, (), ()))) == 1
