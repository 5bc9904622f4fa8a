# Help of jjak build.
$ jjak build --help
