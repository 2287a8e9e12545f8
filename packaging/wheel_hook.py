"""Put the catalog, the lists of requirements and the resources into a real wheel.

An editable install finds both in the checkout (`clusterdesk.places`). Declared in pyproject.toml they would be copied
into site-packages there as well, and grow stale.
"""

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

INCLUDED = {
    "data/clusters.db": "clusterdesk/data/clusters.db",
    "data/requirements": "clusterdesk/data/requirements",
    "resources": "clusterdesk/resources",
    "THIRD-PARTY.md": "clusterdesk/THIRD-PARTY.md",
}


class WheelHook(BuildHookInterface):
    """Called by hatchling before it builds a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files when `version` is "standard", none when it is "editable"."""
        if version == "standard":
            build_data["force_include"].update(INCLUDED)
