# Which public functions no test has called while it ran: constants that the compiler computes are no tests of the program.
#   python3 coverage.py REPOSITORY BUILD     BUILD is made by the preset `coverage`, and its tests have been run
# What is public is what the reference shows: Doxygen tells where each function stands, and gcovr which lines were run.
# Says how many lines and functions were, and fails where a function was not.
import json
import pathlib
import subprocess
import sys
import xml.etree.ElementTree

root = pathlib.Path(sys.argv[1]).resolve()
build = pathlib.Path(sys.argv[2]).resolve()

# How often each line was run that some program has code for.
report = build / "coverage.json"
subprocess.run(["gcovr", "--root", root, "--filter", str(root / "include") + "/", "--json", report, "-j", "2", build],
               check=True, cwd=root)
runs = {}
for file in json.loads(report.read_text(encoding="utf-8"))["files"]:
    runs[file["file"]] = {line["line_number"]: line["count"] for line in file["lines"]
                          if not line.get("gcovr/noncode", False)}

reference = build / "reference"
settings = f"""@INCLUDE = docs/Doxyfile
OUTPUT_DIRECTORY = {reference}
INPUT = include
USE_MDFILE_AS_MAINPAGE =
GENERATE_HTML = NO
GENERATE_XML = YES
XML_PROGRAMLISTING = NO
"""
subprocess.run(["doxygen", "-"], check=True, cwd=root, input=settings, text=True)

# (file, first line, last line) of each public function's body, and its name. What is deleted or defaulted has none, and
# what is consteval never runs. What `refused` names ends constants, where tests/wrong meets it.
functions = {}
for page in sorted((reference / "xml").glob("*.xml")):
    for scope in xml.etree.ElementTree.parse(page).getroot().iter("compounddef"):
        if scope.get("kind") not in ("class", "struct", "namespace") or scope.get("prot") == "private":
            continue
        if scope.findtext("compoundname").endswith("::refused"):
            continue
        for member in scope.iter("memberdef"):
            place = member.find("location")
            if member.get("kind") not in ("function", "friend") or member.get("prot") == "private":
                continue
            if place is None or place.get("bodystart") is None:
                continue
            if "consteval" in "".join(member.find("type").itertext()) or member.get("consteval") == "yes":
                continue
            name = scope.findtext("compoundname") + "::" + member.findtext("name") + (member.findtext("argsstring") or "")
            functions[place.get("file"), int(place.get("bodystart")), int(place.get("bodyend"))] = name

# Whoever calls these is refused with a sentence, as tests/wrong sees: they never run.
refusing = {"entente::holds(Actor, Condition target, Weight...)", "entente::holds(Said target, Actor, Others...)",
            "entente::accepts(Said target, Actor, Others...)", "entente::rules_out(Said target, Actor)"}
if unknown := refusing - set(functions.values()):
    sys.exit(f"There are no such functions: {unknown}")
functions = {place: name for place, name in functions.items() if name not in refusing}

never = []
for (file, first, last), name in sorted(functions.items()):
    if not any(count > 0 for line, count in runs.get(file, {}).items() if first <= line <= last):
        never.append(f"{file}:{first}: {name}")

lines = [count for counted in runs.values() for count in counted.values()]
print(f"{sum(count > 0 for count in lines)} of {len(lines)} lines were run, "
      f"{len(functions) - len(never)} of {len(functions)} public functions")
if not functions or not lines:
    sys.exit("Nothing was counted: are Doxygen and gcovr read as they write?")
if never:
    sys.exit("No test calls these while it runs:\n  " + "\n  ".join(never))
