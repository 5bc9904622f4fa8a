"""What tools/make_corpus is made of."""
