"""The repository layer: the only floor that knows SQLite."""
