"""Runs packaging/conan/conanfile.py as Conan would, where Conan is not: the modules that it imports are stand-ins with
as much of them as it uses. Checks what it says and what it packages.
    python3 conan_recipe.py <repository> <scratch folder> <version>"""

import collections
import fnmatch
import importlib.util
import os
import shutil
import sys
import types

root, scratch, version = sys.argv[1:]


class ConanInvalidConfiguration(Exception):
    pass


class ConanFile:
    pass


class CppInfo:
    def __init__(self):
        self.properties = {}
        self.requires = []
        self.bindirs = ["bin"]
        self.libdirs = ["lib"]
        self.includedirs = ["include"]
        self.components = collections.defaultdict(CppInfo)

    def set_property(self, name, value):
        self.properties[name] = value


def copy(conanfile, pattern, src, dst):
    for folder, _, files in os.walk(src):
        for file in files:
            path = os.path.relpath(os.path.join(folder, file), src)
            if fnmatch.fnmatch(path, pattern):
                os.makedirs(os.path.dirname(os.path.join(dst, path)), exist_ok=True)
                shutil.copy(os.path.join(src, path), os.path.join(dst, path))


def load(conanfile, path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def check_min_cppstd(conanfile, least):
    if int(conanfile.settings.compiler.cppstd) < least:
        raise ConanInvalidConfiguration


def module(name, **members):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)


module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=check_min_cppstd, can_run=lambda conanfile: True)
module("conan.tools.cmake", CMake=object, cmake_layout=lambda conanfile: None)
module("conan.tools.files", copy=copy, load=load)
module("conan.tools.layout", basic_layout=lambda conanfile: None)


def classes_in(path):
    """The recipes in a file."""
    spec = importlib.util.spec_from_file_location("recipe", os.path.join(root, "packaging", "conan", path))
    read = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(read)
    return [made for made in vars(read).values()
            if isinstance(made, type) and issubclass(made, ConanFile) and made is not ConanFile]


def recipe(**options):
    """One recipe, with these options and the rest by default, in folders of its own."""
    (kind,) = classes_in("conanfile.py")
    made = kind()
    made.options = types.SimpleNamespace(**{**kind.default_options, **options})
    made.settings = types.SimpleNamespace(compiler=types.SimpleNamespace(cppstd="20"))
    made.recipe_folder = os.path.join(root, "packaging", "conan")
    made.export_sources_folder = made.source_folder = os.path.join(scratch, "source")
    made.package_folder = os.path.join(scratch, "package")
    made.cpp_info = CppInfo()
    made.required = {}
    made.requires = lambda reference, **traits: made.required.update({reference.split("/")[0]: traits})
    return made


def files_in(folder):
    return sorted(os.path.relpath(os.path.join(where, file), folder)
                  for where, _, files in os.walk(folder) for file in files)


def same_file(one, other):
    with open(one, "rb") as left, open(other, "rb") as right:
        return left.read() == right.read()


# What is exported and packaged: the licence and every header, byte by byte.
made = recipe()
assert made.package_type == "header-library"
assert made.license == "BSL-1.0"
made.set_version()
assert made.version == version, f"the recipe states {made.version}, version.hpp {version}"
made.export_sources()
made.layout()
made.package()
headers = os.path.join(root, "include")
packaged = os.path.join(scratch, "package")
assert files_in(packaged) == sorted(["licenses/LICENSE", *("include/" + file for file in files_in(headers))])
assert same_file(os.path.join(root, "LICENSE"), os.path.join(packaged, "licenses", "LICENSE"))
for file in files_in(headers):
    assert same_file(os.path.join(headers, file), os.path.join(packaged, "include", file)), file

# One package for all settings and options.
cleared = []
made.info = types.SimpleNamespace(clear=lambda: cleared.append(True))
made.package_id()
assert cleared == [True]

# Less than C++20 is refused.
made.validate()
made.settings.compiler.cppstd = "17"
try:
    made.validate()
except ConanInvalidConfiguration:
    pass
else:
    raise AssertionError("C++17 was accepted")

# The components, each with the library that it needs, and none that was not asked for.
libraries = {"with_genius": ("genius", "pugixml"), "with_json": ("json", "nlohmann_json")}
assert set(made.options.__dict__) == set(made.default_options) == set(libraries) == set(type(made).options)
for chosen in ([], ["with_genius"], ["with_json"], ["with_genius", "with_json"]):
    made = recipe(**{option: True for option in chosen})
    made.requirements()
    made.package_info()
    assert made.cpp_info.properties["cmake_file_name"] == "entente"
    expected = {"entente": []}
    for option in chosen:
        component, library = libraries[option]
        expected[component] = ["entente", f"{library}::{library}"]
        assert made.required[library]["transitive_headers"]
    assert len(made.required) == len(chosen)
    assert {name: part.requires for name, part in made.cpp_info.components.items()} == expected
    for name, part in made.cpp_info.components.items():
        assert part.properties["cmake_target_name"] == f"entente::{name}"
        assert part.bindirs == [] and part.libdirs == [] and part.includedirs == ["include"]

# The package's own test is at least a recipe.
(tested,) = classes_in("test_package/conanfile.py")
assert all(callable(getattr(tested, step)) for step in ("requirements", "layout", "build", "test"))
print(f"{len(files_in(packaged))} files are packaged")
