# What including costs, beside others: preprocessed lines, and the least processor time of five runs of -fsyntax-only on a
# file that includes the header and nothing else, in seconds spent in user mode. Headers that are not installed are left
# out. No test: seconds differ from machine to machine, and on a busy one they grow; tests/checks/price.cmake gates the
# lines, and tests/checks/instantiations.cmake the templates.
#   python3 tests/benchmark/including.py [COMPILER]...     by default g++ and every clang++ that is found
import pathlib
import resource
import shutil
import subprocess
import sys
import tempfile

root = pathlib.Path(__file__).resolve().parents[2]
runs = 5
headers = ["vector", "algorithm", "ranges", "regex", "chrono", "nlohmann/json.hpp", "pugixml.hpp", "doctest/doctest.h",
           "entente/name/package.hpp", "entente/say/dossier.hpp", "entente/worth/stakes.hpp", "entente/ask/standing.hpp",
           "entente/ask/frontier.hpp", "entente/ask/solutions.hpp", "entente/ask/trading.hpp", "entente/entente.hpp",
           "entente/record.hpp", "entente/by_name/scenario.hpp", "entente/by_name/record_by_name.hpp",
           "entente/show/text.hpp", "entente/show/dot.hpp", "entente/show/svg.hpp", "entente/show/html.hpp",
           "entente/show/markdown.hpp", "entente/interop/genius.hpp", "entente/interop/geniusweb.hpp",
           "entente/interop/json.hpp", "entente/interop/json_record.hpp"]
known = ["g++", "clang++"] + [f"clang++-{version}" for version in range(14, 30)]
compilers = sys.argv[1:] or [name for name in known if shutil.which(name)]


def compile(compiler, file, include, *arguments):
    return subprocess.run([compiler, "-std=c++20", f"-I{include}", *arguments, file], capture_output=True, text=True)


def row(compiler, scratch, name, header, include):
    file = scratch / "including.cpp"
    file.write_text(f"#include <{header}>\n", encoding="utf-8")
    preprocessed = compile(compiler, file, include, "-E", "-P")
    if preprocessed.returncode != 0:
        if header.startswith("entente"):
            sys.exit(preprocessed.stderr)
        return f"| {name} | not installed | |"
    seconds = []
    for _ in range(runs):
        before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
        checked = compile(compiler, file, include, "-fsyntax-only")
        seconds.append(resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before)
        if checked.returncode != 0:
            sys.exit(checked.stderr)
    return f"| {name} | {len(preprocessed.stdout.splitlines()):,} | {min(seconds):.2f} |"


with tempfile.TemporaryDirectory() as folder:
    scratch = pathlib.Path(folder)
    single = scratch / "single"
    single.mkdir()
    subprocess.run(["cmake", "-D", f"OUTPUT={single / 'entente.hpp'}", "-P", root / "packaging/single_header.cmake"],
                   check=True, capture_output=True)
    for compiler in compilers:
        print(f"\n{compiler}\n\n| header | preprocessed lines | seconds |\n|---|---|---|")
        for header in headers:
            print(row(compiler, scratch, f"`<{header}>`", header, root / "include"), flush=True)
        print(row(compiler, scratch, "the single header", "entente.hpp", single), flush=True)
