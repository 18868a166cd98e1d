# The pictures and documents that entente-analyse leaves in files.
#   cmake -D PROGRAM=<entente-analyse> -D ROOT=<repository> -D SCRATCH=<folder> -P analyse_pictures.cmake

macro(run wanted)
    execute_process(COMMAND ${PROGRAM} ${ARGN} WORKING_DIRECTORY ${ROOT} OUTPUT_VARIABLE output ERROR_VARIABLE errors
                    RESULT_VARIABLE status)
    string(REPLACE "\r\n" "\n" errors "${errors}")
    if(NOT status EQUAL ${wanted})
        message(SEND_ERROR "entente-analyse ${ARGN} ended with ${status}, not ${wanted}:\n${output}\n${errors}")
    endif()
endmacro()

# Options and files of all kinds, in a folder.
macro(all_kinds folder)
    set(files --html ${folder}/page.html --markdown ${folder}/document.md --svg-board ${folder}/board.svg
              --svg-linkages ${folder}/linkages.svg --svg-frontier ${folder}/frontier.svg --dot ${folder}/linkages.dot)
endmacro()

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH}/once ${SCRATCH}/again)
set(moscow examples/scenarios/moscow.json)

# Asked for alone, they are all that the program says; and each time the same bytes.
all_kinds(${SCRATCH}/once)
run(0 ${moscow} ${files})
if(NOT output STREQUAL "" OR NOT errors STREQUAL "")
    message(SEND_ERROR "With files alone, it printed\n${output}\n${errors}")
endif()
all_kinds(${SCRATCH}/again)
run(0 ${moscow} ${files} --json)
if(NOT output MATCHES "^{\n  \"format\": \"entente-analysis/1\"")
    message(SEND_ERROR "With files and --json, it printed\n${output}")
endif()
set(begin_page.html "<!DOCTYPE html>\n")
set(begin_document.md "# moscow\n")
set(begin_board.svg "<svg class=\"en\" xmlns=\"http://www.w3.org/2000/svg\"")
set(begin_linkages.svg "${begin_board.svg}")
set(begin_frontier.svg "${begin_board.svg}")
set(begin_linkages.dot "digraph linkages {\n")
foreach(name page.html document.md board.svg linkages.svg frontier.svg linkages.dot)
    file(READ ${SCRATCH}/once/${name} once)
    file(READ ${SCRATCH}/again/${name} again)
    if(NOT once STREQUAL again)
        message(SEND_ERROR "${name} is not the same twice")
    endif()
    string(FIND "${once}" "${begin_${name}}" begin)
    if(NOT begin EQUAL 0)
        message(SEND_ERROR "${name} does not begin with ${begin_${name}}")
    endif()
    string(FIND "${once}" "Missile defence" place)
    if(place EQUAL -1 AND NOT name STREQUAL "frontier.svg")
        message(SEND_ERROR "${name} does not name an issue")
    endif()
endforeach()

# One of them may go to standard output, under a title.
run(0 ${moscow} --markdown=- "--title=Talks in *Moscow*")
if(NOT output MATCHES "^# Talks in \\\\\\*Moscow\\\\\\*\n")
    message(SEND_ERROR "With a title, the document begins otherwise:\n${output}")
endif()
foreach(wrong "--dot" "--dot;-;--text" "--dot;-;--markdown;-" "--html=" "--title")
    run(2 ${moscow} ${wrong})
endforeach()

# Where a file can't be written, that is said, and the others are written nevertheless.
file(REMOVE ${SCRATCH}/once/board.svg)
run(1 ${moscow} --html ${SCRATCH}/nowhere/page.html --svg-board ${SCRATCH}/once/board.svg)
string(FIND "${errors}" "${SCRATCH}/nowhere/page.html: the file can't be written: " begin)
if(NOT begin EQUAL 0 OR NOT errors MATCHES "^[^\n]+\n$")
    message(SEND_ERROR "Of a file that can't be written, it says\n${errors}")
endif()
if(NOT EXISTS ${SCRATCH}/once/board.svg)
    message(SEND_ERROR "One file that can't be written keeps others from being written")
endif()

# Limits are no reason to refuse: the page says what it lacks.
run(0 ${moscow} --limit-points 1 --html ${SCRATCH}/limited.html)
file(READ ${SCRATCH}/limited.html limited)
string(FIND "${limited}" "the limit on outcomes was met" place)
if(place EQUAL -1)
    message(SEND_ERROR "A page made within one outcome does not say so")
endif()
