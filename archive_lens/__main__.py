"""`python -m archive_lens` is `archive-lens`, and the program is entered here: the first tenth of a second is imports."""

import gc
import os
from typing import NoReturn


def run() -> NoReturn:
    """Runs the program; Ctrl-C while it is still being loaded ends it as quietly as later."""
    try:
        gc.disable()  # what imports make is no garbage, and looking for it is a twentieth of `--help`
        from archive_lens.cli import main

        gc.freeze()
        gc.enable()
    except KeyboardInterrupt:
        os._exit(130)
    main()


if __name__ == "__main__":
    run()
