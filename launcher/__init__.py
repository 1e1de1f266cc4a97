"""What `main.py` does before the program's own packages are there. Standard library only."""
