"""Addresses of database files, on disks and on network drives."""

from pathlib import Path

import pytest

from clusterdesk.store.address import uri


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("/home/a/1 #.clusterdesk", "file:///home/a/1%20%23.clusterdesk"),
        ("/C:/a/c.db", "file:///C:/a/c.db"),
        ("/100% what?/ñandú.db", "file:///100%25%20what%3F/%C3%B1and%C3%BA.db"),
        # Two slashes more than SQLite's own for a server of Windows: a host name is a fault to it.
        ("//server/pupils/Ana.clusterdesk", "file:////server/pupils/Ana.clusterdesk"),
    ],
)
@pytest.mark.parametrize("mode", ["rw", "ro", "ro&immutable=1"])
def test_an_address_names_file_and_mode(path, address, mode):
    assert uri(Path(path), mode) == f"{address}?mode={mode}"


def test_a_portfolio_is_opened_for_writing_by_default():
    assert uri(Path("/a.clusterdesk")).endswith("?mode=rw")
