"""Run the command line with ``python -m eventlog``."""

from eventlog.cli.app import main

if __name__ == "__main__":
    main()
