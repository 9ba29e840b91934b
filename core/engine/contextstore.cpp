// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/contextstore.h"

#include "core/engine/contextmeta.h"
#include "core/engine/jsonread.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace bulkhead::engine {
namespace {

constexpr qint64 LargestConfig = 10 * 1024 * 1024;
constexpr QLatin1StringView DefaultName{"default"};

Result<QByteArray> readConfigFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind = !file.exists() ? ErrorKind::NotFound
                          : file.error() == QFileDevice::PermissionsError || file.error() == QFileDevice::OpenError
                              ? ErrorKind::PermissionDenied
                              : ErrorKind::Io;
        return std::unexpected(Error{kind, u"%1: %2"_s.arg(path, file.errorString()), {}});
    }
    auto bytes = file.read(LargestConfig + 1);
    if (bytes.size() > LargestConfig)
        return std::unexpected(Error{ErrorKind::TooLarge, u"%1 is larger than %2 bytes"_s.arg(path).arg(LargestConfig), {}});
    return bytes;
}

QString existing(const QString &path)
{
    return QFileInfo::exists(path) ? path : QString();
}

/// Numbers inside names are compared by value: "node9" before "node10".
bool naturalLess(const QString &left, const QString &right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (!left.at(i).isDigit() || !right.at(j).isDigit()) {
            if (left.at(i) != right.at(j))
                return left.at(i) < right.at(j);
            ++i;
            ++j;
            continue;
        }
        const auto number = [](const QString &text, qsizetype &at) {
            const auto start = at;
            while (at < text.size() && text.at(at).isDigit())
                ++at;
            auto digits = text.sliced(start, at - start);
            while (digits.size() > 1 && digits.startsWith(u'0'))
                digits.remove(0, 1);
            return digits;
        };
        const auto a = number(left, i);
        const auto b = number(right, j);
        if (a != b)
            return a.size() != b.size() ? a.size() < b.size() : a < b;
    }
    return left.size() - i < right.size() - j;
}

/// What config.json says that matters here.
struct CliConfig {
    QString currentContext;
    QList<QPair<QByteArray, QByteArray>> headers;
    std::optional<Error> problem;
};

CliConfig readCliConfig(const QString &path)
{
    CliConfig config;
    const auto bytes = readConfigFile(path);
    if (!bytes) {
        if (bytes.error().kind != ErrorKind::NotFound)
            config.problem = bytes.error();
        return config;
    }
    const auto root = readJsonObject(*bytes);
    if (!root) { // the CLI warns and goes on without it
        config.problem = Error{root.error().kind, u"%1: %2"_s.arg(path, root.error().what), root.error().detail};
        return config;
    }
    config.currentContext = root->value("currentContext"_L1).toString();
    const auto headers = root->value("HttpHeaders"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        config.headers.append({it.key().toUtf8(), it.value().toString().toUtf8()});
    return config;
}

/// DOCKER_TLS_VERIFY and DOCKER_TLS as cli/flags/options.go reads them: any text, even "0", turns them on.
bool wantsTls(const QProcessEnvironment &environment)
{
    return !environment.value(u"DOCKER_TLS_VERIFY"_s).isEmpty() || !environment.value(u"DOCKER_TLS"_s).isEmpty();
}

Result<TlsFiles> tlsFromEnvironment(const QProcessEnvironment &environment, const QString &configDir)
{
    const QDir directory(environment.value(u"DOCKER_CERT_PATH"_s, configDir));
    TlsFiles files;
    files.verify = !environment.value(u"DOCKER_TLS_VERIFY"_s).isEmpty();
    files.ca = existing(directory.filePath(u"ca.pem"_s));
    files.cert = existing(directory.filePath(u"cert.pem"_s));
    files.key = existing(directory.filePath(u"key.pem"_s));
    if (files.verify && files.ca.isEmpty()) {
        return std::unexpected(
            Error{ErrorKind::TlsUntrusted, u"%1 is needed to verify the engine"_s.arg(directory.filePath(u"ca.pem"_s)), {}});
    }
    return files;
}

EngineContext brokenContext(const QString &name, EngineContext::Origin origin, const Error &problem)
{
    EngineContext context;
    context.name = name;
    context.origin = origin;
    context.problem = problem;
    return context;
}

Result<EngineContext> usable(EngineContext context)
{
    if (context.problem)
        return std::unexpected(*context.problem);
    return context;
}

/// The reading side of one configuration directory in one environment.
class StoreReader
{
public:
    StoreReader(const QProcessEnvironment &environment, const QString &configDir)
        : m_environment(environment)
        , m_configDir(configDir)
        , m_config(readCliConfig(QDir(configDir).filePath(u"config.json"_s)))
    {
    }

    [[nodiscard]] const CliConfig &config() const { return m_config; }

    /// The virtual context "default", of `host` or of the CLI's default socket.
    [[nodiscard]] EngineContext fromHost(const QString &host, EngineContext::Origin origin) const
    {
        const bool tls = wantsTls(m_environment);
        auto endpoint = Endpoint::parse(host, tls);
        if (!endpoint)
            return brokenContext(DefaultName, origin, endpoint.error());
        EngineContext context;
        context.name = DefaultName;
        context.origin = origin;
        context.endpoint = *endpoint;
        if (endpoint->transport == Transport::Tls) {
            const auto files = tls ? tlsFromEnvironment(m_environment, m_configDir) : Result<TlsFiles>(TlsFiles{});
            if (!files)
                return brokenContext(DefaultName, origin, files.error());
            context.endpoint.tls = *files;
        }
        return withHeaders(std::move(context));
    }

    [[nodiscard]] EngineContext stored(const QString &directoryName) const
    {
        const auto origin = EngineContext::Origin::ContextFile;
        const auto path = u"%1/contexts/meta/%2/meta.json"_s.arg(m_configDir, directoryName);
        const auto bytes = readConfigFile(path);
        if (!bytes)
            return brokenContext(directoryName, origin, bytes.error());
        const auto meta = parseContextMeta(*bytes);
        if (!meta) {
            const Error problem{meta.error().kind, u"%1: %2"_s.arg(path, meta.error().what), meta.error().detail};
            return brokenContext(directoryName, origin, problem);
        }
        auto context = fromMeta(*meta);
        if (contextDirectoryName(meta->name) != directoryName)
            context.problem =
                Error{ErrorKind::Malformed, u"%1 holds the context \"%2\", which belongs elsewhere"_s.arg(path, meta->name), {}};
        return context;
    }

    [[nodiscard]] Result<EngineContext> named(const QString &name) const
    {
        if (name == DefaultName)
            return usable(fromHost(m_environment.value(u"DOCKER_HOST"_s), EngineContext::Origin::Default));
        if (!isValidContextName(name))
            return std::unexpected(Error{ErrorKind::Invalid, u"\"%1\" cannot be the name of a context"_s.arg(name), {}});
        auto context = stored(contextDirectoryName(name));
        if (context.problem && context.problem->kind == ErrorKind::NotFound)
            return std::unexpected(Error{ErrorKind::NotFound, u"context \"%1\" not found"_s.arg(name), context.problem->what});
        return usable(std::move(context));
    }

private:
    [[nodiscard]] EngineContext fromMeta(const ContextMeta &meta) const
    {
        EngineContext context;
        context.name = meta.name;
        context.description = meta.description;
        context.origin = EngineContext::Origin::ContextFile;
        const QDir material(u"%1/contexts/tls/%2/docker"_s.arg(m_configDir, contextDirectoryName(meta.name)));
        const TlsFiles files{.ca = existing(material.filePath(u"ca.pem"_s)),
                             .cert = existing(material.filePath(u"cert.pem"_s)),
                             .key = existing(material.filePath(u"key.pem"_s)),
                             .verify = !meta.skipTlsVerify};
        // cli/context/docker/load.go: TLS with any material or with SkipTLSVerify
        const bool tls = meta.skipTlsVerify || !files.ca.isEmpty() || !files.cert.isEmpty() || !files.key.isEmpty();
        const auto endpoint = meta.host.isEmpty() ? defaultEndpoint() : Endpoint::parse(meta.host, tls);
        if (!endpoint) {
            context.problem = endpoint.error();
            return context;
        }
        context.endpoint = *endpoint;
        if (endpoint->transport == Transport::Tls)
            context.endpoint.tls = files;
        return withHeaders(std::move(context));
    }

    [[nodiscard]] EngineContext withHeaders(EngineContext context) const
    {
        const auto custom = m_environment.value(u"DOCKER_CUSTOM_HEADERS"_s);
        context.endpoint.headers = m_config.headers;
        if (custom.isEmpty())
            return context;
        const auto headers = parseCustomHeaders(custom);
        if (headers)
            context.endpoint.headers = *headers;
        else
            context.problem = headers.error();
        return context;
    }

    const QProcessEnvironment &m_environment;
    QString m_configDir;
    CliConfig m_config;
};

std::optional<EngineContext> socketContext(const QString &path, const QString &name, EngineContext::Origin origin)
{
    std::error_code ignored;
    if (!std::filesystem::is_socket(path.toStdString(), ignored))
        return std::nullopt;
    EngineContext context;
    context.name = name;
    context.origin = origin;
    context.endpoint.socketPath = path;
    return context;
}

} // namespace

ContextStore::ContextStore(const QProcessEnvironment &environment, QString configDir)
    : m_environment(environment)
    , m_configDir(std::move(configDir))
{
    if (m_configDir.isEmpty())
        m_configDir = m_environment.value(u"DOCKER_CONFIG"_s);
    if (m_configDir.isEmpty())
        m_configDir = m_environment.value(u"HOME"_s, QDir::homePath()) + "/.docker"_L1;
}

QList<EngineContext> ContextStore::contexts() const
{
    const StoreReader reader(m_environment, m_configDir);
    QList<EngineContext> contexts;
    const auto directories = QDir(m_configDir + "/contexts/meta"_L1).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const auto &directory : directories)
        contexts.append(reader.stored(directory));
    std::ranges::sort(contexts, naturalLess, &EngineContext::name);
    const auto host = m_environment.value(u"DOCKER_HOST"_s);
    contexts.prepend(reader.fromHost(host, host.isEmpty() ? EngineContext::Origin::Default : EngineContext::Origin::Environment));
    return contexts;
}

QList<EngineContext> ContextStore::discoveredSockets() const
{
    using enum EngineContext::Origin;
    const auto runtime = m_environment.value(u"XDG_RUNTIME_DIR"_s, u"/run/user/%1"_s.arg(::getuid()));
    const auto home = m_environment.value(u"HOME"_s, QDir::homePath());
    QList<EngineContext> found;
    for (const auto &context : {socketContext(runtime + "/docker.sock"_L1, u"rootless"_s, RootlessSocket),
                                socketContext(home + "/.docker/run/docker.sock"_L1, u"rootless"_s, RootlessSocket),
                                socketContext(home + "/.docker/desktop/docker.sock"_L1, u"desktop"_s, RootlessSocket),
                                socketContext(runtime + "/podman/podman.sock"_L1, u"podman"_s, PodmanSocket),
                                socketContext(u"/run/podman/podman.sock"_s, u"podman-root"_s, PodmanSocket)}) {
        if (context)
            found.append(*context);
    }
    return found;
}

EngineChoice ContextStore::choose(const ChoiceArguments &arguments) const
{
    using enum ChoiceRule::State;
    const auto configDir = arguments.configDir.isEmpty() ? m_configDir : arguments.configDir;
    const StoreReader reader(m_environment, configDir);
    const auto configFile = QDir(configDir).filePath(u"config.json"_s);
    EngineChoice choice;
    choice.rules = {{u"--context"_s, arguments.context, Unset},
                    {u"--host"_s, arguments.host, Unset},
                    {u"DOCKER_HOST"_s, m_environment.value(u"DOCKER_HOST"_s), Unset},
                    {u"DOCKER_CONTEXT"_s, m_environment.value(u"DOCKER_CONTEXT"_s), Unset},
                    {u"currentContext in %1"_s.arg(configFile), reader.config().currentContext, Unset},
                    {u"default"_s, reader.fromHost({}, EngineContext::Origin::Default).endpoint.toString(), Unset}};
    for (auto &rule : choice.rules) {
        if (!rule.value.isEmpty())
            rule.state = Overridden;
    }
    if (reader.config().problem) {
        choice.rules[4].value = reader.config().problem->what;
        choice.rules[4].state = Broken;
    }
    if (!arguments.context.isEmpty() && !arguments.host.isEmpty()) {
        choice.rules[0].state = choice.rules[1].state = Broken;
        choice.context = std::unexpected(Error{ErrorKind::Invalid, u"--context and --host cannot be given together"_s, {}});
        return choice;
    }
    const auto winner = std::ranges::find(choice.rules, Overridden, &ChoiceRule::state);
    const auto index = winner - choice.rules.begin();
    using enum EngineContext::Origin;
    if (index == 1 || index == 2)
        choice.context = usable(reader.fromHost(winner->value, index == 1 ? CommandLine : Environment));
    else
        choice.context = index == 5 ? usable(reader.fromHost({}, Default)) : reader.named(winner->value);
    winner->state = choice.context ? Won : Broken;
    return choice;
}

} // namespace bulkhead::engine
