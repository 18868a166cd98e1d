# Writes entente as one header, for Compiler Explorer and quick trials:
#   cmake -D OUTPUT=entente.hpp -P packaging/single_header.cmake
# Into it go entente/entente.hpp and what prints, or the headers that -D "HEADERS=entente/record.hpp;..." names, or all
# that need only the standard library where it says "all"; and whatever these include.

cmake_minimum_required(VERSION 3.23)

if(NOT OUTPUT)
    message(FATAL_ERROR "OUTPUT is to name the file to write")
endif()
set(folder ${CMAKE_CURRENT_LIST_DIR}/../include)
if(NOT HEADERS)
    set(HEADERS entente/entente.hpp entente/show/text.hpp entente/show/worth_text.hpp)
elseif(HEADERS STREQUAL "all")
    file(GLOB_RECURSE HEADERS RELATIVE ${folder} ${folder}/entente/*.hpp)
    list(FILTER HEADERS EXCLUDE REGEX "^entente/interop/")
endif()

# Lays a header into `text` behind those that it includes, each once. Headers keep their include guards: one that is
# included from a tree of headers afterwards adds nothing.
function(lay header)
    get_property(laid GLOBAL PROPERTY laid)
    if(header IN_LIST laid)
        return()
    endif()
    set_property(GLOBAL APPEND PROPERTY laid ${header})
    file(STRINGS ${folder}/${header} includes REGEX "^#include <")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "^#include <(.*)>$" "\\1" included "${include}")
        if(included MATCHES "^entente/")
            lay(${included})
        else()
            set_property(GLOBAL APPEND PROPERTY standard ${included})
        endif()
    endforeach()
    file(READ ${folder}/${header} text)
    string(REGEX REPLACE "#include <[^\n]*\n+" "" text "${text}")
    set_property(GLOBAL APPEND_STRING PROPERTY text "\n// ${header}\n\n${text}")
endfunction()

# What it needs of the language is said before anything else.
lay(entente/version.hpp)
get_property(first GLOBAL PROPERTY text)
set_property(GLOBAL PROPERTY text "")
foreach(header IN LISTS HEADERS)
    lay(${header})
endforeach()
get_property(text GLOBAL PROPERTY text)
get_property(standard GLOBAL PROPERTY standard)
list(REMOVE_DUPLICATES standard)
list(SORT standard)
list(TRANSFORM standard PREPEND "#include <")
list(TRANSFORM standard APPEND ">")
list(JOIN standard "\n" standard)

file(READ ${folder}/../LICENSE licence)
string(STRIP "${licence}" licence)
string(REGEX REPLACE "\n\n" "\n//\n" licence "${licence}")
string(REGEX REPLACE "\n([^/])" "\n// \\1" licence "${licence}")
file(WRITE ${OUTPUT} "// entente in one header, made of its parts by packaging/single_header.cmake.
//
// ${licence}
${first}
${standard}
${text}")
