"""What all pictures share: sheets of shapes in points, measured text, a date axis, files with alt text."""
