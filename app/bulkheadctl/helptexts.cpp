// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/bulkheadctl/helptexts.h"

#include "app/bulkheadctl/subcommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulkhead::ctl {

namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(bulkheadctl)
};

QString otherCommands()
{
    QString lines;
    for (const Subcommand &other : subcommands())
        lines += u"  %1  %2\n"_s.arg(other.name, -10).arg(other.summary);
    return lines;
}

QString programHelp()
{
    return HelpText::tr("bulkheadctl - look at the security of containers without a window\n"
                        "\n"
                        "USAGE\n"
                        "  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE\n"
                        "  bulkheadctl [ENGINE OPTIONS] caps [--json] [CONTAINER...]\n"
                        "  bulkheadctl caps [--json] [--engine VERSION] --run \"docker run ...\"\n"
                        "  bulkheadctl [ENGINE OPTIONS] COMMAND [ARGUMENTS...]\n"
                        "  bulkheadctl help [COMMAND]\n"
                        "\n"
                        "COMMANDS\n"
                        "  snapshot    save everything that the engine tells in one file\n"
                        "  caps        what each container may do: asked, predicted, observed\n")
           + otherCommands() + HelpText::tr("  help        this text, or the manual of a command\n");
}

QString engineHelp()
{
    return HelpText::tr("\n"
                        "ENGINE OPTIONS\n"
                        "  Without any, the engine that the docker command would choose: DOCKER_HOST,\n"
                        "  DOCKER_CONTEXT, currentContext of config.json, then the local socket.\n"
                        "  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine\n"
                        "  -c, --context NAME    a context of the docker command\n"
                        "      --config DIR      the docker command's configuration (~/.docker)\n"
                        "      --snapshot FILE   read a saved snapshot, ask no engine\n");
}

QString commonHelp()
{
    return HelpText::tr("\n"
                        "OTHER OPTIONS\n"
                        "  -h, --help            the manual, of the command where one is named\n"
                        "  -v, --version         the version\n"
                        "\n"
                        "ENVIRONMENT\n"
                        "  DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_TLS_VERIFY,\n"
                        "  DOCKER_CERT_PATH and DOCKER_API_VERSION mean what they mean to docker.\n"
                        "\n"
                        "EXIT STATUS\n"
                        "  0  done\n"
                        "  1  a failure: no engine, no such container, a file that cannot be read or\n"
                        "     written; with --run: the engine would refuse the container\n"
                        "  2  wrong usage: an unknown command or option, a docker run line that the\n"
                        "     docker command itself would not read\n");
}

QString snapshotHelp()
{
    return HelpText::tr("bulkheadctl snapshot - save everything that the engine tells in one file\n"
                        "\n"
                        "USAGE\n"
                        "  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE [--agent] [--search-images]\n"
                        "                                 [--keep-secrets]\n"
                        "\n"
                        "DESCRIPTION\n"
                        "  Asks the engine for its version, settings, containers, images, networks and\n"
                        "  volumes, looks at the host underneath where it can - processes, namespaces,\n"
                        "  network namespaces, control groups -, and writes all of it to FILE,\n"
                        "  replacing FILE only when the whole is written. Bulkhead opens such a file\n"
                        "  like an engine; bulkheadctl reads it with --snapshot.\n"
                        "  What could not be learnt is named on the standard error and in the file.\n"
                        "  Without root, and of an engine on another machine, the host underneath is\n"
                        "  seen in part or not at all: --agent looks at it as root.\n"
                        "\n"
                        "OPTIONS\n"
                        "  -o, --output FILE     where to save; by custom NAME.bulkhead\n"
                        "      --agent           start bulkhead-agent on the engine's host, over pkexec\n"
                        "                        or over ssh, and look at the host through it\n"
                        "      --search-images   look for set-user-ID files in the images of containers:\n"
                        "                        the engine sends all their files, which takes as long\n"
                        "                        as reading them; nothing is changed or started\n"
                        "      --keep-secrets    save values that look like secrets too; without it\n"
                        "                        passwords, tokens and keys are hidden\n");
}

QString capsHelp()
{
    return HelpText::tr("bulkheadctl caps - what each container may do: asked, predicted, observed\n"
                        "\n"
                        "USAGE\n"
                        "  bulkheadctl [ENGINE OPTIONS] caps [--json] [CONTAINER...]\n"
                        "  bulkheadctl [ENGINE OPTIONS] caps [--json] --run \"docker run ...\"\n"
                        "  bulkheadctl caps [--json] [--engine VERSION] --run \"docker run ...\"\n"
                        "\n"
                        "DESCRIPTION\n"
                        "  Shows the Linux capabilities of all containers, or of those that are named\n"
                        "  by name, id or the unique beginning of an id.\n"
                        "    CONFIGURED  what was asked for: +added -dropped, spelled as asked\n"
                        "    EFFECTIVE   what the first process has, by the engine's rules; a user\n"
                        "                other than root has none of the bounding set at first\n"
                        "    BOUNDING    what any process of the container can ever get\n"
                        "    OBSERVED    what the kernel says; \"!\" marks a difference\n"
                        "  Sets are written beside Docker's default where that is shorter:\n"
                        "  \"default +NET_ADMIN\" is the default and one more, \"all -MKNOD\" everything\n"
                        "  but one. \"?\" is not known, with the reason.\n"
                        "\n"
                        "  With --run it tells the sets that a docker run line would give. The line is\n"
                        "  read as a shell and docker would read it; nothing is run and no variable is\n"
                        "  looked up. Options alone will do: --run \"--cap-drop=ALL\". Without an engine\n"
                        "  or --engine, the rules of the newest Docker apply, and all 41 capabilities\n"
                        "  are taken to be available.\n"
                        "\n"
                        "OPTIONS\n"
                        "      --json            JSON on the standard output\n"
                        "      --run LINE        the sets of this docker (or podman) run line\n"
                        "      --engine VERSION  whose rules --run goes by: 20.10.13, 26.1.5,\n"
                        "                        podman:5.4\n"
                        "\n"
                        "JSON\n"
                        "  With --run exactly one object:\n"
                        "    {\"predicted\": {\"effective\": [\"CAP_CHOWN\", ...], \"permitted\": [...],\n"
                        "                   \"inheritable\": [...], \"bounding\": [...],\n"
                        "                   \"ambient\": [...]},\n"
                        "     \"error\": null}\n"
                        "  Where the engine would refuse, \"predicted\" is null and \"error\" holds its\n"
                        "  words; the exit status is 1. Where the docker command would not read the\n"
                        "  line, \"error\" holds its words, and the exit status is 2.\n"
                        "  Without --run an object with \"engine\", \"containers\" and \"errors\"; each\n"
                        "  container has \"configured\", \"predicted\", \"observed\" (or null and\n"
                        "  \"observedReason\"), \"mismatch\", \"reasons\" and \"caveats\".\n"
                        "\n"
                        "EXAMPLES\n"
                        "  bulkheadctl caps web1 4f1c\n"
                        "  bulkheadctl caps --run \"docker run --cap-add=ALL --cap-drop=MKNOD nginx\"\n"
                        "  bulkheadctl caps --json --run \"--cap-drop=all --cap-add=net_bind_service\"\n"
                        "  bulkheadctl --context prod snapshot -o prod.bulkhead\n"
                        "  bulkheadctl --snapshot prod.bulkhead caps --json\n");
}

} // namespace

QString helpText(const QString &topic)
{
    if (const Subcommand *other = findSubcommand(topic))
        return other->help;
    const QString head = topic == "caps"_L1 ? capsHelp() : topic == "snapshot"_L1 ? snapshotHelp() : programHelp();
    return head + engineHelp() + commonHelp();
}

} // namespace bulkhead::ctl
