"""When an unused portfolio may be deleted: the rule by itself, with clocks that jump, and on a folder of portfolios."""

import os
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clusterdesk.core.retention import GAP, Entry, Ledger, review
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services import retention
from clusterdesk.store.portfolio import Portfolio
from clusterdesk.store.retention import LEDGER_FILE, load_ledger, save_ledger

FIRST = date(2026, 9, 1)
DAYS = 30


def starts(days_shown, used=None, days=DAYS):
    """Review a shelf of one portfolio at every start; yields the review of each.

    `days_shown` are what the clock shows, in days from FIRST; `used` the numbers of starts before which it was used.
    """
    ledger, mark = Ledger(), 0
    for number, shown in enumerate(days_shown):
        mark += number in (used or ())
        found = review(ledger, [("Ana", str(mark))], days, FIRST + timedelta(shown))
        ledger = found.ledger
        yield found


def due_at(days_shown, **more):
    """Return the first number of a start at which the portfolio is due, None when it is at none."""
    return next((number for number, found in enumerate(starts(days_shown, **more)) if found.due), None)


def test_it_is_announced_with_its_day_and_due_on_that_day():
    found = list(starts(range(DAYS + 1)))
    assert found[0].until == {"Ana": date(2026, 10, 1)}
    assert {review.until.get("Ana") for review in found[:-1]} == {date(2026, 10, 1)}
    assert (found[-1].due, found[-1].until) == ({"Ana"}, {})


def test_using_it_begins_anew_and_who_was_told_is_not_told_again():
    assert due_at(range(100), used={29}) == 29 + DAYS
    told = Ledger(5, FIRST, {"Ana": Entry("before", DAYS, FIRST, 3, told=True)})
    (entry,) = review(told, [("Ana", "since")], DAYS, FIRST).ledger.entries.values()
    assert entry == Entry("since", DAYS, FIRST, 5, told=True)


def test_another_number_of_days_is_another_announcement():
    ledger = Ledger(500, FIRST, {"Ana": Entry("", 365, FIRST - timedelta(400), 100, told=True)})
    found = review(ledger, [("Ana", "")], DAYS, FIRST)
    assert (found.due, found.until) == (frozenset(), {"Ana": FIRST + timedelta(DAYS)})
    assert not found.ledger.entries["Ana"].told


def test_an_entry_that_cannot_be_true_is_announced_anew():
    ledger = Ledger(5, FIRST, {"Ana": Entry("", DAYS, FIRST, 900)})
    assert review(ledger, [("Ana", "")], DAYS, FIRST).ledger.entries["Ana"].since == 5


def test_what_is_gone_is_forgotten():
    ledger = Ledger(5, FIRST, {"Ana": Entry("", DAYS, FIRST, 3)})
    assert review(ledger, [], DAYS, FIRST).ledger == Ledger(5, FIRST)


def test_a_week_counts_and_a_longer_pause_does_not():
    assert due_at(range(0, 99, GAP)) == 5
    assert due_at(range(0, 9999, GAP + 1)) is None


def test_a_clock_that_shows_a_year_later_once_deletes_nothing_then_or_later_before_its_time():
    ahead = [*range(10), 375, *range(11, 400)]
    # It counts again once the clock has come to where it stood for a moment.
    assert due_at(ahead) == 396
    # For ever a year ahead it takes as long as ever, plus the day of the jump.
    assert due_at([*range(10), *range(375, 500)]) == 31


def test_a_clock_that_was_set_back_deletes_nothing_until_it_has_caught_up():
    assert due_at([*range(20), *range(-300, 25)]) is None
    back = list(starts([*range(DAYS), 29 - 300, *range(DAYS + 2)]))
    assert back[DAYS].until == {"Ana": FIRST + timedelta(DAYS)}
    assert [bool(found.due) for found in back][-3:] == [False, True, True]


def test_what_is_due_while_the_clock_is_behind_is_kept_until_it_is_not():
    ledger = Ledger(50, FIRST, {"Ana": Entry("", DAYS, FIRST - timedelta(40), 10)})
    found = review(ledger, [("Ana", "")], DAYS, FIRST - timedelta(1))
    assert (found.due, found.until) == (frozenset(), {"Ana": FIRST})


PAUSES = st.lists(st.integers(0, 12), max_size=120)


@given(PAUSES, st.sets(st.integers(0, 119)))
def test_with_a_right_clock_it_is_kept_for_all_its_days_after_announcement_and_use(pauses, used):
    days = [0]
    for pause in pauses:
        days.append(days[-1] + pause)
    at = due_at(days, used=used)
    if at is not None:
        last = max([0, *(number for number in used if number <= at)])
        assert days[at] - days[last] >= DAYS


@given(st.lists(st.integers(-4000, 4000), max_size=80))
def test_whatever_the_clock_shows_it_takes_as_many_starts_as_there_are_weeks_in_its_days(shown):
    at = due_at(shown)
    assert at is None or at >= DAYS / GAP


@given(PAUSES, st.integers(0, 120), st.integers(1, 5000), st.integers(1, 30))
def test_one_wrong_stretch_of_the_clock_takes_away_a_week_at_most(pauses, at, jump, length):
    true = [0]
    for pause in pauses:
        true.append(true[-1] + pause)
    shown = [day + (jump if at <= number < at + length else 0) for number, day in enumerate(true)]
    due = due_at(shown)
    assert due is None or true[due] >= DAYS - GAP


@given(PAUSES, st.integers(1, 300))
def test_nothing_is_due_before_the_day_that_was_announced(pauses, days):
    shown = [0]
    for pause in pauses:
        shown.append(shown[-1] + pause)
    announced = None
    for day, found in zip(shown, starts(shown, days=days), strict=True):
        if found.due:
            assert announced is not None
            assert FIRST + timedelta(day) >= announced
            break
        announced = found.until["Ana"]


# A folder of portfolios


class Days:
    """A clock that shows noon of a day."""

    def __init__(self):
        self.now = datetime(2026, 9, 1, 12, tzinfo=UTC)

    def __call__(self):
        return self.now

    def pass_by(self, days):
        self.now += timedelta(days)


@pytest.fixture
def days():
    return Days()


@pytest.fixture
def folder(tmp_path, days):
    for name in ("Ana", "Ben"):
        portfolios.create(tmp_path, name, None, days)
    return tmp_path


def run(work):
    while True:
        try:
            next(work)
        except StopIteration as done:
            return done.value


def go_on(folder, clock, days=DAYS):
    """Start the program once a week until something is due; return the last announcement."""
    for _ in range(10):
        told = retention.announce(folder, days, clock)
        if told.due:
            return told
        clock.pass_by(GAP)
    raise AssertionError


def test_what_is_announced_is_written_down_and_nothing_is_told_before(folder, days):
    assert retention.look(folder, DAYS, days).until == {}
    told = retention.announce(folder, DAYS, days)
    ana, ben = folder / "Ana.clusterdesk", folder / "Ben.clusterdesk"
    assert told.until == {ana: date(2026, 10, 1), ben: date(2026, 10, 1)}
    assert told.untold == {ana, ben}
    assert retention.look(folder, DAYS, days).until == told.until
    assert retention.look(folder, DAYS + 1, days).until == {}


def test_who_was_told_is_not_told_again(folder, days):
    retention.announce(folder, DAYS, days)
    retention.tell(folder, folder / "Ana.clusterdesk")
    retention.tell(folder, folder / "Nobody.clusterdesk")
    assert retention.announce(folder, DAYS, days).untold == {folder / "Ben.clusterdesk"}


def test_those_nobody_opened_go_with_their_backups_and_the_others_stay(folder, days):
    ana, ben = folder / "Ana.clusterdesk", folder / "Ben.clusterdesk"
    for path in (ana, ben):
        found = Portfolio.open(path, days)
        found.file.back_up()
        found.close()
    (folder / "Letter.clusterdesk").write_text("Dear grandmother")
    retention.announce(folder, DAYS, days)
    os.utime(ana, (1, 1))
    Portfolio.open(ana, days).close()
    days.pass_by(GAP)
    told = go_on(folder, days)
    assert told.due == (ben,)
    assert run(retention.delete(told, folder)) == (ben,)
    assert sorted(path.name for path in folder.iterdir()) == [
        "Ana.backups",
        "Ana.clusterdesk",
        "Letter.clusterdesk",
        LEDGER_FILE,
    ]


def test_opening_without_a_change_is_a_use(folder, days):
    ana = folder / "Ana.clusterdesk"
    os.utime(ana, (1, 1))
    Portfolio.open(ana, days).close()
    assert ana.stat().st_mtime > 1


def test_one_that_is_open_or_used_since_or_about_to_be_opened_stays(folder, days):
    ana, ben = folder / "Ana.clusterdesk", folder / "Ben.clusterdesk"
    told = go_on(folder, days)
    assert told.due == (ana, ben)
    assert retention.announce(folder, DAYS, days, spared=ana).due == (ben,)
    os.utime(ana, (1, 1))
    found = Portfolio.open(ben, days)
    stamp = datetime.fromisoformat(load_ledger(folder).entries["Ben"].used).timestamp()
    os.utime(ben, (stamp, stamp))
    try:
        assert run(retention.delete(told, folder)) == ()
    finally:
        found.close()
    assert ana.exists()
    assert ben.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege on Windows")
def test_a_link_to_elsewhere_is_never_due(folder, days, tmp_path_factory):
    elsewhere = tmp_path_factory.mktemp("stick") / "Cleo.clusterdesk"
    (folder / "Ben.clusterdesk").rename(elsewhere)
    (folder / "Cleo.clusterdesk").symlink_to(elsewhere)
    assert go_on(folder, days).due == (folder / "Ana.clusterdesk",)


def test_an_announcement_that_cannot_be_written_is_none(folder, days):
    (folder / LEDGER_FILE).mkdir()
    (folder / LEDGER_FILE / "something").write_text("")
    assert retention.announce(folder, DAYS, days) == retention.Announcement()


def test_a_folder_without_portfolios_is_left_as_it_is(tmp_path, days):
    assert retention.announce(tmp_path, DAYS, days).until == {}
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"counted": 1}',
        '{"counted": -1, "seen": null, "entries": {}}',
        '{"counted": 1e9, "seen": null, "entries": {}}',
        '{"counted": 1, "seen": 5, "entries": {}}',
        '{"counted": 1, "seen": null, "entries": {"Ana": 3}}',
        '{"counted": 1, "seen": null, "entries": {"Ana": {"used": "", "days": 30, "announced": "soon"}}}',
    ],
)
def test_a_ledger_that_cannot_be_read_announces_everything_anew(tmp_path, text):
    (tmp_path / LEDGER_FILE).write_text(text)
    assert load_ledger(tmp_path) == Ledger()


def test_a_ledger_comes_back_as_it_was_written(tmp_path: Path):
    for ledger in (Ledger(), Ledger(9, FIRST, {"Ana María": Entry("x", DAYS, FIRST, 3, told=True)})):
        save_ledger(tmp_path, ledger)
        assert load_ledger(tmp_path) == ledger
    assert [path.name for path in tmp_path.iterdir()] == [LEDGER_FILE]
