# What the README shows must be what the examples are and print.
#   cmake -D ROOT=<the repository> [-D COMPILER=<c++> -D COMPILER_ID=<CMake's name for it> -D COMPILER_VERSION=<its version>]
#         -P readme.cmake

file(READ ${ROOT}/README.md readme)
foreach(shown examples/first_bundle.cpp examples/output/first_bundle.txt)
    file(READ ${ROOT}/${shown} text)
    string(FIND "${readme}" "${text}" place)
    if(place EQUAL -1)
        message(FATAL_ERROR "README.md does not show ${shown} as it is")
    endif()
endforeach()

# The error that it quotes must be what the compiler says: g++ 12, which is named there.
if(COMPILER_ID STREQUAL "GNU" AND COMPILER_VERSION MATCHES "^12")
    set(ENV{LC_ALL} C.UTF-8)
    execute_process(COMMAND ${COMPILER} -std=c++20 -I${ROOT}/include -DWRONG -fsyntax-only -fdiagnostics-color=never
                            ${ROOT}/tests/wrong/question_about_an_issue_outside.cpp ERROR_VARIABLE said)
    string(REGEX MATCHALL "\nplace\\.hpp[^\n]+" quoted "${readme}")
    if(NOT quoted)
        message(FATAL_ERROR "README.md quotes no error")
    endif()
    foreach(line IN LISTS quoted)
        string(STRIP "${line}" line)
        string(FIND "${said}" "${line}" place)
        if(place EQUAL -1)
            message(FATAL_ERROR "README.md quotes\n${line}\nbut the compiler says\n${said}")
        endif()
    endforeach()
endif()

# The wrong program that CONTRIBUTING.md shows must be one.
file(READ ${ROOT}/CONTRIBUTING.md contributing)
file(READ ${ROOT}/tests/wrong/question_about_an_issue_outside.cpp program)
string(FIND "${contributing}" "${program}" place)
if(place EQUAL -1)
    message(FATAL_ERROR "CONTRIBUTING.md does not show tests/wrong/question_about_an_issue_outside.cpp as it is")
endif()
