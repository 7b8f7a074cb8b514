"""What a spreadsheet would do with a cell that is only text."""

#: A cell that begins like this is run as a formula; `'` before it makes it text (OWASP, CSV injection).
#: Reads the same in Python's regular expressions and in DuckDB's.
FORMULA = r"^[=+\-@\t\r\x00＝＋－＠]"
