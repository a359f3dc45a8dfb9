"""What people look at: tables, timeline, figure chart, actor graph."""
