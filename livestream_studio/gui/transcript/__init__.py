"""What was said and what became of it: the rows of a session, read and corrected while it runs."""
