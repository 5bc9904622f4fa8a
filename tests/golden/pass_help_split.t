# Help of jjak split.
$ jjak split --help
