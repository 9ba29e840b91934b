<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApparmorText</name>
    <message numerus="yes">
        <source>apparmor_parser did not end within %n second(s)</source>
        <translation>
            <numerusform>apparmor_parser did not end within %n second</numerusform>
            <numerusform>apparmor_parser did not end within %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message numerus="yes">
        <source>It overrides %n other settings.</source>
        <translation>
            <numerusform>It overrides %n other setting.</numerusform>
            <numerusform>It overrides %n other settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespaceReader</name>
    <message numerus="yes">
        <source>Who owns %n namespace(s) is kept from this user.</source>
        <translation>
            <numerusform>Who owns %n namespace is kept from this user.</numerusform>
            <numerusform>Who owns %n namespaces is kept from this user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcessReader</name>
    <message numerus="yes">
        <source>%n process(es) cannot be looked at by this user.</source>
        <translation>
            <numerusform>%n process cannot be looked at by this user.</numerusform>
            <numerusform>%n processes cannot be looked at by this user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The namespaces of %n process(es) are kept from this user.</source>
        <translation>
            <numerusform>The namespaces of %n process are kept from this user.</numerusform>
            <numerusform>The namespaces of %n processes are kept from this user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>%n finding: %1</numerusform>
            <numerusform>%n findings: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message numerus="yes">
        <source>with %1 and %n more</source>
        <translation>
            <numerusform>with %1 and %n more</numerusform>
            <numerusform>with %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilitiesPage</name>
    <message numerus="yes">
        <source>allow %n capability(s)</source>
        <translation>
            <numerusform>allow %n capability</numerusform>
            <numerusform>allow %n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forbid %n capability(s)</source>
        <translation>
            <numerusform>forbid %n capability</numerusform>
            <numerusform>forbid %n capabilities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityDetailPane</name>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation>
            <numerusform>%n capability effective</numerusform>
            <numerusform>%n capabilities effective</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityMatrixModel</name>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation>
            <numerusform>%n capability effective</numerusform>
            <numerusform>%n capabilities effective</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionDialog</name>
    <message numerus="yes">
        <source>%n connections have changes that are not saved.</source>
        <translation>
            <numerusform>%n connection has changes that are not saved.</numerusform>
            <numerusform>%n connections have changes that are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainerPicker</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DataTable</name>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Copied %n row</numerusform>
            <numerusform>Copied %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HostBanners</name>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation>
            <numerusform>%1 Next try in %n second.</numerusform>
            <numerusform>%1 Next try in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NamespaceTreeModel</name>
    <message numerus="yes">
        <source>%n more container(s)</source>
        <translation>
            <numerusform>%n more container</numerusform>
            <numerusform>%n more containers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkItemTexts</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkRows</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkScene</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n interface</numerusform>
            <numerusform>%n interfaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkSteps</name>
    <message numerus="yes">
        <source>nobody answered %n request(s)</source>
        <translation>
            <numerusform>nobody answered %n request</numerusform>
            <numerusform>nobody answered %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkTexts</name>
    <message numerus="yes">
        <source>bridge, %n namespace(s)</source>
        <translation>
            <numerusform>bridge, %n namespace</numerusform>
            <numerusform>bridge, %n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n namespace(s)</source>
        <translation>
            <numerusform>shared by %n namespace</numerusform>
            <numerusform>shared by %n namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n network namespace(s)</source>
        <translation>
            <numerusform>%n network namespace</numerusform>
            <numerusform>%n network namespaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n container</numerusform>
            <numerusform>%n containers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n bridge</numerusform>
            <numerusform>%n bridges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RunLineBar</name>
    <message numerus="yes">
        <source>%n more than the default: %1.</source>
        <translation>
            <numerusform>%n more than the default: %1.</numerusform>
            <numerusform>%n more than the default: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the default: without %1.</source>
        <translation>
            <numerusform>%n fewer than the default: without %1.</numerusform>
            <numerusform>%n fewer than the default: without %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user is not root: the process itself holds %n, the rest is only its bounding set.</source>
        <translation>
            <numerusform>The user is not root: the process itself holds %n, the rest is only its bounding set.</numerusform>
            <numerusform>The user is not root: the process itself holds %n, the rest is only its bounding set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StepBench</name>
    <message numerus="yes">
        <source>Copied %n command(s)</source>
        <translation>
            <numerusform>Copied %n command</numerusform>
            <numerusform>Copied %n commands</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkheadctl</name>
    <message numerus="yes">
        <source>saved %n container(s) in %1</source>
        <translation>
            <numerusform>saved %n container in %1</numerusform>
            <numerusform>saved %n containers in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no rule for %1 of %2, %n record(s): %3</source>
        <translation>
            <numerusform>no rule for %1 of %2, %n record: %3</numerusform>
            <numerusform>no rule for %1 of %2, %n records: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no audit records and are kept as text</source>
        <translation>
            <numerusform>%n line are no audit records and are kept as text</numerusform>
            <numerusform>%n lines are no audit records and are kept as text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) tell no serial number and stand alone</source>
        <translation>
            <numerusform>%n record tell no serial number and stand alone</numerusform>
            <numerusform>%n records tell no serial number and stand alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kernel lost %n event(s)</source>
        <translation>
            <numerusform>the kernel lost %n event</numerusform>
            <numerusform>the kernel lost %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are shown before they were whole: too many at a time</source>
        <translation>
            <numerusform>%n event are shown before they were whole: too many at a time</numerusform>
            <numerusform>%n events are shown before they were whole: too many at a time</numerusform>
        </translation>
    </message>
</context>
</TS>
