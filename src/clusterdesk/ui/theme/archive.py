"""Reads single small files out of a zip archive without importing `zipfile` (20 ms) or listing 1,700 entries."""

import logging
import struct
import zlib
from pathlib import Path

log = logging.getLogger(__name__)

_CENTRAL = struct.Struct("<4s6H3I5H2I")
_LOCAL = struct.Struct("<4s5H3I2H")


class Archive:
    """A zip archive of icons, read whole on first use (about 0.5 MB) and searched by name.

    Only what such archives hold is understood: stored or deflated entries, no encryption, no zip64.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._data: bytes | None = None

    def read(self, name: str) -> bytes | None:
        """Return the bytes of an entry, or None if there is none or the archive is damaged (logged once)."""
        data = self._load()
        wanted = name.encode()
        end = len(data)
        while (at := data.rfind(wanted, 0, end)) >= 0:
            end = at
            start = at - _CENTRAL.size
            if start >= 0 and data[start : start + 4] == b"PK\x01\x02":
                fields = _CENTRAL.unpack_from(data, start)
                if fields[10] == len(wanted):
                    return self._entry(name, fields[4], fields[8], fields[16], fields[7])
        return None

    def _load(self) -> bytes:
        if self._data is None:
            try:
                self._data = self._path.read_bytes() if self._path else b""
            except OSError as error:
                log.warning("the icon archive cannot be read (%s)", error)
                self._data = b""
            if self._path is None:
                log.warning("the icon archive was not found")
        return self._data

    def _entry(self, name: str, method: int, size: int, offset: int, check: int) -> bytes | None:
        data = self._load()
        try:
            header = _LOCAL.unpack_from(data, offset)
            start = offset + _LOCAL.size + header[9] + header[10]
            body = data[start : start + size]
            content = zlib.decompress(body, wbits=-15) if method else body
        except (struct.error, zlib.error) as error:
            log.warning("the icon %s is damaged in its archive (%s)", name, error)
            return None
        if zlib.crc32(content) != check:
            log.warning("the icon %s is damaged in its archive (its bytes have changed)", name)
            return None
        return content
