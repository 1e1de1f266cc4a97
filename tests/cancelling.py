"""For tests: work that is cancelled at a moment that is known."""

from __future__ import annotations

from livestream_studio.gui.work import Work


def cancelled_at_first_report(work: Work) -> None:
    """Whoever runs in `work` is cancelled when it first says how far it is, in its own thread."""
    report = work.report

    def cancels(share: float) -> None:
        work.cancel()
        report(share)

    work.report = cancels  # type: ignore[method-assign]
