# Help of jjak align.
$ jjak align --help
