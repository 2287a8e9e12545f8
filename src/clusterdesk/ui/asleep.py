"""How long this computer has slept: the difference of a clock that goes on meanwhile and one that stands still."""

import sys
import time

if sys.platform == "win32":

    def _on_windows() -> float:
        import ctypes

        kernel = ctypes.windll.kernel32
        kernel.GetTickCount64.restype = ctypes.c_ulonglong
        awake = ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTime(ctypes.byref(awake))
        # Milliseconds since the start, and ten-millionths of a second without the time asleep.
        return kernel.GetTickCount64() / 1e3 - awake.value / 1e7


def seconds_asleep() -> float:
    """Return the seconds that the computer has slept since it was started; 0 where no two clocks tell."""
    if sys.platform == "win32":
        return _on_windows()
    running, standing = _CLOCKS.get(sys.platform, ("", ""))
    if not hasattr(time, running) or not hasattr(time, standing):
        return 0.0
    return time.clock_gettime(getattr(time, running)) - time.clock_gettime(getattr(time, standing))


_CLOCKS = {
    "linux": ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"),
    "darwin": ("CLOCK_MONOTONIC_RAW", "CLOCK_UPTIME_RAW"),
}
"""The clock of a system that goes on while it sleeps, and the one that stands still."""
