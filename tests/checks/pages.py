# Commands that pages show, in blocks of `sh` and between backticks, do what is said of them; options, headers and files
# that pages name are there.
#   python3 pages.py REPOSITORY COMPILER SCRATCH [ENTENTE_ANALYSE]
#
# What needs no more than a compiler, CMake and entente-analyse is run, and prints or draws what the repository keeps of it.
# What would build, install or measure is not: every preset, option, folder, file, port and package that it names is to exist.
import json
import pathlib
import re
import shlex
import shutil
import subprocess
import sys

root, scratch = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[3]).resolve()
compiler, analyse = sys.argv[2], sys.argv[4] if len(sys.argv) > 4 else None

presets = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))
preset_names = {kind: {each["name"] for each in presets[kind + "Presets"] if not each.get("hidden")}
                for kind in ("configure", "build", "test")}
lists = "".join((path / "CMakeLists.txt").read_text(encoding="utf-8")
                for path in (root, *(each.parent for folder in ("tests", "examples")
                                     for each in (root / folder).rglob("CMakeLists.txt"))))
options = set(re.findall(r"\boption\((\w+)|\bset\((\w+) [^)]*\bCACHE\b", lists))
options = {name for pair in options for name in pair if name}
macros = set(re.findall(r"#define (\w+)", (root / "include/entente/version.hpp").read_text(encoding="utf-8")))
installed_by_checks = (root / ".ci/run").read_text(encoding="utf-8").split()


class Wrong(Exception):
    pass


def hold(condition, sentence):
    if not condition:
        raise Wrong(sentence)


def run(arguments):
    try:
        done = subprocess.run(arguments, cwd=scratch, capture_output=True, text=True)
    except OSError as error:
        raise Wrong(error.strerror) from error
    hold(done.returncode == 0, f"ends with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def is_option(name):
    """Of ours, or of CMake's own."""
    return name in options or name.startswith("CMAKE_") and \
        subprocess.run(["cmake", "--help-variable", name], capture_output=True).returncode == 0


def hold_paths(arguments, builds):
    """What is written with a slash is in the repository, or made by a build that has been shown."""
    for path in arguments:
        made = any(path == build or path.startswith(build + "/") for build in builds)
        hold("/" not in path or made or (root / path).exists(), f"{path} is not there")


def value_after(option, arguments):
    return arguments[arguments.index(option) + 1] if option in arguments else None


def hold_cmake(arguments, builds):
    if "-P" in arguments:
        run(["cmake", *arguments])  # in a copy
        return
    for build in ("--build", "--install"):
        if build in arguments and (folder := value_after(build, arguments)) != "--preset":
            hold(folder in builds, f"no command before makes {folder}")
    if preset := value_after("--preset", arguments):
        kind = "build" if "--build" in arguments else "configure"
        hold(preset in preset_names[kind], f"{preset} is no {kind} preset")
    if source := value_after("-S", arguments):
        hold((root / source / "CMakeLists.txt").exists(), f"{source} is no project")
        builds.add(value_after("-B", arguments))
    for name in re.findall(r"-D ?(\w+)=", " ".join(arguments)):
        hold(is_option(name), f"{name} is no option")


def hold_ctest(arguments, builds):
    if preset := value_after("--preset", arguments):
        hold(preset in preset_names["test"], f"{preset} is no test preset")
    if folder := value_after("--test-dir", arguments):
        hold(folder in builds, f"no command before makes {folder}")
    # Tests bear the name of the folder that has them.
    for name in re.findall(r"\w+", value_after("--tests-regex", arguments) or ""):
        hold((root / "tests" / name).is_dir(), f"no tests are named {name}")


def hold_sh(arguments, builds):
    hold_paths(arguments[:1], builds)
    hold_ctest(arguments[1:], builds)


def hold_compiler(arguments, builds):
    line = " ".join(arguments)
    for package in re.findall(r"\$\(pkg-config --cflags (\w+)\)", line):
        hold((root / f"packaging/{package}.pc.in").exists(), f"there is no {package}.pc")
        line = line.replace(f"$(pkg-config --cflags {package})", "-Iinclude")  # tests/packaging has the real one
    run([compiler, *line.split()])


def hold_analyse(arguments, builds):
    given = [each for each in arguments if "/" in each]
    hold_paths(given, builds)
    if not analyse:
        not_run.append(f"not run, for entente-analyse is not built here: entente-analyse {' '.join(arguments)}")
        return
    printed = run([analyse, *arguments])
    drawn = [each for each in given if each.startswith("docs/")]
    for picture in drawn:
        hold((scratch / picture).read_bytes() == (root / picture).read_bytes(), f"draws another {picture}")
    if not drawn:
        hold(printed, "prints nothing")
        kept = root / f"examples/output/analyse_{pathlib.Path(given[0]).stem}.txt"
        hold(not kept.exists() or printed == kept.read_text(encoding="utf-8"), f"prints other than {kept}:\n{printed}")


def hold_vcpkg(arguments, builds):
    ports, name, features = None, *re.fullmatch(r"(\w+)\[(.*)\]", arguments[1]).groups()
    for argument in arguments:
        ports = argument.removeprefix("--overlay-ports=") if argument.startswith("--overlay-ports=") else ports
    port = json.loads((root / ports / name / "vcpkg.json").read_text(encoding="utf-8"))
    hold(port["name"] == name and set(features.split(",")) <= set(port["features"]), f"the port has no {features}")


def hold_conan(arguments, builds):
    hold((root / arguments[1] / "conanfile.py").exists(), f"{arguments[1]} has no recipe")


def hold_apt(arguments, builds):
    for package in arguments[1:]:
        hold(package in installed_by_checks or package in programs, f"nothing here uses {package}")


def hold_program(name):
    kept = root / f"examples/output/{name}.txt"
    hold(run([scratch / name]) == kept.read_text(encoding="utf-8"), f"prints other than {kept}")


programs = {"cmake": hold_cmake, "ctest": hold_ctest, "sh": hold_sh, "c++": hold_compiler, "python3": hold_paths,
            "gcovr": hold_paths, "entente-analyse": hold_analyse, "vcpkg": hold_vcpkg, "conan": hold_conan,
            "apt": hold_apt}
shutil.rmtree(scratch, ignore_errors=True)
(scratch / "docs/pictures").mkdir(parents=True)
for folder in ("examples", "tests"):
    (scratch / folder).symlink_to(root / folder)
for folder in ("include", "packaging"):
    shutil.copytree(root / folder, scratch / folder)
shutil.copy(root / "LICENSE", scratch)
for stand_in in ("your_program.cpp", "page.cpp"):
    shutil.copy(root / "examples/first_bundle.cpp", scratch / stand_in)



def commands_of(text, prose):
    """The words of each command of a page."""
    lines = [line for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S) for line in block.splitlines()]
    lines += re.findall(rf"`((?:{'|'.join(map(re.escape, programs))}) [^`]+)`", prose)
    for line in lines:
        words = shlex.split(line, comments=True)
        while words:
            end = words.index("&&") if "&&" in words else len(words)
            yield words[:end]
            words = words[end + 1:]


def hold_command(words, builds):
    if words[0].startswith("./"):
        hold_program(words[0][2:])
        return
    program = pathlib.Path(words[0]).name
    hold(program in programs, "no check here knows this program")
    programs[program](words[1:], builds)


def anchors_of(page):
    headings = re.findall(r"^#+ (.*)", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


def missing_in(page, text, prose):
    """What a page names and is not there."""
    for name in set(re.findall(r"\b(?:ENTENTE|CMAKE)_[A-Z_]+\b", text)):
        if not is_option(name) and name not in macros:
            yield name
    for header in set(re.findall(r"\bentente/[\w/]+\.hpp\b", text)):
        if not (root / "include" / header).exists():
            yield header
    for file, anchor in set(re.findall(r"\]\(([^)#:]*)#?([^):]*)\)", prose)):
        target = page.parent / file if file else page
        if not target.exists() or anchor and anchor not in anchors_of(target):
            yield f"{file}#{anchor}"


failed, not_run, shown = [], [], 0
for page in [root / "README.md", root / "CONTRIBUTING.md", root / "CHANGELOG.md",
             *sorted(each for folder in ("docs", "examples", "packaging") for each in (root / folder).rglob("*.md"))]:
    text = page.read_text(encoding="utf-8")
    prose = re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)
    builds = {"build/" + name for name in preset_names["configure"]}
    for words in commands_of(text, prose):
        shown += 1
        try:
            hold_command(words, builds)
        except Wrong as wrong:
            failed.append(f"{page.relative_to(root)}: {' '.join(words)}: {wrong}")
    failed += [f"{page.relative_to(root)}: there is no {name}" for name in missing_in(page, text, prose)]
contributing = (root / "CONTRIBUTING.md").read_text(encoding="utf-8")
failed += [f"CONTRIBUTING.md does not name the preset {preset}" for preset in sorted(preset_names["configure"])
           if not re.search(rf"\b{preset}\b", contributing)]
print(*failed, *not_run, f"{shown} commands", sep="\n")
sys.exit(1 if failed or shown == 0 else 77 if not_run else 0)  # 77: skipped in part
