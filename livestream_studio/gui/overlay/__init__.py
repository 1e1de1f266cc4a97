"""What the audience sees: one function draws it, for windows, pictures and tests alike."""
