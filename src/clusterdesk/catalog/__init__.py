"""Builds the catalog from the official releases and our own texts."""
