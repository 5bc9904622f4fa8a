# Help of jjak extract.
$ jjak extract --help
