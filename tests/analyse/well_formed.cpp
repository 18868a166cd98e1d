// Are these files XML, with this element at their root?
//   entente_analyse_well_formed ROOT FILE...

#include <pugixml.hpp>

#include <cstdio>
#include <cstring>

int main(int count, char** words)
{
    int faults = count < 3 ? 1 : 0;
    for (int at = 2; at < count; ++at) {
        pugi::xml_document read;
        const pugi::xml_parse_result result = read.load_file(words[at]);
        const char* const root = read.document_element().name();
        if (result && std::strcmp(root, words[1]) == 0)
            continue;
        ++faults;
        std::fprintf(stderr, "%s: %s at byte %lld; its root is \"%s\"\n", words[at], result.description(),
                     static_cast<long long>(result.offset), root);
    }
    return faults == 0 ? 0 : 1;
}
