"""The seven analyses, in the order of the report."""
