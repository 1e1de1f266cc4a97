"""The Products page: the catalogue found, edited, taken in and given out."""

from livestream_studio.gui.pages.products.page import ProductsPage

__all__ = ["ProductsPage"]
