"""Where problems go that do not end the work."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from jjak._errors import Error, Skipped

OnProblem = Callable[[Error], Any]


def warn_of(problem: Error) -> None:
    """Warn of what was left out (jjak.Skipped)."""
    warnings.warn(str(problem), Skipped, stacklevel=2)
