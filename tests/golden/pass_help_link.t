# Help of jjak link.
$ jjak link --help
