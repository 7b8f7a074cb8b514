"""The DuckDB file: opening, building, describing and fencing it. Nobody else imports duckdb."""
