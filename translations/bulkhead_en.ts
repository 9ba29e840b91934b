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
    <message numerus="yes">
        <source>%n passage(s) that are not understood are left out</source>
        <translation>
            <numerusform>%n passage that is not understood is left out</numerusform>
            <numerusform>%n passages that are not understood are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditDenials</name>
    <message numerus="yes">
        <source>The kernel lost %n record(s) since it was started, because they came faster than they were taken.</source>
        <translation>
            <numerusform>The kernel lost %n record since it was started, because they came faster than they were taken.</numerusform>
            <numerusform>The kernel lost %n records since it was started, because they came faster than they were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only where one of the %n loaded rule(s) watches the call and its error.</source>
        <translation>
            <numerusform>Only where one of the %n loaded rule watches the call and its error.</numerusform>
            <numerusform>Only where one of the %n loaded rules watches the call and its error.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CallRemarkText</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> by %n process(es)</source>
        <translation>
            <numerusform> by %n process</numerusform>
            <numerusform> by %n processes</numerusform>
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
    <name>EngineFacts</name>
    <message numerus="yes">
        <source>%1, %n CPU(s), %2</source>
        <translation>
            <numerusform>%1, %n CPU, %2</numerusform>
            <numerusform>%1, %n CPUs, %2</numerusform>
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
        <source>The namespaces of %n processes are kept from this user, process %1 among them.</source>
        <translation>
            <numerusform>The namespaces of %n process are kept from this user, process %1 among them.</numerusform>
            <numerusform>The namespaces of %n processes are kept from this user, process %1 among them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecreatePlan</name>
    <message numerus="yes">
        <source>%n file(s) inside of the container differ from its image. The new one begins with the image; they stay in the old one.</source>
        <translation>
            <numerusform>%n file inside of the container differ from its image. The new one begins with the image; they stay in the old one.</numerusform>
            <numerusform>%n files inside of the container differ from its image. The new one begins with the image; they stay in the old one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message numerus="yes">
        <source>The new container was not healthy within %n second(s).</source>
        <translation>
            <numerusform>The new container was not healthy within %n second.</numerusform>
            <numerusform>The new container was not healthy within %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See whether it still runs after %n second(s)</source>
        <translation>
            <numerusform>See whether it still runs after %n second</numerusform>
            <numerusform>See whether it still runs after %n seconds</numerusform>
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
    <name>TargetWords</name>
    <message numerus="yes">
        <source>%n capability(ies)</source>
        <translation>
            <numerusform>%n capability</numerusform>
            <numerusform>%n capabilities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TryOutWords</name>
    <message numerus="yes">
        <source>It still ran when its time of %n second(s) was over, and was ended.</source>
        <translation>
            <numerusform>It still ran when its time of %n second was over, and was ended.</numerusform>
            <numerusform>It still ran when its time of %n seconds was over, and was ended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ApparmorPage</name>
    <message numerus="yes">
        <source>Removed %n rule(s)</source>
        <translation>
            <numerusform>Removed %n rule</numerusform>
            <numerusform>Removed %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): %1</source>
        <translation>
            <numerusform>%n rule: %1</numerusform>
            <numerusform>%n rules: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n rule(s)</source>
        <translation>
            <numerusform>Added %n rule</numerusform>
            <numerusform>Added %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on %1: %2</source>
        <translation>
            <numerusform>%n remark on %1: %2</numerusform>
            <numerusform>%n remarks on %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditDetail</name>
    <message numerus="yes">
        <source>%n event(s) are selected.</source>
        <translation>
            <numerusform>%n event is selected.</numerusform>
            <numerusform>%n events are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditPage</name>
    <message numerus="yes">
        <source>the kernel lost %n event(s)</source>
        <translation>
            <numerusform>the kernel lost %n event</numerusform>
            <numerusform>the kernel lost %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kernel dropped records %n time(s), because they were read too late</source>
        <translation>
            <numerusform>the kernel dropped records %n time, because they were read too late</numerusform>
            <numerusform>the kernel dropped records %n times, because they were read too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) never came</source>
        <translation>
            <numerusform>%n event never came</numerusform>
            <numerusform>%n events never came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are shown before they were whole</source>
        <translation>
            <numerusform>%n event is shown before it was whole</numerusform>
            <numerusform>%n events are shown before they were whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>Copied %n line</numerusform>
            <numerusform>Copied %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1</source>
        <translation>
            <numerusform>Wrote %n event to %1</numerusform>
            <numerusform>Wrote %n events to %1</numerusform>
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
    <name>bulkhead::ui::EventFieldModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ExceptionTableModel</name>
    <message numerus="yes">
        <source>accepts %n finding(s)</source>
        <translation>
            <numerusform>accepts %n finding</numerusform>
            <numerusform>accepts %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingDetail</name>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n row of the list</numerusform>
            <numerusform>%n rows of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingTableModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), closed</source>
        <translation>
            <numerusform>%1, %n row, closed</numerusform>
            <numerusform>%1, %n rows, closed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), open</source>
        <translation>
            <numerusform>%1, %n row, open</numerusform>
            <numerusform>%1, %n rows, open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingsPage</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) have expired: their findings are back.</source>
        <translation>
            <numerusform>%n exception has expired: its findings are back.</numerusform>
            <numerusform>%n exceptions have expired: their findings are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HistogramView</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <name>bulkhead::ui::ImageSearcher</name>
    <message numerus="yes">
        <source>%n image(s) searched for set-user-ID files</source>
        <translation>
            <numerusform>%n image searched for set-user-ID files</numerusform>
            <numerusform>%n images searched for set-user-ID files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%n different call</numerusform>
            <numerusform>%n different calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more are what runc and crun need to start the container.</source>
        <translation>
            <numerusform>%n call more is what runc and crun need to start the container.</numerusform>
            <numerusform>%n calls more are what runc and crun need to start the container.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more are taken by other C libraries and kernels instead.</source>
        <translation>
            <numerusform>%n call more is taken by other C libraries and kernels instead.</numerusform>
            <numerusform>%n calls more are taken by other C libraries and kernels instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::LearnPane</name>
    <message numerus="yes">
        <source>%n record(s) in %1 lines.</source>
        <translation>
            <numerusform>%n record in %1 lines.</numerusform>
            <numerusform>%n records in %1 lines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered already.</source>
        <translation>
            <numerusform>%n covered already.</numerusform>
            <numerusform>%n covered already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the rules belong to another profile, and were left.</source>
        <translation>
            <numerusform>%n of the rules belong to another profile, and were left.</numerusform>
            <numerusform>%n of the rules belong to another profile, and were left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s) came.</source>
        <translation>
            <numerusform>%n denial came.</numerusform>
            <numerusform>%n denials came.</numerusform>
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
    <name>bulkhead::ui::NetworkChangeDialog</name>
    <message numerus="yes">
        <source>It has %n address(es).</source>
        <translation>
            <numerusform>It has %n address.</numerusform>
            <numerusform>It has %n addresses.</numerusform>
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
    <name>bulkhead::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be answered; they do not count as good</source>
        <translation>
            <numerusform>%n check could not be answered; they do not count as good</numerusform>
            <numerusform>%n checks could not be answered; they do not count as good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) since %1</source>
        <translation>
            <numerusform>%n difference since %1</numerusform>
            <numerusform>%n differences since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RuleBench</name>
    <message numerus="yes">
        <source>Unload %n audit rule(s)?</source>
        <translation>
            <numerusform>Unload %n audit rule?</numerusform>
            <numerusform>Unload %n audit rules?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rule(s))</source>
        <translation>
            <numerusform>%1 (%n rule)</numerusform>
            <numerusform>%1 (%n rules)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RuleSteps</name>
    <message numerus="yes">
        <source>wrote %n rule(s) to %1</source>
        <translation>
            <numerusform>wrote %n rule to %1</numerusform>
            <numerusform>wrote %n rules to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RulesPane</name>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of CIS&apos;s watches missing</source>
        <translation>
            <numerusform>%n of CIS&apos;s watches missing</numerusform>
            <numerusform>%n of CIS&apos;s watches missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) could not be read.</source>
        <translation>
            <numerusform>%n rule could not be read.</numerusform>
            <numerusform>%n rules could not be read.</numerusform>
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
    <name>bulkhead::ui::SaveRulesDialog</name>
    <message numerus="yes">
        <source>%n rule(s) are written to /etc/audit/rules.d, as a whole; a file of this name is replaced. They are loaded at the next boot, or by augenrules --load.</source>
        <translation>
            <numerusform>%n rule is written to /etc/audit/rules.d, as a whole; a file of this name is replaced. It is loaded at the next boot, or by augenrules --load.</numerusform>
            <numerusform>%n rules are written to /etc/audit/rules.d, as a whole; a file of this name is replaced. They are loaded at the next boot, or by augenrules --load.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SeccompPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1</source>
        <translation>
            <numerusform>%n call: %1</numerusform>
            <numerusform>%n calls: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n recording(s)</source>
        <translation>
            <numerusform>Reading %n recording</numerusform>
            <numerusform>Reading %n recordings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SeccompTryOut</name>
    <message numerus="yes">
        <source>Allowed %n call(s) in the profile</source>
        <translation>
            <numerusform>Allowed %n call in the profile</numerusform>
            <numerusform>Allowed %n calls in the profile</numerusform>
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
    <name>bulkhead::ui::TryOutPane</name>
    <message numerus="yes">
        <source>Recorded %n call(s).</source>
        <translation>
            <numerusform>Recorded %n call.</numerusform>
            <numerusform>Recorded %n calls.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel dropped %n record(s) in the last round: a call may be missing.</source>
        <translation>
            <numerusform>The kernel dropped %n record in the last round: a call may be missing.</numerusform>
            <numerusform>The kernel dropped %n records in the last round: a call may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel dropped %n record(s) meanwhile: a call may be missing.</source>
        <translation>
            <numerusform>The kernel dropped %n record meanwhile: a call may be missing.</numerusform>
            <numerusform>The kernel dropped %n records meanwhile: a call may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of an earlier try were left behind: %1.</source>
        <translation>
            <numerusform>%n container of an earlier try were left behind: %1.</numerusform>
            <numerusform>%n containers of an earlier try were left behind: %1.</numerusform>
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
            <numerusform>%n line is no audit record and is kept as text</numerusform>
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
            <numerusform>%n event is shown before it was whole: too many at a time</numerusform>
            <numerusform>%n events are shown before they were whole: too many at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kernel dropped records %n time(s): they were read too late</source>
        <translation>
            <numerusform>the kernel dropped records %n time: they were read too late</numerusform>
            <numerusform>the kernel dropped records %n times: they were read too late</numerusform>
        </translation>
    </message>
</context>
</TS>
