# What including costs, in counts that do not waver: which standard headers are included, and, as g++ 12 counts, how many
# lines the preprocessor leaves, in all and of ours.
#   cmake -D ROOT=<repository> -D COMPILER=<c++> -D COMPILER_ID=<CMake's name for it> -D COMPILER_VERSION=<its version>
#         -D SCRATCH=<folder> -P price.cmake
cmake_minimum_required(VERSION 3.23)

# What all that asks and answers may include; records and sentences besides, since they have dates and words; and what
# nothing may include.
set(light array bit compare concepts cstddef cstdint initializer_list type_traits utility vector)
set(of_records chrono numeric string_view tuple)
set(heavy span memory iostream ostream istream sstream fstream ranges functional regex format)
file(GLOB_RECURSE headers RELATIVE ${ROOT}/include/entente ${ROOT}/include/entente/*.hpp)
foreach(header IN LISTS headers)
    set(allowed ${light})
    file(STRINGS ${ROOT}/include/entente/${header} lines REGEX "^#include <[a-z_]+>")
    if(lines MATCHES "<chrono>" OR header MATCHES "record|refusal_sentences" OR header MATCHES "^say/proposal")
        list(APPEND allowed ${of_records})
    endif()
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include <([a-z_]+)>.*" "\\1" included "${line}")
        if(included IN_LIST heavy OR (header MATCHES "^(model|solve|name|say|worth|ask)/" AND NOT included IN_LIST allowed))
            message(SEND_ERROR "${header} includes <${included}>")
        endif()
    endforeach()
endforeach()

# The preprocessed lines of what includes `header`, at most `most` of them and `most_ours` from our own files.
function(gate header most most_ours)
    file(WRITE ${SCRATCH}/price.cpp "#include <entente/${header}>\n")
    execute_process(COMMAND ${COMPILER} -std=c++20 -I${ROOT}/include -E -P ${SCRATCH}/price.cpp -o ${SCRATCH}/price.ii
                    COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${SCRATCH}/price.ii lines)
    list(LENGTH lines all)
    execute_process(COMMAND ${COMPILER} -std=c++20 -I${ROOT}/include -E ${SCRATCH}/price.cpp -o ${SCRATCH}/price.ii
                    COMMAND_ERROR_IS_FATAL ANY)
    file(STRINGS ${SCRATCH}/price.ii lines REGEX "[^ ]")
    set(ours 0)
    set(is_ours FALSE)
    foreach(line IN LISTS lines)
        if(line MATCHES "^# [0-9]+ \"([^\"]*)\"")
            string(FIND "${CMAKE_MATCH_1}" "/entente/" place)
            set(is_ours FALSE)
            if(CMAKE_MATCH_1 MATCHES "/include/entente/")
                set(is_ours TRUE)
            endif()
        elseif(is_ours)
            math(EXPR ours "${ours} + 1")
        endif()
    endforeach()
    message("${header}: ${all} lines, ${ours} of them ours")
    if(all GREATER most OR ours GREATER most_ours)
        message(SEND_ERROR "${header} may have ${most} lines, ${most_ours} of them ours")
    endif()
endfunction()
if(COMPILER_ID STREQUAL "GNU" AND COMPILER_VERSION MATCHES "^12")
    gate(name/package.hpp 12200 1850)
    gate(entente.hpp 29950 14000)
endif()
