# Compiles a program twice: as it is, which must succeed, and with WRONG defined, which must fail in words that help.
#   cmake -D COMPILER=<c++> -D COMPILER_ID=<CMake's name for it> -D FLAGS=<flags> -D SOURCE=<program> -P wrong_program.cmake
#
# The program's first lines tell what its reader must see in the first error or in the first note after it:
#   // expect: <words>          from every compiler
#   // expect-gcc: <words>      from g++, where the compiler's own words say it
#   // expect-clang: <words>    from clang++
# Beyond that, the reader must not drown: errors and notes are few, and no line is long.
set(most_messages 12)
set(longest_line 400)

set(ENV{LC_ALL} C)
list(APPEND FLAGS -fsyntax-only -fdiagnostics-color=never)

execute_process(COMMAND ${COMPILER} ${FLAGS} ${SOURCE} ERROR_VARIABLE output RESULT_VARIABLE failed)
if(failed)
    message("${output}")
    message(FATAL_ERROR "The right twin is refused")
endif()
execute_process(COMMAND ${COMPILER} ${FLAGS} -DWRONG ${SOURCE} ERROR_VARIABLE output RESULT_VARIABLE failed)
if(NOT failed)
    message(FATAL_ERROR "The wrong program is accepted")
endif()

# Where the repository lies is not the library's doing.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../.. ABSOLUTE)
string(REPLACE "${root}/" "" output "${output}")

# Lines, as a list: what CMake's lists give a meaning to is put out of the way first.
string(REGEX REPLACE "[][;\\]" " " lines "${output}")
string(REPLACE "\n" ";" lines "${lines}")
set(messages 0)
set(errors 0)
set(notes 0)
set(head "")
foreach(line IN LISTS lines)
    if(line MATCHES "(error|note): ")
        math(EXPR messages "${messages} + 1")
    endif()
    if(line MATCHES "error: ")
        math(EXPR errors "${errors} + 1")
    elseif(line MATCHES "note: ")
        math(EXPR notes "${notes} + 1")
    endif()
    # What leads up to the first error is read with it: g++ names there what it was compiling.
    if(errors LESS 2 AND notes LESS 2)
        string(APPEND head "${line}\n")
    endif()
    # g++ tells how it came to a failing constant by printing each call with all its arguments, a dossier with every one of
    # its clauses: no library can shorten that.
    string(LENGTH "${line}" length)
    if(length GREATER longest_line AND NOT line MATCHES "  in .constexpr. expansion of ")
        list(APPEND faults "A line of ${length} characters, of at most ${longest_line}")
    endif()
endforeach()
if(messages GREATER most_messages)
    list(APPEND faults "${messages} errors and notes, of at most ${most_messages}")
endif()

set(compiler clang)
if(COMPILER_ID STREQUAL GNU)
    set(compiler gcc)
endif()
file(STRINGS ${SOURCE} expectations REGEX "^// expect(-${compiler})?: ")
if(NOT expectations)
    list(APPEND faults "No line '// expect: <words>'")
endif()
foreach(words IN LISTS expectations)
    string(REGEX REPLACE "^// expect[^:]*: " "" words "${words}")
    string(FIND "${head}" "${words}" place)
    if(place EQUAL -1)
        list(APPEND faults "Neither the first error nor the first note after it says: ${words}")
    endif()
endforeach()

if(faults)
    list(JOIN faults "\n" faults)
    message("${output}")
    message(FATAL_ERROR "${faults}")
endif()
