"""The shop beside the transcript: what is on air, what was heard, what comes next."""

from livestream_studio.gui.pages.live.shop.panels import ShopPanels

__all__ = ["ShopPanels"]
