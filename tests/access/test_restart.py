"""Where one was is kept from one start to the next; an address on the command line comes before it."""

from pathlib import Path

from PySide6.QtCore import Qt

from clusterdesk.core.settings import Settings
from clusterdesk.store.settings import load_settings, save_settings
from tests.access.desk import Desk, running
from tests.access.keyboard import press


def test_the_next_start_begins_where_the_last_one_ended(qapp, tmp_path: Path):
    home = tmp_path / "home"
    with running(qapp, home, filled=False) as first:
        first.visit("career/29-1141.00")
        first.window.close()
    settings, _ = load_settings(home)
    assert settings.last_address == "career/29-1141.00"
    again = Desk(qapp, home, settings)
    again.opened()
    assert again.page.title() == "Registered Nurses"
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    again.settle()
    assert again.program.context.navigation.current == "home"
    again.program.end()
    # Another portfolio than the last one begins at home.
    save_settings(home, Settings(language="en", theme="light", last_portfolio="elsewhere", last_address="goals"))
    other = Desk(qapp, home, load_settings(home)[0])
    other.opened()
    assert other.program.context.navigation.current == "home"
    other.program.end()


def test_an_address_on_the_command_line_comes_first(qapp, tmp_path: Path):
    with running(qapp, tmp_path / "home", filled=False) as first:
        first.visit("goals")
        first.window.close()
    again = Desk(qapp, tmp_path / "home", load_settings(tmp_path / "home")[0], "cluster/modern/education")
    again.opened()
    assert again.page.title() == "Education"
    again.program.end()
