"""How the window looks: colours, the style sheet, faces and icons. No colour is written anywhere else."""
