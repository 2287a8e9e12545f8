"""Checking a portfolio from end to end, and repairing a damaged one."""

from clusterdesk.store.health import Repaired, check, repair

__all__ = ["Repaired", "check", "repair"]
