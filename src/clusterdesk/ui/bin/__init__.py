"""The bin: what was deleted, until when it can be put back."""

from clusterdesk.ui.bin.view import BinView

__all__ = ["BinView"]
