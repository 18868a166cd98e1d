# Gives a tree another version: the headers, with the inline namespace that carries it, and where the tree has them the
# port and what debuggers show. The recipe reads the headers.
#   cmake -D ROOT=<folder that has include/> -D VERSION=<major.minor.patch> -P set_version.cmake

if(NOT VERSION MATCHES "^([0-9]+)\\.([0-9]+)\\.([0-9]+)$")
    message(FATAL_ERROR "VERSION is to be three numbers, such as 0.2.0, and not \"${VERSION}\"")
endif()
set(MAJOR ${CMAKE_MATCH_1})
set(MINOR ${CMAKE_MATCH_2})
set(PATCH ${CMAKE_MATCH_3})

file(GLOB_RECURSE headers ${ROOT}/include/entente/*.hpp)
if(NOT headers)
    message(FATAL_ERROR "No headers in ${ROOT}/include/entente")
endif()
foreach(file IN LISTS headers ITEMS ${ROOT}/packaging/vcpkg/ports/entente/vcpkg.json
                                    ${ROOT}/packaging/debuggers/entente.natvis)
    if(NOT EXISTS ${file})
        continue()
    endif()
    file(READ ${file} text)
    string(REGEX REPLACE "(inline |entente::)v[0-9]+_[0-9]+" "\\1v${MAJOR}_${MINOR}" changed "${text}")
    string(REGEX REPLACE "(\"version\": )\"[0-9.]+\"" "\\1\"${VERSION}\"" changed "${changed}")
    foreach(part MAJOR MINOR PATCH)
        string(REGEX REPLACE "(#define ENTENTE_VERSION_${part}) [0-9]+" "\\1 ${${part}}" changed "${changed}")
    endforeach()
    if(NOT changed STREQUAL text)
        file(WRITE ${file} "${changed}")
    endif()
endforeach()
