"""The shop in the window: what pages share of the catalogue and of what is on air, and its widgets."""
