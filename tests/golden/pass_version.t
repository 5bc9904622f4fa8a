# The version.
$ jjak --version
