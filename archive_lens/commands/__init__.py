"""The commands: each opens, calls and shows in about ten lines. Everything heavy is imported inside."""
