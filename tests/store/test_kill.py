"""A program that is killed in the middle of its writes; `dev.py bench --only kill` does it 200 times."""

from bench.kill import kills


def test_a_killed_program_loses_at_most_the_write_under_way_and_leaves_a_whole_portfolio():
    found = kills(10, seed=1)
    assert [one.faults for one in found] == [()] * 10
