"""The domain: plain frozen dataclasses and pure functions, standard library only."""
