"""Qt widgets: one package a view."""
