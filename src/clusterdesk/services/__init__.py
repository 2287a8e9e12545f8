"""What a person can do; no Qt, no SQL."""
