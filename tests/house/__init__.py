"""The tools behind dev.py: it makes the environment with them and checks the rules that no ready-made tool knows."""
