# Scenarios in JSON against docs/scenario.schema.json: what is right is valid, and what is wrong is not.
#   python3 schema.py REPOSITORY     needs jsonschema; ends with 77 where that is not installed
import copy
import json
import pathlib
import re
import sys

try:
    import jsonschema
except ImportError:
    print("jsonschema is not installed")
    sys.exit(77)

root = pathlib.Path(sys.argv[1])
schema = json.loads((root / "docs/scenario.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = []


def check(scenario, is_right, about):
    if validator.is_valid(scenario) != is_right:
        found = "; ".join(error.message[:200] for error in validator.iter_errors(scenario))
        faults.append(f"{about}: {found or 'is valid, and should not be'}")


scenarios = sorted((root / "examples/scenarios").glob("*.json"))
assert scenarios
for file in scenarios:
    check(json.loads(file.read_text(encoding="utf-8")), True, file.name)

# Each line that the page shows, in the list that the page speaks of.
page = (root / "docs/scenario.md").read_text(encoding="utf-8")
lists = {"Issues": "issues", "Third parties": "third_parties", "Linkages": "linkages", "What has been said": "said", "Worth": "worth"}
base = {"entente": 1, "parties": ["A", "B"], "issues": []}
shown = 0
for title, text in re.findall(r"^## ([^\n]+)\n(.*?)(?=^## |\Z)", page, re.M | re.S):
    for block in re.findall(r"^```json\n(.*?)^```", text, re.M | re.S):
        rest = block.strip()
        while rest:
            part, end = json.JSONDecoder().raw_decode(rest)
            rest = rest[end:].strip()
            scenario = copy.deepcopy(base)
            if title == "Conditions":
                scenario["linkages"] = [{"forbid": part}]
            elif title == "The record of the talks":
                scenario["record"] = {"entries": [part]} if "date" in part else part
            elif title in lists:
                scenario[lists[title]] = [part]
            else:
                continue
            shown += 1
            check(scenario, True, f"docs/scenario.md, {json.dumps(part)}")
if shown < 40:
    faults.append(f"docs/scenario.md shows {shown} parts only")

for key, part in [("colour", 1), ("entente", 2), ("parties", "A"), ("parties", ["A", "A"]), ("issues", [{"name": "A"}]),
                  ("issues", [{"name": "A", "options": ["a"], "from": 1, "to": 2}]), ("units_per_point", 0),
                  ("third_parties", [{"consents": "C"}]), ("third_parties", [{"ratifies": "C"}]),
                  ("third_parties", [{"ratifies": "C", "party": "A", "issues": ["I"]}]),
                  ("third_parties", [{"host": "C", "consents": "C", "issues": ["I"]}]), ("linkages", [{"leads_to": ["A"]}]), ("linkages", [{"forbid": {"issue": "A"}}]), ("said", [{}]),
                  ("said", [{"party": "A", "issue": "B", "holds": "b", "salience": 101}]),
                  ("record", {"said": []}), ("record", {"entries": [{"date": "2008-01-01"}]}),
                  ("record", {"entries": [{"date": "1 May", "party": "A", "believes": "B"}]}),
                  ("record", {"entries": [{"date": "2008-01-01", "party": "A", "believes": "B", "denies": "B"}]}),
                  ("record", {"entries": [{"date": "2008-01-01", "party": "A", "proposal": "B", "event": "sent"}]}),
                  ("worth", [{"party": "A", "issue": "B", "values": ["1"]}]), ("worth", [{"party": "A", "discount": 0}])]:
    check({**base, key: part}, False, f"{key}: {json.dumps(part)}")
for key in ["entente", "parties", "issues"]:
    check({name: part for name, part in base.items() if name != key}, False, f"without {key}")

print("\n".join(faults))
sys.exit(1 if faults else 0)
