<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CapabilityCatalogue</name>
    <message>
        <source>Read any file and search any directory regardless of permission bits, and open files by handle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens files of the host by their handle, through any bind mount from the same file system: its password hashes and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load and unload kernel modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs its own code in the host&apos;s kernel: nothing on the machine is safe any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use I/O ports, raw disk commands and, where the device is reachable, physical memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs the hardware directly through I/O ports, and so reads and writes disks and memory past every check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace, read and change any process that it can see, and take its file descriptors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over processes that enter the container, such as docker exec, while they still hold more than it; with the host&apos;s PID namespace, any process of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mount file systems, enter and make namespaces, and a long list of administration that has no capability of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts the host&apos;s disks or cgroups and runs commands as the host&apos;s root; for most purposes this is root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load BPF programs and use BPF maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attacks the BPF verifier, a frequent source of kernel exploits; together with CAP_PERFMON it reads kernel memory, together with CAP_NET_ADMIN it rewrites traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the owner and the group of any file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over any file in the container, and any host file below a bind mount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, write and execute any file regardless of its permission bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and changes every file that is mounted into the container, whoever owns it on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do to any file what only its owner may: change mode, times, attributes and ACLs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes any mounted host file writable for itself, or a program of its own set-user-ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take any group ID and set the list of supplementary groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters the groups that own mounted files and sockets, such as the group of the Docker socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take any user ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes root, or any other user, inside the container, and that user towards mounted files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configure interfaces, addresses, routes, firewall rules and traffic control of its network namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirects and hides traffic, sets promiscuous mode, and reaches netfilter code with a long record of kernel exploits; with the host network it rules the host&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open raw and packet sockets, and bind to any address for transparent proxying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forges ARP, DNS and IP packets and listens on the bridge, and so sits between other containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reboot, and load another kernel to boot into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts its container, or the host where it shares the PID namespace; without the seccomp filter it plants a kernel for the next kexec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create device files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a node for the host&apos;s disk: the device cgroup stops the container from opening it, but not an accomplice on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give files capabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves programs with capabilities on mounted host paths, and gives a user inside the container back what was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override mandatory access control; used by Smack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignores the security policy on hosts that use Smack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change mandatory access control policy; used by AppArmor and Smack.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads or removes AppArmor or Smack policy where the policy files are reachable, and so lifts its own confinement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and clear the kernel log, and see kernel addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns kernel addresses and what the host logs: the usual first step of a kernel exploit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch performance of all processes and the kernel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples registers, stacks and addresses of every process of the host and of the kernel, and finds secrets in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose process IDs and read mapped files of other processes for checkpoint and restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens files that other visible processes have mapped, and reuses process IDs that others still trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send signals to processes of any user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops any process that it can see: those of the container, or of the host where it shares the PID namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set and clear the immutable and append-only attributes of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the protection of append-only logs on mounted host paths, or makes its own files undeletable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock memory and use huge pages beyond the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pins memory that the host then cannot swap out, up to the memory limit of the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch process accounting on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hides its processes from accounting, or fills a disk with accounting records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the priority of any process, use real-time scheduling, and move processes and memory between CPUs and nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the CPUs away from the host and from other containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceed resource limits, disk quotas and the blocks reserved for root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifts its own limits on processes, files and disk space, and fills the host&apos;s disks to the last block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the system clock and the hardware clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the time of the whole host: certificates, tokens, logs and timers go wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up terminals and configure virtual consoles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts off other people&apos;s terminals and remaps keys of a console that is passed into the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write records to the kernel&apos;s audit log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plants false records in the host&apos;s audit log and floods it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch auditing on and off and change its rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blinds the host&apos;s audit log where it shares the host&apos;s PID namespace; elsewhere the kernel refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the set-user-ID and set-group-ID bits when a file is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the content of a set-user-ID file without losing its bit, if it can write to it already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop capabilities from the own bounding set, raise inheritable ones from it, and change secure bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes on what it already may to the programs that it starts, and nothing beyond the bounding set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bind to TCP and UDP ports below 1024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poses as a system service on a low port: of the container, or of the host where it shares the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the kernel has never used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip permission checks on System V shared memory, semaphores and queues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and changes IPC objects of every user: of the container, or of the host where it shares the IPC namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the root directory, and enter mount namespaces together with other capabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves a chroot that was set up inside the container; it is no way out of the container itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take leases on files of any owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delays others who open a mounted file until the lease is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set timers that wake the system up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wakes a suspended machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the system from suspending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the machine awake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to the audit log by netlink.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads what the host audits where it shares the host&apos;s network namespace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host takeover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapabilityDetail</name>
    <message>
        <source>Effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inheritable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bounding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel shows it %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an attacker gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System calls that Docker&apos;s default seccomp profile opens with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: the profile treats no call differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since Linux %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of its own: the engine&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-new-privileges is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-new-privileges is not set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The five sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the capabilities that this program knows: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CapabilityMatrix</name>
    <message>
        <source>the engine itself does not have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your whitelist allows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your whitelist does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kernel shows it %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounding only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inheritable only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the process has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In none of the five sets: no program started here can get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held now, but not ruled out: a set-user-ID-root program or a file with this capability brings it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not held now, but passed on: a program whose file has it inheritable gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held in reserve: the process can switch it on by itself at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The process has it and the kernel honours it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed, else predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predicted only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is in the engine&apos;s default set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not in the engine&apos;s default set and nothing adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>privileged gives everything that the engine has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gives everything that the engine has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds every capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 drops every capability and nothing adds it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 adds it, and adding beats dropping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes it out of ALL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not root, and the kernel clears the other sets when a user other than root starts a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: bounding set, effective unknown: only the image knows which user &quot;%3&quot; is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: unknown, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3, because %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3, because %4; the kernel agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3, observed; not predicted: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2: %3, observed; predicted %4, because %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not predicted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine would refuse it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not observed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine itself lacks this capability, so it cannot give it to any container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another process of this container has it more strongly than the first one (docker exec?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel shows more than the configuration gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel shows less than the configuration gives: the program may have dropped it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-new-privileges is set: starting a program cannot bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no-new-privileges is not set: one set-user-ID-root program in the image is enough to get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is gone; this is what was last known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container of this name is on the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (predicted %1, observed %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by (end of the chain that was sent)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command would fail: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command would fail, because of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command would use %1, by the rule %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It overrides %n other settings.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionDraft</name>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the socket, for example /var/run/docker.sock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A socket&apos;s path can have at most 107 bytes (unix(7)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this path now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the host, for example engine.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a host name or an address belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host name cannot begin with a dash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read by your user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other users of this machine can read this key (chmod 600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a CA file, what this system trusts is trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: anybody on the way can pose as the engine, read and change everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerCapabilities</name>
    <message>
        <source>The container is not inspected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its processes have not been looked at yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first process could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerFacts</name>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, user %2 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (only the image knows the number)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 profile, inline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPC namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTS namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cgroup namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContainerRow</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rootless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (ro)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restarting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>container %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive mounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The worst single fact that is known of the container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the first process runs as; the image&apos;s default where the container names nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effective capabilities of the first process; “0 of 14”: none now, but up to 14 can be gained. + and − count the differences from the engine&apos;s default, ≠ marks where the kernel shows something else than the configuration gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PID namespace: own, the host&apos;s, or that of another container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User namespace: “host” means that user 0 of the container is user 0 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts through which something of the host that matters can be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process id of the first process on the engine&apos;s host</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointCommands</name>
    <message>
        <source>A Docker context without a CA or client certificate would not use TLS. Name a CA file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With DOCKER_TLS_VERIFY the docker command insists on a ca.pem. Name a CA file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH takes one folder with ca.pem, cert.pem and key.pem; these files are named otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Refresh with F5, or check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not exist: no engine listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the engine (sudo systemctl start docker) or choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the Docker socket: run sudo usermod -aG docker $USER and log in again (members of that group are as powerful as root), or use rootless Docker. For a file: check its owner and mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not accept connections: nobody listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the engine runs, and that address and port are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine may be restarting; Bulkhead tries again by itself. F5 tries now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the host name is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the network connection and the name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine may be busy or a firewall may swallow the packets. Try again with F5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that the given CA did not sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the ca.pem of this engine. If it should be the right one, somebody may be in between: do not turn verification off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate that is expired or not yet valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the engine&apos;s certificate, and check the clocks of both machines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with a name that stands in the certificate, or have one made with this name as a subjectAltName.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a client certificate, and ours is missing, unreadable or refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give cert.pem and key.pem that belong together and are signed by a CA that the engine trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no encrypted connection came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and which TLS versions the engine allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one side speaks TLS and the other does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn TLS on for port 2376, or off for an engine that listens without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ssh ended with an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the same in a terminal: ssh must log in without a question (key or agent), and docker must be installed on the other side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but it is no Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address; a proxy or another program may have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: its contents are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again. The details say at which place reading failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than Bulkhead accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit protects the memory of this machine. The details name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too old: its newest API is older than 1.24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the engine to Docker 1.12 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too new: it no longer speaks API 1.56 or older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Bulkhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details hold the engine&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into its log: journalctl -u docker. The details hold the engine&apos;s own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Bulkhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Bulkhead to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the place and the disk. The details say what the system answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no space is left on the device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it as the details say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not available here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details say what this host or engine lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostState</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown follows the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is lost. The last state stays on screen while Bulkhead tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recorded snapshot: it does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no connection yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain tcp:// has no TLS: whoever reaches this port is root on the host, and whoever is on the way reads and changes everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeRemedy</name>
    <message>
        <source>There is no socket at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is not installed, not started, or listens elsewhere. Start it, or choose another connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your user may not use the socket %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the group that owns the socket (usually docker), then log out and in again; that makes your user as good as root on this machine. Rootless Docker needs no such group and is the safer way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The socket %1 is there, but no engine listens on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An engine that ended has left it behind. Start the engine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine knows no host called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, the network or VPN, and whether the name is in DNS or /etc/hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but nobody listens on that port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that the engine was told to listen there (“hosts” in /etc/docker/daemon.json on that machine). An ssh:// connection needs no open port at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is off or not reachable, or a firewall drops the packets. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine does not let Bulkhead connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local firewall or sandbox forbids the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody that this machine trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by the CA in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the CA certificate from whoever runs the engine, and compare the SHA-256 fingerprint below with theirs. Do not switch verification off: then anybody on the way can pose as the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate of %1 is expired or not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 expired at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate above the one of %1 is expired or not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it on the engine&apos;s machine. If the dates look right, the clock of this machine is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 names no host at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is for %1, but you connect to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect by a name in the certificate, or have one made that names this host as a subject alternative name. If neither fits, somebody else may be answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine wants a client certificate, and none is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the certificate and the key that the engine&apos;s CA made for you (cert.pem and key.pem).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that both files are readable, belong together and have not expired, that the key has no passphrase, and that the engine&apos;s CA signed the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not the engine&apos;s TLS port (usually 2376). If the engine listens there without TLS, everybody who reaches it is root on that machine: have TLS switched on, or use ssh://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS connection to %1 could be agreed on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what was said below, and what the other side offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 speaks TLS, and this connection does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “TCP with TLS” and name the CA and client certificate files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody answers, but it is no Docker engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path or the port: it may be a web server, a proxy, or another program&apos;s socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection stands, but the engine did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine may be busy, starting or hung. Try again, and read its log if it stays so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine is older than what Bulkhead can talk to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulkhead speaks API versions %1 to %2. Update the engine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine no longer speaks any version that Bulkhead knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulkhead speaks API versions %1 to %2. Update Bulkhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers, but does not let you list its containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An authorization plugin or a socket proxy stands in between. Bulkhead needs GET on /version, /info, /events, /containers, /images, /networks and /volumes, and nothing that writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answers with an error of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words are below. Its log has the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ssh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SensitiveMount</name>
    <message>
        <source>Every file of the host, and the engine&apos;s control socket among them. Who can use them is root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s control socket %1 can be reached through it: who opens it can start a privileged container with the host&apos;s root directory. A read-only mount does not prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s control socket: who opens it can start a privileged container with the host&apos;s root directory. A read-only mount does not prevent that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s service manager can be reached through %1: as user 0 it starts any program on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other containers and of images can be changed: their programs, their data, their secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of other containers can be read, their data and secrets included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service account tokens and node credentials of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel settings of the host can be written. kernel/core_pattern starts a program as root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processes of the host, their command lines and the kernel&apos;s settings can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel objects of the host can be changed. Control groups and uevent_helper can start a program as root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardware and kernel objects of the host can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device nodes of the host. Only the device rules of the container still keep its disks and memory out of reach; a read-only mount does not protect devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of the host can be changed: accounts, services, scheduled jobs. That makes root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration of the host can be read, password hashes and private keys where file permissions allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs and libraries of the host can be replaced; the host runs them as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of the host can be read: what is installed, and in which version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel that the host boots next can be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s kernel and its symbol addresses can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the host&apos;s root user can be changed: an SSH key or a shell start file makes root on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the host&apos;s root user can be read, keys and credentials included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of people on the host can be changed: an SSH key or a shell start file takes over their account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of people on the host can be read, keys and credentials included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs of the host can be changed; they run as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled jobs of the host can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the host can be changed: traces can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the host can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s display: windows can be seen and keys read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnapshotFile</name>
    <message>
        <source>At byte %1 of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Bulkhead snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Bulkhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its format is %1; this program reads up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: it has no format number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its last line has no end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One entry of the file is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a block is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a block claims too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: a block&apos;s checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than a snapshot can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it decompressed to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: its checksum is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: something follows its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: an entry cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of its content: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine&apos;s answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds too many containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: entries are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 containers are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SshRemedy</name>
    <message>
        <source>The host key of %1 is not the one that was known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be answering in its place. Ask whoever runs the machine for the new fingerprint before you remove the old key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect once in a terminal, compare the fingerprint that ssh shows, and accept it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh works, but the remote user may not use the Docker socket, or no engine runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let that user use the socket (docker group or rootless Docker), or name the right remote socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh works, but %1 has no docker command for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the docker CLI (18.09 or newer) there, on the PATH of a non-interactive shell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command on %1 is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the docker CLI 18.09 or newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused after too many keys were tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the right key for this host in ~/.ssh/config (IdentityFile, IdentitiesOnly yes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts none of your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulkhead never asks for a password: load the key into the ssh agent (ssh-add), and check the user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh knows no host called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling, ~/.ssh/config and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ssh server listens on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the port, and that sshd runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine is off, a firewall drops the packets, or a VPN is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh ended before the engine answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words are below. Try the same line in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standout</name>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seccomp filter, no AppArmor profile, and all capabilities of a user namespace: most of the kernel can be attacked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All capabilities, all devices, no seccomp filter and no AppArmor profile: root in the container can mount the host&apos;s disks and load kernel modules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts %1 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mounts %1 of the host, read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process namespace of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees every process of the host and may signal those of its user; with CAP_SYS_PTRACE it takes them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network namespace of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches services that listen on the host&apos;s loopback and its abstract sockets, and can listen on the host&apos;s addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPC namespace of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads and writes shared memory of the host&apos;s programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name namespace of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With CAP_SYS_ADMIN it can change the host&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user namespace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine maps users of containers to unprivileged ones, but not here: user 0 of the container is user 0 of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the bounding set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is not root, so processes do not hold it; a set-user-ID program or one with file capabilities can gain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A capability that is newer than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds more than its configuration gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kernel shows capabilities that the configuration does not explain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capabilities cannot be predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine would refuse this configuration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every system call of the kernel can be made, old and rarely tested ones included: most kernel exploits need one that the default filter refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seccomp filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seccomp filter is not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing refuses mounts and writes below /proc and /sys that file permissions and capabilities allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No AppArmor profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppArmor profile is not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No SELinux separation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel settings are writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/proc/sys and its like are not read-only: as user 0 of the host, kernel/core_pattern starts a program on the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kernel paths are not masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/proc/kcore, /proc/keys and others of their kind can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control groups are writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The container can change its own control groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device %1 of the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory or disks of the host can be read or written below all file permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s driver can be used, and attacked, from the container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User 0 of the container is an unprivileged user of the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User 0 of the container is user 0 of the host: whatever leaks out of the container is owned by root there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1 may be root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the image&apos;s /etc/passwd tells which number the name has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May gain privileges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set-user-ID program in the container can raise a process to root, up to the bounding set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can use up the host&apos;s memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No limit of processes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can use up the host&apos;s process numbers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at what the containers of a Docker engine may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot (.bulkhead) to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine to connect to, as DOCKER_HOST has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker context to connect to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory of the docker CLI&apos;s configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recorded sample host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this page first: containers, capabilities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show longer, accented texts, to find places where a translation would not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pictures of every page in this directory, and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one snapshot can be opened at start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, --sample, and --host or --context exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size needs two numbers such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilitiesPage</name>
    <message>
        <source>Capabilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each container may do, against the default, privileged and your whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, sentence or system call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that differ from this column are tinted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cells of containers show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the pasted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add containers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose containers as columns (Insert)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only capabilities in which a column differs from the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details below the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all running containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all container columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the current column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the current column left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the current column right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the matrix as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the matrix…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the whitelist with a set that exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelist: start from the engine&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelist: start from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clear the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A container&apos;s set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whitelist: what processes of the shown containers hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held now, as the kernel shows it; a program may need more when it starts, and may use less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from what is observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No process of a shown container could be observed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No container is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>allow %n capability(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forbid %n capability(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forbid %1 in the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow %1 in the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare everything with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the whitelist from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 among the containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityDetailPane</name>
    <message>
        <source>Details of the current cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number %1 · in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>capabilities not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see why it is as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityMatrixModel</name>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>capabilities not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This container is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, number %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityMatrixView</name>
    <message>
        <source>Capability matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space allows or forbids the row&apos;s capability in the whitelist; Enter tells why a cell is so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ChoiceModel</name>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages, actions, containers, engines, files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionDetails</name>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This context cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The docker command&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment: DOCKER_HOST.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Docker context. Bulkhead reads it and never writes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rootless Docker, found by its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Podman, found by its socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own connection. Bulkhead keeps its address and file names, never a key or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the command line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an own connection (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this own connection (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker contexts are read, never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rules in their order, the winner and whom it overrides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this engine: show the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that choose the engine, first wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the own connection “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Bulkhead&apos;s entry goes; the engine, its certificates and Docker contexts stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker context create …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export DOCKER_HOST=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ssh … docker version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n connections have changes that are not saved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionEditor</name>
    <message>
        <source>&amp;Verify that the engine is the one it says it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the switcher calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP with TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TCP without TLS (unprotected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in your ssh configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine.example.org, or paste a whole address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;A certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ke&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (2376)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard (2375)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The remote docker command&apos;s own choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainerPicker</name>
    <message>
        <source>Choose containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, image or id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine has no containers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainerTableModel</name>
    <message>
        <source>Not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine has not told the details yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DataTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit Widths to Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineListModel</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker contexts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other sockets on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineSwitcher</name>
    <message>
        <source>No engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an engine or a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineSwitcherPopup</name>
    <message>
        <source>Engines and snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines and snapshots: Enter opens, Delete closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ErrorDialog</name>
    <message>
        <source>What went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error in its own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::GalleryPage</name>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Docker default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How everything looks, in one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A banner says one thing that matters before the rest of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visual language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HostBanners</name>
    <message>
        <source>Recorded sample: these containers ran on a lab engine, not on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded sample, because no engine was found. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is lost; what is shown may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying to reconnect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HostRegistry</name>
    <message>
        <source>Recorded sample, bundled with Bulkhead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::JsonView</name>
    <message>
        <source>Path of the value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the JSON pointer of the value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value under the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show secrets in this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the path %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no JSON document; it is shown as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editor library is not installed: the text is shown without colours and folding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(whole document)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::LabLauncher</name>
    <message>
        <source>The lab ended before it was ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Containers to learn with; removed when Bulkhead ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MainWindow</name>
    <message>
        <source>%1 – Bulkhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No engine is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to one, or look at the recorded sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The containers appear as soon as the engine has listed them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Bulkhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what every container on a Docker engine may do, against Docker&apos;s default, privileged and a whitelist of your own.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is started from Bulkhead&apos;s source folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

It runs a private Docker engine with containers to learn with, and removes it again when Bulkhead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab is running; it is removed when Bulkhead ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the lab…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulkhead snapshots (*.bulkhead);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixColumnHeader</name>
    <message>
        <source>Columns of the capability matrix</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixLegend</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>engine lacks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kernel shows more than predicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixRowHeader</name>
    <message>
        <source>Capabilities by risk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::Page</name>
    <message>
        <source>Filter this page (Ctrl+F or /)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeResult</name>
    <message>
        <source>Command to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works, and that is the problem: nobody was asked who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeStepModel</name>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeView</name>
    <message>
        <source>Steps of the connection test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RunLineBar</name>
    <message>
        <source>No capability at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly the engine&apos;s default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more than the default: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the default: without %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>docker run options of the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the options of the whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a docker run line or its options to see its set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A docker run line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whitelist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>docker &amp;run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no option needed: this is the engine&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine would refuse it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The user is not root: the process itself holds %n, the rest is only its bounding set.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SaveSnapshotDialog</name>
    <message>
        <source>Save snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with everything that the engine said: open it here without Docker, send it, or compare it with a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide secrets in environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot holds no secrets: they were hidden when it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords and tokens will stand in the file as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulkhead snapshots (*.bulkhead)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SearchBar</name>
    <message>
        <source>Find in text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StateView</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error in its own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StatusLine</name>
    <message>
        <source>%1 on %2</source>
        <comment>engine and host</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Click for details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::Tour</name>
    <message>
        <source>%1 cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WhitelistEditor</name>
    <message>
        <source>allow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbid %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a private Docker engine with containers to learn with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the recorded &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;nse rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Bulkhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filter, close what is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+↑ Shift+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
