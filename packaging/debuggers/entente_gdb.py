"""Shows entente's values by name in gdb: packages, sets of issues and parties, terms, worths and frontiers.

    (gdb) source packaging/debuggers/entente_gdb.py

Everything is read from the types, so that nothing of the program is run. What the compiler does not tell of them, as clang
doesn't of issues and actors, is shown by the type's name, and an option by its place. Options are an enum's own, also where
a program gives them other names by options_of."""

import re

import gdb
import gdb.printing

UNSETTLED = 0xFFFF
UNITS_PER_POINT = 10000


def template_in(name):
    """The template of entente that a type's name begins with, or None."""
    found = re.match(r"entente::v\d+_\d+::(?:detail::)?(\w+)<", name or "")
    return found and found.group(1)


def arguments_in(name):
    """The arguments in the name of a template's type. gdb tells the types themselves only where the compiler describes
    the template, which clang doesn't for what is only named."""
    arguments, depth, quoted, begin = [], 0, False, name.index("<") + 1
    for at in range(begin, len(name)):
        letter = name[at]
        if letter == '"' and name[at - 1] != "\\":
            quoted = not quoted
        elif quoted:
            continue
        elif letter in "<({[":
            depth += 1
        elif letter in ")}]" or letter == ">" and depth > 0:
            depth -= 1
        elif letter in ",>" and depth == 0:
            arguments.append(name[begin:at].strip())
            begin = at + 1
    return [argument for argument in arguments if argument]


def base_of(kind, template):
    """That of a type's bases which is made from a template of entente. LookupError where it is not described."""
    for field in kind.strip_typedefs().fields():
        if field.is_base_class and template_in(field.type.name) == template:
            return field.type
    raise LookupError(template)


def section_of(bundle, template):
    """The names of the types that a section of the bundle lists."""
    for section in arguments_in(base_of(bundle, "bundle").name):
        if template_in(section) == template:
            return arguments_in(section)
    return []


def issues_of(bundle):
    return section_of(bundle, "issue_list")


def actors_of(bundle):
    """The parties, behind them the third parties with a say, and then all others; each once."""
    roles = section_of(bundle, "third_party_list")
    with_a_say = [role for role in roles if template_in(role) in ("consents_role", "ratifies_role")]
    others = [role for role in roles if role not in with_a_say]
    return list(dict.fromkeys(section_of(bundle, "party_list") +
                              [arguments_in(role)[0] for role in with_a_say + others]))


def name_of(named, template):
    """The name of an actor or of an issue, whose type is called `named`."""
    try:
        return base_of(gdb.lookup_type(named), template).template_argument(0)["characters"].string()
    except (gdb.error, LookupError, TypeError):
        return named.rpartition("::")[2]


def option_of(issue, option):
    """How an option is written, by its place among the issue's options."""
    try:
        domain = arguments_in(base_of(gdb.lookup_type(issue), "issue").name)[1]
        if template_in(domain) == "quantity":
            first, _, step = (int(re.match(r"-?\d+", number).group()) for number in arguments_in(domain))
            return str(first + option * step)
        if template_in(domain) == "ordinal":
            (domain,) = arguments_in(domain)
        names = {}
        for field in gdb.lookup_type(domain).fields():
            if -16 <= field.enumval < 112:
                names.setdefault(field.enumval, field.name.rpartition("::")[2])
        return [names[value] for value in sorted(names)][option]
    except (gdb.error, LookupError):
        return f"option {option}"


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
        self.of = value.type.strip_typedefs().template_argument(0)


class PackagePrinter(Printer):
    """A package, or a part of one: its terms."""

    def to_string(self):
        options = elements_of(self.value["options_"])
        terms = [term_of(issue, int(option)) for issue, option in zip(issues_of(self.of), options)
                 if int(option) != UNSETTLED]
        return "; ".join(terms) or "no term"


class SetPrinter(Printer):
    """A set of issues or of parties: its members' names."""

    def to_string(self):
        bundle = self.of.template_argument(0)
        named = [name_of(issue, "issue") for issue in issues_of(bundle)]
        if template_in(self.of.name) == "party_in":
            named = [name_of(actor, "actor") for actor in actors_of(bundle)]
        words = self.value["indices_"]["words"]
        members = [name for place, name in enumerate(named) if int(words[place // 64]) >> place % 64 & 1]
        return joined(members, "none")


class IssuePrinter(Printer):
    def to_string(self):
        return name_of(issues_of(self.of)[int(self.value["index_"])], "issue")


class PartyPrinter(Printer):
    def to_string(self):
        return name_of(actors_of(self.of)[int(self.value["index_"])], "actor")


class TermPrinter(Printer):
    def to_string(self):
        return term_of(issues_of(self.of)[int(self.value["issue_"])], int(self.value["option_"]))


def points_of(bundle, units):
    parties = section_of(bundle, "party_list")
    return joined([f"{name_of(party, 'actor')} {int(worth) / UNITS_PER_POINT:g}"
                   for party, worth in zip(parties, units)], "nobody")


class WorthsPrinter(Printer):
    """A number of points for each party."""

    def to_string(self):
        return points_of(self.of, elements_of(self.value["units_"]))


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
            yield f"[{place}]", points_of(self.of, units)


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
        printer = PRINTERS.get(template_in(value.type.strip_typedefs().unqualified().name))
        return printer and printer(value)


gdb.printing.register_pretty_printer(gdb.current_objfile(), EntentePrinter(), replace=True)
