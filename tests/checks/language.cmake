# Under an older standard, the first error that any header gives is the sentence in version.hpp.
#   cmake -D ROOT=<repository> -D COMPILER=<c++> -D FLAGS=<flags> -D SCRATCH=<folder> -P language.cmake

set(ENV{LC_ALL} C)
file(GLOB_RECURSE headers RELATIVE ${ROOT}/include ${ROOT}/include/entente/*.hpp)
list(FILTER headers EXCLUDE REGEX "^entente/interop/")
foreach(header IN LISTS headers)
    file(WRITE ${SCRATCH}/language.cpp "#include <${header}>\n")
    # One error is all that is asked for.
    execute_process(COMMAND ${COMPILER} ${FLAGS} -std=c++17 -I${ROOT}/include -fsyntax-only -w -fdiagnostics-color=never
                            -fmax-errors=1 ${SCRATCH}/language.cpp
                    ERROR_VARIABLE output RESULT_VARIABLE failed)
    string(REGEX MATCH "error: [^\n]*" first "${output}")
    if(NOT failed OR NOT first MATCHES "entente needs C\\+\\+20")
        message(SEND_ERROR "As C++17, ${header} is told: ${output}")
    endif()
endforeach()
