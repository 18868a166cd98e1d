"""Shows entente's values by name in gdb: packages, sets of issues and parties, terms, worths and frontiers.

    (gdb) source packaging/debuggers/entente_gdb.py

Everything is read from the types, so that nothing of the program is run. An issue or actor whose name the compiler does
not tell is shown by its type's. Options are an enum's own, also where a program gives them other names by options_of."""

import re

import gdb
import gdb.printing

UNSETTLED = 0xFFFF
UNITS_PER_POINT = 10000


def template_of(kind):
    """The name of a type's template in entente, or None."""
    found = re.match(r"entente::v\d+_\d+::(?:detail::)?(\w+)<", kind.strip_typedefs().name or "")
    return found and found.group(1)


def arguments_of(kind):
    """A template's arguments, however many there are."""
    arguments = []
    try:
        while True:
            arguments.append(kind.template_argument(len(arguments)))
    except RuntimeError:
        return arguments


def base_of(kind, template):
    """The type itself, or that of its bases, which is made from a template of entente."""
    kind = kind.strip_typedefs()
    if template_of(kind) == template:
        return kind
    for field in kind.fields():
        if field.is_base_class:
            base = base_of(field.type, template)
            if base is not None:
                return base
    return None


def section_of(bundle, template):
    """What a section of the bundle lists."""
    for section in arguments_of(base_of(bundle, "bundle")):
        if template_of(section) == template:
            return arguments_of(section)
    return []


def issues_of(bundle):
    return section_of(bundle, "issue_list")


def actors_of(bundle):
    """The parties, behind them the third parties with a say, and then all others; each once."""
    roles = section_of(bundle, "third_party_list")
    with_a_say = ("consents_role", "ratifies_role")
    ordered = [role for role in roles if template_of(role) in with_a_say]
    ordered += [role for role in roles if template_of(role) not in with_a_say]
    actors = section_of(bundle, "party_list")
    for role in ordered:
        actor = arguments_of(role)[0]
        if actor.name not in [known.name for known in actors]:
            actors.append(actor)
    return actors


def name_of(named, template):
    """The name of an actor or of an issue."""
    try:
        return base_of(named, template).template_argument(0)["characters"].string()
    except (gdb.error, AttributeError, RuntimeError, TypeError):
        return named.name.rpartition("::")[2]


def option_of(issue, option):
    """How an option is written, by its place among the issue's options."""
    domain = base_of(issue, "issue").template_argument(1).strip_typedefs()
    if template_of(domain) == "quantity":
        # gdb does not tell the arguments of a type that is only named; its name does.
        first, _, step = map(int, re.findall(r"-?\d+", domain.name.partition("<")[2]))
        return str(first + option * step)
    if template_of(domain) == "ordinal":
        domain = domain.template_argument(0).strip_typedefs()
    names = {}
    for field in domain.fields():
        if -16 <= field.enumval < 112:
            names.setdefault(field.enumval, field.name.rpartition("::")[2])
    ordered = [names[value] for value in sorted(names)]
    return ordered[option] if option < len(ordered) else f"option {option}"


def term_of(issue, option):
    return f"{name_of(issue, 'issue')}: {option_of(issue, option)}"


def elements_of(array):
    """The elements of a std::array, under either standard library's name for them."""
    for field in array.type.strip_typedefs().fields():
        if field.name in ("_M_elems", "__elems_"):
            elements = array[field.name]
            first, last = elements.type.strip_typedefs().range()
            return [elements[place] for place in range(first, last + 1)]
    return []  # an array of no elements has another member, or none


def pointers_of(vector):
    """Where a std::vector begins and ends, likewise."""
    if any(field.name == "__begin_" for field in vector.type.strip_typedefs().fields()):
        return vector["__begin_"], vector["__end_"]
    return vector["_M_impl"]["_M_start"], vector["_M_impl"]["_M_finish"]


def joined(names, nothing):
    return ", ".join(names) or nothing


class Printer:
    def __init__(self, value):
        self.value = value
        self.arguments = arguments_of(value.type.strip_typedefs().unqualified())


class PackagePrinter(Printer):
    """A package, or a part of one: its terms."""

    def to_string(self):
        options = elements_of(self.value["options_"])
        terms = [term_of(issue, int(option)) for issue, option in zip(issues_of(self.arguments[0]), options)
                 if int(option) != UNSETTLED]
        return "; ".join(terms) or "no term"


class SetPrinter(Printer):
    """A set of issues or of parties: its members' names."""

    def to_string(self):
        member = self.arguments[0].strip_typedefs()
        bundle = arguments_of(member)[0]
        named = [name_of(issue, "issue") for issue in issues_of(bundle)]
        if template_of(member) == "party_in":
            named = [name_of(actor, "actor") for actor in actors_of(bundle)]
        words = self.value["indices_"]["words"]
        members = [name for place, name in enumerate(named) if int(words[place // 64]) >> place % 64 & 1]
        return joined(members, "none")


class IssuePrinter(Printer):
    def to_string(self):
        return name_of(issues_of(self.arguments[0])[int(self.value["index_"])], "issue")


class PartyPrinter(Printer):
    def to_string(self):
        return name_of(actors_of(self.arguments[0])[int(self.value["index_"])], "actor")


class TermPrinter(Printer):
    def to_string(self):
        return term_of(issues_of(self.arguments[0])[int(self.value["issue_"])], int(self.value["option_"]))


def points_of(bundle, units):
    parties = section_of(bundle, "party_list")
    return joined([f"{name_of(party, 'actor')} {int(worth) / UNITS_PER_POINT:g}"
                   for party, worth in zip(parties, units)], "nobody")


class WorthsPrinter(Printer):
    """A number of points for each party."""

    def to_string(self):
        return points_of(self.arguments[0], elements_of(self.value["units_"]))


class OutcomesPrinter(Printer):
    """A frontier, or another list of outcomes: how far it can be trusted, and the points of each outcome."""

    def outcomes(self):
        found = self.value["found_"]
        begin, end = pointers_of(found["utilities"])
        parties = int(found["parties"])
        return [[begin[at + party] for party in range(parties)] for at in range(0, int(end - begin), parties)]

    def to_string(self):
        status = str(self.value["found_"]["status"]).rpartition("::")[2]
        why = str(self.value["found_"]["why"]).rpartition("::")[2]
        count = len(self.outcomes())
        text = f"{count} outcome{'' if count == 1 else 's'}, {status}"
        return text if why == "none" else f"{text}: {why}"

    def children(self):
        for place, units in enumerate(self.outcomes()):
            yield f"[{place}]", points_of(self.arguments[0], units)


PRINTERS = {
    "package": PackagePrinter,
    "partial_package": PackagePrinter,
    "named_set": SetPrinter,
    "issue_in": IssuePrinter,
    "party_in": PartyPrinter,
    "term_in": TermPrinter,
    "worths": WorthsPrinter,
    "outcome_list": OutcomesPrinter,
}


class EntentePrinter(gdb.printing.PrettyPrinter):
    def __init__(self):
        super().__init__("entente")

    def __call__(self, value):
        printer = PRINTERS.get(template_of(value.type.unqualified()))
        return printer and printer(value)


gdb.printing.register_pretty_printer(gdb.current_objfile(), EntentePrinter(), replace=True)
