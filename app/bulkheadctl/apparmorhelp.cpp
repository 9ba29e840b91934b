// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/apparmorhelp.h"

#include <QCoreApplication>

namespace bulkhead::ctl {

namespace {

struct ApparmorHelp {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

} // namespace

QString apparmorHelp()
{
    return ApparmorHelp::tr("bulkheadctl apparmor - profiles: made, checked, asked, learnt from denials\n"
                            "\n"
                            "USAGE\n"
                            "  bulkheadctl apparmor generate [--meant] [--directory DIR] FILE.toml\n"
                            "  bulkheadctl apparmor check [--json] [CHECK OPTIONS] FILE\n"
                            "  bulkheadctl apparmor learn [--profile FILE] [--json] LOG...\n"
                            "  bulkheadctl apparmor decide FILE [--profile-name NAME] [--owner]\n"
                            "                       --path P --access ACCESS | --capability C |\n"
                            "                       --network FAMILY,TYPE\n"
                            "  bulkheadctl apparmor docker-default [--engine VERSION [--to VERSION]]\n"
                            "\n"
                            "  Files may be -, the standard input. Nothing is loaded into the kernel.\n")
           + ApparmorHelp::tr("\n"
                              "GENERATE\n"
                              "  Prints the profile of a TOML file in bane's format. What bane's rules do not\n"
                              "  do is told on the standard error. Values that would put other rules into the\n"
                              "  policy are refused, and so are keys of the wrong type; keys that bane would\n"
                              "  ignore in silence are named.\n"
                              "      --meant           the profile that does what the file says: only the\n"
                              "                        writable paths are writable, only the allowed\n"
                              "                        programs start, protocols hold for IPv6, too\n"
                              "\n"
                              "CHECK\n"
                              "  Looks for what a profile does not do, then compiles it with the real\n"
                              "  apparmor_parser without loading it. Prints FILE:LINE: LEVEL: TEXT [ID], and\n"
                              "  which rules this kernel does not enforce.\n"
                              "      --parser PROGRAM  instead of apparmor_parser\n"
                              "      --features FILE   the kernel's features, instead of asking this one:\n"
                              "                        /etc/apparmor.d/abi/4.0\n"
                              "      --no-parser       our own checks only\n")
           + ApparmorHelp::tr("\n"
                              "LEARN\n"
                              "  Reads denials and complaints from audit.log (RAW or ENRICHED), the kernel's\n"
                              "  log, syslog or the journal (short or json) and prints the rules that they ask\n"
                              "  for, each once, with where it was seen.\n"
                              "      --profile FILE    leave out what these profiles allow, and say which\n"
                              "                        deny rule would take a proposal away\n"
                              "      --abstractions    offer includes that allow the same (--json)\n"
                              "\n"
                              "DECIDE\n"
                              "  Tells, as JSON, what a profile says to one request, and by which rule.\n"
                              "  A directory's path ends with /. ACCESS is made of r, w, a, l, k, m and x.\n"
                              "  TYPE is stream, dgram, seqpacket, raw, or tcp, udp, icmp.\n"
                              "      --profile-name N  which profile of the file: the first one without it,\n"
                              "                        PARENT//CHILD for one inside another\n"
                              "      --owner           the process owns the file\n"
                              "\n"
                              "DOCKER-DEFAULT\n"
                              "  Prints the profile that an engine of this version loads on this host; the\n"
                              "  newest without --engine. With --to, the rules that differ.\n")
           + ApparmorHelp::tr("\n"
                              "OPTIONS\n"
                              "      --json            JSON on the standard output\n"
                              "      --directory DIR   where includes are looked up (/etc/apparmor.d)\n"
                              "  -h, --help            this text\n"
                              "\n"
                              "JSON\n"
                              "  decide: {\"decision\": \"allowed\", \"rule\": {\"text\": \"/etc/** r,\", \"file\": null,\n"
                              "    \"line\": 3}, \"logged\": false, ...}; \"rule\" is null where no rule matches.\n"
                              "  learn: {\"proposals\": [{\"profile\": ..., \"rule\": ..., \"choices\":\n"
                              "    [{\"generality\": \"exact\", \"rule\": ...}], \"records\": 3, \"seen\": [\"FILE:LINE\"],\n"
                              "    \"killedBy\": null, ...}], \"unanswered\": [...], \"covered\": 0}\n"
                              "  check: {\"accepted\": true, \"findings\": [{\"level\": \"warning\", \"id\": ...,\n"
                              "    \"line\": 4, \"text\": ...}], \"notEnforced\": [...]}\n"
                              "\n"
                              "EXIT STATUS\n"
                              "  0  done; check: nothing that apparmor_parser would refuse\n"
                              "  1  a failure: a file that cannot be read, a value that is refused; check: an\n"
                              "     error in the profile, or an apparmor_parser that hangs or is killed;\n"
                              "     output that cannot be written\n"
                              "  2  wrong usage\n");
}

} // namespace bulkhead::ctl
