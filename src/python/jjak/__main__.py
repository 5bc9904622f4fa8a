"""python3 -m jjak ARGUMENTS: the command line, the same as the program jjak."""

import signal
import sys

from jjak import main

if __name__ == "__main__":
    # As a program has them: Python's own handlers would wait for Python code that does not run meanwhile.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    sys.exit(main(sys.argv[1:]))
