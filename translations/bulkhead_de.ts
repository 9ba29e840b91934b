<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AgentText</name>
    <message>
        <source>none</source>
        <comment>capabilities</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>It runs as root.</source>
        <translation>Er läuft als root.</translation>
    </message>
    <message>
        <source>It runs as user %1, not as root.</source>
        <translation>Er läuft als Benutzer %1, nicht als root.</translation>
    </message>
    <message>
        <source>Capabilities it kept: %1</source>
        <translation>Behaltene Capabilities: %1</translation>
    </message>
    <message>
        <source>Wanted and not there when it was started, so it may see less: %1</source>
        <translation>Gewünscht und beim Start nicht vorhanden, daher sieht er vielleicht weniger: %1</translation>
    </message>
    <message>
        <source>It may change this host while changes are unlocked.</source>
        <translation>Er darf diesen Host ändern, solange Änderungen freigegeben sind.</translation>
    </message>
    <message>
        <source>It can only read.</source>
        <translation>Er kann nur lesen.</translation>
    </message>
    <message>
        <source>Starting it asks for a password (polkit).</source>
        <translation>Beim Start wird nach einem Passwort gefragt (polkit).</translation>
    </message>
    <message>
        <source>It is started over ssh on %1.</source>
        <translation>Er wird über ssh auf %1 gestartet.</translation>
    </message>
    <message>
        <source>It is started as root, because Bulkhead runs as root.</source>
        <translation>Er wird als root gestartet, weil Bulkhead als root läuft.</translation>
    </message>
    <message>
        <source>Install Bulkhead (bulkhead-agent is enough) on %1, where the PATH of ssh finds it.</source>
        <translation>Bulkhead auf %1 installieren (bulkhead-agent genügt), wo der PATH von ssh es findet.</translation>
    </message>
    <message>
        <source>Install Bulkhead with bulkhead-agent, or put it beside the program.</source>
        <translation>Bulkhead mit bulkhead-agent installieren oder diesen neben das Programm legen.</translation>
    </message>
    <message>
        <source>Install polkit with pkexec, or start Bulkhead as root on a machine that is only for that.</source>
        <translation>polkit mit pkexec installieren oder Bulkhead auf einem Rechner, der nur dafür da ist, als root starten.</translation>
    </message>
    <message>
        <source>Start the authentication agent of your desktop, or log in to a session that has one.</source>
        <translation>Den Authentifizierungsdienst der Arbeitsumgebung starten oder sich in einer Sitzung anmelden, die einen hat.</translation>
    </message>
    <message>
        <source>Start it again and enter the password of an administrator.</source>
        <translation>Noch einmal starten und das Passwort eines Verwalters eingeben.</translation>
    </message>
    <message>
        <source>Ask an administrator to allow the actions org.bulkhead.Bulkhead.agent in polkit&apos;s rules.</source>
        <translation>Einen Verwalter bitten, die Aktionen org.bulkhead.Bulkhead.agent in den Regeln von polkit zu erlauben.</translation>
    </message>
    <message>
        <source>Install the ssh command (openssh-client).</source>
        <translation>Den Befehl ssh installieren (openssh-client).</translation>
    </message>
    <message>
        <source>Try the same in a terminal: ssh must log in without a question (key or agent).</source>
        <translation>Dasselbe in einem Terminal versuchen: ssh muss sich ohne Rückfrage anmelden (Schlüssel oder Agent).</translation>
    </message>
    <message>
        <source>Allow it in sudoers without a password, or log in as root.</source>
        <translation>Es in sudoers ohne Passwort erlauben oder sich als root anmelden.</translation>
    </message>
    <message>
        <source>Install the same version of Bulkhead on both sides.</source>
        <translation>Auf beiden Seiten dieselbe Version von Bulkhead installieren.</translation>
    </message>
    <message>
        <source>If a login shell prints something there, silence it for connections without a terminal.</source>
        <translation>Falls eine Login-Shell dort etwas ausgibt, sie für Verbindungen ohne Terminal still machen.</translation>
    </message>
    <message>
        <source>Try again; the host may be busy.</source>
        <translation>Noch einmal versuchen; der Host ist vielleicht ausgelastet.</translation>
    </message>
    <message>
        <source>Start it again. The details hold its own words.</source>
        <translation>Noch einmal starten. Die Einzelheiten enthalten seine eigenen Worte.</translation>
    </message>
    <message>
        <source>bulkhead-agent is not installed there.</source>
        <translation>bulkhead-agent ist dort nicht installiert.</translation>
    </message>
    <message>
        <source>pkexec is not installed.</source>
        <translation>pkexec ist nicht installiert.</translation>
    </message>
    <message>
        <source>Nothing in this session can ask for the password.</source>
        <translation>Nichts in dieser Sitzung kann nach dem Passwort fragen.</translation>
    </message>
    <message>
        <source>The question for the password was closed.</source>
        <translation>Die Frage nach dem Passwort wurde geschlossen.</translation>
    </message>
    <message>
        <source>polkit refuses to start the agent.</source>
        <translation>polkit verweigert den Start des Agenten.</translation>
    </message>
    <message>
        <source>The ssh command is not installed.</source>
        <translation>Der Befehl ssh ist nicht installiert.</translation>
    </message>
    <message>
        <source>ssh ended with an error.</source>
        <translation>ssh endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>sudo refuses to start the agent.</source>
        <translation>sudo verweigert den Start des Agenten.</translation>
    </message>
    <message>
        <source>The agent is of another version.</source>
        <translation>Der Agent hat eine andere Version.</translation>
    </message>
    <message>
        <source>Something answers, but it is no agent.</source>
        <translation>Etwas antwortet, aber es ist kein Agent.</translation>
    </message>
    <message>
        <source>The agent did not answer in time.</source>
        <translation>Der Agent hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The agent ended before it was ready.</source>
        <translation>Der Agent endete, bevor er bereit war.</translation>
    </message>
    <message>
        <source>The agent is gone.</source>
        <translation>Der Agent ist weg.</translation>
    </message>
    <message>
        <source>agent: not started</source>
        <translation>Agent: nicht gestartet</translation>
    </message>
    <message>
        <source>Bulkhead&apos;s agent reads what only root may see of the host underneath. Nothing else needs it.</source>
        <translation>Bulkheads Agent liest, was vom Host darunter nur root sehen darf. Sonst braucht ihn nichts.</translation>
    </message>
    <message>
        <source>agent: starting…</source>
        <translation>Agent: startet …</translation>
    </message>
    <message>
        <source>agent: reading</source>
        <translation>Agent: liest</translation>
    </message>
    <message>
        <source>The agent reads the host underneath; changes are locked.</source>
        <translation>Der Agent liest den Host darunter; Änderungen sind gesperrt.</translation>
    </message>
    <message>
        <source>agent: changes unlocked</source>
        <translation>Agent: Änderungen frei</translation>
    </message>
    <message>
        <source>The agent changes the host where you tell it to.</source>
        <translation>Der Agent ändert den Host, wo Sie es ihm sagen.</translation>
    </message>
    <message>
        <source>agent: lost</source>
        <translation>Agent: verloren</translation>
    </message>
</context>
<context>
    <name>CapabilityCatalogue</name>
    <message>
        <source>Read any file and search any directory regardless of permission bits, and open files by handle.</source>
        <translation>Jede Datei lesen und jedes Verzeichnis durchsuchen, gleich welche Rechte darauf stehen, und Dateien über ihr Handle öffnen.</translation>
    </message>
    <message>
        <source>Opens files of the host by their handle, through any bind mount from the same file system: its password hashes and keys.</source>
        <translation>Öffnet Dateien des Hosts über ihr Handle, durch jeden Bind-Mount aus demselben Dateisystem: dessen Passwort-Hashes und Schlüssel.</translation>
    </message>
    <message>
        <source>Load and unload kernel modules.</source>
        <translation>Kernelmodule laden und entfernen.</translation>
    </message>
    <message>
        <source>Runs its own code in the host&apos;s kernel: nothing on the machine is safe any more.</source>
        <translation>Führt eigenen Code im Kernel des Hosts aus: Auf der Maschine ist nichts mehr sicher.</translation>
    </message>
    <message>
        <source>Use I/O ports, raw disk commands and, where the device is reachable, physical memory.</source>
        <translation>E/A-Ports, rohe Plattenbefehle und, wo das Gerät erreichbar ist, physischen Speicher verwenden.</translation>
    </message>
    <message>
        <source>Programs the hardware directly through I/O ports, and so reads and writes disks and memory past every check.</source>
        <translation>Programmiert die Hardware direkt über E/A-Ports und liest und schreibt so Platten und Speicher an jeder Prüfung vorbei.</translation>
    </message>
    <message>
        <source>Trace, read and change any process that it can see, and take its file descriptors.</source>
        <translation>Jeden sichtbaren Prozess verfolgen, lesen und ändern und seine Dateideskriptoren nehmen.</translation>
    </message>
    <message>
        <source>Takes over processes that enter the container, such as docker exec, while they still hold more than it; with the host&apos;s PID namespace, any process of the host.</source>
        <translation>Übernimmt Prozesse, die den Container betreten, etwa von docker exec, solange sie noch mehr dürfen als er; mit dem PID-Namensraum des Hosts jeden Prozess des Hosts.</translation>
    </message>
    <message>
        <source>Mount file systems, enter and make namespaces, and a long list of administration that has no capability of its own.</source>
        <translation>Dateisysteme einhängen, Namensräume betreten und anlegen, und vieles an Verwaltung, das keine eigene Capability hat.</translation>
    </message>
    <message>
        <source>Mounts the host&apos;s disks or cgroups and runs commands as the host&apos;s root; for most purposes this is root on the host.</source>
        <translation>Hängt Platten oder Cgroups des Hosts ein und führt Befehle als root des Hosts aus; meist ist das dasselbe wie root auf dem Host.</translation>
    </message>
    <message>
        <source>Load BPF programs and use BPF maps.</source>
        <translation>BPF-Programme laden und BPF-Maps verwenden.</translation>
    </message>
    <message>
        <source>Attacks the BPF verifier, a frequent source of kernel exploits; together with CAP_PERFMON it reads kernel memory, together with CAP_NET_ADMIN it rewrites traffic.</source>
        <translation>Greift den BPF-Verifier an, oft Quelle von Kernel-Exploits; mit CAP_PERFMON liest es Kernelspeicher, mit CAP_NET_ADMIN schreibt es Datenverkehr um.</translation>
    </message>
    <message>
        <source>Change the owner and the group of any file.</source>
        <translation>Eigentümer und Gruppe jeder Datei ändern.</translation>
    </message>
    <message>
        <source>Takes over any file in the container, and any host file below a bind mount.</source>
        <translation>Übernimmt jede Datei im Container und jede Datei des Hosts unter einem Bind-Mount.</translation>
    </message>
    <message>
        <source>Read, write and execute any file regardless of its permission bits.</source>
        <translation>Jede Datei lesen, schreiben und ausführen, gleich welche Rechte darauf stehen.</translation>
    </message>
    <message>
        <source>Reads and changes every file that is mounted into the container, whoever owns it on the host.</source>
        <translation>Liest und ändert jede Datei, die in den Container eingehängt ist, wem auch immer sie auf dem Host gehört.</translation>
    </message>
    <message>
        <source>Do to any file what only its owner may: change mode, times, attributes and ACLs.</source>
        <translation>Mit jeder Datei tun, was nur ihr Eigentümer darf: Rechte, Zeiten, Attribute und ACLs ändern.</translation>
    </message>
    <message>
        <source>Makes any mounted host file writable for itself, or a program of its own set-user-ID.</source>
        <translation>Macht jede eingehängte Datei des Hosts für sich beschreibbar oder ein eigenes Programm zu Set-User-ID.</translation>
    </message>
    <message>
        <source>Take any group ID and set the list of supplementary groups.</source>
        <translation>Jede Gruppen-ID annehmen und die Liste der weiteren Gruppen setzen.</translation>
    </message>
    <message>
        <source>Enters the groups that own mounted files and sockets, such as the group of the Docker socket.</source>
        <translation>Tritt den Gruppen bei, denen eingehängte Dateien und Sockets gehören, etwa der Gruppe des Docker-Sockets.</translation>
    </message>
    <message>
        <source>Take any user ID.</source>
        <translation>Jede Benutzer-ID annehmen.</translation>
    </message>
    <message>
        <source>Becomes root, or any other user, inside the container, and that user towards mounted files.</source>
        <translation>Wird im Container zu root oder jedem anderen Benutzer, und gegenüber eingehängten Dateien zu eben diesem.</translation>
    </message>
    <message>
        <source>Configure interfaces, addresses, routes, firewall rules and traffic control of its network namespace.</source>
        <translation>Schnittstellen, Adressen, Routen, Firewall-Regeln und Verkehrssteuerung des eigenen Netzwerk-Namensraums einrichten.</translation>
    </message>
    <message>
        <source>Redirects and hides traffic, sets promiscuous mode, and reaches netfilter code with a long record of kernel exploits; with the host network it rules the host&apos;s.</source>
        <translation>Lenkt Datenverkehr um und verbirgt ihn, hört alles mit und erreicht Netfilter-Code mit langer Liste von Kernel-Exploits; mit dem Netzwerk des Hosts beherrscht es auch dieses.</translation>
    </message>
    <message>
        <source>Open raw and packet sockets, and bind to any address for transparent proxying.</source>
        <translation>Raw- und Paket-Sockets öffnen und sich für transparente Proxys an jede Adresse binden.</translation>
    </message>
    <message>
        <source>Forges ARP, DNS and IP packets and listens on the bridge, and so sits between other containers.</source>
        <translation>Fälscht ARP-, DNS- und IP-Pakete und lauscht auf der Bridge, steht also zwischen anderen Containern.</translation>
    </message>
    <message>
        <source>Reboot, and load another kernel to boot into.</source>
        <translation>Neu starten und einen anderen Kernel zum Starten laden.</translation>
    </message>
    <message>
        <source>Restarts its container, or the host where it shares the PID namespace; without the seccomp filter it plants a kernel for the next kexec.</source>
        <translation>Startet seinen Container neu, oder den Host, wenn er dessen PID-Namensraum teilt; ohne Seccomp-Filter legt es einen Kernel für das nächste kexec bereit.</translation>
    </message>
    <message>
        <source>Create device files.</source>
        <translation>Gerätedateien anlegen.</translation>
    </message>
    <message>
        <source>Creates a node for the host&apos;s disk: the device cgroup stops the container from opening it, but not an accomplice on the host.</source>
        <translation>Legt einen Knoten für die Platte des Hosts an: Die Geräte-Cgroup hindert den Container am Öffnen, nicht aber einen Komplizen auf dem Host.</translation>
    </message>
    <message>
        <source>Give files capabilities.</source>
        <translation>Dateien Capabilities geben.</translation>
    </message>
    <message>
        <source>Leaves programs with capabilities on mounted host paths, and gives a user inside the container back what was taken from it.</source>
        <translation>Hinterlässt Programme mit Capabilities auf eingehängten Pfaden des Hosts und gibt einem Benutzer im Container zurück, was ihm genommen war.</translation>
    </message>
    <message>
        <source>Override mandatory access control; used by Smack.</source>
        <translation>Verbindliche Zugriffskontrolle übergehen; von Smack verwendet.</translation>
    </message>
    <message>
        <source>Ignores the security policy on hosts that use Smack.</source>
        <translation>Übergeht auf Hosts mit Smack die Sicherheitsrichtlinie.</translation>
    </message>
    <message>
        <source>Change mandatory access control policy; used by AppArmor and Smack.</source>
        <translation>Die Richtlinie der verbindlichen Zugriffskontrolle ändern; von AppArmor und Smack verwendet.</translation>
    </message>
    <message>
        <source>Loads or removes AppArmor or Smack policy where the policy files are reachable, and so lifts its own confinement.</source>
        <translation>Lädt oder entfernt Richtlinien von AppArmor oder Smack, wo deren Dateien erreichbar sind, und hebt so die eigene Beschränkung auf.</translation>
    </message>
    <message>
        <source>Read and clear the kernel log, and see kernel addresses.</source>
        <translation>Das Kernelprotokoll lesen und löschen und Kerneladressen sehen.</translation>
    </message>
    <message>
        <source>Learns kernel addresses and what the host logs: the usual first step of a kernel exploit.</source>
        <translation>Erfährt Kerneladressen und was der Host protokolliert: der übliche erste Schritt eines Kernel-Exploits.</translation>
    </message>
    <message>
        <source>Watch performance of all processes and the kernel.</source>
        <translation>Die Leistung aller Prozesse und des Kernels beobachten.</translation>
    </message>
    <message>
        <source>Samples registers, stacks and addresses of every process of the host and of the kernel, and finds secrets in them.</source>
        <translation>Nimmt Proben von Registern, Stapeln und Adressen jedes Prozesses des Hosts und des Kernels und findet darin Geheimnisse.</translation>
    </message>
    <message>
        <source>Choose process IDs and read mapped files of other processes for checkpoint and restore.</source>
        <translation>Prozess-IDs wählen und eingeblendete Dateien anderer Prozesse lesen, für Checkpoint und Restore.</translation>
    </message>
    <message>
        <source>Opens files that other visible processes have mapped, and reuses process IDs that others still trust.</source>
        <translation>Öffnet Dateien, die andere sichtbare Prozesse eingeblendet haben, und verwendet Prozess-IDs wieder, denen andere noch vertrauen.</translation>
    </message>
    <message>
        <source>Send signals to processes of any user.</source>
        <translation>Prozessen jedes Benutzers Signale senden.</translation>
    </message>
    <message>
        <source>Stops any process that it can see: those of the container, or of the host where it shares the PID namespace.</source>
        <translation>Hält jeden sichtbaren Prozess an: die des Containers, oder die des Hosts, wenn er dessen PID-Namensraum teilt.</translation>
    </message>
    <message>
        <source>Set and clear the immutable and append-only attributes of files.</source>
        <translation>Die Attribute „unveränderlich“ und „nur anhängen“ von Dateien setzen und löschen.</translation>
    </message>
    <message>
        <source>Removes the protection of append-only logs on mounted host paths, or makes its own files undeletable.</source>
        <translation>Hebt den Schutz von Protokollen auf eingehängten Pfaden des Hosts auf oder macht eigene Dateien unlöschbar.</translation>
    </message>
    <message>
        <source>Lock memory and use huge pages beyond the limits.</source>
        <translation>Speicher und Huge Pages über die Grenzen hinaus festhalten.</translation>
    </message>
    <message>
        <source>Pins memory that the host then cannot swap out, up to the memory limit of the container.</source>
        <translation>Hält Speicher fest, den der Host dann nicht auslagern kann, bis zur Speichergrenze des Containers.</translation>
    </message>
    <message>
        <source>Switch process accounting on and off.</source>
        <translation>Die Prozessabrechnung ein- und ausschalten.</translation>
    </message>
    <message>
        <source>Hides its processes from accounting, or fills a disk with accounting records.</source>
        <translation>Verbirgt seine Prozesse vor der Abrechnung oder füllt eine Platte mit deren Einträgen.</translation>
    </message>
    <message>
        <source>Raise the priority of any process, use real-time scheduling, and move processes and memory between CPUs and nodes.</source>
        <translation>Die Priorität jedes Prozesses erhöhen, Echtzeitplanung verwenden und Prozesse und Speicher zwischen CPUs und Knoten verschieben.</translation>
    </message>
    <message>
        <source>Takes the CPUs away from the host and from other containers.</source>
        <translation>Nimmt dem Host und anderen Containern die CPUs weg.</translation>
    </message>
    <message>
        <source>Exceed resource limits, disk quotas and the blocks reserved for root.</source>
        <translation>Ressourcengrenzen, Plattenkontingente und die für root reservierten Blöcke überschreiten.</translation>
    </message>
    <message>
        <source>Lifts its own limits on processes, files and disk space, and fills the host&apos;s disks to the last block.</source>
        <translation>Hebt die eigenen Grenzen für Prozesse, Dateien und Plattenplatz auf und füllt die Platten des Hosts bis zum letzten Block.</translation>
    </message>
    <message>
        <source>Set the system clock and the hardware clock.</source>
        <translation>Systemuhr und Hardware-Uhr stellen.</translation>
    </message>
    <message>
        <source>Changes the time of the whole host: certificates, tokens, logs and timers go wrong.</source>
        <translation>Ändert die Zeit des ganzen Hosts: Zertifikate, Tokens, Protokolle und Zeitgeber gehen fehl.</translation>
    </message>
    <message>
        <source>Hang up terminals and configure virtual consoles.</source>
        <translation>Terminals trennen und virtuelle Konsolen einrichten.</translation>
    </message>
    <message>
        <source>Cuts off other people&apos;s terminals and remaps keys of a console that is passed into the container.</source>
        <translation>Trennt fremde Terminals und belegt Tasten einer Konsole um, die in den Container gereicht ist.</translation>
    </message>
    <message>
        <source>Write records to the kernel&apos;s audit log.</source>
        <translation>Einträge in das Audit-Protokoll des Kernels schreiben.</translation>
    </message>
    <message>
        <source>Plants false records in the host&apos;s audit log and floods it.</source>
        <translation>Setzt falsche Einträge in das Audit-Protokoll des Hosts und überflutet es.</translation>
    </message>
    <message>
        <source>Switch auditing on and off and change its rules.</source>
        <translation>Auditing ein- und ausschalten und seine Regeln ändern.</translation>
    </message>
    <message>
        <source>Blinds the host&apos;s audit log where it shares the host&apos;s PID namespace; elsewhere the kernel refuses.</source>
        <translation>Blendet das Audit-Protokoll des Hosts, wo es dessen PID-Namensraum teilt; sonst weigert sich der Kernel.</translation>
    </message>
    <message>
        <source>Keep the set-user-ID and set-group-ID bits when a file is changed.</source>
        <translation>Die Bits Set-User-ID und Set-Group-ID behalten, wenn eine Datei geändert wird.</translation>
    </message>
    <message>
        <source>Replaces the content of a set-user-ID file without losing its bit, if it can write to it already.</source>
        <translation>Ersetzt den Inhalt einer Set-User-ID-Datei, ohne dass sie ihr Bit verliert, wenn es sie schon schreiben darf.</translation>
    </message>
    <message>
        <source>Drop capabilities from the own bounding set, raise inheritable ones from it, and change secure bits.</source>
        <translation>Capabilities aus dem eigenen Bounding-Set entfernen, vererbbare daraus aufnehmen und Secure-Bits ändern.</translation>
    </message>
    <message>
        <source>Passes on what it already may to the programs that it starts, and nothing beyond the bounding set.</source>
        <translation>Gibt an gestartete Programme weiter, was es ohnehin darf, und nichts über das Bounding-Set hinaus.</translation>
    </message>
    <message>
        <source>Bind to TCP and UDP ports below 1024.</source>
        <translation>Sich an TCP- und UDP-Ports unter 1024 binden.</translation>
    </message>
    <message>
        <source>Poses as a system service on a low port: of the container, or of the host where it shares the network.</source>
        <translation>Gibt sich auf einem niedrigen Port als Systemdienst aus: dem des Containers, oder dem des Hosts, wenn er dessen Netzwerk teilt.</translation>
    </message>
    <message>
        <source>Nothing: the kernel has never used it.</source>
        <translation>Nichts: Der Kernel hat sie nie verwendet.</translation>
    </message>
    <message>
        <source>Nothing that is known.</source>
        <translation>Nichts Bekanntes.</translation>
    </message>
    <message>
        <source>Skip permission checks on System V shared memory, semaphores and queues.</source>
        <translation>Rechteprüfungen für gemeinsamen Speicher, Semaphore und Warteschlangen nach System V überspringen.</translation>
    </message>
    <message>
        <source>Reads and changes IPC objects of every user: of the container, or of the host where it shares the IPC namespace.</source>
        <translation>Liest und ändert IPC-Objekte jedes Benutzers: die des Containers, oder die des Hosts, wenn er dessen IPC-Namensraum teilt.</translation>
    </message>
    <message>
        <source>Change the root directory, and enter mount namespaces together with other capabilities.</source>
        <translation>Das Wurzelverzeichnis wechseln und, zusammen mit anderen Capabilities, Mount-Namensräume betreten.</translation>
    </message>
    <message>
        <source>Leaves a chroot that was set up inside the container; it is no way out of the container itself.</source>
        <translation>Verlässt ein Chroot, das im Container eingerichtet wurde; aus dem Container selbst führt es nicht.</translation>
    </message>
    <message>
        <source>Take leases on files of any owner.</source>
        <translation>Leases auf Dateien jedes Eigentümers nehmen.</translation>
    </message>
    <message>
        <source>Delays others who open a mounted file until the lease is broken.</source>
        <translation>Hält andere auf, die eine eingehängte Datei öffnen, bis das Lease gebrochen wird.</translation>
    </message>
    <message>
        <source>Set timers that wake the system up.</source>
        <translation>Zeitgeber setzen, die das System aufwecken.</translation>
    </message>
    <message>
        <source>Wakes a suspended machine.</source>
        <translation>Weckt eine schlafende Maschine.</translation>
    </message>
    <message>
        <source>Keep the system from suspending.</source>
        <translation>Das System am Schlafen hindern.</translation>
    </message>
    <message>
        <source>Keeps the machine awake.</source>
        <translation>Hält die Maschine wach.</translation>
    </message>
    <message>
        <source>Listen to the audit log by netlink.</source>
        <translation>Das Audit-Protokoll über Netlink mitlesen.</translation>
    </message>
    <message>
        <source>Reads what the host audits where it shares the host&apos;s network namespace.</source>
        <translation>Liest, was der Host protokolliert, wenn es dessen Netzwerk-Namensraum teilt.</translation>
    </message>
    <message>
        <source>Host takeover</source>
        <translation>Übernahme des Hosts</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Ausweitung</translation>
    </message>
    <message>
        <source>Disruption</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
</context>
<context>
    <name>CapabilityDetail</name>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Inheritable</source>
        <translation>Vererbbar</translation>
    </message>
    <message>
        <source>Bounding</source>
        <translation>Bounding</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>First process</source>
        <translation>Erster Prozess</translation>
    </message>
    <message>
        <source>Any process</source>
        <translation>Irgendein Prozess</translation>
    </message>
    <message>
        <source>Nothing is predicted: %1</source>
        <translation>Nichts ist vorhergesagt: %1</translation>
    </message>
    <message>
        <source>Predicted %1: %2.</source>
        <translation>Vorhergesagt %1: %2.</translation>
    </message>
    <message>
        <source>Not observed: %1</source>
        <translation>Nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>The kernel shows it %1.</source>
        <translation>Der Kernel zeigt sie %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was sie erlaubt</translation>
    </message>
    <message>
        <source>What an attacker gains</source>
        <translation>Was ein Angreifer gewinnt</translation>
    </message>
    <message>
        <source>System calls that Docker&apos;s default seccomp profile opens with it</source>
        <translation>Systemaufrufe, die Dockers Seccomp-Standardprofil mit ihr öffnet</translation>
    </message>
    <message>
        <source>None: the profile treats no call differently.</source>
        <translation>Keine: Das Profil behandelt keinen Aufruf anders.</translation>
    </message>
    <message>
        <source>Since Linux %1</source>
        <translation>Seit Linux %1</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Konfiguriert</translation>
    </message>
    <message>
        <source>Nothing of its own: the engine&apos;s default.</source>
        <translation>Nichts Eigenes: der Standard der Engine.</translation>
    </message>
    <message>
        <source>no-new-privileges is set.</source>
        <translation>no-new-privileges ist gesetzt.</translation>
    </message>
    <message>
        <source>no-new-privileges is not set.</source>
        <translation>no-new-privileges ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The five sets</source>
        <translation>Die fünf Mengen</translation>
    </message>
    <message>
        <source>Beyond the capabilities that this program knows: %1</source>
        <translation>Über die Capabilities hinaus, die dieses Programm kennt: %1</translation>
    </message>
</context>
<context>
    <name>CapabilityMatrix</name>
    <message>
        <source>the engine itself does not have it</source>
        <translation>die Engine selbst hat sie nicht</translation>
    </message>
    <message>
        <source>your whitelist allows it</source>
        <translation>die Whitelist erlaubt sie</translation>
    </message>
    <message>
        <source>your whitelist does not allow it</source>
        <translation>die Whitelist erlaubt sie nicht</translation>
    </message>
    <message>
        <source>not observed: %1</source>
        <translation>nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>the kernel shows it %1</source>
        <translation>der Kernel zeigt sie %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>bounding only</source>
        <translation>nur im Bounding-Set</translation>
    </message>
    <message>
        <source>inheritable only</source>
        <translation>nur vererbbar</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>It is not known whether the process has it.</source>
        <translation>Es ist nicht bekannt, ob der Prozess sie hat.</translation>
    </message>
    <message>
        <source>In none of the five sets: no program started here can get it.</source>
        <translation>In keiner der fünf Mengen: Kein hier gestartetes Programm kann sie erlangen.</translation>
    </message>
    <message>
        <source>Not held now, but not ruled out: a set-user-ID-root program or a file with this capability brings it.</source>
        <translation>Jetzt nicht vorhanden, aber nicht ausgeschlossen: Ein Programm mit Set-User-ID root oder eine Datei mit dieser Capability bringt sie.</translation>
    </message>
    <message>
        <source>Not held now, but passed on: a program whose file has it inheritable gets it.</source>
        <translation>Jetzt nicht vorhanden, aber weitergegeben: Ein Programm, dessen Datei sie als vererbbar hat, erhält sie.</translation>
    </message>
    <message>
        <source>Held in reserve: the process can switch it on by itself at any time.</source>
        <translation>In Reserve: Der Prozess kann sie jederzeit selbst einschalten.</translation>
    </message>
    <message>
        <source>The process has it and the kernel honours it.</source>
        <translation>Der Prozess hat sie, und der Kernel beachtet sie.</translation>
    </message>
    <message>
        <source>Observed, else predicted</source>
        <translation>Beobachtet, sonst vorhergesagt</translation>
    </message>
    <message>
        <source>Predicted only</source>
        <translation>Nur vorhergesagt</translation>
    </message>
    <message>
        <source>Observed only</source>
        <translation>Nur beobachtet</translation>
    </message>
    <message>
        <source>it is in the engine&apos;s default set</source>
        <translation>sie gehört zur Standardmenge der Engine</translation>
    </message>
    <message>
        <source>it is not in the engine&apos;s default set and nothing adds it</source>
        <translation>sie gehört nicht zur Standardmenge der Engine, und nichts fügt sie hinzu</translation>
    </message>
    <message>
        <source>privileged gives everything that the engine has</source>
        <translation>privilegiert gibt alles, was die Engine hat</translation>
    </message>
    <message>
        <source>%1 gives everything that the engine has</source>
        <translation>%1 gibt alles, was die Engine hat</translation>
    </message>
    <message>
        <source>%1 adds it</source>
        <translation>%1 fügt sie hinzu</translation>
    </message>
    <message>
        <source>%1 adds every capability</source>
        <translation>%1 fügt jede Capability hinzu</translation>
    </message>
    <message>
        <source>%1 drops it</source>
        <translation>%1 entfernt sie</translation>
    </message>
    <message>
        <source>%1 drops every capability and nothing adds it back</source>
        <translation>%1 entfernt jede Capability, und nichts fügt sie wieder hinzu</translation>
    </message>
    <message>
        <source>%1 adds it, and adding beats dropping</source>
        <translation>%1 fügt sie hinzu, und Hinzufügen schlägt Entfernen</translation>
    </message>
    <message>
        <source>%1 takes it out of ALL</source>
        <translation>%1 nimmt sie aus ALL heraus</translation>
    </message>
    <message>
        <source>%1 is not root, and the kernel clears the other sets when a user other than root starts a program</source>
        <translation>%1 ist nicht root, und der Kernel leert die übrigen Mengen, wenn ein anderer Benutzer als root ein Programm startet</translation>
    </message>
    <message>
        <source>%1 in %2: bounding set, effective unknown: only the image knows which user &quot;%3&quot; is</source>
        <translation>%1 in %2: im Bounding-Set, effektiv unbekannt: Nur das Image weiß, welcher Benutzer „%3“ ist</translation>
    </message>
    <message>
        <source>%1 in %2: unknown, %3</source>
        <translation>%1 in %2: unbekannt, %3</translation>
    </message>
    <message>
        <source>%1 in %2: %3, because %4</source>
        <translation>%1 in %2: %3, weil: %4</translation>
    </message>
    <message>
        <source>; but %1</source>
        <translation>; aber %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3, because %4; the kernel agrees</source>
        <translation>%1 in %2: %3, weil: %4; der Kernel stimmt zu</translation>
    </message>
    <message>
        <source>%1 in %2: %3, observed; not predicted: %4</source>
        <translation>%1 in %2: %3, beobachtet; nicht vorhergesagt: %4</translation>
    </message>
    <message>
        <source>%1 in %2: %3, observed; predicted %4, because %5</source>
        <translation>%1 in %2: %3, beobachtet; vorhergesagt %4, weil: %5</translation>
    </message>
    <message>
        <source>Not predicted: %1</source>
        <translation>Nicht vorhergesagt: %1</translation>
    </message>
    <message>
        <source>This engine would refuse it: %1</source>
        <translation>Diese Engine würde es ablehnen: %1</translation>
    </message>
    <message>
        <source>Not observed: %1</source>
        <translation>Nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>The engine itself lacks this capability, so it cannot give it to any container.</source>
        <translation>Der Engine selbst fehlt diese Capability, sie kann sie also keinem Container geben.</translation>
    </message>
    <message>
        <source>Another process of this container has it more strongly than the first one (docker exec?).</source>
        <translation>Ein anderer Prozess dieses Containers hat sie stärker als der erste (docker exec?).</translation>
    </message>
    <message>
        <source>The kernel shows more than the configuration gives.</source>
        <translation>Der Kernel zeigt mehr, als die Konfiguration gibt.</translation>
    </message>
    <message>
        <source>The kernel shows less than the configuration gives: the program may have dropped it by itself.</source>
        <translation>Der Kernel zeigt weniger, als die Konfiguration gibt: Vielleicht hat das Programm sie selbst abgelegt.</translation>
    </message>
    <message>
        <source>no-new-privileges is set: starting a program cannot bring it back.</source>
        <translation>no-new-privileges ist gesetzt: Der Start eines Programms kann sie nicht zurückbringen.</translation>
    </message>
    <message>
        <source>no-new-privileges is not set: one set-user-ID-root program in the image is enough to get it.</source>
        <translation>no-new-privileges ist nicht gesetzt: Ein Programm mit Set-User-ID root im Image genügt, um sie zu erlangen.</translation>
    </message>
    <message>
        <source>The container is gone; this is what was last known.</source>
        <translation>Der Container ist fort; das ist der letzte bekannte Stand.</translation>
    </message>
    <message>
        <source>Docker default</source>
        <translation>Docker-Standard</translation>
    </message>
    <message>
        <source>Podman default</source>
        <translation>Podman-Standard</translation>
    </message>
    <message>
        <source>Engine default</source>
        <translation>Engine-Standard</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Whitelist</source>
        <translation>Whitelist</translation>
    </message>
    <message>
        <source>Pasted line</source>
        <translation>Eingefügte Zeile</translation>
    </message>
    <message>
        <source>No container of this name is on the engine.</source>
        <translation>Die Engine hat keinen Container dieses Namens.</translation>
    </message>
    <message>
        <source> (predicted %1, observed %2)</source>
        <translation> (vorhergesagt %1, beobachtet %2)</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Of the kernel&apos;s side only the permitted set was seen; the other sets are predicted.</source>
        <translation>Vom Kernel wurde nur die permitted-Menge gesehen; die anderen Mengen sind vorhergesagt.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>another kind</source>
        <translation>eine andere Art</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: expired</source>
        <translation>%1: abgelaufen</translation>
    </message>
    <message>
        <source>%1: not valid yet</source>
        <translation>%1: noch nicht gültig</translation>
    </message>
    <message>
        <source>The engine&apos;s certificate</source>
        <translation>Das Zertifikat der Engine</translation>
    </message>
    <message>
        <source>Signed by (end of the chain that was sent)</source>
        <translation>Unterschrieben von (Ende der gesendeten Kette)</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>itself (self-signed)</source>
        <translation>es selbst (selbst unterschrieben)</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Gültig für</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>CgroupChange</name>
    <message>
        <source>This is no control group file system.</source>
        <translation>Das ist kein Control-Group-Dateisystem.</translation>
    </message>
    <message>
        <source>The root group is there already.</source>
        <translation>Die Wurzelgruppe ist schon da.</translation>
    </message>
    <message>
        <source>The root group has no limits.</source>
        <translation>Die Wurzelgruppe hat keine Grenzen.</translation>
    </message>
    <message>
        <source>This hierarchy does not have the controller %1.</source>
        <translation>Diese Hierarchie hat den Controller %1 nicht.</translation>
    </message>
    <message>
        <source>A process number is greater than zero.</source>
        <translation>Eine Prozessnummer ist größer als null.</translation>
    </message>
    <message>
        <source>The root group cannot be removed.</source>
        <translation>Die Wurzelgruppe kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The group still has processes or groups below it.</source>
        <translation>Die Gruppe hat noch Prozesse oder Gruppen unter sich.</translation>
    </message>
    <message>
        <source>In version 2 a group that hands controllers down holds no processes itself.</source>
        <translation>In Version 2 hat eine Gruppe, die Controller weitergibt, selbst keine Prozesse.</translation>
    </message>
    <message>
        <source>What is used now is more than the new limit, or the group above still holds processes.</source>
        <translation>Jetzt wird mehr verwendet als die neue Grenze, oder die Gruppe darüber hat noch Prozesse.</translation>
    </message>
    <message>
        <source>cpuset.cpus or cpuset.mems of the group is still empty.</source>
        <translation>cpuset.cpus oder cpuset.mems der Gruppe ist noch leer.</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Es gibt schon eine Gruppe dieses Namens.</translation>
    </message>
    <message>
        <source>There is no such process.</source>
        <translation>Einen solchen Prozess gibt es nicht.</translation>
    </message>
    <message>
        <source>The group is not there, or its controller is not handed down to it.</source>
        <translation>Die Gruppe ist nicht da, oder ihr Controller wird nicht an sie weitergegeben.</translation>
    </message>
    <message>
        <source>The group, or the one above it, is not there.</source>
        <translation>Die Gruppe oder die darüber ist nicht da.</translation>
    </message>
    <message>
        <source>The kernel does not move this process: a kernel thread of one CPU, for example.</source>
        <translation>Der Kernel verschiebt diesen Prozess nicht: etwa einen Kernel-Thread einer CPU.</translation>
    </message>
    <message>
        <source>The host or the group above does not have what was asked for.</source>
        <translation>Der Host oder die Gruppe darüber hat nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>Only root may change this group.</source>
        <translation>Nur root darf diese Gruppe ändern.</translation>
    </message>
    <message>
        <source>There is no CPU or memory node of that number.</source>
        <translation>Es gibt keine CPU oder keinen Speicherknoten dieser Nummer.</translation>
    </message>
</context>
<context>
    <name>CgroupReader</name>
    <message>
        <source>No control group file system is mounted.</source>
        <translation>Kein Control-Group-Dateisystem ist eingehängt.</translation>
    </message>
</context>
<context>
    <name>CgroupWords</name>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 CPUs</source>
        <translation>%1 CPUs</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>Memory held back from</source>
        <translation>Speicher gebremst ab</translation>
    </message>
    <message>
        <source>Memory and swap limit</source>
        <translation>Grenze für Speicher und Swap</translation>
    </message>
    <message>
        <source>Swap limit</source>
        <translation>Swap-Grenze</translation>
    </message>
    <message>
        <source>Process limit</source>
        <translation>Prozessgrenze</translation>
    </message>
    <message>
        <source>CPU quota</source>
        <translation>CPU-Kontingent</translation>
    </message>
    <message>
        <source>CPU period</source>
        <translation>CPU-Periode</translation>
    </message>
    <message>
        <source>CPU shares</source>
        <translation>CPU-Anteile</translation>
    </message>
    <message>
        <source>CPU weight</source>
        <translation>CPU-Gewicht</translation>
    </message>
    <message>
        <source>CPU time</source>
        <translation>CPU-Zeit</translation>
    </message>
    <message>
        <source>CPU periods</source>
        <translation>CPU-Perioden</translation>
    </message>
    <message>
        <source>Periods held back</source>
        <translation>Gebremste Perioden</translation>
    </message>
    <message>
        <source>Time held back</source>
        <translation>Gebremste Zeit</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory at most</source>
        <translation>Speicher höchstens</translation>
    </message>
    <message>
        <source>Times at the memory limit</source>
        <translation>An der Speichergrenze</translation>
    </message>
    <message>
        <source>Killed for memory</source>
        <translation>Wegen Speichers beendet</translation>
    </message>
    <message>
        <source>Processes and threads</source>
        <translation>Prozesse und Threads</translation>
    </message>
    <message>
        <source>Times at the process limit</source>
        <translation>An der Prozessgrenze</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Waiting for CPU, 10 s</source>
        <translation>Warten auf CPU, 10 s</translation>
    </message>
    <message>
        <source>Waiting for memory, 10 s</source>
        <translation>Warten auf Speicher, 10 s</translation>
    </message>
    <message>
        <source>Waiting for I/O, 10 s</source>
        <translation>Warten auf E/A, 10 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Grenze</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>overridden</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
    <message>
        <source>The docker command would fail: %1</source>
        <translation>Der Befehl docker würde scheitern: %1</translation>
    </message>
    <message>
        <source>The docker command would fail, because of %1: %2</source>
        <translation>Der Befehl docker würde scheitern, wegen %1: %2</translation>
    </message>
    <message>
        <source>The docker command would use %1, by the rule %2.</source>
        <translation>Der Befehl docker würde %1 verwenden, nach der Regel %2.</translation>
    </message>
    <message numerus="yes">
        <source>It overrides %n other settings.</source>
        <translation>
            <numerusform>Sie überstimmt eine andere Einstellung.</numerusform>
            <numerusform>Sie überstimmt %n andere Einstellungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The docker command would use %1, its default.</source>
        <translation>Der Befehl docker würde %1 verwenden, seinen Standard.</translation>
    </message>
</context>
<context>
    <name>ConnectionDraft</name>
    <message>
        <source>Give it a name.</source>
        <translation>Einen Namen geben.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>Name the socket, for example /var/run/docker.sock.</source>
        <translation>Den Socket angeben, zum Beispiel /var/run/docker.sock.</translation>
    </message>
    <message>
        <source>The path must begin with a slash.</source>
        <translation>Der Pfad muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>A socket&apos;s path can have at most 107 bytes (unix(7)).</source>
        <translation>Der Pfad eines Sockets darf höchstens 107 Byte haben (unix(7)).</translation>
    </message>
    <message>
        <source>There is nothing at this path now.</source>
        <translation>Unter diesem Pfad ist jetzt nichts.</translation>
    </message>
    <message>
        <source>This is not a socket.</source>
        <translation>Das ist kein Socket.</translation>
    </message>
    <message>
        <source>Name the host, for example engine.example.org.</source>
        <translation>Den Rechner angeben, zum Beispiel engine.example.org.</translation>
    </message>
    <message>
        <source>Only a host name or an address belongs here.</source>
        <translation>Hierher gehört nur ein Rechnername oder eine Adresse.</translation>
    </message>
    <message>
        <source>A host name cannot begin with a dash.</source>
        <translation>Ein Rechnername kann nicht mit einem Bindestrich beginnen.</translation>
    </message>
    <message>
        <source>This cannot be a user name.</source>
        <translation>Das kann kein Benutzername sein.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>This file cannot be read by your user.</source>
        <translation>Dieser Benutzer kann diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Other users of this machine can read this key (chmod 600).</source>
        <translation>Andere Benutzer dieser Maschine können diesen Schlüssel lesen (chmod 600).</translation>
    </message>
    <message>
        <source>Without a CA file, what this system trusts is trusted.</source>
        <translation>Ohne CA-Datei gilt, wem dieses System vertraut.</translation>
    </message>
    <message>
        <source>The certificate needs its key.</source>
        <translation>Das Zertifikat braucht seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key needs its certificate.</source>
        <translation>Der Schlüssel braucht sein Zertifikat.</translation>
    </message>
    <message>
        <source>Not verified: anybody on the way can pose as the engine, read and change everything.</source>
        <translation>Nicht geprüft: Jeder auf dem Weg kann sich als die Engine ausgeben, alles lesen und ändern.</translation>
    </message>
    <message>
        <source>A whole address: it is spread over the fields when you leave this one.</source>
        <translation>Eine ganze Adresse: Sie wird auf die Felder verteilt, wenn Sie dieses verlassen.</translation>
    </message>
</context>
<context>
    <name>ContainerCapabilities</name>
    <message>
        <source>The container is not inspected yet.</source>
        <translation>Der Container ist noch nicht untersucht.</translation>
    </message>
    <message>
        <source>The container is not running.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>Its processes have not been looked at yet.</source>
        <translation>Seine Prozesse sind noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Its first process could not be read.</source>
        <translation>Sein erster Prozess konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ContainerFacts</name>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>root (%1)</source>
        <translation>root (%1)</translation>
    </message>
    <message>
        <source>%1, user %2 of the host</source>
        <translation>%1, Benutzer %2 des Hosts</translation>
    </message>
    <message>
        <source>%1 (only the image knows the number)</source>
        <translation>%1 (nur das Image kennt die Nummer)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>As user</source>
        <translation>Als Benutzer</translation>
    </message>
    <message>
        <source>Further groups</source>
        <translation>Weitere Gruppen</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image ID</source>
        <translation>Image-ID</translation>
    </message>
    <message>
        <source>Container ID</source>
        <translation>Container-ID</translation>
    </message>
    <message>
        <source>First process</source>
        <translation>Erster Prozess</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Restart policy</source>
        <translation>Neustartregel</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>%1 profile, inline</source>
        <translation>Profil %1, eingebettet</translation>
    </message>
    <message>
        <source>Isolation</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>Label seen</source>
        <translation>Gesehenes Label</translation>
    </message>
    <message>
        <source>User namespace</source>
        <translation>Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>PID namespace</source>
        <translation>PID-Namensraum</translation>
    </message>
    <message>
        <source>IPC namespace</source>
        <translation>IPC-Namensraum</translation>
    </message>
    <message>
        <source>UTS namespace</source>
        <translation>UTS-Namensraum</translation>
    </message>
    <message>
        <source>Cgroup namespace</source>
        <translation>Cgroup-Namensraum</translation>
    </message>
    <message>
        <source>Root directory</source>
        <translation>Wurzelverzeichnis</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>schreibbar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Rechnername</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Prozessoren</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
</context>
<context>
    <name>ContainerProcesses</name>
    <message>
        <source>Process %1 of this machine is not the container&apos;s first process: the engine runs on another machine or in another PID namespace.</source>
        <translation>Prozess %1 dieser Maschine ist nicht der erste Prozess des Containers: Die Engine läuft auf einer anderen Maschine oder in einem anderen PID-Namensraum.</translation>
    </message>
    <message>
        <source>The engine names no first process.</source>
        <translation>Die Engine nennt keinen ersten Prozess.</translation>
    </message>
    <message>
        <source>There is no process %1 here: it ended, it is hidden from this user, or the engine runs on another machine or in another PID namespace.</source>
        <translation>Hier gibt es keinen Prozess %1: Er ist beendet, vor diesem Benutzer verborgen, oder die Engine läuft auf einer anderen Maschine.</translation>
    </message>
    <message>
        <source>Only the first process can be told apart from others of this machine.</source>
        <translation>Nur der erste Prozess ist von anderen dieser Maschine zu unterscheiden.</translation>
    </message>
</context>
<context>
    <name>ContainerRow</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>host has none</source>
        <translation>Host hat keins</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>rootless</source>
        <translation>ohne root</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>%1 (ro)</source>
        <translation>%1 (nur lesbar)</translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>running, unhealthy</source>
        <translation>läuft, nicht gesund</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>restarting</source>
        <translation>startet neu</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>exited (%1)</source>
        <translation>beendet (%1)</translation>
    </message>
    <message>
        <source>exited</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>tot</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>container %1</source>
        <translation>Container %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzerraum</translation>
    </message>
    <message>
        <source>Sensitive mounts</source>
        <translation>Heikle Mounts</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>The worst single fact that is known of the container</source>
        <translation>Die schlimmste einzelne Tatsache, die über den Container bekannt ist</translation>
    </message>
    <message>
        <source>Who the first process runs as; the image&apos;s default where the container names nobody</source>
        <translation>Als wer der erste Prozess läuft; der Standard des Images, wo der Container niemanden nennt</translation>
    </message>
    <message>
        <source>Effective capabilities of the first process; “0 of 14”: none now, but up to 14 can be gained. + and − count the differences from the engine&apos;s default, ≠ marks where the kernel shows something else than the configuration gives.</source>
        <translation>Effektive Capabilities des ersten Prozesses; „0 von 14“: jetzt keine, aber bis zu 14 sind erreichbar. + und − zählen die Unterschiede zum Standard der Engine, ≠ zeigt, wo der Kernel etwas anderes zeigt, als die Konfiguration gibt.</translation>
    </message>
    <message>
        <source>PID namespace: own, the host&apos;s, or that of another container</source>
        <translation>PID-Namensraum: eigener, der des Hosts oder der eines anderen Containers</translation>
    </message>
    <message>
        <source>User namespace: “host” means that user 0 of the container is user 0 of the host</source>
        <translation>Benutzer-Namensraum: „Host“ heißt, dass Benutzer 0 des Containers Benutzer 0 des Hosts ist</translation>
    </message>
    <message>
        <source>Mounts through which something of the host that matters can be reached</source>
        <translation>Mounts, durch die etwas Wichtiges des Hosts erreichbar ist</translation>
    </message>
    <message>
        <source>Process id of the first process on the engine&apos;s host</source>
        <translation>Prozess-ID des ersten Prozesses auf dem Host der Engine</translation>
    </message>
</context>
<context>
    <name>DaemonFacts</name>
    <message>
        <source>The engine&apos;s daemon is not a process that can be seen here.</source>
        <translation>Der Daemon der Engine ist kein Prozess, der hier sichtbar ist.</translation>
    </message>
    <message>
        <source>Process %1 listens on %2.</source>
        <translation>Prozess %1 lauscht an %2.</translation>
    </message>
</context>
<context>
    <name>DockerRun</name>
    <message>
        <source>nothing is run or looked up here: put the value in the place of %1</source>
        <translation>hier wird nichts ausgeführt oder nachgesehen: an die Stelle von %1 den Wert setzen</translation>
    </message>
    <message>
        <source>this is no docker run line: it starts with &quot;%1&quot;</source>
        <translation>das ist keine Zeile docker run: Sie beginnt mit „%1“</translation>
    </message>
    <message>
        <source>only &quot;run&quot; and &quot;create&quot; give a container its capabilities, not &quot;%1&quot;</source>
        <translation>nur „run“ und „create“ geben einem Container seine Capabilities, nicht „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts with a dash that is no hyphen</source>
        <translation>„%1“ beginnt mit einem Strich, der kein Bindestrich ist</translation>
    </message>
    <message>
        <source>--help prints the options and starts no container</source>
        <translation>--help zeigt die Optionen und startet keinen Container</translation>
    </message>
    <message>
        <source>paste one command alone; this one goes on with: %1</source>
        <translation>nur einen Befehl einfügen; dieser geht weiter mit: %1</translation>
    </message>
    <message>
        <source>the line is longer than a million characters</source>
        <translation>die Zeile ist länger als eine Million Zeichen</translation>
    </message>
    <message>
        <source>the line ends before %1 is closed</source>
        <translation>die Zeile endet, bevor %1 geschlossen ist</translation>
    </message>
</context>
<context>
    <name>EndpointCommands</name>
    <message>
        <source>A Docker context without a CA or client certificate would not use TLS. Name a CA file first.</source>
        <translation>Ein Docker-Kontext ohne CA- oder Client-Zertifikat würde kein TLS verwenden. Zuerst eine CA-Datei angeben.</translation>
    </message>
    <message>
        <source>With DOCKER_TLS_VERIFY the docker command insists on a ca.pem. Name a CA file first.</source>
        <translation>Mit DOCKER_TLS_VERIFY besteht der Befehl docker auf einer ca.pem. Zuerst eine CA-Datei angeben.</translation>
    </message>
    <message>
        <source>DOCKER_CERT_PATH takes one folder with ca.pem, cert.pem and key.pem; these files are named otherwise.</source>
        <translation>DOCKER_CERT_PATH nimmt einen Ordner mit ca.pem, cert.pem und key.pem; diese Dateien heißen anders.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>%1 was not found.</source>
        <translation>%1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It may have been removed in the meantime. Refresh with F5, or check the name.</source>
        <translation>Vielleicht wurde es inzwischen entfernt. Mit F5 neu laden oder den Namen prüfen.</translation>
    </message>
    <message>
        <source>%1 does not exist: no engine listens there.</source>
        <translation>%1 gibt es nicht: Dort lauscht keine Engine.</translation>
    </message>
    <message>
        <source>Start the engine (sudo systemctl start docker) or choose another connection.</source>
        <translation>Die Engine starten (sudo systemctl start docker) oder eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>%1 refuses this user.</source>
        <translation>%1 weist diesen Benutzer ab.</translation>
    </message>
    <message>
        <source>For the Docker socket: run sudo usermod -aG docker $USER and log in again (members of that group are as powerful as root), or use rootless Docker. For a file: check its owner and mode.</source>
        <translation>Für den Docker-Socket: sudo usermod -aG docker $USER ausführen und neu anmelden (Mitglieder dieser Gruppe dürfen so viel wie root), oder Docker ohne root verwenden. Für eine Datei: Eigentümer und Rechte prüfen.</translation>
    </message>
    <message>
        <source>%1 does not accept connections: nobody listens there.</source>
        <translation>%1 nimmt keine Verbindung an: Dort lauscht niemand.</translation>
    </message>
    <message>
        <source>Check that the engine runs, and that address and port are right.</source>
        <translation>Prüfen, ob die Engine läuft und ob Adresse und Port stimmen.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle.</source>
        <translation>%1 hat die Verbindung mittendrin geschlossen.</translation>
    </message>
    <message>
        <source>The engine may be restarting; Bulkhead tries again by itself. F5 tries now.</source>
        <translation>Vielleicht startet die Engine neu; Bulkhead versucht es von selbst wieder. F5 versucht es sofort.</translation>
    </message>
    <message>
        <source>%1: the host name is not known.</source>
        <translation>%1: Der Rechnername ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the spelling, the network connection and the name server.</source>
        <translation>Schreibweise, Netzwerkverbindung und Nameserver prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The engine may be busy or a firewall may swallow the packets. Try again with F5.</source>
        <translation>Die Engine kann beschäftigt sein, oder eine Firewall verschluckt die Pakete. Mit F5 erneut versuchen.</translation>
    </message>
    <message>
        <source>%1: cancelled.</source>
        <translation>%1: abgebrochen.</translation>
    </message>
    <message>
        <source>Start it again when it suits.</source>
        <translation>Bei Bedarf neu beginnen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that the given CA did not sign.</source>
        <translation>%1 zeigt ein Zertifikat, das die angegebene CA nicht unterschrieben hat.</translation>
    </message>
    <message>
        <source>Use the ca.pem of this engine. If it should be the right one, somebody may be in between: do not turn verification off.</source>
        <translation>Die ca.pem dieser Engine verwenden. Wenn es die richtige sein sollte, steht vielleicht jemand dazwischen: die Prüfung nicht abschalten.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that is expired or not yet valid.</source>
        <translation>%1 zeigt ein Zertifikat, das abgelaufen oder noch nicht gültig ist.</translation>
    </message>
    <message>
        <source>Renew the engine&apos;s certificate, and check the clocks of both machines.</source>
        <translation>Das Zertifikat der Engine erneuern und die Uhren beider Maschinen prüfen.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name.</source>
        <translation>%1 zeigt ein Zertifikat für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Connect with a name that stands in the certificate, or have one made with this name as a subjectAltName.</source>
        <translation>Mit einem Namen verbinden, der im Zertifikat steht, oder eines mit diesem Namen als subjectAltName ausstellen lassen.</translation>
    </message>
    <message>
        <source>%1 needs a client certificate, and ours is missing, unreadable or refused.</source>
        <translation>%1 verlangt ein Client-Zertifikat, und unseres fehlt, ist unlesbar oder wird abgelehnt.</translation>
    </message>
    <message>
        <source>Give cert.pem and key.pem that belong together and are signed by a CA that the engine trusts.</source>
        <translation>cert.pem und key.pem angeben, die zusammengehören und von einer CA unterschrieben sind, der die Engine vertraut.</translation>
    </message>
    <message>
        <source>%1: no encrypted connection came about.</source>
        <translation>%1: Es kam keine verschlüsselte Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check that the port speaks TLS, and which TLS versions the engine allows.</source>
        <translation>Prüfen, ob der Port TLS spricht und welche TLS-Versionen die Engine erlaubt.</translation>
    </message>
    <message>
        <source>%1: one side speaks TLS and the other does not.</source>
        <translation>%1: Eine Seite spricht TLS, die andere nicht.</translation>
    </message>
    <message>
        <source>Turn TLS on for port 2376, or off for an engine that listens without it.</source>
        <translation>TLS für Port 2376 einschalten, oder ausschalten für eine Engine, die ohne es lauscht.</translation>
    </message>
    <message>
        <source>%1: ssh ended with an error.</source>
        <translation>%1: ssh endete mit einem Fehler.</translation>
    </message>
    <message>
        <source>Try the same in a terminal: ssh must log in without a question (key or agent), and docker must be installed on the other side.</source>
        <translation>Dasselbe in einem Terminal versuchen: ssh muss sich ohne Rückfrage anmelden (Schlüssel oder Agent), und auf der anderen Seite muss docker installiert sein.</translation>
    </message>
    <message>
        <source>%1 answers, but it is no Docker engine.</source>
        <translation>%1 antwortet, ist aber keine Docker-Engine.</translation>
    </message>
    <message>
        <source>Check the address; a proxy or another program may have answered.</source>
        <translation>Die Adresse prüfen; vielleicht hat ein Proxy oder ein anderes Programm geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its contents are damaged.</source>
        <translation>%1 kann nicht gelesen werden: Der Inhalt ist beschädigt.</translation>
    </message>
    <message>
        <source>Fetch it again. The details say at which place reading failed.</source>
        <translation>Neu beschaffen. In den Einzelheiten steht, an welcher Stelle das Lesen scheiterte.</translation>
    </message>
    <message>
        <source>%1 is larger than Bulkhead accepts.</source>
        <translation>%1 ist größer, als Bulkhead annimmt.</translation>
    </message>
    <message>
        <source>The limit protects the memory of this machine. The details name it.</source>
        <translation>Die Grenze schützt den Speicher dieser Maschine. Sie steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 is too old: its newest API is older than 1.24.</source>
        <translation>%1 ist zu alt: Ihre neueste API ist älter als 1.24.</translation>
    </message>
    <message>
        <source>Update the engine to Docker 1.12 or newer.</source>
        <translation>Die Engine auf Docker 1.12 oder neuer aktualisieren.</translation>
    </message>
    <message>
        <source>%1 is too new: it no longer speaks API 1.56 or older.</source>
        <translation>%1 ist zu neu: Sie spricht API 1.56 und ältere nicht mehr.</translation>
    </message>
    <message>
        <source>Update Bulkhead.</source>
        <translation>Bulkhead aktualisieren.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The details hold the engine&apos;s own words.</source>
        <translation>In den Einzelheiten stehen die Worte der Engine.</translation>
    </message>
    <message>
        <source>%1 reports an error of its own.</source>
        <translation>%1 meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Look into its log: journalctl -u docker. The details hold the engine&apos;s own words.</source>
        <translation>In ihr Protokoll sehen: journalctl -u docker. In den Einzelheiten stehen die Worte der Engine.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Bulkhead.</source>
        <translation>%1 wurde von einem neueren Bulkhead geschrieben.</translation>
    </message>
    <message>
        <source>Update Bulkhead to open it.</source>
        <translation>Zum Öffnen Bulkhead aktualisieren.</translation>
    </message>
    <message>
        <source>%1 could not be read or written.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the place and the disk. The details say what the system answered.</source>
        <translation>Ort und Platte prüfen. In den Einzelheiten steht, was das System geantwortet hat.</translation>
    </message>
    <message>
        <source>%1: no space is left on the device.</source>
        <translation>%1: Auf dem Gerät ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space or choose another place.</source>
        <translation>Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as it is.</source>
        <translation>%1 ist so nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it as the details say.</source>
        <translation>Berichtigen, wie es in den Einzelheiten steht.</translation>
    </message>
    <message>
        <source>%1: not available here.</source>
        <translation>%1: hier nicht verfügbar.</translation>
    </message>
    <message>
        <source>The details say what this host or engine lacks.</source>
        <translation>In den Einzelheiten steht, was diesem Host oder dieser Engine fehlt.</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>Die Engine</translation>
    </message>
</context>
<context>
    <name>GroupFacts</name>
    <message>
        <source>May run on CPUs</source>
        <translation>Darf auf CPUs laufen</translation>
    </message>
    <message>
        <source>May use memory nodes</source>
        <translation>Darf Speicherknoten verwenden</translation>
    </message>
</context>
<context>
    <name>GroupLimits</name>
    <message>
        <source>A list of numbers is expected, such as 0-3 or 0,2.</source>
        <translation>Erwartet wird eine Liste von Nummern wie 0-3 oder 0,2.</translation>
    </message>
    <message>
        <source>The range %1 runs backwards.</source>
        <translation>Der Bereich %1 läuft rückwärts.</translation>
    </message>
    <message>
        <source>An amount of memory is expected, such as 256M, 1.5G or 50 %.</source>
        <translation>Erwartet wird eine Speichermenge wie 256M, 1.5G oder 50 %.</translation>
    </message>
    <message>
        <source>More than 100 % of the host&apos;s memory.</source>
        <translation>Mehr als 100 % des Speichers des Hosts.</translation>
    </message>
    <message>
        <source>The host&apos;s memory is not known: give an amount.</source>
        <translation>Der Speicher des Hosts ist nicht bekannt: bitte eine Menge angeben.</translation>
    </message>
    <message>
        <source>The amount must be at least one byte and less than 8 EiB.</source>
        <translation>Die Menge muss mindestens ein Byte und weniger als 8 EiB sein.</translation>
    </message>
    <message>
        <source>A number of processes up to 4194304 is expected, or max.</source>
        <translation>Erwartet wird eine Zahl von Prozessen bis 4194304 oder max.</translation>
    </message>
    <message>
        <source>A group&apos;s path begins with a slash.</source>
        <translation>Der Pfad einer Gruppe beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>The group&apos;s path is too long.</source>
        <translation>Der Pfad der Gruppe ist zu lang.</translation>
    </message>
    <message>
        <source>A group&apos;s path has no empty part and neither . nor ..</source>
        <translation>Der Pfad einer Gruppe hat keinen leeren Teil und weder . noch ..</translation>
    </message>
    <message>
        <source>A group&apos;s name has at most 255 bytes.</source>
        <translation>Der Name einer Gruppe hat höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>Names that begin with cgroup. are the kernel&apos;s own.</source>
        <translation>Namen, die mit cgroup. beginnen, gehören dem Kernel.</translation>
    </message>
    <message>
        <source>A group&apos;s name has no control characters.</source>
        <translation>Der Name einer Gruppe hat keine Steuerzeichen.</translation>
    </message>
</context>
<context>
    <name>HostState</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Wartet auf die erste Antwort.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>What is shown follows the engine.</source>
        <translation>Die Anzeige folgt der Engine.</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>The engine is lost. The last state stays on screen while Bulkhead tries again.</source>
        <translation>Die Engine ist verloren. Der letzte Stand bleibt sichtbar, während Bulkhead es weiter versucht.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>A recorded snapshot: it does not change.</source>
        <translation>Ein aufgezeichneter Schnappschuss: Er ändert sich nicht.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>There was no connection yet.</source>
        <translation>Es gab noch keine Verbindung.</translation>
    </message>
    <message>
        <source>unprotected</source>
        <translation>ungeschützt</translation>
    </message>
    <message>
        <source>Plain tcp:// has no TLS: whoever reaches this port is root on the host, and whoever is on the way reads and changes everything.</source>
        <translation>Reines tcp:// hat kein TLS: Wer diesen Port erreicht, ist root auf dem Host, und wer auf dem Weg sitzt, liest und ändert alles.</translation>
    </message>
    <message>
        <source>%1 with TLS</source>
        <translation>%1 mit TLS</translation>
    </message>
    <message>
        <source>%1 with TLS, not verified</source>
        <translation>%1 mit TLS, ungeprüft</translation>
    </message>
</context>
<context>
    <name>NamespaceDetail</name>
    <message>
        <source>%1 is %2 outside, %3 of them</source>
        <translation>%1 ist außen %2, %3 Stück</translation>
    </message>
    <message>
        <source>Made by user %1</source>
        <translation>Angelegt von Benutzer %1</translation>
    </message>
    <message>
        <source>Capabilities over it come from user namespace %1 (%2)</source>
        <translation>Capabilities darüber kommen aus dem Benutzer-Namespace %1 (%2)</translation>
    </message>
    <message>
        <source>Capabilities over it come from user namespace %1</source>
        <translation>Capabilities darüber kommen aus dem Benutzer-Namespace %1</translation>
    </message>
    <message>
        <source>Made in %1</source>
        <translation>Angelegt in %1</translation>
    </message>
    <message>
        <source>Users: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Groups: %1</source>
        <translation>Gruppen: %1</translation>
    </message>
    <message>
        <source>Kept by %1</source>
        <translation>Gehalten von %1</translation>
    </message>
</context>
<context>
    <name>NamespaceReader</name>
    <message numerus="yes">
        <source>Who owns %n namespace(s) is kept from this user.</source>
        <translation>
            <numerusform>Wem ein Namespace gehört, wird diesem Benutzer vorenthalten.</numerusform>
            <numerusform>Wem %n Namespaces gehören, wird diesem Benutzer vorenthalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NamespaceSharing</name>
    <message>
        <source>The engine did not say how this container is configured.</source>
        <translation>Die Engine sagte nicht, wie dieser Container konfiguriert ist.</translation>
    </message>
    <message>
        <source>The container does not run.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>The container&apos;s processes have not been seen.</source>
        <translation>Die Prozesse des Containers wurden nicht gesehen.</translation>
    </message>
    <message>
        <source>The ps of the engine&apos;s host does not show namespaces.</source>
        <translation>Das ps auf dem Host der Engine zeigt keine Namespaces.</translation>
    </message>
    <message>
        <source>Only root may see the namespaces of another user&apos;s process.</source>
        <translation>Nur root darf die Namespaces des Prozesses eines anderen Benutzers sehen.</translation>
    </message>
    <message>
        <source>Which namespace is the host&apos;s is not known.</source>
        <translation>Welcher Namespace der des Hosts ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It is the engine&apos;s own, which does not run in the host&apos;s.</source>
        <translation>Es ist der eigene der Engine, die nicht in dem des Hosts läuft.</translation>
    </message>
    <message>
        <source>It is not the host&apos;s; whether it is the engine&apos;s own is not known.</source>
        <translation>Es ist nicht der des Hosts; ob es der eigene der Engine ist, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Control Groups</source>
        <translation>Control Groups</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Recent file</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>ProbeRemedy</name>
    <message>
        <source>There is no socket at %1.</source>
        <translation>Unter %1 gibt es keinen Socket.</translation>
    </message>
    <message>
        <source>The engine is not installed, not started, or listens elsewhere. Start it, or choose another connection.</source>
        <translation>Die Engine ist nicht installiert, nicht gestartet oder lauscht anderswo. Sie starten oder eine andere Verbindung wählen.</translation>
    </message>
    <message>
        <source>Your user may not use the socket %1.</source>
        <translation>Dieser Benutzer darf den Socket %1 nicht verwenden.</translation>
    </message>
    <message>
        <source>Join the group that owns the socket (usually docker), then log out and in again; that makes your user as good as root on this machine. Rootless Docker needs no such group and is the safer way.</source>
        <translation>Der Gruppe beitreten, der der Socket gehört (meist docker), dann ab- und wieder anmelden; damit darf dieser Benutzer so viel wie root auf dieser Maschine. Docker ohne root braucht keine solche Gruppe und ist der sicherere Weg.</translation>
    </message>
    <message>
        <source>The socket %1 is there, but no engine listens on it.</source>
        <translation>Der Socket %1 ist da, aber keine Engine lauscht daran.</translation>
    </message>
    <message>
        <source>An engine that ended has left it behind. Start the engine again.</source>
        <translation>Eine beendete Engine hat ihn zurückgelassen. Die Engine wieder starten.</translation>
    </message>
    <message>
        <source>This machine knows no host called “%1”.</source>
        <translation>Diese Maschine kennt keinen Rechner namens „%1“.</translation>
    </message>
    <message>
        <source>Check the spelling, the network or VPN, and whether the name is in DNS or /etc/hosts.</source>
        <translation>Schreibweise, Netzwerk oder VPN prüfen, und ob der Name im DNS oder in /etc/hosts steht.</translation>
    </message>
    <message>
        <source>%1 answers, but nobody listens on that port.</source>
        <translation>%1 antwortet, aber niemand lauscht an diesem Port.</translation>
    </message>
    <message>
        <source>Check the port, and that the engine was told to listen there (“hosts” in /etc/docker/daemon.json on that machine). An ssh:// connection needs no open port at all.</source>
        <translation>Den Port prüfen, und ob die Engine dort lauschen soll („hosts“ in /etc/docker/daemon.json auf jener Maschine). Eine Verbindung über ssh:// braucht gar keinen offenen Port.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The machine is off or not reachable, or a firewall drops the packets. Check the address and the network.</source>
        <translation>Die Maschine ist aus oder nicht erreichbar, oder eine Firewall verwirft die Pakete. Adresse und Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>This machine does not let Bulkhead connect to %1.</source>
        <translation>Diese Maschine lässt Bulkhead nicht zu %1 verbinden.</translation>
    </message>
    <message>
        <source>A local firewall or sandbox forbids the connection.</source>
        <translation>Eine örtliche Firewall oder Sandbox verbietet die Verbindung.</translation>
    </message>
    <message>
        <source>The certificate of %1 is signed by nobody that this machine trusts.</source>
        <translation>Das Zertifikat von %1 hat niemand unterschrieben, dem diese Maschine vertraut.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not signed by the CA in %2.</source>
        <translation>Das Zertifikat von %1 ist nicht von der CA in %2 unterschrieben.</translation>
    </message>
    <message>
        <source>Get the CA certificate from whoever runs the engine, and compare the SHA-256 fingerprint below with theirs. Do not switch verification off: then anybody on the way can pose as the engine.</source>
        <translation>Das CA-Zertifikat bei denen holen, die die Engine betreiben, und den SHA-256-Fingerabdruck unten mit ihrem vergleichen. Die Prüfung nicht abschalten: Dann kann sich jeder auf dem Weg als die Engine ausgeben.</translation>
    </message>
    <message>
        <source>A certificate of %1 is expired or not valid yet.</source>
        <translation>Ein Zertifikat von %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2 on.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired at %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>A certificate above the one of %1 is expired or not valid yet.</source>
        <translation>Ein Zertifikat über dem von %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>Renew it on the engine&apos;s machine. If the dates look right, the clock of this machine is wrong.</source>
        <translation>Es auf der Maschine der Engine erneuern. Wenn die Daten richtig aussehen, geht die Uhr dieser Maschine falsch.</translation>
    </message>
    <message>
        <source>The certificate of %1 names no host at all.</source>
        <translation>Das Zertifikat von %1 nennt gar keinen Rechner.</translation>
    </message>
    <message>
        <source>The certificate is for %1, but you connect to “%2”.</source>
        <translation>Das Zertifikat gilt für %1, verbunden wird aber mit „%2“.</translation>
    </message>
    <message>
        <source>Connect by a name in the certificate, or have one made that names this host as a subject alternative name. If neither fits, somebody else may be answering.</source>
        <translation>Über einen Namen aus dem Zertifikat verbinden, oder eines ausstellen lassen, das diesen Rechner als Subject Alternative Name nennt. Passt beides nicht, antwortet vielleicht jemand anderes.</translation>
    </message>
    <message>
        <source>The engine wants a client certificate, and none is given.</source>
        <translation>Die Engine verlangt ein Client-Zertifikat, und keines ist angegeben.</translation>
    </message>
    <message>
        <source>Name the certificate and the key that the engine&apos;s CA made for you (cert.pem and key.pem).</source>
        <translation>Das Zertifikat und den Schlüssel angeben, die die CA der Engine ausgestellt hat (cert.pem und key.pem).</translation>
    </message>
    <message>
        <source>The client certificate cannot be used.</source>
        <translation>Das Client-Zertifikat ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Check that both files are readable, belong together and have not expired, that the key has no passphrase, and that the engine&apos;s CA signed the certificate.</source>
        <translation>Prüfen, ob beide Dateien lesbar sind, zusammengehören und nicht abgelaufen sind, ob der Schlüssel keine Passphrase hat und ob die CA der Engine das Zertifikat unterschrieben hat.</translation>
    </message>
    <message>
        <source>%1 does not speak TLS.</source>
        <translation>%1 spricht kein TLS.</translation>
    </message>
    <message>
        <source>The port is not the engine&apos;s TLS port (usually 2376). If the engine listens there without TLS, everybody who reaches it is root on that machine: have TLS switched on, or use ssh://.</source>
        <translation>Der Port ist nicht der TLS-Port der Engine (meist 2376). Wenn die Engine dort ohne TLS lauscht, ist jeder, der sie erreicht, root auf jener Maschine: TLS einschalten lassen oder ssh:// verwenden.</translation>
    </message>
    <message>
        <source>No TLS connection to %1 could be agreed on.</source>
        <translation>Mit %1 kam keine TLS-Verbindung zustande.</translation>
    </message>
    <message>
        <source>See what was said below, and what the other side offers.</source>
        <translation>Unten steht, was gesagt wurde und was die andere Seite anbietet.</translation>
    </message>
    <message>
        <source>%1 speaks TLS, and this connection does not.</source>
        <translation>%1 spricht TLS, diese Verbindung nicht.</translation>
    </message>
    <message>
        <source>Choose “TCP with TLS” and name the CA and client certificate files.</source>
        <translation>„TCP mit TLS“ wählen und die Dateien von CA und Client-Zertifikat angeben.</translation>
    </message>
    <message>
        <source>Somebody answers, but it is no Docker engine.</source>
        <translation>Jemand antwortet, aber es ist keine Docker-Engine.</translation>
    </message>
    <message>
        <source>Check the path or the port: it may be a web server, a proxy, or another program&apos;s socket.</source>
        <translation>Pfad oder Port prüfen: Es kann ein Webserver sein, ein Proxy oder der Socket eines anderen Programms.</translation>
    </message>
    <message>
        <source>The connection stands, but the engine did not answer in time.</source>
        <translation>Die Verbindung steht, aber die Engine hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The engine may be busy, starting or hung. Try again, and read its log if it stays so.</source>
        <translation>Die Engine kann beschäftigt sein, gerade starten oder hängen. Erneut versuchen, und ihr Protokoll lesen, wenn es so bleibt.</translation>
    </message>
    <message>
        <source>This engine is older than what Bulkhead can talk to.</source>
        <translation>Diese Engine ist älter als alles, womit Bulkhead sprechen kann.</translation>
    </message>
    <message>
        <source>Bulkhead speaks API versions %1 to %2. Update the engine.</source>
        <translation>Bulkhead spricht die API-Versionen %1 bis %2. Die Engine aktualisieren.</translation>
    </message>
    <message>
        <source>This engine no longer speaks any version that Bulkhead knows.</source>
        <translation>Diese Engine spricht keine Version mehr, die Bulkhead kennt.</translation>
    </message>
    <message>
        <source>Bulkhead speaks API versions %1 to %2. Update Bulkhead.</source>
        <translation>Bulkhead spricht die API-Versionen %1 bis %2. Bulkhead aktualisieren.</translation>
    </message>
    <message>
        <source>The engine answers, but does not let you list its containers.</source>
        <translation>Die Engine antwortet, lässt aber ihre Container nicht auflisten.</translation>
    </message>
    <message>
        <source>An authorization plugin or a socket proxy stands in between. Bulkhead needs GET on /version, /info, /events, /containers, /images, /networks and /volumes, and nothing that writes.</source>
        <translation>Ein Autorisierungs-Plugin oder ein Socket-Proxy steht dazwischen. Bulkhead braucht GET auf /version, /info, /events, /containers, /images, /networks und /volumes, und nichts, das schreibt.</translation>
    </message>
    <message>
        <source>The engine answers with an error of its own.</source>
        <translation>Die Engine antwortet mit einem eigenen Fehler.</translation>
    </message>
    <message>
        <source>Its words are below. Its log has the rest.</source>
        <translation>Ihre Worte stehen unten. Das Übrige steht in ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Find the socket</source>
        <translation>Den Socket finden</translation>
    </message>
    <message>
        <source>Find the host</source>
        <translation>Den Rechner finden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Check TLS</source>
        <translation>TLS prüfen</translation>
    </message>
    <message>
        <source>List containers</source>
        <translation>Container auflisten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Ping the engine</source>
        <translation>Die Engine anpingen</translation>
    </message>
    <message>
        <source>Ask for its version</source>
        <translation>Nach ihrer Version fragen</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
</context>
<context>
    <name>ProcessReader</name>
    <message>
        <source>Processes of other users are hidden from this user.</source>
        <translation>Prozesse anderer Benutzer sind vor diesem Benutzer verborgen.</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) cannot be looked at by this user.</source>
        <translation>
            <numerusform>Ein Prozess kann von diesem Benutzer nicht angesehen werden.</numerusform>
            <numerusform>%n Prozesse können von diesem Benutzer nicht angesehen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The namespaces of %n process(es) are kept from this user.</source>
        <translation>
            <numerusform>Die Namespaces eines Prozesses werden diesem Benutzer vorenthalten.</numerusform>
            <numerusform>Die Namespaces von %n Prozessen werden diesem Benutzer vorenthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first %1 of %2 processes were looked at.</source>
        <translation>Nur die ersten %1 von %2 Prozessen wurden angesehen.</translation>
    </message>
</context>
<context>
    <name>SavedHost</name>
    <message>
        <source>Sample host</source>
        <translation>Beispiel-Host</translation>
    </message>
</context>
<context>
    <name>SensitiveMount</name>
    <message>
        <source>Every file of the host, and the engine&apos;s control socket among them. Who can use them is root on the host.</source>
        <translation>Jede Datei des Hosts, darunter der Steuersocket der Engine. Wer sie verwenden kann, ist root auf dem Host.</translation>
    </message>
    <message>
        <source>The engine&apos;s control socket %1 can be reached through it: who opens it can start a privileged container with the host&apos;s root directory. A read-only mount does not prevent that.</source>
        <translation>Der Steuersocket %1 der Engine ist darüber erreichbar: Wer ihn öffnet, kann einen privilegierten Container mit dem Wurzelverzeichnis des Hosts starten. Ein nur lesbarer Mount verhindert das nicht.</translation>
    </message>
    <message>
        <source>The engine&apos;s control socket: who opens it can start a privileged container with the host&apos;s root directory. A read-only mount does not prevent that.</source>
        <translation>Der Steuersocket der Engine: Wer ihn öffnet, kann einen privilegierten Container mit dem Wurzelverzeichnis des Hosts starten. Ein nur lesbarer Mount verhindert das nicht.</translation>
    </message>
    <message>
        <source>The host&apos;s service manager can be reached through %1: as user 0 it starts any program on the host.</source>
        <translation>Die Dienstverwaltung des Hosts ist über %1 erreichbar: Als Benutzer 0 startet sie jedes Programm auf dem Host.</translation>
    </message>
    <message>
        <source>Files of other containers and of images can be changed: their programs, their data, their secrets.</source>
        <translation>Dateien anderer Container und von Images können geändert werden: ihre Programme, ihre Daten, ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>Files of other containers can be read, their data and secrets included.</source>
        <translation>Dateien anderer Container können gelesen werden, samt ihren Daten und Geheimnissen.</translation>
    </message>
    <message>
        <source>Service account tokens and node credentials of the cluster.</source>
        <translation>Tokens von Dienstkonten und Zugangsdaten der Knoten des Clusters.</translation>
    </message>
    <message>
        <source>Kernel settings of the host can be written. kernel/core_pattern starts a program as root on the host.</source>
        <translation>Kernel-Einstellungen des Hosts können geschrieben werden. kernel/core_pattern startet ein Programm als root auf dem Host.</translation>
    </message>
    <message>
        <source>Processes of the host, their command lines and the kernel&apos;s settings can be seen.</source>
        <translation>Prozesse des Hosts, ihre Befehlszeilen und die Einstellungen des Kernels sind sichtbar.</translation>
    </message>
    <message>
        <source>Kernel objects of the host can be changed. Control groups and uevent_helper can start a program as root on the host.</source>
        <translation>Kernel-Objekte des Hosts können geändert werden. Cgroups und uevent_helper können ein Programm als root auf dem Host starten.</translation>
    </message>
    <message>
        <source>Hardware and kernel objects of the host can be seen.</source>
        <translation>Hardware und Kernel-Objekte des Hosts sind sichtbar.</translation>
    </message>
    <message>
        <source>Device nodes of the host. Only the device rules of the container still keep its disks and memory out of reach; a read-only mount does not protect devices.</source>
        <translation>Geräteknoten des Hosts. Nur noch die Geräteregeln des Containers halten Platten und Speicher außer Reichweite; ein nur lesbarer Mount schützt Geräte nicht.</translation>
    </message>
    <message>
        <source>Configuration of the host can be changed: accounts, services, scheduled jobs. That makes root on the host.</source>
        <translation>Einstellungen des Hosts können geändert werden: Konten, Dienste, geplante Aufträge. Das führt zu root auf dem Host.</translation>
    </message>
    <message>
        <source>Configuration of the host can be read, password hashes and private keys where file permissions allow it.</source>
        <translation>Einstellungen des Hosts können gelesen werden, auch Passwort-Hashes und private Schlüssel, wo Dateirechte es erlauben.</translation>
    </message>
    <message>
        <source>Programs and libraries of the host can be replaced; the host runs them as root.</source>
        <translation>Programme und Bibliotheken des Hosts können ersetzt werden; der Host führt sie als root aus.</translation>
    </message>
    <message>
        <source>Programs of the host can be read: what is installed, and in which version.</source>
        <translation>Programme des Hosts können gelesen werden: was installiert ist, und in welcher Version.</translation>
    </message>
    <message>
        <source>The kernel that the host boots next can be replaced.</source>
        <translation>Der Kernel, den der Host als nächsten startet, kann ersetzt werden.</translation>
    </message>
    <message>
        <source>The host&apos;s kernel and its symbol addresses can be read.</source>
        <translation>Der Kernel des Hosts und seine Symboladressen können gelesen werden.</translation>
    </message>
    <message>
        <source>Files of the host&apos;s root user can be changed: an SSH key or a shell start file makes root on the host.</source>
        <translation>Dateien des Benutzers root auf dem Host können geändert werden: Ein SSH-Schlüssel oder eine Startdatei der Shell führt zu root auf dem Host.</translation>
    </message>
    <message>
        <source>Files of the host&apos;s root user can be read, keys and credentials included.</source>
        <translation>Dateien des Benutzers root auf dem Host können gelesen werden, samt Schlüsseln und Zugangsdaten.</translation>
    </message>
    <message>
        <source>Files of people on the host can be changed: an SSH key or a shell start file takes over their account.</source>
        <translation>Dateien von Personen auf dem Host können geändert werden: Ein SSH-Schlüssel oder eine Startdatei der Shell übernimmt ihr Konto.</translation>
    </message>
    <message>
        <source>Files of people on the host can be read, keys and credentials included.</source>
        <translation>Dateien von Personen auf dem Host können gelesen werden, samt Schlüsseln und Zugangsdaten.</translation>
    </message>
    <message>
        <source>Scheduled jobs of the host can be changed; they run as root.</source>
        <translation>Geplante Aufträge des Hosts können geändert werden; sie laufen als root.</translation>
    </message>
    <message>
        <source>Scheduled jobs of the host can be read.</source>
        <translation>Geplante Aufträge des Hosts können gelesen werden.</translation>
    </message>
    <message>
        <source>Logs of the host can be changed: traces can be removed.</source>
        <translation>Protokolle des Hosts können geändert werden: Spuren lassen sich entfernen.</translation>
    </message>
    <message>
        <source>Logs of the host can be read.</source>
        <translation>Protokolle des Hosts können gelesen werden.</translation>
    </message>
    <message>
        <source>The desktop&apos;s display: windows can be seen and keys read.</source>
        <translation>Die Anzeige des Desktops: Fenster sind sichtbar, Tasten lesbar.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>SharingWords</name>
    <message>
        <source>own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>with %1 and %n more</source>
        <translation>
            <numerusform>mit %1 und einem weiteren</numerusform>
            <numerusform>mit %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>IPC</source>
        <translation>IPC</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Einhängungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>cgroup: which part of the control groups is seen, and as which root.</source>
        <translation>cgroup: welcher Teil der Control Groups zu sehen ist und als welche Wurzel.</translation>
    </message>
    <message>
        <source>ipc: shared memory, semaphores and message queues of whoever else is in it.</source>
        <translation>ipc: gemeinsamer Speicher, Semaphore und Nachrichtenschlangen aller, die darin sind.</translation>
    </message>
    <message>
        <source>mnt: which file systems are mounted where.</source>
        <translation>mnt: welche Dateisysteme wo eingehängt sind.</translation>
    </message>
    <message>
        <source>net: interfaces, addresses, ports, firewall, and abstract sockets.</source>
        <translation>net: Schnittstellen, Adressen, Ports, Firewall und abstrakte Sockets.</translation>
    </message>
    <message>
        <source>pid: which processes are seen, signalled and traced.</source>
        <translation>pid: welche Prozesse zu sehen, zu signalisieren und zu verfolgen sind.</translation>
    </message>
    <message>
        <source>time: the clocks since boot.</source>
        <translation>time: die Uhren seit dem Start.</translation>
    </message>
    <message>
        <source>user: whether root in it is root on the host.</source>
        <translation>user: ob root darin root auf dem Host ist.</translation>
    </message>
    <message>
        <source>uts: the host name.</source>
        <translation>uts: der Hostname.</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>ein eigener</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>der des Hosts</translation>
    </message>
    <message>
        <source>that of a container that is not there</source>
        <translation>der eines Containers, den es nicht gibt</translation>
    </message>
    <message>
        <source>that of %1</source>
        <translation>der von %1</translation>
    </message>
    <message>
        <source>that of a pod, a path or the daemon</source>
        <translation>der eines Pods, eines Pfads oder des Daemons</translation>
    </message>
    <message>
        <source>Configured: %1</source>
        <translation>Konfiguriert: %1</translation>
    </message>
    <message>
        <source>Configured: %1 (%2)</source>
        <translation>Konfiguriert: %1 (%2)</translation>
    </message>
    <message>
        <source>Observed: unknown. %1</source>
        <translation>Beobachtet: unbekannt. %1</translation>
    </message>
    <message>
        <source>Observed: %1, number %2</source>
        <translation>Beobachtet: %1, Nummer %2</translation>
    </message>
    <message>
        <source>Together with: %1</source>
        <translation>Zusammen mit: %1</translation>
    </message>
    <message>
        <source>What was asked for and what the kernel shows do not agree.</source>
        <translation>Was verlangt wurde und was der Kernel zeigt, stimmt nicht überein.</translation>
    </message>
</context>
<context>
    <name>SnapshotFile</name>
    <message>
        <source>At byte %1 of the file.</source>
        <translation>Bei Byte %1 der Datei.</translation>
    </message>
    <message>
        <source>The file is cut off: its end is missing.</source>
        <translation>Die Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>This is not a Bulkhead snapshot.</source>
        <translation>Das ist kein Schnappschuss von Bulkhead.</translation>
    </message>
    <message>
        <source>The file was written by a newer Bulkhead.</source>
        <translation>Die Datei wurde von einem neueren Bulkhead geschrieben.</translation>
    </message>
    <message>
        <source>Its format is %1; this program reads up to %2.</source>
        <translation>Ihr Format ist %1; dieses Programm liest bis %2.</translation>
    </message>
    <message>
        <source>The file is damaged: it has no format number.</source>
        <translation>Die Datei ist beschädigt: Sie hat keine Formatnummer.</translation>
    </message>
    <message>
        <source>The file is damaged: its last line has no end.</source>
        <translation>Die Datei ist beschädigt: Ihre letzte Zeile hat kein Ende.</translation>
    </message>
    <message>
        <source>One entry of the file is too large.</source>
        <translation>Ein Eintrag der Datei ist zu groß.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2.</source>
        <translation>Zeile %1 ist länger als %2.</translation>
    </message>
    <message>
        <source>The file is damaged: a block is too long.</source>
        <translation>Die Datei ist beschädigt: Ein Block ist zu lang.</translation>
    </message>
    <message>
        <source>The file is damaged: a block claims too much.</source>
        <translation>Die Datei ist beschädigt: Ein Block gibt zu viel an.</translation>
    </message>
    <message>
        <source>The file is damaged: a block&apos;s checksum is wrong.</source>
        <translation>Die Datei ist beschädigt: Die Prüfsumme eines Blocks ist falsch.</translation>
    </message>
    <message>
        <source>The file holds more than a snapshot can.</source>
        <translation>Die Datei enthält mehr, als ein Schnappschuss enthalten kann.</translation>
    </message>
    <message>
        <source>%1 of it decompressed to %2.</source>
        <translation>%1 davon entpackt zu %2.</translation>
    </message>
    <message>
        <source>The file is damaged: its checksum is wrong.</source>
        <translation>Die Datei ist beschädigt: Ihre Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>The file is damaged: something follows its end.</source>
        <translation>Die Datei ist beschädigt: Nach ihrem Ende folgt noch etwas.</translation>
    </message>
    <message>
        <source>The file is damaged: an entry cannot be read.</source>
        <translation>Die Datei ist beschädigt: Ein Eintrag kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Line %1 of its content: %2</source>
        <translation>Zeile %1 ihres Inhalts: %2</translation>
    </message>
    <message>
        <source>the engine&apos;s answer is missing</source>
        <translation>die Antwort der Engine fehlt</translation>
    </message>
    <message>
        <source>The file holds too many containers.</source>
        <translation>Die Datei enthält zu viele Container.</translation>
    </message>
    <message>
        <source>More than %1.</source>
        <translation>Mehr als %1.</translation>
    </message>
    <message>
        <source>The file is damaged: entries are missing.</source>
        <translation>Die Datei ist beschädigt: Einträge fehlen.</translation>
    </message>
    <message>
        <source>%1 of %2 containers are there.</source>
        <translation>%1 von %2 Containern sind da.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht da.</translation>
    </message>
</context>
<context>
    <name>SshRemedy</name>
    <message>
        <source>The host key of %1 is not the one that was known.</source>
        <translation>Der Host-Schlüssel von %1 ist nicht der bekannte.</translation>
    </message>
    <message>
        <source>Somebody may be answering in its place. Ask whoever runs the machine for the new fingerprint before you remove the old key.</source>
        <translation>Vielleicht antwortet jemand an seiner Stelle. Vor dem Entfernen des alten Schlüssels bei denen, die die Maschine betreiben, nach dem neuen Fingerabdruck fragen.</translation>
    </message>
    <message>
        <source>The host key of %1 is not known yet.</source>
        <translation>Der Host-Schlüssel von %1 ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Connect once in a terminal, compare the fingerprint that ssh shows, and accept it there.</source>
        <translation>Einmal in einem Terminal verbinden, den von ssh gezeigten Fingerabdruck vergleichen und ihn dort annehmen.</translation>
    </message>
    <message>
        <source>ssh works, but the remote user may not use the Docker socket, or no engine runs there.</source>
        <translation>ssh funktioniert, aber der entfernte Benutzer darf den Docker-Socket nicht verwenden, oder dort läuft keine Engine.</translation>
    </message>
    <message>
        <source>Let that user use the socket (docker group or rootless Docker), or name the right remote socket.</source>
        <translation>Diesem Benutzer den Socket erlauben (Gruppe docker oder Docker ohne root) oder den richtigen entfernten Socket angeben.</translation>
    </message>
    <message>
        <source>ssh works, but %1 has no docker command for this user.</source>
        <translation>ssh funktioniert, aber %1 hat für diesen Benutzer keinen Befehl docker.</translation>
    </message>
    <message>
        <source>Install the docker CLI (18.09 or newer) there, on the PATH of a non-interactive shell.</source>
        <translation>Dort das docker-CLI (18.09 oder neuer) installieren, im PATH einer nicht interaktiven Shell.</translation>
    </message>
    <message>
        <source>The docker command on %1 is too old.</source>
        <translation>Der Befehl docker auf %1 ist zu alt.</translation>
    </message>
    <message>
        <source>It needs the docker CLI 18.09 or newer.</source>
        <translation>Es braucht das docker-CLI 18.09 oder neuer.</translation>
    </message>
    <message>
        <source>%1 refused after too many keys were tried.</source>
        <translation>%1 hat nach zu vielen versuchten Schlüsseln abgelehnt.</translation>
    </message>
    <message>
        <source>Name the right key for this host in ~/.ssh/config (IdentityFile, IdentitiesOnly yes).</source>
        <translation>Den richtigen Schlüssel für diesen Rechner in ~/.ssh/config angeben (IdentityFile, IdentitiesOnly yes).</translation>
    </message>
    <message>
        <source>%1 accepts none of your keys.</source>
        <translation>%1 nimmt keinen der Schlüssel an.</translation>
    </message>
    <message>
        <source>Bulkhead never asks for a password: load the key into the ssh agent (ssh-add), and check the user name.</source>
        <translation>Bulkhead fragt nie nach einem Passwort: den Schlüssel in den ssh-Agenten laden (ssh-add) und den Benutzernamen prüfen.</translation>
    </message>
    <message>
        <source>ssh knows no host called “%1”.</source>
        <translation>ssh kennt keinen Rechner namens „%1“.</translation>
    </message>
    <message>
        <source>Check the spelling, ~/.ssh/config and the network.</source>
        <translation>Schreibweise, ~/.ssh/config und das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>No ssh server listens on %1.</source>
        <translation>Auf %1 lauscht kein ssh-Server.</translation>
    </message>
    <message>
        <source>Check the port, and that sshd runs there.</source>
        <translation>Den Port prüfen, und ob dort sshd läuft.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The machine is off, a firewall drops the packets, or a VPN is missing.</source>
        <translation>Die Maschine ist aus, eine Firewall verwirft die Pakete, oder ein VPN fehlt.</translation>
    </message>
    <message>
        <source>ssh ended before the engine answered.</source>
        <translation>ssh endete, bevor die Engine geantwortet hat.</translation>
    </message>
    <message>
        <source>Its own words are below. Try the same line in a terminal.</source>
        <translation>Seine Worte stehen unten. Dieselbe Zeile in einem Terminal versuchen.</translation>
    </message>
</context>
<context>
    <name>Standout</name>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>No seccomp filter, no AppArmor profile, and every capability that the engine has, in a user namespace: most of the kernel can be attacked.</source>
        <translation>Kein Seccomp-Filter, kein AppArmor-Profil und jede Capability, die die Engine hat, in einem Benutzer-Namensraum: Der größte Teil des Kernels ist angreifbar.</translation>
    </message>
    <message>
        <source>Every capability that the engine has, all devices, no seccomp filter and no AppArmor profile: root in the container can mount the host&apos;s disks and load kernel modules.</source>
        <translation>Jede Capability, die die Engine hat, alle Geräte, kein Seccomp-Filter und kein AppArmor-Profil: root im Container kann die Platten des Hosts einhängen und Kernelmodule laden.</translation>
    </message>
    <message>
        <source>Mounts %1 of the host</source>
        <translation>Hängt %1 des Hosts ein</translation>
    </message>
    <message>
        <source>Mounts %1 of the host, read-only</source>
        <translation>Hängt %1 des Hosts ein, nur lesbar</translation>
    </message>
    <message>
        <source>Process namespace of the host</source>
        <translation>Prozess-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Sees every process of the host and may signal those of its user; with CAP_SYS_PTRACE it takes them over.</source>
        <translation>Sieht jeden Prozess des Hosts und darf denen seines Benutzers Signale senden; mit CAP_SYS_PTRACE übernimmt es sie.</translation>
    </message>
    <message>
        <source>Network namespace of the host</source>
        <translation>Netzwerk-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Reaches services that listen on the host&apos;s loopback and its abstract sockets, and can listen on the host&apos;s addresses.</source>
        <translation>Erreicht Dienste, die am Loopback und an abstrakten Sockets des Hosts lauschen, und kann an Adressen des Hosts lauschen.</translation>
    </message>
    <message>
        <source>IPC namespace of the host</source>
        <translation>IPC-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Reads and writes shared memory of the host&apos;s programs.</source>
        <translation>Liest und schreibt gemeinsamen Speicher von Programmen des Hosts.</translation>
    </message>
    <message>
        <source>Host name namespace of the host</source>
        <translation>Rechnernamen-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>With CAP_SYS_ADMIN it can change the host&apos;s name.</source>
        <translation>Mit CAP_SYS_ADMIN kann es den Namen des Hosts ändern.</translation>
    </message>
    <message>
        <source>No user namespace</source>
        <translation>Kein Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>This engine maps users of containers to unprivileged ones, but not here: user 0 of the container is user 0 of the host.</source>
        <translation>Diese Engine bildet Benutzer von Containern auf unprivilegierte ab, hier aber nicht: Benutzer 0 des Containers ist Benutzer 0 des Hosts.</translation>
    </message>
    <message>
        <source>%1 in the bounding set</source>
        <translation>%1 im Bounding-Set</translation>
    </message>
    <message>
        <source>The user is not root, so processes do not hold it; a set-user-ID program or one with file capabilities can gain it.</source>
        <translation>Der Benutzer ist nicht root, Prozesse haben es also nicht; ein Programm mit Set-User-ID oder Datei-Capabilities kann es erlangen.</translation>
    </message>
    <message>
        <source>A capability that is newer than this program.</source>
        <translation>Eine Capability, die neuer ist als dieses Programm.</translation>
    </message>
    <message>
        <source>Holds more than its configuration gives</source>
        <translation>Hat mehr, als die Konfiguration gibt</translation>
    </message>
    <message>
        <source>The kernel shows capabilities that the configuration does not explain: %1</source>
        <translation>Der Kernel zeigt Capabilities, die die Konfiguration nicht erklärt: %1</translation>
    </message>
    <message>
        <source>Capabilities cannot be predicted</source>
        <translation>Capabilities sind nicht vorhersagbar</translation>
    </message>
    <message>
        <source>The engine would refuse this configuration: %1</source>
        <translation>Die Engine würde diese Konfiguration ablehnen: %1</translation>
    </message>
    <message>
        <source>Every system call of the kernel can be made, old and rarely tested ones included: most kernel exploits need one that the default filter refuses.</source>
        <translation>Jeder Systemaufruf des Kernels ist möglich, auch alte und selten geprüfte: Die meisten Kernel-Exploits brauchen einen, den der Standardfilter verweigert.</translation>
    </message>
    <message>
        <source>No seccomp filter</source>
        <translation>Kein Seccomp-Filter</translation>
    </message>
    <message>
        <source>The seccomp filter is not in force</source>
        <translation>Der Seccomp-Filter wirkt nicht</translation>
    </message>
    <message>
        <source>Nothing refuses mounts and writes below /proc and /sys that file permissions and capabilities allow.</source>
        <translation>Nichts verweigert Mounts und Schreibzugriffe unter /proc und /sys, die Dateirechte und Capabilities erlauben.</translation>
    </message>
    <message>
        <source>No AppArmor profile</source>
        <translation>Kein AppArmor-Profil</translation>
    </message>
    <message>
        <source>The AppArmor profile is not in force</source>
        <translation>Das AppArmor-Profil wirkt nicht</translation>
    </message>
    <message>
        <source>No SELinux separation</source>
        <translation>Keine SELinux-Trennung</translation>
    </message>
    <message>
        <source>Kernel settings are writable</source>
        <translation>Kernel-Einstellungen sind schreibbar</translation>
    </message>
    <message>
        <source>/proc/sys and its like are not read-only: as user 0 of the host, kernel/core_pattern starts a program on the host.</source>
        <translation>/proc/sys und Ähnliches sind nicht schreibgeschützt: Als Benutzer 0 des Hosts startet kernel/core_pattern ein Programm auf dem Host.</translation>
    </message>
    <message>
        <source>Kernel paths are not masked</source>
        <translation>Kernel-Pfade sind nicht verdeckt</translation>
    </message>
    <message>
        <source>/proc/kcore, /proc/keys and others of their kind can be seen.</source>
        <translation>/proc/kcore, /proc/keys und andere ihrer Art sind sichtbar.</translation>
    </message>
    <message>
        <source>Control groups are writable</source>
        <translation>Cgroups sind schreibbar</translation>
    </message>
    <message>
        <source>The container can change its own control groups.</source>
        <translation>Der Container kann seine eigenen Cgroups ändern.</translation>
    </message>
    <message>
        <source>Device %1 of the host</source>
        <translation>Gerät %1 des Hosts</translation>
    </message>
    <message>
        <source>Memory or disks of the host can be read or written below all file permissions.</source>
        <translation>Speicher oder Platten des Hosts können unterhalb aller Dateirechte gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The device&apos;s driver can be used, and attacked, from the container.</source>
        <translation>Der Treiber des Geräts kann vom Container verwendet und angegriffen werden.</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>User 0 of the container is an unprivileged user of the host.</source>
        <translation>Benutzer 0 des Containers ist ein unprivilegierter Benutzer des Hosts.</translation>
    </message>
    <message>
        <source>User 0 of the container is user 0 of the host: whatever leaks out of the container is owned by root there.</source>
        <translation>Benutzer 0 des Containers ist Benutzer 0 des Hosts: Was aus dem Container dringt, gehört dort root.</translation>
    </message>
    <message>
        <source>User %1 may be root</source>
        <translation>Benutzer %1 kann root sein</translation>
    </message>
    <message>
        <source>Only the image&apos;s /etc/passwd tells which number the name has.</source>
        <translation>Nur /etc/passwd des Images sagt, welche Nummer der Name hat.</translation>
    </message>
    <message>
        <source>May gain privileges</source>
        <translation>Kann Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>A set-user-ID program in the container can raise a process to root, up to the bounding set.</source>
        <translation>Ein Set-User-ID-Programm im Container kann einen Prozess zu root machen, bis zum Bounding-Set.</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>Keine Speichergrenze</translation>
    </message>
    <message>
        <source>It can use up the host&apos;s memory.</source>
        <translation>Es kann den Speicher des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>No limit of processes</source>
        <translation>Keine Grenze für Prozesse</translation>
    </message>
    <message>
        <source>It can use up the host&apos;s process numbers.</source>
        <translation>Es kann die Prozessnummern des Hosts aufbrauchen.</translation>
    </message>
</context>
<context>
    <name>StartOptions</name>
    <message>
        <source>Looks at what the containers of a Docker engine may do.</source>
        <translation>Zeigt, was die Container einer Docker-Engine dürfen.</translation>
    </message>
    <message>
        <source>A snapshot (.bulkhead) to open.</source>
        <translation>Ein Schnappschuss (.bulkhead) zum Öffnen.</translation>
    </message>
    <message>
        <source>Engine to connect to, as DOCKER_HOST has it.</source>
        <translation>Engine zum Verbinden, wie in DOCKER_HOST.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Docker context to connect to.</source>
        <translation>Docker-Kontext zum Verbinden.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Directory of the docker CLI&apos;s configuration.</source>
        <translation>Verzeichnis der Konfiguration des docker-CLI.</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>Open the recorded sample host.</source>
        <translation>Den aufgezeichneten Beispiel-Host öffnen.</translation>
    </message>
    <message>
        <source>Open this snapshot.</source>
        <translation>Diesen Schnappschuss öffnen.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show this page first: containers, capabilities.</source>
        <translation>Diese Seite zuerst zeigen: containers, capabilities.</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language of the window, such as de.</source>
        <translation>Sprache des Fensters, etwa de.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show longer, accented texts, to find places where a translation would not fit.</source>
        <translation>Längere Texte mit Akzenten zeigen, um Stellen zu finden, an denen eine Übersetzung nicht passt.</translation>
    </message>
    <message>
        <source>Save pictures of every page in this directory, and end.</source>
        <translation>Bilder aller Seiten in diesem Verzeichnis speichern und enden.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Only one snapshot can be opened at start.</source>
        <translation>Beim Start kann nur ein Schnappschuss geöffnet werden.</translation>
    </message>
    <message>
        <source>A snapshot, --sample, and --host or --context exclude each other.</source>
        <translation>Ein Schnappschuss, --sample und --host oder --context schließen einander aus.</translation>
    </message>
    <message>
        <source>--size needs two numbers such as 1280x800.</source>
        <translation>--size braucht zwei Zahlen, etwa 1280x800.</translation>
    </message>
    <message>
        <source>--theme is light, dark or system.</source>
        <translation>--theme ist light, dark oder system.</translation>
    </message>
</context>
<context>
    <name>TopProcesses</name>
    <message>
        <source>The engine&apos;s ps names no PID column.</source>
        <translation>Das ps der Engine nennt keine Spalte PID.</translation>
    </message>
    <message>
        <source>The engine is not on this machine, and over its API only the permitted capabilities of a process can be seen.</source>
        <translation>Die Engine ist nicht auf dieser Maschine, und über ihre API sind nur die erlaubten Capabilities eines Prozesses zu sehen.</translation>
    </message>
    <message>
        <source>The engine is not on this machine, and the ps of its host cannot show capabilities.</source>
        <translation>Die Engine ist nicht auf dieser Maschine, und das ps ihres Hosts kann keine Capabilities zeigen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::snapshot::LiveHost</name>
    <message>
        <source>The engine sent an event that cannot be read.</source>
        <translation>Die Engine hat ein Ereignis gesendet, das nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>The engine is not on this machine.</source>
        <translation>Die Engine ist nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The engine runs on another machine than this one, or in another PID namespace.</source>
        <translation>Die Engine läuft auf einem anderen Rechner als diesem oder in einem anderen PID-Namespace.</translation>
    </message>
</context>
<context>
    <name>bulkhead::snapshot::ProcessWatch</name>
    <message>
        <source>Podman&apos;s API cannot show the processes of another machine with that machine&apos;s own ps.</source>
        <translation>Podmans API kann die Prozesse einer anderen Maschine nicht mit deren eigenem ps zeigen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AgentButton</name>
    <message>
        <source>Unlock changes…</source>
        <translation>Änderungen freigeben …</translation>
    </message>
    <message>
        <source>Lock changes</source>
        <translation>Änderungen sperren</translation>
    </message>
    <message>
        <source>Stop the agent</source>
        <translation>Agent beenden</translation>
    </message>
    <message>
        <source>Copy the command that starts it</source>
        <translation>Den Befehl kopieren, der ihn startet</translation>
    </message>
    <message>
        <source>Unlock changes</source>
        <translation>Änderungen freigeben</translation>
    </message>
    <message>
        <source>Allow Bulkhead to change this host?</source>
        <translation>Bulkhead erlauben, diesen Host zu ändern?</translation>
    </message>
    <message>
        <source>Until you lock changes again, pages can change network namespaces and control groups of the host, and run commands inside containers, as root. Each change is shown with its command.</source>
        <translation>Bis Sie Änderungen wieder sperren, können Seiten Netzwerk-Namensräume und Kontrollgruppen des Hosts ändern und Befehle in Containern ausführen, als root. Jede Änderung wird mit ihrem Befehl gezeigt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AgentNetworkHands</name>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AgentOffer</name>
    <message>
        <source>Start the agent…</source>
        <translation>Agent starten …</translation>
    </message>
    <message>
        <source>The agent</source>
        <translation>Der Agent</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilitiesPage</name>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>What each container may do, against the default, privileged and your whitelist</source>
        <translation>Was jeder Container darf, verglichen mit Standard, privilegiert und eigener Whitelist</translation>
    </message>
    <message>
        <source>Filter by name, sentence or system call</source>
        <translation>Nach Name, Satz oder Systemaufruf filtern</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>All risks</source>
        <translation>Alle Risiken</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Cells that differ from this column are tinted.</source>
        <translation>Zellen, die sich von dieser Spalte unterscheiden, sind getönt.</translation>
    </message>
    <message>
        <source>&amp;Baseline</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>What the cells of containers show</source>
        <translation>Was die Zellen der Container zeigen</translation>
    </message>
    <message>
        <source>use the pasted line</source>
        <translation>die eingefügte Zeile verwenden</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Add containers…</source>
        <translation>Container hinzufügen…</translation>
    </message>
    <message>
        <source>Choose containers as columns (Insert)</source>
        <translation>Container als Spalten wählen (Einfg)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Show only capabilities in which a column differs from the baseline</source>
        <translation>Nur Capabilities zeigen, in denen eine Spalte vom Vergleich abweicht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details below the matrix</source>
        <translation>Einzelheiten unter der Matrix</translation>
    </message>
    <message>
        <source>Add all running containers</source>
        <translation>Alle laufenden Container hinzufügen</translation>
    </message>
    <message>
        <source>Remove all container columns</source>
        <translation>Alle Container-Spalten entfernen</translation>
    </message>
    <message>
        <source>Remove the current column</source>
        <translation>Die aktuelle Spalte entfernen</translation>
    </message>
    <message>
        <source>Move the current column left</source>
        <translation>Die aktuelle Spalte nach links</translation>
    </message>
    <message>
        <source>Move the current column right</source>
        <translation>Die aktuelle Spalte nach rechts</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix as text</source>
        <translation>Die Matrix als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix as Markdown</source>
        <translation>Die Matrix als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy the matrix as CSV</source>
        <translation>Die Matrix als CSV kopieren</translation>
    </message>
    <message>
        <source>Save the matrix…</source>
        <translation>Die Matrix speichern…</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Begin the whitelist with a set that exists</source>
        <translation>Die Whitelist mit einer vorhandenen Menge beginnen</translation>
    </message>
    <message>
        <source>Whitelist: start from the engine&apos;s default</source>
        <translation>Whitelist: vom Standard der Engine ausgehen</translation>
    </message>
    <message>
        <source>start from the default</source>
        <translation>vom Standard ausgehen</translation>
    </message>
    <message>
        <source>Whitelist: start from nothing</source>
        <translation>Whitelist: von nichts ausgehen</translation>
    </message>
    <message>
        <source>clear the whitelist</source>
        <translation>die Whitelist leeren</translation>
    </message>
    <message>
        <source>A container&apos;s set</source>
        <translation>Die Menge eines Containers</translation>
    </message>
    <message>
        <source>Whitelist: what processes of the shown containers hold</source>
        <translation>Whitelist: was Prozesse der gezeigten Container haben</translation>
    </message>
    <message>
        <source>Held now, as the kernel shows it; a program may need more when it starts, and may use less.</source>
        <translation>Jetzt vorhanden, wie der Kernel es zeigt; ein Programm kann beim Start mehr brauchen und weniger verwenden.</translation>
    </message>
    <message>
        <source>start from what is observed</source>
        <translation>vom Beobachteten ausgehen</translation>
    </message>
    <message>
        <source>No process of a shown container could be observed.</source>
        <translation>Kein Prozess eines gezeigten Containers konnte beobachtet werden.</translation>
    </message>
    <message>
        <source>start from %1</source>
        <translation>von %1 ausgehen</translation>
    </message>
    <message>
        <source>No container is shown</source>
        <translation>Kein Container ist gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>allow %n capability(s)</source>
        <translation>
            <numerusform>eine Capability erlauben</numerusform>
            <numerusform>%n Capabilities erlauben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>forbid %n capability(s)</source>
        <translation>
            <numerusform>eine Capability verbieten</numerusform>
            <numerusform>%n Capabilities verbieten</numerusform>
        </translation>
    </message>
    <message>
        <source>Forbid %1 in the whitelist</source>
        <translation>%1 in der Whitelist verbieten</translation>
    </message>
    <message>
        <source>Allow %1 in the whitelist</source>
        <translation>%1 in der Whitelist erlauben</translation>
    </message>
    <message>
        <source>Copy the reason</source>
        <translation>Die Begründung kopieren</translation>
    </message>
    <message>
        <source>Copied the reason</source>
        <translation>Begründung kopiert</translation>
    </message>
    <message>
        <source>Select the column</source>
        <translation>Die Spalte auswählen</translation>
    </message>
    <message>
        <source>Compare everything with %1</source>
        <translation>Alles mit %1 vergleichen</translation>
    </message>
    <message>
        <source>Start the whitelist from %1</source>
        <translation>Die Whitelist mit %1 beginnen</translation>
    </message>
    <message>
        <source>Show %1 among the containers</source>
        <translation>%1 unter den Containern zeigen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Eine Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>Die Matrix speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Could not save %1: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>No capability matches.</source>
        <translation>Keine Capability passt.</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
    </message>
    <message>
        <source>Show all capabilities</source>
        <translation>Alle Capabilities zeigen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilitiesTab</name>
    <message>
        <source>nothing asked for: the engine&apos;s default</source>
        <translation>nichts verlangt: der Standard der Engine</translation>
    </message>
    <message>
        <source>Show all capabilities</source>
        <translation>Alle Capabilities zeigen</translation>
    </message>
    <message>
        <source>Capabilities of the container</source>
        <translation>Capabilities des Containers</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Konfiguriert</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Effektiv</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Inheritable</source>
        <translation>Vererbbar</translation>
    </message>
    <message>
        <source>Bounding</source>
        <translation>Bounding</translation>
    </message>
    <message>
        <source>Ambient</source>
        <translation>Ambient</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The engine would refuse this configuration: %1</source>
        <translation>Die Engine würde diese Konfiguration ablehnen: %1</translation>
    </message>
    <message>
        <source>Not observed: %1</source>
        <translation>Nicht beobachtet: %1</translation>
    </message>
    <message>
        <source>The kernel shows something else than the configuration gives: %1</source>
        <translation>Der Kernel zeigt etwas anderes, als die Konfiguration gibt: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityDetailPane</name>
    <message>
        <source>Details of the current cell</source>
        <translation>Einzelheiten der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Number %1 · in %2: %3</source>
        <translation>Nummer %1 · in %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation>
            <numerusform>Eine Capability effektiv</numerusform>
            <numerusform>%n Capabilities effektiv</numerusform>
        </translation>
    </message>
    <message>
        <source>capabilities not known</source>
        <translation>Capabilities nicht bekannt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Choose a cell to see why it is as it is.</source>
        <translation>Eine Zelle wählen, um zu sehen, warum sie so ist.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityMatrixModel</name>
    <message numerus="yes">
        <source>%n capability(s) effective</source>
        <translation>
            <numerusform>Eine Capability effektiv</numerusform>
            <numerusform>%n Capabilities effektiv</numerusform>
        </translation>
    </message>
    <message>
        <source>capabilities not known</source>
        <translation>Capabilities nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2, baseline</source>
        <translation>%1, %2, Vergleich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This container is gone.</source>
        <translation>Dieser Container ist fort.</translation>
    </message>
    <message>
        <source>%1, number %2, %3: %4</source>
        <translation>%1, Nummer %2, %3: %4</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityMatrixView</name>
    <message>
        <source>Capability matrix</source>
        <translation>Capability-Matrix</translation>
    </message>
    <message>
        <source>Space allows or forbids the row&apos;s capability in the whitelist; Enter tells why a cell is so.</source>
        <translation>Die Leertaste erlaubt oder verbietet die Capability der Zeile in der Whitelist; die Eingabetaste sagt, warum eine Zelle so ist.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CapabilityTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Most dangerous first</source>
        <translation>Gefährlichste zuerst</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>inheritable</source>
        <translation>vererbbar</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>ambient</translation>
    </message>
    <message>
        <source>bounding only</source>
        <translation>nur im Bounding-Set</translation>
    </message>
    <message>
        <source>in the engine&apos;s default list</source>
        <translation>in der Standardliste der Engine</translation>
    </message>
    <message>
        <source>not in the default list, not asked for</source>
        <translation>nicht in der Standardliste, nicht verlangt</translation>
    </message>
    <message>
        <source>HostConfig.Privileged = true gives all</source>
        <translation>HostConfig.Privileged = true gibt alle</translation>
    </message>
    <message>
        <source>%1 adds all</source>
        <translation>%1 fügt alle hinzu</translation>
    </message>
    <message>
        <source>%1 takes it away</source>
        <translation>%1 nimmt sie weg</translation>
    </message>
    <message>
        <source>%1 takes all away</source>
        <translation>%1 nimmt alle weg</translation>
    </message>
    <message>
        <source>%1 beats CapDrop</source>
        <translation>%1 schlägt CapDrop</translation>
    </message>
    <message>
        <source>%1 beats CapAdd ALL</source>
        <translation>%1 schlägt CapAdd ALL</translation>
    </message>
    <message>
        <source>the engine does not have it itself</source>
        <translation>die Engine hat sie selbst nicht</translation>
    </message>
    <message>
        <source>the user is not root: cleared when its program starts</source>
        <translation>der Benutzer ist nicht root: beim Start seines Programms geleert</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>capability and why it is so</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CgroupDetail</name>
    <message>
        <source>Control group</source>
        <translation>Control Group</translation>
    </message>
    <message>
        <source>Limits and use</source>
        <translation>Grenzen und Verbrauch</translation>
    </message>
    <message>
        <source>Processes in the group</source>
        <translation>Prozesse in der Gruppe</translation>
    </message>
    <message>
        <source>Limits and Use</source>
        <translation>Grenzen und Verbrauch</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>No group is selected.</source>
        <translation>Keine Gruppe ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see its limits, its use and its processes.</source>
        <translation>Eine auswählen, um ihre Grenzen, ihren Verbrauch und ihre Prozesse zu sehen.</translation>
    </message>
    <message>
        <source>Select a process to see its /proc/PID/cgroup.</source>
        <translation>Einen Prozess auswählen, um sein /proc/PID/cgroup zu sehen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CgroupTreeModel</name>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPU limit</source>
        <translation>CPU-Grenze</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory limit</source>
        <translation>Speichergrenze</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>PIDs</source>
        <translation>PIDs</translation>
    </message>
    <message>
        <source>PIDs limit</source>
        <translation>PIDs-Grenze</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>OOM kills</source>
        <translation>OOM-Abbrüche</translation>
    </message>
    <message>
        <source>Throttled</source>
        <translation>Gebremst</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CgroupsPage</name>
    <message>
        <source>Control Groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>What containers and services may use of the host, and what they use now</source>
        <translation>Was Container und Dienste vom Host verwenden dürfen und was sie gerade verwenden</translation>
    </message>
    <message>
        <source>Filter by container or group</source>
        <translation>Nach Container oder Gruppe filtern</translation>
    </message>
    <message>
        <source>Hierarchy</source>
        <translation>Hierarchie</translation>
    </message>
    <message>
        <source>Version 1 has a tree of groups for each controller; merged, groups of the same path are one.</source>
        <translation>Version 1 hat je Controller einen Baum von Gruppen; zusammengeführt sind Gruppen gleichen Pfads eine.</translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>Only containers</source>
        <translation>Nur Container</translation>
    </message>
    <message>
        <source>Show container</source>
        <translation>Container zeigen</translation>
    </message>
    <message>
        <source>Show the container of this group on the page Containers</source>
        <translation>Den Container dieser Gruppe auf der Seite Container zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All hierarchies, merged</source>
        <translation>Alle Hierarchien, zusammengeführt</translation>
    </message>
    <message>
        <source>Version 2</source>
        <translation>Version 2</translation>
    </message>
    <message>
        <source>Version 1: %1</source>
        <translation>Version 1: %1</translation>
    </message>
    <message>
        <source>Not everything is seen: %1</source>
        <translation>Nicht alles ist zu sehen: %1</translation>
    </message>
    <message>
        <source>Some groups could not be read, or there are too many to show all.</source>
        <translation>Manche Gruppen konnten nicht gelesen werden, oder es sind zu viele, um alle zu zeigen.</translation>
    </message>
    <message>
        <source>No engine is open.</source>
        <translation>Keine Engine ist geöffnet.</translation>
    </message>
    <message>
        <source>Connect to one, or open a saved snapshot.</source>
        <translation>Mit einer verbinden oder eine gespeicherte Momentaufnahme öffnen.</translation>
    </message>
    <message>
        <source>Looking at the control groups of %1…</source>
        <translation>Die Control Groups von %1 werden angesehen…</translation>
    </message>
    <message>
        <source>The control groups of the engine&apos;s host are not known.</source>
        <translation>Die Control Groups des Hosts der Engine sind nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 Start bulkhead-agent there to see them.</source>
        <translation>%1 Dort bulkhead-agent starten, um sie zu sehen.</translation>
    </message>
    <message>
        <source>This snapshot holds no control groups.</source>
        <translation>Diese Momentaufnahme enthält keine Control Groups.</translation>
    </message>
    <message>
        <source>It was saved by an older version, or where the host could not be looked at.</source>
        <translation>Sie wurde von einer älteren Version gespeichert oder dort, wo der Host nicht angesehen werden konnte.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ChoiceModel</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Pages, actions, containers, engines, files…</source>
        <translation>Seiten, Aktionen, Container, Engines, Dateien…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nichts heißt so. Weniger Buchstaben versuchen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ComparisonModel</name>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ComparisonView</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Comparison of the selected containers</source>
        <translation>Vergleich der ausgewählten Container</translation>
    </message>
    <message>
        <source>%1 containers selected</source>
        <translation>%1 Container ausgewählt</translation>
    </message>
    <message>
        <source>They differ in %1 facts.</source>
        <translation>Sie unterscheiden sich in %1 Tatsachen.</translation>
    </message>
    <message>
        <source>The first %1 are compared.</source>
        <translation>Die ersten %1 werden verglichen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionDetails</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Revert</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Choose one at the left, or make a new one.</source>
        <translation>Links eine wählen oder eine neue anlegen.</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>Kritisch: %1</translation>
    </message>
    <message>
        <source>This context cannot be used: %1</source>
        <translation>Dieser Kontext ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>The docker command&apos;s default.</source>
        <translation>Der Standard des Befehls docker.</translation>
    </message>
    <message>
        <source>From the environment: DOCKER_HOST.</source>
        <translation>Aus der Umgebung: DOCKER_HOST.</translation>
    </message>
    <message>
        <source>A Docker context. Bulkhead reads it and never writes it.</source>
        <translation>Ein Docker-Kontext. Bulkhead liest ihn und schreibt ihn nie.</translation>
    </message>
    <message>
        <source>Rootless Docker, found by its socket.</source>
        <translation>Docker ohne root, an seinem Socket gefunden.</translation>
    </message>
    <message>
        <source>Podman, found by its socket.</source>
        <translation>Podman, an seinem Socket gefunden.</translation>
    </message>
    <message>
        <source>Your own connection. Bulkhead keeps its address and file names, never a key or password.</source>
        <translation>Eigene Verbindung. Bulkhead merkt sich Adresse und Dateinamen, nie einen Schlüssel oder ein Passwort.</translation>
    </message>
    <message>
        <source>From the command line.</source>
        <translation>Von der Befehlszeile.</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionDialog</name>
    <message>
        <source>Connect to an engine</source>
        <translation>Mit einer Engine verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Make an own connection (Ctrl+N)</source>
        <translation>Eine eigene Verbindung anlegen (Strg+N)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove this own connection (Delete)</source>
        <translation>Diese eigene Verbindung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Docker contexts are read, never written.</source>
        <translation>Docker-Kontexte werden gelesen, nie geschrieben.</translation>
    </message>
    <message>
        <source>Show the rules in their order, the winner and whom it overrides</source>
        <translation>Die Regeln in ihrer Reihenfolge zeigen, die siegende und die überstimmten</translation>
    </message>
    <message>
        <source>Why this engine: show the rules</source>
        <translation>Warum diese Engine: die Regeln zeigen</translation>
    </message>
    <message>
        <source>Rules that choose the engine, first wins</source>
        <translation>Regeln, die die Engine wählen; die erste siegt</translation>
    </message>
    <message>
        <source>Cop&amp;y as…</source>
        <translation>&amp;Kopieren als…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Saved “%1”.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Remove a connection</source>
        <translation>Eine Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove the own connection “%1”?</source>
        <translation>Die eigene Verbindung „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Only Bulkhead&apos;s entry goes; the engine, its certificates and Docker contexts stay as they are.</source>
        <translation>Nur der Eintrag in Bulkhead verschwindet; die Engine, ihre Zertifikate und Docker-Kontexte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed “%1”.</source>
        <translation>„%1“ entfernt.</translation>
    </message>
    <message>
        <source>Cancel &amp;test</source>
        <translation>&amp;Test abbrechen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>docker context create …</source>
        <translation>docker context create …</translation>
    </message>
    <message>
        <source>export DOCKER_HOST=…</source>
        <translation>export DOCKER_HOST=…</translation>
    </message>
    <message>
        <source>ssh … docker version</source>
        <translation>ssh … docker version</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen sind nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n connections have changes that are not saved.</source>
        <translation>
            <numerusform>Eine Verbindung hat Änderungen, die nicht gespeichert sind.</numerusform>
            <numerusform>%n Verbindungen haben Änderungen, die nicht gespeichert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ConnectionEditor</name>
    <message>
        <source>&amp;Verify that the engine is the one it says it is</source>
        <translation>&amp;Prüfen, dass die Engine die ist, für die sie sich ausgibt</translation>
    </message>
    <message>
        <source>How the switcher calls it</source>
        <translation>Wie die Auswahl sie nennt</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Unix socket</source>
        <translation>Unix-Socket</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>TCP with TLS</source>
        <translation>TCP mit TLS</translation>
    </message>
    <message>
        <source>TCP without TLS (unprotected)</source>
        <translation>TCP ohne TLS (ungeschützt)</translation>
    </message>
    <message>
        <source>Kind of connection</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Ben&amp;utzer</translation>
    </message>
    <message>
        <source>As in your ssh configuration</source>
        <translation>Wie in der ssh-Konfiguration</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>engine.example.org, or paste a whole address</source>
        <translation>engine.example.org, oder eine ganze Adresse einfügen</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Client c&amp;ertificate</source>
        <translation>Client-&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file: %1</source>
        <translation>Datei wählen: %1</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The remote docker command&apos;s own choice</source>
        <translation>Was der entfernte Befehl docker selbst wählt</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>S&amp;ocket</source>
        <translation>S&amp;ocket</translation>
    </message>
    <message>
        <source>CA certi&amp;ficate</source>
        <translation>CA-Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>C&amp;lient key</source>
        <translation>C&amp;lient-Schlüssel</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainerPicker</name>
    <message>
        <source>Choose containers</source>
        <translation>Container wählen</translation>
    </message>
    <message>
        <source>Search by name, image or id</source>
        <translation>Nach Name, Image oder ID suchen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Add all shown</source>
        <translation>Alle gezeigten hinzufügen</translation>
    </message>
    <message>
        <source>Remove all shown</source>
        <translation>Alle gezeigten entfernen</translation>
    </message>
    <message>
        <source>This engine has no containers.</source>
        <translation>Diese Engine hat keine Container.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>einer gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainerTableModel</name>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>The engine has not told the details yet.</source>
        <translation>Die Engine hat die Einzelheiten noch nicht genannt.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 T</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>%1 of %2, without %3</source>
        <translation>%1 von %2, ohne %3</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Effektiv: %1</translation>
    </message>
    <message>
        <source>Bounding: %1</source>
        <translation>Bounding: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ContainersPage</name>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>What each container may do, and which of them stand out</source>
        <translation>Was jeder Container darf, und welche davon auffallen</translation>
    </message>
    <message>
        <source>Filter by name, image, user, ID, …</source>
        <translation>Filtern nach Name, Image, Benutzer, ID, …</translation>
    </message>
    <message>
        <source>Hide stopped</source>
        <translation>Beendete verbergen</translation>
    </message>
    <message>
        <source>Show only containers that run</source>
        <translation>Nur laufende Container zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show all containers</source>
        <translation>Alle Container zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show in Capabilities</source>
        <translation>In Capabilities zeigen</translation>
    </message>
    <message>
        <source>Compare the capabilities of the selected containers</source>
        <translation>Die Capabilities der ausgewählten Container vergleichen</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>docker run, security options</source>
        <translation>docker run, Sicherheitsoptionen</translation>
    </message>
    <message>
        <source>No engine is open.</source>
        <translation>Keine Engine ist offen.</translation>
    </message>
    <message>
        <source>Connect to one, or open a saved snapshot.</source>
        <translation>Mit einer verbinden oder einen gespeicherten Schnappschuss öffnen.</translation>
    </message>
    <message>
        <source>No container matches.</source>
        <translation>Kein Container passt.</translation>
    </message>
    <message>
        <source>The filter hides all %1 of them.</source>
        <translation>Der Filter verbirgt alle %1.</translation>
    </message>
    <message>
        <source>Asking %1 for its containers…</source>
        <translation>%1 wird nach Containern gefragt…</translation>
    </message>
    <message>
        <source>This engine has no containers.</source>
        <translation>Diese Engine hat keine Container.</translation>
    </message>
    <message>
        <source>Start one, for example: docker run -d --name web nginx. It appears here at once.</source>
        <translation>Einen starten, zum Beispiel: docker run -d --name web nginx. Er erscheint hier sofort.</translation>
    </message>
    <message>
        <source>%1 containers</source>
        <translation>%1 Container</translation>
    </message>
    <message>
        <source>%1 of %2 containers</source>
        <translation>%1 von %2 Containern</translation>
    </message>
    <message>
        <source>Copied the command</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Copy as command: %1</source>
        <translation>Als Befehl kopieren: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DataTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Fit widths to content</source>
        <translation>Breiten an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s)</source>
        <translation>
            <numerusform>Eine Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation>„%1“ kopiert</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineListModel</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Docker contexts</source>
        <translation>Docker-Kontexte</translation>
    </message>
    <message>
        <source>Other sockets on this machine</source>
        <translation>Andere Sockets auf dieser Maschine</translation>
    </message>
    <message>
        <source>Own connections</source>
        <translation>Eigene Verbindungen</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>defekt</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineSwitcher</name>
    <message>
        <source>No engine</source>
        <translation>Keine Engine</translation>
    </message>
    <message>
        <source>Choose one to begin</source>
        <translation>Zum Beginnen eine wählen</translation>
    </message>
    <message>
        <source>Engine: none</source>
        <translation>Engine: keine</translation>
    </message>
    <message>
        <source>Choose an engine or a snapshot</source>
        <translation>Eine Engine oder einen Schnappschuss wählen</translation>
    </message>
    <message>
        <source>Engine: %1, %2, %3</source>
        <translation>Engine: %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EngineSwitcherPopup</name>
    <message>
        <source>Engines and snapshots</source>
        <translation>Engines und Schnappschüsse</translation>
    </message>
    <message>
        <source>Engines and snapshots: Enter opens, Delete closes</source>
        <translation>Engines und Schnappschüsse: Eingabe öffnet, Entf schließt</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Open &amp;snapshot…</source>
        <translation>&amp;Schnappschuss öffnen…</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EnvironmentModel</name>
    <message>
        <source>Hide this value (Enter)</source>
        <translation>Diesen Wert verbergen (Eingabe)</translation>
    </message>
    <message>
        <source>Reveal this value (Enter)</source>
        <translation>Diesen Wert zeigen (Eingabe)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ErrorDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>The error in its own words</source>
        <translation>Der Fehler in seinen eigenen Worten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FactList</name>
    <message>
        <source>Copied the value</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::GalleryPage</name>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>accent</source>
        <translation>Akzent</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptsache</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Docker default</source>
        <translation>Docker-Standard</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teils</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>eines von mehreren</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Another tab</source>
        <translation>Ein anderer Reiter</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>How everything looks, in one place.</source>
        <translation>Wie alles aussieht, an einem Ort.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Main action</source>
        <translation>Hauptaktion</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A banner says one thing that matters before the rest of the page.</source>
        <translation>Ein Banner sagt eine Sache, die vor dem Rest der Seite zählt.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Bedienung</translation>
    </message>
    <message>
        <source>Fixed width</source>
        <translation>Feste Breite</translation>
    </message>
    <message>
        <source>Visual language</source>
        <translation>Bildsprache</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Something could not be done.</source>
        <translation>Etwas konnte nicht getan werden.</translation>
    </message>
    <message>
        <source>This is what helps.</source>
        <translation>Das hilft.</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>This is what to do next.</source>
        <translation>Das ist als Nächstes zu tun.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::GroupFactModel</name>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::GroupProcessModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HostBanners</name>
    <message>
        <source>Recorded sample: these containers ran on a lab engine, not on this machine.</source>
        <translation>Aufgezeichnetes Beispiel: Diese Container liefen auf einer Lab-Engine, nicht auf dieser Maschine.</translation>
    </message>
    <message>
        <source>Recorded sample, because no engine was found. %1</source>
        <translation>Aufgezeichnetes Beispiel, weil keine Engine gefunden wurde. %1</translation>
    </message>
    <message>
        <source>The engine is lost; what is shown may be out of date.</source>
        <translation>Die Engine ist verloren; die Anzeige kann veraltet sein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next try in %n second(s).</source>
        <translation>
            <numerusform>%1 Nächster Versuch in einer Sekunde.</numerusform>
            <numerusform>%1 Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying to reconnect…</source>
        <translation>%1 Die Verbindung wird wieder aufgenommen…</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HostRegistry</name>
    <message>
        <source>lab recording</source>
        <translation>Labor</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>No container is selected.</source>
        <translation>Kein Container ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see what it may do, or several to compare them.</source>
        <translation>Einen auswählen, um zu sehen, was er darf, oder mehrere, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Asking the engine about %1…</source>
        <translation>Die Engine wird nach %1 gefragt…</translation>
    </message>
    <message>
        <source>Its details appear here as soon as the engine answers.</source>
        <translation>Seine Einzelheiten erscheinen hier, sobald die Engine antwortet.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::JsonView</name>
    <message>
        <source>Path of the value under the cursor</source>
        <translation>Pfad des Werts unter dem Cursor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Reveal secrets</source>
        <translation>Geheimnisse zeigen</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Copy the JSON pointer of the value under the cursor</source>
        <translation>Den JSON-Zeiger des Werts unter dem Cursor kopieren</translation>
    </message>
    <message>
        <source>Copy the value under the cursor</source>
        <translation>Den Wert unter dem Cursor kopieren</translation>
    </message>
    <message>
        <source>Show secrets in this document</source>
        <translation>Geheimnisse in diesem Dokument zeigen</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>In diesem Text suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copied the path %1</source>
        <translation>Pfad %1 kopiert</translation>
    </message>
    <message>
        <source>Copied the value</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>This is no JSON document; it is shown as it came.</source>
        <translation>Das ist kein JSON-Dokument; es ist gezeigt, wie es kam.</translation>
    </message>
    <message>
        <source>The editor library is not installed: the text is shown without colours and folding.</source>
        <translation>Die Editor-Bibliothek ist nicht installiert: Der Text ist ohne Farben und Faltung gezeigt.</translation>
    </message>
    <message>
        <source>(whole document)</source>
        <translation>(ganzes Dokument)</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::LabLauncher</name>
    <message>
        <source>The lab ended before it was ready.</source>
        <translation>Das Lab endete, bevor es bereit war.</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Lab</translation>
    </message>
    <message>
        <source>Containers to learn with; removed when Bulkhead ends</source>
        <translation>Container zum Lernen; werden entfernt, wenn Bulkhead endet</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MainWindow</name>
    <message>
        <source>%1 – Bulkhead</source>
        <translation>%1 – Bulkhead</translation>
    </message>
    <message>
        <source>No engine is open.</source>
        <translation>Keine Engine ist offen.</translation>
    </message>
    <message>
        <source>Connect to one, or look at the recorded sample.</source>
        <translation>Mit einer verbinden oder das aufgezeichnete Beispiel ansehen.</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbinden mit %1…</translation>
    </message>
    <message>
        <source>The containers appear as soon as the engine has listed them.</source>
        <translation>Die Container erscheinen, sobald die Engine sie aufgelistet hat.</translation>
    </message>
    <message>
        <source>About Bulkhead</source>
        <translation>Über Bulkhead</translation>
    </message>
    <message>
        <source>Shows what every container on a Docker engine may do, against Docker&apos;s default, privileged and a whitelist of your own.

Free software under the GNU General Public License, version 3 or later.
Qt %1</source>
        <translation>Zeigt, was jeder Container auf einer Docker-Engine darf, verglichen mit Dockers Standard, privilegiert und einer eigenen Whitelist.

Freie Software unter der GNU General Public License, Version 3 oder neuer.
Qt %1</translation>
    </message>
    <message>
        <source>Start the lab</source>
        <translation>Das Lab starten</translation>
    </message>
    <message>
        <source>The lab is started from Bulkhead&apos;s source folder:</source>
        <translation>Das Lab wird aus Bulkheads Quellordner gestartet:</translation>
    </message>
    <message>
        <source>%1

It runs a private Docker engine with containers to learn with, and removes it again when Bulkhead ends.</source>
        <translation>%1

Es betreibt eine eigene Docker-Engine mit Containern zum Lernen und entfernt sie wieder, wenn Bulkhead endet.</translation>
    </message>
    <message>
        <source>The lab is running; it is removed when Bulkhead ends.</source>
        <translation>Das Lab läuft; es wird entfernt, wenn Bulkhead endet.</translation>
    </message>
    <message>
        <source>The lab</source>
        <translation>Das Lab</translation>
    </message>
    <message>
        <source>Starting the lab…</source>
        <translation>Das Lab wird gestartet…</translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation>Schnappschuss öffnen</translation>
    </message>
    <message>
        <source>Bulkhead snapshots (*.bulkhead);;All files (*)</source>
        <translation>Bulkhead-Schnappschüsse (*.bulkhead);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixColumnHeader</name>
    <message>
        <source>Columns of the capability matrix</source>
        <translation>Spalten der Capability-Matrix</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixLegend</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>engine lacks it</source>
        <translation>der Engine fehlt sie</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>differs from baseline</source>
        <translation>weicht vom Vergleich ab</translation>
    </message>
    <message>
        <source>kernel differs</source>
        <translation>Kernel weicht ab</translation>
    </message>
    <message>
        <source>Engine lacks it: the daemon does not have it, so no container can get it from it.</source>
        <translation>Der Engine fehlt sie: Der Daemon hat sie nicht, also kann sie kein Container von ihm bekommen.</translation>
    </message>
    <message>
        <source>Differs from baseline: + more, − less than the column that is the baseline.</source>
        <translation>Weicht vom Vergleich ab: + mehr, − weniger als die Vergleichsspalte.</translation>
    </message>
    <message>
        <source>Kernel differs: a filled corner where it shows more than predicted, a hollow one where it shows less.</source>
        <translation>Kernel weicht ab: eine gefüllte Ecke, wo er mehr zeigt als vorhergesagt, eine hohle, wo er weniger zeigt.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MatrixRowHeader</name>
    <message>
        <source>Capabilities by risk</source>
        <translation>Capabilities nach Risiko</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MemberModel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>Control group</source>
        <translation>Control Group</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MountTableModel</name>
    <message>
        <source>writable</source>
        <translation>schreibbar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>In the container</source>
        <translation>Im Container</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Propagation</source>
        <translation>Weitergabe</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::MountsTab</name>
    <message>
        <source>The container mounts nothing.</source>
        <translation>Der Container hängt nichts ein.</translation>
    </message>
    <message>
        <source>It has no volumes, bind mounts or tmpfs.</source>
        <translation>Er hat keine Volumes, Bind-Mounts oder tmpfs.</translation>
    </message>
    <message>
        <source>Mounts of the container</source>
        <translation>Mounts des Containers</translation>
    </message>
    <message>
        <source>Nothing that is known to matter on the host.</source>
        <translation>Nichts, das auf dem Host bekanntermaßen wichtig ist.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NamespaceDetail</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Processes in the namespace</source>
        <translation>Prozesse im Namespace</translation>
    </message>
    <message>
        <source>No namespace is selected.</source>
        <translation>Kein Namespace ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see who made it, whom it maps to whom, and which processes are in it.</source>
        <translation>Einen auswählen, um zu sehen, wer ihn angelegt hat, wen er auf wen abbildet und welche Prozesse darin sind.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NamespaceTreeModel</name>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
    <message numerus="yes">
        <source>%n more container(s)</source>
        <translation>
            <numerusform>ein weiterer Container</numerusform>
            <numerusform>%n weitere Container</numerusform>
        </translation>
    </message>
    <message>
        <source>ip netns %1</source>
        <translation>ip netns %1</translation>
    </message>
    <message>
        <source>no process: kept by namespaces below it</source>
        <translation>kein Prozess: von Namespaces darunter gehalten</translation>
    </message>
    <message>
        <source>no process: kept by a mount</source>
        <translation>kein Prozess: von einer Einhängung gehalten</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Kept by mounts</source>
        <translation>Gehalten von Einhängungen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NamespaceTreeView</name>
    <message>
        <source>Namespaces by type</source>
        <translation>Namespaces nach Art</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NamespacesPage</name>
    <message>
        <source>Namespaces</source>
        <translation>Namespaces</translation>
    </message>
    <message>
        <source>Who shares what with whom, and with the host</source>
        <translation>Wer was mit wem und mit dem Host teilt</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Network modes</source>
        <translation>Netzwerkmodi</translation>
    </message>
    <message>
        <source>Filter by container, mode or number</source>
        <translation>Nach Container, Modus oder Nummer filtern</translation>
    </message>
    <message>
        <source>Which containers are shown</source>
        <translation>Welche Container gezeigt werden</translation>
    </message>
    <message>
        <source>All containers</source>
        <translation>Alle Container</translation>
    </message>
    <message>
        <source>Shared with host or others</source>
        <translation>Mit Host oder anderen geteilt</translation>
    </message>
    <message>
        <source>Configured ≠ observed</source>
        <translation>Konfiguriert ≠ beobachtet</translation>
    </message>
    <message>
        <source>Containers and their namespaces</source>
        <translation>Container und ihre Namespaces</translation>
    </message>
    <message>
        <source>Show container</source>
        <translation>Container zeigen</translation>
    </message>
    <message>
        <source>Show the container of this row on the page Containers</source>
        <translation>Den Container dieser Zeile auf der Seite Container zeigen</translation>
    </message>
    <message>
        <source>Show namespace</source>
        <translation>Namespace zeigen</translation>
    </message>
    <message>
        <source>Show the namespace of this cell and its processes</source>
        <translation>Den Namespace dieser Zelle und seine Prozesse zeigen</translation>
    </message>
    <message>
        <source>Only what the engine tells is shown: %1 Start bulkhead-agent on the engine&apos;s host to see the rest.</source>
        <translation>Gezeigt wird nur, was die Engine sagt: %1 bulkhead-agent auf dem Host der Engine starten, um den Rest zu sehen.</translation>
    </message>
    <message>
        <source>This snapshot holds nothing of the host underneath: only what the engine told is shown.</source>
        <translation>Diese Momentaufnahme enthält nichts vom Host darunter: gezeigt wird nur, was die Engine sagte.</translation>
    </message>
    <message>
        <source>Not everything is seen: %1 As root, or through bulkhead-agent, it is.</source>
        <translation>Nicht alles ist zu sehen: %1 Als root oder über bulkhead-agent ist es das.</translation>
    </message>
    <message>
        <source>No engine is open.</source>
        <translation>Keine Engine ist geöffnet.</translation>
    </message>
    <message>
        <source>Connect to one, or open a saved snapshot.</source>
        <translation>Mit einer verbinden oder eine gespeicherte Momentaufnahme öffnen.</translation>
    </message>
    <message>
        <source>Asking %1 for its containers…</source>
        <translation>%1 wird nach seinen Containern gefragt…</translation>
    </message>
    <message>
        <source>There are no containers, and the host cannot be looked at.</source>
        <translation>Es gibt keine Container, und der Host kann nicht angesehen werden.</translation>
    </message>
    <message>
        <source>Start a container, or start bulkhead-agent on the engine&apos;s host.</source>
        <translation>Einen Container oder auf dem Host der Engine bulkhead-agent starten.</translation>
    </message>
    <message>
        <source>That namespace has not been seen.</source>
        <translation>Dieser Namespace wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Not everything is seen: %1</source>
        <translation>Nicht alles ist zu sehen: %1</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NavigationButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkChangeDialog</name>
    <message>
        <source>New network namespace</source>
        <translation>Neuer Netzwerk-Namensraum</translation>
    </message>
    <message>
        <source>Delete a network namespace</source>
        <translation>Netzwerk-Namensraum löschen</translation>
    </message>
    <message>
        <source>New veth pair</source>
        <translation>Neues veth-Paar</translation>
    </message>
    <message>
        <source>Delete an interface</source>
        <translation>Schnittstelle löschen</translation>
    </message>
    <message>
        <source>Move an interface</source>
        <translation>Schnittstelle verschieben</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Remove an address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Set an interface up</source>
        <translation>Schnittstelle einschalten</translation>
    </message>
    <message>
        <source>Set an interface down</source>
        <translation>Schnittstelle ausschalten</translation>
    </message>
    <message>
        <source>Add a route</source>
        <translation>Route hinzufügen</translation>
    </message>
    <message>
        <source>Remove a route</source>
        <translation>Route entfernen</translation>
    </message>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Namespace:</source>
        <translation>Namensraum:</translation>
    </message>
    <message>
        <source>One end in:</source>
        <translation>Ein Ende in:</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>Sein Name:</translation>
    </message>
    <message>
        <source>Other end in:</source>
        <translation>Anderes Ende in:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Ziel:</translation>
    </message>
    <message>
        <source>default, or 10.1.0.0/16</source>
        <translation>default oder 10.1.0.0/16</translation>
    </message>
    <message>
        <source>Gateway:</source>
        <translation>Gateway:</translation>
    </message>
    <message>
        <source>Interface (not needed with a gateway):</source>
        <translation>Schnittstelle (mit Gateway nicht nötig):</translation>
    </message>
    <message>
        <source>Interface:</source>
        <translation>Schnittstelle:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Nach:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>by the gateway</source>
        <translation>nach dem Gateway</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkDetails</name>
    <message>
        <source>There is no interface.</source>
        <translation>Es gibt keine Schnittstelle.</translation>
    </message>
    <message>
        <source>No interface has an address.</source>
        <translation>Keine Schnittstelle hat eine Adresse.</translation>
    </message>
    <message>
        <source>There is no route.</source>
        <translation>Es gibt keine Route.</translation>
    </message>
    <message>
        <source>No neighbour is known.</source>
        <translation>Kein Nachbar ist bekannt.</translation>
    </message>
    <message>
        <source>Nothing listens.</source>
        <translation>Nichts lauscht.</translation>
    </message>
    <message>
        <source>There are no firewall rules.</source>
        <translation>Es gibt keine Firewall-Regeln.</translation>
    </message>
    <message>
        <source>Without an address nothing can be reached from here.</source>
        <translation>Ohne Adresse ist von hier aus nichts erreichbar.</translation>
    </message>
    <message>
        <source>Nothing outside can be reached from here.</source>
        <translation>Von hier aus ist draußen nichts erreichbar.</translation>
    </message>
    <message>
        <source>The kernel notes neighbours when packets go to them.</source>
        <translation>Der Kernel merkt sich Nachbarn, wenn Pakete zu ihnen gehen.</translation>
    </message>
    <message>
        <source>No TCP socket takes connections, and no UDP socket packets.</source>
        <translation>Kein TCP-Socket nimmt Verbindungen an und kein UDP-Socket Pakete.</translation>
    </message>
    <message>
        <source>Neither nftables nor iptables filters anything here.</source>
        <translation>Weder nftables noch iptables filtert hier etwas.</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Tables of the network namespace</source>
        <translation>Tabellen des Netzwerk-Namensraums</translation>
    </message>
    <message>
        <source>No network namespace is selected.</source>
        <translation>Kein Netzwerk-Namensraum ist ausgewählt.</translation>
    </message>
    <message>
        <source>Click on a box of the picture, or go there with the arrow keys.</source>
        <translation>Klicken Sie auf einen Kasten im Bild, oder gehen Sie mit den Pfeiltasten dorthin.</translation>
    </message>
    <message>
        <source>Host, %1</source>
        <translation>Host, %1</translation>
    </message>
    <message>
        <source>As root, or through bulkhead-agent, it is seen.</source>
        <translation>Als root oder über bulkhead-agent ist es zu sehen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkFeed</name>
    <message>
        <source>No host is open.</source>
        <translation>Kein Host ist geöffnet.</translation>
    </message>
    <message>
        <source>The file holds nothing of the host&apos;s networks.</source>
        <translation>Die Datei enthält nichts über die Netzwerke des Hosts.</translation>
    </message>
    <message>
        <source>The host has not been looked at yet.</source>
        <translation>Der Host wurde noch nicht angesehen.</translation>
    </message>
    <message>
        <source>The networks could not be read again: %1</source>
        <translation>Die Netzwerke konnten nicht erneut gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkItemTexts</name>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkLegend</name>
    <message>
        <source>up</source>
        <translation>an</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>other end not known</source>
        <translation>anderes Ende nicht bekannt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Filled dot: the interface is up; ring: it is down. Solid line: a veth pair; dash-dotted: a share of an interface (macvlan, ipvlan, VLAN); dashed: down; ending in a ring: its other end is not known.</source>
        <translation>Gefüllter Punkt: Die Schnittstelle ist an; Ring: Sie ist aus. Durchgezogene Linie: ein veth-Paar; strichpunktiert: ein Anteil an einer Schnittstelle (macvlan, ipvlan, VLAN); gestrichelt: aus; mit einem Ring am Ende: Das andere Ende ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkModeModel</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>NetworkMode</source>
        <translation>NetworkMode</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>ip netns</source>
        <translation>ip netns</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkPane</name>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>Das ganze Bild zeigen</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>As &amp;PNG…</source>
        <translation>Als &amp;PNG …</translation>
    </message>
    <message>
        <source>As &amp;SVG…</source>
        <translation>Als &amp;SVG …</translation>
    </message>
    <message>
        <source>Change the networks</source>
        <translation>Netzwerke ändern</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>The network namespaces are not known.</source>
        <translation>Die Netzwerk-Namensräume sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Reading the network namespaces…</source>
        <translation>Die Netzwerk-Namensräume werden gelesen …</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>The picture was saved as %1</source>
        <translation>Das Bild wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>Das Bild konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkRows</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no carrier</source>
        <translation>kein Träger</translation>
    </message>
    <message>
        <source>up</source>
        <translation>an</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Received: %1 errors, %2 dropped. Sent: %3 errors, %4 dropped.</source>
        <translation>Empfangen: %1 Fehler, %2 verworfen. Gesendet: %3 Fehler, %4 verworfen.</translation>
    </message>
    <message>
        <source>somebody else has it</source>
        <translation>jemand anders hat sie</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>given for a time</source>
        <translation>auf Zeit vergeben</translation>
    </message>
    <message>
        <source>IPv%1: where nothing else leads</source>
        <translation>IPv%1: wohin sonst nichts führt</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Stellvertreter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>no process</source>
        <translation>kein Prozess</translation>
    </message>
    <message>
        <source>The kernel itself holds it, or its process has just ended.</source>
        <translation>Der Kernel selbst hält ihn, oder sein Prozess hat gerade geendet.</translation>
    </message>
    <message>
        <source>every address, IPv4 too</source>
        <translation>jede Adresse, auch IPv4</translation>
    </message>
    <message>
        <source>every IPv6 address</source>
        <translation>jede IPv6-Adresse</translation>
    </message>
    <message>
        <source>every IPv4 address</source>
        <translation>jede IPv4-Adresse</translation>
    </message>
    <message>
        <source>chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>at %1, priority %2, otherwise %3</source>
        <translation>bei %1, Priorität %2, sonst %3</translation>
    </message>
    <message>
        <source>otherwise %1</source>
        <translation>sonst %1</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>Listening sockets</source>
        <translation>Lauschende Sockets</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Port of</source>
        <translation>Port von</translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Flags</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Schnittstelle</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrik</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Kept by</source>
        <translation>Geführt von</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkScene</name>
    <message numerus="yes">
        <source>%n interface(s)</source>
        <translation>
            <numerusform>%n Schnittstelle</numerusform>
            <numerusform>%n Schnittstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: its other end is not known</source>
        <translation>%1: Das andere Ende ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkSteps</name>
    <message>
        <source>could not be sent: %1</source>
        <translation>konnte nicht gesendet werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>nobody answered %n request(s)</source>
        <translation>
            <numerusform>niemand beantwortete %n Anfrage</numerusform>
            <numerusform>niemand beantwortete %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answered, %3 ms on average</source>
        <translation>%1 von %2 beantwortet, im Mittel %3 ms</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>ended with %1</source>
        <translation>endete mit %1</translation>
    </message>
    <message>
        <source>ended by us: it took too long</source>
        <translation>von uns beendet: es dauerte zu lange</translation>
    </message>
    <message>
        <source>ended by us: it wrote too much</source>
        <translation>von uns beendet: es schrieb zu viel</translation>
    </message>
    <message>
        <source>could not be taken back: %1</source>
        <translation>konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkTexts</name>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an interface, a namespace</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Network namespace %1: its interfaces could not be read: %2</source>
        <translation>Netzwerk-Namensraum %1: Seine Schnittstellen konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>up</source>
        <translation>an</translation>
    </message>
    <message>
        <source>down</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>linked to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>Network namespace %1. %2</source>
        <translation>Netzwerk-Namensraum %1. %2</translation>
    </message>
    <message>
        <source>Pairs that end in the host</source>
        <translation>Paare, die im Host enden</translation>
    </message>
    <message>
        <source>Linked with each other</source>
        <translation>Miteinander verbunden</translation>
    </message>
    <message>
        <source>No link to anything</source>
        <translation>Mit nichts verbunden</translation>
    </message>
    <message>
        <source>Links not known</source>
        <translation>Verbindungen nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>bridge, %n namespace(s)</source>
        <translation>
            <numerusform>Bridge, %n Namensraum</numerusform>
            <numerusform>Bridge, %n Namensräume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>shared by %n namespace(s)</source>
        <translation>
            <numerusform>geteilt von %n Namensraum</numerusform>
            <numerusform>geteilt von %n Namensräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>interfaces</source>
        <translation>Schnittstellen</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>routes</source>
        <translation>Routen</translation>
    </message>
    <message>
        <source>neighbours</source>
        <translation>Nachbarn</translation>
    </message>
    <message>
        <source>sockets</source>
        <translation>Sockets</translation>
    </message>
    <message>
        <source>processes of sockets</source>
        <translation>Prozesse der Sockets</translation>
    </message>
    <message>
        <source>nftables rules</source>
        <translation>nftables-Regeln</translation>
    </message>
    <message>
        <source>iptables rules</source>
        <translation>iptables-Regeln</translation>
    </message>
    <message>
        <source>ip6tables rules</source>
        <translation>ip6tables-Regeln</translation>
    </message>
    <message numerus="yes">
        <source>%n network namespace(s)</source>
        <translation>
            <numerusform>%n Netzwerk-Namensraum</numerusform>
            <numerusform>%n Netzwerk-Namensräume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n container(s)</source>
        <translation>
            <numerusform>%n Container</numerusform>
            <numerusform>%n Container</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s)</source>
        <translation>
            <numerusform>%n Bridge</numerusform>
            <numerusform>%n Bridges</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkView</name>
    <message>
        <source>Picture of the network namespaces</source>
        <translation>Bild der Netzwerk-Namensräume</translation>
    </message>
    <message>
        <source>Arrow keys go from one namespace to the next; the tables below show it.</source>
        <translation>Pfeiltasten gehen von einem Namensraum zum nächsten; die Tabellen darunter zeigen ihn.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NetworkWorkbench</name>
    <message>
        <source>Changes to the networks</source>
        <translation>Änderungen an den Netzwerken</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Try</source>
        <translation>&amp;Probieren</translation>
    </message>
    <message>
        <source>Ping…</source>
        <translation>Ping …</translation>
    </message>
    <message>
        <source>Run a command inside…</source>
        <translation>Einen Befehl darin ausführen …</translation>
    </message>
    <message>
        <source>Steps that were done</source>
        <translation>Schritte, die getan wurden</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Each step is shown here with the command that does the same.</source>
        <translation>Noch wurde nichts geändert. Jeder Schritt wird hier mit dem Befehl gezeigt, der dasselbe tut.</translation>
    </message>
    <message>
        <source>Output of the step</source>
        <translation>Ausgabe des Schritts</translation>
    </message>
    <message>
        <source>&amp;Copy commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Undo last</source>
        <translation>&amp;Letzten zurück</translation>
    </message>
    <message>
        <source>Undo a&amp;ll</source>
        <translation>&amp;Alle zurück</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n command(s)</source>
        <translation>
            <numerusform>%n Befehl kopiert</numerusform>
            <numerusform>%n Befehle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Networks cannot be changed here.</source>
        <translation>Netzwerke können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Changes are made by the agent on a live host.</source>
        <translation>Änderungen macht der Agent auf einem laufenden Host.</translation>
    </message>
    <message>
        <source>Changes are locked.</source>
        <translation>Änderungen sind gesperrt.</translation>
    </message>
    <message>
        <source>Nothing here can change the host until you unlock changes: in the menu of the agent, in the status bar.</source>
        <translation>Hier kann nichts den Host ändern, bis Sie Änderungen entsperren: im Menü des Agenten, in der Statusleiste.</translation>
    </message>
    <message>
        <source>The selected namespace has no process of a container.</source>
        <translation>Der ausgewählte Namensraum hat keinen Prozess eines Containers.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::Page</name>
    <message>
        <source>Filter this page (Ctrl+F or /)</source>
        <translation>Diese Seite filtern (Strg+F oder /)</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::PingDialog</name>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>From the namespace</source>
        <translation>Vom Namensraum</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeResult</name>
    <message>
        <source>Command to try</source>
        <translation>Befehl zum Versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>The error&apos;s own words</source>
        <translation>Der Fehler in seinen eigenen Worten</translation>
    </message>
    <message>
        <source>Copy certificates</source>
        <translation>Zertifikate kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung funktioniert.</translation>
    </message>
    <message>
        <source>The connection works, and that is the problem: nobody was asked who they are.</source>
        <translation>Die Verbindung funktioniert, und das ist das Problem: Niemand wurde gefragt, wer er ist.</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>The connection works: engine %1, API %2.</source>
        <translation>Die Verbindung steht: Engine %1, API %2.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeStepModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProbeView</name>
    <message>
        <source>Steps of the connection test</source>
        <translation>Schritte des Verbindungstests</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProcessTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, acts as %2</source>
        <translation>%1, handelt als %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>strict</source>
        <translation>strikt</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>Effective: %1</source>
        <translation>Effektiv: %1</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternprozess</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProcessesTab</name>
    <message>
        <source>Processes of the container</source>
        <translation>Prozesse des Containers</translation>
    </message>
    <message>
        <source>The container is not running.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>It has no processes.</source>
        <translation>Er hat keine Prozesse.</translation>
    </message>
    <message>
        <source>Its processes are not known.</source>
        <translation>Seine Prozesse sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Its processes have not been looked at yet.</source>
        <translation>Seine Prozesse sind noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Not everything is known: %1</source>
        <translation>Nicht alles ist bekannt: %1</translation>
    </message>
    <message>
        <source>Some processes ended while they were read, or could not be read.</source>
        <translation>Einige Prozesse endeten beim Lesen oder konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RunInsideDialog</name>
    <message>
        <source>Run a command in %1</source>
        <translation>Einen Befehl in %1 ausführen</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>IPC</source>
        <translation>IPC</translation>
    </message>
    <message>
        <source>The %1 namespace</source>
        <translation>Der Namensraum %1</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Its namespaces:</source>
        <translation>Seine Namensräume:</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>It gets no more capabilities than the process itself may have, and is ended after 10 seconds. With “files”, the program is the container&apos;s own.</source>
        <translation>Er bekommt nicht mehr Capabilities, als der Prozess selbst haben darf, und wird nach 10 Sekunden beendet. Mit „Dateien“ ist das Programm das des Containers.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>There is no shell here: “%1” needs one. Write sh -c &apos;…&apos;.</source>
        <translation>Hier ist keine Shell: „%1“ braucht eine. Schreiben Sie sh -c &apos;…&apos;.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RunLineBar</name>
    <message>
        <source>No capability at all.</source>
        <translation>Gar keine Capability.</translation>
    </message>
    <message>
        <source>Exactly the engine&apos;s default.</source>
        <translation>Genau der Standard der Engine.</translation>
    </message>
    <message numerus="yes">
        <source>%n more than the default: %1.</source>
        <translation>
            <numerusform>Eine mehr als der Standard: %1.</numerusform>
            <numerusform>%n mehr als der Standard: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer than the default: without %1.</source>
        <translation>
            <numerusform>Eine weniger als der Standard: ohne %1.</numerusform>
            <numerusform>%n weniger als der Standard: ohne %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>docker run options of the whitelist</source>
        <translation>Optionen der Whitelist für docker run</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the options of the whitelist</source>
        <translation>Die Optionen der Whitelist kopieren</translation>
    </message>
    <message>
        <source>Paste a docker run line or its options to see its set</source>
        <translation>Eine Zeile docker run oder ihre Optionen einfügen, um ihre Menge zu sehen</translation>
    </message>
    <message>
        <source>A docker run line</source>
        <translation>Eine Zeile docker run</translation>
    </message>
    <message>
        <source>Use as whitelist</source>
        <translation>Als Whitelist verwenden</translation>
    </message>
    <message>
        <source>&amp;Whitelist</source>
        <translation>&amp;Whitelist</translation>
    </message>
    <message>
        <source>docker &amp;run</source>
        <translation>docker &amp;run</translation>
    </message>
    <message>
        <source>no option needed: this is the engine&apos;s default</source>
        <translation>keine Option nötig: Das ist der Standard der Engine</translation>
    </message>
    <message>
        <source>This engine would refuse it: %1</source>
        <translation>Diese Engine würde es ablehnen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The user is not root: the process itself holds %n, the rest is only its bounding set.</source>
        <translation>
            <numerusform>Der Benutzer ist nicht root: Der Prozess selbst hat %n, der Rest ist nur sein Bounding-Set.</numerusform>
            <numerusform>Der Benutzer ist nicht root: Der Prozess selbst hat %n, der Rest ist nur sein Bounding-Set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SaveSnapshotDialog</name>
    <message>
        <source>Save snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>One file with everything that the engine said: open it here without Docker, send it, or compare it with a later one.</source>
        <translation>Eine Datei mit allem, was die Engine gesagt hat: hier ohne Docker öffnen, verschicken oder mit einer späteren vergleichen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Hide secrets in environment variables</source>
        <translation>Geheimnisse in Umgebungsvariablen verbergen</translation>
    </message>
    <message>
        <source>This snapshot holds no secrets: they were hidden when it was saved.</source>
        <translation>Dieser Schnappschuss enthält keine Geheimnisse: Sie wurden beim Speichern verborgen.</translation>
    </message>
    <message>
        <source>Passwords and tokens will stand in the file as plain text.</source>
        <translation>Passwörter und Tokens werden in der Datei als reiner Text stehen.</translation>
    </message>
    <message>
        <source>Bulkhead snapshots (*.bulkhead)</source>
        <translation>Bulkhead-Schnappschüsse (*.bulkhead)</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SearchBar</name>
    <message>
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SharingModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StandoutList</name>
    <message>
        <source>Nothing stands out: no privileges beyond those of an ordinary confined process.</source>
        <translation>Nichts fällt auf: keine Rechte über die eines gewöhnlichen abgeschotteten Prozesses hinaus.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StateView</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>The error in its own words</source>
        <translation>Der Fehler in seinen eigenen Worten</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StatusLine</name>
    <message>
        <source>%1 on %2</source>
        <comment>engine and host</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>no engine</source>
        <translation>keine Engine</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>state and time</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>API %1</source>
        <translation>API %1</translation>
    </message>
    <message>
        <source>Last error: %1</source>
        <translation>Letzter Fehler: %1</translation>
    </message>
    <message>
        <source>%1 Click for details.</source>
        <translation>%1 Ein Klick zeigt Einzelheiten.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SummaryTab</name>
    <message>
        <source>What stands out</source>
        <translation>Was auffällt</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Summary of the container</source>
        <translation>Übersicht des Containers</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::Tour</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>the page is blank</source>
        <translation>die Seite ist leer</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WhitelistEditor</name>
    <message>
        <source>allow %1</source>
        <translation>%1 erlauben</translation>
    </message>
    <message>
        <source>forbid %1</source>
        <translation>%1 verbieten</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Connect…</source>
        <translation>&amp;Verbinden…</translation>
    </message>
    <message>
        <source>Start the &amp;lab</source>
        <translation>Das &amp;Lab starten</translation>
    </message>
    <message>
        <source>Starts a private Docker engine with containers to learn with</source>
        <translation>Startet eine eigene Docker-Engine mit Containern zum Lernen</translation>
    </message>
    <message>
        <source>&amp;Open snapshot…</source>
        <translation>Schnappschuss ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the recorded &amp;sample</source>
        <translation>Das aufgezeichnete &amp;Beispiel öffnen</translation>
    </message>
    <message>
        <source>&amp;Save snapshot…</source>
        <translation>Schnappschuss &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>De&amp;nse rows</source>
        <translation>D&amp;ichte Zeilen</translation>
    </message>
    <message>
        <source>Com&amp;fortable rows</source>
        <translation>&amp;Bequeme Zeilen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Bulkhead</source>
        <translation>Ü&amp;ber Bulkhead</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the filter, close what is open</source>
        <translation>Den Filter leeren, Offenes schließen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Nächster und voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Shift+↑ Shift+↓</source>
        <translation>Umschalt+↑ Umschalt+↓</translation>
    </message>
    <message>
        <source>Select several rows</source>
        <translation>Mehrere Zeilen auswählen</translation>
    </message>
    <message>
        <source>Menu, Shift+F10</source>
        <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
        <source>What can be done with the row</source>
        <translation>Was mit der Zeile getan werden kann</translation>
    </message>
</context>
<context>
    <name>bulkheadctl</name>
    <message>
        <source> ! effective differs:</source>
        <translation> ! effektiv weicht ab:</translation>
    </message>
    <message>
        <source> ! bounding differs:</source>
        <translation> ! Bounding weicht ab:</translation>
    </message>
    <message>
        <source>as predicted</source>
        <translation>wie vorhergesagt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>CONTAINER</source>
        <translation>CONTAINER</translation>
    </message>
    <message>
        <source>USER</source>
        <translation>BENUTZER</translation>
    </message>
    <message>
        <source>PRIVILEGED</source>
        <translation>PRIVILEGIERT</translation>
    </message>
    <message>
        <source>CONFIGURED</source>
        <translation>EINGESTELLT</translation>
    </message>
    <message>
        <source>EFFECTIVE</source>
        <translation>EFFEKTIV</translation>
    </message>
    <message>
        <source>BOUNDING</source>
        <translation>BOUNDING</translation>
    </message>
    <message>
        <source>OBSERVED</source>
        <translation>BEOBACHTET</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>effektiv</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permitted</translation>
    </message>
    <message>
        <source>inheritable</source>
        <translation>inheritable</translation>
    </message>
    <message>
        <source>bounding</source>
        <translation>Bounding</translation>
    </message>
    <message>
        <source>ambient</source>
        <translation>ambient</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>this command has no option --%1</source>
        <translation>dieser Befehl hat keine Option --%1</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>say with -o FILE where to save the snapshot</source>
        <translation>mit -o DATEI angeben, wohin die Momentaufnahme gespeichert wird</translation>
    </message>
    <message>
        <source>snapshot takes no argument: &quot;%1&quot;</source>
        <translation>snapshot nimmt kein Argument: „%1“</translation>
    </message>
    <message>
        <source>--host and --context exclude each other</source>
        <translation>--host und --context schließen einander aus</translation>
    </message>
    <message>
        <source>--snapshot reads a file: --host and --context do not go with it</source>
        <translation>--snapshot liest eine Datei: --host und --context passen nicht dazu</translation>
    </message>
    <message>
        <source>--run takes one argument, and no containers; put the line in quotes</source>
        <translation>--run nimmt ein Argument und keine Container; die Zeile in Anführungszeichen setzen</translation>
    </message>
    <message>
        <source>--engine goes with --run</source>
        <translation>--engine gehört zu --run</translation>
    </message>
    <message>
        <source>--engine chooses rules without an engine: --host, --context and --snapshot do not go with it</source>
        <translation>--engine wählt Regeln ohne eine Engine: --host, --context und --snapshot passen nicht dazu</translation>
    </message>
    <message>
        <source>say what to do: snapshot, caps or help</source>
        <translation>angeben, was zu tun ist: snapshot, caps oder help</translation>
    </message>
    <message>
        <source>--engine knows docker and podman, not &quot;%1&quot;</source>
        <translation>--engine kennt docker und podman, nicht „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no engine version, such as 26.1.5 or podman:5.4</source>
        <translation>„%1“ ist keine Version einer Engine wie 26.1.5 oder podman:5.4</translation>
    </message>
    <message numerus="yes">
        <source>saved %n container(s) in %1</source>
        <translation>
            <numerusform>%n Container in %1 gespeichert</numerusform>
            <numerusform>%n Container in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>kept as written, nothing was run or looked up: %1</source>
        <translation>wie geschrieben behalten, nichts wurde ausgeführt oder nachgesehen: %1</translation>
    </message>
    <message>
        <source>the engine has no containers</source>
        <translation>die Engine hat keine Container</translation>
    </message>
    <message>
        <source>bulkheadctl - look at the security of containers without a window

USAGE
  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE
  bulkheadctl [ENGINE OPTIONS] caps [--json] [CONTAINER...]
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;
  bulkheadctl help [COMMAND]

COMMANDS
  snapshot    save everything that the engine tells in one file
  caps        what each container may do: asked, predicted, observed
  help        this text, or the manual of a command
</source>
        <translation>bulkheadctl - die Sicherheit von Containern ohne Fenster ansehen

AUFRUF
  bulkheadctl [ENGINE-OPTIONEN] snapshot -o DATEI
  bulkheadctl [ENGINE-OPTIONEN] caps [--json] [CONTAINER...]
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;
  bulkheadctl help [BEFEHL]

BEFEHLE
  snapshot    alles, was die Engine sagt, in einer Datei speichern
  caps        was jeder Container darf: verlangt, vorhergesagt, beobachtet
  help        dieser Text oder das Handbuch eines Befehls
</translation>
    </message>
    <message>
        <source>
ENGINE OPTIONS
  Without any, the engine that the docker command would choose: DOCKER_HOST,
  DOCKER_CONTEXT, currentContext of config.json, then the local socket.
  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine
  -c, --context NAME    a context of the docker command
      --config DIR      the docker command&apos;s configuration (~/.docker)
      --snapshot FILE   read a saved snapshot, ask no engine
</source>
        <translation>
ENGINE-OPTIONEN
  Ohne sie die Engine, die der Befehl docker wählen würde: DOCKER_HOST,
  DOCKER_CONTEXT, currentContext aus config.json, dann der lokale Socket.
  -H, --host HOST       Adresse einer Engine: unix://, tcp:// oder ssh://
  -c, --context NAME    ein Kontext des Befehls docker
      --config ORDNER   die Einstellungen des Befehls docker (~/.docker)
      --snapshot DATEI  eine gespeicherte Momentaufnahme lesen, keine Engine
</translation>
    </message>
    <message>
        <source>
OTHER OPTIONS
  -h, --help            the manual, of the command where one is named
  -v, --version         the version

ENVIRONMENT
  DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_TLS_VERIFY,
  DOCKER_CERT_PATH and DOCKER_API_VERSION mean what they mean to docker.

EXIT STATUS
  0  done
  1  a failure: no engine, no such container, a file that cannot be read or
     written; with --run: the engine would refuse the container
  2  wrong usage: an unknown command or option, a docker run line that the
     docker command itself would not read
</source>
        <translation>
WEITERE OPTIONEN
  -h, --help            das Handbuch, das des Befehls, wo einer genannt ist
  -v, --version         die Version

UMGEBUNG
  DOCKER_HOST, DOCKER_CONTEXT, DOCKER_CONFIG, DOCKER_TLS_VERIFY,
  DOCKER_CERT_PATH und DOCKER_API_VERSION bedeuten, was sie docker bedeuten.

RÜCKGABEWERT
  0  erledigt
  1  ein Fehlschlag: keine Engine, kein solcher Container, eine Datei, die
     nicht gelesen oder geschrieben werden kann; mit --run: die Engine würde
     den Container ablehnen
  2  falscher Aufruf: ein unbekannter Befehl, eine unbekannte Option oder eine
     docker-run-Zeile, die der Befehl docker selbst nicht lesen würde
</translation>
    </message>
    <message>
        <source>bulkheadctl snapshot - save everything that the engine tells in one file

USAGE
  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE [--keep-secrets]

DESCRIPTION
  Asks the engine for its version, settings, containers, images, networks and
  volumes, looks at the containers&apos; processes where it can, and writes all of
  it to FILE, replacing FILE only when the whole is written. Bulkhead opens
  such a file like an engine; bulkheadctl reads it with --snapshot.
  What could not be learnt is named on the standard error and in the file.

OPTIONS
  -o, --output FILE     where to save; by custom NAME.bulkhead
      --keep-secrets    save values that look like secrets too; without it
                        passwords, tokens and keys are hidden
</source>
        <translation>bulkheadctl snapshot - alles, was die Engine sagt, in einer Datei speichern

AUFRUF
  bulkheadctl [ENGINE-OPTIONEN] snapshot -o DATEI [--keep-secrets]

BESCHREIBUNG
  Fragt die Engine nach Version, Einstellungen, Containern, Images, Netzwerken
  und Volumes, sieht die Prozesse der Container an, wo es geht, und schreibt
  alles in DATEI; die alte DATEI wird erst ersetzt, wenn das Ganze geschrieben
  ist. Bulkhead öffnet eine solche Datei wie eine Engine; bulkheadctl liest sie
  mit --snapshot. Was nicht zu erfahren war, steht in der Fehlerausgabe und in
  der Datei.

OPTIONEN
  -o, --output DATEI    wohin gespeichert wird; üblich ist NAME.bulkhead
      --keep-secrets    auch Werte speichern, die nach Geheimnissen aussehen;
                        sonst werden Passwörter, Token und Schlüssel verborgen
</translation>
    </message>
    <message>
        <source>bulkheadctl caps - what each container may do: asked, predicted, observed

USAGE
  bulkheadctl [ENGINE OPTIONS] caps [--json] [CONTAINER...]
  bulkheadctl [ENGINE OPTIONS] caps [--json] --run &quot;docker run ...&quot;
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;

DESCRIPTION
  Shows the Linux capabilities of all containers, or of those that are named
  by name, id or the unique beginning of an id.
    CONFIGURED  what was asked for: +added -dropped, spelled as asked
    EFFECTIVE   what the first process has, by the engine&apos;s rules; a user
                other than root has none of the bounding set at first
    BOUNDING    what any process of the container can ever get
    OBSERVED    what the kernel says; &quot;!&quot; marks a difference
  Sets are written beside Docker&apos;s default where that is shorter:
  &quot;default +NET_ADMIN&quot; is the default and one more, &quot;all -MKNOD&quot; everything
  but one. &quot;?&quot; is not known, with the reason.

  With --run it tells the sets that a docker run line would give. The line is
  read as a shell and docker would read it; nothing is run and no variable is
  looked up. Options alone will do: --run &quot;--cap-drop=ALL&quot;. Without an engine
  or --engine, the rules of the newest Docker apply, and all 41 capabilities
  are taken to be available.

OPTIONS
      --json            JSON on the standard output
      --run LINE        the sets of this docker (or podman) run line
      --engine VERSION  whose rules --run goes by: 20.10.13, 26.1.5,
                        podman:5.4

JSON
  With --run exactly one object:
    {&quot;predicted&quot;: {&quot;effective&quot;: [&quot;CAP_CHOWN&quot;, ...], &quot;permitted&quot;: [...],
                   &quot;inheritable&quot;: [...], &quot;bounding&quot;: [...],
                   &quot;ambient&quot;: [...]},
     &quot;error&quot;: null}
  Where the engine would refuse, &quot;predicted&quot; is null and &quot;error&quot; holds its
  words; the exit status is 1. Where the docker command would not read the
  line, &quot;error&quot; holds its words, and the exit status is 2.
  Without --run an object with &quot;engine&quot;, &quot;containers&quot; and &quot;errors&quot;; each
  container has &quot;configured&quot;, &quot;predicted&quot;, &quot;observed&quot; (or null and
  &quot;observedReason&quot;), &quot;mismatch&quot;, &quot;reasons&quot; and &quot;caveats&quot;.

EXAMPLES
  bulkheadctl caps web1 4f1c
  bulkheadctl caps --run &quot;docker run --cap-add=ALL --cap-drop=MKNOD nginx&quot;
  bulkheadctl caps --json --run &quot;--cap-drop=all --cap-add=net_bind_service&quot;
  bulkheadctl --context prod snapshot -o prod.bulkhead
  bulkheadctl --snapshot prod.bulkhead caps --json
</source>
        <translation>bulkheadctl caps - was jeder Container darf: verlangt, vorhergesagt, beobachtet

AUFRUF
  bulkheadctl [ENGINE-OPTIONEN] caps [--json] [CONTAINER...]
  bulkheadctl [ENGINE-OPTIONEN] caps [--json] --run &quot;docker run ...&quot;
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;

BESCHREIBUNG
  Zeigt die Linux-Capabilities aller Container oder derer, die mit Name, ID
  oder dem eindeutigen Anfang einer ID genannt sind.
    EINGESTELLT  was verlangt wurde: +hinzu -weg, geschrieben wie verlangt
    EFFEKTIV     was der erste Prozess nach den Regeln der Engine hat; ein
                 anderer Benutzer als root hat anfangs nichts davon
    BOUNDING     was ein Prozess des Containers je bekommen kann
    BEOBACHTET   was der Kernel sagt; „!“ kennzeichnet einen Unterschied
  Mengen stehen neben Dockers Standard, wo das kürzer ist:
  „Standard +NET_ADMIN“ ist der Standard und eine mehr, „alle -MKNOD“ alles
  außer einer. „?“ ist nicht bekannt, mit dem Grund.

  Mit --run nennt es die Mengen, die eine docker-run-Zeile ergäbe. Die Zeile
  wird gelesen, wie eine Shell und docker sie läsen; nichts wird ausgeführt und
  keine Variable nachgesehen. Optionen allein genügen: --run &quot;--cap-drop=ALL&quot;.
  Ohne Engine und ohne --engine gelten die Regeln des neuesten Docker, und alle
  41 Capabilities gelten als verfügbar.

OPTIONEN
      --json            JSON auf der Standardausgabe
      --run ZEILE       die Mengen dieser docker-run-Zeile (oder podman)
      --engine VERSION  nach wessen Regeln --run geht: 20.10.13, 26.1.5,
                        podman:5.4

JSON
  Mit --run genau ein Objekt:
    {&quot;predicted&quot;: {&quot;effective&quot;: [&quot;CAP_CHOWN&quot;, ...], &quot;permitted&quot;: [...],
                   &quot;inheritable&quot;: [...], &quot;bounding&quot;: [...],
                   &quot;ambient&quot;: [...]},
     &quot;error&quot;: null}
  Wo die Engine ablehnen würde, ist &quot;predicted&quot; null und &quot;error&quot; enthält ihre
  Worte; der Rückgabewert ist 1. Wo der Befehl docker die Zeile nicht lesen
  würde, enthält &quot;error&quot; seine Worte, und der Rückgabewert ist 2.
  Ohne --run ein Objekt mit &quot;engine&quot;, &quot;containers&quot; und &quot;errors&quot;; jeder
  Container hat &quot;configured&quot;, &quot;predicted&quot;, &quot;observed&quot; (oder null und
  &quot;observedReason&quot;), &quot;mismatch&quot;, &quot;reasons&quot; und &quot;caveats&quot;.

BEISPIELE
  bulkheadctl caps web1 4f1c
  bulkheadctl caps --run &quot;docker run --cap-add=ALL --cap-drop=MKNOD nginx&quot;
  bulkheadctl caps --json --run &quot;--cap-drop=all --cap-add=net_bind_service&quot;
  bulkheadctl --context prod snapshot -o prod.bulkhead
  bulkheadctl --snapshot prod.bulkhead caps --json
</translation>
    </message>
    <message>
        <source>see bulkheadctl --help</source>
        <translation>siehe bulkheadctl --help</translation>
    </message>
</context>
</TS>
