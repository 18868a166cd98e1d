import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.0"


class EntenteConan(ConanFile):
    name = "entente"
    description = "Negotiations in which many issues hang together: what blocks, which trades unlock it, every efficient package"
    license = "BSL-1.0"
    topics = ("negotiation", "pareto-frontier", "nash-bargaining", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    # The headers are all packaged. These bring the libraries that the bridges lead to.
    options = {"with_genius": [True, False], "with_json": [True, False]}
    default_options = {"with_genius": False, "with_json": False}
    no_copy_source = True

    # The recipe packages the tree that it stands in.
    @property
    def _root(self):
        return os.path.join(self.recipe_folder, "..", "..")

    def set_version(self):
        header = load(self, os.path.join(self._root, "include", "entente", "version.hpp"))
        self.version = ".".join(re.findall(r"#define ENTENTE_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", header))

    def export_sources(self):
        copy(self, "LICENSE", src=self._root, dst=self.export_sources_folder)
        copy(self, "include/*.hpp", src=self._root, dst=self.export_sources_folder)

    def layout(self):
        basic_layout(self)

    def requirements(self):
        if self.options.with_genius:
            self.requires("pugixml/[>=1.12 <2]", transitive_headers=True, transitive_libs=True)
        if self.options.with_json:
            self.requires("nlohmann_json/[>=3.10 <4]", transitive_headers=True)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", src=os.path.join(self.source_folder, "include"),
             dst=os.path.join(self.package_folder, "include"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "entente")
        # A target for all of it, which is not entente::entente: whoever links that does not want the bridges' libraries.
        self.cpp_info.set_property("cmake_target_name", "entente::all")
        self._add_component("entente", [])
        if self.options.with_genius:
            self._add_component("genius", ["entente", "pugixml::pugixml"])
        if self.options.with_json:
            self._add_component("json", ["entente", "nlohmann_json::nlohmann_json"])

    def _add_component(self, name, requires):
        component = self.cpp_info.components[name]
        component.set_property("cmake_target_name", f"entente::{name}")
        component.set_property("pkg_config_name", "entente" if name == "entente" else f"entente-{name}")
        component.requires = requires
        component.bindirs = []
        component.libdirs = []
