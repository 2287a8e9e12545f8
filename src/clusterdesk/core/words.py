"""Marks texts that are written below the windows and translated in them."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - lupdate collects texts by this name of Qt's
    """Return the English `text` unchanged; the windows translate it in `context` (this floor knows no Qt)."""
    del context
    return text
