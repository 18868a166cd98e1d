# What including and a bundle cost a compiler, in a count that does not waver: templates that clang instantiates for a file
# that includes everything and asks nothing, and for a bundle of n issues, two positions on each, and a question about
# each. That must grow with n and no faster, and all stay below what is stated here.
#   cmake -D ROOT=<repository> -D COMPILER=<clang++> -D FLAGS=<its flags> -D SCRATCH=<folder> -P instantiations.cmake
cmake_minimum_required(VERSION 3.23)

# Sets `result` to how many templates are instantiated for `program`.cpp.
function(count_instantiations_in program result)
    # Clang writes the trace beside the object; without a granularity of 0 it leaves out what takes no time.
    execute_process(COMMAND ${COMPILER} ${FLAGS} -std=c++20 -I${ROOT}/include -ftime-trace -ftime-trace-granularity=0
                            -c ${program}.cpp -o ${program}.o COMMAND_ERROR_IS_FATAL ANY)
    file(READ ${program}.json trace)
    file(REMOVE ${program}.json ${program}.o)
    string(REGEX MATCHALL "\"name\":\"Instantiate(Class|Function)\"" events "${trace}")
    list(LENGTH events count)
    set(${result} ${count} PARENT_SCOPE)
endfunction()

# Sets `result` to how many templates are instantiated for a bundle of `size` issues.
function(count_instantiations size result)
    set(issues)
    set(names)
    set(positions)
    set(questions)
    foreach(number RANGE 1 ${size})
        string(APPEND issues "inline constexpr struct issue_${number} final : issue<\"Issue ${number}\", answer> {} issue_${number};\n")
        list(APPEND names "issue_${number}")
        list(APPEND positions "holds(buyer, issue_${number} == answer::yes)" "holds(seller, issue_${number} == answer::no)")
        string(APPEND questions "static_assert(position(said, seller, issue_${number}) == answer::no);\n")
    endforeach()
    list(JOIN names ", " names)
    list(JOIN positions ",\n    " positions)
    set(program ${SCRATCH}/instantiations_${size})
    file(CONFIGURE OUTPUT ${program}.cpp @ONLY CONTENT [[
#include <entente/ask/acceptance.hpp>

using namespace entente;

enum class answer { no, yes };

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;
@issues@
struct talks final : bundle<parties<buyer, seller>, issues<@names@>> {};

inline constexpr dossier<talks> said{
    @positions@};
@questions@]])
    count_instantiations_in(${program} count)
    message("${size} issues: ${count} instantiations")
    set(${result} ${count} PARENT_SCOPE)
endfunction()

# A solver that is instantiated though nobody asks it calls another without handing on `Asked`: see solve/answer.hpp. With
# libc++ it is a thousand more than with libstdc++.
file(WRITE ${SCRATCH}/instantiations.cpp "#include <entente/entente.hpp>\n")
count_instantiations_in(${SCRATCH}/instantiations of_nothing)
message("including everything: ${of_nothing} instantiations")
if(of_nothing GREATER 7800)
    message(SEND_ERROR "including everything may take 7800 instantiations")
endif()

count_instantiations(16 of_16)
count_instantiations(64 of_64)
count_instantiations(256 of_256)
math(EXPR first_growth "${of_64} - ${of_16}")
math(EXPR second_growth "${of_256} - ${of_64}")
# Each issue is at least a class, or nothing has been counted.
if(first_growth LESS 48)
    message(SEND_ERROR "48 issues more take ${first_growth} instantiations: is the trace read as this clang writes it?")
endif()
# From 64 to 256 there are four times as many issues to add as from 16 to 64; a hundredth is left for what steps by words.
math(EXPR linear "${first_growth} * 404 / 100")
if(second_growth GREATER linear)
    message(SEND_ERROR "48 issues more take ${first_growth} instantiations, and 192 more take ${second_growth}: more than linear")
endif()
math(EXPR most_of_48 "25 * 48")
if(first_growth GREATER most_of_48 OR of_256 GREATER 11000)
    message(SEND_ERROR "an issue may take 25 instantiations, and all of 256 issues 11000")
endif()
