// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/seccomphelp.h"

#include "app/bulkheadctl/seccomptrycommand.h"

#include <QCoreApplication>

namespace bulkhead::ctl {

namespace {

struct SeccompHelp {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

} // namespace

QString seccompHelp()
{
    return SeccompHelp::tr("bulkheadctl seccomp - from what a program does to a filter that is understood\n"
                           "\n"
                           "USAGE\n"
                           "  bulkheadctl seccomp generate [OPTIONS] [-o OUT] [FILE...]\n"
                           "  bulkheadctl seccomp resolve [TARGET OPTIONS] [-o OUT] [PROFILE]\n"
                           "  bulkheadctl seccomp explain --call NAME [--args A,B,...] [TARGET OPTIONS]\n"
                           "                              [PROFILE]\n"
                           "  bulkheadctl seccomp lint [--json] [TARGET OPTIONS] [PROFILE]\n"
                           "  bulkheadctl seccomp diff [--json] [TARGET OPTIONS] [BEFORE] AFTER\n"
                           "  bulkheadctl seccomp merge [--intersection] [TARGET OPTIONS] [-o OUT]\n"
                           "                            PROFILE...\n"
                           "  bulkheadctl seccomp convert [--to FORM] [TARGET OPTIONS] [-o OUT] [PROFILE]\n"
                           "  bulkheadctl seccomp try --image IMAGE [RUN OPTIONS] PROFILE [-- COMMAND...]\n"
                           "  bulkheadctl seccomp record --image IMAGE [RUN OPTIONS] [-o OUT]\n"
                           "                             [-- COMMAND...]\n"
                           "\n"
                           "  FILE and PROFILE may be -, the standard input. Without FILE, generate reads\n"
                           "  it; without PROFILE the others take the one that is built into the engine.\n")
           + SeccompHelp::tr("\n"
                             "GENERATE\n"
                             "  Makes a profile for docker run --security-opt seccomp=OUT that allows what\n"
                             "  the recordings show, and prints it. A recording is strace's output in any of\n"
                             "  its shapes, SECCOMP records of the audit or the kernel's log, a profile, or a\n"
                             "  list of names; which one, is told from its beginning.\n"
                             "      --no-runtime      nothing but what was recorded: without what runc and\n"
                             "                        crun call before the program runs, and without ENOSYS\n"
                             "                        for newer calls; a container does not start with it\n"
                             "      --families        allow too what another C library, kernel or\n"
                             "                        architecture calls instead: openat beside open\n"
                             "      --keep-failed     allow calls too that only ever failed with ENOSYS or\n"
                             "                        EPERM; without it they fail alike in the container\n"
                             "      --arguments LIST  allow these calls with their recorded arguments only:\n"
                             "                        socket, clone, personality, ioctl, prctl, fcntl, or\n"
                             "                        all of them\n"
                             "      --default ACTION  what happens to everything else: errno (EPERM),\n"
                             "                        errno:NAME, log or kill\n"
                             "      --arch ARCH       of the machine that was recorded (amd64)\n"
                             "      --report          print where each call was seen, as JSON, instead\n"
                             "  Calls that newer kernels brought and that were not recorded are answered\n"
                             "  with ENOSYS, because C libraries take another way on that error alone.\n")
           + SeccompHelp::tr("\n"
                             "RESOLVE\n"
                             "  Prints the object that the engine would hand to the runtime (linux.seccomp\n"
                             "  of config.json): rules for other capabilities, architectures and kernels are\n"
                             "  left out. \"null\" where seccomp would be off.\n"
                             "\n"
                             "EXPLAIN\n"
                             "  Tells what happens to a call, and why. NAME may be a number. Arguments are\n"
                             "  decimal, 0x..., negative, or a name such as AF_ALG.\n"
                             "      --call NAME       the call\n"
                             "      --args A,B,...    its arguments; those that are left out are 0\n"
                             "      --call-arch ARCH  of the calling program, such as 386 on amd64\n"
                             "\n"
                             "LINT\n"
                             "  Prints what is wrong with a profile, and why: FILE:LINE:COLUMN: level: ...\n"
                             "      --json            an object with \"problems\" instead\n"
                             "\n"
                             "DIFF\n"
                             "  Compares two profiles, or the built-in one and a profile, by what they do on\n"
                             "  the target: + is allowed now, - is refused now, ~ is answered otherwise.\n"
                             "      --json            an object with \"calls\" and \"settings\" instead\n"
                             "\n"
                             "MERGE\n"
                             "  Makes one profile of several that allows what any of them allows.\n"
                             "      --intersection    ... what all of them allow\n"
                             "\n"
                             "CONVERT\n"
                             "      --to FORM         docker  the same profile in today's spelling (default)\n"
                             "                        oci     as resolve prints it\n"
                             "                        names   the allowed calls, a name a line\n"
                             "                        log     its twin that refuses nothing and logs what it\n"
                             "                                would have refused\n"
                             "                        overlay only what differs from the engine's built-in\n"
                             "                                profile; every verb reads overlays, too\n")
           + seccompTryHelp()
           + SeccompHelp::tr("\n"
                             "TARGET OPTIONS\n"
                             "      --caps LIST       the container's capabilities: CAP_A,CAP_B, all or none\n"
                             "                        (what the engine gives by default)\n"
                             "      --arch ARCH       the host's architecture: amd64, arm64, ... (amd64)\n"
                             "      --kernel VERSION  the host's kernel (6.12)\n"
                             "      --engine VERSION  26.1.5, docker, podman (the newest Docker)\n"
                             "\n"
                             "OTHER OPTIONS\n"
                             "  -o, --output OUT      write there instead, the whole or nothing\n"
                             "  -h, --help            this text\n"
                             "\n"
                             "EXIT STATUS\n"
                             "  0  done\n"
                             "  1  a failure: a file that cannot be read or written, no call in a recording,\n"
                             "     a profile that is broken or that the engine or the runtime would refuse;\n"
                             "     lint: something to mend was found; diff: the profiles differ\n"
                             "  2  wrong usage\n")
           + SeccompHelp::tr("\n"
                             "JSON\n"
                             "  explain prints one object: \"action\" (SCMP_ACT_ERRNO), \"errno\" (1) and\n"
                             "  \"errnoName\" (\"EPERM\") or null, \"decidedBy\" (rule, default,\n"
                             "  missing-architecture, newer-than-profile, multiplexer, no-filter),\n"
                             "  \"ruleIndex\" and \"rule\" or null, \"sentence\", and \"call\", \"number\",\n"
                             "  \"architecture\".\n"
                             "\n"
                             "EXAMPLES\n"
                             "  strace -f -o trace nginx; bulkheadctl seccomp generate -o nginx.json trace\n"
                             "  strace -f ls 2>&1 >/dev/null | bulkheadctl seccomp generate -\n"
                             "  ausearch -m SECCOMP --raw | bulkheadctl seccomp generate old.json -\n"
                             "  bulkheadctl seccomp resolve --caps CAP_SYS_ADMIN --engine 26.1.5\n"
                             "  bulkheadctl seccomp explain --call socket --args AF_ALG,5,0 nginx.json\n"
                             "  bulkheadctl seccomp lint nginx.json\n"
                             "  bulkheadctl seccomp diff --engine 26.1.5 nginx.json\n"
                             "  bulkheadctl seccomp merge -o all.json run1.json run2.json\n"
                             "  bulkheadctl seccomp convert --to log nginx.json -o nginx-log.json\n"
                             "  bulkheadctl seccomp try --image nginx --agent nginx.json -- nginx -t\n");
}

} // namespace bulkhead::ctl
