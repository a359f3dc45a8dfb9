"""Colours that people with any colour vision can tell apart, on a light page.

The eight hues are those of Okabe and Ito, "Color Universal Design" (2002/2008); their yellow is too pale for
thin marks on white and gives way to a grey.
"""

__all__ = [
    "BAND",
    "BLACK",
    "BLUE",
    "CHAIN",
    "FAINT",
    "GREEN",
    "GREY",
    "GRID",
    "HIGHLIGHT",
    "HUES",
    "INK",
    "ORANGE",
    "PAGE",
    "PURPLE",
    "QUIET",
    "SKY",
    "VERMILION",
]

BLUE, VERMILION, GREEN, ORANGE = "#0072B2", "#D55E00", "#009E73", "#E69F00"
SKY, PURPLE, BLACK, GREY = "#56B4E9", "#CC79A7", "#2B2B2B", "#8A8A8A"

HUES = (BLUE, VERMILION, GREEN, ORANGE, SKY, PURPLE, BLACK, GREY)

PAGE, INK, QUIET, FAINT = "#FFFFFF", "#1A1A1A", "#5A5A5A", "#9A9A9A"
GRID, BAND, HIGHLIGHT, CHAIN = "#E3E3E3", "#F6F5F1", "#FFF3C4", "#BDBDBD"
