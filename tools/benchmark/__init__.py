"""The sections of tools/bench, one function each, and generated texts for use without evaluation data."""
