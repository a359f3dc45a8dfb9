"""English short forms of offices and bodies, written out."""

from eventlog.language.schema.actors import expansions

__all__ = ["ABBREVIATIONS"]

ABBREVIATIONS = expansions(
    """pm prime minister | sen senator | rep representative | gov governor | dept department
    gen general | lt lieutenant | col colonel | sgt sergeant | capt captain | maj major | prof professor
    govt government | ceo chief executive | organisation organization | defence defense | premier prime minister"""
)
