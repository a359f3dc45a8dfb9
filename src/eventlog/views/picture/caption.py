"""What a picture says besides its marks."""

from dataclasses import dataclass

__all__ = ["Caption"]


@dataclass(frozen=True, slots=True)
class Caption:
    """Heading, subtitle, notes and source line; ``page`` is empty where there is one page alone."""

    title: str
    subtitle: str
    source: str
    notes: tuple[str, ...] = ()
    page: str = ""

    @property
    def footer(self) -> tuple[str, ...]:
        """Notes, then the source line."""
        return (*self.notes, self.source)
