# compile(<source> <program> <flag>...) builds a program with nothing but a compiler, without a warning.
function(compile source program)
    separate_arguments(flags NATIVE_COMMAND "${FLAGS}")
    execute_process(COMMAND ${COMPILER} ${flags} -std=c++20 -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion
                            -Wshadow -Werror ${ARGN} ${source} -o ${program}
                    COMMAND_ERROR_IS_FATAL ANY)
endfunction()
