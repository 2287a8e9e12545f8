"""What stands around every view: the rail, the top bar, and the sheets for problems."""
