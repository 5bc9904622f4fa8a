# Help, asked for and not.
$ jjak --help
$ jjak
