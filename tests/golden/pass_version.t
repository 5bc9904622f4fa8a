# The version.
$ jjak --version
jjak 0.1.0
