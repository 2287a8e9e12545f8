"""One budget with what was measured of it: what every bench module hands back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A measured value and the limit it must not exceed, both in `unit`."""

    name: str
    value: float
    unit: str
    limit: float

    @property
    def holds(self) -> bool:
        """Whether the budget is kept."""
        return self.value <= self.limit

    def as_json(self) -> dict[str, object]:
        """Return the row under the keys that `dev.py bench --json` promises."""
        return {
            "name": self.name,
            "value": round(self.value, 3),
            "unit": self.unit,
            "limit": self.limit,
            "holds": self.holds,
        }
