# How entente-analyse ends: with which status, and with what on standard output and standard error.
#   cmake -D CASE=<usage|refused|text> -D PROGRAM=<entente-analyse> -D ROOT=<repository> -D SCRATCH=<folder>
#         -P analyse.cmake

# Runs the program on what stands behind the wanted status.
macro(run wanted)
    execute_process(COMMAND ${PROGRAM} ${ARGN} OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    string(REPLACE "\r\n" "\n" output "${output}")
    string(REPLACE "\r\n" "\n" errors "${errors}")
    if(NOT status EQUAL ${wanted})
        message(SEND_ERROR "entente-analyse ${ARGN} ended with ${status}, not ${wanted}:\n${output}\n${errors}")
    endif()
endmacro()

# Wrong usage: the usage on standard error, and nothing on standard output.
macro(misuse)
    run(2 ${ARGN})
    if(NOT errors MATCHES "Usage:\n  entente-analyse DOMAIN.xml" OR NOT output STREQUAL "")
        message(SEND_ERROR "entente-analyse ${ARGN} printed\n${output}\nand on standard error\n${errors}")
    endif()
endmacro()

# A refused input: one sentence on standard error, which begins with the file.
macro(refusal file)
    run(1 ${ARGN})
    string(FIND "${errors}" "${file}:" begin)
    if(NOT begin EQUAL 0 OR NOT errors MATCHES "^[^\n]+: [^\n]+\n$")
        message(SEND_ERROR "entente-analyse ${ARGN} printed on standard error\n${errors}")
    endif()
endmacro()

file(MAKE_DIRECTORY ${SCRATCH})
set(moscow ${ROOT}/examples/scenarios/moscow.json)
if(CASE STREQUAL usage)
    misuse()
    misuse(--json)
    misuse(domain.xml)
    misuse(domain.xml profile.xml)
    misuse(${moscow} --yaml)
    misuse(${moscow} --limit-points)
    misuse(${moscow} --limit-points many)
    misuse(${moscow} --limit-bytes 0)
    misuse(${moscow} --limit-bytes 99999999999999999999)
    run(0 --help)
    if(NOT output MATCHES "^Usage:")
        message(SEND_ERROR "--help printed\n${output}")
    endif()
elseif(CASE STREQUAL refused)
    set(missing ${SCRATCH}/there_is_no_such_file)
    refusal(${missing}.json ${missing}.json)
    refusal(${missing}.xml ${missing}.xml ${missing}.xml ${missing}.xml)
    refusal(${SCRATCH} ${SCRATCH})
    file(WRITE ${SCRATCH}/empty.json "")
    refusal(${SCRATCH}/empty.json ${SCRATCH}/empty.json)
    file(WRITE ${SCRATCH}/unknown.json
         "{\"entente\": 1, \"parties\": [\"A\"], \"issues\": [], \"said\": [{\"party\": \"B\"}]}\n")
    refusal(${SCRATCH}/unknown.json ${SCRATCH}/unknown.json)
    file(WRITE ${SCRATCH}/broken.xml "<negotiation_template><utility_space>")
    refusal(${SCRATCH}/broken.xml ${SCRATCH}/broken.xml ${SCRATCH}/broken.xml ${SCRATCH}/broken.xml)
    # A profile's fault is told with the profile's file.
    file(WRITE ${SCRATCH}/domain.xml
         "<negotiation_template><utility_space><objective><issue index=\"1\" name=\"Price\" type=\"discrete\">"
         "<item index=\"1\" value=\"low\"/></issue></objective></utility_space></negotiation_template>")
    refusal(${SCRATCH}/broken.xml ${SCRATCH}/domain.xml ${SCRATCH}/broken.xml ${SCRATCH}/broken.xml)
    # One object even then.
    run(1 ${missing}.json --json)
    if(NOT output MATCHES "^{\n  \"format\": \"entente-analysis/1\",\n  \"status\": \"refused\"")
        message(SEND_ERROR "A refusal as JSON is\n${output}")
    endif()
    # Limits are no reason to refuse: what is known is told.
    run(0 ${moscow} --limit-points 1)
    if(NOT output MATCHES "not all that was asked for")
        message(SEND_ERROR "Within one outcome, the page is\n${output}")
    endif()
elseif(CASE STREQUAL text)
    run(0 ${moscow})
    file(READ ${ROOT}/examples/output/analyse_moscow.txt expected)
    string(REPLACE "\r\n" "\n" expected "${expected}")
    if(NOT output STREQUAL expected)
        message(SEND_ERROR "entente-analyse printed\n${output}\nand not\n${expected}")
    endif()
else()
    message(FATAL_ERROR "There is no case ${CASE}")
endif()
