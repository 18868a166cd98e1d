# How entente-analyse ends: with which status, and with what on standard output and standard error.
#   cmake -D CASE=<usage|refused|text|limits|large|interrupt|terminal> -D PROGRAM=<entente-analyse> -D ROOT=<repository>
#         -D SCRATCH=<folder> -P analyse.cmake

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

# The same, and what the sentence says.
macro(refusal_because reason file)
    refusal(${file} ${ARGN})
    if(NOT errors MATCHES "${reason}")
        message(SEND_ERROR "entente-analyse ${ARGN} was to say ${reason}, and said\n${errors}")
    endif()
endmacro()

# A scenario of so many parties and issues, of five options each, that have nothing in common.
function(write_scenario file parties issues)
    set(names)
    set(worth)
    set(dice 1)
    foreach(party RANGE 1 ${parties})
        string(APPEND names "\"party ${party}\",")
        string(APPEND worth "{\"party\":\"party ${party}\",\"no_deal\":0},\n")
        foreach(issue RANGE 1 ${issues})
            set(values)
            foreach(option RANGE 1 5)
                math(EXPR dice "(${dice} * 1103515245 + 12345) % 2147483648")
                math(EXPR value "${dice} / 65536 % 10000")
                string(APPEND values "${value},")
            endforeach()
            string(REGEX REPLACE ",$" "" values "${values}")
            string(APPEND worth
                   "{\"party\":\"party ${party}\",\"issue\":\"issue ${issue}\",\"values\":[${values}]},\n")
        endforeach()
    endforeach()
    set(all)
    foreach(issue RANGE 1 ${issues})
        string(APPEND all "{\"name\":\"issue ${issue}\",\"options\":[\"a\",\"b\",\"c\",\"d\",\"e\"]},\n")
    endforeach()
    foreach(list names worth all)
        string(REGEX REPLACE ",\n?$" "" ${list} "${${list}}")
    endforeach()
    file(WRITE ${file} "{\"entente\":1,\"parties\":[${names}],\"issues\":[${all}],\"worth\":[${worth}]}\n")
endfunction()

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
    misuse(${moscow} --limit-bytes=)
    misuse(${moscow} --html)
    misuse(${moscow} --title)
    misuse(${moscow} --html - --json)
    misuse(${moscow} --json=yes)
    # What is wrong stands before the usage.
    misuse(${moscow} --limit-points -3)
    if(NOT errors MATCHES "^entente-analyse: --limit-points takes a whole number above 0, not \"-3\"\n")
        message(SEND_ERROR "Of a wrong limit it is said\n${errors}")
    endif()
    run(0 --help)
    if(NOT output MATCHES "^Usage:")
        message(SEND_ERROR "--help printed\n${output}")
    endif()
elseif(CASE STREQUAL refused)
    set(missing ${SCRATCH}/there_is_no_such_file)
    set(files ${ROOT}/tests/analyse/files)
    refusal(${missing}.json ${missing}.json)
    refusal(${missing}.xml ${missing}.xml ${missing}.xml ${missing}.xml)
    refusal(${missing}.xml ${files}/house.xml ${files}/house_buyer.xml ${missing}.xml)
    refusal(${missing}.json ${files}/lease.json ${files}/lease_first.json ${missing}.json)
    # A folder is no file.
    refusal(${SCRATCH} ${SCRATCH})
    refusal(${SCRATCH} ${SCRATCH} ${files}/house_buyer.xml ${files}/house_seller.xml)
    refusal(${SCRATCH} ${files}/lease_first.json ${SCRATCH})
    # Nobody but root is kept from reading this.
    file(WRITE ${SCRATCH}/secret.json "{}")
    file(CHMOD ${SCRATCH}/secret.json PERMISSIONS OWNER_WRITE)
    refusal(${SCRATCH}/secret.json ${SCRATCH}/secret.json)
    file(CHMOD ${SCRATCH}/secret.json PERMISSIONS OWNER_READ OWNER_WRITE)
    # Profiles of another domain, of another format, or too few.
    refusal_because("is of another type in the domain" ${files}/pool_town.xml
                    ${files}/house.xml ${files}/pool_town.xml ${files}/pool_divers.xml)
    refusal_because("two profiles at least" ${files}/lease_first.json ${files}/lease_first.json)
    refusal_because("two profiles at least" ${files}/lease.json ${files}/lease.json)
    refusal_because("two profiles at least" ${files}/lease.json ${files}/lease.json ${files}/lease_first.json)
    refusal_because("this is no GENIUS profile" ${files}/house.xml
                    ${files}/house.xml ${files}/house.xml ${files}/house_buyer.xml)
    refusal_because("this is no JSON" ${files}/house_buyer.xml
                    ${files}/lease.json ${files}/lease_first.json ${files}/house_buyer.xml)
    refusal_because("the file has no element" ${files}/lease_first.json
                    ${files}/house.xml ${files}/lease_first.json ${files}/house_buyer.xml)
    # The same file twice makes two parties of one mind, and a fault in the second of two of one name is its own.
    run(0 --json ${files}/house.xml ${files}/house_buyer.xml ${files}/house_buyer.xml)
    string(JSON second ERROR_VARIABLE fault GET "${output}" parties 1 name)
    if(NOT second STREQUAL "house_buyer (2)")
        message(SEND_ERROR "The second party is called \"${second}\"")
    endif()
    run(0 ${files}/lease.json ${files}/lease_first.json ${files}/lease_first.json)
    file(MAKE_DIRECTORY ${SCRATCH}/again)
    file(WRITE ${SCRATCH}/again/house_buyer.xml "<utility_space>")
    refusal(${SCRATCH}/again/house_buyer.xml ${files}/house.xml ${files}/house_buyer.xml ${SCRATCH}/again/house_buyer.xml)
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
    # So it is with GeniusWeb's, and no file is taken for what it is not.
    file(WRITE ${SCRATCH}/broken.json "{\n\"PartialOrdering\": {}}")
    refusal(${SCRATCH}/broken.json ${SCRATCH}/broken.json ${SCRATCH}/broken.json)
    if(NOT errors MATCHES ":1:1: profiles of the kind \"PartialOrdering\" are not read")
        message(SEND_ERROR "Of a profile of another kind it is said\n${errors}")
    endif()
    refusal_because("is read alone" ${moscow} ${moscow} ${moscow})
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
    foreach(scenario moscow moscow_account)
        run(0 ${ROOT}/examples/scenarios/${scenario}.json)
        file(READ ${ROOT}/examples/output/analyse_${scenario}.txt expected)
        string(REPLACE "\r\n" "\n" expected "${expected}")
        if(NOT output STREQUAL expected)
            message(SEND_ERROR "entente-analyse printed\n${output}\nand not\n${expected}")
        endif()
    endforeach()
    # Concessions and their worth, forecasts and bets, expected gains, sources.
    run(0 ${ROOT}/tests/analyse/files/talks.json)
    file(READ ${ROOT}/tests/analyse/files/talks.txt expected)
    string(REPLACE "\r\n" "\n" expected "${expected}")
    string(FIND "${output}" "${expected}" place)
    if(place EQUAL -1)
        message(SEND_ERROR "entente-analyse printed\n${output}\nwithout\n${expected}")
    endif()
    if(NOT output MATCHES "\nParties\n[^\n]+\n[^\n]+\n  Concerned without being a party: The Bank, mediator\n")
        message(SEND_ERROR "entente-analyse does not name the mediator:\n${output}")
    endif()
    # Whose consent is needed, and who ratifies, has a say: what the parties agree on blocks.
    file(WRITE ${SCRATCH}/ratified.json
         "{\"entente\": 1, \"parties\": [\"A\", \"B\"], \"issues\": [{\"name\": \"x\", \"options\": [\"a\", \"b\"]}],"
         "\"third_parties\": [{\"ratifies\": \"Congress\", \"party\": \"A\"}, {\"consents\": \"C\", \"issues\": [\"x\"]}],"
         "\"said\": [{\"party\": \"A\", \"issue\": \"x\", \"holds\": \"a\"}, {\"party\": \"B\", \"issue\": \"x\", \"holds\": \"a\"},"
         "{\"party\": \"Congress\", \"rules_out\": {\"issue\": \"x\", \"is\": \"a\"}}],"
         "\"record\": {\"entries\": [{\"date\": \"2025-01-15\", \"by\": \"Congress\", \"party\": \"Congress\", \"issue\": \"x\", \"holds\": \"b\"}]}}")
    run(0 ${SCRATCH}/ratified.json)
    foreach(line "Concerned without being a party: Congress, which ratifies for A" "unreconciled  x"
                 "Concerned without being a party: C, whose consent is needed, about x" "carries without x"
                 "Positions of Congress that did not move: x")
        if(NOT output MATCHES "${line}")
            message(SEND_ERROR "Without \"${line}\", the page is\n${output}")
        endif()
    endforeach()
    run(0 --json ${ROOT}/tests/analyse/files/talks.json)
    function(has expected)
        string(JSON found ERROR_VARIABLE missing GET "${output}" record ${ARGN})
        if(NOT found STREQUAL expected)
            message(SEND_ERROR "Of ${ARGN} it is said \"${found}\", and not \"${expected}\": ${missing}\n${output}")
        endif()
    endfunction()
    has("-8.75" outstanding 0 expected_gains Upland)
    has("7.5" concessions 0 cost)
    has("30" reciprocity 0 worth_received)
    has("conditional" reciprocity 0 unanswered 0 kind)
    has("Ada Brook" support 2 statements 0 speaker)
    has("10" contingencies 0 forecasts Upland 1)
    has("Delta" contingencies 0 bets 0 believer)
    # Where nobody says what no deal is worth, there is no solution, and the page has no more to say of it.
    file(WRITE ${SCRATCH}/bare.json
         "{\"entente\": 1, \"parties\": [\"A\", \"B\"], \"issues\": [{\"name\": \"x\", \"options\": [\"a\", \"b\"]}],"
         "\"worth\": [{\"party\": \"A\", \"issue\": \"x\", \"values\": [1, 2]}]}")
    run(0 ${SCRATCH}/bare.json)
    if(NOT output MATCHES "\n  A  could get 2 at best\n" OR NOT output MATCHES "There are none" OR output MATCHES "N: Nash")
        message(SEND_ERROR "Of a bare scenario, the page is\n${output}")
    endif()
    # What the record of the talks says is one key more.
    run(0 --json ${moscow})
    string(JSON turn ERROR_VARIABLE missing GET "${output}" record outstanding 0 turn)
    if(NOT turn STREQUAL "United States")
        message(SEND_ERROR "Of the first proposal on the table, the turn is with \"${turn}\": ${missing}\n${output}")
    endif()
elseif(CASE STREQUAL limits)
    # What is known within them is told, and what cut it short.
    set(house ${ROOT}/tests/analyse/files/house)
    foreach(limit "--limit-points;3;the limit on outcomes was met" "--limit-bytes;50;the limit on bytes was met")
        list(POP_BACK limit why)
        run(0 --json ${house}.xml ${house}_buyer.xml ${house}_seller.xml ${limit})
        if(NOT output MATCHES "\"status\": \"truncated\"" OR NOT output MATCHES "${why}" OR
           NOT output MATCHES "\"packages\": \"30\"")
            message(SEND_ERROR "Within ${limit}, the answer is\n${output}")
        endif()
    endforeach()
    run(0 --json ${house}.xml ${house}_buyer.xml ${house}_seller.xml --limit-points=12 --limit-bytes=1000000)
    if(NOT output MATCHES "\"status\": \"exact\"")
        message(SEND_ERROR "Within what is enough, the answer is\n${output}")
    endif()
elseif(CASE STREQUAL large)
    write_scenario(${SCRATCH}/large.json 2 100)
    run(0 --json ${SCRATCH}/large.json)
    # 5^100, to the last digit.
    if(NOT output MATCHES "\"status\": \"exact\"" OR
       NOT output MATCHES
       "\"packages\": \"7888609052210118054117285652827862296732064351090230047702789306640625\"")
        string(SUBSTRING "${output}" 0 500 output)
        message(SEND_ERROR "Of a hundred issues, the answer is\n${output}")
    endif()
elseif(CASE STREQUAL interrupt)
    # Hours of work, but for the interrupt.
    write_scenario(${SCRATCH}/long.json 4 40)
    execute_process(COMMAND timeout --foreground --preserve-status -s INT 3 ${PROGRAM} --json ${SCRATCH}/long.json
                    OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    string(JSON certainty ERROR_VARIABLE fault GET "${output}" status)
    string(JSON packages ERROR_VARIABLE fault GET "${output}" packages)
    string(JSON note ERROR_VARIABLE fault GET "${output}" notes 0)
    if(NOT status EQUAL 0 OR NOT errors STREQUAL "" OR NOT certainty STREQUAL truncated OR
       NOT packages EQUAL 9094947017729282379150390625 OR NOT note MATCHES "it was interrupted")
        message(SEND_ERROR "Interrupted, it ended with ${status} and\n${output}\n${errors}")
    endif()
    execute_process(COMMAND timeout --foreground --preserve-status -s INT 3 ${PROGRAM} ${SCRATCH}/long.json
                    OUTPUT_VARIABLE output ERROR_VARIABLE errors RESULT_VARIABLE status)
    if(NOT status EQUAL 0 OR NOT errors STREQUAL "" OR NOT output MATCHES "not all that was asked for" OR
       NOT output MATCHES "packages are possible" OR NOT output MATCHES "it was interrupted")
        message(SEND_ERROR "Interrupted, the page ended with ${status} and\n${output}\n${errors}")
    endif()
elseif(CASE STREQUAL terminal)
    # Standard error is a terminal here, and standard output none.
    write_scenario(${SCRATCH}/long.json 4 40)
    file(WRITE ${SCRATCH}/run.sh
         "cd '${SCRATCH}'\ntimeout --foreground --preserve-status -s INT 4 '${PROGRAM}' --json long.json >output\n")
    execute_process(COMMAND script -qec "sh '${SCRATCH}/run.sh'" /dev/null
                    OUTPUT_VARIABLE errors RESULT_VARIABLE status)
    file(READ ${SCRATCH}/output output)
    if(NOT status EQUAL 0 OR NOT errors MATCHES "[a-zA-Z]: [0-9]+ of [0-9]+" OR NOT output MATCHES "\"truncated\"")
        message(SEND_ERROR "On a terminal, it ended with ${status}, and showed\n${errors}\n${output}")
    endif()
else()
    message(FATAL_ERROR "There is no case ${CASE}")
endif()
