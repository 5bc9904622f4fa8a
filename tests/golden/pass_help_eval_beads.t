# Help of jjak eval beads.
$ jjak eval beads --help
