# The version in version.hpp is the one that everything else states: the inline namespace of every header, what the
# debuggers show, and the port. The recipe reads it there, and is asked by tests/packaging.
#   cmake -D ROOT=<repository> -P version.cmake

cmake_minimum_required(VERSION 3.23)

file(READ ${ROOT}/include/entente/version.hpp text)
foreach(part MAJOR MINOR PATCH)
    if(NOT text MATCHES "#define ENTENTE_VERSION_${part} ([0-9]+)\n")
        message(FATAL_ERROR "version.hpp does not state ENTENTE_VERSION_${part}")
    endif()
    set(${part} ${CMAKE_MATCH_1})
endforeach()

# Nothing of ours stands outside the inline namespace that carries the version: two versions in one program would merge.
set(expected "namespace entente::inline v${MAJOR}_${MINOR}")
file(GLOB_RECURSE headers RELATIVE ${ROOT}/include/entente ${ROOT}/include/entente/*.hpp)
set(found 0)
foreach(header IN LISTS headers)
    file(STRINGS ${ROOT}/include/entente/${header} opened REGEX "^(inline )?namespace .*entente")
    foreach(line IN LISTS opened)
        math(EXPR found "${found} + 1")
        if(NOT line MATCHES "^${expected}(::[a-z_:]+)? {$")
            message(SEND_ERROR "${header} opens \"${line}\", and not \"${expected}\"")
        endif()
    endforeach()
endforeach()
if(found LESS 100)
    message(SEND_ERROR "Only ${found} namespaces were found: this check looks in the wrong place")
endif()

file(READ ${ROOT}/packaging/vcpkg/ports/entente/vcpkg.json port)
string(JSON stated GET "${port}" version)
if(NOT stated STREQUAL "${MAJOR}.${MINOR}.${PATCH}")
    message(SEND_ERROR "The port states ${stated}, version.hpp ${MAJOR}.${MINOR}.${PATCH}")
endif()

file(READ ${ROOT}/packaging/debuggers/entente.natvis shown)
string(REGEX MATCHALL "entente::v[0-9]+_[0-9]+" namespaces "${shown}")
list(REMOVE_DUPLICATES namespaces)
if(NOT namespaces STREQUAL "entente::v${MAJOR}_${MINOR}")
    message(SEND_ERROR "entente.natvis shows types of ${namespaces}, and not of entente::v${MAJOR}_${MINOR}")
endif()
