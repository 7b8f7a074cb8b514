"""Findings in, one HTML file out. The only room that knows Jinja and Plotly; it knows no database."""
