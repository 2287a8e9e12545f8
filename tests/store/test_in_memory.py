"""What cannot be taken over into memory, and files that are not there."""

import pytest
from sqlcipher3 import dbapi2

from clusterdesk.store import connection as connections
from clusterdesk.store import in_memory, merging
from clusterdesk.store.opening import upgrade


def test_what_cannot_be_read_is_not_taken_over():
    unreadable = connections.in_memory()
    with pytest.raises(dbapi2.OperationalError, match="no such table"):
        in_memory.taken_over(unreadable)
    unreadable.close()


def test_a_file_of_an_entry_that_is_not_there_is_told():
    empty = connections.in_memory()
    upgrade(empty)
    with pytest.raises(LookupError):
        merging.content(empty, "nothing")
    empty.close()
