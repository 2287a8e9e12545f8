"""The student's own file: its first start."""
