# Every header that a program may ask for is shown at work: an example, or a program of the README or the guide, includes it,
# or uses a name that it declares.
#   python3 examples.py REPOSITORY
# Such headers declare something outside of `detail`, on a floor above solve/.
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
# Parts of other headers, which no program asks for by themselves.
parts = {"by_name/condition_lowering.hpp", "by_name/record/names.hpp", "show/escape.hpp", "show/svg/style.hpp",
         "show/text_sink.hpp"}

shown = ""
for page in [root / "README.md", *sorted((root / "docs").rglob("*.md"))]:
    shown += "".join(re.findall(r"^```cpp\n(.*?)^```", page.read_text(encoding="utf-8"), re.M | re.S))
for folder in ("docs", "examples"):
    for source in sorted((root / folder).rglob("*.?pp")):
        shown += source.read_text(encoding="utf-8")
shown = re.sub(r"//.*", "", shown)
included = set(re.findall(r"#include <entente/([^>]+)>", shown))
words = set(re.findall(r"\w+", shown))

declaration = re.compile(r"(?:template <.*> ?)?(?:struct|class|enum class|concept|using) (\w+)"
                         r"|(?:[\w:<>,*& ]+[ &*>])(\w+)\("
                         r"|inline constexpr [^=({]*?\b(\w+)(?:\{| =)")


def names_of(text):
    """What a header declares in the namespace itself, outside of `detail` and `refused`."""
    text = re.sub(r"//.*", "", text)
    while hidden := re.search(r"^namespace (?:entente::inline \w+::)?(?:detail|refused)\b.*\{", text, re.M):
        depth, end = 1, hidden.end()
        while depth > 0 and end < len(text):
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        text = text[:hidden.start()] + text[end:]
    names = set()
    for line in text.splitlines():
        if found := declaration.match(line):
            names.update(name for name in found.groups() if name)
    return names - {"requires", "operator"}


headers = root / "include/entente"
faults = []
seen = 0
for header in sorted(headers.rglob("*.hpp")):
    name = header.relative_to(headers).as_posix()
    names = names_of(header.read_text(encoding="utf-8"))
    if name.startswith(("model/", "solve/")) or not names:
        continue
    seen += 1
    is_shown = name in included or bool(names & words)
    if not is_shown and name not in parts:
        faults.append(f"no example uses {name}, nor any of {', '.join(sorted(names)[:8])}")
    if is_shown and name in parts:
        faults.append(f"{name} has an example: it is no mere part of others")
for name in sorted(parts):
    if not (headers / name).exists():
        faults.append(f"{name} is no header any more")
if seen < 50:
    faults.append(f"only {seen} headers declare anything: are they read as they are written?")
print(f"{seen} headers")
if faults:
    sys.exit("\n".join(faults))
