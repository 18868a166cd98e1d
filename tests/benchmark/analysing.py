#!/usr/bin/env python3
"""What it takes entente-analyse to read and analyse the files of a folder, start of the process included.

    python3 tests/benchmark/analysing.py PROGRAM FOLDER [RUNS]     FOLDER/expected.tsv names the files

Prints a line for each row: seconds on the clock and of the processor, each the best of so many runs, and the most
memory, which takes GNU's time. Build the program for release, and run this on a calm machine.
"""

import os
import re
import shutil
import subprocess
import sys
import time


def run(command):
    """Seconds on the clock, and of the processor."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(child.pid, 0)
    elapsed = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{' '.join(command)} ended with {child.returncode}")
    return elapsed, used.ru_utime + used.ru_stime


def megabytes(command):
    measure = shutil.which("time")
    if measure is None:
        return "?"
    told = subprocess.run([measure, "-v", *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return f"{int(re.search(r'Maximum resident set size.*: ([0-9]+)', told.stderr)[1]) / 1024:.1f}"


if len(sys.argv) not in (3, 4):
    sys.exit(__doc__)
program, folder = sys.argv[1:3]
runs = int(sys.argv[3]) if len(sys.argv) == 4 else 20
print("| domain | parties | packages | seconds | of the processor | megabytes |")
print("|---|--:|--:|--:|--:|--:|")
_, *rows = open(os.path.join(folder, "expected.tsv"), encoding="utf-8")
for row in rows:
    domain, profiles, _, packages, *_ = row.split("\t")
    profiles = profiles.split(";")
    files = [os.path.join(folder, domain)]
    files += [os.path.join(os.path.dirname(files[0]), profile) for profile in profiles]
    if not all(map(os.path.isfile, files)):
        print(f"not in the folder: {domain}", file=sys.stderr)
        continue
    command = [program, "--json", *files]
    seconds, processor = (min(each) for each in zip(*(run(command) for _ in range(runs))))
    name = os.path.basename(domain).removesuffix(".xml")
    print(f"| {name} | {len(profiles)} | {int(packages):,} | {seconds:.4f} | {processor:.4f} | {megabytes(command)} |")
