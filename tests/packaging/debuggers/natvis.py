"""Run by gdb where a program of entente's has stopped: every type that entente.natvis shows is the type of one of the
program's values, and every member that it names is one of its members."""

import re
import xml.etree.ElementTree

import gdb

SPACE = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"
WORDS = {"index"}  # a variable of a loop
NAMELESS = {"Type", "AlternativeType", "Expand", "CustomListItems", "Variable", "Loop", "Exec"}  # no member stands in these

frame = gdb.selected_frame()
found = frame.read_var("found")
samples = [frame.read_var(name) for name in ("deal", "half", "some", "one", "who", "term", "best", "found")]
samples += [frame.read_var("some")["indices_"], found["found_"]]
members = {re.sub(r"<.*", "", str(sample.type.strip_typedefs().unqualified())):
           {field.name for field in sample.type.strip_typedefs().fields()} for sample in samples}

shown = 0
for kind in xml.etree.ElementTree.parse(natvis).getroot().findall(SPACE + "Type"):
    names = [each.get("Name") for each in (kind, *kind.findall(SPACE + "AlternativeType"))]
    texts = []
    for part in kind.iter():
        if part.tag == SPACE + "DisplayString":
            texts += re.findall(r"\{(.*?)\}", part.text)
        elif part.tag in (SPACE + "Item", SPACE + "ExpandedItem"):
            texts.append(part.text)
        elif part.tag in (SPACE + "If", SPACE + "Break"):
            texts.append(part.get("Condition"))
        else:
            assert part.tag.removeprefix(SPACE) in NAMELESS, part.tag
    used = {word for text in texts for word in re.findall(r"(?<![$\w])[A-Za-z_]\w*", text)} - WORDS
    assert used, names
    for name in names:
        missing = used - members[name.replace("<*>", "")]
        assert not missing, f"{name} has no {missing}"
        shown += 1
print(f"natvis: {shown} types, all members are there")
