"""Keys that are heard while another program has the focus. A program of its own is in front on air."""
