"""The parts of tools/make_corpus."""
