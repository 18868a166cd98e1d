# Runs an example and compares what it prints with what is expected of it, where that is written down.
#   cmake -D PROGRAM=<program> -D EXPECTED=<file> -P run.cmake

execute_process(COMMAND ${PROGRAM} OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE failed)
if(failed)
    message(FATAL_ERROR "${PROGRAM} ended with ${failed}:\n${output}\n${errors}")
endif()
if(EXISTS ${EXPECTED})
    file(READ ${EXPECTED} expected)
    string(REPLACE "\r\n" "\n" output "${output}")
    string(REPLACE "\r\n" "\n" expected "${expected}")
    if(NOT output STREQUAL expected)
        message(FATAL_ERROR "${PROGRAM} printed\n${output}\nand not, as ${EXPECTED} says,\n${expected}")
    endif()
endif()
