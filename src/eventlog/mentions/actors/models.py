"""Open the trained models that ship with the package, each when first asked for."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pycrfsuite

__all__ = ["MODELS", "open_model"]

MODELS = Path(__file__).resolve().parents[1] / "models"


@cache
def open_model(name: str) -> "pycrfsuite.Tagger | None":
    """A model by file name without its ending, or None where there is no such file."""
    path = MODELS / f"{name}.crf"
    if not path.is_file():
        return None
    import pycrfsuite

    model = pycrfsuite.Tagger()
    model.open(str(path))
    return model
