"""Figure charts: who said how many, and when, with bounds and retractions."""

from eventlog.views.figures.draw import draw_figures
from eventlog.views.figures.options import FigureChartOptions, FigureChartReport, check_output

__all__ = ["FigureChartOptions", "FigureChartReport", "check_output", "draw_figures"]
