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
    <name>ApparmorText</name>
    <message>
        <source>a path cannot hold a line break or another control character here</source>
        <translation>ein Pfad kann hier keinen Zeilenumbruch und kein anderes Steuerzeichen enthalten</translation>
    </message>
    <message>
        <source>a path begins with / or with a variable</source>
        <translation>ein Pfad beginnt mit / oder mit einer Variablen</translation>
    </message>
    <message>
        <source>this is no path that a rule can hold</source>
        <translation>das ist kein Pfad, den eine Regel enthalten kann</translation>
    </message>
    <message>
        <source>a profile&apos;s name is also a file&apos;s: letters, digits, blanks and . _ - + : = @ ~ only</source>
        <translation>der Name eines Profils ist auch der einer Datei: nur Buchstaben, Ziffern, Leerzeichen und . _ - + : = @ ~</translation>
    </message>
    <message>
        <source>a profile&apos;s name does not begin or end with a blank, and has at most 200 characters</source>
        <translation>der Name eines Profils beginnt und endet nicht mit einem Leerzeichen und hat höchstens 200 Zeichen</translation>
    </message>
    <message>
        <source>each import is one line</source>
        <translation>jeder Import ist eine Zeile</translation>
    </message>
    <message>
        <source>an import is one include or one rule</source>
        <translation>ein Import ist ein Include oder eine Regel</translation>
    </message>
    <message>
        <source>variables stand before the profile, in Imports</source>
        <translation>Variablen stehen vor dem Profil, in Imports</translation>
    </message>
    <message>
        <source>rules stand in the profile, in InnerImports</source>
        <translation>Regeln stehen im Profil, in InnerImports</translation>
    </message>
    <message>
        <source>AppArmor knows no such protocol</source>
        <translation>AppArmor kennt kein solches Protokoll</translation>
    </message>
    <message>
        <source>there is no such capability</source>
        <translation>eine solche Capability gibt es nicht</translation>
    </message>
    <message>
        <source>AppArmor writes this capability &quot;%1&quot;</source>
        <translation>AppArmor schreibt diese Capability „%1“</translation>
    </message>
    <message>
        <source>the writable paths, and no others</source>
        <translation>die schreibbaren Pfade und keine anderen</translation>
    </message>
    <message>
        <source>the programs, and no others</source>
        <translation>die Programme und keine anderen</translation>
    </message>
    <message>
        <source>docker stop and docker kill, and signals inside the container</source>
        <translation>docker stop und docker kill sowie Signale innerhalb des Containers</translation>
    </message>
    <message>
        <source>WritablePaths changes nothing: bane&apos;s &quot;file,&quot; allows every write that no rule denies</source>
        <translation>WritablePaths ändert nichts: banes „file,“ erlaubt jedes Schreiben, das keine Regel verbietet</translation>
    </message>
    <message>
        <source>%1 cannot be written: the deny of %2 wins, whatever the order</source>
        <translation>%1 kann nicht geschrieben werden: Das deny von %2 gewinnt, gleich in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>AllowExec changes nothing: bane&apos;s &quot;file,&quot; allows every program that no rule denies</source>
        <translation>AllowExec ändert nichts: banes „file,“ erlaubt jedes Programm, das keine Regel verbietet</translation>
    </message>
    <message>
        <source>%1 cannot be started: the deny of %2 wins</source>
        <translation>%1 kann nicht gestartet werden: Das deny von %2 gewinnt</translation>
    </message>
    <message>
        <source>Protocols allows IPv4 only: the same over IPv6 is denied</source>
        <translation>Protocols erlaubt nur IPv4: Dasselbe über IPv6 ist verboten</translation>
    </message>
    <message>
        <source>with Protocols, netlink is denied, and unix sockets as far as abstractions/base does not allow them</source>
        <translation>mit Protocols ist netlink verboten, und Unix-Sockets, soweit abstractions/base sie nicht erlaubt</translation>
    </message>
    <message>
        <source>icmp is denied all the same: it is a raw socket, and Raw is false</source>
        <translation>icmp ist trotzdem verboten: Es ist ein roher Socket, und Raw ist false</translation>
    </message>
    <message>
        <source>there are no signal rules: whether docker stop works depends on abstractions/base</source>
        <translation>es gibt keine Signalregeln: Ob docker stop funktioniert, hängt von abstractions/base ab</translation>
    </message>
    <message>
        <source>there are no signal rules: docker stop and signals inside the container are denied</source>
        <translation>es gibt keine Signalregeln: docker stop und Signale innerhalb des Containers sind verboten</translation>
    </message>
    <message>
        <source>all of /proc/sys/*/ is denied for writing, /proc/sys/kernel/shm* too: the glob matches more than was meant (moby issue 39791)</source>
        <translation>alles unter /proc/sys/*/ ist zum Schreiben verboten, auch /proc/sys/kernel/shm*: Das Muster passt auf mehr, als gemeint war (moby-Issue 39791)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>bane does not know this key and ignores it</source>
        <translation>bane kennt diesen Schlüssel nicht und beachtet ihn nicht</translation>
    </message>
    <message>
        <source>the same key is there as %1; bane takes one of them at random</source>
        <translation>derselbe Schlüssel steht als %1 da; bane nimmt zufällig einen davon</translation>
    </message>
    <message>
        <source>this must be %1; bane refuses the file</source>
        <translation>hier muss %1 stehen; bane lehnt die Datei ab</translation>
    </message>
    <message>
        <source>the file is larger than 4 MiB</source>
        <translation>die Datei ist größer als 4 MiB</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>der Text ist kein UTF-8</translation>
    </message>
    <message>
        <source>write to /proc outside of processes and /proc/sys; older globs match more or less than that</source>
        <translation>Schreiben in /proc außerhalb von Prozessen und /proc/sys; ältere Muster passen auf mehr oder weniger als das</translation>
    </message>
    <message>
        <source>the kernel&apos;s crypto sockets, CVE-2026-31431</source>
        <translation>die Krypto-Sockets des Kernels, CVE-2026-31431</translation>
    </message>
    <message>
        <source>docker stop where runc has a profile of its own (Ubuntu 24.04)</source>
        <translation>docker stop, wo runc ein eigenes Profil hat (Ubuntu 24.04)</translation>
    </message>
    <message>
        <source>docker stop with crun</source>
        <translation>docker stop mit crun</translation>
    </message>
    <message>
        <source>docker kill</source>
        <translation>docker kill</translation>
    </message>
    <message>
        <source>power readings that give away secrets (PLATYPUS, CVE-2020-8694)</source>
        <translation>Leistungsmesswerte, die Geheimnisse verraten (PLATYPUS, CVE-2020-8694)</translation>
    </message>
    <message>
        <source>which of the kernel&apos;s features are enforced</source>
        <translation>welche der Funktionen des Kernels durchgesetzt werden</translation>
    </message>
    <message>
        <source>this engine loads its profile anew whenever it starts; the kernel cannot be asked for the text</source>
        <translation>diese Engine lädt ihr Profil bei jedem Start neu; der Kernel kann nicht nach dem Text gefragt werden</translation>
    </message>
    <message>
        <source>this engine loads its profile only where none is loaded: after an upgrade the old one stays until the host is started again, and the kernel cannot be asked for its text</source>
        <translation>diese Engine lädt ihr Profil nur, wo keins geladen ist: Nach einer Aktualisierung bleibt das alte, bis der Host neu gestartet wird, und der Kernel kann nicht nach seinem Text gefragt werden</translation>
    </message>
    <message>
        <source>a ] closes no class of characters</source>
        <translation>eine ] schließt keine Zeichenklasse</translation>
    </message>
    <message>
        <source>braces are nested too deeply</source>
        <translation>geschweifte Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a } closes no brace</source>
        <translation>eine } schließt keine geschweifte Klammer</translation>
    </message>
    <message>
        <source>braces need two alternatives</source>
        <translation>geschweifte Klammern brauchen zwei Alternativen</translation>
    </message>
    <message>
        <source>a brace is not closed</source>
        <translation>eine geschweifte Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a class of characters is not closed</source>
        <translation>eine Zeichenklasse ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a backslash stands at the end</source>
        <translation>am Ende steht ein Backslash</translation>
    </message>
    <message>
        <source>the pattern is too large</source>
        <translation>das Muster ist zu groß</translation>
    </message>
    <message>
        <source>an escaped question mark makes the character before it optional, and there is none</source>
        <translation>ein maskiertes Fragezeichen macht das Zeichen davor optional, und da ist keins</translation>
    </message>
    <message>
        <source>the record names no capability</source>
        <translation>der Eintrag nennt keine Capability</translation>
    </message>
    <message>
        <source>the record does not say what was refused</source>
        <translation>der Eintrag sagt nicht, was verweigert wurde</translation>
    </message>
    <message>
        <source>the record names no type of socket that a rule could name</source>
        <translation>der Eintrag nennt keine Art von Socket, die eine Regel nennen könnte</translation>
    </message>
    <message>
        <source>the record names no path</source>
        <translation>der Eintrag nennt keinen Pfad</translation>
    </message>
    <message>
        <source>what the record names is no path: it lies outside of the container&apos;s files</source>
        <translation>was der Eintrag nennt, ist kein Pfad: Es liegt außerhalb der Dateien des Containers</translation>
    </message>
    <message>
        <source>the record does not say who was to be traced</source>
        <translation>der Eintrag sagt nicht, wer verfolgt werden sollte</translation>
    </message>
    <message>
        <source>a hat must be written for it</source>
        <translation>dafür muss ein Hat geschrieben werden</translation>
    </message>
    <message>
        <source>the profile it wanted to change to is not loaded</source>
        <translation>das Profil, zu dem gewechselt werden sollte, ist nicht geladen</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>line %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>this allows nothing: %1 (%2) denies it, whatever the order</source>
        <translation>dies erlaubt nichts: %1 (%2) verbietet es, gleich in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>%1 matches what is in the directory, not %2 itself: it cannot be listed</source>
        <translation>%1 passt auf das, was im Verzeichnis ist, nicht auf %2 selbst: Es kann nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>another way to execute the same path stands in %1: %2</source>
        <translation>eine andere Art, denselben Pfad auszuführen, steht in %1: %2</translation>
    </message>
    <message>
        <source>network rules take no priority</source>
        <translation>Netzwerkregeln haben keine Priorität</translation>
    </message>
    <message>
        <source>deny file is refused by the parser: name a path and x</source>
        <translation>deny file lehnt der Parser ab: einen Pfad und x angeben</translation>
    </message>
    <message>
        <source>a deny rule takes a bare x only</source>
        <translation>eine deny-Regel nimmt nur ein bloßes x</translation>
    </message>
    <message>
        <source>x needs to say how: ix, px, cx or ux; a bare x is for deny rules</source>
        <translation>x muss sagen, wie: ix, px, cx oder ux; ein bloßes x ist für deny-Regeln</translation>
    </message>
    <message>
        <source>a and w exclude each other</source>
        <translation>a und w schließen einander aus</translation>
    </message>
    <message>
        <source>only a rule with an exec mode has a target</source>
        <translation>nur eine Regel mit Ausführungsart hat ein Ziel</translation>
    </message>
    <message>
        <source>there is no capability &quot;%1&quot;</source>
        <translation>es gibt keine Capability „%1“</translation>
    </message>
    <message>
        <source>this is IPv4 only; the same over IPv6 is denied</source>
        <translation>dies ist nur IPv4; dasselbe über IPv6 ist verboten</translation>
    </message>
    <message>
        <source>there is no network family or type &quot;%1&quot;</source>
        <translation>es gibt keine Netzwerkfamilie und keinen Netzwerktyp „%1“</translation>
    </message>
    <message>
        <source>there is no network type &quot;%1&quot;</source>
        <translation>es gibt keinen Netzwerktyp „%1“</translation>
    </message>
    <message>
        <source>icmp is of inet only</source>
        <translation>icmp gibt es nur bei inet</translation>
    </message>
    <message>
        <source>%1 is of inet and inet6 only</source>
        <translation>%1 gibt es nur bei inet und inet6</translation>
    </message>
    <message>
        <source>docker stop cannot end the container: no rule lets it receive signals</source>
        <translation>docker stop kann den Container nicht beenden: Keine Regel lässt ihn Signale empfangen</translation>
    </message>
    <message>
        <source>docker stop cannot end the container where it comes from %1: no rule lets it receive its signals</source>
        <translation>docker stop kann den Container nicht beenden, wo es von %1 kommt: Keine Regel lässt ihn dessen Signale empfangen</translation>
    </message>
    <message>
        <source>\? makes the character before it optional; a question mark is written [\?]</source>
        <translation>\? macht das Zeichen davor optional; ein Fragezeichen schreibt man [\?]</translation>
    </message>
    <message>
        <source>the profile %1 is there twice</source>
        <translation>das Profil %1 ist zweimal da</translation>
    </message>
    <message>
        <source>a profile named %1 is loaded already, from elsewhere; this one would replace it</source>
        <translation>ein Profil namens %1 ist schon geladen, von anderswo; dieses würde es ersetzen</translation>
    </message>
    <message>
        <source>apparmor_parser cannot be started</source>
        <translation>apparmor_parser kann nicht gestartet werden</translation>
    </message>
    <message numerus="yes">
        <source>apparmor_parser did not end within %n second(s)</source>
        <translation>
            <numerusform>apparmor_parser endete nicht innerhalb einer Sekunde</numerusform>
            <numerusform>apparmor_parser endete nicht innerhalb von %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>apparmor_parser was ended by a signal</source>
        <translation>apparmor_parser wurde durch ein Signal beendet</translation>
    </message>
    <message>
        <source>apparmor_parser is not installed</source>
        <translation>apparmor_parser ist nicht installiert</translation>
    </message>
    <message>
        <source>the profile cannot be written to a temporary file</source>
        <translation>das Profil kann nicht in eine temporäre Datei geschrieben werden</translation>
    </message>
    <message>
        <source>the included file is larger than 16 MiB</source>
        <translation>die eingebundene Datei ist größer als 16 MiB</translation>
    </message>
    <message>
        <source>with what it includes, the profile has more than a million rules</source>
        <translation>mit dem, was es einbindet, hat das Profil mehr als eine Million Regeln</translation>
    </message>
    <message>
        <source>%1 is set twice; += adds to it</source>
        <translation>%1 ist zweimal gesetzt; += fügt hinzu</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 includes itself</source>
        <translation>%1 bindet sich selbst ein</translation>
    </message>
    <message>
        <source>the variables stand for more than 4096 paths</source>
        <translation>die Variablen stehen für mehr als 4096 Pfade</translation>
    </message>
    <message>
        <source>%1 is not set anywhere</source>
        <translation>%1 ist nirgends gesetzt</translation>
    </message>
    <message>
        <source>%1 contains itself</source>
        <translation>%1 enthält sich selbst</translation>
    </message>
    <message>
        <source>the include leaves its directory</source>
        <translation>das Include verlässt sein Verzeichnis</translation>
    </message>
    <message>
        <source>includes are not looked up</source>
        <translation>Includes werden nicht nachgesehen</translation>
    </message>
    <message>
        <source>there is no profile in the file</source>
        <translation>in der Datei ist kein Profil</translation>
    </message>
    <message>
        <source>there is no profile %1 in the file</source>
        <translation>in der Datei ist kein Profil %1</translation>
    </message>
    <message>
        <source>the brace that opens here is not closed</source>
        <translation>die hier geöffnete geschweifte Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this brace closes nothing</source>
        <translation>diese geschweifte Klammer schließt nichts</translation>
    </message>
    <message>
        <source>blocks are nested too deeply</source>
        <translation>Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a comma is missing at the end of line %1</source>
        <translation>am Ende von Zeile %1 fehlt ein Komma</translation>
    </message>
    <message>
        <source>a path with blanks needs quotes</source>
        <translation>ein Pfad mit Leerzeichen braucht Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no access: it is made of r, w, a, l, k, m and one way to execute</source>
        <translation>„%1“ ist kein Zugriff: Er besteht aus r, w, a, l, k, m und einer Art der Ausführung</translation>
    </message>
    <message>
        <source>this rule is not understood</source>
        <translation>diese Regel wird nicht verstanden</translation>
    </message>
    <message>
        <source>this block is not understood</source>
        <translation>dieser Block wird nicht verstanden</translation>
    </message>
    <message>
        <source>the profile is larger than 64 MiB</source>
        <translation>das Profil ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>a zero byte is in the text</source>
        <translation>im Text ist ein Nullbyte</translation>
    </message>
    <message>
        <source>this is not one rule</source>
        <translation>das ist nicht eine einzelne Regel</translation>
    </message>
    <message>
        <source>Capabilities.Allow is ignored where DenyRule is there: every capability that is not denied is allowed</source>
        <translation>Capabilities.Allow wird nicht beachtet, wo DenyRule steht: Jede Capability, die nicht verboten ist, ist erlaubt</translation>
    </message>
    <message>
        <source>a range of characters has no end</source>
        <translation>ein Zeichenbereich hat kein Ende</translation>
    </message>
    <message>
        <source>a class of characters is empty</source>
        <translation>eine Zeichenklasse ist leer</translation>
    </message>
    <message>
        <source>%1 cannot be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>AppArmor is not in this kernel</source>
        <translation>AppArmor ist nicht in diesem Kernel</translation>
    </message>
    <message>
        <source>AppArmor is in this kernel, but switched off (apparmor=1 security=apparmor switches it on)</source>
        <translation>AppArmor ist in diesem Kernel, aber ausgeschaltet (apparmor=1 security=apparmor schaltet es ein)</translation>
    </message>
    <message>
        <source>securityfs is not mounted on %1</source>
        <translation>securityfs ist nicht auf %1 eingehängt</translation>
    </message>
    <message>
        <source>the loaded profiles cannot be read</source>
        <translation>die geladenen Profile können nicht gelesen werden</translation>
    </message>
    <message>
        <source>the text must hold one profile, %1</source>
        <translation>der Text muss genau ein Profil enthalten, %1</translation>
    </message>
    <message>
        <source>line %1 is not understood</source>
        <translation>Zeile %1 wird nicht verstanden</translation>
    </message>
    <message>
        <source>apparmor_parser refuses the profile</source>
        <translation>apparmor_parser lehnt das Profil ab</translation>
    </message>
    <message>
        <source>the old profile cannot be kept</source>
        <translation>das alte Profil kann nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile&apos;s file</source>
        <translation>„%1“ kann nicht der Name einer Profildatei sein</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>there is no profile %1 in %2</source>
        <translation>in %2 ist kein Profil %1</translation>
    </message>
    <message>
        <source>%1 cannot be moved away</source>
        <translation>%1 kann nicht weggeschoben werden</translation>
    </message>
    <message>
        <source>the quote that begins here is not closed</source>
        <translation>das hier beginnende Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>this parenthesis closes nothing</source>
        <translation>diese runde Klammer schließt nichts</translation>
    </message>
    <message>
        <source>the rule that begins here is not ended by a comma</source>
        <translation>die hier beginnende Regel endet nicht mit einem Komma</translation>
    </message>
    <message>
        <source>the parenthesis that begins here is not closed</source>
        <translation>die hier beginnende runde Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the words of the record make no rule</source>
        <translation>Die Worte des Eintrags ergeben keine Regel</translation>
    </message>
    <message>
        <source>bane allows every network where the file names no protocol</source>
        <translation>bane erlaubt jedes Netzwerk, wo die Datei kein Protokoll nennt</translation>
    </message>
    <message>
        <source>bane allows every file that no rule denies: only read as it was meant does the file say which ones may be written and started</source>
        <translation>bane erlaubt jede Datei, die keine Regel verbietet: Nur so gelesen, wie sie gemeint war, sagt die Datei, welche geschrieben und gestartet werden dürfen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that are not understood are left out</source>
        <translation>
            <numerusform>%n Stelle, die nicht verstanden wird, ist weggelassen</numerusform>
            <numerusform>%n Stellen, die nicht verstanden werden, sind weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no profile %1</source>
        <translation>es gibt kein Profil %1</translation>
    </message>
    <message>
        <source>bane calls the profile %1</source>
        <translation>bane nennt das Profil %1</translation>
    </message>
    <message>
        <source>bane&apos;s profiles have the flags attach_disconnected and mediate_deleted, and no others</source>
        <translation>banes Profile haben die Flags attach_disconnected und mediate_deleted und keine anderen</translation>
    </message>
    <message>
        <source>bane knows no profiles inside a profile: they are left out</source>
        <translation>bane kennt keine Profile in einem Profil: Sie sind weggelassen</translation>
    </message>
    <message>
        <source>%1 (in %2, line %3)</source>
        <translation>%1 (in %2, Zeile %3)</translation>
    </message>
</context>
<context>
    <name>AuditActions</name>
    <message>
        <source>The profile of the process has SCMP_ACT_LOG for %1: the call went on, and the kernel logged it. A profile that allows the call does not log it; one that refuses it with SCMP_ACT_ERRNO leaves no record either, unless it has the flag SECCOMP_FILTER_FLAG_LOG.</source>
        <translation>Das Profil des Prozesses hat SCMP_ACT_LOG für %1: Der Aufruf ging weiter, und der Kernel hat ihn protokolliert. Ein Profil, das den Aufruf erlaubt, protokolliert ihn nicht; eines, das ihn mit SCMP_ACT_ERRNO verweigert, hinterlässt auch keinen Eintrag, außer es hat das Flag SECCOMP_FILTER_FLAG_LOG.</translation>
    </message>
    <message>
        <source>The profile of the process answers %1 with an error instead of letting the kernel do it. It is logged because the filter has the flag SECCOMP_FILTER_FLAG_LOG.</source>
        <translation>Das Profil des Prozesses beantwortet %1 mit einem Fehler, statt den Kernel es tun zu lassen. Es ist protokolliert, weil der Filter das Flag SECCOMP_FILTER_FLAG_LOG hat.</translation>
    </message>
    <message>
        <source>The profile of the process kills who calls %1. The kernel always logs that.</source>
        <translation>Das Profil des Prozesses beendet, wer %1 aufruft. Das protokolliert der Kernel immer.</translation>
    </message>
    <message>
        <source>The profile of the process has a rule for %1 whose action is logged on this host.</source>
        <translation>Das Profil des Prozesses hat eine Regel für %1, deren Aktion auf diesem Host protokolliert wird.</translation>
    </message>
    <message>
        <source>The profile %1 is in enforce mode and has no rule that allows this. It was logged because no deny rule covers it: deny rules are quiet unless they say audit deny.</source>
        <translation>Das Profil %1 ist im Modus enforce und hat keine Regel, die dies erlaubt. Es wurde protokolliert, weil keine deny-Regel es abdeckt: deny-Regeln sind still, außer sie lauten audit deny.</translation>
    </message>
    <message>
        <source>The profile %1 is in complain mode: it lets everything through, and logs what it has no rule for. In enforce mode this would be refused.</source>
        <translation>Das Profil %1 ist im Modus complain: Es lässt alles durch und protokolliert, wofür es keine Regel hat. Im Modus enforce würde dies verweigert.</translation>
    </message>
    <message>
        <source>The profile %1 allows this by a rule with the word audit, which logs each use.</source>
        <translation>Das Profil %1 erlaubt dies durch eine Regel mit dem Wort audit, die jede Verwendung protokolliert.</translation>
    </message>
    <message>
        <source>AppArmor tells of its own state; nothing was refused.</source>
        <translation>AppArmor berichtet von seinem eigenen Zustand; nichts wurde verweigert.</translation>
    </message>
    <message>
        <source>EPERM: the process lacks a right that the call needs as a whole, mostly a capability, or a seccomp profile answers the call with this error. A refusal by seccomp itself leaves no record; this one is from a rule of audit that watches the call.</source>
        <translation>EPERM: Dem Prozess fehlt ein Recht, das der Aufruf im Ganzen braucht, meist eine Capability, oder ein Seccomp-Profil beantwortet den Aufruf mit diesem Fehler. Verweigert Seccomp selbst, hinterlässt das keinen Eintrag; dieser stammt von einer Audit-Regel, die den Aufruf überwacht.</translation>
    </message>
    <message>
        <source>EACCES: the permissions of the file or a directory above it do not let this user in, or AppArmor refused it by a quiet rule.</source>
        <translation>EACCES: Die Rechte der Datei oder eines Verzeichnisses darüber lassen diesen Benutzer nicht hinein, oder AppArmor hat es durch eine stille Regel verweigert.</translation>
    </message>
    <message>
        <source>ENOENT: there is no such file. Programs look for files in several places; this is usual.</source>
        <translation>ENOENT: Eine solche Datei gibt es nicht. Programme suchen Dateien an mehreren Stellen; das ist üblich.</translation>
    </message>
    <message>
        <source>ENOSYS: the kernel does not know the call, or Docker&apos;s seccomp profile says so, which programs take for an older kernel.</source>
        <translation>ENOSYS: Der Kernel kennt den Aufruf nicht, oder Dockers Seccomp-Profil sagt das, was Programme für einen älteren Kernel halten.</translation>
    </message>
    <message>
        <source>The call ended with %1.</source>
        <translation>Der Aufruf endete mit %1.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>The engine, not the kernel: somebody asked it to start a process in a running container. Who that was the engine does not tell; a watch of the docker command and of the engine&apos;s socket does.</source>
        <translation>Die Engine, nicht der Kernel: Jemand hat von ihr verlangt, einen Prozess in einem laufenden Container zu starten. Wer das war, sagt die Engine nicht; eine Überwachung des Befehls docker und des Sockets der Engine sagt es.</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>The process has all capabilities, whatever the container has.</source>
        <translation>Der Prozess hat alle Capabilities, gleich was der Container hat.</translation>
    </message>
    <message>
        <source>Why it was logged</source>
        <translation>Warum es protokolliert ist</translation>
    </message>
    <message>
        <source>No audit record</source>
        <translation>Kein Audit-Eintrag</translation>
    </message>
    <message>
        <source>The line is kept as text: it can be searched, and nothing is concluded from it.</source>
        <translation>Die Zeile wird als Text behalten: Sie ist durchsuchbar, und nichts wird aus ihr geschlossen.</translation>
    </message>
    <message>
        <source>A rule of audit with the key %1 asks for it.</source>
        <translation>Eine Audit-Regel mit dem Schlüssel %1 verlangt es.</translation>
    </message>
    <message>
        <source>A rule of audit without a key asks for it.</source>
        <translation>Eine Audit-Regel ohne Schlüssel verlangt es.</translation>
    </message>
    <message>
        <source>What the error means</source>
        <translation>Was der Fehler bedeutet</translation>
    </message>
    <message>
        <source>Which container</source>
        <translation>Welcher Container</translation>
    </message>
    <message>
        <source>It is not known. %1</source>
        <translation>Er ist nicht bekannt. %1</translation>
    </message>
    <message>
        <source>Which user</source>
        <translation>Welcher Benutzer</translation>
    </message>
    <message>
        <source>The number is the host&apos;s. Names beside it are from the host&apos;s user database; inside the container the same number may be another user.</source>
        <translation>Die Nummer ist die des Hosts. Namen daneben stammen aus der Benutzerdatenbank des Hosts; im Container kann dieselbe Nummer ein anderer Benutzer sein.</translation>
    </message>
</context>
<context>
    <name>AuditAttribution</name>
    <message>
        <source>The process runs, and its control group says so.</source>
        <translation>Der Prozess läuft, und seine Control Group sagt es.</translation>
    </message>
    <message>
        <source>Another event of the same process says so.</source>
        <translation>Ein anderes Ereignis desselben Prozesses sagt es.</translation>
    </message>
    <message>
        <source>A parent of the process belongs there.</source>
        <translation>Ein Elternprozess des Prozesses gehört dorthin.</translation>
    </message>
    <message>
        <source>The engine names it as the container&apos;s first process.</source>
        <translation>Die Engine nennt ihn als ersten Prozess des Containers.</translation>
    </message>
    <message>
        <source>A file of the event is on the container&apos;s root file system.</source>
        <translation>Eine Datei des Ereignisses liegt im Wurzel-Dateisystem des Containers.</translation>
    </message>
    <message>
        <source>A path of the event is in the container&apos;s root directory.</source>
        <translation>Ein Pfad des Ereignisses liegt im Wurzelverzeichnis des Containers.</translation>
    </message>
    <message>
        <source>No other container has this AppArmor profile.</source>
        <translation>Kein anderer Container hat dieses AppArmor-Profil.</translation>
    </message>
    <message>
        <source>Only the name of the process hints at it.</source>
        <translation>Nur der Name des Prozesses deutet darauf hin.</translation>
    </message>
    <message>
        <source>The process has ended, and nothing in the event tells where it belonged.</source>
        <translation>Der Prozess ist beendet, und nichts im Ereignis sagt, wohin er gehörte.</translation>
    </message>
    <message>
        <source>The engine said so itself.</source>
        <translation>Die Engine hat es selbst gesagt.</translation>
    </message>
    <message>
        <source>The kernel told where the process began.</source>
        <translation>Der Kernel hat gesagt, wo der Prozess begann.</translation>
    </message>
</context>
<context>
    <name>AuditDenials</name>
    <message>
        <source>Bulkhead gets the records</source>
        <translation>Bulkhead bekommt die Einträge</translation>
    </message>
    <message>
        <source>Events are followed this moment.</source>
        <translation>Die Ereignisse werden in diesem Moment verfolgt.</translation>
    </message>
    <message>
        <source>Nothing is followed: what is shown does not grow.</source>
        <translation>Nichts wird verfolgt: Die Anzeige wächst nicht.</translation>
    </message>
    <message>
        <source>Follow this host&apos;s events.</source>
        <translation>Die Ereignisse dieses Hosts verfolgen.</translation>
    </message>
    <message>
        <source>audit.log cannot be read by this user, and no agent is started that could listen.</source>
        <translation>audit.log kann von diesem Benutzer nicht gelesen werden, und es ist kein Agent gestartet, der mithören könnte.</translation>
    </message>
    <message>
        <source>Start the agent, or become a member of auditd&apos;s log_group.</source>
        <translation>Den Agenten starten oder Mitglied der log_group von auditd werden.</translation>
    </message>
    <message>
        <source>auditd runs</source>
        <translation>auditd läuft</translation>
    </message>
    <message>
        <source>The kernel was not asked: only the agent may.</source>
        <translation>Der Kernel wurde nicht gefragt: Das darf nur der Agent.</translation>
    </message>
    <message>
        <source>Start the agent.</source>
        <translation>Den Agenten starten.</translation>
    </message>
    <message>
        <source>No audit daemon is there: records go to the kernel&apos;s own log, as far as it takes them, and nothing is written to audit.log. The agent&apos;s stream has them all the same.</source>
        <translation>Kein Audit-Daemon ist da: Einträge gehen in das eigene Protokoll des Kernels, soweit es sie aufnimmt, und nach audit.log wird nichts geschrieben. Der Strom des Agenten hat sie trotzdem.</translation>
    </message>
    <message>
        <source>Start auditd.</source>
        <translation>auditd starten.</translation>
    </message>
    <message>
        <source>It is process %1. With it the records are not in the kernel&apos;s own log.</source>
        <translation>Es ist Prozess %1. Mit ihm stehen die Einträge nicht im eigenen Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>The kernel&apos;s audit is on</source>
        <translation>Das Audit des Kernels ist an</translation>
    </message>
    <message>
        <source>It is off: rules for system calls and files do nothing. Records of AppArmor and of seccomp&apos;s kills are made all the same, those of SCMP_ACT_LOG and of filters with the log flag too.</source>
        <translation>Es ist aus: Regeln für Systemaufrufe und Dateien bewirken nichts. Einträge von AppArmor und darüber, was Seccomp beendet, entstehen trotzdem, auch die von SCMP_ACT_LOG und von Filtern mit dem Log-Flag.</translation>
    </message>
    <message>
        <source>Turn it on.</source>
        <translation>Es einschalten.</translation>
    </message>
    <message>
        <source>It is on, and locked until the next boot.</source>
        <translation>Es ist an und bis zum nächsten Start gesperrt.</translation>
    </message>
    <message>
        <source>It is on.</source>
        <translation>Es ist an.</translation>
    </message>
    <message>
        <source>No record was lost</source>
        <translation>Kein Eintrag ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>The kernel lost %n record(s) since it was started, because they came faster than they were taken.</source>
        <translation>
            <numerusform>Der Kernel hat seit seinem Start %n Eintrag verloren, weil Einträge schneller kamen, als sie abgenommen wurden.</numerusform>
            <numerusform>Der Kernel hat seit seinem Start %n Einträge verloren, weil sie schneller kamen, als sie abgenommen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let more wait; the limit is %1 now.</source>
        <translation>Mehr warten lassen; die Grenze ist jetzt %1.</translation>
    </message>
    <message>
        <source>The kernel counts none.</source>
        <translation>Der Kernel zählt keine.</translation>
    </message>
    <message>
        <source>seccomp&apos;s actions are logged</source>
        <translation>Aktionen von Seccomp werden protokolliert</translation>
    </message>
    <message>
        <source>/proc/sys/kernel/seccomp/actions_logged could not be read here.</source>
        <translation>/proc/sys/kernel/seccomp/actions_logged konnte hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The kernel logs %1.</source>
        <translation>Der Kernel protokolliert %1.</translation>
    </message>
    <message>
        <source>The kernel never logs %1, whatever a profile asks for.</source>
        <translation>Der Kernel protokolliert %1 nie, gleich was ein Profil verlangt.</translation>
    </message>
    <message>
        <source>Name the actions in actions_logged.</source>
        <translation>Die Aktionen in actions_logged nennen.</translation>
    </message>
    <message>
        <source>The seccomp profile logs its refusals</source>
        <translation>Das Seccomp-Profil protokolliert, was es verweigert</translation>
    </message>
    <message>
        <source>%1 has no seccomp profile: nothing is refused by it.</source>
        <translation>%1 hat kein Seccomp-Profil: Dadurch wird nichts verweigert.</translation>
    </message>
    <message>
        <source>No container is chosen. Docker&apos;s own profile answers with an error and without the log flag: its refusals leave no record at all.</source>
        <translation>Kein Container ist gewählt. Dockers eigenes Profil antwortet mit einem Fehler und ohne das Log-Flag: Was es verweigert, hinterlässt gar keinen Eintrag.</translation>
    </message>
    <message>
        <source>Choose a container, or run it with a profile that logs.</source>
        <translation>Einen Container wählen oder ihn mit einem Profil starten, das protokolliert.</translation>
    </message>
    <message>
        <source>The profile of %1 is not known.</source>
        <translation>Das Profil von %1 ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It has the flag SECCOMP_FILTER_FLAG_LOG.</source>
        <translation>Es hat das Flag SECCOMP_FILTER_FLAG_LOG.</translation>
    </message>
    <message>
        <source>Its action for what it does not know is logged.</source>
        <translation>Seine Aktion für das, was es nicht kennt, wird protokolliert.</translation>
    </message>
    <message>
        <source>%1 has Docker&apos;s own profile, which answers with an error and without the log flag: its refusals leave no record at all.</source>
        <translation>%1 hat Dockers eigenes Profil, das mit einem Fehler und ohne das Log-Flag antwortet: Was es verweigert, hinterlässt gar keinen Eintrag.</translation>
    </message>
    <message>
        <source>The profile of %1 answers with an error and without the log flag: its refusals leave no record at all.</source>
        <translation>Das Profil von %1 antwortet mit einem Fehler und ohne das Log-Flag: Was es verweigert, hinterlässt gar keinen Eintrag.</translation>
    </message>
    <message>
        <source>Run it with a twin of the profile that logs instead (SCMP_ACT_LOG), or with the flag SECCOMP_FILTER_FLAG_LOG.</source>
        <translation>Ihn stattdessen mit einem Zwilling des Profils starten, der protokolliert (SCMP_ACT_LOG), oder mit dem Flag SECCOMP_FILTER_FLAG_LOG.</translation>
    </message>
    <message>
        <source>AppArmor logs its refusals</source>
        <translation>AppArmor protokolliert, was es verweigert</translation>
    </message>
    <message>
        <source>This kernel has no AppArmor: nothing is refused by it.</source>
        <translation>Dieser Kernel hat kein AppArmor: Dadurch wird nichts verweigert.</translation>
    </message>
    <message>
        <source>%1 has no AppArmor profile: nothing is refused by it.</source>
        <translation>%1 hat kein AppArmor-Profil: Dadurch wird nichts verweigert.</translation>
    </message>
    <message>
        <source>AppArmor logs quiet rules too on this host (audit = %1).</source>
        <translation>AppArmor protokolliert auf diesem Host auch stille Regeln (audit = %1).</translation>
    </message>
    <message>
        <source>AppArmor is told to log no refusals on this host (audit = %1).</source>
        <translation>AppArmor ist auf diesem Host angewiesen, nichts Verweigertes zu protokollieren (audit = %1).</translation>
    </message>
    <message>
        <source>Set it back.</source>
        <translation>Es zurückstellen.</translation>
    </message>
    <message>
        <source>docker-default consists of deny rules, and deny rules are quiet.</source>
        <translation>docker-default besteht aus deny-Regeln, und deny-Regeln sind still.</translation>
    </message>
    <message>
        <source>What a deny rule of %1 covers is refused quietly; what no rule covers is logged.</source>
        <translation>Was eine deny-Regel von %1 abdeckt, wird still verweigert; was keine Regel abdeckt, wird protokolliert.</translation>
    </message>
    <message>
        <source>Write audit deny in the profile, or let AppArmor log quiet rules too.</source>
        <translation>Im Profil audit deny schreiben oder AppArmor auch stille Regeln protokollieren lassen.</translation>
    </message>
    <message>
        <source>Missing capabilities are logged</source>
        <translation>Fehlende Capabilities werden protokolliert</translation>
    </message>
    <message>
        <source>%1 is privileged: it lacks none.</source>
        <translation>%1 ist privilegiert: Ihm fehlt keine.</translation>
    </message>
    <message numerus="yes">
        <source>Only where one of the %n loaded rule(s) watches the call and its error.</source>
        <translation>
            <numerusform>Nur wo die %n geladene Regel den Aufruf und seinen Fehler überwacht.</numerusform>
            <numerusform>Nur wo eine der %n geladenen Regeln den Aufruf und seinen Fehler überwacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A call that fails because a capability is missing makes no record by itself.</source>
        <translation>Ein Aufruf, der scheitert, weil eine Capability fehlt, ergibt von selbst keinen Eintrag.</translation>
    </message>
    <message>
        <source>Load a rule for calls that end with EPERM.</source>
        <translation>Eine Regel für Aufrufe laden, die mit EPERM enden.</translation>
    </message>
    <message>
        <source>Only the calls that a rule of %1&apos;s profile logs leave a record: its refusals leave none.</source>
        <translation>Nur die Aufrufe, die eine Regel im Profil von %1 protokolliert, hinterlassen einen Eintrag: seine Verweigerungen keinen.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>the events could not be written to %1</source>
        <translation>die Ereignisse konnten nicht in %1 geschrieben werden</translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Audit-Ereignisse</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>record type: SYSCALL, SECCOMP, AVC</source>
        <translation>Art des Eintrags: SYSCALL, SECCOMP, AVC</translation>
    </message>
    <message>
        <source>key of the audit rule</source>
        <translation>Schlüssel der Audit-Regel</translation>
    </message>
    <message>
        <source>name or id of the container, or host</source>
        <translation>Name oder ID des Containers oder host</translation>
    </message>
    <message>
        <source>system call, name or number</source>
        <translation>Systemaufruf, Name oder Nummer</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>what the call returned: a number or EPERM</source>
        <translation>was der Aufruf zurückgab: eine Zahl oder EPERM</translation>
    </message>
    <message>
        <source>name of the process</source>
        <translation>Name des Prozesses</translation>
    </message>
    <message>
        <source>program file</source>
        <translation>Programmdatei</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>parent process</source>
        <translation>Elternprozess</translation>
    </message>
    <message>
        <source>user, number or name of the host</source>
        <translation>Benutzer, Nummer oder Name auf dem Host</translation>
    </message>
    <message>
        <source>user who logged in; unset where nobody did</source>
        <translation>Benutzer, der sich angemeldet hat; unset, wo es niemand tat</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>effective user</source>
        <translation>effektiver Benutzer</translation>
    </message>
    <message>
        <source>saved user</source>
        <translation>gespeicherter Benutzer</translation>
    </message>
    <message>
        <source>user for files</source>
        <translation>Benutzer für Dateien</translation>
    </message>
    <message>
        <source>effective group</source>
        <translation>effektive Gruppe</translation>
    </message>
    <message>
        <source>saved group</source>
        <translation>gespeicherte Gruppe</translation>
    </message>
    <message>
        <source>group for files</source>
        <translation>Gruppe für Dateien</translation>
    </message>
    <message>
        <source>login session</source>
        <translation>Anmeldesitzung</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>terminal of a login</source>
        <translation>Terminal einer Anmeldung</translation>
    </message>
    <message>
        <source>account of a login</source>
        <translation>Konto einer Anmeldung</translation>
    </message>
    <message>
        <source>label of the process</source>
        <translation>Label des Prozesses</translation>
    </message>
    <message>
        <source>what a program or the audit system did</source>
        <translation>was ein Programm oder das Audit-System getan hat</translation>
    </message>
    <message>
        <source>unit of systemd</source>
        <translation>Unit von systemd</translation>
    </message>
    <message>
        <source>action of seccomp: LOG, KILL_PROCESS, ERRNO</source>
        <translation>Aktion von Seccomp: LOG, KILL_PROCESS, ERRNO</translation>
    </message>
    <message>
        <source>AppArmor&apos;s verdict: DENIED, ALLOWED, AUDIT</source>
        <translation>Urteil von AppArmor: DENIED, ALLOWED, AUDIT</translation>
    </message>
    <message>
        <source>AppArmor profile</source>
        <translation>AppArmor-Profil</translation>
    </message>
    <message>
        <source>AppArmor operation: open, capable, mount</source>
        <translation>AppArmor-Operation: open, capable, mount</translation>
    </message>
    <message>
        <source>AppArmor class: file, cap, net</source>
        <translation>AppArmor-Klasse: file, cap, net</translation>
    </message>
    <message>
        <source>any file name of the event</source>
        <translation>irgendein Dateiname des Ereignisses</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>architecture: x86_64, i386</source>
        <translation>Architektur: x86_64, i386</translation>
    </message>
    <message>
        <source>machine, in a log of several</source>
        <translation>Maschine, in einem Protokoll von mehreren</translation>
    </message>
    <message>
        <source>SECONDS.mmm:SERIAL</source>
        <translation>SEKUNDEN.mmm:NUMMER</translation>
    </message>
    <message>
        <source>serial number</source>
        <translation>laufende Nummer</translation>
    </message>
    <message>
        <source>with &lt; and &gt;: a date, or 10m for ten minutes ago</source>
        <translation>mit &lt; und &gt;: ein Datum, oder 10m für vor zehn Minuten</translation>
    </message>
    <message>
        <source>from then on: 10m, 2h, 2026-11-27T10:00</source>
        <translation>ab dann: 10m, 2h, 2026-11-27T10:00</translation>
    </message>
    <message>
        <source>before then</source>
        <translation>vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the quote has no end</source>
        <translation>das Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;</source>
        <translation>es gibt kein Feld „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value</source>
        <translation>„%1“ braucht einen Wert</translation>
    </message>
    <message>
        <source>this bracket was not opened</source>
        <translation>diese Klammer wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>something is missing before this</source>
        <translation>davor fehlt etwas</translation>
    </message>
    <message>
        <source>something is missing behind this</source>
        <translation>dahinter fehlt etwas</translation>
    </message>
    <message>
        <source>the brackets are nested too deeply</source>
        <translation>die Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>this bracket is not closed</source>
        <translation>diese Klammer ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 goes with a colon: %1:10m</source>
        <translation>%1 steht mit einem Doppelpunkt: %1:10m</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>no regular expression: %1</source>
        <translation>kein regulärer Ausdruck: %1</translation>
    </message>
    <message>
        <source>one value can be compared with, no list</source>
        <translation>verglichen wird mit einem Wert, nicht mit einer Liste</translation>
    </message>
    <message>
        <source>a time is compared with &lt; or &gt;</source>
        <translation>eine Zeit wird mit &lt; oder &gt; verglichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time, such as 10m, 2026-11-27 or 10:30</source>
        <translation>„%1“ ist keine Zeit wie 10m, 2026-11-27 oder 10:30</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>there is no record type &quot;%1&quot;</source>
        <translation>es gibt keine Art von Eintrag „%1“</translation>
    </message>
    <message>
        <source>there is no system call &quot;%1&quot;</source>
        <translation>es gibt keinen Systemaufruf „%1“</translation>
    </message>
    <message>
        <source>there is no architecture &quot;%1&quot;</source>
        <translation>es gibt keine Architektur „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>„%1“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no error, such as EPERM</source>
        <translation>„%1“ ist kein Fehler wie EPERM</translation>
    </message>
</context>
<context>
    <name>AuditHtml</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>AuditLog</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1: the compressed file is damaged</source>
        <translation>%1: Die komprimierte Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1: cannot be unpacked in %2</source>
        <translation>%1: kann in %2 nicht entpackt werden</translation>
    </message>
    <message>
        <source>%1 is no regular file</source>
        <translation>%1 ist keine reguläre Datei</translation>
    </message>
    <message>
        <source>%1 is compressed</source>
        <translation>%1 ist komprimiert</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>logged</source>
        <comment>by seccomp</comment>
        <translation>protokolliert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>killed</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>refused %1</source>
        <comment>errno</comment>
        <translation>verweigert (%1)</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>complained</source>
        <comment>AppArmor</comment>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>audited</source>
        <comment>AppArmor</comment>
        <translation>auditiert</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>gewährt</translation>
    </message>
    <message>
        <source>exit %1</source>
        <comment>code of a process</comment>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>it worked</comment>
        <translation>ok</translation>
    </message>
    <message>
        <source>docker exec, privileged</source>
        <translation>docker exec, privilegiert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>operation, access</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>started in a container by the engine</source>
        <translation>von der Engine in einem Container gestartet</translation>
    </message>
    <message>
        <source>program started</source>
        <translation>Programm gestartet</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>user account</source>
        <translation>Benutzerkonto</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>kernel or audit configuration</source>
        <translation>Kernel- oder Audit-Konfiguration</translation>
    </message>
    <message>
        <source>anomaly</source>
        <translation>Anomalie</translation>
    </message>
    <message>
        <source>system call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>no audit record</source>
        <translation>kein Audit-Eintrag</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>logged, not refused</source>
        <translation>protokolliert, nicht verweigert</translation>
    </message>
</context>
<context>
    <name>AuditRule</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the quote has no end</source>
        <translation>das Anführungszeichen hat kein Ende</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no field=value</source>
        <translation>„%1“ ist kein Feld=Wert</translation>
    </message>
    <message>
        <source>a rule is one -w or one -a</source>
        <translation>eine Regel ist ein -w oder ein -a</translation>
    </message>
    <message>
        <source>permissions are of r, w, x and a: &quot;%1&quot;</source>
        <translation>Rechte bestehen aus r, w, x und a: „%1“</translation>
    </message>
    <message>
        <source>auditctl has no &quot;%1&quot; here</source>
        <translation>auditctl hat hier kein „%1“</translation>
    </message>
    <message>
        <source>a rule begins with -w or -a</source>
        <translation>eine Regel beginnt mit -w oder -a</translation>
    </message>
    <message>
        <source>-w goes with -p and -k alone</source>
        <translation>zu -w passen nur -p und -k</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>a watch needs an absolute path: &quot;%1&quot;</source>
        <translation>eine Überwachung braucht einen absoluten Pfad: „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list and action, such as always,exit</source>
        <translation>„%1“ ist keine Liste mit Aktion wie always,exit</translation>
    </message>
    <message>
        <source>no audit rule: &quot;%1&quot;</source>
        <translation>keine Audit-Regel: „%1“</translation>
    </message>
    <message>
        <source>the rule is too long</source>
        <translation>die Regel ist zu lang</translation>
    </message>
    <message>
        <source>a rule is one line</source>
        <translation>eine Regel ist eine Zeile</translation>
    </message>
    <message>
        <source>line %1: %2 (%3)</source>
        <translation>Zeile %1: %2 (%3)</translation>
    </message>
    <message>
        <source>Docker&apos;s files, as CIS asks</source>
        <translation>Dockers Dateien, wie CIS es verlangt</translation>
    </message>
    <message>
        <source>Programs, sockets, unit files, settings and data of Docker and containerd: CIS Docker Benchmark 1.1.3 to 1.1.18.</source>
        <translation>Programme, Sockets, Unit-Dateien, Einstellungen und Daten von Docker und containerd: CIS Docker Benchmark 1.1.3 bis 1.1.18.</translation>
    </message>
    <message>
        <source>Who uses Docker</source>
        <translation>Wer Docker verwendet</translation>
    </message>
    <message>
        <source>Each start of the docker command, and changes to the sockets of engines: whoever can use them is root on this host.</source>
        <translation>Jeder Start des Befehls docker und Änderungen an den Sockets von Engines: Wer sie verwenden kann, ist root auf diesem Host.</translation>
    </message>
    <message>
        <source>Containers come into being</source>
        <translation>Container entstehen</translation>
    </message>
    <message>
        <source>Processes that are put into new namespaces, or enter those of others. clone3 keeps its flags where audit does not see them: it is not among these.</source>
        <translation>Prozesse, die in neue Namensräume gesetzt werden oder die anderer betreten. clone3 hält seine Flags, wo Audit sie nicht sieht: Es gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Kernel modules</source>
        <translation>Kernelmodule</translation>
    </message>
    <message>
        <source>A module has all of the kernel&apos;s rights; no container should load one.</source>
        <translation>Ein Modul hat alle Rechte des Kernels; kein Container sollte eins laden.</translation>
    </message>
    <message>
        <source>Use of privilege</source>
        <translation>Gebrauch von Vorrechten</translation>
    </message>
    <message>
        <source>Mounts, traced processes, BPF programs and changed host names and clocks: what containers use to get out.</source>
        <translation>Mounts, verfolgte Prozesse, BPF-Programme und geänderte Rechnernamen und Uhren: was Container verwenden, um auszubrechen.</translation>
    </message>
    <message>
        <source>Refused accesses to files</source>
        <translation>Verweigerte Zugriffe auf Dateien</translation>
    </message>
    <message>
        <source>Opening files that failed for want of rights: what a profile or a permission stopped.</source>
        <translation>Öffnen von Dateien, das mangels Rechten scheiterte: was ein Profil oder Dateirechte verhindert haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a rules file</source>
        <translation>„%1“ ist kein Name für eine Regeldatei</translation>
    </message>
    <message>
        <source>there is no directory %1</source>
        <translation>es gibt kein Verzeichnis %1</translation>
    </message>
    <message>
        <source>Every program that is started</source>
        <translation>Jedes Programm, das gestartet wird</translation>
    </message>
    <message>
        <source>With the parent of each process: what has ended before anybody looks is attributed to its container by it. Writes much.</source>
        <translation>Mit dem Elternprozess jedes Prozesses: Was endet, bevor jemand nachsieht, wird darüber seinem Container zugeordnet. Schreibt viel.</translation>
    </message>
</context>
<context>
    <name>AuditSentence</name>
    <message>
        <source>process %1</source>
        <translation>Prozess %1</translation>
    </message>
    <message>
        <source>a process</source>
        <translation>ein Prozess</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>process in container</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 on the host</source>
        <comment>process</comment>
        <translation>%1 auf dem Host</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>einen Socket</translation>
    </message>
    <message>
        <source>a socket of %1 %2</source>
        <comment>family, type</comment>
        <translation>einen Socket der Art %1 %2</translation>
    </message>
    <message>
        <source>use the capability %1</source>
        <translation>die Capability %1 verwenden</translation>
    </message>
    <message>
        <source>mount %1</source>
        <translation>%1 einhängen</translation>
    </message>
    <message>
        <source>unmount %1</source>
        <translation>%1 aushängen</translation>
    </message>
    <message>
        <source>make %1 the root</source>
        <translation>%1 zur Wurzel machen</translation>
    </message>
    <message>
        <source>be traced by a process of %1</source>
        <translation>sich von einem Prozess von %1 verfolgen lassen</translation>
    </message>
    <message>
        <source>trace a process of %1</source>
        <translation>einen Prozess von %1 verfolgen</translation>
    </message>
    <message>
        <source>send the signal %1 to a process of %2</source>
        <translation>das Signal %1 an einen Prozess von %2 senden</translation>
    </message>
    <message>
        <source>execute %1</source>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>create a user namespace</source>
        <translation>einen Benutzer-Namensraum anlegen</translation>
    </message>
    <message>
        <source>change to the profile %1</source>
        <translation>zum Profil %1 wechseln</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>operation on a socket</comment>
        <translation>%1 auf %2 anwenden</translation>
    </message>
    <message>
        <source>speak over D-Bus to %1</source>
        <translation>über D-Bus mit %1 sprechen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>write /etc/passwd</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>do %1 on %2</source>
        <comment>operation on a file</comment>
        <translation>%1 auf %2 anwenden</translation>
    </message>
    <message>
        <source>do %1</source>
        <comment>operation</comment>
        <translation>%1 ausführen</translation>
    </message>
    <message>
        <source>%1 loaded the AppArmor profile %2</source>
        <translation>%1 hat das AppArmor-Profil %2 geladen</translation>
    </message>
    <message>
        <source>%1 replaced the AppArmor profile %2</source>
        <translation>%1 hat das AppArmor-Profil %2 ersetzt</translation>
    </message>
    <message>
        <source>%1 removed the AppArmor profile %2</source>
        <translation>%1 hat das AppArmor-Profil %2 entfernt</translation>
    </message>
    <message>
        <source>AppArmor: %1</source>
        <translation>AppArmor: %1</translation>
    </message>
    <message>
        <source>%1 was refused to %2 by AppArmor</source>
        <translation>%1 wollte %2; AppArmor hat es verweigert</translation>
    </message>
    <message>
        <source>%1 was refused to %2 by AppArmor profile %3</source>
        <translation>%1 wollte %2; das AppArmor-Profil %3 hat es verweigert</translation>
    </message>
    <message>
        <source>AppArmor profile %3 would refuse %1 to %2, but only complains</source>
        <translation>%1 wollte %2; das AppArmor-Profil %3 würde es verweigern, meldet es aber nur</translation>
    </message>
    <message>
        <source>%1 was allowed to %2 by AppArmor profile %3, which logs it</source>
        <translation>%1 durfte %2; das AppArmor-Profil %3 erlaubt und protokolliert es</translation>
    </message>
    <message>
        <source>%1 was killed by AppArmor profile %3 when it tried to %2</source>
        <translation>%1 wollte %2 und wurde vom AppArmor-Profil %3 beendet</translation>
    </message>
    <message>
        <source>AppArmor says %1: %2, %3</source>
        <comment>verdict, process, deed</comment>
        <translation>AppArmor sagt %1: %2, %3</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 called %2, and its seccomp profile logs that</source>
        <translation>%1 hat %2 aufgerufen, und das Seccomp-Profil protokolliert es</translation>
    </message>
    <message>
        <source>%1 was refused the system call %2 by seccomp (%3)</source>
        <translation>%1 wollte den Systemaufruf %2; Seccomp hat ihn verweigert (%3)</translation>
    </message>
    <message>
        <source>%1 was killed by seccomp for calling %2</source>
        <translation>%1 hat %2 aufgerufen und wurde deshalb von Seccomp beendet</translation>
    </message>
    <message>
        <source>%1 got the signal SIGSYS from seccomp for calling %2</source>
        <translation>%1 hat %2 aufgerufen und deshalb von Seccomp das Signal SIGSYS bekommen</translation>
    </message>
    <message>
        <source>%1 called %2, and seccomp asked its tracer</source>
        <translation>%1 hat %2 aufgerufen, und Seccomp hat den Verfolger gefragt</translation>
    </message>
    <message>
        <source>%1 called %2, and seccomp asked a supervisor</source>
        <translation>%1 hat %2 aufgerufen, und Seccomp hat einen Aufseher gefragt</translation>
    </message>
    <message>
        <source>%1 called %2, which seccomp allows</source>
        <translation>%1 hat %2 aufgerufen, was Seccomp erlaubt</translation>
    </message>
    <message>
        <source>%1 called %2: seccomp&apos;s answer is 0x%3</source>
        <translation>%1 hat %2 aufgerufen: Die Antwort von Seccomp ist 0x%3</translation>
    </message>
    <message>
        <source>%1 opened %2</source>
        <translation>%1 hat %2 geöffnet</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>%1 created %2</source>
        <translation>%1 hat %2 angelegt</translation>
    </message>
    <message>
        <source>%1 deleted %2</source>
        <translation>%1 hat %2 gelöscht</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>%1 renamed %2</source>
        <translation>%1 hat %2 umbenannt</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>%1 changed the mode of %2</source>
        <translation>%1 hat die Rechte von %2 geändert</translation>
    </message>
    <message>
        <source>change the mode of %1</source>
        <translation>die Rechte von %1 ändern</translation>
    </message>
    <message>
        <source>%1 changed the owner of %2</source>
        <translation>%1 hat den Eigentümer von %2 geändert</translation>
    </message>
    <message>
        <source>change the owner of %1</source>
        <translation>den Eigentümer von %1 ändern</translation>
    </message>
    <message>
        <source>%1 mounted %2</source>
        <translation>%1 hat %2 eingehängt</translation>
    </message>
    <message>
        <source>%1 unmounted %2</source>
        <translation>%1 hat %2 ausgehängt</translation>
    </message>
    <message>
        <source>%1 connected to %2</source>
        <translation>%1 hat sich mit %2 verbunden</translation>
    </message>
    <message>
        <source>connect to %1</source>
        <translation>sich mit %1 verbinden</translation>
    </message>
    <message>
        <source>%1 took the address %2</source>
        <translation>%1 hat die Adresse %2 belegt</translation>
    </message>
    <message>
        <source>take the address %1</source>
        <translation>die Adresse %1 belegen</translation>
    </message>
    <message>
        <source>%1 was refused to %2 (%3)</source>
        <comment>process, deed, error</comment>
        <translation>%1 wollte %2; es wurde verweigert (%3)</translation>
    </message>
    <message>
        <source>%1 failed to %2 (%3)</source>
        <comment>process, deed, error</comment>
        <translation>%1 wollte %2; es scheiterte (%3)</translation>
    </message>
    <message>
        <source>%1 executed %2</source>
        <translation>%1 hat %2 ausgeführt</translation>
    </message>
    <message>
        <source>%1 executed %2: %3</source>
        <comment>process, program, command line</comment>
        <translation>%1 hat %2 ausgeführt: %3</translation>
    </message>
    <message>
        <source>remove the kernel module %1</source>
        <translation>das Kernelmodul %1 entfernen</translation>
    </message>
    <message>
        <source>load the kernel module %1</source>
        <translation>das Kernelmodul %1 laden</translation>
    </message>
    <message>
        <source>%1 removed the kernel module %2</source>
        <translation>%1 hat das Kernelmodul %2 entfernt</translation>
    </message>
    <message>
        <source>%1 loaded the kernel module %2</source>
        <translation>%1 hat das Kernelmodul %2 geladen</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>call %1 on %2</source>
        <translation>%1 auf %2 aufrufen</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <translation>%1 hat %2 aufgerufen</translation>
    </message>
    <message>
        <source>%1 called %2 on %3</source>
        <translation>%1 hat %2 auf %3 aufgerufen</translation>
    </message>
    <message>
        <source>%1 could not prove to be %2</source>
        <comment>program, user</comment>
        <translation>%1: %2 konnte sich nicht ausweisen</translation>
    </message>
    <message>
        <source>%2 authenticated to %1</source>
        <comment>program, user</comment>
        <translation>%2 hat sich bei %1 ausgewiesen</translation>
    </message>
    <message>
        <source>%1 failed to log in</source>
        <comment>user</comment>
        <translation>%1 konnte sich nicht anmelden</translation>
    </message>
    <message>
        <source>%1 logged in</source>
        <comment>user</comment>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>%1 began a session for %2</source>
        <comment>program, user</comment>
        <translation>%1 hat eine Sitzung für %2 begonnen</translation>
    </message>
    <message>
        <source>%1 ended a session of %2</source>
        <comment>program, user</comment>
        <translation>%1 hat eine Sitzung von %2 beendet</translation>
    </message>
    <message>
        <source>%1 was refused to run as another user: %2</source>
        <comment>user, command</comment>
        <translation>%1 durfte dies nicht als anderer Benutzer ausführen: %2</translation>
    </message>
    <message>
        <source>%1 ran as another user: %2</source>
        <comment>user, command</comment>
        <translation>%1 hat dies als anderer Benutzer ausgeführt: %2</translation>
    </message>
    <message>
        <source>the service %1 failed to start</source>
        <translation>der Dienst %1 konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>the service %1 was started</source>
        <translation>der Dienst %1 wurde gestartet</translation>
    </message>
    <message>
        <source>the service %1 failed</source>
        <translation>der Dienst %1 ist gescheitert</translation>
    </message>
    <message>
        <source>the service %1 was stopped</source>
        <translation>der Dienst %1 wurde angehalten</translation>
    </message>
    <message>
        <source>%1 reported a failure: %2</source>
        <comment>program, operation</comment>
        <translation>%1 hat einen Fehlschlag gemeldet: %2</translation>
    </message>
    <message>
        <source>%1 reported: %2</source>
        <comment>program, operation</comment>
        <translation>%1 hat gemeldet: %2</translation>
    </message>
    <message>
        <source>an audit rule was added</source>
        <translation>eine Audit-Regel wurde hinzugefügt</translation>
    </message>
    <message>
        <source>an audit rule with the key %1 was added</source>
        <translation>eine Audit-Regel mit dem Schlüssel %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>an audit rule was removed</source>
        <translation>eine Audit-Regel wurde entfernt</translation>
    </message>
    <message>
        <source>an audit rule with the key %1 was removed</source>
        <translation>eine Audit-Regel mit dem Schlüssel %1 wurde entfernt</translation>
    </message>
    <message>
        <source>the audit configuration was changed</source>
        <translation>die Audit-Konfiguration wurde geändert</translation>
    </message>
    <message>
        <source>the audit configuration was changed: %1</source>
        <translation>die Audit-Konfiguration wurde geändert: %1</translation>
    </message>
    <message>
        <source>the audit daemon started</source>
        <translation>der Audit-Daemon wurde gestartet</translation>
    </message>
    <message>
        <source>the audit daemon ended</source>
        <translation>der Audit-Daemon endete</translation>
    </message>
    <message>
        <source>the audit daemon read its configuration</source>
        <translation>der Audit-Daemon hat seine Konfiguration gelesen</translation>
    </message>
    <message>
        <source>the audit daemon began a new log file</source>
        <translation>der Audit-Daemon hat eine neue Protokolldatei begonnen</translation>
    </message>
    <message>
        <source>%1 stopped listening to audit events</source>
        <translation>%1 hört Audit-Ereignissen nicht mehr zu</translation>
    </message>
    <message>
        <source>%1 began listening to audit events</source>
        <translation>%1 hört nun Audit-Ereignissen zu</translation>
    </message>
    <message>
        <source>%1 changed the firewall</source>
        <translation>%1 hat die Firewall geändert</translation>
    </message>
    <message>
        <source>a network interface began or stopped receiving everything</source>
        <translation>eine Netzwerkschnittstelle begann oder beendete den Empfang von allem</translation>
    </message>
    <message>
        <source>%1 ended with an error signal</source>
        <translation>%1 endete mit einem Fehlersignal</translation>
    </message>
    <message>
        <source>a BPF program was unloaded</source>
        <translation>ein BPF-Programm wurde entladen</translation>
    </message>
    <message>
        <source>a BPF program was loaded</source>
        <translation>ein BPF-Programm wurde geladen</translation>
    </message>
    <message>
        <source>the kernel module %1 was loaded</source>
        <translation>das Kernelmodul %1 wurde geladen</translation>
    </message>
    <message>
        <source>%1 changed its capabilities</source>
        <translation>%1 hat seine Capabilities geändert</translation>
    </message>
    <message>
        <source>%1 began a login session</source>
        <translation>%1 hat eine Anmeldesitzung begonnen</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>record type, process</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 was refused to %2 %3 by SELinux</source>
        <comment>process, permissions, object</comment>
        <translation>SELinux hat %1 verweigert: %2 %3</translation>
    </message>
    <message>
        <source>%1 was allowed to %2 %3 by SELinux, which logs it</source>
        <comment>process, permissions, object</comment>
        <translation>SELinux hat %1 erlaubt und es protokolliert: %2 %3</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>append to</source>
        <translation>ergänzen</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>lock</source>
        <translation>sperren</translation>
    </message>
    <message>
        <source>link</source>
        <translation>verlinken</translation>
    </message>
    <message>
        <source>map as code</source>
        <translation>als Code einblenden</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>read and write</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 called %2, and seccomp pretended that it worked</source>
        <translation>%1 hat %2 aufgerufen, und Seccomp hat so getan, als hätte es geklappt</translation>
    </message>
    <message>
        <source>%1 added an audit rule with the key %2</source>
        <comment>process, key</comment>
        <translation>%1 hat eine Audit-Regel mit dem Schlüssel %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 removed an audit rule with the key %2</source>
        <comment>process, key</comment>
        <translation>%1 hat eine Audit-Regel mit dem Schlüssel %2 entfernt</translation>
    </message>
</context>
<context>
    <name>Baselines</name>
    <message>
        <source>This engine does not say which it is.</source>
        <translation>Diese Engine sagt nicht, welche sie ist.</translation>
    </message>
    <message>
        <source>Engines with more than %1 containers are not remembered.</source>
        <translation>Engines mit mehr als %1 Containern werden nicht gemerkt.</translation>
    </message>
</context>
<context>
    <name>CallRemarkText</name>
    <message>
        <source>a line of strace</source>
        <translation>eine Zeile von strace</translation>
    </message>
    <message>
        <source>a row of strace -c</source>
        <translation>eine Zeile von strace -c</translation>
    </message>
    <message>
        <source>a SECCOMP record of the kernel</source>
        <translation>ein SECCOMP-Eintrag des Kernels</translation>
    </message>
    <message>
        <source>another profile allows it</source>
        <translation>ein anderes Profil erlaubt ihn</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>what a 32-bit program really calls there</source>
        <translation>was ein 32-Bit-Programm dort wirklich aufruft</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> by %n process(es)</source>
        <translation>
            <numerusform> durch %n Prozess</numerusform>
            <numerusform> durch %n Prozesse</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <translation>zuerst %1, zuletzt %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>It never worked: the program took another way, and may not need it.</source>
        <translation>Er hat nie funktioniert: Das Programm hat einen anderen Weg genommen und braucht ihn vielleicht nicht.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>With arguments 0</source>
        <translation>Mit Argumenten 0</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rule %1 names it. %2</source>
        <translation>Regel %1 nennt ihn. %2</translation>
    </message>
    <message>
        <source>No container starts with this profile: %1</source>
        <translation>Mit diesem Profil startet kein Container: %1</translation>
    </message>
    <message>
        <source>Engine&apos;s default</source>
        <translation>Standard der Engine</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>The engine&apos;s own profile opens it to containers with %1.</source>
        <translation>Das eigene Profil der Engine öffnet ihn für Container mit %1.</translation>
    </message>
    <message>
        <source>not in the recording</source>
        <translation>nicht in der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>CallStateText</name>
    <message>
        <source>conditional</source>
        <translation>bedingt</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>allow, log</source>
        <translation>erlauben, protokollieren</translation>
    </message>
    <message>
        <source>kill process</source>
        <translation>Prozess beenden</translation>
    </message>
    <message>
        <source>kill thread</source>
        <translation>Thread beenden</translation>
    </message>
    <message>
        <source>trap</source>
        <translation>SIGSYS senden</translation>
    </message>
    <message>
        <source>trace</source>
        <translation>verfolgen</translation>
    </message>
    <message>
        <source>ask supervisor</source>
        <translation>Aufseher fragen</translation>
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
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
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
    <name>Comparison</name>
    <message>
        <source>(another value)</source>
        <translation>(ein anderer Wert)</translation>
    </message>
    <message>
        <source>Weaker</source>
        <translation>Schwächer</translation>
    </message>
    <message>
        <source>Appeared</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Stricter</source>
        <translation>Strenger</translation>
    </message>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
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
    <name>ContainerFiles</name>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
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
    <name>EngineFacts</name>
    <message>
        <source>%1 running, %2 stopped</source>
        <translation>%1 laufend, %2 gestoppt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>a plain user of the host: the engine is rootless</source>
        <translation>ein gewöhnlicher Benutzer des Hosts: Die Engine läuft ohne root</translation>
    </message>
    <message>
        <source>a plain user of the host: users are remapped</source>
        <translation>ein gewöhnlicher Benutzer des Hosts: Benutzer werden abgebildet</translation>
    </message>
    <message>
        <source>root of the host</source>
        <translation>root des Hosts</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n CPU(s), %2</source>
        <translation>
            <numerusform>%1, %n CPU, %2</numerusform>
            <numerusform>%1, %n CPUs, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Control groups</source>
        <translation>Control Groups</translation>
    </message>
    <message>
        <source>version %1, %2</source>
        <translation>Version %1, %2</translation>
    </message>
    <message>
        <source>Confinement</source>
        <translation>Abschottung</translation>
    </message>
    <message>
        <source>Root inside is</source>
        <translation>Im Container ist root</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
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
    <name>EscapeView</name>
    <message>
        <source>Containers and the ways out of them</source>
        <translation>Container und ihre Ausbruchswege</translation>
    </message>
    <message>
        <source>Ways out of the container</source>
        <translation>Ausbruchswege aus dem Container</translation>
    </message>
    <message>
        <source>Select a container to see the known ways out of it.</source>
        <translation>Einen Container auswählen, um seine bekannten Ausbruchswege zu sehen.</translation>
    </message>
    <message>
        <source>The engine&apos;s details of this container are not known, so its ways out are not either.</source>
        <translation>Die Einzelheiten der Engine zu diesem Container sind nicht bekannt, seine Ausbruchswege also auch nicht.</translation>
    </message>
    <message>
        <source>Told from facts alone: nothing was run in the container. A way is open where everything that it takes is there; a kernel or a program that happens to resist is not seen.</source>
        <translation>Allein aus Fakten geschlossen: Im Container wurde nichts ausgeführt. Ein Weg ist offen, wo alles da ist, was er braucht; ein Kernel oder ein Programm, das zufällig widersteht, wird nicht gesehen.</translation>
    </message>
</context>
<context>
    <name>ExceptionsView</name>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected exceptions: their findings come back</source>
        <translation>Die ausgewählten Ausnahmen entfernen: Ihre Befunde kommen wieder</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Use a file that is shared, under version control for example</source>
        <translation>Eine gemeinsame Datei verwenden, zum Beispiel eine unter Versionsverwaltung</translation>
    </message>
    <message>
        <source>The file of exceptions</source>
        <translation>Die Datei der Ausnahmen</translation>
    </message>
    <message>
        <source>Exceptions (*.json)</source>
        <translation>Ausnahmen (*.json)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>Use the file among this program&apos;s own data again</source>
        <translation>Wieder die Datei unter den eigenen Daten dieses Programms verwenden</translation>
    </message>
    <message>
        <source>Nothing is accepted. Exceptions are kept in %1</source>
        <translation>Nichts ist akzeptiert. Ausnahmen werden in %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>In %1 aufbewahrt</translation>
    </message>
</context>
<context>
    <name>ExecWatch</name>
    <message>
        <source>the engine&apos;s answer is no exec</source>
        <translation>die Antwort der Engine ist kein exec</translation>
    </message>
    <message>
        <source>a process that was started in %1 ended with %2</source>
        <translation>ein in %1 gestarteter Prozess endete mit %2</translation>
    </message>
    <message>
        <source>a process that was started in %1 ended</source>
        <translation>ein in %1 gestarteter Prozess endete</translation>
    </message>
    <message>
        <source>a shell is to be started in %1</source>
        <translation>eine Shell soll in %1 gestartet werden</translation>
    </message>
    <message>
        <source>a process is to be started in %1</source>
        <translation>ein Prozess soll in %1 gestartet werden</translation>
    </message>
    <message>
        <source>a shell was started in %1</source>
        <translation>eine Shell wurde in %1 gestartet</translation>
    </message>
    <message>
        <source>a process was started in %1</source>
        <translation>ein Prozess wurde in %1 gestartet</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <comment>a shell was started in web1, user</comment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1, privileged</source>
        <comment>a shell was started in web1 as root</comment>
        <translation>%1, privilegiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a shell was started in web1, command line</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FileFindings</name>
    <message>
        <source>A file of more than 1 MiB is not judged.</source>
        <translation>Eine Datei von mehr als 1 MiB wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>Open Dockerfile or compose file…</source>
        <translation>Dockerfile oder Compose-Datei öffnen…</translation>
    </message>
    <message>
        <source>Show an example</source>
        <translation>Ein Beispiel zeigen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Findings of the file</source>
        <translation>Befunde der Datei</translation>
    </message>
    <message>
        <source>To start with: no more than this Dockerfile shows the image to need</source>
        <translation>Für den Anfang: nicht mehr, als das Image laut diesem Dockerfile braucht</translation>
    </message>
    <message>
        <source>Open or drop a Dockerfile or a compose file.</source>
        <translation>Ein Dockerfile oder eine Compose-Datei öffnen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Its findings stand on their lines. Nothing is built or run.</source>
        <translation>Die Befunde stehen an ihren Zeilen. Nichts wird gebaut oder ausgeführt.</translation>
    </message>
    <message>
        <source>Open a Dockerfile or a compose file</source>
        <translation>Ein Dockerfile oder eine Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>An example: Dockerfile</source>
        <translation>Ein Beispiel: Dockerfile</translation>
    </message>
    <message>
        <source>It cannot be judged: %1%2</source>
        <translation>Die Datei kann nicht beurteilt werden: %1%2</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>What to start with</source>
        <translation>Zum Anfangen</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>AppArmor draft</source>
        <translation>AppArmor-Entwurf</translation>
    </message>
    <message>
        <source>Seccomp draft</source>
        <translation>Seccomp-Entwurf</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save this draft as a file, which the page of its kind opens</source>
        <translation>Diesen Entwurf als Datei speichern, die die Seite seiner Art öffnet</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Den Entwurf speichern</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>the filter is too long</source>
        <translation>der Filter ist zu lang</translation>
    </message>
</context>
<context>
    <name>FindingExceptions</name>
    <message>
        <source>The file of exceptions cannot be read: %1</source>
        <translation>Die Datei der Ausnahmen kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file of exceptions is too large.</source>
        <translation>Die Datei der Ausnahmen ist zu groß.</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>A newer Bulkhead wrote the file of exceptions.</source>
        <translation>Ein neueres Bulkhead hat die Datei der Ausnahmen geschrieben.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>Fails</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>The engine does not tell, and its host could not be looked at: %1</source>
        <translation>Die Engine sagt es nicht, und ihr Host konnte nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>The engine does not tell, and its host was not looked at (it needs the agent).</source>
        <translation>Die Engine sagt es nicht, und ihr Host wurde nicht angesehen (dazu braucht es den Agenten).</translation>
    </message>
    <message>
        <source>This snapshot was recorded without the engine&apos;s files.</source>
        <translation>Dieser Schnappschuss wurde ohne die Dateien der Engine aufgezeichnet.</translation>
    </message>
    <message>
        <source>daemon.json could not be read.</source>
        <translation>daemon.json konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>dockerd&apos;s command line was not seen, or there are several dockerd.</source>
        <translation>Die Befehlszeile von dockerd wurde nicht gesehen, oder es gibt mehrere dockerd.</translation>
    </message>
    <message>
        <source>Service %1: what it extends was not looked at.</source>
        <translation>Dienst %1: Was er erweitert, wurde nicht angesehen.</translation>
    </message>
    <message>
        <source>Files that it includes were not looked at.</source>
        <translation>Dateien, die diese Datei einbindet, wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>No fact answers this; a person must.</source>
        <translation>Keine Tatsache beantwortet dies; das muss ein Mensch tun.</translation>
    </message>
    <message>
        <source>No engine of today has this any more.</source>
        <translation>Keine heutige Engine hat dies noch.</translation>
    </message>
    <message>
        <source>This engine is Podman.</source>
        <translation>Diese Engine ist Podman.</translation>
    </message>
    <message>
        <source>The engine did not tell its version.</source>
        <translation>Die Engine hat ihre Version nicht genannt.</translation>
    </message>
    <message>
        <source>%1 is a distribution&apos;s version: its package manager tells whether there is a newer one.</source>
        <translation>%1 ist die Version einer Distribution: Deren Paketverwaltung sagt, ob es eine neuere gibt.</translation>
    </message>
    <message>
        <source>The engine did not tell the options of its bridge.</source>
        <translation>Die Engine hat die Optionen ihrer Bridge nicht genannt.</translation>
    </message>
    <message>
        <source>The engine&apos;s networks are not in this snapshot.</source>
        <translation>Die Netzwerke der Engine sind nicht in diesem Schnappschuss.</translation>
    </message>
    <message>
        <source>This engine has no default bridge.</source>
        <translation>Diese Engine hat keine Standard-Bridge.</translation>
    </message>
    <message>
        <source>The engine did not tell which registries it trusts.</source>
        <translation>Die Engine hat nicht gesagt, welchen Registrys sie vertraut.</translation>
    </message>
    <message>
        <source>dockerd listens on no network address.</source>
        <translation>dockerd lauscht an keiner Netzwerkadresse.</translation>
    </message>
    <message>
        <source>The engine did not tell its plugins.</source>
        <translation>Die Engine hat ihre Plugins nicht genannt.</translation>
    </message>
    <message>
        <source>The engine did not tell its logging driver.</source>
        <translation>Die Engine hat ihren Protokolltreiber nicht genannt.</translation>
    </message>
    <message>
        <source>A swarm node cannot have it.</source>
        <translation>Ein Knoten eines Swarms kann es nicht haben.</translation>
    </message>
    <message>
        <source>Podman&apos;s containers run without a daemon.</source>
        <translation>Die Container von Podman laufen ohne Daemon.</translation>
    </message>
    <message>
        <source>The engine did not tell its security options.</source>
        <translation>Die Engine hat ihre Sicherheitsoptionen nicht genannt.</translation>
    </message>
    <message>
        <source>The engine did not tell.</source>
        <translation>Die Engine hat es nicht gesagt.</translation>
    </message>
    <message>
        <source>What is inside images is not in a snapshot; a Dockerfile can be checked with bulkheadctl lint.</source>
        <translation>Was in Images steckt, ist nicht in einem Schnappschuss; ein Dockerfile kann mit bulkheadctl lint geprüft werden.</translation>
    </message>
    <message>
        <source>Only a scanner with a list of known holes tells.</source>
        <translation>Das sagt nur ein Scanner mit einer Liste bekannter Lücken.</translation>
    </message>
    <message>
        <source>Only the image&apos;s registry, or who signed it, tells.</source>
        <translation>Das sagt nur die Registry des Images oder wer es unterschrieben hat.</translation>
    </message>
    <message>
        <source>This engine has no swarm mode.</source>
        <translation>Diese Engine hat keinen Swarm-Modus.</translation>
    </message>
    <message>
        <source>This engine is in no swarm.</source>
        <translation>Diese Engine ist in keinem Swarm.</translation>
    </message>
    <message>
        <source>Only a manager of the swarm tells.</source>
        <translation>Das sagt nur ein Manager des Swarms.</translation>
    </message>
    <message>
        <source>There is no overlay network.</source>
        <translation>Es gibt kein Overlay-Netzwerk.</translation>
    </message>
    <message>
        <source>The engine did not tell the versions of runc and containerd.</source>
        <translation>Die Engine hat die Versionen von runc und containerd nicht genannt.</translation>
    </message>
    <message>
        <source>By its number it would have %1; the distribution may have mended it without a new number.</source>
        <translation>Der Nummer nach hätte sie %1; vielleicht hat die Distribution es ohne neue Nummer behoben.</translation>
    </message>
    <message>
        <source>The swarm&apos;s managers can decide for every node.</source>
        <translation>Die Manager des Swarms können für jeden Knoten entscheiden.</translation>
    </message>
    <message>
        <source>The engine&apos;s version is maintained</source>
        <translation>Die Version der Engine wird gepflegt</translation>
    </message>
    <message>
        <source>An old engine</source>
        <translation>Eine alte Engine</translation>
    </message>
    <message>
        <source>Holes that became known since are open.</source>
        <translation>Seither bekannt gewordene Lücken sind offen.</translation>
    </message>
    <message>
        <source>Update the engine.</source>
        <translation>Die Engine aktualisieren.</translation>
    </message>
    <message>
        <source>The engine runs without root</source>
        <translation>Die Engine läuft ohne root</translation>
    </message>
    <message>
        <source>The engine runs as root</source>
        <translation>Die Engine läuft als root</translation>
    </message>
    <message>
        <source>Who takes over the engine is root on the host.</source>
        <translation>Wer die Engine übernimmt, ist root auf dem Host.</translation>
    </message>
    <message>
        <source>Where the containers allow it, run the engine rootless (dockerd-rootless-setuptool.sh install).</source>
        <translation>Wo die Container es zulassen, die Engine ohne root laufen lassen (dockerd-rootless-setuptool.sh install).</translation>
    </message>
    <message>
        <source>Containers on the default bridge cannot reach each other</source>
        <translation>Container an der Standard-Bridge erreichen einander nicht</translation>
    </message>
    <message>
        <source>All containers on the default bridge reach each other</source>
        <translation>Alle Container an der Standard-Bridge erreichen einander</translation>
    </message>
    <message>
        <source>From one container all services of the others there can be attacked.</source>
        <translation>Von einem Container aus sind alle Dienste der anderen dort angreifbar.</translation>
    </message>
    <message>
        <source>Set &quot;icc&quot;: false in daemon.json, or put containers in networks of their own.</source>
        <translation>&quot;icc&quot;: false in daemon.json setzen oder Container in eigene Netzwerke legen.</translation>
    </message>
    <message>
        <source>The engine logs at level info</source>
        <translation>Die Engine protokolliert auf Stufe info</translation>
    </message>
    <message>
        <source>The engine&apos;s log level is not info</source>
        <translation>Die Protokollstufe der Engine ist nicht info</translation>
    </message>
    <message>
        <source>Too little is logged to tell afterwards what happened, or so much that secrets are in it.</source>
        <translation>Es wird zu wenig protokolliert, um nachher zu sagen, was geschah, oder so viel, dass Geheimnisse darin stehen.</translation>
    </message>
    <message>
        <source>Set &quot;log-level&quot;: &quot;info&quot; in daemon.json.</source>
        <translation>&quot;log-level&quot;: &quot;info&quot; in daemon.json setzen.</translation>
    </message>
    <message>
        <source>The engine may set firewall rules</source>
        <translation>Die Engine darf Firewall-Regeln setzen</translation>
    </message>
    <message>
        <source>The engine sets no firewall rules</source>
        <translation>Die Engine setzt keine Firewall-Regeln</translation>
    </message>
    <message>
        <source>Networks of containers are not kept apart, and published ports are as open as the host&apos;s own.</source>
        <translation>Netzwerke von Containern sind nicht getrennt, und veröffentlichte Ports sind so offen wie die des Hosts selbst.</translation>
    </message>
    <message>
        <source>Remove &quot;iptables&quot;: false from daemon.json.</source>
        <translation>&quot;iptables&quot;: false aus daemon.json entfernen.</translation>
    </message>
    <message>
        <source>Every registry is asked over TLS</source>
        <translation>Jede Registry wird über TLS gefragt</translation>
    </message>
    <message>
        <source>Registries without TLS</source>
        <translation>Registrys ohne TLS</translation>
    </message>
    <message>
        <source>Who stands between can give the host images of his own.</source>
        <translation>Wer dazwischen steht, kann dem Host eigene Images unterschieben.</translation>
    </message>
    <message>
        <source>Remove them from &quot;insecure-registries&quot; in daemon.json; install the registry&apos;s certificate instead.</source>
        <translation>Sie aus &quot;insecure-registries&quot; in daemon.json entfernen; stattdessen das Zertifikat der Registry installieren.</translation>
    </message>
    <message>
        <source>The storage driver is not aufs</source>
        <translation>Der Speichertreiber ist nicht aufs</translation>
    </message>
    <message>
        <source>The storage driver is aufs</source>
        <translation>Der Speichertreiber ist aufs</translation>
    </message>
    <message>
        <source>aufs is in no kernel of today and gets no mending.</source>
        <translation>aufs ist in keinem heutigen Kernel und wird nicht mehr repariert.</translation>
    </message>
    <message>
        <source>Change to overlay2.</source>
        <translation>Zu overlay2 wechseln.</translation>
    </message>
    <message>
        <source>The engine answers over the network only who has a certificate</source>
        <translation>Die Engine verlangt im Netzwerk ein Zertifikat</translation>
    </message>
    <message>
        <source>The engine answers over the network without asking who calls</source>
        <translation>Die Engine antwortet im Netzwerk jedem, ohne zu fragen, wer ruft</translation>
    </message>
    <message>
        <source>Whoever reaches the port is root on the host.</source>
        <translation>Wer den Port erreicht, ist root auf dem Host.</translation>
    </message>
    <message>
        <source>Turn the address off and use ssh://, or set tlsverify with tlscacert, tlscert and tlskey.</source>
        <translation>Die Adresse abschalten und ssh:// verwenden, oder tlsverify mit tlscacert, tlscert und tlskey setzen.</translation>
    </message>
    <message>
        <source>Default ulimits are chosen</source>
        <translation>Standard-Ulimits sind gewählt</translation>
    </message>
    <message>
        <source>No default ulimits</source>
        <translation>Keine Standard-Ulimits</translation>
    </message>
    <message>
        <source>A container may open more files than the host can bear.</source>
        <translation>Ein Container darf mehr Dateien öffnen, als der Host verträgt.</translation>
    </message>
    <message>
        <source>Set &quot;default-ulimits&quot; in daemon.json.</source>
        <translation>&quot;default-ulimits&quot; in daemon.json setzen.</translation>
    </message>
    <message>
        <source>Users of containers are mapped to others of the host</source>
        <translation>Benutzer von Containern sind auf andere des Hosts abgebildet</translation>
    </message>
    <message>
        <source>Users of containers are users of the host</source>
        <translation>Benutzer von Containern sind Benutzer des Hosts</translation>
    </message>
    <message>
        <source>User 0 of a container is user 0 of the host.</source>
        <translation>Benutzer 0 eines Containers ist Benutzer 0 des Hosts.</translation>
    </message>
    <message>
        <source>Set &quot;userns-remap&quot;: &quot;default&quot; in daemon.json; existing containers and images are then not seen.</source>
        <translation>&quot;userns-remap&quot;: &quot;default&quot; in daemon.json setzen; vorhandene Container und Images sind dann nicht mehr zu sehen.</translation>
    </message>
    <message>
        <source>Containers are in the usual control group</source>
        <translation>Container sind in der üblichen Control Group</translation>
    </message>
    <message>
        <source>Containers are in a control group of another choice</source>
        <translation>Container sind in einer anders gewählten Control Group</translation>
    </message>
    <message>
        <source>Limits that were set for the usual group do not hold.</source>
        <translation>Für die übliche Gruppe gesetzte Grenzen gelten nicht.</translation>
    </message>
    <message>
        <source>Remove &quot;cgroup-parent&quot; from daemon.json, unless it is meant.</source>
        <translation>&quot;cgroup-parent&quot; aus daemon.json entfernen, wenn es nicht gewollt ist.</translation>
    </message>
    <message>
        <source>The base device size is unchanged</source>
        <translation>Die Grundgröße des Geräts ist unverändert</translation>
    </message>
    <message>
        <source>The base device size was changed</source>
        <translation>Die Grundgröße des Geräts wurde geändert</translation>
    </message>
    <message>
        <source>Containers may fill the disk.</source>
        <translation>Container können die Platte füllen.</translation>
    </message>
    <message>
        <source>Remove dm.basesize.</source>
        <translation>dm.basesize entfernen.</translation>
    </message>
    <message>
        <source>A plugin decides who may ask the engine what</source>
        <translation>Ein Plugin entscheidet, wer die Engine was fragen darf</translation>
    </message>
    <message>
        <source>No authorization plugin</source>
        <translation>Kein Autorisierungs-Plugin</translation>
    </message>
    <message>
        <source>Who may ask the engine anything may ask it everything.</source>
        <translation>Wer die Engine irgendetwas fragen darf, darf sie alles fragen.</translation>
    </message>
    <message>
        <source>Where several people use the engine, add an authorization plugin, or give each a rootless one.</source>
        <translation>Wo mehrere die Engine verwenden, ein Autorisierungs-Plugin hinzufügen oder jedem eine Engine ohne root geben.</translation>
    </message>
    <message>
        <source>Logs are kept on another machine</source>
        <translation>Protokolle liegen auf einer anderen Maschine</translation>
    </message>
    <message>
        <source>Logs are kept on this host only</source>
        <translation>Protokolle liegen nur auf diesem Host</translation>
    </message>
    <message>
        <source>Who takes over the host can remove his traces.</source>
        <translation>Wer den Host übernimmt, kann seine Spuren entfernen.</translation>
    </message>
    <message>
        <source>Set &quot;log-driver&quot; to a remote one (syslog, fluentd, gelf, loki), or collect the files.</source>
        <translation>&quot;log-driver&quot; auf einen entfernten setzen (syslog, fluentd, gelf, loki) oder die Dateien einsammeln.</translation>
    </message>
    <message>
        <source>Containers may not gain privileges unless they ask for it</source>
        <translation>Container gewinnen keine Rechte hinzu, wenn sie es nicht verlangen</translation>
    </message>
    <message>
        <source>Containers may gain privileges by default</source>
        <translation>Container können standardmäßig Rechte hinzugewinnen</translation>
    </message>
    <message>
        <source>A set-user-ID program in a container can raise a process to root, up to the bounding set.</source>
        <translation>Ein Set-User-ID-Programm in einem Container kann einen Prozess zu root machen, bis zum Bounding-Set.</translation>
    </message>
    <message>
        <source>Set &quot;no-new-privileges&quot;: true in daemon.json.</source>
        <translation>&quot;no-new-privileges&quot;: true in daemon.json setzen.</translation>
    </message>
    <message>
        <source>Containers go on while the engine is updated</source>
        <translation>Container laufen weiter, während die Engine aktualisiert wird</translation>
    </message>
    <message>
        <source>Containers stop when the engine does</source>
        <translation>Container halten mit der Engine an</translation>
    </message>
    <message>
        <source>Updates of the engine are put off because they stop everything.</source>
        <translation>Aktualisierungen der Engine werden aufgeschoben, weil sie alles anhalten.</translation>
    </message>
    <message>
        <source>Set &quot;live-restore&quot;: true in daemon.json.</source>
        <translation>&quot;live-restore&quot;: true in daemon.json setzen.</translation>
    </message>
    <message>
        <source>Published ports need no proxy process</source>
        <translation>Veröffentlichte Ports brauchen keinen Proxy-Prozess</translation>
    </message>
    <message>
        <source>A proxy process for each published port</source>
        <translation>Ein Proxy-Prozess für jeden veröffentlichten Port</translation>
    </message>
    <message>
        <source>One more program that runs as root and is reached from the network.</source>
        <translation>Ein Programm mehr, das als root läuft und aus dem Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>Set &quot;userland-proxy&quot;: false in daemon.json.</source>
        <translation>&quot;userland-proxy&quot;: false in daemon.json setzen.</translation>
    </message>
    <message>
        <source>The engine filters system calls by default</source>
        <translation>Die Engine filtert Systemaufrufe standardmäßig</translation>
    </message>
    <message>
        <source>The engine filters no system calls</source>
        <translation>Die Engine filtert keine Systemaufrufe</translation>
    </message>
    <message>
        <source>Every container may make every system call that it does not forbid itself.</source>
        <translation>Jeder Container darf jeden Systemaufruf machen, den er nicht selbst verbietet.</translation>
    </message>
    <message>
        <source>Remove &quot;seccomp-profile&quot;: &quot;unconfined&quot; from daemon.json.</source>
        <translation>&quot;seccomp-profile&quot;: &quot;unconfined&quot; aus daemon.json entfernen.</translation>
    </message>
    <message>
        <source>Experimental features are off</source>
        <translation>Experimentelle Funktionen sind aus</translation>
    </message>
    <message>
        <source>Experimental features are on</source>
        <translation>Experimentelle Funktionen sind an</translation>
    </message>
    <message>
        <source>They are tested less than the rest.</source>
        <translation>Sie sind weniger geprüft als der Rest.</translation>
    </message>
    <message>
        <source>Remove &quot;experimental&quot;: true from daemon.json.</source>
        <translation>&quot;experimental&quot;: true aus daemon.json entfernen.</translation>
    </message>
    <message>
        <source>Images come from somebody who is trusted</source>
        <translation>Images kommen von jemandem, dem vertraut wird</translation>
    </message>
    <message>
        <source>Images of unknown origin</source>
        <translation>Images unbekannter Herkunft</translation>
    </message>
    <message>
        <source>Whoever made the image decides what runs.</source>
        <translation>Wer das Image gemacht hat, entscheidet, was läuft.</translation>
    </message>
    <message>
        <source>Use official images, or build your own.</source>
        <translation>Offizielle Images verwenden oder eigene bauen.</translation>
    </message>
    <message>
        <source>Images hold only what their program needs</source>
        <translation>Images enthalten nur, was ihr Programm braucht</translation>
    </message>
    <message>
        <source>Images with more than their program needs</source>
        <translation>Images mit mehr, als ihr Programm braucht</translation>
    </message>
    <message>
        <source>Every program is one more with holes, and one more tool for an attacker.</source>
        <translation>Jedes Programm ist eins mehr mit Lücken und ein Werkzeug mehr für Angreifer.</translation>
    </message>
    <message>
        <source>Build from a small base, in stages.</source>
        <translation>Aus einer kleinen Basis bauen, in Stufen.</translation>
    </message>
    <message>
        <source>Images are scanned and built anew</source>
        <translation>Images werden gescannt und neu gebaut</translation>
    </message>
    <message>
        <source>Images with known holes</source>
        <translation>Images mit bekannten Lücken</translation>
    </message>
    <message>
        <source>Known holes of their programs are open.</source>
        <translation>Bekannte Lücken ihrer Programme sind offen.</translation>
    </message>
    <message>
        <source>Scan images and build them anew.</source>
        <translation>Images scannen und neu bauen.</translation>
    </message>
    <message>
        <source>Images have a HEALTHCHECK</source>
        <translation>Images haben ein HEALTHCHECK</translation>
    </message>
    <message>
        <source>Images without a HEALTHCHECK</source>
        <translation>Images ohne HEALTHCHECK</translation>
    </message>
    <message>
        <source>Nobody is told when the program no longer does what it should.</source>
        <translation>Niemand erfährt, wenn das Programm nicht mehr tut, was es soll.</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK instruction; 5.27 tells it of each container.</source>
        <translation>Eine Anweisung HEALTHCHECK hinzufügen; 5.27 sagt es für jeden Container.</translation>
    </message>
    <message>
        <source>Images do not update package lists alone</source>
        <translation>Images aktualisieren Paketlisten nicht für sich allein</translation>
    </message>
    <message>
        <source>A package list that is updated alone</source>
        <translation>Eine für sich allein aktualisierte Paketliste</translation>
    </message>
    <message>
        <source>A cached layer keeps an old list, and so old packages.</source>
        <translation>Eine zwischengespeicherte Schicht behält eine alte Liste und damit alte Pakete.</translation>
    </message>
    <message>
        <source>Update and install in one RUN instruction.</source>
        <translation>In einer einzigen Anweisung RUN aktualisieren und installieren.</translation>
    </message>
    <message>
        <source>Images hold no set-user-ID files</source>
        <translation>Images enthalten keine Set-User-ID-Dateien</translation>
    </message>
    <message>
        <source>Images with set-user-ID files</source>
        <translation>Images mit Set-User-ID-Dateien</translation>
    </message>
    <message>
        <source>They raise a process to root.</source>
        <translation>Sie machen einen Prozess zu root.</translation>
    </message>
    <message>
        <source>Images are built with COPY, not ADD</source>
        <translation>Images werden mit COPY gebaut, nicht mit ADD</translation>
    </message>
    <message>
        <source>Images built with ADD</source>
        <translation>Mit ADD gebaute Images</translation>
    </message>
    <message>
        <source>ADD fetches and unpacks what others may have changed.</source>
        <translation>ADD holt und entpackt, was andere geändert haben können.</translation>
    </message>
    <message>
        <source>Use COPY.</source>
        <translation>COPY verwenden.</translation>
    </message>
    <message>
        <source>No secret is in a Dockerfile</source>
        <translation>In keinem Dockerfile ist ein Geheimnis</translation>
    </message>
    <message>
        <source>Secrets in a Dockerfile</source>
        <translation>Geheimnisse in einem Dockerfile</translation>
    </message>
    <message>
        <source>Everybody who has the image reads them.</source>
        <translation>Jeder, der das Image hat, liest sie.</translation>
    </message>
    <message>
        <source>Use RUN --mount=type=secret.</source>
        <translation>RUN --mount=type=secret verwenden.</translation>
    </message>
    <message>
        <source>Only verified packages are installed</source>
        <translation>Nur geprüfte Pakete werden installiert</translation>
    </message>
    <message>
        <source>Packages that nobody verified</source>
        <translation>Pakete, die niemand geprüft hat</translation>
    </message>
    <message>
        <source>Whoever made them decides what runs.</source>
        <translation>Wer sie gemacht hat, entscheidet, was läuft.</translation>
    </message>
    <message>
        <source>Let the package manager verify signatures.</source>
        <translation>Die Paketverwaltung Signaturen prüfen lassen.</translation>
    </message>
    <message>
        <source>Signatures of images are checked</source>
        <translation>Signaturen von Images werden geprüft</translation>
    </message>
    <message>
        <source>Signatures are not checked</source>
        <translation>Signaturen werden nicht geprüft</translation>
    </message>
    <message>
        <source>Images are taken on the registry&apos;s word.</source>
        <translation>Images werden auf das Wort der Registry hin genommen.</translation>
    </message>
    <message>
        <source>Sign images and check before they run.</source>
        <translation>Images signieren und vor dem Start prüfen.</translation>
    </message>
    <message>
        <source>Swarm mode is off unless it is used</source>
        <translation>Der Swarm-Modus ist aus, wenn er nicht verwendet wird</translation>
    </message>
    <message>
        <source>Swarm mode is on</source>
        <translation>Der Swarm-Modus ist an</translation>
    </message>
    <message>
        <source>The host listens for other nodes, and a manager can start containers on it.</source>
        <translation>Der Host lauscht auf andere Knoten, und ein Manager kann Container auf ihm starten.</translation>
    </message>
    <message>
        <source>Where no swarm is used: docker swarm leave --force.</source>
        <translation>Wo kein Swarm verwendet wird: docker swarm leave --force.</translation>
    </message>
    <message>
        <source>There are few unused images</source>
        <translation>Es gibt wenige unbenutzte Images</translation>
    </message>
    <message>
        <source>Many unused images</source>
        <translation>Viele unbenutzte Images</translation>
    </message>
    <message>
        <source>Old images are started by mistake, with all their holes.</source>
        <translation>Alte Images werden versehentlich gestartet, mit all ihren Lücken.</translation>
    </message>
    <message>
        <source>docker image prune removes them.</source>
        <translation>docker image prune entfernt sie.</translation>
    </message>
    <message>
        <source>There are few stopped containers</source>
        <translation>Es gibt wenige angehaltene Container</translation>
    </message>
    <message>
        <source>Many stopped containers</source>
        <translation>Viele angehaltene Container</translation>
    </message>
    <message>
        <source>Stopped containers keep secrets and can be started again.</source>
        <translation>Angehaltene Container behalten Geheimnisse und können wieder gestartet werden.</translation>
    </message>
    <message>
        <source>docker container prune removes them.</source>
        <translation>docker container prune entfernt sie.</translation>
    </message>
    <message>
        <source>The swarm has as few managers as it needs</source>
        <translation>Der Swarm hat so wenige Manager wie nötig</translation>
    </message>
    <message>
        <source>The number of managers is even or large</source>
        <translation>Die Zahl der Manager ist gerade oder groß</translation>
    </message>
    <message>
        <source>Demote managers: three or five suffice.</source>
        <translation>Manager herabstufen: Drei oder fünf genügen.</translation>
    </message>
    <message>
        <source>The swarm listens on one address</source>
        <translation>Der Swarm lauscht an einer einzigen Adresse</translation>
    </message>
    <message>
        <source>The swarm listens on every address</source>
        <translation>Der Swarm lauscht an jeder Adresse</translation>
    </message>
    <message>
        <source>Other networks of the host reach the swarm&apos;s ports.</source>
        <translation>Andere Netzwerke des Hosts erreichen die Ports des Swarms.</translation>
    </message>
    <message>
        <source>Give --listen-addr at swarm init.</source>
        <translation>Bei swarm init --listen-addr angeben.</translation>
    </message>
    <message>
        <source>Overlay networks are encrypted</source>
        <translation>Overlay-Netzwerke sind verschlüsselt</translation>
    </message>
    <message>
        <source>Overlay networks are not encrypted</source>
        <translation>Overlay-Netzwerke sind nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Who reads the network between the nodes reads what containers say to each other.</source>
        <translation>Wer das Netzwerk zwischen den Knoten mitliest, liest, was Container einander sagen.</translation>
    </message>
    <message>
        <source>Make the network anew with --opt encrypted.</source>
        <translation>Das Netzwerk mit --opt encrypted neu anlegen.</translation>
    </message>
    <message>
        <source>The swarm keeps secrets</source>
        <translation>Der Swarm verwaltet Geheimnisse</translation>
    </message>
    <message>
        <source>The swarm keeps no secrets</source>
        <translation>Der Swarm verwaltet keine Geheimnisse</translation>
    </message>
    <message>
        <source>Secrets lie in images or variables instead.</source>
        <translation>Geheimnisse liegen stattdessen in Images oder Variablen.</translation>
    </message>
    <message>
        <source>Use docker secret.</source>
        <translation>docker secret verwenden.</translation>
    </message>
    <message>
        <source>Managers are locked until somebody unlocks them</source>
        <translation>Manager sind gesperrt, bis jemand sie entsperrt</translation>
    </message>
    <message>
        <source>Managers unlock themselves</source>
        <translation>Manager entsperren sich selbst</translation>
    </message>
    <message>
        <source>Who copies a manager&apos;s disk has the swarm&apos;s keys.</source>
        <translation>Wer die Platte eines Managers kopiert, hat die Schlüssel des Swarms.</translation>
    </message>
    <message>
        <source>docker swarm update --autolock</source>
        <translation>Befehl: docker swarm update --autolock</translation>
    </message>
    <message>
        <source>The unlock key is changed from time to time</source>
        <translation>Der Entsperrschlüssel wird von Zeit zu Zeit gewechselt</translation>
    </message>
    <message>
        <source>An old unlock key</source>
        <translation>Ein alter Entsperrschlüssel</translation>
    </message>
    <message>
        <source>docker swarm unlock-key --rotate</source>
        <translation>Befehl: docker swarm unlock-key --rotate</translation>
    </message>
    <message>
        <source>Certificates of nodes are short-lived</source>
        <translation>Zertifikate von Knoten sind kurzlebig</translation>
    </message>
    <message>
        <source>Certificates of nodes live long</source>
        <translation>Zertifikate von Knoten sind langlebig</translation>
    </message>
    <message>
        <source>A stolen node certificate stays good for long.</source>
        <translation>Ein gestohlenes Knotenzertifikat bleibt lange gültig.</translation>
    </message>
    <message>
        <source>docker swarm update --cert-expiry 720h</source>
        <translation>Befehl: docker swarm update --cert-expiry 720h</translation>
    </message>
    <message>
        <source>The swarm&apos;s authority is changed from time to time</source>
        <translation>Die CA des Swarms wird von Zeit zu Zeit gewechselt</translation>
    </message>
    <message>
        <source>An old authority</source>
        <translation>Eine alte CA</translation>
    </message>
    <message>
        <source>docker swarm ca --rotate</source>
        <translation>Befehl: docker swarm ca --rotate</translation>
    </message>
    <message>
        <source>Data and management use separate networks</source>
        <translation>Daten und Verwaltung haben getrennte Netzwerke</translation>
    </message>
    <message>
        <source>One network for data and management</source>
        <translation>Ein Netzwerk für Daten und Verwaltung</translation>
    </message>
    <message>
        <source>Containers reach the ports by which the swarm is managed.</source>
        <translation>Container erreichen die Ports, über die der Swarm verwaltet wird.</translation>
    </message>
    <message>
        <source>Give --data-path-addr at swarm init.</source>
        <translation>Bei swarm init --data-path-addr angeben.</translation>
    </message>
    <message>
        <source>Registries of version 1 are off</source>
        <translation>Registrys der Version 1 sind aus</translation>
    </message>
    <message>
        <source>Registries of version 1 are on</source>
        <translation>Registrys der Version 1 sind an</translation>
    </message>
    <message>
        <source>Their images are not verified.</source>
        <translation>Ihre Images sind nicht geprüft.</translation>
    </message>
    <message>
        <source>Remove disable-legacy-registry=false.</source>
        <translation>disable-legacy-registry=false entfernen.</translation>
    </message>
    <message>
        <source>runc and containerd have no known way out</source>
        <translation>runc und containerd haben keinen bekannten Ausbruchsweg</translation>
    </message>
    <message>
        <source>runc or containerd has a known way out</source>
        <translation>runc oder containerd hat einen bekannten Ausbruchsweg</translation>
    </message>
    <message>
        <source>A process of a container, or an image, can take over the host.</source>
        <translation>Ein Prozess eines Containers oder ein Image kann den Host übernehmen.</translation>
    </message>
    <message>
        <source>Update the engine and its runtime.</source>
        <translation>Die Engine und ihre Laufzeit aktualisieren.</translation>
    </message>
    <message>
        <source>The host itself is hardened</source>
        <translation>Der Host selbst ist gehärtet</translation>
    </message>
    <message>
        <source>The host is not hardened</source>
        <translation>Der Host ist nicht gehärtet</translation>
    </message>
    <message>
        <source>The containers are as safe as the host under them.</source>
        <translation>Die Container sind so sicher wie der Host unter ihnen.</translation>
    </message>
    <message>
        <source>Follow the benchmark of the host&apos;s distribution.</source>
        <translation>Dem Benchmark der Distribution des Hosts folgen.</translation>
    </message>
    <message>
        <source>Content trust is on</source>
        <translation>Content Trust ist an</translation>
    </message>
    <message>
        <source>Content trust is off</source>
        <translation>Content Trust ist aus</translation>
    </message>
    <message>
        <source>Set DOCKER_CONTENT_TRUST=1 where images are pulled; it belongs to the client, not to the engine.</source>
        <translation>DOCKER_CONTENT_TRUST=1 setzen, wo Images geholt werden; das ist Sache des Clients, nicht der Engine.</translation>
    </message>
    <message>
        <source>The image names a user</source>
        <translation>Das Image nennt einen Benutzer</translation>
    </message>
    <message>
        <source>The image runs as root</source>
        <translation>Das Image läuft als root</translation>
    </message>
    <message>
        <source>User 0 of the container is user 0 of the host: whatever leaks out of the container is owned by root there.</source>
        <translation>Benutzer 0 des Containers ist Benutzer 0 des Hosts: Was aus dem Container dringt, gehört dort root.</translation>
    </message>
    <message>
        <source>Make a user (RUN useradd --system app) and end with USER app.</source>
        <translation>Einen Benutzer anlegen (RUN useradd --system app) und mit USER app enden.</translation>
    </message>
    <message>
        <source>The base image has a version</source>
        <translation>Das Basis-Image hat eine Version</translation>
    </message>
    <message>
        <source>Base image :latest</source>
        <translation>Basis-Image :latest</translation>
    </message>
    <message>
        <source>The next build may give another program, and nobody can tell which one it was before.</source>
        <translation>Der nächste Build kann ein anderes Programm ergeben, und niemand kann sagen, welches es vorher war.</translation>
    </message>
    <message>
        <source>Name a version, or a digest: image@sha256:….</source>
        <translation>Eine Version oder einen Digest angeben: image@sha256:….</translation>
    </message>
    <message>
        <source>Nothing is fetched without being verified</source>
        <translation>Nichts wird ungeprüft geholt</translation>
    </message>
    <message>
        <source>ADD from an address without a checksum</source>
        <translation>ADD von einer Adresse ohne Prüfsumme</translation>
    </message>
    <message>
        <source>Whoever controls the address decides what is in the image.</source>
        <translation>Wer die Adresse beherrscht, entscheidet, was im Image ist.</translation>
    </message>
    <message>
        <source>Give --checksum=sha256:…, or fetch and verify in a RUN instruction.</source>
        <translation>--checksum=sha256:… angeben oder in einer Anweisung RUN holen und prüfen.</translation>
    </message>
    <message>
        <source>Files are copied with COPY</source>
        <translation>Dateien werden mit COPY kopiert</translation>
    </message>
    <message>
        <source>ADD where COPY would do</source>
        <translation>ADD, wo COPY genügen würde</translation>
    </message>
    <message>
        <source>ADD unpacks archives and fetches addresses; a changed name changes what it does.</source>
        <translation>ADD entpackt Archive und holt von Adressen; ein geänderter Name ändert, was es tut.</translation>
    </message>
    <message>
        <source>Ports need no privilege</source>
        <translation>Ports brauchen kein Vorrecht</translation>
    </message>
    <message>
        <source>Listens on a port below 1024</source>
        <translation>Lauscht an einem Port unter 1024</translation>
    </message>
    <message>
        <source>With --network=host, and on engines before 20.10, that needs root or CAP_NET_BIND_SERVICE.</source>
        <translation>Mit --network=host, und auf Engines vor 20.10, braucht das root oder CAP_NET_BIND_SERVICE.</translation>
    </message>
    <message>
        <source>Listen on a port from 1024 on, and publish it as the one that is wanted.</source>
        <translation>An einem Port ab 1024 lauschen und ihn als den gewünschten veröffentlichen.</translation>
    </message>
    <message>
        <source>No SSH server is offered</source>
        <translation>Kein SSH-Server wird angeboten</translation>
    </message>
    <message>
        <source>Offers an SSH server</source>
        <translation>Bietet einen SSH-Server an</translation>
    </message>
    <message>
        <source>One more way in, with keys and passwords that live in the image.</source>
        <translation>Ein Zugang mehr, mit Schlüsseln und Passwörtern, die im Image liegen.</translation>
    </message>
    <message>
        <source>Use docker exec, and leave the SSH server out.</source>
        <translation>docker exec verwenden und den SSH-Server weglassen.</translation>
    </message>
    <message>
        <source>No secret is written in it</source>
        <translation>Kein Geheimnis steht darin</translation>
    </message>
    <message>
        <source>A secret in the image</source>
        <translation>Ein Geheimnis im Image</translation>
    </message>
    <message>
        <source>Everybody who has the image reads it, also where a later instruction removes it.</source>
        <translation>Jeder, der das Image hat, liest es, auch wo eine spätere Anweisung es entfernt.</translation>
    </message>
    <message>
        <source>Use RUN --mount=type=secret while building, and a mounted file at run time.</source>
        <translation>Beim Bauen RUN --mount=type=secret verwenden und zur Laufzeit eine eingehängte Datei.</translation>
    </message>
    <message>
        <source>No file of secrets is copied</source>
        <translation>Keine Datei mit Geheimnissen wird kopiert</translation>
    </message>
    <message>
        <source>Copies a file that usually holds secrets</source>
        <translation>Kopiert eine Datei, die meist Geheimnisse enthält</translation>
    </message>
    <message>
        <source>Name it in .dockerignore; use RUN --mount=type=secret.</source>
        <translation>Sie in .dockerignore nennen; RUN --mount=type=secret verwenden.</translation>
    </message>
    <message>
        <source>It tells how its health is checked</source>
        <translation>Es sagt, wie seine Gesundheit geprüft wird</translation>
    </message>
    <message>
        <source>No health check</source>
        <translation>Keine Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>Nobody is told when it no longer does what it should.</source>
        <translation>Niemand erfährt, wenn es nicht mehr tut, was es soll.</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK instruction.</source>
        <translation>Eine Anweisung HEALTHCHECK hinzufügen.</translation>
    </message>
    <message>
        <source>Package lists are not updated alone</source>
        <translation>Paketlisten werden nicht für sich allein aktualisiert</translation>
    </message>
    <message>
        <source>A cached layer keeps an old list, and so old packages with their holes.</source>
        <translation>Eine zwischengespeicherte Schicht behält eine alte Liste und damit alte Pakete mit ihren Lücken.</translation>
    </message>
    <message>
        <source>Nothing that was fetched is run unseen</source>
        <translation>Nichts Geholtes wird ungesehen ausgeführt</translation>
    </message>
    <message>
        <source>Runs what it fetches, unseen</source>
        <translation>Führt Geholtes ungesehen aus</translation>
    </message>
    <message>
        <source>Fetch it to a file, verify its checksum, then run it.</source>
        <translation>In eine Datei holen, deren Prüfsumme prüfen, dann ausführen.</translation>
    </message>
    <message>
        <source>What is installed is verified</source>
        <translation>Was installiert wird, ist geprüft</translation>
    </message>
    <message>
        <source>Turns the verification of downloads off</source>
        <translation>Schaltet die Prüfung von Downloads ab</translation>
    </message>
    <message>
        <source>Who stands between can give packages of his own.</source>
        <translation>Wer dazwischen steht, kann eigene Pakete unterschieben.</translation>
    </message>
    <message>
        <source>Install the key or certificate that is missing instead.</source>
        <translation>Stattdessen den fehlenden Schlüssel oder das fehlende Zertifikat installieren.</translation>
    </message>
    <message>
        <source>Files have no dangerous permissions</source>
        <translation>Dateien haben keine gefährlichen Rechte</translation>
    </message>
    <message>
        <source>Files with dangerous permissions</source>
        <translation>Dateien mit gefährlichen Rechten</translation>
    </message>
    <message>
        <source>A set-user-ID file raises a process to root; what everybody may write, an attacker may replace.</source>
        <translation>Eine Set-User-ID-Datei macht einen Prozess zu root; was jeder schreiben darf, kann ein Angreifer ersetzen.</translation>
    </message>
    <message>
        <source>Give the file to the user who needs it instead.</source>
        <translation>Die Datei stattdessen dem Benutzer geben, der sie braucht.</translation>
    </message>
    <message>
        <source>sudo is not installed</source>
        <translation>sudo ist nicht installiert</translation>
    </message>
    <message>
        <source>Installs sudo</source>
        <translation>Installiert sudo</translation>
    </message>
    <message>
        <source>A set-user-ID program that is there to make root of another user.</source>
        <translation>Ein Set-User-ID-Programm, das dazu da ist, aus einem anderen Benutzer root zu machen.</translation>
    </message>
    <message>
        <source>Switch users with USER while building, and with docker run --user.</source>
        <translation>Beim Bauen den Benutzer mit USER wechseln und beim Start mit docker run --user.</translation>
    </message>
    <message>
        <source>No volume covers a path of the kernel</source>
        <translation>Kein Volume verdeckt einen Pfad des Kernels</translation>
    </message>
    <message>
        <source>A volume on a path of the kernel</source>
        <translation>Ein Volume auf einem Pfad des Kernels</translation>
    </message>
    <message>
        <source>It covers the masks and the read-only mounts that protect the host there.</source>
        <translation>Es verdeckt die Masken und die nur lesbaren Mounts, die dort den Host schützen.</translation>
    </message>
    <message>
        <source>Put the volume elsewhere.</source>
        <translation>Das Volume anderswohin legen.</translation>
    </message>
    <message>
        <source>It is built without privileges</source>
        <translation>Es wird ohne Vorrechte gebaut</translation>
    </message>
    <message>
        <source>Built with privileges</source>
        <translation>Mit Vorrechten gebaut</translation>
    </message>
    <message>
        <source>What the instruction runs can attack the host that builds.</source>
        <translation>Was die Anweisung ausführt, kann den bauenden Host angreifen.</translation>
    </message>
    <message>
        <source>Leave --security=insecure and --network=host out.</source>
        <translation>--security=insecure und --network=host weglassen.</translation>
    </message>
    <message>
        <source>It starts as root and changes to another user (gosu or its like).</source>
        <translation>Es startet als root und wechselt zu einem anderen Benutzer (gosu oder Ähnliches).</translation>
    </message>
    <message>
        <source>The image names no user: 1000:1000 must be able to read its files.</source>
        <translation>Das Image nennt keinen Benutzer: 1000:1000 muss seine Dateien lesen können.</translation>
    </message>
    <message>
        <source>The image&apos;s own user: %1</source>
        <translation>Der eigene Benutzer des Images: %1</translation>
    </message>
    <message>
        <source>It installs ping or its like, which may need raw sockets.</source>
        <translation>Es installiert ping oder Ähnliches, das rohe Sockets brauchen kann.</translation>
    </message>
    <message>
        <source>It writes to %1 (VOLUME).</source>
        <translation>Es schreibt in %1 (VOLUME).</translation>
    </message>
    <message>
        <source>Where else it writes and what it calls only a recording tells.</source>
        <translation>Wohin es sonst schreibt und was es aufruft, sagt nur eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>It holds %1</source>
        <translation>Er hat %1</translation>
    </message>
    <message>
        <source>Its user 0 is user 0 of the host</source>
        <translation>Sein Benutzer 0 ist Benutzer 0 des Hosts</translation>
    </message>
    <message>
        <source>It runs as user 0</source>
        <translation>Er läuft als Benutzer 0</translation>
    </message>
    <message>
        <source>No AppArmor profile refuses it</source>
        <translation>Kein AppArmor-Profil verweigert es</translation>
    </message>
    <message>
        <source>The engine&apos;s socket is in its reach</source>
        <translation>Der Socket der Engine ist in seiner Reichweite</translation>
    </message>
    <message>
        <source>A directory is mounted writable whose files run as root on the host</source>
        <translation>Ein Verzeichnis, dessen Dateien auf dem Host als root laufen, ist schreibbar eingehängt</translation>
    </message>
    <message>
        <source>A disk or the memory of the host is among its devices</source>
        <translation>Eine Platte oder der Speicher des Hosts ist unter seinen Geräten</translation>
    </message>
    <message>
        <source>A file of the host&apos;s file system is mounted (every container has /etc/hosts)</source>
        <translation>Eine Datei aus dem Dateisystem des Hosts ist eingehängt (jeder Container hat /etc/hosts)</translation>
    </message>
    <message>
        <source>It sees the host&apos;s processes</source>
        <translation>Er sieht die Prozesse des Hosts</translation>
    </message>
    <message>
        <source>The host uses cgroups version 1</source>
        <translation>Der Host verwendet Cgroups der Version 1</translation>
    </message>
    <message>
        <source>The kernel&apos;s settings below /proc or /sys are writable</source>
        <translation>Die Kernel-Einstellungen unter /proc oder /sys sind schreibbar</translation>
    </message>
    <message>
        <source>It is in the host&apos;s network namespace</source>
        <translation>Er ist im Netzwerk-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>containerd is older than 1.3.9 or 1.4.3</source>
        <translation>containerd ist älter als 1.3.9 oder 1.4.3</translation>
    </message>
    <message>
        <source>It is given the host&apos;s memory device, or all devices</source>
        <translation>Er bekommt das Speichergerät des Hosts oder alle Geräte</translation>
    </message>
    <message>
        <source>It has a network</source>
        <translation>Er hat ein Netzwerk</translation>
    </message>
    <message>
        <source>It would be open if this holds: %1</source>
        <translation>Der Weg wäre offen, wenn dies gilt: %1</translation>
    </message>
    <message>
        <source>No way out through the engine&apos;s socket</source>
        <translation>Kein Ausbruch über den Socket der Engine</translation>
    </message>
    <message>
        <source>A way out: the engine&apos;s socket</source>
        <translation>Ausbruchsweg: der Socket der Engine</translation>
    </message>
    <message>
        <source>It asks the engine for a privileged container with the host&apos;s root directory.</source>
        <translation>Er verlangt von der Engine einen privilegierten Container mit dem Wurzelverzeichnis des Hosts.</translation>
    </message>
    <message>
        <source>Do not mount the socket, nor a directory above it.</source>
        <translation>Weder den Socket noch ein Verzeichnis darüber einhängen.</translation>
    </message>
    <message>
        <source>No way out through files of the host</source>
        <translation>Kein Ausbruch über Dateien des Hosts</translation>
    </message>
    <message>
        <source>A way out: files that the host runs</source>
        <translation>Ausbruchsweg: Dateien, die der Host ausführt</translation>
    </message>
    <message>
        <source>It writes an account, a service, a scheduled job or a program; the host runs it as root.</source>
        <translation>Er schreibt ein Konto, einen Dienst, einen geplanten Auftrag oder ein Programm; der Host führt es als root aus.</translation>
    </message>
    <message>
        <source>Do not mount the directory, or mount it read-only.</source>
        <translation>Das Verzeichnis nicht oder nur lesbar einhängen.</translation>
    </message>
    <message>
        <source>No way out through the host&apos;s disks</source>
        <translation>Kein Ausbruch über die Platten des Hosts</translation>
    </message>
    <message>
        <source>A way out: the host&apos;s disk as a device</source>
        <translation>Ausbruchsweg: die Platte des Hosts als Gerät</translation>
    </message>
    <message>
        <source>It reads and writes the host&apos;s file system below all permissions.</source>
        <translation>Er liest und schreibt das Dateisystem des Hosts unterhalb aller Rechte.</translation>
    </message>
    <message>
        <source>Leave --privileged out and give no disk as a device.</source>
        <translation>--privileged weglassen und keine Platte als Gerät geben.</translation>
    </message>
    <message>
        <source>No way out through a kernel module</source>
        <translation>Kein Ausbruch über ein Kernelmodul</translation>
    </message>
    <message>
        <source>A way out: a kernel module</source>
        <translation>Ausbruchsweg: ein Kernelmodul</translation>
    </message>
    <message>
        <source>It loads code of its own into the host&apos;s kernel.</source>
        <translation>Er lädt eigenen Code in den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>Drop CAP_SYS_MODULE.</source>
        <translation>CAP_SYS_MODULE entfernen.</translation>
    </message>
    <message>
        <source>No way out through file handles</source>
        <translation>Kein Ausbruch über Datei-Handles</translation>
    </message>
    <message>
        <source>A way out: file handles (shocker)</source>
        <translation>Ausbruchsweg: Datei-Handles (shocker)</translation>
    </message>
    <message>
        <source>open_by_handle_at(2) opens any file of the host&apos;s file system, /etc/shadow among them.</source>
        <translation>open_by_handle_at(2) öffnet jede Datei im Dateisystem des Hosts, auch /etc/shadow.</translation>
    </message>
    <message>
        <source>Drop CAP_DAC_READ_SEARCH.</source>
        <translation>CAP_DAC_READ_SEARCH entfernen.</translation>
    </message>
    <message>
        <source>No way out through a process of the host</source>
        <translation>Kein Ausbruch über einen Prozess des Hosts</translation>
    </message>
    <message>
        <source>A way out: a process of the host is taken over</source>
        <translation>Ausbruchsweg: ein Prozess des Hosts wird übernommen</translation>
    </message>
    <message>
        <source>ptrace(2) makes a process of the host run its code.</source>
        <translation>ptrace(2) lässt einen Prozess des Hosts fremden Code ausführen.</translation>
    </message>
    <message>
        <source>Leave --pid=host out, or drop CAP_SYS_PTRACE.</source>
        <translation>--pid=host weglassen oder CAP_SYS_PTRACE entfernen.</translation>
    </message>
    <message>
        <source>No way out through release_agent</source>
        <translation>Kein Ausbruch über release_agent</translation>
    </message>
    <message>
        <source>A way out: release_agent of a control group</source>
        <translation>Ausbruchsweg: release_agent einer Control Group</translation>
    </message>
    <message>
        <source>The kernel starts a program of its choice as root of the host when a group becomes empty.</source>
        <translation>Wenn eine Gruppe leer wird, startet der Kernel ein vom Container gewähltes Programm als root des Hosts.</translation>
    </message>
    <message>
        <source>Drop CAP_SYS_ADMIN, or use cgroups version 2.</source>
        <translation>CAP_SYS_ADMIN entfernen oder Cgroups der Version 2 verwenden.</translation>
    </message>
    <message>
        <source>No way out through a helper that the kernel starts</source>
        <translation>Kein Ausbruch über ein Hilfsprogramm, das der Kernel startet</translation>
    </message>
    <message>
        <source>A way out: a helper that the kernel starts</source>
        <translation>Ausbruchsweg: ein Hilfsprogramm, das der Kernel startet</translation>
    </message>
    <message>
        <source>kernel/core_pattern and its like name a program that the kernel starts as root of the host.</source>
        <translation>kernel/core_pattern und Ähnliches nennen ein Programm, das der Kernel als root des Hosts startet.</translation>
    </message>
    <message>
        <source>Leave systempaths=unconfined and --privileged out, and do not mount /proc or /sys.</source>
        <translation>systempaths=unconfined und --privileged weglassen und /proc und /sys nicht einhängen.</translation>
    </message>
    <message>
        <source>No way out through containerd&apos;s abstract socket</source>
        <translation>Kein Ausbruch über den abstrakten Socket von containerd</translation>
    </message>
    <message>
        <source>A way out: containerd&apos;s abstract socket</source>
        <translation>Ausbruchsweg: der abstrakte Socket von containerd</translation>
    </message>
    <message>
        <source>It asks containerd&apos;s shim to start a process as root of the host.</source>
        <translation>Er lässt den Shim von containerd einen Prozess als root des Hosts starten.</translation>
    </message>
    <message>
        <source>Update containerd; leave --network=host out.</source>
        <translation>containerd aktualisieren; --network=host weglassen.</translation>
    </message>
    <message>
        <source>No way out through mounts of its own</source>
        <translation>Kein Ausbruch über eigene Mounts</translation>
    </message>
    <message>
        <source>A way out: mounts of its own</source>
        <translation>Ausbruchsweg: eigene Mounts</translation>
    </message>
    <message>
        <source>It mounts what it likes: control groups, debugfs, overlays over protected paths.</source>
        <translation>Er hängt ein, was er will: Cgroups, debugfs, Overlays über geschützte Pfade.</translation>
    </message>
    <message>
        <source>Drop CAP_SYS_ADMIN, and keep the AppArmor profile.</source>
        <translation>CAP_SYS_ADMIN entfernen und das AppArmor-Profil behalten.</translation>
    </message>
    <message>
        <source>No way out through raw memory</source>
        <translation>Kein Ausbruch über rohen Speicher</translation>
    </message>
    <message>
        <source>A way out: the host&apos;s raw memory</source>
        <translation>Ausbruchsweg: der rohe Speicher des Hosts</translation>
    </message>
    <message>
        <source>It reads and writes the host&apos;s memory or ports.</source>
        <translation>Er liest und schreibt den Speicher oder die Ports des Hosts.</translation>
    </message>
    <message>
        <source>Drop CAP_SYS_RAWIO, give no /dev/mem.</source>
        <translation>CAP_SYS_RAWIO entfernen, kein /dev/mem geben.</translation>
    </message>
    <message>
        <source>No way out through BPF</source>
        <translation>Kein Ausbruch über BPF</translation>
    </message>
    <message>
        <source>A way out: BPF programs in the kernel</source>
        <translation>Ausbruchsweg: BPF-Programme im Kernel</translation>
    </message>
    <message>
        <source>Its programs in the kernel read the memory of the host&apos;s processes.</source>
        <translation>Seine Programme im Kernel lesen den Speicher von Prozessen des Hosts.</translation>
    </message>
    <message>
        <source>Drop CAP_BPF and CAP_PERFMON.</source>
        <translation>CAP_BPF und CAP_PERFMON entfernen.</translation>
    </message>
    <message>
        <source>No way out through an open engine</source>
        <translation>Kein Ausbruch über eine offene Engine</translation>
    </message>
    <message>
        <source>A way out: the engine&apos;s open network port</source>
        <translation>Ausbruchsweg: der offene Netzwerkport der Engine</translation>
    </message>
    <message>
        <source>Turn the engine&apos;s network address off, or set tlsverify.</source>
        <translation>Die Netzwerkadresse der Engine abschalten oder tlsverify setzen.</translation>
    </message>
    <message>
        <source>Container %1 is not judged: %2</source>
        <translation>Container %1 wird nicht beurteilt: %2</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>The host could not be looked at: %1</source>
        <translation>Der Host konnte nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>The host was not looked at: it needs the agent.</source>
        <translation>Der Host wurde nicht angesehen: Dazu braucht es den Agenten.</translation>
    </message>
    <message>
        <source>There is no such file on this host.</source>
        <translation>Auf diesem Host gibt es keine solche Datei.</translation>
    </message>
    <message>
        <source>This host has no /etc/audit/audit.rules; what the kernel was told otherwise, only auditctl -l as root tells.</source>
        <translation>Dieser Host hat keine /etc/audit/audit.rules; was dem Kernel sonst gesagt wurde, zeigt nur auditctl -l als root.</translation>
    </message>
    <message>
        <source>Only root may read the audit rules.</source>
        <translation>Nur root darf die Audit-Regeln lesen.</translation>
    </message>
    <message>
        <source>The engine did not tell where it keeps its data.</source>
        <translation>Die Engine hat nicht gesagt, wo sie ihre Daten hat.</translation>
    </message>
    <message>
        <source>The host&apos;s mounts could not be read.</source>
        <translation>Die Mounts des Hosts konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no group docker on this host.</source>
        <translation>Auf diesem Host gibt es keine Gruppe docker.</translation>
    </message>
    <message>
        <source>The engine&apos;s data lies on a file system of its own</source>
        <translation>Die Daten der Engine haben ein eigenes Dateisystem</translation>
    </message>
    <message>
        <source>The engine&apos;s data shares a file system with the host</source>
        <translation>Die Daten der Engine teilen ein Dateisystem mit dem Host</translation>
    </message>
    <message>
        <source>A container that fills the disk stops the host.</source>
        <translation>Ein Container, der die Platte füllt, hält den Host an.</translation>
    </message>
    <message>
        <source>Mount a file system of its own there.</source>
        <translation>Dort ein eigenes Dateisystem einhängen.</translation>
    </message>
    <message>
        <source>Only trusted people are in the group docker</source>
        <translation>Nur Vertrauenswürdige sind in der Gruppe docker</translation>
    </message>
    <message>
        <source>People in the group docker</source>
        <translation>Personen in der Gruppe docker</translation>
    </message>
    <message>
        <source>Each of them is root on the host: docker run -v /:/host.</source>
        <translation>Jede von ihnen ist root auf dem Host: docker run -v /:/host.</translation>
    </message>
    <message>
        <source>Remove who need not be there: gpasswd --delete NAME docker. Rootless engines need no group.</source>
        <translation>Entfernen, wer nicht darin sein muss: gpasswd --delete NAME docker. Engines ohne root brauchen keine Gruppe.</translation>
    </message>
    <message>
        <source>The kernel logs who touches %1</source>
        <translation>Der Kernel protokolliert, wer %1 anrührt</translation>
    </message>
    <message>
        <source>Nobody is told who touches %1</source>
        <translation>Niemand erfährt, wer %1 anrührt</translation>
    </message>
    <message>
        <source>Who changed or used it cannot be found out afterwards.</source>
        <translation>Wer es geändert oder verwendet hat, ist nachher nicht festzustellen.</translation>
    </message>
    <message>
        <source>Add a rule to /etc/audit/rules.d: -w %1 -k docker</source>
        <translation>In /etc/audit/rules.d eine Regel hinzufügen: -w %1 -k docker</translation>
    </message>
    <message>
        <source>%1 belongs to root and the group docker</source>
        <translation>%1 gehört root und der Gruppe docker</translation>
    </message>
    <message>
        <source>%1 belongs to root</source>
        <translation>%1 gehört root</translation>
    </message>
    <message>
        <source>%1 belongs to somebody else</source>
        <translation>%1 gehört jemand anderem</translation>
    </message>
    <message>
        <source>Its owner can change how the engine runs, and so become root.</source>
        <translation>Der Eigentümer kann ändern, wie die Engine läuft, und so root werden.</translation>
    </message>
    <message>
        <source>Give it to root with chown.</source>
        <translation>Mit chown an root geben.</translation>
    </message>
    <message>
        <source>%1 is closed to others</source>
        <translation>%1 ist für andere verschlossen</translation>
    </message>
    <message>
        <source>%1 is open to others</source>
        <translation>%1 ist für andere offen</translation>
    </message>
    <message>
        <source>Who reads the key can pretend to be the engine.</source>
        <translation>Wer den Schlüssel liest, kann sich als die Engine ausgeben.</translation>
    </message>
    <message>
        <source>More people than the benchmark allows can read or change it.</source>
        <translation>Mehr Personen, als der Benchmark erlaubt, können es lesen oder ändern.</translation>
    </message>
    <message>
        <source>Take the permissions away with chmod.</source>
        <translation>Die Rechte mit chmod wegnehmen.</translation>
    </message>
    <message>
        <source>The container is not running.</source>
        <translation>Der Container läuft nicht.</translation>
    </message>
    <message>
        <source>Its first process has not been looked at.</source>
        <translation>Sein erster Prozess ist noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Holds more than its configuration gives: %1</source>
        <translation>Hat mehr, als die Konfiguration gibt: %1</translation>
    </message>
    <message>
        <source>ps over the engine&apos;s API does not tell the seccomp mode.</source>
        <translation>ps über die API der Engine zeigt den Seccomp-Modus nicht.</translation>
    </message>
    <message>
        <source>None is configured; see 5.22.</source>
        <translation>Keiner ist konfiguriert; siehe 5.22.</translation>
    </message>
    <message>
        <source>It is not configured; see 5.26.</source>
        <translation>Es ist nicht konfiguriert; siehe 5.26.</translation>
    </message>
    <message>
        <source>ps over the engine&apos;s API does not tell no_new_privs.</source>
        <translation>ps über die API der Engine zeigt no_new_privs nicht.</translation>
    </message>
    <message>
        <source>This host has no AppArmor.</source>
        <translation>Dieser Host hat kein AppArmor.</translation>
    </message>
    <message>
        <source>None is configured; see 5.2.</source>
        <translation>Keins ist konfiguriert; siehe 5.2.</translation>
    </message>
    <message>
        <source>The label of its first process is not known.</source>
        <translation>Das Label seines ersten Prozesses ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Its AppArmor profile only complains</source>
        <translation>Sein AppArmor-Profil meldet nur</translation>
    </message>
    <message>
        <source>Its namespaces are not known.</source>
        <translation>Seine Namensräume sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The image does not tell when it was made.</source>
        <translation>Das Image sagt nicht, wann es gebaut wurde.</translation>
    </message>
    <message>
        <source>Its image is not among the engine&apos;s images any more.</source>
        <translation>Sein Image ist nicht mehr unter den Images der Engine.</translation>
    </message>
    <message>
        <source>The kernel shows no capability beyond the configuration</source>
        <translation>Der Kernel zeigt keine Capability über die Konfiguration hinaus</translation>
    </message>
    <message>
        <source>Holds more than its configuration gives</source>
        <translation>Hat mehr, als die Konfiguration gibt</translation>
    </message>
    <message>
        <source>What protects it on paper does not in the kernel.</source>
        <translation>Was ihn auf dem Papier schützt, schützt ihn im Kernel nicht.</translation>
    </message>
    <message>
        <source>Find out who gave them: a runtime other than runc, an engine other than it says, a process that was started beside the engine.</source>
        <translation>Herausfinden, wer sie gegeben hat: eine andere Laufzeit als runc, eine andere Engine als angegeben, ein neben der Engine gestarteter Prozess.</translation>
    </message>
    <message>
        <source>The seccomp filter that is configured is in force</source>
        <translation>Der konfigurierte Seccomp-Filter wirkt</translation>
    </message>
    <message>
        <source>The seccomp filter is not in force</source>
        <translation>Der Seccomp-Filter wirkt nicht</translation>
    </message>
    <message>
        <source>Every system call of the kernel can be made, though the configuration says otherwise.</source>
        <translation>Jeder Systemaufruf des Kernels ist möglich, obwohl die Konfiguration etwas anderes sagt.</translation>
    </message>
    <message>
        <source>See whether the runtime and the kernel support seccomp (docker info).</source>
        <translation>Prüfen, ob Laufzeit und Kernel Seccomp unterstützen (docker info).</translation>
    </message>
    <message>
        <source>no_new_privs is in force where it is configured</source>
        <translation>no_new_privs wirkt, wo es konfiguriert ist</translation>
    </message>
    <message>
        <source>no_new_privs is not in force</source>
        <translation>no_new_privs wirkt nicht</translation>
    </message>
    <message>
        <source>A set-user-ID program can raise a process to root, though the configuration says otherwise.</source>
        <translation>Ein Set-User-ID-Programm kann einen Prozess zu root machen, obwohl die Konfiguration etwas anderes sagt.</translation>
    </message>
    <message>
        <source>See whether the runtime is runc.</source>
        <translation>Prüfen, ob die Laufzeit runc ist.</translation>
    </message>
    <message>
        <source>The AppArmor profile that is configured is in force</source>
        <translation>Das konfigurierte AppArmor-Profil wirkt</translation>
    </message>
    <message>
        <source>The AppArmor profile is not in force</source>
        <translation>Das AppArmor-Profil wirkt nicht</translation>
    </message>
    <message>
        <source>Nothing refuses mounts and writes below /proc and /sys, though the configuration says otherwise.</source>
        <translation>Nichts verweigert Mounts und Schreibzugriffe unter /proc und /sys, obwohl die Konfiguration etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Load the profile and start the container anew.</source>
        <translation>Das Profil laden und den Container neu starten.</translation>
    </message>
    <message>
        <source>It shares no namespace beyond its configuration</source>
        <translation>Er teilt keinen Namensraum über die Konfiguration hinaus</translation>
    </message>
    <message>
        <source>Shares a namespace that its configuration keeps apart</source>
        <translation>Teilt einen Namensraum, den die Konfiguration trennt</translation>
    </message>
    <message>
        <source>Start it anew; look for what joined its namespaces.</source>
        <translation>Neu starten; nachsehen, was seine Namensräume betreten hat.</translation>
    </message>
    <message>
        <source>Kernel settings of the host are read-only</source>
        <translation>Kernel-Einstellungen des Hosts sind nur lesbar</translation>
    </message>
    <message>
        <source>Kernel settings of the host are writable</source>
        <translation>Kernel-Einstellungen des Hosts sind schreibbar</translation>
    </message>
    <message>
        <source>/proc/sys and its like are not read-only: as user 0 of the host, kernel/core_pattern starts a program on the host.</source>
        <translation>/proc/sys und Ähnliches sind nicht schreibgeschützt: Als Benutzer 0 des Hosts startet kernel/core_pattern ein Programm auf dem Host.</translation>
    </message>
    <message>
        <source>Leave systempaths=unconfined and --privileged out; single settings go with --sysctl.</source>
        <translation>systempaths=unconfined und --privileged weglassen; einzelne Einstellungen gehen mit --sysctl.</translation>
    </message>
    <message>
        <source>Kernel paths are masked</source>
        <translation>Kernel-Pfade sind verdeckt</translation>
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
        <source>Leave systempaths=unconfined and --privileged out.</source>
        <translation>systempaths=unconfined und --privileged weglassen.</translation>
    </message>
    <message>
        <source>Its control groups are read-only</source>
        <translation>Seine Cgroups sind nur lesbar</translation>
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
        <source>Leave writable-cgroups out.</source>
        <translation>writable-cgroups weglassen.</translation>
    </message>
    <message>
        <source>It has a control group namespace of its own</source>
        <translation>Er hat einen eigenen Cgroup-Namensraum</translation>
    </message>
    <message>
        <source>Control group namespace of the host</source>
        <translation>Cgroup-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>It sees the names of the host&apos;s groups and of the other containers.</source>
        <translation>Er sieht die Namen der Gruppen des Hosts und der anderen Container.</translation>
    </message>
    <message>
        <source>Start it with --cgroupns=private.</source>
        <translation>Mit --cgroupns=private starten.</translation>
    </message>
    <message>
        <source>Its network settings keep strangers out</source>
        <translation>Seine Netzwerkeinstellungen halten Fremde fern</translation>
    </message>
    <message>
        <source>Weak network settings</source>
        <translation>Schwache Netzwerkeinstellungen</translation>
    </message>
    <message>
        <source>Others on its network can reach what listens on its loopback, or send it packets under false names.</source>
        <translation>Andere in seinem Netzwerk können erreichen, was an seinem Loopback lauscht, oder ihm Pakete unter falschem Namen senden.</translation>
    </message>
    <message>
        <source>Leave these --sysctl options out.</source>
        <translation>Diese Optionen --sysctl weglassen.</translation>
    </message>
    <message>
        <source>No secret is in its environment</source>
        <translation>Kein Geheimnis ist in seiner Umgebung</translation>
    </message>
    <message>
        <source>Secrets in its environment</source>
        <translation>Geheimnisse in seiner Umgebung</translation>
    </message>
    <message>
        <source>Everybody who may ask the engine reads them, and every child process and crash report gets them.</source>
        <translation>Jeder, der die Engine fragen darf, liest sie, und jeder Kindprozess und Absturzbericht bekommt sie.</translation>
    </message>
    <message>
        <source>Mount a file with the secret and name it (…_FILE), or use the engine&apos;s secrets.</source>
        <translation>Eine Datei mit dem Geheimnis einhängen und nennen (…_FILE) oder die Secrets der Engine verwenden.</translation>
    </message>
    <message>
        <source>No secret is in its labels</source>
        <translation>Kein Geheimnis ist in seinen Labels</translation>
    </message>
    <message>
        <source>Secrets in its labels</source>
        <translation>Geheimnisse in seinen Labels</translation>
    </message>
    <message>
        <source>Everybody who may ask the engine reads them, and monitoring copies them.</source>
        <translation>Jeder, der die Engine fragen darf, liest sie, und die Überwachung kopiert sie.</translation>
    </message>
    <message>
        <source>Take the label away and put the secret into a file.</source>
        <translation>Das Label entfernen und das Geheimnis in eine Datei legen.</translation>
    </message>
    <message>
        <source>Its image has a tag that means one version</source>
        <translation>Der Tag seines Images bedeutet eine bestimmte Version</translation>
    </message>
    <message>
        <source>Image :latest</source>
        <translation>Image mit :latest</translation>
    </message>
    <message>
        <source>The next start may run another program, and nobody can tell which one ran before.</source>
        <translation>Der nächste Start kann ein anderes Programm ausführen, und niemand kann sagen, welches vorher lief.</translation>
    </message>
    <message>
        <source>Its image is younger than half a year</source>
        <translation>Sein Image ist jünger als ein halbes Jahr</translation>
    </message>
    <message>
        <source>An old image</source>
        <translation>Ein altes Image</translation>
    </message>
    <message>
        <source>Holes of its programs that became known since are open.</source>
        <translation>Seither bekannt gewordene Lücken seiner Programme sind offen.</translation>
    </message>
    <message>
        <source>Build or pull the image anew and start the container anew.</source>
        <translation>Das Image neu bauen oder holen und den Container neu starten.</translation>
    </message>
    <message>
        <source>Only the image&apos;s /etc/passwd tells which number &quot;%1&quot; has.</source>
        <translation>Nur /etc/passwd des Images sagt, welche Nummer „%1“ hat.</translation>
    </message>
    <message>
        <source>The engine names its profile when it is started.</source>
        <translation>Die Engine nennt sein Profil, wenn er gestartet wird.</translation>
    </message>
    <message>
        <source>This engine does not use SELinux.</source>
        <translation>Diese Engine verwendet kein SELinux.</translation>
    </message>
    <message>
        <source>The engine names its label when it is started.</source>
        <translation>Die Engine nennt sein Label, wenn er gestartet wird.</translation>
    </message>
    <message>
        <source>The engine would refuse this configuration: %1</source>
        <translation>Die Engine würde diese Konfiguration ablehnen: %1</translation>
    </message>
    <message>
        <source>Almost all capabilities</source>
        <translation>Fast alle Capabilities</translation>
    </message>
    <message>
        <source>May use %1</source>
        <translation>Darf %1 verwenden</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesbar)</translation>
    </message>
    <message>
        <source>Reaches the engine&apos;s socket through %1</source>
        <translation>Erreicht den Socket der Engine über %1</translation>
    </message>
    <message>
        <source>Mounts %1 of the host</source>
        <translation>Hängt %1 des Hosts ein</translation>
    </message>
    <message>
        <source>Its processes have not been looked at.</source>
        <translation>Seine Prozesse sind noch nicht angesehen.</translation>
    </message>
    <message>
        <source>Whether each is needed a person must tell: %1</source>
        <translation>Ob jeder nötig ist, muss ein Mensch sagen: %1</translation>
    </message>
    <message>
        <source>Users of the container are users of the host</source>
        <translation>Benutzer des Containers sind Benutzer des Hosts</translation>
    </message>
    <message>
        <source>No ulimits are set; whether the engine&apos;s suffice for this program a person must tell.</source>
        <translation>Keine Ulimits sind gesetzt; ob die der Engine für dieses Programm genügen, muss ein Mensch sagen.</translation>
    </message>
    <message>
        <source>The engine forgets an exec some minutes after its end; only watching its events would tell.</source>
        <translation>Die Engine vergisst ein exec einige Minuten nach seinem Ende; nur wer ihre Ereignisse verfolgt, wüsste es.</translation>
    </message>
    <message>
        <source>Only the image&apos;s registry tells whether there is a newer one.</source>
        <translation>Nur die Registry des Images sagt, ob es ein neueres gibt.</translation>
    </message>
    <message>
        <source>Podman has no docker0.</source>
        <translation>Podman hat kein docker0.</translation>
    </message>
    <message>
        <source>It runs as another user than root</source>
        <translation>Er läuft nicht als root</translation>
    </message>
    <message>
        <source>Runs as root</source>
        <translation>Läuft als root</translation>
    </message>
    <message>
        <source>Name a user in the image (USER) or give one at the start. The files that it writes must belong to it.</source>
        <translation>Im Image einen Benutzer nennen (USER) oder beim Start angeben. Die Dateien, die er schreibt, müssen ihm gehören.</translation>
    </message>
    <message>
        <source>An AppArmor profile is in force</source>
        <translation>Ein AppArmor-Profil wirkt</translation>
    </message>
    <message>
        <source>No AppArmor profile</source>
        <translation>Kein AppArmor-Profil</translation>
    </message>
    <message>
        <source>Nothing refuses mounts and writes below /proc and /sys that file permissions and capabilities allow.</source>
        <translation>Nichts verweigert Mounts und Schreibzugriffe unter /proc und /sys, die Dateirechte und Capabilities erlauben.</translation>
    </message>
    <message>
        <source>Do not turn AppArmor off; where docker-default is too narrow, write a profile for this program.</source>
        <translation>AppArmor nicht abschalten; wo docker-default zu eng ist, ein Profil für dieses Programm schreiben.</translation>
    </message>
    <message>
        <source>SELinux separates it</source>
        <translation>SELinux trennt ihn ab</translation>
    </message>
    <message>
        <source>No SELinux separation</source>
        <translation>Keine SELinux-Trennung</translation>
    </message>
    <message>
        <source>Files of the host and of other containers are kept apart by file permissions alone.</source>
        <translation>Dateien des Hosts und anderer Container sind nur durch Dateirechte getrennt.</translation>
    </message>
    <message>
        <source>Do not start it with label=disable; relabel what it mounts with :z or :Z instead.</source>
        <translation>Nicht mit label=disable starten; stattdessen mit :z oder :Z neu kennzeichnen, was eingehängt wird.</translation>
    </message>
    <message>
        <source>It has only the capabilities that it needs</source>
        <translation>Er hat nur die Capabilities, die er braucht</translation>
    </message>
    <message>
        <source>More capabilities than the default</source>
        <translation>Mehr Capabilities als der Standard</translation>
    </message>
    <message>
        <source>Each capability is a piece of root&apos;s power over the host&apos;s kernel.</source>
        <translation>Jede Capability ist ein Stück der Macht von root über den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>Drop all, and add back what the program needs.</source>
        <translation>Alle entfernen und zurückgeben, was das Programm braucht.</translation>
    </message>
    <message>
        <source>It is not privileged</source>
        <translation>Er ist nicht privilegiert</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
    </message>
    <message>
        <source>Every capability that the engine has, all devices, no seccomp filter and no AppArmor profile: root in the container can mount the host&apos;s disks and load kernel modules.</source>
        <translation>Jede Capability, die die Engine hat, alle Geräte, kein Seccomp-Filter und kein AppArmor-Profil: root im Container kann die Platten des Hosts einhängen und Kernelmodule laden.</translation>
    </message>
    <message>
        <source>Leave --privileged out; name the devices and capabilities that the program needs instead. To learn which, run it once with --cap-add=ALL and record what it uses.</source>
        <translation>--privileged weglassen; stattdessen die Geräte und Capabilities nennen, die das Programm braucht. Um zu erfahren, welche, es einmal mit --cap-add=ALL starten und aufzeichnen, was es verwendet.</translation>
    </message>
    <message>
        <source>No sensitive directory of the host is mounted</source>
        <translation>Kein heikles Verzeichnis des Hosts ist eingehängt</translation>
    </message>
    <message>
        <source>Mounts a sensitive directory of the host</source>
        <translation>Hängt ein heikles Verzeichnis des Hosts ein</translation>
    </message>
    <message>
        <source>Files of the host are in its reach.</source>
        <translation>Dateien des Hosts sind in seiner Reichweite.</translation>
    </message>
    <message>
        <source>Mount only the files that it needs, read-only where it need not write, or use a volume.</source>
        <translation>Nur die Dateien einhängen, die er braucht, nur lesbar, wo er nicht schreiben muss, oder ein Volume verwenden.</translation>
    </message>
    <message>
        <source>No SSH server runs in it</source>
        <translation>Kein SSH-Server läuft darin</translation>
    </message>
    <message>
        <source>An SSH server runs in it</source>
        <translation>Ein SSH-Server läuft darin</translation>
    </message>
    <message>
        <source>Use docker exec, and remove the SSH server from the image.</source>
        <translation>docker exec verwenden und den SSH-Server aus dem Image entfernen.</translation>
    </message>
    <message>
        <source>No port of the host below 1024 is taken</source>
        <translation>Kein Port des Hosts unter 1024 ist belegt</translation>
    </message>
    <message>
        <source>Takes a port below 1024</source>
        <translation>Belegt einen Port unter 1024</translation>
    </message>
    <message>
        <source>Who connects to such a port takes the answer for the host&apos;s own service.</source>
        <translation>Wer sich mit so einem Port verbindet, hält die Antwort für die eines Dienstes des Hosts selbst.</translation>
    </message>
    <message>
        <source>Publish a higher port, or put a proxy before it.</source>
        <translation>Einen höheren Port veröffentlichen oder einen Proxy davorsetzen.</translation>
    </message>
    <message>
        <source>Only ports that the image names are published</source>
        <translation>Nur Ports, die das Image nennt, sind veröffentlicht</translation>
    </message>
    <message>
        <source>Publishes a port that the image does not name</source>
        <translation>Veröffentlicht einen Port, den das Image nicht nennt</translation>
    </message>
    <message>
        <source>A service that nobody thought of may be reachable.</source>
        <translation>Ein Dienst, an den niemand gedacht hat, kann erreichbar sein.</translation>
    </message>
    <message>
        <source>Publish only what is needed.</source>
        <translation>Nur veröffentlichen, was nötig ist.</translation>
    </message>
    <message>
        <source>It has a network namespace of its own</source>
        <translation>Er hat einen eigenen Netzwerk-Namensraum</translation>
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
        <source>Use a network of its own and publish the ports that are needed.</source>
        <translation>Ein eigenes Netzwerk verwenden und die nötigen Ports veröffentlichen.</translation>
    </message>
    <message>
        <source>Its memory is limited</source>
        <translation>Sein Speicher ist begrenzt</translation>
    </message>
    <message>
        <source>No memory limit</source>
        <translation>Keine Speichergrenze</translation>
    </message>
    <message>
        <source>It can use up the host&apos;s memory.</source>
        <translation>Er kann den Speicher des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>Set a limit above what it uses under load.</source>
        <translation>Eine Grenze über dem setzen, was er unter Last verwendet.</translation>
    </message>
    <message>
        <source>Its share of the processors is set</source>
        <translation>Sein Anteil an den Prozessoren ist gesetzt</translation>
    </message>
    <message>
        <source>No CPU limit</source>
        <translation>Keine CPU-Grenze</translation>
    </message>
    <message>
        <source>It can slow down everything else on the host.</source>
        <translation>Er kann alles andere auf dem Host bremsen.</translation>
    </message>
    <message>
        <source>Set a limit or a weight.</source>
        <translation>Eine Grenze oder ein Gewicht setzen.</translation>
    </message>
    <message>
        <source>Its root file system is read-only</source>
        <translation>Sein Wurzel-Dateisystem ist nur lesbar</translation>
    </message>
    <message>
        <source>Root file system is writable</source>
        <translation>Wurzel-Dateisystem ist schreibbar</translation>
    </message>
    <message>
        <source>An attacker can leave programs in it and change those that are there.</source>
        <translation>Ein Angreifer kann Programme darin hinterlassen und vorhandene ändern.</translation>
    </message>
    <message>
        <source>Make it read-only, with a tmpfs or volume where it writes; docker diff tells where.</source>
        <translation>Nur lesbar machen, mit tmpfs oder Volume, wo er schreibt; docker diff sagt, wo.</translation>
    </message>
    <message>
        <source>Ports are published on a chosen address</source>
        <translation>Ports sind an einer gewählten Adresse veröffentlicht</translation>
    </message>
    <message>
        <source>Published on every address of the host</source>
        <translation>An jeder Adresse des Hosts veröffentlicht</translation>
    </message>
    <message>
        <source>Reachable from every network that the host is in, past most firewalls of the host.</source>
        <translation>Erreichbar aus jedem Netzwerk, in dem der Host ist, an den meisten Firewalls des Hosts vorbei.</translation>
    </message>
    <message>
        <source>Publish on one address: 127.0.0.1 for a proxy on the same host.</source>
        <translation>An einer Adresse veröffentlichen: 127.0.0.1 für einen Proxy auf demselben Host.</translation>
    </message>
    <message>
        <source>It is restarted at most five times</source>
        <translation>Er wird höchstens fünfmal neu gestartet</translation>
    </message>
    <message>
        <source>Restarted without end</source>
        <translation>Wird endlos neu gestartet</translation>
    </message>
    <message>
        <source>A crash that somebody provokes is repeated for ever, and goes unnoticed.</source>
        <translation>Ein Absturz, den jemand herbeiführt, wiederholt sich ewig und bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Restart on failure, five times.</source>
        <translation>Bei Fehlschlag neu starten, fünfmal.</translation>
    </message>
    <message>
        <source>It has a process namespace of its own</source>
        <translation>Er hat einen eigenen Prozess-Namensraum</translation>
    </message>
    <message>
        <source>Process namespace of the host</source>
        <translation>Prozess-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>Sees every process of the host and may signal those of its user; with CAP_SYS_PTRACE it takes them over.</source>
        <translation>Sieht jeden Prozess des Hosts und darf denen seines Benutzers Signale senden; mit CAP_SYS_PTRACE übernimmt er sie.</translation>
    </message>
    <message>
        <source>Leave --pid out.</source>
        <translation>--pid weglassen.</translation>
    </message>
    <message>
        <source>It has an IPC namespace of its own</source>
        <translation>Er hat einen eigenen IPC-Namensraum</translation>
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
        <source>Leave --ipc out; let containers share one with --ipc=container:NAME.</source>
        <translation>--ipc weglassen; Container einen mit --ipc=container:NAME teilen lassen.</translation>
    </message>
    <message>
        <source>No device of the host is given to it</source>
        <translation>Kein Gerät des Hosts ist ihm gegeben</translation>
    </message>
    <message>
        <source>Devices of the host</source>
        <translation>Geräte des Hosts</translation>
    </message>
    <message>
        <source>A device&apos;s driver can be used, and attacked; disks and memory lie below all file permissions.</source>
        <translation>Der Treiber eines Geräts kann verwendet und angegriffen werden; Platten und Speicher liegen unterhalb aller Dateirechte.</translation>
    </message>
    <message>
        <source>Give it only the devices that it needs, with the permissions that it needs (r, w, m).</source>
        <translation>Nur die Geräte geben, die er braucht, mit den Rechten, die er braucht (r, w, m).</translation>
    </message>
    <message>
        <source>Its ulimits are chosen</source>
        <translation>Seine Ulimits sind gewählt</translation>
    </message>
    <message>
        <source>No ulimits of its own</source>
        <translation>Keine eigenen Ulimits</translation>
    </message>
    <message>
        <source>It may open more files and start more processes than the host can bear.</source>
        <translation>Er darf mehr Dateien öffnen und mehr Prozesse starten, als der Host verträgt.</translation>
    </message>
    <message>
        <source>Set the limits that the program needs.</source>
        <translation>Die Grenzen setzen, die das Programm braucht.</translation>
    </message>
    <message>
        <source>Its mounts do not spread to the host</source>
        <translation>Seine Mounts breiten sich nicht auf den Host aus</translation>
    </message>
    <message>
        <source>Mounts spread to the host</source>
        <translation>Mounts breiten sich auf den Host aus</translation>
    </message>
    <message>
        <source>What is mounted in the container appears on the host, and in other containers.</source>
        <translation>Was im Container eingehängt wird, erscheint auf dem Host und in anderen Containern.</translation>
    </message>
    <message>
        <source>Mount without shared and rshared; rslave suffices to see the host&apos;s mounts.</source>
        <translation>Ohne shared und rshared einhängen; um die Mounts des Hosts zu sehen, genügt rslave.</translation>
    </message>
    <message>
        <source>It has a host name of its own</source>
        <translation>Er hat einen eigenen Rechnernamen</translation>
    </message>
    <message>
        <source>Host name namespace of the host</source>
        <translation>Rechnernamen-Namensraum des Hosts</translation>
    </message>
    <message>
        <source>With CAP_SYS_ADMIN it can change the host&apos;s name.</source>
        <translation>Mit CAP_SYS_ADMIN kann er den Namen des Hosts ändern.</translation>
    </message>
    <message>
        <source>Leave --uts out.</source>
        <translation>--uts weglassen.</translation>
    </message>
    <message>
        <source>A seccomp filter is configured</source>
        <translation>Ein Seccomp-Filter ist konfiguriert</translation>
    </message>
    <message>
        <source>No seccomp filter</source>
        <translation>Kein Seccomp-Filter</translation>
    </message>
    <message>
        <source>Every system call of the kernel can be made, old and rarely tested ones included: most kernel exploits need one that the default filter refuses.</source>
        <translation>Jeder Systemaufruf des Kernels ist möglich, auch alte und selten geprüfte: Die meisten Kernel-Exploits brauchen einen, den der Standardfilter verweigert.</translation>
    </message>
    <message>
        <source>Leave seccomp=unconfined and --privileged out; where a call is missing, give a profile that adds it.</source>
        <translation>seccomp=unconfined und --privileged weglassen; wo ein Aufruf fehlt, ein Profil angeben, das ihn hinzufügt.</translation>
    </message>
    <message>
        <source>Nobody runs docker exec --privileged in it</source>
        <translation>Niemand führt docker exec --privileged in ihm aus</translation>
    </message>
    <message>
        <source>docker exec --privileged is used</source>
        <translation>docker exec --privileged wird verwendet</translation>
    </message>
    <message>
        <source>Such a process has every capability, whatever the container has.</source>
        <translation>So ein Prozess hat jede Capability, gleich welche der Container hat.</translation>
    </message>
    <message>
        <source>Use docker exec without --privileged.</source>
        <translation>docker exec ohne --privileged verwenden.</translation>
    </message>
    <message>
        <source>Nobody runs docker exec --user root in it</source>
        <translation>Niemand führt docker exec --user root in ihm aus</translation>
    </message>
    <message>
        <source>docker exec --user root is used</source>
        <translation>docker exec --user root wird verwendet</translation>
    </message>
    <message>
        <source>Such a process is root in the container, whatever user the container has.</source>
        <translation>So ein Prozess ist root im Container, gleich welchen Benutzer der Container hat.</translation>
    </message>
    <message>
        <source>Use docker exec without --user.</source>
        <translation>docker exec ohne --user verwenden.</translation>
    </message>
    <message>
        <source>It is in the engine&apos;s control group</source>
        <translation>Er ist in der Control Group der Engine</translation>
    </message>
    <message>
        <source>A control group of its own choice</source>
        <translation>Eine selbst gewählte Control Group</translation>
    </message>
    <message>
        <source>Limits that are set for all containers do not hold for it.</source>
        <translation>Für alle Container gesetzte Grenzen gelten für ihn nicht.</translation>
    </message>
    <message>
        <source>Leave --cgroup-parent out, unless that group has limits.</source>
        <translation>--cgroup-parent weglassen, wenn jene Gruppe keine Grenzen hat.</translation>
    </message>
    <message>
        <source>It may not gain privileges</source>
        <translation>Er kann keine Rechte hinzugewinnen</translation>
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
        <source>Start it with no-new-privileges; programs that use sudo or su will not work.</source>
        <translation>Mit no-new-privileges starten; Programme, die sudo oder su verwenden, gehen dann nicht.</translation>
    </message>
    <message>
        <source>Its health is checked</source>
        <translation>Seine Gesundheit wird geprüft</translation>
    </message>
    <message>
        <source>Add a HEALTHCHECK to the image, or give one at the start.</source>
        <translation>Dem Image ein HEALTHCHECK hinzufügen oder eins beim Start angeben.</translation>
    </message>
    <message>
        <source>It runs the newest version of its image</source>
        <translation>Er läuft mit der neuesten Version seines Images</translation>
    </message>
    <message>
        <source>There is a newer image</source>
        <translation>Es gibt ein neueres Image</translation>
    </message>
    <message>
        <source>Holes that the newer image mends are open.</source>
        <translation>Lücken, die das neuere Image behebt, sind offen.</translation>
    </message>
    <message>
        <source>Pull the image and start the container anew.</source>
        <translation>Das Image holen und den Container neu starten.</translation>
    </message>
    <message>
        <source>The number of its processes is limited</source>
        <translation>Die Zahl seiner Prozesse ist begrenzt</translation>
    </message>
    <message>
        <source>No limit of processes</source>
        <translation>Keine Grenze für Prozesse</translation>
    </message>
    <message>
        <source>It can use up the host&apos;s process numbers.</source>
        <translation>Er kann die Prozessnummern des Hosts aufbrauchen.</translation>
    </message>
    <message>
        <source>Set a limit.</source>
        <translation>Eine Grenze setzen.</translation>
    </message>
    <message>
        <source>It is not on the default bridge</source>
        <translation>Er ist nicht an der Standard-Bridge</translation>
    </message>
    <message>
        <source>On the default bridge docker0</source>
        <translation>An der Standard-Bridge docker0</translation>
    </message>
    <message>
        <source>All containers there reach each other, and anyone there can pretend to be another.</source>
        <translation>Alle Container dort erreichen einander, und jeder dort kann sich als ein anderer ausgeben.</translation>
    </message>
    <message>
        <source>Make a network for those that belong together.</source>
        <translation>Für die, die zusammengehören, ein Netzwerk anlegen.</translation>
    </message>
    <message>
        <source>It does not share the host&apos;s user namespace</source>
        <translation>Er teilt den Benutzer-Namensraum des Hosts nicht</translation>
    </message>
    <message>
        <source>No user namespace</source>
        <translation>Kein Benutzer-Namensraum</translation>
    </message>
    <message>
        <source>User 0 of the container is user 0 of the host.</source>
        <translation>Benutzer 0 des Containers ist Benutzer 0 des Hosts.</translation>
    </message>
    <message>
        <source>Run the engine rootless or with userns-remap, and leave --userns=host out.</source>
        <translation>Die Engine ohne root oder mit userns-remap laufen lassen und --userns=host weglassen.</translation>
    </message>
    <message>
        <source>It cannot reach the engine&apos;s socket</source>
        <translation>Er erreicht den Socket der Engine nicht</translation>
    </message>
    <message>
        <source>Reaches the engine&apos;s socket</source>
        <translation>Erreicht den Socket der Engine</translation>
    </message>
    <message>
        <source>Who opens the socket can start a privileged container with the host&apos;s root directory.</source>
        <translation>Wer den Socket öffnet, kann einen privilegierten Container mit dem Wurzelverzeichnis des Hosts starten.</translation>
    </message>
    <message>
        <source>Do not mount it; where a program must ask the engine, put a filtering proxy between.</source>
        <translation>Ihn nicht einhängen; wo ein Programm die Engine fragen muss, einen filternden Proxy dazwischensetzen.</translation>
    </message>
    <message>
        <source>It does not hold CAP_DAC_READ_SEARCH</source>
        <translation>Er hat CAP_DAC_READ_SEARCH nicht</translation>
    </message>
    <message>
        <source>Holds CAP_DAC_READ_SEARCH</source>
        <translation>Hat CAP_DAC_READ_SEARCH</translation>
    </message>
    <message>
        <source>open_by_handle_at(2) opens any file of a file system that is mounted somewhere in it.</source>
        <translation>open_by_handle_at(2) öffnet jede Datei eines Dateisystems, das irgendwo in ihm eingehängt ist.</translation>
    </message>
    <message>
        <source>Drop it.</source>
        <translation>Sie entfernen.</translation>
    </message>
    <message>
        <source>It does not hold CAP_SYS_MODULE</source>
        <translation>Er hat CAP_SYS_MODULE nicht</translation>
    </message>
    <message>
        <source>Holds CAP_SYS_MODULE</source>
        <translation>Hat CAP_SYS_MODULE</translation>
    </message>
    <message>
        <source>It can load a module into the host&apos;s kernel.</source>
        <translation>Er kann ein Modul in den Kernel des Hosts laden.</translation>
    </message>
    <message>
        <source>It does not hold CAP_SYS_ADMIN</source>
        <translation>Er hat CAP_SYS_ADMIN nicht</translation>
    </message>
    <message>
        <source>Holds CAP_SYS_ADMIN</source>
        <translation>Hat CAP_SYS_ADMIN</translation>
    </message>
    <message>
        <source>It can mount file systems and use a great part of the kernel that only root may.</source>
        <translation>Er kann Dateisysteme einhängen und vieles im Kernel verwenden, was nur root darf.</translation>
    </message>
    <message>
        <source>It does not hold CAP_SYS_PTRACE</source>
        <translation>Er hat CAP_SYS_PTRACE nicht</translation>
    </message>
    <message>
        <source>Holds CAP_SYS_PTRACE</source>
        <translation>Hat CAP_SYS_PTRACE</translation>
    </message>
    <message>
        <source>It can read and change every process that it sees.</source>
        <translation>Er kann jeden Prozess, den er sieht, lesen und ändern.</translation>
    </message>
    <message>
        <source>Every container has limits; the engine does not tell whether they are its defaults.</source>
        <translation>Jeder Container hat Grenzen; ob es seine voreingestellten sind, sagt die Engine nicht.</translation>
    </message>
    <message>
        <source>Image %1: %2</source>
        <translation>Image %1: %2</translation>
    </message>
    <message>
        <source>Image %1: the container %2 changed or deleted %3 of its files: what they were is not known.</source>
        <translation>Image %1: Der Container %2 hat %3 seiner Dateien geändert oder gelöscht; was sie waren, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>There is no container: an image&apos;s files are read in one.</source>
        <translation>Es gibt keinen Container: Die Dateien eines Images werden in einem gelesen.</translation>
    </message>
    <message>
        <source>%1 of %2 images of containers have not been searched: the engine sends all their files for it, so only somebody who asks for it starts that.</source>
        <translation>%1 von %2 Images von Containern sind nicht durchsucht: Die Engine schickt dafür alle ihre Dateien, also beginnt das nur, wer danach fragt.</translation>
    </message>
    <message>
        <source>The engine tells the address that it gives others, not the one that it listens on; the host&apos;s sockets tell, once its networks are read (Namespaces page, or bulkheadctl snapshot).</source>
        <translation>Die Engine nennt die Adresse, die sie anderen gibt, nicht die, auf der sie lauscht; die Sockets des Hosts sagen es, sobald seine Netzwerke gelesen sind (Seite Namespaces oder bulkheadctl snapshot).</translation>
    </message>
    <message>
        <source>Nothing listens on port 2377 of the host: a worker, or a manager on another port.</source>
        <translation>Auf Port 2377 des Hosts lauscht nichts: ein Worker oder ein Manager auf einem anderen Port.</translation>
    </message>
    <message>
        <source>Remove the bit: RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} + . Containers with no-new-privileges gain nothing from it.</source>
        <translation>Das Bit entfernen: RUN find / -xdev -perm /6000 -type f -exec chmod a-s {} + . Container mit no-new-privileges gewinnen nichts daraus.</translation>
    </message>
    <message>
        <source>The engine&apos;s own seccomp filter and AppArmor profile stay in force; the drafts beside this are named with --security-opt.</source>
        <translation>Der Seccomp-Filter und das AppArmor-Profil der Engine gelten weiter; die Entwürfe daneben werden mit --security-opt genannt.</translation>
    </message>
    <message>
        <source>A draft from the Dockerfile alone: let it complain first, and learn from the denials.</source>
        <translation>Ein Entwurf aus dem Dockerfile allein: erst im Modus complain laufen lassen und aus den Verweigerungen lernen.</translation>
    </message>
    <message>
        <source>Load it, then: docker run --security-opt=apparmor=%1</source>
        <translation>Laden, dann: docker run --security-opt=apparmor=%1</translation>
    </message>
</context>
<context>
    <name>GrantModel</name>
    <message>
        <source>Every family and type</source>
        <translation>Jede Familie und jeder Typ</translation>
    </message>
    <message>
        <source>TCP over IPv4</source>
        <translation>TCP über IPv4</translation>
    </message>
    <message>
        <source>UDP over IPv4</source>
        <translation>UDP über IPv4</translation>
    </message>
    <message>
        <source>Raw packets over IPv4: ping, scans, spoofed senders</source>
        <translation>Rohe Pakete über IPv4: Ping, Scans, gefälschte Absender</translation>
    </message>
    <message>
        <source>TCP over IPv6</source>
        <translation>TCP über IPv6</translation>
    </message>
    <message>
        <source>UDP over IPv6</source>
        <translation>UDP über IPv6</translation>
    </message>
    <message>
        <source>Raw packets over IPv6</source>
        <translation>Rohe Pakete über IPv6</translation>
    </message>
    <message>
        <source>Sockets inside the machine</source>
        <translation>Sockets innerhalb der Maschine</translation>
    </message>
    <message>
        <source>Sockets inside the machine: syslog</source>
        <translation>Sockets innerhalb der Maschine: syslog</translation>
    </message>
    <message>
        <source>Asking the kernel for interfaces and routes</source>
        <translation>Den Kernel nach Schnittstellen und Routen fragen</translation>
    </message>
    <message>
        <source>Whole frames of an interface: sniffing, ARP spoofing</source>
        <translation>Ganze Frames einer Schnittstelle: Mitlesen, ARP-Spoofing</translation>
    </message>
    <message>
        <source>Packets of an interface</source>
        <translation>Pakete einer Schnittstelle</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Between virtual machines and their host</source>
        <translation>Zwischen virtuellen Maschinen und ihrem Host</translation>
    </message>
    <message>
        <source>The kernel&apos;s cryptography; a source of holes in it</source>
        <translation>Die Kryptografie des Kernels; eine Quelle von Lücken darin</translation>
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
    <name>HandOff</name>
    <message>
        <source>no-new-privileges cannot be had with privileged or CAP_SYS_ADMIN.</source>
        <translation>no-new-privileges gibt es nicht zusammen mit privileged oder CAP_SYS_ADMIN.</translation>
    </message>
    <message>
        <source>Kubernetes takes users by number only: set runAsUser for &quot;%1&quot;.</source>
        <translation>Kubernetes nimmt Benutzer nur als Nummer: runAsUser für „%1“ setzen.</translation>
    </message>
    <message>
        <source>Save the container&apos;s seccomp profile on each node as /var/lib/kubelet/seccomp/%1.</source>
        <translation>Das Seccomp-Profil des Containers auf jedem Knoten als /var/lib/kubelet/seccomp/%1 speichern.</translation>
    </message>
    <message>
        <source>The volume %1 must be there as a claim of that name.</source>
        <translation>Das Volume %1 muss als Claim dieses Namens vorhanden sein.</translation>
    </message>
    <message>
        <source>The network %1 becomes the pod&apos;s; use a NetworkPolicy.</source>
        <translation>Das Netzwerk %1 wird das des Pods; eine NetworkPolicy verwenden.</translation>
    </message>
    <message>
        <source>The container&apos;s labels are left out: Kubernetes allows fewer characters.</source>
        <translation>Die Labels des Containers sind weggelassen: Kubernetes erlaubt weniger Zeichen.</translation>
    </message>
    <message>
        <source>Written for EC2: Fargate has no privileged, no devices, no host modes, and adds no capability but SYS_PTRACE.</source>
        <translation>Geschrieben für EC2: Fargate hat kein privileged, keine Geräte und keine Host-Modi und fügt keine Capability außer SYS_PTRACE hinzu.</translation>
    </message>
    <message>
        <source>ECS wants a size for each tmpfs: 64 MiB are a guess.</source>
        <translation>ECS verlangt für jedes tmpfs eine Größe: 64 MiB sind geraten.</translation>
    </message>
    <message>
        <source>ECS wants a memory limit; the container has none.</source>
        <translation>ECS verlangt eine Speichergrenze; der Container hat keine.</translation>
    </message>
    <message>
        <source>%1 is set, and cannot be expressed here.</source>
        <translation>%1 ist gesetzt und hier nicht auszudrücken.</translation>
    </message>
    <message>
        <source>Put the secrets into Secrets Manager and write their names (ARN) in.</source>
        <translation>Die Geheimnisse in den Secrets Manager legen und ihre Namen (ARN) eintragen.</translation>
    </message>
    <message>
        <source>Save the container&apos;s seccomp profile as %1.</source>
        <translation>Das Seccomp-Profil des Containers als %1 speichern.</translation>
    </message>
    <message>
        <source>The values of these variables are left out; give them yourself: %1</source>
        <translation>Die Werte dieser Variablen sind weggelassen; bitte selbst angeben: %1</translation>
    </message>
    <message>
        <source>The image itself was not read: settings that are only its own are written out as well.</source>
        <translation>Das Image selbst wurde nicht gelesen: Einstellungen, die nur seine eigenen sind, stehen ebenfalls da.</translation>
    </message>
    <message>
        <source>docker run gives a health check to a shell; this one had none.</source>
        <translation>docker run gibt eine Gesundheitsprüfung an eine Shell; diese hatte keine.</translation>
    </message>
    <message>
        <source>--entrypoint takes one word: the others are written as the command, which comes to the same program.</source>
        <translation>--entrypoint nimmt ein Wort: Die anderen stehen als Befehl da, was auf dasselbe Programm hinausläuft.</translation>
    </message>
    <message>
        <source>A unit runs a program of the host, not of the image: install it, or unpack the image and name it with RootDirectory=.</source>
        <translation>Eine Unit führt ein Programm des Hosts aus, nicht des Images: Es installieren oder das Image entpacken und mit RootDirectory= angeben.</translation>
    </message>
    <message>
        <source>Write the whole path of &quot;%1&quot;.</source>
        <translation>Den ganzen Pfad von „%1“ schreiben.</translation>
    </message>
    <message>
        <source>Privileged: the unit is left without any hardening, as the container was.</source>
        <translation>Privilegiert: Die Unit bleibt ohne jede Härtung, wie der Container es war.</translation>
    </message>
    <message>
        <source>A unit is in the host&apos;s network: a network of its own is not expressed.</source>
        <translation>Eine Unit ist im Netzwerk des Hosts: Ein eigenes Netzwerk wird nicht ausgedrückt.</translation>
    </message>
    <message>
        <source>SystemCallFilter=@system-service is near to the engine&apos;s filter, not the same.</source>
        <translation>SystemCallFilter=@system-service kommt dem Filter der Engine nahe, ist aber nicht dasselbe.</translation>
    </message>
    <message>
        <source>The name %1 has no address here.</source>
        <translation>Der Name %1 hat hier keine Adresse.</translation>
    </message>
    <message>
        <source>Kubernetes starts a container anew whose livenessProbe fails; an engine only calls it unhealthy.</source>
        <translation>Kubernetes startet einen Container neu, dessen livenessProbe scheitert; eine Engine nennt ihn nur unhealthy.</translation>
    </message>
    <message>
        <source>Ports are not published by a unit: the program listens on the host&apos;s.</source>
        <translation>Ports veröffentlicht eine Unit nicht: Das Programm lauscht auf denen des Hosts.</translation>
    </message>
</context>
<context>
    <name>Hardening</name>
    <message>
        <source>No longer privileged</source>
        <translation>Nicht mehr privilegiert</translation>
    </message>
    <message>
        <source>A privileged container is root on the host: all capabilities, all devices, no seccomp, no AppArmor. What it did with that needs single capabilities or devices instead.</source>
        <translation>Ein privilegierter Container ist root auf dem Host: alle Capabilities, alle Geräte, kein Seccomp, kein AppArmor. Was er damit tat, braucht stattdessen einzelne Capabilities oder Geräte.</translation>
    </message>
    <message>
        <source>Drop all capabilities, and add back what it needs</source>
        <translation>Alle Capabilities entfernen und zurückgeben, was er braucht</translation>
    </message>
    <message>
        <source>Each capability is a piece of root&apos;s power over the host&apos;s kernel. Most programs need none.</source>
        <translation>Jede Capability ist ein Stück der Macht von root über den Kernel des Hosts. Die meisten Programme brauchen keine.</translation>
    </message>
    <message>
        <source>Which does the program need?</source>
        <translation>Welche braucht das Programm?</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>Setuid programs and file capabilities give a process nothing. sudo, su and ping of old images no longer work in it.</source>
        <translation>Set-User-ID-Programme und Datei-Capabilities geben einem Prozess nichts. sudo, su und das ping alter Images funktionieren darin nicht mehr.</translation>
    </message>
    <message>
        <source>Not as root</source>
        <translation>Nicht als root</translation>
    </message>
    <message>
        <source>Root inside is root outside where users are not remapped. Files that the program writes must belong to the user.</source>
        <translation>root im Container ist root auf dem Host, wo Benutzer nicht abgebildet werden. Dateien, die das Programm schreibt, müssen dem Benutzer gehören.</translation>
    </message>
    <message>
        <source>As which user and group?</source>
        <translation>Als welcher Benutzer und welche Gruppe?</translation>
    </message>
    <message>
        <source>A read-only root file system</source>
        <translation>Ein nur lesbares Wurzel-Dateisystem</translation>
    </message>
    <message>
        <source>An attacker cannot change the program or leave tools behind. Which files it writes is not known from outside: docker diff tells what it has written so far.</source>
        <translation>Ein Angreifer kann das Programm nicht ändern und keine Werkzeuge hinterlassen. Welche Dateien es schreibt, ist von außen nicht bekannt: docker diff sagt, was es bisher geschrieben hat.</translation>
    </message>
    <message>
        <source>Where does it write? These stay writable, in memory.</source>
        <translation>Wohin schreibt es? Diese Pfade bleiben schreibbar, im Speicher.</translation>
    </message>
    <message>
        <source>The engine&apos;s seccomp filter again</source>
        <translation>Wieder der Seccomp-Filter der Engine</translation>
    </message>
    <message>
        <source>It refuses some sixty calls that ordinary programs do not make, and that attacks on the kernel do.</source>
        <translation>Er verweigert rund sechzig Aufrufe, die gewöhnliche Programme nicht machen, Angriffe auf den Kernel aber schon.</translation>
    </message>
    <message>
        <source>The engine&apos;s AppArmor profile again</source>
        <translation>Wieder das AppArmor-Profil der Engine</translation>
    </message>
    <message>
        <source>It keeps the container from mounting, and from writing below /proc and /sys.</source>
        <translation>Es hält den Container davon ab, etwas einzuhängen und unter /proc und /sys zu schreiben.</translation>
    </message>
    <message>
        <source>No devices of the host</source>
        <translation>Keine Geräte des Hosts</translation>
    </message>
    <message>
        <source>A device is driver code of the host&apos;s kernel; a disk is all of the host&apos;s files.</source>
        <translation>Hinter einem Gerät steht Treibercode im Kernel des Hosts; hinter einer Platte stehen alle Dateien des Hosts.</translation>
    </message>
    <message>
        <source>A limit of memory</source>
        <translation>Eine Grenze für Speicher</translation>
    </message>
    <message>
        <source>Without one it can take the memory of everything else on the host.</source>
        <translation>Ohne sie kann er allem anderen auf dem Host den Speicher nehmen.</translation>
    </message>
    <message>
        <source>How much at most?</source>
        <translation>Wie viel höchstens?</translation>
    </message>
    <message>
        <source>A limit of processes</source>
        <translation>Eine Grenze für Prozesse</translation>
    </message>
    <message>
        <source>A fork bomb in it stops at the limit, not at the host&apos;s.</source>
        <translation>Eine Fork-Bombe darin endet an dieser Grenze, nicht an der des Hosts.</translation>
    </message>
    <message>
        <source>How many at most?</source>
        <translation>Wie viele höchstens?</translation>
    </message>
    <message>
        <source>A network of its own</source>
        <translation>Ein eigenes Netzwerk</translation>
    </message>
    <message>
        <source>In the host&apos;s it reaches services that listen on localhost only, and abstract sockets. Ports must then be published.</source>
        <translation>In dem des Hosts erreicht er Dienste, die nur an localhost lauschen, und abstrakte Sockets. Ports müssen dann veröffentlicht werden.</translation>
    </message>
    <message>
        <source>Processes of its own</source>
        <translation>Eigene Prozesse</translation>
    </message>
    <message>
        <source>In the host&apos;s it sees every process, its arguments and, as root, its environment.</source>
        <translation>Unter denen des Hosts sieht er jeden Prozess, dessen Argumente und, als root, dessen Umgebung.</translation>
    </message>
    <message>
        <source>Shared memory of its own</source>
        <translation>Eigener gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>In the host&apos;s it reads and writes what other programs share.</source>
        <translation>In dem des Hosts liest und schreibt er, was andere Programme teilen.</translation>
    </message>
    <message>
        <source>A host name of its own</source>
        <translation>Ein eigener Rechnername</translation>
    </message>
    <message>
        <source>In the host&apos;s it may rename the host, with CAP_SYS_ADMIN.</source>
        <translation>Mit dem des Hosts darf er, mit CAP_SYS_ADMIN, den Host umbenennen.</translation>
    </message>
    <message>
        <source>The engine&apos;s user namespace</source>
        <translation>Der Benutzer-Namensraum der Engine</translation>
    </message>
    <message>
        <source>It opted out of the remapping that makes its root a plain user of the host.</source>
        <translation>Er ist von der Abbildung ausgenommen, die sein root zu einem gewöhnlichen Benutzer des Hosts macht.</translation>
    </message>
    <message>
        <source>%1 read-only</source>
        <translation>%1 nur lesbar</translation>
    </message>
    <message>
        <source>%1 of the host is mounted there; through it the container changes files of the host.</source>
        <translation>%1 des Hosts ist dort eingehängt; darüber ändert der Container Dateien des Hosts.</translation>
    </message>
    <message>
        <source>There is no capability &quot;%1&quot;.</source>
        <translation>Es gibt keine Capability „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no directory of the container: /tmp, for example.</source>
        <translation>„%1“ ist kein Verzeichnis des Containers: zum Beispiel /tmp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no limit of memory: 512m or 2g, at least 6m.</source>
        <translation>„%1“ ist keine Grenze für Speicher: 512m oder 2g, mindestens 6m.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of processes.</source>
        <translation>„%1“ ist keine Anzahl von Prozessen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no user: 1000, 1000:1000 or a name of the image.</source>
        <translation>„%1“ ist kein Benutzer: 1000, 1000:1000 oder ein Name des Images.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is root.</source>
        <translation>„%1“ ist root.</translation>
    </message>
    <message>
        <source>A limit of processor time</source>
        <translation>Eine Grenze für Prozessorzeit</translation>
    </message>
    <message>
        <source>Without one it can take the processors from everything else on the host.</source>
        <translation>Ohne sie kann er allem anderen auf dem Host die Prozessoren nehmen.</translation>
    </message>
    <message>
        <source>How many processors at most?</source>
        <translation>Wie viele Prozessoren höchstens?</translation>
    </message>
    <message>
        <source>A control group namespace of its own</source>
        <translation>Ein eigener Cgroup-Namensraum</translation>
    </message>
    <message>
        <source>In the host&apos;s it sees the names of the host&apos;s groups and of the other containers.</source>
        <translation>In dem des Hosts sieht er die Namen der Gruppen des Hosts und der anderen Container.</translation>
    </message>
    <message>
        <source>Ports on one address</source>
        <translation>Ports an einer Adresse</translation>
    </message>
    <message>
        <source>Published on every address they are reached from every network of the host, past most firewalls of the host.</source>
        <translation>An allen Adressen veröffentlicht, sind sie aus jedem Netz des Hosts erreichbar, an den meisten Firewalls des Hosts vorbei.</translation>
    </message>
    <message>
        <source>On which address of the host?</source>
        <translation>An welcher Adresse des Hosts?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of processors: 0.5 or 2.</source>
        <translation>„%1“ ist keine Anzahl von Prozessoren: 0.5 oder 2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of the host: 127.0.0.1, for example.</source>
        <translation>„%1“ ist keine Adresse des Hosts: 127.0.0.1 zum Beispiel.</translation>
    </message>
</context>
<context>
    <name>HostComparison</name>
    <message>
        <source>its own</source>
        <translation>ein eigener</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>der des Hosts</translation>
    </message>
    <message>
        <source>neither its own nor the host&apos;s</source>
        <translation>weder ein eigener noch der des Hosts</translation>
    </message>
    <message>
        <source>shared with %1</source>
        <translation>geteilt mit %1</translation>
    </message>
    <message>
        <source>%1 namespace</source>
        <translation>%1-Namensraum</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>control group</source>
        <translation>Control Group</translation>
    </message>
    <message>
        <source>network namespace</source>
        <translation>Netzwerk-Namensraum</translation>
    </message>
    <message>
        <source>interface %1</source>
        <translation>Schnittstelle %1</translation>
    </message>
    <message>
        <source>address %1</source>
        <translation>Adresse %1</translation>
    </message>
    <message>
        <source>route %1</source>
        <translation>Route %1</translation>
    </message>
    <message>
        <source>listens on %1</source>
        <translation>lauscht an %1</translation>
    </message>
    <message>
        <source>firewall: %1</source>
        <translation>Firewall: %1</translation>
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
    <name>ImagePaths</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The engine does not say which image it is.</source>
        <translation>Die Engine sagt nicht, welches Image es ist.</translation>
    </message>
    <message>
        <source>The engine ended the archive before its end.</source>
        <translation>Die Engine hat das Archiv vor seinem Ende beendet.</translation>
    </message>
</context>
<context>
    <name>KernelAudit</name>
    <message>
        <source>this architecture has no system call &quot;%1&quot;</source>
        <translation>diese Architektur hat keinen Systemaufruf „%1“</translation>
    </message>
    <message>
        <source>the rule has too many fields</source>
        <translation>die Regel hat zu viele Felder</translation>
    </message>
    <message>
        <source>audit rules have no field &quot;%1&quot;</source>
        <translation>Audit-Regeln haben kein Feld „%1“</translation>
    </message>
    <message>
        <source>audit rules have no operator &quot;%1&quot;</source>
        <translation>Audit-Regeln haben keinen Operator „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of %2</source>
        <translation>„%1“ ist kein Wert von %2</translation>
    </message>
    <message>
        <source>audit rules cannot compare &quot;%1&quot;</source>
        <translation>Audit-Regeln können „%1“ nicht vergleichen</translation>
    </message>
    <message>
        <source>the kernel&apos;s audit system refuses this user</source>
        <translation>das Audit-System des Kernels weist diesen Benutzer ab</translation>
    </message>
    <message>
        <source>the kernel&apos;s audit system cannot be reached from here</source>
        <translation>das Audit-System des Kernels ist von hier aus nicht erreichbar</translation>
    </message>
    <message>
        <source>the rule is loaded already</source>
        <translation>die Regel ist schon geladen</translation>
    </message>
    <message>
        <source>no such rule is loaded</source>
        <translation>keine solche Regel ist geladen</translation>
    </message>
    <message>
        <source>the kernel does not take this rule</source>
        <translation>der Kernel nimmt diese Regel nicht an</translation>
    </message>
    <message>
        <source>the kernel&apos;s audit system does not answer</source>
        <translation>das Audit-System des Kernels antwortet nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a setting, no rule</source>
        <translation>„%1“ ist eine Einstellung, keine Regel</translation>
    </message>
    <message>
        <source>audit has no list &quot;%1&quot;</source>
        <translation>Audit hat keine Liste „%1“</translation>
    </message>
    <message>
        <source>the keys are longer than %1 bytes</source>
        <translation>die Schlüssel sind länger als %1 Byte</translation>
    </message>
    <message>
        <source>audit is locked until the next boot</source>
        <translation>Audit ist bis zum nächsten Start des Rechners gesperrt</translation>
    </message>
</context>
<context>
    <name>LabelModel</name>
    <message>
        <source>as configured</source>
        <translation>wie konfiguriert</translation>
    </message>
    <message>
        <source>complain mode</source>
        <translation>Modus complain</translation>
    </message>
    <message>
        <source>unconfined</source>
        <translation>unbeschränkt</translation>
    </message>
    <message>
        <source>mismatch</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>no AppArmor</source>
        <translation>kein AppArmor</translation>
    </message>
    <message>
        <source>not observed</source>
        <translation>nicht beobachtet</translation>
    </message>
    <message>
        <source>Every process that was seen runs under the configured profile.</source>
        <translation>Jeder gesehene Prozess läuft unter dem konfigurierten Profil.</translation>
    </message>
    <message>
        <source>What no rule allows is logged and done all the same.</source>
        <translation>Was keine Regel erlaubt, wird protokolliert und dennoch getan.</translation>
    </message>
    <message>
        <source>No profile holds: by apparmor=unconfined, or because the container is privileged.</source>
        <translation>Kein Profil gilt: wegen apparmor=unconfined, oder weil der Container privilegiert ist.</translation>
    </message>
    <message>
        <source>A process runs under another label than the configured profile.</source>
        <translation>Ein Prozess läuft unter einem anderen Label als dem konfigurierten Profil.</translation>
    </message>
    <message>
        <source>The profile is not loaded on the engine&apos;s host: the container would not start.</source>
        <translation>Das Profil ist auf dem Host der Engine nicht geladen: Der Container würde nicht starten.</translation>
    </message>
    <message>
        <source>The host has no AppArmor: the engine ignores the profile in silence.</source>
        <translation>Der Host hat kein AppArmor: Die Engine übergeht das Profil stillschweigend.</translation>
    </message>
    <message>
        <source>The container does not run, or its processes&apos; labels could not be read.</source>
        <translation>Der Container läuft nicht, oder die Labels seiner Prozesse konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The container says %1, which is deprecated; today it is written apparmor=%2.</source>
        <translation>Der Container sagt %1, was veraltet ist; heute schreibt man apparmor=%2.</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Konfiguriert</translation>
    </message>
    <message>
        <source>Observed label</source>
        <translation>Beobachtetes Label</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>LoadedModel</name>
    <message>
        <source>Loaded profile</source>
        <translation>Geladenes Profil</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Containers under it</source>
        <translation>Container darunter</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
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
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
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
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
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
    <name>ProcessEvents</name>
    <message>
        <source>the kernel does not tell where processes begin</source>
        <translation>Der Kernel sagt nicht, wo Prozesse beginnen</translation>
    </message>
    <message>
        <source>only the host&apos;s own PID namespace is told</source>
        <translation>Gesagt wird es nur im PID-Namespace des Hosts selbst</translation>
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
    <message>
        <source>Only the first %1 of %2 processes were looked at.</source>
        <translation>Nur die ersten %1 von %2 Prozessen wurden angesehen.</translation>
    </message>
    <message>
        <source>The namespaces of process %1 are kept from this user.</source>
        <translation>Die Namensräume von Prozess %1 werden diesem Benutzer vorenthalten.</translation>
    </message>
    <message numerus="yes">
        <source>The namespaces of %n processes are kept from this user, process %1 among them.</source>
        <translation>
            <numerusform>Die Namensräume von %n Prozess werden diesem Benutzer vorenthalten, nämlich von Prozess %1.</numerusform>
            <numerusform>Die Namensräume von %n Prozessen werden diesem Benutzer vorenthalten, darunter die von Prozess %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>/proc/PID/ns of %1: ptrace(2), CAP_SYS_PTRACE</source>
        <translation>/proc/PID/ns von %1: ptrace(2), CAP_SYS_PTRACE</translation>
    </message>
</context>
<context>
    <name>RecordStream</name>
    <message>
        <source>No agent runs on the engine&apos;s host.</source>
        <translation>Auf dem Host der Engine läuft kein Agent.</translation>
    </message>
</context>
<context>
    <name>RecreatePlan</name>
    <message numerus="yes">
        <source>%n file(s) inside of the container differ from its image. The new one begins with the image; they stay in the old one.</source>
        <translation>
            <numerusform>%n Datei im Container weicht von seinem Image ab. Der neue beginnt mit dem Image; sie bleibt im alten.</numerusform>
            <numerusform>%n Dateien im Container weichen von seinem Image ab. Der neue beginnt mit dem Image; sie bleiben im alten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that were changed inside of the container stay in the old one: the new one begins with the image.</source>
        <translation>Dateien, die im Container geändert wurden, bleiben im alten: Der neue beginnt mit dem Image.</translation>
    </message>
    <message>
        <source>These use its namespaces or volumes and must be made again too: %1.</source>
        <translation>Diese verwenden seine Namensräume oder Volumes und müssen auch neu angelegt werden: %1.</translation>
    </message>
    <message>
        <source>%1 is another image by now. The new container is made from the old image, %2.</source>
        <translation>%1 ist inzwischen ein anderes Image. Der neue Container wird aus dem alten Image angelegt, %2.</translation>
    </message>
    <message>
        <source>It is privileged: an engine before version 27.0 ignores its seccomp profile.</source>
        <translation>Er ist privilegiert: Eine Engine vor Version 27.0 beachtet sein Seccomp-Profil nicht.</translation>
    </message>
    <message>
        <source>A port is published where the engine chooses: it will be another one.</source>
        <translation>Ein Port ist veröffentlicht, wo die Engine es wählt: Es wird ein anderer sein.</translation>
    </message>
    <message>
        <source>It belongs to the compose project %1. Write the change into its file too, or the next &quot;docker compose up&quot; that makes it again takes it back.</source>
        <translation>Er gehört zum Compose-Projekt %1. Die Änderung auch in dessen Datei schreiben, sonst nimmt das nächste „docker compose up“, das ihn neu anlegt, sie zurück.</translation>
    </message>
    <message>
        <source>It was started with --rm: the engine removes it when it is stopped, and there would be no way back.</source>
        <translation>Er wurde mit --rm gestartet: Die Engine entfernt ihn, wenn er gestoppt wird, und es gäbe keinen Weg zurück.</translation>
    </message>
    <message>
        <source>It is a task of a swarm service: change the service, with &quot;docker service update&quot;.</source>
        <translation>Er ist ein Task eines Swarm-Dienstes: Den Dienst ändern, mit „docker service update“.</translation>
    </message>
    <message>
        <source>A profile&apos;s name is one line.</source>
        <translation>Der Name eines Profils ist eine Zeile.</translation>
    </message>
    <message>
        <source>It is paused: let it run first, with &quot;docker unpause&quot;.</source>
        <translation>Er ist angehalten: Ihn zuerst laufen lassen, mit „docker unpause“.</translation>
    </message>
    <message>
        <source>The container is set like that already.</source>
        <translation>Der Container ist schon so eingestellt.</translation>
    </message>
</context>
<context>
    <name>Recreation</name>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The new container ended with exit code %1.</source>
        <translation>Der neue Container endete mit Exit-Code %1.</translation>
    </message>
    <message>
        <source>The health check says that the new container is unhealthy.</source>
        <translation>Die Gesundheitsprüfung sagt, dass der neue Container nicht gesund ist.</translation>
    </message>
    <message numerus="yes">
        <source>The new container was not healthy within %n second(s).</source>
        <translation>
            <numerusform>Der neue Container war nicht innerhalb von %n Sekunde gesund.</numerusform>
            <numerusform>Der neue Container war nicht innerhalb von %n Sekunden gesund.</numerusform>
        </translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Remove the new container</source>
        <translation>Den neuen Container entfernen</translation>
    </message>
    <message>
        <source>Give the old container its name back</source>
        <translation>Dem alten Container seinen Namen zurückgeben</translation>
    </message>
    <message>
        <source>Start the old container</source>
        <translation>Den alten Container starten</translation>
    </message>
    <message>
        <source>Rename the old container to %1</source>
        <translation>Den alten Container in %1 umbenennen</translation>
    </message>
    <message>
        <source>Create %1 with the new settings</source>
        <translation>%1 mit den neuen Einstellungen anlegen</translation>
    </message>
    <message>
        <source>Disconnect it from the network %1</source>
        <translation>Ihn vom Netzwerk %1 trennen</translation>
    </message>
    <message>
        <source>Connect it to the network %1</source>
        <translation>Ihn mit dem Netzwerk %1 verbinden</translation>
    </message>
    <message>
        <source>Stop the old container</source>
        <translation>Den alten Container stoppen</translation>
    </message>
    <message>
        <source>Start the new container</source>
        <translation>Den neuen Container starten</translation>
    </message>
    <message>
        <source>Wait until it is healthy</source>
        <translation>Warten, bis er gesund ist</translation>
    </message>
    <message numerus="yes">
        <source>See whether it still runs after %n second(s)</source>
        <translation>
            <numerusform>Nachsehen, ob er nach %n Sekunde noch läuft</numerusform>
            <numerusform>Nachsehen, ob er nach %n Sekunden noch läuft</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove the old container; its volumes stay</source>
        <translation>Den alten Container entfernen; seine Volumes bleiben</translation>
    </message>
    <message>
        <source>Keep the old container from starting with the engine</source>
        <translation>Verhindern, dass der alte Container mit der Engine startet</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Was gelten muss</translation>
    </message>
    <message>
        <source>Why it is not known</source>
        <translation>Warum es nicht bekannt ist</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>No longer accepted since %1: %2 of %3</source>
        <translation>Nicht mehr akzeptiert seit %1: %2 von %3</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Befunde von %1</translation>
    </message>
    <message>
        <source>Taken %1 by Bulkhead %2</source>
        <translation>Erstellt %1 von Bulkhead %2</translation>
    </message>
    <message>
        <source>Checks passed: %1, failed: %2, not applicable: %3, not known: %4</source>
        <translation>Prüfungen bestanden: %1, nicht bestanden: %2, nicht zutreffend: %3, nicht bekannt: %4</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s): %1</source>
        <translation>
            <numerusform>ein Befund: %1</numerusform>
            <numerusform>%n Befunde: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: %1 of %2: %3</source>
        <translation>Akzeptiert: %1 von %2: %3</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
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
    <name>SeccompAction</name>
    <message>
        <source>kill the process</source>
        <translation>den Prozess beenden</translation>
    </message>
    <message>
        <source>kill the thread</source>
        <translation>den Thread beenden</translation>
    </message>
    <message>
        <source>send SIGSYS</source>
        <translation>SIGSYS senden</translation>
    </message>
    <message>
        <source>refuse with %1</source>
        <translation>mit %1 verweigern</translation>
    </message>
    <message>
        <source>ask the listener</source>
        <translation>den Listener fragen</translation>
    </message>
    <message>
        <source>stop for a tracer (message %1)</source>
        <translation>für einen Verfolger anhalten (Nachricht %1)</translation>
    </message>
    <message>
        <source>allow and log</source>
        <translation>erlauben und protokollieren</translation>
    </message>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
</context>
<context>
    <name>SeccompConditions</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
</context>
<context>
    <name>SeccompDecision</name>
    <message>
        <source>call %1</source>
        <translation>Aufruf %1</translation>
    </message>
    <message>
        <source>Rule %1 names %2, which 32-bit programs also call through %3. Its arguments lie behind a pointer, where no filter can look: %4.</source>
        <translation>Regel %1 nennt %2, das 32-Bit-Programme auch über %3 aufrufen. Dessen Argumente liegen hinter einem Zeiger, wohin kein Filter sehen kann: %4.</translation>
    </message>
    <message>
        <source>Rule %1 names %2, whatever its arguments: %3.</source>
        <translation>Regel %1 nennt %2, gleich mit welchen Argumenten: %3.</translation>
    </message>
    <message>
        <source>Rule %1 names %2 where %3: %4.</source>
        <translation>Regel %1 nennt %2, wo %3: %4.</translation>
    </message>
    <message>
        <source>The profile asks for nothing: the engine loads no filter.</source>
        <translation>Das Profil verlangt nichts: Die Engine lädt keinen Filter.</translation>
    </message>
    <message>
        <source>%1 is not among the profile&apos;s architectures: %2.</source>
        <translation>%1 ist nicht unter den Architekturen des Profils: %2.</translation>
    </message>
    <message>
        <source>Rules name %1, but none of their conditions holds, so the default action applies: %2.</source>
        <translation>Regeln nennen %1, aber keine ihrer Bedingungen trifft zu, also gilt die Standardaktion: %2.</translation>
    </message>
    <message>
        <source>No rule names %1, so the default action applies: %2.</source>
        <translation>Keine Regel nennt %1, also gilt die Standardaktion: %2.</translation>
    </message>
    <message>
        <source>%1 is newer than %2, the newest call that the profile names on %3, so the runtime answers ENOSYS: a program takes it for an older kernel.</source>
        <translation>%1 ist neuer als %2, der neueste Aufruf, den das Profil auf %3 nennt, also antwortet die Laufzeit mit ENOSYS: Ein Programm hält es für einen älteren Kernel.</translation>
    </message>
    <message>
        <source>Rule %1 names %2, but does not apply here. %3 The default action applies: %4.</source>
        <translation>Regel %1 nennt %2, gilt hier aber nicht. %3 Es gilt die Standardaktion: %4.</translation>
    </message>
    <message>
        <source>Other rules for these arguments say otherwise; which one wins is decided by libseccomp, not by their order.</source>
        <translation>Andere Regeln für diese Argumente sagen etwas anderes; welche gewinnt, entscheidet libseccomp, nicht ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>The rules say “%1”, but the filter that libseccomp makes of them does not.</source>
        <translation>Die Regeln sagen „%1“, aber der Filter, den libseccomp daraus macht, nicht.</translation>
    </message>
</context>
<context>
    <name>SeccompDiff</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <translation>%1, wo %2</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, else %2</source>
        <translation>%1, sonst %2</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>SeccompLint</name>
    <message>
        <source>The container does not start: %1.</source>
        <translation>Der Container startet nicht: %1.</translation>
    </message>
    <message>
        <source>The engine or its runtime refuses the profile; the words are theirs.</source>
        <translation>Die Engine oder ihre Laufzeit lehnt das Profil ab; die Worte sind die ihren.</translation>
    </message>
    <message>
        <source>No program can be started: execve is refused.</source>
        <translation>Kein Programm kann gestartet werden: execve wird verweigert.</translation>
    </message>
    <message>
        <source>Calls that the runtime makes itself are refused: %1.</source>
        <translation>Aufrufe, die die Laufzeit selbst macht, werden verweigert: %1.</translation>
    </message>
    <message>
        <source>The runtime loads the filter before it sets the user, the capabilities and the working directory and starts the container&apos;s program. With no-new-privileges it loads it later and needs fewer calls.</source>
        <translation>Die Laufzeit lädt den Filter, bevor sie Benutzer, Capabilities und Arbeitsverzeichnis setzt und das Programm des Containers startet. Mit no-new-privileges lädt sie ihn später und braucht weniger Aufrufe.</translation>
    </message>
    <message>
        <source>Two rules for %1 contradict each other.</source>
        <translation>Zwei Regeln für %1 widersprechen einander.</translation>
    </message>
    <message>
        <source>The same condition has two actions. Calls like socket are also reached through socketcall on 32-bit x86, where their arguments cannot be seen: there, any two actions contradict each other.</source>
        <translation>Dieselbe Bedingung hat zwei Aktionen. Aufrufe wie socket sind auf 32-Bit-x86 auch über socketcall erreichbar, wo ihre Argumente nicht zu sehen sind: Dort widersprechen einander je zwei Aktionen.</translation>
    </message>
    <message>
        <source>The conditions for %1 in rule %2 do nothing.</source>
        <translation>Die Bedingungen für %1 in Regel %2 bewirken nichts.</translation>
    </message>
    <message>
        <source>Rule %1 names %2 without conditions, and such a rule wins whatever the order.</source>
        <translation>Regel %1 nennt %2 ohne Bedingungen, und so eine Regel gewinnt, gleich in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Rule %1 does nothing for %2.</source>
        <translation>Regel %1 bewirkt nichts für %2.</translation>
    </message>
    <message>
        <source>Rule %1 decides it already: of two rules without conditions the first wins.</source>
        <translation>Regel %1 entscheidet es schon: Von zwei Regeln ohne Bedingungen gewinnt die erste.</translation>
    </message>
    <message>
        <source>Rule %1 does what the default action does anyway.</source>
        <translation>Regel %1 tut, was die Standardaktion ohnehin tut.</translation>
    </message>
    <message>
        <source>The runtime drops it, so it does not protect from other rules for: %1.</source>
        <translation>Die Laufzeit lässt sie weg, sie schützt also nicht vor anderen Regeln für: %1.</translation>
    </message>
    <message>
        <source>No kernel has a call %1.</source>
        <translation>Kein Kernel hat einen Aufruf %1.</translation>
    </message>
    <message>
        <source>The runtime ignores the name without a word.</source>
        <translation>Die Laufzeit übergeht den Namen ohne ein Wort.</translation>
    </message>
    <message>
        <source>The runtime ignores the name without a word. Is %1 meant?</source>
        <translation>Die Laufzeit übergeht den Namen ohne ein Wort. Ist %1 gemeint?</translation>
    </message>
    <message>
        <source>%1 is too new for libseccomp %2.</source>
        <translation>%1 ist zu neu für libseccomp %2.</translation>
    </message>
    <message>
        <source>A runtime with this libseccomp ignores the name.</source>
        <translation>Eine Laufzeit mit dieser libseccomp übergeht den Namen.</translation>
    </message>
    <message>
        <source>Rule %1 can never apply: there is no capability “%2”.</source>
        <translation>Regel %1 kann nie gelten: Es gibt keine Capability „%2“.</translation>
    </message>
    <message>
        <source>The engine compares the exact name, like CAP_SYS_ADMIN.</source>
        <translation>Die Engine vergleicht den genauen Namen, wie CAP_SYS_ADMIN.</translation>
    </message>
    <message>
        <source>Rule %1 can never apply: it asks for %2 and excludes it.</source>
        <translation>Regel %1 kann nie gelten: Sie verlangt %2 und schließt es aus.</translation>
    </message>
    <message>
        <source>One excluded capability is enough for the engine to leave the rule out.</source>
        <translation>Eine ausgeschlossene Capability genügt der Engine, um die Regel wegzulassen.</translation>
    </message>
    <message>
        <source>An exception of rule %1 does nothing: there is no capability “%2”.</source>
        <translation>Eine Ausnahme von Regel %1 bewirkt nichts: Es gibt keine Capability „%2“.</translation>
    </message>
    <message>
        <source>Rule %1 can never apply: the engine calls no architecture “%2”.</source>
        <translation>Regel %1 kann nie gelten: Die Engine nennt keine Architektur „%2“.</translation>
    </message>
    <message>
        <source>It uses Go&apos;s words, like amd64 and arm64, but x86 for 32-bit x86; x32 never matches.</source>
        <translation>Sie verwendet die Wörter von Go, wie amd64 und arm64, aber x86 für 32-Bit-x86; x32 passt nie.</translation>
    </message>
    <message>
        <source>Rule %1 can never apply: it is for kernels from %2 on and before %3.</source>
        <translation>Regel %1 kann nie gelten: Sie ist für Kernel ab %2 und vor %3.</translation>
    </message>
    <message>
        <source>No kernel is both.</source>
        <translation>Kein Kernel ist beides.</translation>
    </message>
    <message>
        <source>Rule %1 names %2 more than once.</source>
        <translation>Regel %1 nennt %2 mehr als einmal.</translation>
    </message>
    <message>
        <source>Once is enough.</source>
        <translation>Einmal genügt.</translation>
    </message>
    <message>
        <source>Rule %1 has two conditions on argument %2: any of its conditions alone is enough.</source>
        <translation>Regel %1 hat zwei Bedingungen für Argument %2: Jede ihrer Bedingungen allein genügt.</translation>
    </message>
    <message>
        <source>Where an argument is named twice, the runtime makes a rule of each condition of the rule. All that hold together is only possible for different arguments.</source>
        <translation>Wo ein Argument zweimal genannt ist, macht die Laufzeit aus jeder Bedingung der Regel eine eigene. Nur für verschiedene Argumente können alle gemeinsam gelten.</translation>
    </message>
    <message>
        <source>The mask in rule %1 is 0, so the condition always holds.</source>
        <translation>Die Maske in Regel %1 ist 0, die Bedingung gilt also immer.</translation>
    </message>
    <message>
        <source>In SCMP_CMP_MASKED_EQ, value is the mask and valueTwo is what must be left.</source>
        <translation>In SCMP_CMP_MASKED_EQ ist value die Maske und valueTwo das, was übrig bleiben muss.</translation>
    </message>
    <message>
        <source>Rule %1 asks for bits that its mask takes away.</source>
        <translation>Regel %1 verlangt Bits, die ihre Maske wegnimmt.</translation>
    </message>
    <message>
        <source>In SCMP_CMP_MASKED_EQ, value is the mask and valueTwo is what must be left; libseccomp ignores the other bits of valueTwo.</source>
        <translation>In SCMP_CMP_MASKED_EQ ist value die Maske und valueTwo das, was übrig bleiben muss; libseccomp beachtet die anderen Bits von valueTwo nicht.</translation>
    </message>
    <message>
        <source>An errno stands where the action does not use it.</source>
        <translation>Ein errno steht, wo die Aktion es nicht verwendet.</translation>
    </message>
    <message>
        <source>Only SCMP_ACT_ERRNO and SCMP_ACT_TRACE have a number.</source>
        <translation>Nur SCMP_ACT_ERRNO und SCMP_ACT_TRACE haben eine Zahl.</translation>
    </message>
    <message>
        <source>An errno of 0 lets the call seem to succeed.</source>
        <translation>Ein errno von 0 lässt den Aufruf gelungen aussehen.</translation>
    </message>
    <message>
        <source>The kernel does nothing and returns 0: the program believes that it was done.</source>
        <translation>Der Kernel tut nichts und gibt 0 zurück: Das Programm glaubt, es sei getan.</translation>
    </message>
    <message>
        <source>An errno of %1 is too large.</source>
        <translation>Ein errno von %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The kernel knows numbers up to %1 and takes that instead.</source>
        <translation>Der Kernel kennt Zahlen bis %1 und nimmt stattdessen diese.</translation>
    </message>
    <message>
        <source>Programs for %1 are killed at their first call.</source>
        <translation>Programme für %1 werden bei ihrem ersten Aufruf beendet.</translation>
    </message>
    <message>
        <source>The profile&apos;s architectures are %1 only. A call through another one is not refused, the filter kills the thread, whatever the default action is.</source>
        <translation>Die Architekturen des Profils sind nur %1. Ein Aufruf über eine andere wird nicht verweigert, der Filter beendet den Thread, gleich was die Standardaktion ist.</translation>
    </message>
    <message>
        <source>Programs for %1 get past the conditions on socket.</source>
        <translation>Programme für %1 kommen an den Bedingungen für socket vorbei.</translation>
    </message>
    <message>
        <source>They can call it through socketcall, whose arguments lie behind a pointer, where no filter can look. Docker&apos;s own default leaves this open, too; AppArmor closes it.</source>
        <translation>Sie können ihn über socketcall aufrufen, dessen Argumente hinter einem Zeiger liegen, wohin kein Filter sehen kann. Auch Dockers eigener Standard lässt das offen; AppArmor schließt es.</translation>
    </message>
    <message>
        <source>glibc 2.34 and newer create threads with it and go back to clone on ENOSYS only.</source>
        <translation>glibc 2.34 und neuer legt Threads damit an und kehrt nur bei ENOSYS zu clone zurück.</translation>
    </message>
    <message>
        <source>Programs that open paths safely go back to openat on ENOSYS only.</source>
        <translation>Programme, die Pfade sicher öffnen, kehren nur bei ENOSYS zu openat zurück.</translation>
    </message>
    <message>
        <source>glibc and musl go back to faccessat on ENOSYS only: test -x and access() fail.</source>
        <translation>glibc und musl kehren nur bei ENOSYS zu faccessat zurück: test -x und access() scheitern.</translation>
    </message>
    <message>
        <source>glibc 2.39 goes back to /proc/self/fd on ENOSYS only.</source>
        <translation>glibc 2.39 kehrt nur bei ENOSYS zu /proc/self/fd zurück.</translation>
    </message>
    <message>
        <source>C libraries and Qt go back to newfstatat on ENOSYS only.</source>
        <translation>C-Bibliotheken und Qt kehren nur bei ENOSYS zu newfstatat zurück.</translation>
    </message>
    <message>
        <source>glibc 2.35 registers every thread with it and aborts where a later one is refused otherwise.</source>
        <translation>glibc 2.35 meldet jeden Thread damit an und bricht ab, wo ein späterer anders verweigert wird.</translation>
    </message>
    <message>
        <source>Programs close descriptors one by one on ENOSYS only.</source>
        <translation>Programme schließen Deskriptoren nur bei ENOSYS einzeln.</translation>
    </message>
    <message>
        <source>Event loops go back to epoll_pwait on ENOSYS only.</source>
        <translation>Ereignisschleifen kehren nur bei ENOSYS zu epoll_pwait zurück.</translation>
    </message>
    <message>
        <source>cp and others go back to read and write on ENOSYS; some give up on EPERM.</source>
        <translation>cp und andere kehren bei ENOSYS zu read und write zurück; manche geben bei EPERM auf.</translation>
    </message>
    <message>
        <source>Libraries read /dev/urandom on ENOSYS only.</source>
        <translation>Bibliotheken lesen /dev/urandom nur bei ENOSYS.</translation>
    </message>
    <message>
        <source>Runtimes take another way on ENOSYS only.</source>
        <translation>Laufzeiten nehmen nur bei ENOSYS einen anderen Weg.</translation>
    </message>
    <message>
        <source>Programs wait by other means on ENOSYS only.</source>
        <translation>Programme warten nur bei ENOSYS auf andere Weise.</translation>
    </message>
    <message>
        <source>glibc goes back to preadv on ENOSYS only.</source>
        <translation>glibc kehrt nur bei ENOSYS zu preadv zurück.</translation>
    </message>
    <message>
        <source>glibc goes back to pwritev on ENOSYS only.</source>
        <translation>glibc kehrt nur bei ENOSYS zu pwritev zurück.</translation>
    </message>
    <message>
        <source>Wine and others go back to futex on ENOSYS only.</source>
        <translation>Wine und andere kehren nur bei ENOSYS zu futex zurück.</translation>
    </message>
    <message>
        <source>32-bit C libraries go back to clock_gettime on ENOSYS only.</source>
        <translation>32-Bit-C-Bibliotheken kehren nur bei ENOSYS zu clock_gettime zurück.</translation>
    </message>
    <message>
        <source>32-bit C libraries go back to futex on ENOSYS only.</source>
        <translation>32-Bit-C-Bibliotheken kehren nur bei ENOSYS zu futex zurück.</translation>
    </message>
    <message>
        <source>%1 is refused with %2 instead of ENOSYS.</source>
        <translation>%1 wird mit %2 statt ENOSYS verweigert.</translation>
    </message>
    <message>
        <source>clone3 gets past the conditions on clone.</source>
        <translation>clone3 kommt an den Bedingungen für clone vorbei.</translation>
    </message>
    <message>
        <source>Its flags lie behind a pointer, where no filter can look. Let it answer ENOSYS: C libraries then use clone.</source>
        <translation>Seine Flags liegen hinter einem Zeiger, wohin kein Filter sehen kann. Es mit ENOSYS antworten lassen: C-Bibliotheken verwenden dann clone.</translation>
    </message>
    <message>
        <source>It turns the host&apos;s process accounting on and off.</source>
        <translation>Es schaltet die Prozessbuchführung des Hosts ein und aus.</translation>
    </message>
    <message>
        <source>The kernel&apos;s key rings are not divided by namespaces: containers of one user share them.</source>
        <translation>Die Schlüsselringe des Kernels sind nicht nach Namensräumen getrennt: Container eines Benutzers teilen sie.</translation>
    </message>
    <message>
        <source>The kernel&apos;s key rings are not divided by namespaces, and it can start a program on the host.</source>
        <translation>Die Schlüsselringe des Kernels sind nicht nach Namensräumen getrennt, und es kann ein Programm auf dem Host starten.</translation>
    </message>
    <message>
        <source>It loads programs into the host&apos;s kernel; its verifier has had many holes.</source>
        <translation>Es lädt Programme in den Kernel des Hosts; dessen Verifier hatte viele Lücken.</translation>
    </message>
    <message>
        <source>It sets the host&apos;s clock, which certificates and logs rely on.</source>
        <translation>Es stellt die Uhr des Hosts, auf die sich Zertifikate und Protokolle verlassen.</translation>
    </message>
    <message>
        <source>It loads code into the host&apos;s kernel.</source>
        <translation>Es lädt Code in den Kernel des Hosts.</translation>
    </message>
    <message>
        <source>It removes modules of the host&apos;s kernel.</source>
        <translation>Es entfernt Module des Host-Kernels.</translation>
    </message>
    <message>
        <source>Its operations do not pass the filter, and it has had many holes; Docker took it out in 25.0.</source>
        <translation>Seine Operationen gehen nicht durch den Filter, und es hatte viele Lücken; Docker hat es in 25.0 herausgenommen.</translation>
    </message>
    <message>
        <source>It opens the machine&apos;s I/O ports.</source>
        <translation>Es öffnet die E/A-Ports der Maschine.</translation>
    </message>
    <message>
        <source>It replaces the host&apos;s running kernel.</source>
        <translation>Es ersetzt den laufenden Kernel des Hosts.</translation>
    </message>
    <message>
        <source>It reveals paths of the host.</source>
        <translation>Es verrät Pfade des Hosts.</translation>
    </message>
    <message>
        <source>It mounts file systems; with a user namespace a program needs no privilege for it.</source>
        <translation>Es hängt Dateisysteme ein; mit einem Benutzer-Namensraum braucht ein Programm dafür kein Vorrecht.</translation>
    </message>
    <message>
        <source>It exchanges the root directory.</source>
        <translation>Es tauscht das Wurzelverzeichnis aus.</translation>
    </message>
    <message>
        <source>It controlled the host&apos;s NFS server.</source>
        <translation>Es steuerte den NFS-Server des Hosts.</translation>
    </message>
    <message>
        <source>It opens files by number past every mount: the way out of containers called Shocker.</source>
        <translation>Es öffnet Dateien über ihre Nummer an jedem Mount vorbei: der Ausbruch aus Containern namens Shocker.</translation>
    </message>
    <message>
        <source>It watches the whole machine, and has had many holes.</source>
        <translation>Es beobachtet die ganze Maschine und hatte viele Lücken.</translation>
    </message>
    <message>
        <source>It sets disk quotas of the host&apos;s file systems.</source>
        <translation>Es setzt Plattenkontingente der Dateisysteme des Hosts.</translation>
    </message>
    <message>
        <source>It stops or restarts the machine where the container has the host&apos;s process namespace.</source>
        <translation>Es hält die Maschine an oder startet sie neu, wo der Container den Prozess-Namensraum des Hosts hat.</translation>
    </message>
    <message>
        <source>It enters other namespaces, the host&apos;s included, where a descriptor leads there.</source>
        <translation>Es betritt andere Namensräume, auch die des Hosts, wo ein Deskriptor dorthin führt.</translation>
    </message>
    <message>
        <source>It turns the host&apos;s swap on.</source>
        <translation>Es schaltet den Swap des Hosts ein.</translation>
    </message>
    <message>
        <source>It turns the host&apos;s swap off.</source>
        <translation>Es schaltet den Swap des Hosts aus.</translation>
    </message>
    <message>
        <source>It reads the host&apos;s kernel log, which has addresses of the kernel.</source>
        <translation>Es liest das Kernel-Protokoll des Hosts, in dem Adressen des Kernels stehen.</translation>
    </message>
    <message>
        <source>It makes user namespaces, in which a program has all capabilities and with them much more of the kernel in reach.</source>
        <translation>Es legt Benutzer-Namensräume an, in denen ein Programm alle Capabilities hat und damit viel mehr vom Kernel erreicht.</translation>
    </message>
    <message>
        <source>It stops the kernel in the middle of an access to memory: attacks on races become reliable.</source>
        <translation>Es hält den Kernel mitten in einem Speicherzugriff an: Angriffe auf Wettläufe werden zuverlässig.</translation>
    </message>
    <message>
        <source>Nothing needs it any more, and it has had holes.</source>
        <translation>Nichts braucht es mehr, und es hatte Lücken.</translation>
    </message>
    <message>
        <source>%1 is allowed.</source>
        <translation>%1 ist erlaubt.</translation>
    </message>
    <message>
        <source>clone may make user namespaces.</source>
        <translation>clone darf Benutzer-Namensräume anlegen.</translation>
    </message>
    <message>
        <source>In one a program has all capabilities and with them much more of the kernel in reach. Docker&apos;s default refuses the CLONE_NEW… flags.</source>
        <translation>In einem solchen hat ein Programm alle Capabilities und erreicht damit viel mehr vom Kernel. Dockers Standard verweigert die Flags CLONE_NEW….</translation>
    </message>
    <message>
        <source>Sockets of the family AF_VSOCK are allowed.</source>
        <translation>Sockets der Familie AF_VSOCK sind erlaubt.</translation>
    </message>
    <message>
        <source>They reach the hypervisor and are not divided by network namespaces; Docker&apos;s default refuses them since 23.0.</source>
        <translation>Sie erreichen den Hypervisor und sind nicht nach Netzwerk-Namensräumen getrennt; Dockers Standard verweigert sie seit 23.0.</translation>
    </message>
    <message>
        <source>Sockets of the family AF_ALG are allowed.</source>
        <translation>Sockets der Familie AF_ALG sind erlaubt.</translation>
    </message>
    <message>
        <source>They reach the kernel&apos;s cryptography, which had a hole in 2026 (CVE-2026-31431); Docker&apos;s default refuses them since 29.4.2.</source>
        <translation>Sie erreichen die Kryptografie des Kernels, die 2026 eine Lücke hatte (CVE-2026-31431); Dockers Standard verweigert sie seit 29.4.2.</translation>
    </message>
    <message>
        <source>personality may be called with any argument.</source>
        <translation>personality darf mit jedem Argument aufgerufen werden.</translation>
    </message>
    <message>
        <source>It turns protections of memory off. Docker&apos;s default allows five harmless values.</source>
        <translation>Es schaltet Schutzvorkehrungen des Speichers ab. Dockers Standard erlaubt fünf harmlose Werte.</translation>
    </message>
    <message>
        <source>ptrace is allowed on a kernel before 4.8.</source>
        <translation>ptrace ist auf einem Kernel vor 4.8 erlaubt.</translation>
    </message>
    <message>
        <source>There a tracer can get a call past the filter.</source>
        <translation>Dort kann ein Verfolger einen Aufruf am Filter vorbeibringen.</translation>
    </message>
    <message>
        <source>The profile has neither a default action nor rules: no filter is loaded.</source>
        <translation>Das Profil hat weder eine Standardaktion noch Regeln: Kein Filter wird geladen.</translation>
    </message>
    <message>
        <source>The engine takes it as “seccomp off”.</source>
        <translation>Die Engine versteht es als „Seccomp aus“.</translation>
    </message>
    <message>
        <source>Whatever is not named is allowed.</source>
        <translation>Was nicht genannt ist, ist erlaubt.</translation>
    </message>
    <message>
        <source>Calls that the kernel gets later are open, too. A list of what is allowed is safer.</source>
        <translation>Auch Aufrufe, die der Kernel später bekommt, sind offen. Eine Liste des Erlaubten ist sicherer.</translation>
    </message>
    <message>
        <source>Whatever is not named is logged, not refused.</source>
        <translation>Was nicht genannt ist, wird protokolliert, nicht verweigert.</translation>
    </message>
    <message>
        <source>Good for finding out what a program needs; change the default action before relying on it.</source>
        <translation>Gut, um herauszufinden, was ein Programm braucht; die Standardaktion ändern, bevor man sich darauf verlässt.</translation>
    </message>
    <message>
        <source>The profile allows nothing.</source>
        <translation>Das Profil erlaubt nichts.</translation>
    </message>
    <message>
        <source>No rule allows a call.</source>
        <translation>Keine Regel erlaubt einen Aufruf.</translation>
    </message>
    <message>
        <source>The rules that allow calls do not apply to this container.</source>
        <translation>Die Regeln, die Aufrufe erlauben, gelten nicht für diesen Container.</translation>
    </message>
    <message>
        <source>Rule %1 allows what the container&apos;s capabilities do not: %2.</source>
        <translation>Regel %1 erlaubt, was die Capabilities des Containers nicht erlauben: %2.</translation>
    </message>
    <message>
        <source>The kernel refuses them without %1; allow them for containers that have it only (includes.caps).</source>
        <translation>Der Kernel verweigert sie ohne %1; sie nur Containern erlauben, die es haben (includes.caps).</translation>
    </message>
    <message>
        <source>An empty list of flags is lost on the way to the runtime.</source>
        <translation>Eine leere Liste von Flags geht auf dem Weg zur Laufzeit verloren.</translation>
    </message>
    <message>
        <source>The runtime sets SECCOMP_FILTER_FLAG_SPEC_ALLOW where it gets no flags. To have it off, name another flag, like SECCOMP_FILTER_FLAG_LOG.</source>
        <translation>Die Laufzeit setzt SECCOMP_FILTER_FLAG_SPEC_ALLOW, wo sie keine Flags bekommt. Um es abzuschalten, ein anderes Flag nennen, etwa SECCOMP_FILTER_FLAG_LOG.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>runc before 1.2 starts no container with flags in its profile.</source>
        <translation>runc vor 1.2 startet keinen Container, dessen Profil Flags enthält.</translation>
    </message>
    <message>
        <source>Debian 13&apos;s is one; look at the engine&apos;s components for its version.</source>
        <translation>Das von Debian 13 ist so eines; die Version steht bei den Komponenten der Engine.</translation>
    </message>
</context>
<context>
    <name>SeccompMerge</name>
    <message>
        <source>There is nothing to merge.</source>
        <translation>Es gibt nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>A profile without default action and rules turns seccomp off; it cannot be merged.</source>
        <translation>Ein Profil ohne Standardaktion und Regeln schaltet Seccomp aus; es kann nicht zusammengeführt werden.</translation>
    </message>
    <message>
        <source>A profile that allows by default cannot be merged with others.</source>
        <translation>Ein Profil, das standardmäßig erlaubt, kann nicht mit anderen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>The default actions differ; taken: %1.</source>
        <translation>Die Standardaktionen unterscheiden sich; genommen: %1.</translation>
    </message>
    <message>
        <source>Flags or listeners differ; those of the first profile were taken.</source>
        <translation>Flags oder Listener unterscheiden sich; die des ersten Profils wurden genommen.</translation>
    </message>
    <message>
        <source>%1 is refused in different ways; taken: %2.</source>
        <translation>%1 wird auf verschiedene Arten verweigert; genommen: %2.</translation>
    </message>
    <message>
        <source>Where %1 is refused, the default action applies instead of a rule&apos;s own.</source>
        <translation>Wo %1 verweigert wird, gilt die Standardaktion statt der eigenen einer Regel.</translation>
    </message>
    <message>
        <source>%1: “%2” together with “%3” cannot be written: the runtime takes two conditions on one argument for alternatives.</source>
        <translation>%1: „%2“ zusammen mit „%3“ kann nicht geschrieben werden: Die Laufzeit nimmt zwei Bedingungen für ein Argument als Alternativen.</translation>
    </message>
</context>
<context>
    <name>SeccompResolution</name>
    <message>
        <source>The rule is not for daemons on %1.</source>
        <translation>Die Regel ist nicht für Daemons auf %1.</translation>
    </message>
    <message>
        <source>The rule is not for containers with %1.</source>
        <translation>Die Regel ist nicht für Container mit %1.</translation>
    </message>
    <message>
        <source>The rule is for kernels before %1.</source>
        <translation>Die Regel ist für Kernel vor %1.</translation>
    </message>
    <message>
        <source>The rule is for daemons on %1 only.</source>
        <translation>Die Regel ist nur für Daemons auf %1.</translation>
    </message>
    <message>
        <source>The rule is for containers with %1 only.</source>
        <translation>Die Regel ist nur für Container mit %1.</translation>
    </message>
    <message>
        <source>The rule is for kernels from %1 on.</source>
        <translation>Die Regel ist für Kernel ab %1.</translation>
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
    <name>SetuidSearch</name>
    <message>
        <source>The engine ended the archive before its end.</source>
        <translation>Die Engine hat das Archiv vor seinem Ende beendet.</translation>
    </message>
    <message>
        <source>The container&apos;s changes cannot be read.</source>
        <translation>Die Änderungen des Containers können nicht gelesen werden.</translation>
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
    <message>
        <source>Show this page first: containers, capabilities, …; with a tab: namespaces/networks.</source>
        <translation>Diese Seite zuerst zeigen: containers, capabilities, …; mit einem Reiter: namespaces/networks.</translation>
    </message>
    <message>
        <source>There is no page “%1”. The pages are: %2.</source>
        <translation>Es gibt keine Seite „%1“. Die Seiten sind: %2.</translation>
    </message>
</context>
<context>
    <name>SyscallCatalogue</name>
    <message>
        <source>Moves the place in a large file where reading goes on.</source>
        <translation>Verschiebt die Stelle in einer großen Datei, an der weitergelesen wird.</translation>
    </message>
    <message>
        <source>Waits for descriptors.</source>
        <translation>Wartet auf Deskriptoren.</translation>
    </message>
    <message>
        <source>Read and set kernel parameters before Linux 5.5.</source>
        <translation>Las und setzte Kernelparameter vor Linux 5.5.</translation>
    </message>
    <message>
        <source>Takes the next waiting connection of a listening socket.</source>
        <translation>Nimmt die nächste wartende Verbindung eines lauschenden Sockets an.</translation>
    </message>
    <message>
        <source>Takes the next waiting connection of a listening socket, with flags for the new one.</source>
        <translation>Nimmt die nächste wartende Verbindung eines lauschenden Sockets an, mit Flags für die neue.</translation>
    </message>
    <message>
        <source>Asks whether the program may read, write or run a file.</source>
        <translation>Fragt, ob das Programm eine Datei lesen, schreiben oder ausführen darf.</translation>
    </message>
    <message>
        <source>Turns the machine&apos;s process accounting on or off.</source>
        <translation>Schaltet die Prozessbuchführung der Maschine ein oder aus.</translation>
    </message>
    <message>
        <source>Adds a key to the kernel&apos;s key rings.</source>
        <translation>Fügt den Schlüsselringen des Kernels einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Reads or tunes the machine&apos;s clock.</source>
        <translation>Liest oder justiert die Uhr der Maschine.</translation>
    </message>
    <message>
        <source>Was kept for the Andrew file system; does nothing.</source>
        <translation>War für das Dateisystem Andrew vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Has SIGALRM sent after some seconds.</source>
        <translation>Lässt nach einigen Sekunden SIGALRM senden.</translation>
    </message>
    <message>
        <source>Sets registers for thread-local data and other features of x86.</source>
        <translation>Setzt Register für threadlokale Daten und andere Funktionen von x86.</translation>
    </message>
    <message>
        <source>Tells the kernel how a large file will be read.</source>
        <translation>Sagt dem Kernel, wie eine große Datei gelesen werden wird.</translation>
    </message>
    <message>
        <source>Writes a part of a file to the disk, with arguments in another order.</source>
        <translation>Schreibt einen Teil einer Datei auf die Platte, mit Argumenten in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>Puts memory accesses in order on m68k.</source>
        <translation>Ordnet Speicherzugriffe auf m68k.</translation>
    </message>
    <message>
        <source>Compares and exchanges a word on m68k.</source>
        <translation>Vergleicht und tauscht ein Wort auf m68k.</translation>
    </message>
    <message>
        <source>Tuned the writing of buffers before Linux 2.6.</source>
        <translation>Stellte vor Linux 2.6 das Schreiben von Puffern ein.</translation>
    </message>
    <message>
        <source>Gives a socket its own address.</source>
        <translation>Gibt einem Socket seine eigene Adresse.</translation>
    </message>
    <message>
        <source>Loads BPF programs and maps into the kernel and works with them.</source>
        <translation>Lädt BPF-Programme und BPF-Maps in den Kernel und arbeitet mit ihnen.</translation>
    </message>
    <message>
        <source>Was kept for an old Unix call; does nothing.</source>
        <translation>War für einen alten Unix-Aufruf vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Stops a program for a debugger on arm.</source>
        <translation>Hält auf arm ein Programm für einen Debugger an.</translation>
    </message>
    <message>
        <source>Moves the end of the heap.</source>
        <translation>Verschiebt das Ende des Heaps.</translation>
    </message>
    <message>
        <source>Sets how memory is cached on mips.</source>
        <translation>Legt fest, wie Speicher auf mips zwischengespeichert wird.</translation>
    </message>
    <message>
        <source>Makes code that was just written visible to the processor.</source>
        <translation>Macht eben geschriebenen Code für den Prozessor sichtbar.</translation>
    </message>
    <message>
        <source>Tells how much of a file is in the page cache.</source>
        <translation>Sagt, wie viel von einer Datei im Seitencache liegt.</translation>
    </message>
    <message>
        <source>Reads a process&apos;s capabilities.</source>
        <translation>Liest die Capabilities eines Prozesses.</translation>
    </message>
    <message>
        <source>Sets the thread&apos;s capabilities.</source>
        <translation>Setzt die Capabilities des Threads.</translation>
    </message>
    <message>
        <source>Changes the working directory.</source>
        <translation>Wechselt das Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits.</source>
        <translation>Ändert die Rechte einer Datei.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s owner and group.</source>
        <translation>Ändert Eigentümer und Gruppe einer Datei.</translation>
    </message>
    <message>
        <source>Does what chown does, with numbers of 32 bits.</source>
        <translation>Tut, was chown tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Changes the root directory.</source>
        <translation>Wechselt das Wurzelverzeichnis.</translation>
    </message>
    <message>
        <source>Reads or tunes one of the clocks.</source>
        <translation>Liest oder justiert eine der Uhren.</translation>
    </message>
    <message>
        <source>Does what clock_adjtime does, with times beyond 2038.</source>
        <translation>Tut, was clock_adjtime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Tells how fine a clock is.</source>
        <translation>Sagt, wie fein eine Uhr geht.</translation>
    </message>
    <message>
        <source>Does what clock_getres does, with times beyond 2038.</source>
        <translation>Tut, was clock_getres tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Reads a clock.</source>
        <translation>Liest eine Uhr.</translation>
    </message>
    <message>
        <source>Does what clock_gettime does, with times beyond 2038.</source>
        <translation>Tut, was clock_gettime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sleeps by a clock of choice.</source>
        <translation>Schläft nach einer Uhr eigener Wahl.</translation>
    </message>
    <message>
        <source>Does what clock_nanosleep does, with times beyond 2038.</source>
        <translation>Tut, was clock_nanosleep tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sets the machine&apos;s clock.</source>
        <translation>Stellt die Uhr der Maschine.</translation>
    </message>
    <message>
        <source>Does what clock_settime does, with times beyond 2038.</source>
        <translation>Tut, was clock_settime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Starts a thread or process; with flags also in new namespaces.</source>
        <translation>Startet einen Thread oder Prozess; mit Flags auch in neuen Namensräumen.</translation>
    </message>
    <message>
        <source>Starts a thread or process; its flags lie in memory, where no filter sees them.</source>
        <translation>Startet einen Thread oder Prozess; die Flags liegen im Speicher, wo kein Filter sie sieht.</translation>
    </message>
    <message>
        <source>Closes a descriptor.</source>
        <translation>Schließt einen Deskriptor.</translation>
    </message>
    <message>
        <source>Closes a whole range of descriptors.</source>
        <translation>Schließt einen ganzen Bereich von Deskriptoren.</translation>
    </message>
    <message>
        <source>Connects a socket to an address.</source>
        <translation>Verbindet einen Socket mit einer Adresse.</translation>
    </message>
    <message>
        <source>Copies between two files inside the kernel.</source>
        <translation>Kopiert innerhalb des Kernels zwischen zwei Dateien.</translation>
    </message>
    <message>
        <source>Creates a file and opens it for writing.</source>
        <translation>Legt eine Datei an und öffnet sie zum Schreiben.</translation>
    </message>
    <message>
        <source>Made room for a kernel module before Linux 2.6.</source>
        <translation>Schuf vor Linux 2.6 Platz für ein Kernelmodul.</translation>
    </message>
    <message>
        <source>Removes a module from the kernel.</source>
        <translation>Entfernt ein Modul aus dem Kernel.</translation>
    </message>
    <message>
        <source>Gives a descriptor a second number.</source>
        <translation>Gibt einem Deskriptor eine zweite Nummer.</translation>
    </message>
    <message>
        <source>Gives a descriptor a second number of choice.</source>
        <translation>Gibt einem Deskriptor eine zweite Nummer eigener Wahl.</translation>
    </message>
    <message>
        <source>Gives a descriptor a second number of choice, with flags.</source>
        <translation>Gibt einem Deskriptor eine zweite Nummer eigener Wahl, mit Flags.</translation>
    </message>
    <message>
        <source>Makes a set of descriptors to wait for.</source>
        <translation>Legt eine Menge von Deskriptoren an, auf die gewartet wird.</translation>
    </message>
    <message>
        <source>Makes a set of descriptors to wait for, with flags.</source>
        <translation>Legt eine Menge von Deskriptoren an, auf die gewartet wird, mit Flags.</translation>
    </message>
    <message>
        <source>Adds, changes or removes a descriptor that is waited for.</source>
        <translation>Fügt einen Deskriptor, auf den gewartet wird, hinzu, ändert oder entfernt ihn.</translation>
    </message>
    <message>
        <source>Was an early form of epoll_ctl; does nothing.</source>
        <translation>War eine frühe Form von epoll_ctl; tut nichts.</translation>
    </message>
    <message>
        <source>Waits for descriptors, with a signal mask.</source>
        <translation>Wartet auf Deskriptoren, mit einer Signalmaske.</translation>
    </message>
    <message>
        <source>Waits for descriptors, with a finer time limit.</source>
        <translation>Wartet auf Deskriptoren, mit einer feineren Zeitgrenze.</translation>
    </message>
    <message>
        <source>Waits for descriptors to become ready.</source>
        <translation>Wartet, bis Deskriptoren bereit sind.</translation>
    </message>
    <message>
        <source>Was an early form of epoll_wait; does nothing.</source>
        <translation>War eine frühe Form von epoll_wait; tut nichts.</translation>
    </message>
    <message>
        <source>Makes a counter that can be waited for as a descriptor.</source>
        <translation>Legt einen Zähler an, auf den sich als Deskriptor warten lässt.</translation>
    </message>
    <message>
        <source>Makes a counter that can be waited for as a descriptor, with flags.</source>
        <translation>Legt einen Zähler an, auf den sich als Deskriptor warten lässt, mit Flags.</translation>
    </message>
    <message>
        <source>Replaces the process by another program.</source>
        <translation>Ersetzt den Prozess durch ein anderes Programm.</translation>
    </message>
    <message>
        <source>Replaces the process by a program named relative to a directory or by descriptor.</source>
        <translation>Ersetzt den Prozess durch ein Programm, das relativ zu einem Verzeichnis oder durch einen Deskriptor angegeben ist.</translation>
    </message>
    <message>
        <source>Ends the thread.</source>
        <translation>Beendet den Thread.</translation>
    </message>
    <message>
        <source>Ends the process with all its threads.</source>
        <translation>Beendet den Prozess mit allen seinen Threads.</translation>
    </message>
    <message>
        <source>Asks whether a file may be used, relative to a directory.</source>
        <translation>Fragt, ob eine Datei verwendet werden darf, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Asks whether a file may be used, relative to a directory, with flags.</source>
        <translation>Fragt, ob eine Datei verwendet werden darf, relativ zu einem Verzeichnis, mit Flags.</translation>
    </message>
    <message>
        <source>Tells the kernel how a file will be read.</source>
        <translation>Sagt dem Kernel, wie eine Datei gelesen werden wird.</translation>
    </message>
    <message>
        <source>Does what fadvise64 does, for large files.</source>
        <translation>Tut, was fadvise64 tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Reserves or frees room of a file.</source>
        <translation>Reserviert Platz einer Datei oder gibt ihn frei.</translation>
    </message>
    <message>
        <source>Begins watching file accesses of whole file systems.</source>
        <translation>Beginnt, Dateizugriffe ganzer Dateisysteme zu beobachten.</translation>
    </message>
    <message>
        <source>Chooses what fanotify watches.</source>
        <translation>Wählt, was fanotify beobachtet.</translation>
    </message>
    <message>
        <source>Changes the working directory to an open one.</source>
        <translation>Wechselt das Arbeitsverzeichnis zu einem geöffneten.</translation>
    </message>
    <message>
        <source>Changes an open file&apos;s permission bits.</source>
        <translation>Ändert die Rechte einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits, relative to a directory.</source>
        <translation>Ändert die Rechte einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s permission bits, relative to a directory, with flags.</source>
        <translation>Ändert die Rechte einer Datei, relativ zu einem Verzeichnis, mit Flags.</translation>
    </message>
    <message>
        <source>Changes an open file&apos;s owner and group.</source>
        <translation>Ändert Eigentümer und Gruppe einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Does what fchown does, with numbers of 32 bits.</source>
        <translation>Tut, was fchown tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Changes a file&apos;s owner and group, relative to a directory.</source>
        <translation>Ändert Eigentümer und Gruppe einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Works on a descriptor: flags, locks, duplicates, signals.</source>
        <translation>Arbeitet an einem Deskriptor: Flags, Sperren, Duplikate, Signale.</translation>
    </message>
    <message>
        <source>Does what fcntl does, for large files.</source>
        <translation>Tut, was fcntl tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Writes a file&apos;s data to the disk.</source>
        <translation>Schreibt die Daten einer Datei auf die Platte.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of an open file.</source>
        <translation>Liest ein erweitertes Attribut einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Reads a file&apos;s flags, like immutable, by name.</source>
        <translation>Liest die Flags einer Datei, etwa „unveränderlich“, über ihren Namen.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s flags, like immutable, by name.</source>
        <translation>Setzt die Flags einer Datei, etwa „unveränderlich“, über ihren Namen.</translation>
    </message>
    <message>
        <source>Loads a kernel module from a file.</source>
        <translation>Lädt ein Kernelmodul aus einer Datei.</translation>
    </message>
    <message>
        <source>Lists the extended attributes of an open file.</source>
        <translation>Listet die erweiterten Attribute einer geöffneten Datei auf.</translation>
    </message>
    <message>
        <source>Locks an open file as a whole.</source>
        <translation>Sperrt eine geöffnete Datei als Ganzes.</translation>
    </message>
    <message>
        <source>Doubles the process.</source>
        <translation>Verdoppelt den Prozess.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of an open file.</source>
        <translation>Entfernt ein erweitertes Attribut einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Sets up a file system that is about to be mounted.</source>
        <translation>Richtet ein Dateisystem ein, das eingehängt werden soll.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of an open file.</source>
        <translation>Setzt ein erweitertes Attribut einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Makes a mount of a file system that was set up.</source>
        <translation>Macht aus einem eingerichteten Dateisystem einen Mount.</translation>
    </message>
    <message>
        <source>Opens a file system type to set one up.</source>
        <translation>Öffnet eine Dateisystemart, um ein Dateisystem einzurichten.</translation>
    </message>
    <message>
        <source>Picks a mounted file system to change its settings.</source>
        <translation>Wählt ein eingehängtes Dateisystem aus, um seine Einstellungen zu ändern.</translation>
    </message>
    <message>
        <source>Reads size, owner, times and mode of an open file.</source>
        <translation>Liest Größe, Eigentümer, Zeiten und Rechte einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Does what fstat does, for large files.</source>
        <translation>Tut, was fstat tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Does what newfstatat does, for large files.</source>
        <translation>Tut, was newfstatat tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Reads the size and type of an open file&apos;s file system.</source>
        <translation>Liest Größe und Art des Dateisystems einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Does what fstatfs does, for large files.</source>
        <translation>Tut, was fstatfs tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Writes a file&apos;s data and metadata to the disk.</source>
        <translation>Schreibt Daten und Metadaten einer Datei auf die Platte.</translation>
    </message>
    <message>
        <source>Cuts or extends an open file.</source>
        <translation>Kürzt oder verlängert eine geöffnete Datei.</translation>
    </message>
    <message>
        <source>Does what ftruncate does, for large files.</source>
        <translation>Tut, was ftruncate tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Sleeps on a word of memory or wakes who sleeps there; locks are made of it.</source>
        <translation>Schläft an einem Speicherwort oder weckt, wer dort schläft; daraus sind Sperren gemacht.</translation>
    </message>
    <message>
        <source>Moves sleepers from one word of memory to another.</source>
        <translation>Verschiebt Schläfer von einem Speicherwort zu einem anderen.</translation>
    </message>
    <message>
        <source>Does what futex does, with times beyond 2038.</source>
        <translation>Tut, was futex tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sleeps on a word of memory.</source>
        <translation>Schläft an einem Speicherwort.</translation>
    </message>
    <message>
        <source>Sleeps on several words of memory at once.</source>
        <translation>Schläft an mehreren Speicherwörtern zugleich.</translation>
    </message>
    <message>
        <source>Wakes who sleeps on a word of memory.</source>
        <translation>Weckt, wer an einem Speicherwort schläft.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times, relative to a directory.</source>
        <translation>Setzt die Zeiten einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Listed kernel symbols before Linux 2.6.</source>
        <translation>Listete vor Linux 2.6 Kernelsymbole auf.</translation>
    </message>
    <message>
        <source>Reads on which memory nodes pages are placed.</source>
        <translation>Liest, auf welche Speicherknoten Seiten gelegt werden.</translation>
    </message>
    <message>
        <source>Reads the list of locks that are freed when a thread dies.</source>
        <translation>Liest die Liste der Sperren, die frei werden, wenn ein Thread stirbt.</translation>
    </message>
    <message>
        <source>Reads a segment for thread-local data of 32-bit programs.</source>
        <translation>Liest ein Segment für threadlokale Daten von 32-Bit-Programmen.</translation>
    </message>
    <message>
        <source>Reads the register for thread-local data on arm.</source>
        <translation>Liest das Register für threadlokale Daten auf arm.</translation>
    </message>
    <message>
        <source>Tells on which processor the thread runs.</source>
        <translation>Sagt, auf welchem Prozessor der Thread läuft.</translation>
    </message>
    <message>
        <source>Tells the working directory.</source>
        <translation>Nennt das Arbeitsverzeichnis.</translation>
    </message>
    <message>
        <source>Reads the entries of a directory.</source>
        <translation>Liest die Einträge eines Verzeichnisses.</translation>
    </message>
    <message>
        <source>Tells the effective group.</source>
        <translation>Nennt die effektive Gruppe.</translation>
    </message>
    <message>
        <source>Does what getegid does, with numbers of 32 bits.</source>
        <translation>Tut, was getegid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Tells the effective user.</source>
        <translation>Nennt den effektiven Benutzer.</translation>
    </message>
    <message>
        <source>Does what geteuid does, with numbers of 32 bits.</source>
        <translation>Tut, was geteuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Tells the real group.</source>
        <translation>Nennt die reale Gruppe.</translation>
    </message>
    <message>
        <source>Does what getgid does, with numbers of 32 bits.</source>
        <translation>Tut, was getgid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Tells the supplementary groups.</source>
        <translation>Nennt die weiteren Gruppen.</translation>
    </message>
    <message>
        <source>Does what getgroups does, with numbers of 32 bits.</source>
        <translation>Tut, was getgroups tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Reads an interval timer.</source>
        <translation>Liest einen Intervall-Zeitgeber.</translation>
    </message>
    <message>
        <source>Tells the size of a page.</source>
        <translation>Nennt die Größe einer Seite.</translation>
    </message>
    <message>
        <source>Tells the address at the other end of a socket.</source>
        <translation>Nennt die Adresse am anderen Ende eines Sockets.</translation>
    </message>
    <message>
        <source>Tells the process group of a process.</source>
        <translation>Nennt die Prozessgruppe eines Prozesses.</translation>
    </message>
    <message>
        <source>Tells the own process group.</source>
        <translation>Nennt die eigene Prozessgruppe.</translation>
    </message>
    <message>
        <source>Tells the own process number.</source>
        <translation>Nennt die eigene Prozessnummer.</translation>
    </message>
    <message>
        <source>Was kept for STREAMS; does nothing.</source>
        <translation>War für STREAMS vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Tells the parent&apos;s process number.</source>
        <translation>Nennt die Prozessnummer des Elternprozesses.</translation>
    </message>
    <message>
        <source>Reads the nice value.</source>
        <translation>Liest den Nice-Wert.</translation>
    </message>
    <message>
        <source>Gives random bytes.</source>
        <translation>Gibt zufällige Bytes.</translation>
    </message>
    <message>
        <source>Tells real, effective and saved group.</source>
        <translation>Nennt reale, effektive und gespeicherte Gruppe.</translation>
    </message>
    <message>
        <source>Does what getresgid does, with numbers of 32 bits.</source>
        <translation>Tut, was getresgid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Tells real, effective and saved user.</source>
        <translation>Nennt realen, effektiven und gespeicherten Benutzer.</translation>
    </message>
    <message>
        <source>Does what getresuid does, with numbers of 32 bits.</source>
        <translation>Tut, was getresuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Reads a resource limit.</source>
        <translation>Liest eine Ressourcengrenze.</translation>
    </message>
    <message>
        <source>Tells what processor time and memory were used.</source>
        <translation>Sagt, wie viel Prozessorzeit und Speicher verbraucht wurde.</translation>
    </message>
    <message>
        <source>Tells the session of a process.</source>
        <translation>Nennt die Sitzung eines Prozesses.</translation>
    </message>
    <message>
        <source>Tells the own address of a socket.</source>
        <translation>Nennt die eigene Adresse eines Sockets.</translation>
    </message>
    <message>
        <source>Reads an option of a socket.</source>
        <translation>Liest eine Option eines Sockets.</translation>
    </message>
    <message>
        <source>Tells the own thread number.</source>
        <translation>Nennt die eigene Thread-Nummer.</translation>
    </message>
    <message>
        <source>Reads the time of day.</source>
        <translation>Liest die Uhrzeit.</translation>
    </message>
    <message>
        <source>Tells the real user.</source>
        <translation>Nennt den realen Benutzer.</translation>
    </message>
    <message>
        <source>Does what getuid does, with numbers of 32 bits.</source>
        <translation>Tut, was getuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of a file.</source>
        <translation>Liest ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Reads an extended attribute of a file, relative to a directory.</source>
        <translation>Liest ein erweitertes Attribut einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Ran the idle process before Linux 2.4.</source>
        <translation>Führte vor Linux 2.4 den Leerlaufprozess aus.</translation>
    </message>
    <message>
        <source>Loads a kernel module from memory.</source>
        <translation>Lädt ein Kernelmodul aus dem Speicher.</translation>
    </message>
    <message>
        <source>Watches a file or directory for changes.</source>
        <translation>Beobachtet eine Datei oder ein Verzeichnis auf Änderungen.</translation>
    </message>
    <message>
        <source>Begins watching files for changes.</source>
        <translation>Beginnt, Dateien auf Änderungen zu beobachten.</translation>
    </message>
    <message>
        <source>Begins watching files for changes, with flags.</source>
        <translation>Beginnt, Dateien auf Änderungen zu beobachten, mit Flags.</translation>
    </message>
    <message>
        <source>Stops watching a file or directory.</source>
        <translation>Beobachtet eine Datei oder ein Verzeichnis nicht mehr.</translation>
    </message>
    <message>
        <source>Cancels a request of asynchronous input and output.</source>
        <translation>Bricht einen Auftrag der asynchronen Ein- und Ausgabe ab.</translation>
    </message>
    <message>
        <source>Ends a queue of asynchronous input and output.</source>
        <translation>Beendet eine Warteschlange der asynchronen Ein- und Ausgabe.</translation>
    </message>
    <message>
        <source>Fetches finished requests of asynchronous input and output.</source>
        <translation>Holt erledigte Aufträge der asynchronen Ein- und Ausgabe.</translation>
    </message>
    <message>
        <source>Fetches finished asynchronous requests, with a signal mask.</source>
        <translation>Holt erledigte asynchrone Aufträge, mit einer Signalmaske.</translation>
    </message>
    <message>
        <source>Does what io_pgetevents does, with times beyond 2038.</source>
        <translation>Tut, was io_pgetevents tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Makes a queue of asynchronous input and output.</source>
        <translation>Legt eine Warteschlange der asynchronen Ein- und Ausgabe an.</translation>
    </message>
    <message>
        <source>Hands in requests of asynchronous input and output.</source>
        <translation>Reicht Aufträge der asynchronen Ein- und Ausgabe ein.</translation>
    </message>
    <message>
        <source>Has io_uring work off requests; they do not pass the filter.</source>
        <translation>Lässt io_uring Aufträge abarbeiten; sie gehen nicht durch den Filter.</translation>
    </message>
    <message>
        <source>Registers buffers and files with io_uring.</source>
        <translation>Meldet Puffer und Dateien bei io_uring an.</translation>
    </message>
    <message>
        <source>Makes an io_uring, whose requests do not pass the filter.</source>
        <translation>Legt ein io_uring an, dessen Aufträge nicht durch den Filter gehen.</translation>
    </message>
    <message>
        <source>Sends a device or file its own kind of request.</source>
        <translation>Schickt einem Gerät oder einer Datei einen Auftrag eigener Art.</translation>
    </message>
    <message>
        <source>Opens single I/O ports to the program.</source>
        <translation>Öffnet dem Programm einzelne E/A-Ports.</translation>
    </message>
    <message>
        <source>Opens all I/O ports to the program.</source>
        <translation>Öffnet dem Programm alle E/A-Ports.</translation>
    </message>
    <message>
        <source>Reads the priority of disk accesses.</source>
        <translation>Liest die Priorität von Plattenzugriffen.</translation>
    </message>
    <message>
        <source>Sets the priority of disk accesses.</source>
        <translation>Setzt die Priorität von Plattenzugriffen.</translation>
    </message>
    <message>
        <source>Is the way of 32-bit programs to all System V calls.</source>
        <translation>Ist der Weg von 32-Bit-Programmen zu allen System-V-Aufrufen.</translation>
    </message>
    <message>
        <source>Compares what two processes share.</source>
        <translation>Vergleicht, was zwei Prozesse teilen.</translation>
    </message>
    <message>
        <source>Loads another kernel from a file to start it.</source>
        <translation>Lädt einen anderen Kernel aus einer Datei, um ihn zu starten.</translation>
    </message>
    <message>
        <source>Loads another kernel to start it.</source>
        <translation>Lädt einen anderen Kernel, um ihn zu starten.</translation>
    </message>
    <message>
        <source>Works on keys and key rings of the kernel.</source>
        <translation>Arbeitet an Schlüsseln und Schlüsselringen des Kernels.</translation>
    </message>
    <message>
        <source>Sends a signal to a process or group.</source>
        <translation>Sendet ein Signal an einen Prozess oder eine Gruppe.</translation>
    </message>
    <message>
        <source>Adds a rule to a Landlock sandbox.</source>
        <translation>Fügt einer Landlock-Sandbox eine Regel hinzu.</translation>
    </message>
    <message>
        <source>Begins a Landlock sandbox.</source>
        <translation>Beginnt eine Landlock-Sandbox.</translation>
    </message>
    <message>
        <source>Puts the thread into a Landlock sandbox.</source>
        <translation>Setzt den Thread in eine Landlock-Sandbox.</translation>
    </message>
    <message>
        <source>Changes the owner of a file without following a link.</source>
        <translation>Ändert den Eigentümer einer Datei, ohne einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Does what lchown does, with numbers of 32 bits.</source>
        <translation>Tut, was lchown tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Reads an extended attribute without following a link.</source>
        <translation>Liest ein erweitertes Attribut, ohne einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Gives a file another name.</source>
        <translation>Gibt einer Datei einen weiteren Namen.</translation>
    </message>
    <message>
        <source>Gives a file another name, relative to directories.</source>
        <translation>Gibt einer Datei einen weiteren Namen, relativ zu Verzeichnissen.</translation>
    </message>
    <message>
        <source>Makes a socket accept connections.</source>
        <translation>Lässt einen Socket Verbindungen annehmen.</translation>
    </message>
    <message>
        <source>Lists the mounts of a namespace.</source>
        <translation>Listet die Mounts eines Namensraums auf.</translation>
    </message>
    <message>
        <source>Lists the namespaces of the machine.</source>
        <translation>Listet die Namensräume der Maschine auf.</translation>
    </message>
    <message>
        <source>Lists a file&apos;s extended attributes.</source>
        <translation>Listet die erweiterten Attribute einer Datei auf.</translation>
    </message>
    <message>
        <source>Lists a file&apos;s extended attributes, relative to a directory.</source>
        <translation>Listet die erweiterten Attribute einer Datei auf, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Lists extended attributes without following a link.</source>
        <translation>Listet erweiterte Attribute auf, ohne einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Told the path behind a number of the profiler oprofile.</source>
        <translation>Nannte den Pfad hinter einer Nummer des Profilers oprofile.</translation>
    </message>
    <message>
        <source>Removes an extended attribute without following a link.</source>
        <translation>Entfernt ein erweitertes Attribut, ohne einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Moves the place in a file where reading goes on.</source>
        <translation>Verschiebt die Stelle in einer Datei, an der weitergelesen wird.</translation>
    </message>
    <message>
        <source>Sets an extended attribute without following a link.</source>
        <translation>Setzt ein erweitertes Attribut, ohne einem Link zu folgen.</translation>
    </message>
    <message>
        <source>Reads the own label of a security module.</source>
        <translation>Liest das eigene Label eines Sicherheitsmoduls.</translation>
    </message>
    <message>
        <source>Lists the active security modules.</source>
        <translation>Listet die aktiven Sicherheitsmodule auf.</translation>
    </message>
    <message>
        <source>Sets the own label of a security module.</source>
        <translation>Setzt das eigene Label eines Sicherheitsmoduls.</translation>
    </message>
    <message>
        <source>Reads size, owner, times and mode of a file or link.</source>
        <translation>Liest Größe, Eigentümer, Zeiten und Rechte einer Datei oder eines Links.</translation>
    </message>
    <message>
        <source>Does what lstat does, for large files.</source>
        <translation>Tut, was lstat tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Tells the kernel how memory will be used.</source>
        <translation>Sagt dem Kernel, wie Speicher verwendet werden wird.</translation>
    </message>
    <message>
        <source>Makes a shadow stack, which guards return addresses.</source>
        <translation>Legt einen Schattenstapel an, der Rücksprungadressen schützt.</translation>
    </message>
    <message>
        <source>Chooses the memory nodes of an area.</source>
        <translation>Wählt die Speicherknoten eines Bereichs.</translation>
    </message>
    <message>
        <source>Has other threads&apos; memory accesses put in order.</source>
        <translation>Lässt die Speicherzugriffe anderer Threads ordnen.</translation>
    </message>
    <message>
        <source>Makes a file that lives in memory only.</source>
        <translation>Legt eine Datei an, die nur im Speicher liegt.</translation>
    </message>
    <message>
        <source>Makes memory that even the kernel does not map.</source>
        <translation>Legt Speicher an, den nicht einmal der Kernel einblendet.</translation>
    </message>
    <message>
        <source>Moves a process&apos;s pages to other memory nodes.</source>
        <translation>Verschiebt die Seiten eines Prozesses auf andere Speicherknoten.</translation>
    </message>
    <message>
        <source>Tells which pages are in memory.</source>
        <translation>Sagt, welche Seiten im Speicher sind.</translation>
    </message>
    <message>
        <source>Makes a directory.</source>
        <translation>Legt ein Verzeichnis an.</translation>
    </message>
    <message>
        <source>Makes a directory, relative to another.</source>
        <translation>Legt ein Verzeichnis an, relativ zu einem anderen.</translation>
    </message>
    <message>
        <source>Makes a device file, pipe or plain file.</source>
        <translation>Legt eine Gerätedatei, Pipe oder einfache Datei an.</translation>
    </message>
    <message>
        <source>Makes a device file, pipe or plain file, relative to a directory.</source>
        <translation>Legt eine Gerätedatei, Pipe oder einfache Datei an, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Keeps memory from being swapped out.</source>
        <translation>Verhindert, dass Speicher ausgelagert wird.</translation>
    </message>
    <message>
        <source>Keeps memory from being swapped out, with flags.</source>
        <translation>Verhindert, dass Speicher ausgelagert wird, mit Flags.</translation>
    </message>
    <message>
        <source>Keeps all of the process&apos;s memory from being swapped out.</source>
        <translation>Verhindert, dass irgendein Speicher des Prozesses ausgelagert wird.</translation>
    </message>
    <message>
        <source>Maps a file or fresh memory.</source>
        <translation>Blendet eine Datei oder frischen Speicher ein.</translation>
    </message>
    <message>
        <source>Maps a large file or fresh memory.</source>
        <translation>Blendet eine große Datei oder frischen Speicher ein.</translation>
    </message>
    <message>
        <source>Changes the process&apos;s segment table.</source>
        <translation>Ändert die Segmenttabelle des Prozesses.</translation>
    </message>
    <message>
        <source>Mounts a file system, or changes a mount.</source>
        <translation>Hängt ein Dateisystem ein oder ändert einen Mount.</translation>
    </message>
    <message>
        <source>Changes the flags of mounts, and whose ids they show.</source>
        <translation>Ändert die Flags von Mounts und wessen IDs sie zeigen.</translation>
    </message>
    <message>
        <source>Attaches or moves a mount.</source>
        <translation>Bringt einen Mount an oder verschiebt ihn.</translation>
    </message>
    <message>
        <source>Moves single pages to other memory nodes.</source>
        <translation>Verschiebt einzelne Seiten auf andere Speicherknoten.</translation>
    </message>
    <message>
        <source>Makes memory readable, writable or executable.</source>
        <translation>Macht Speicher lesbar, schreibbar oder ausführbar.</translation>
    </message>
    <message>
        <source>Reads or sets the properties of a POSIX message queue.</source>
        <translation>Liest oder setzt die Eigenschaften einer POSIX-Nachrichtenwarteschlange.</translation>
    </message>
    <message>
        <source>Asks to be told when a message arrives.</source>
        <translation>Bittet um Bescheid, wenn eine Nachricht eintrifft.</translation>
    </message>
    <message>
        <source>Opens or makes a POSIX message queue.</source>
        <translation>Öffnet eine POSIX-Nachrichtenwarteschlange oder legt sie an.</translation>
    </message>
    <message>
        <source>Takes a message from a POSIX queue.</source>
        <translation>Entnimmt einer POSIX-Warteschlange eine Nachricht.</translation>
    </message>
    <message>
        <source>Does what mq_timedreceive does, with times beyond 2038.</source>
        <translation>Tut, was mq_timedreceive tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Puts a message into a POSIX queue.</source>
        <translation>Stellt eine Nachricht in eine POSIX-Warteschlange.</translation>
    </message>
    <message>
        <source>Does what mq_timedsend does, with times beyond 2038.</source>
        <translation>Tut, was mq_timedsend tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Removes a POSIX message queue.</source>
        <translation>Entfernt eine POSIX-Nachrichtenwarteschlange.</translation>
    </message>
    <message>
        <source>Grows, shrinks or moves a mapping.</source>
        <translation>Vergrößert, verkleinert oder verschiebt eine Einblendung.</translation>
    </message>
    <message>
        <source>Seals mappings against later changes.</source>
        <translation>Versiegelt Einblendungen gegen spätere Änderungen.</translation>
    </message>
    <message>
        <source>Works on a System V message queue.</source>
        <translation>Arbeitet an einer System-V-Nachrichtenwarteschlange.</translation>
    </message>
    <message>
        <source>Opens or makes a System V message queue.</source>
        <translation>Öffnet eine System-V-Nachrichtenwarteschlange oder legt sie an.</translation>
    </message>
    <message>
        <source>Takes a message from a System V queue.</source>
        <translation>Entnimmt einer System-V-Warteschlange eine Nachricht.</translation>
    </message>
    <message>
        <source>Puts a message into a System V queue.</source>
        <translation>Stellt eine Nachricht in eine System-V-Warteschlange.</translation>
    </message>
    <message>
        <source>Writes a mapping back to its file.</source>
        <translation>Schreibt eine Einblendung in ihre Datei zurück.</translation>
    </message>
    <message>
        <source>Was kept on powerpc; does nothing.</source>
        <translation>War auf powerpc vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Lets memory be swapped out again.</source>
        <translation>Lässt zu, dass Speicher wieder ausgelagert wird.</translation>
    </message>
    <message>
        <source>Lets all memory be swapped out again.</source>
        <translation>Lässt zu, dass aller Speicher wieder ausgelagert wird.</translation>
    </message>
    <message>
        <source>Removes a mapping.</source>
        <translation>Entfernt eine Einblendung.</translation>
    </message>
    <message>
        <source>Gives a number that names a file for good.</source>
        <translation>Gibt eine Nummer, die eine Datei auf Dauer bezeichnet.</translation>
    </message>
    <message>
        <source>Sleeps.</source>
        <translation>Schläft.</translation>
    </message>
    <message>
        <source>Reads size, owner, times and mode of a file, relative to a directory.</source>
        <translation>Liest Größe, Eigentümer, Zeiten und Rechte einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Controlled the NFS server before Linux 3.1.</source>
        <translation>Steuerte vor Linux 3.1 den NFS-Server.</translation>
    </message>
    <message>
        <source>Changes the nice value.</source>
        <translation>Ändert den Nice-Wert.</translation>
    </message>
    <message>
        <source>Is an early form of fstat.</source>
        <translation>Ist eine frühe Form von fstat.</translation>
    </message>
    <message>
        <source>Is an early form of lstat.</source>
        <translation>Ist eine frühe Form von lstat.</translation>
    </message>
    <message>
        <source>Is the earliest form of uname.</source>
        <translation>Ist die früheste Form von uname.</translation>
    </message>
    <message>
        <source>Is an early form of stat.</source>
        <translation>Ist eine frühe Form von stat.</translation>
    </message>
    <message>
        <source>Is an early form of uname.</source>
        <translation>Ist eine frühe Form von uname.</translation>
    </message>
    <message>
        <source>Opens a file.</source>
        <translation>Öffnet eine Datei.</translation>
    </message>
    <message>
        <source>Opens a file by its number, past every mount.</source>
        <translation>Öffnet eine Datei über ihre Nummer, an jedem Mount vorbei.</translation>
    </message>
    <message>
        <source>Opens a mount, or a copy of it.</source>
        <translation>Öffnet einen Mount oder eine Kopie davon.</translation>
    </message>
    <message>
        <source>Opens a mount, or a copy of it, with other flags.</source>
        <translation>Öffnet einen Mount oder eine Kopie davon, mit anderen Flags.</translation>
    </message>
    <message>
        <source>Opens a file, relative to a directory.</source>
        <translation>Öffnet eine Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Opens a file, with limits on how its path may lead.</source>
        <translation>Öffnet eine Datei, mit Grenzen dafür, wie ihr Pfad führen darf.</translation>
    </message>
    <message>
        <source>Sleeps until a signal comes.</source>
        <translation>Schläft, bis ein Signal kommt.</translation>
    </message>
    <message>
        <source>Tells where the ports of a PCI device are.</source>
        <translation>Sagt, wo die Ports eines PCI-Geräts liegen.</translation>
    </message>
    <message>
        <source>Reads the configuration of a PCI device.</source>
        <translation>Liest die Konfiguration eines PCI-Geräts.</translation>
    </message>
    <message>
        <source>Writes the configuration of a PCI device.</source>
        <translation>Schreibt die Konfiguration eines PCI-Geräts.</translation>
    </message>
    <message>
        <source>Opens a counter or trace of processor and kernel events.</source>
        <translation>Öffnet einen Zähler oder eine Spur von Prozessor- und Kernelereignissen.</translation>
    </message>
    <message>
        <source>Chooses how the kernel treats the program, like randomised addresses.</source>
        <translation>Wählt, wie der Kernel das Programm behandelt, etwa mit zufälligen Adressen.</translation>
    </message>
    <message>
        <source>Takes a descriptor out of another process.</source>
        <translation>Nimmt einen Deskriptor aus einem anderen Prozess.</translation>
    </message>
    <message>
        <source>Opens a process as a descriptor.</source>
        <translation>Öffnet einen Prozess als Deskriptor.</translation>
    </message>
    <message>
        <source>Sends a signal to a process by its descriptor.</source>
        <translation>Sendet einem Prozess über seinen Deskriptor ein Signal.</translation>
    </message>
    <message>
        <source>Makes a pipe.</source>
        <translation>Legt eine Pipe an.</translation>
    </message>
    <message>
        <source>Makes a pipe, with flags.</source>
        <translation>Legt eine Pipe an, mit Flags.</translation>
    </message>
    <message>
        <source>Exchanges the root file system.</source>
        <translation>Tauscht das Wurzel-Dateisystem aus.</translation>
    </message>
    <message>
        <source>Takes a protection key for memory.</source>
        <translation>Nimmt einen Schutzschlüssel für Speicher.</translation>
    </message>
    <message>
        <source>Gives a protection key back.</source>
        <translation>Gibt einen Schutzschlüssel zurück.</translation>
    </message>
    <message>
        <source>Protects memory with a key.</source>
        <translation>Schützt Speicher mit einem Schlüssel.</translation>
    </message>
    <message>
        <source>Does what ppoll does, with times beyond 2038.</source>
        <translation>Tut, was ppoll tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Works on the process itself: name, capabilities kept, seccomp, and more.</source>
        <translation>Arbeitet am Prozess selbst: Name, behaltene Capabilities, Seccomp und mehr.</translation>
    </message>
    <message>
        <source>Reads at a given place of a file.</source>
        <translation>Liest an einer gegebenen Stelle einer Datei.</translation>
    </message>
    <message>
        <source>Reads at a given place into several buffers.</source>
        <translation>Liest an einer gegebenen Stelle in mehrere Puffer.</translation>
    </message>
    <message>
        <source>Reads at a given place into several buffers, with flags.</source>
        <translation>Liest an einer gegebenen Stelle in mehrere Puffer, mit Flags.</translation>
    </message>
    <message>
        <source>Reads and sets a resource limit of a process.</source>
        <translation>Liest und setzt eine Ressourcengrenze eines Prozesses.</translation>
    </message>
    <message>
        <source>Advises on another process&apos;s memory.</source>
        <translation>Gibt Hinweise zum Speicher eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Frees the memory of a dying process.</source>
        <translation>Gibt den Speicher eines sterbenden Prozesses frei.</translation>
    </message>
    <message>
        <source>Reads another process&apos;s memory.</source>
        <translation>Liest den Speicher eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Writes another process&apos;s memory.</source>
        <translation>Schreibt in den Speicher eines anderen Prozesses.</translation>
    </message>
    <message>
        <source>Does what pselect6 does, with times beyond 2038.</source>
        <translation>Tut, was pselect6 tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Watches and controls another process.</source>
        <translation>Beobachtet und steuert einen anderen Prozess.</translation>
    </message>
    <message>
        <source>Writes at a given place of a file.</source>
        <translation>Schreibt an einer gegebenen Stelle einer Datei.</translation>
    </message>
    <message>
        <source>Writes at a given place from several buffers.</source>
        <translation>Schreibt an einer gegebenen Stelle aus mehreren Puffern.</translation>
    </message>
    <message>
        <source>Writes at a given place from several buffers, with flags.</source>
        <translation>Schreibt an einer gegebenen Stelle aus mehreren Puffern, mit Flags.</translation>
    </message>
    <message>
        <source>Asked about kernel modules before Linux 2.6.</source>
        <translation>Fragte vor Linux 2.6 nach Kernelmodulen.</translation>
    </message>
    <message>
        <source>Works on disk quotas.</source>
        <translation>Arbeitet an Plattenkontingenten.</translation>
    </message>
    <message>
        <source>Works on disk quotas of an open file&apos;s file system.</source>
        <translation>Arbeitet an Plattenkontingenten des Dateisystems einer geöffneten Datei.</translation>
    </message>
    <message>
        <source>Reads from a descriptor.</source>
        <translation>Liest von einem Deskriptor.</translation>
    </message>
    <message>
        <source>Fetches a part of a file into the cache.</source>
        <translation>Holt einen Teil einer Datei in den Cache.</translation>
    </message>
    <message>
        <source>Reads one entry of a directory.</source>
        <translation>Liest einen Eintrag eines Verzeichnisses.</translation>
    </message>
    <message>
        <source>Reads where a symbolic link leads.</source>
        <translation>Liest, wohin ein symbolischer Link führt.</translation>
    </message>
    <message>
        <source>Reads where a symbolic link leads, relative to a directory.</source>
        <translation>Liest, wohin ein symbolischer Link führt, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Reads into several buffers.</source>
        <translation>Liest in mehrere Puffer.</translation>
    </message>
    <message>
        <source>Restarts or stops the machine; in its own process namespace only the container.</source>
        <translation>Startet die Maschine neu oder hält sie an; im eigenen Prozess-Namensraum nur den Container.</translation>
    </message>
    <message>
        <source>Receives from a connected socket.</source>
        <translation>Empfängt von einem verbundenen Socket.</translation>
    </message>
    <message>
        <source>Receives from a socket.</source>
        <translation>Empfängt von einem Socket.</translation>
    </message>
    <message>
        <source>Receives several messages from a socket.</source>
        <translation>Empfängt mehrere Nachrichten von einem Socket.</translation>
    </message>
    <message>
        <source>Does what recvmmsg does, with times beyond 2038.</source>
        <translation>Tut, was recvmmsg tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Receives a message, with descriptors and other extras.</source>
        <translation>Empfängt eine Nachricht, mit Deskriptoren und anderen Zugaben.</translation>
    </message>
    <message>
        <source>Mixes the pages of a mapping.</source>
        <translation>Mischt die Seiten einer Einblendung.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of a file.</source>
        <translation>Entfernt ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Removes an extended attribute of a file, relative to a directory.</source>
        <translation>Entfernt ein erweitertes Attribut einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Renames or moves a file.</source>
        <translation>Benennt eine Datei um oder verschiebt sie.</translation>
    </message>
    <message>
        <source>Renames or moves a file, relative to directories.</source>
        <translation>Benennt eine Datei um oder verschiebt sie, relativ zu Verzeichnissen.</translation>
    </message>
    <message>
        <source>Renames, moves or exchanges files.</source>
        <translation>Benennt Dateien um, verschiebt oder vertauscht sie.</translation>
    </message>
    <message>
        <source>Looks for a key, and has the host make it where there is none.</source>
        <translation>Sucht einen Schlüssel und lässt ihn den Host anlegen, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Goes on with a call that a signal interrupted.</source>
        <translation>Setzt einen Aufruf fort, den ein Signal unterbrochen hat.</translation>
    </message>
    <message>
        <source>Makes code that was just written visible on RISC-V.</source>
        <translation>Macht auf RISC-V eben geschriebenen Code sichtbar.</translation>
    </message>
    <message>
        <source>Tells what a RISC-V processor can do.</source>
        <translation>Sagt, was ein RISC-V-Prozessor kann.</translation>
    </message>
    <message>
        <source>Removes an empty directory.</source>
        <translation>Entfernt ein leeres Verzeichnis.</translation>
    </message>
    <message>
        <source>Registers short pieces of code that restart when interrupted.</source>
        <translation>Meldet kurze Codestücke an, die nach einer Unterbrechung neu beginnen.</translation>
    </message>
    <message>
        <source>Gives back an extended time slice.</source>
        <translation>Gibt eine verlängerte Zeitscheibe zurück.</translation>
    </message>
    <message>
        <source>Says what a signal does.</source>
        <translation>Legt fest, was ein Signal bewirkt.</translation>
    </message>
    <message>
        <source>Tells which signals wait.</source>
        <translation>Sagt, welche Signale warten.</translation>
    </message>
    <message>
        <source>Blocks or unblocks signals.</source>
        <translation>Blockiert Signale oder gibt sie frei.</translation>
    </message>
    <message>
        <source>Sends a signal with data.</source>
        <translation>Sendet ein Signal mit Daten.</translation>
    </message>
    <message>
        <source>Returns from a signal handler.</source>
        <translation>Kehrt aus einer Signalbehandlung zurück.</translation>
    </message>
    <message>
        <source>Sleeps until a signal comes, with another mask.</source>
        <translation>Schläft, bis ein Signal kommt, mit einer anderen Maske.</translation>
    </message>
    <message>
        <source>Waits for a signal, with a time limit.</source>
        <translation>Wartet auf ein Signal, mit einer Zeitgrenze.</translation>
    </message>
    <message>
        <source>Does what rt_sigtimedwait does, with times beyond 2038.</source>
        <translation>Tut, was rt_sigtimedwait tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sends a signal with data to a thread.</source>
        <translation>Sendet ein Signal mit Daten an einen Thread.</translation>
    </message>
    <message>
        <source>Calls the firmware of powerpc machines.</source>
        <translation>Ruft die Firmware von powerpc-Maschinen auf.</translation>
    </message>
    <message>
        <source>Sets up guarded storage on s390.</source>
        <translation>Richtet geschützten Speicher auf s390 ein.</translation>
    </message>
    <message>
        <source>Reads memory of a PCI device on s390.</source>
        <translation>Liest Speicher eines PCI-Geräts auf s390.</translation>
    </message>
    <message>
        <source>Writes memory of a PCI device on s390.</source>
        <translation>Schreibt Speicher eines PCI-Geräts auf s390.</translation>
    </message>
    <message>
        <source>Turns runtime instrumentation on s390 on or off.</source>
        <translation>Schaltet die Laufzeit-Instrumentierung auf s390 ein oder aus.</translation>
    </message>
    <message>
        <source>Asks the hypervisor of s390 about the machine.</source>
        <translation>Fragt den Hypervisor von s390 nach der Maschine.</translation>
    </message>
    <message>
        <source>Tells the highest priority of a policy.</source>
        <translation>Nennt die höchste Priorität einer Richtlinie.</translation>
    </message>
    <message>
        <source>Tells the lowest priority of a policy.</source>
        <translation>Nennt die niedrigste Priorität einer Richtlinie.</translation>
    </message>
    <message>
        <source>Tells on which processors a thread may run.</source>
        <translation>Sagt, auf welchen Prozessoren ein Thread laufen darf.</translation>
    </message>
    <message>
        <source>Reads the scheduling policy and its values.</source>
        <translation>Liest die Scheduling-Richtlinie und ihre Werte.</translation>
    </message>
    <message>
        <source>Reads the real-time priority.</source>
        <translation>Liest die Echtzeitpriorität.</translation>
    </message>
    <message>
        <source>Reads the scheduling policy.</source>
        <translation>Liest die Scheduling-Richtlinie.</translation>
    </message>
    <message>
        <source>Tells the length of a time slice.</source>
        <translation>Nennt die Länge einer Zeitscheibe.</translation>
    </message>
    <message>
        <source>Does what sched_rr_get_interval does, with times beyond 2038.</source>
        <translation>Tut, was sched_rr_get_interval tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Chooses on which processors a thread may run.</source>
        <translation>Wählt, auf welchen Prozessoren ein Thread laufen darf.</translation>
    </message>
    <message>
        <source>Sets the scheduling policy and its values.</source>
        <translation>Setzt die Scheduling-Richtlinie und ihre Werte.</translation>
    </message>
    <message>
        <source>Sets the real-time priority.</source>
        <translation>Setzt die Echtzeitpriorität.</translation>
    </message>
    <message>
        <source>Sets the scheduling policy.</source>
        <translation>Setzt die Scheduling-Richtlinie.</translation>
    </message>
    <message>
        <source>Lets other threads run first.</source>
        <translation>Lässt andere Threads vor.</translation>
    </message>
    <message>
        <source>Loads a filter of system calls.</source>
        <translation>Lädt einen Filter für Systemaufrufe.</translation>
    </message>
    <message>
        <source>Was kept for security modules; does nothing.</source>
        <translation>War für Sicherheitsmodule vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Works on System V semaphores.</source>
        <translation>Arbeitet an System-V-Semaphoren.</translation>
    </message>
    <message>
        <source>Opens or makes System V semaphores.</source>
        <translation>Öffnet System-V-Semaphore oder legt sie an.</translation>
    </message>
    <message>
        <source>Changes System V semaphores.</source>
        <translation>Ändert System-V-Semaphore.</translation>
    </message>
    <message>
        <source>Changes System V semaphores, with a time limit.</source>
        <translation>Ändert System-V-Semaphore, mit einer Zeitgrenze.</translation>
    </message>
    <message>
        <source>Does what semtimedop does, with times beyond 2038.</source>
        <translation>Tut, was semtimedop tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sends to a connected socket.</source>
        <translation>Sendet an einen verbundenen Socket.</translation>
    </message>
    <message>
        <source>Copies from a file to a descriptor inside the kernel.</source>
        <translation>Kopiert innerhalb des Kernels aus einer Datei in einen Deskriptor.</translation>
    </message>
    <message>
        <source>Does what sendfile does, for large files.</source>
        <translation>Tut, was sendfile tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Sends several messages.</source>
        <translation>Sendet mehrere Nachrichten.</translation>
    </message>
    <message>
        <source>Sends a message, with descriptors and other extras.</source>
        <translation>Sendet eine Nachricht, mit Deskriptoren und anderen Zugaben.</translation>
    </message>
    <message>
        <source>Sends to a socket.</source>
        <translation>Sendet an einen Socket.</translation>
    </message>
    <message>
        <source>Chooses the memory nodes of the thread.</source>
        <translation>Wählt die Speicherknoten des Threads.</translation>
    </message>
    <message>
        <source>Chooses the preferred memory node of an area.</source>
        <translation>Wählt den bevorzugten Speicherknoten eines Bereichs.</translation>
    </message>
    <message>
        <source>Registers the locks that are freed when the thread dies.</source>
        <translation>Meldet die Sperren an, die frei werden, wenn der Thread stirbt.</translation>
    </message>
    <message>
        <source>Sets a segment for thread-local data of 32-bit programs.</source>
        <translation>Setzt ein Segment für threadlokale Daten von 32-Bit-Programmen.</translation>
    </message>
    <message>
        <source>Says where to clear the thread number at its end.</source>
        <translation>Sagt, wo die Thread-Nummer zu löschen ist, wenn der Thread endet.</translation>
    </message>
    <message>
        <source>Sets the register for thread-local data on arm.</source>
        <translation>Setzt das Register für threadlokale Daten auf arm.</translation>
    </message>
    <message>
        <source>Sets the NIS domain name.</source>
        <translation>Setzt den NIS-Domänennamen.</translation>
    </message>
    <message>
        <source>Sets the group that file accesses count for.</source>
        <translation>Setzt die Gruppe, die für Dateizugriffe gilt.</translation>
    </message>
    <message>
        <source>Does what setfsgid does, with numbers of 32 bits.</source>
        <translation>Tut, was setfsgid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets the user that file accesses count for.</source>
        <translation>Setzt den Benutzer, der für Dateizugriffe gilt.</translation>
    </message>
    <message>
        <source>Does what setfsuid does, with numbers of 32 bits.</source>
        <translation>Tut, was setfsuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets the group.</source>
        <translation>Setzt die Gruppe.</translation>
    </message>
    <message>
        <source>Does what setgid does, with numbers of 32 bits.</source>
        <translation>Tut, was setgid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets the supplementary groups.</source>
        <translation>Setzt die weiteren Gruppen.</translation>
    </message>
    <message>
        <source>Does what setgroups does, with numbers of 32 bits.</source>
        <translation>Tut, was setgroups tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets the host name.</source>
        <translation>Setzt den Rechnernamen.</translation>
    </message>
    <message>
        <source>Sets an interval timer.</source>
        <translation>Setzt einen Intervall-Zeitgeber.</translation>
    </message>
    <message>
        <source>Enters another namespace.</source>
        <translation>Betritt einen anderen Namensraum.</translation>
    </message>
    <message>
        <source>Moves a process to another process group.</source>
        <translation>Verschiebt einen Prozess in eine andere Prozessgruppe.</translation>
    </message>
    <message>
        <source>Sets the nice value.</source>
        <translation>Setzt den Nice-Wert.</translation>
    </message>
    <message>
        <source>Sets real and effective group.</source>
        <translation>Setzt reale und effektive Gruppe.</translation>
    </message>
    <message>
        <source>Does what setregid does, with numbers of 32 bits.</source>
        <translation>Tut, was setregid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets real, effective and saved group.</source>
        <translation>Setzt reale, effektive und gespeicherte Gruppe.</translation>
    </message>
    <message>
        <source>Does what setresgid does, with numbers of 32 bits.</source>
        <translation>Tut, was setresgid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets real, effective and saved user.</source>
        <translation>Setzt realen, effektiven und gespeicherten Benutzer.</translation>
    </message>
    <message>
        <source>Does what setresuid does, with numbers of 32 bits.</source>
        <translation>Tut, was setresuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets real and effective user.</source>
        <translation>Setzt realen und effektiven Benutzer.</translation>
    </message>
    <message>
        <source>Does what setreuid does, with numbers of 32 bits.</source>
        <translation>Tut, was setreuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets a resource limit.</source>
        <translation>Setzt eine Ressourcengrenze.</translation>
    </message>
    <message>
        <source>Begins a new session.</source>
        <translation>Beginnt eine neue Sitzung.</translation>
    </message>
    <message>
        <source>Sets an option of a socket.</source>
        <translation>Setzt eine Option eines Sockets.</translation>
    </message>
    <message>
        <source>Sets the machine&apos;s clock and time zone.</source>
        <translation>Stellt Uhr und Zeitzone der Maschine.</translation>
    </message>
    <message>
        <source>Sets the user.</source>
        <translation>Setzt den Benutzer.</translation>
    </message>
    <message>
        <source>Does what setuid does, with numbers of 32 bits.</source>
        <translation>Tut, was setuid tut, mit 32-Bit-Nummern.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of a file.</source>
        <translation>Setzt ein erweitertes Attribut einer Datei.</translation>
    </message>
    <message>
        <source>Sets an extended attribute of a file, relative to a directory.</source>
        <translation>Setzt ein erweitertes Attribut einer Datei, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Reads the signal mask; rt_sigprocmask does it now.</source>
        <translation>Liest die Signalmaske; das tut heute rt_sigprocmask.</translation>
    </message>
    <message>
        <source>Attaches System V shared memory.</source>
        <translation>Blendet gemeinsamen System-V-Speicher ein.</translation>
    </message>
    <message>
        <source>Works on System V shared memory.</source>
        <translation>Arbeitet an gemeinsamem System-V-Speicher.</translation>
    </message>
    <message>
        <source>Detaches System V shared memory.</source>
        <translation>Blendet gemeinsamen System-V-Speicher wieder aus.</translation>
    </message>
    <message>
        <source>Opens or makes System V shared memory.</source>
        <translation>Öffnet gemeinsamen System-V-Speicher oder legt ihn an.</translation>
    </message>
    <message>
        <source>Ends one or both directions of a connection.</source>
        <translation>Beendet eine oder beide Richtungen einer Verbindung.</translation>
    </message>
    <message>
        <source>Says what a signal does, in the old form.</source>
        <translation>Legt fest, was ein Signal bewirkt, in der alten Form.</translation>
    </message>
    <message>
        <source>Gives signal handlers a stack of their own.</source>
        <translation>Gibt Signalbehandlungen einen eigenen Stapel.</translation>
    </message>
    <message>
        <source>Says what a signal does, in the oldest form.</source>
        <translation>Legt fest, was ein Signal bewirkt, in der ältesten Form.</translation>
    </message>
    <message>
        <source>Makes signals readable as a descriptor.</source>
        <translation>Macht Signale als Deskriptor lesbar.</translation>
    </message>
    <message>
        <source>Makes signals readable as a descriptor, with flags.</source>
        <translation>Macht Signale als Deskriptor lesbar, mit Flags.</translation>
    </message>
    <message>
        <source>Tells which signals wait, in the old form.</source>
        <translation>Sagt, welche Signale warten, in der alten Form.</translation>
    </message>
    <message>
        <source>Blocks or unblocks signals, in the old form.</source>
        <translation>Blockiert Signale oder gibt sie frei, in der alten Form.</translation>
    </message>
    <message>
        <source>Returns from a signal handler, in the old form.</source>
        <translation>Kehrt aus einer Signalbehandlung zurück, in der alten Form.</translation>
    </message>
    <message>
        <source>Sleeps until a signal comes, in the old form.</source>
        <translation>Schläft, bis ein Signal kommt, in der alten Form.</translation>
    </message>
    <message>
        <source>Makes a socket of a family, type and protocol.</source>
        <translation>Legt einen Socket mit Familie, Art und Protokoll an.</translation>
    </message>
    <message>
        <source>Is the way of 32-bit programs to all socket calls; their arguments lie in memory, where no filter sees them.</source>
        <translation>Ist der Weg von 32-Bit-Programmen zu allen Socket-Aufrufen; deren Argumente liegen im Speicher, wo kein Filter sie sieht.</translation>
    </message>
    <message>
        <source>Makes two connected sockets.</source>
        <translation>Legt zwei verbundene Sockets an.</translation>
    </message>
    <message>
        <source>Moves data between a pipe and a descriptor.</source>
        <translation>Verschiebt Daten zwischen einer Pipe und einem Deskriptor.</translation>
    </message>
    <message>
        <source>Makes a context for a coprocessor of the Cell.</source>
        <translation>Legt einen Kontext für einen Koprozessor des Cell an.</translation>
    </message>
    <message>
        <source>Runs code on a coprocessor of the Cell.</source>
        <translation>Führt Code auf einem Koprozessor des Cell aus.</translation>
    </message>
    <message>
        <source>Sets the signal mask; rt_sigprocmask does it now.</source>
        <translation>Setzt die Signalmaske; das tut heute rt_sigprocmask.</translation>
    </message>
    <message>
        <source>Reads size, owner, times and mode of a file.</source>
        <translation>Liest Größe, Eigentümer, Zeiten und Rechte einer Datei.</translation>
    </message>
    <message>
        <source>Does what stat does, for large files.</source>
        <translation>Tut, was stat tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Reads the size and type of a file system.</source>
        <translation>Liest Größe und Art eines Dateisystems.</translation>
    </message>
    <message>
        <source>Does what statfs does, for large files.</source>
        <translation>Tut, was statfs tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Reads what is known of a mount.</source>
        <translation>Liest, was über einen Mount bekannt ist.</translation>
    </message>
    <message>
        <source>Reads what is known of a file, field by field.</source>
        <translation>Liest, was über eine Datei bekannt ist, Feld für Feld.</translation>
    </message>
    <message>
        <source>Sets the machine&apos;s clock, in seconds.</source>
        <translation>Stellt die Uhr der Maschine, in Sekunden.</translation>
    </message>
    <message>
        <source>Protects parts of pages on powerpc.</source>
        <translation>Schützt Teile von Seiten auf powerpc.</translation>
    </message>
    <message>
        <source>Switches between contexts of a thread on powerpc.</source>
        <translation>Wechselt auf powerpc zwischen Kontexten eines Threads.</translation>
    </message>
    <message>
        <source>Stops swapping to a device or file.</source>
        <translation>Beendet das Auslagern auf ein Gerät oder in eine Datei.</translation>
    </message>
    <message>
        <source>Begins swapping to a device or file.</source>
        <translation>Beginnt das Auslagern auf ein Gerät oder in eine Datei.</translation>
    </message>
    <message>
        <source>Switches the byte order on powerpc.</source>
        <translation>Wechselt die Bytereihenfolge auf powerpc.</translation>
    </message>
    <message>
        <source>Makes a symbolic link.</source>
        <translation>Legt einen symbolischen Link an.</translation>
    </message>
    <message>
        <source>Makes a symbolic link, relative to a directory.</source>
        <translation>Legt einen symbolischen Link an, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Writes all file systems&apos; data to the disks.</source>
        <translation>Schreibt die Daten aller Dateisysteme auf die Platten.</translation>
    </message>
    <message>
        <source>Writes a part of a file to the disk.</source>
        <translation>Schreibt einen Teil einer Datei auf die Platte.</translation>
    </message>
    <message>
        <source>Writes one file system&apos;s data to the disk.</source>
        <translation>Schreibt die Daten eines Dateisystems auf die Platte.</translation>
    </message>
    <message>
        <source>Sets a context for debugging on powerpc.</source>
        <translation>Setzt einen Kontext für die Fehlersuche auf powerpc.</translation>
    </message>
    <message>
        <source>Makes the call whose number is its first argument.</source>
        <translation>Führt den Aufruf aus, dessen Nummer das erste Argument ist.</translation>
    </message>
    <message>
        <source>Lists file system types; /proc/filesystems does it now.</source>
        <translation>Listet Dateisystemarten auf; das tut heute /proc/filesystems.</translation>
    </message>
    <message>
        <source>Tells memory, swap and uptime of the machine.</source>
        <translation>Nennt Speicher, Swap und Laufzeit der Maschine.</translation>
    </message>
    <message>
        <source>Reads or clears the kernel&apos;s log.</source>
        <translation>Liest oder leert das Protokoll des Kernels.</translation>
    </message>
    <message>
        <source>Works on caches and alignment on mips.</source>
        <translation>Arbeitet an Caches und Ausrichtung auf mips.</translation>
    </message>
    <message>
        <source>Doubles the data of a pipe.</source>
        <translation>Verdoppelt die Daten einer Pipe.</translation>
    </message>
    <message>
        <source>Sends a signal to a thread of a process.</source>
        <translation>Sendet ein Signal an einen Thread eines Prozesses.</translation>
    </message>
    <message>
        <source>Reads the time of day in seconds.</source>
        <translation>Liest die Uhrzeit in Sekunden.</translation>
    </message>
    <message>
        <source>Makes a timer.</source>
        <translation>Legt einen Zeitgeber an.</translation>
    </message>
    <message>
        <source>Removes a timer.</source>
        <translation>Entfernt einen Zeitgeber.</translation>
    </message>
    <message>
        <source>Tells how often a timer ran out unnoticed.</source>
        <translation>Sagt, wie oft ein Zeitgeber unbemerkt ablief.</translation>
    </message>
    <message>
        <source>Reads a timer.</source>
        <translation>Liest einen Zeitgeber.</translation>
    </message>
    <message>
        <source>Does what timer_gettime does, with times beyond 2038.</source>
        <translation>Tut, was timer_gettime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Starts or stops a timer.</source>
        <translation>Startet einen Zeitgeber oder hält ihn an.</translation>
    </message>
    <message>
        <source>Does what timer_settime does, with times beyond 2038.</source>
        <translation>Tut, was timer_settime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Was an early form of timer descriptors.</source>
        <translation>War eine frühe Form der Zeitgeber-Deskriptoren.</translation>
    </message>
    <message>
        <source>Makes a timer that can be waited for as a descriptor.</source>
        <translation>Legt einen Zeitgeber an, auf den sich als Deskriptor warten lässt.</translation>
    </message>
    <message>
        <source>Reads a timer descriptor.</source>
        <translation>Liest einen Zeitgeber-Deskriptor.</translation>
    </message>
    <message>
        <source>Does what timerfd_gettime does, with times beyond 2038.</source>
        <translation>Tut, was timerfd_gettime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Starts or stops a timer descriptor.</source>
        <translation>Startet einen Zeitgeber-Deskriptor oder hält ihn an.</translation>
    </message>
    <message>
        <source>Does what timerfd_settime does, with times beyond 2038.</source>
        <translation>Tut, was timerfd_settime tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Tells the processor time that was used.</source>
        <translation>Nennt die verbrauchte Prozessorzeit.</translation>
    </message>
    <message>
        <source>Sends a signal to a thread.</source>
        <translation>Sendet ein Signal an einen Thread.</translation>
    </message>
    <message>
        <source>Cuts or extends a file.</source>
        <translation>Kürzt oder verlängert eine Datei.</translation>
    </message>
    <message>
        <source>Does what truncate does, for large files.</source>
        <translation>Tut, was truncate tut, für große Dateien.</translation>
    </message>
    <message>
        <source>Was kept for a web server in the kernel; does nothing.</source>
        <translation>War für einen Webserver im Kernel vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Sets which permission bits new files lack.</source>
        <translation>Legt fest, welche Rechte neuen Dateien fehlen.</translation>
    </message>
    <message>
        <source>Removes a mount, in the old form.</source>
        <translation>Entfernt einen Mount, in der alten Form.</translation>
    </message>
    <message>
        <source>Removes a mount.</source>
        <translation>Entfernt einen Mount.</translation>
    </message>
    <message>
        <source>Tells kernel version, host name and machine.</source>
        <translation>Nennt Kernel-Version, Rechnernamen und Maschine.</translation>
    </message>
    <message>
        <source>Removes a file&apos;s name.</source>
        <translation>Entfernt den Namen einer Datei.</translation>
    </message>
    <message>
        <source>Removes a file&apos;s name or a directory, relative to a directory.</source>
        <translation>Entfernt den Namen einer Datei oder ein Verzeichnis, relativ zu einem Verzeichnis.</translation>
    </message>
    <message>
        <source>Moves the process into new namespaces.</source>
        <translation>Verschiebt den Prozess in neue Namensräume.</translation>
    </message>
    <message>
        <source>Is called by the kernel&apos;s own probes in programs.</source>
        <translation>Wird von den eigenen Sonden des Kernels in Programmen aufgerufen.</translation>
    </message>
    <message>
        <source>Is called by the kernel&apos;s own probes where functions return.</source>
        <translation>Wird von den eigenen Sonden des Kernels aufgerufen, wo Funktionen zurückkehren.</translation>
    </message>
    <message>
        <source>Loaded a shared library before ELF.</source>
        <translation>Lud vor ELF eine gemeinsame Bibliothek.</translation>
    </message>
    <message>
        <source>Lets a program handle page faults itself.</source>
        <translation>Lässt ein Programm Seitenfehler selbst behandeln.</translation>
    </message>
    <message>
        <source>Switches old arm processors to 26-bit mode.</source>
        <translation>Schaltet alte arm-Prozessoren in den 26-Bit-Modus.</translation>
    </message>
    <message>
        <source>Switches old arm processors to 32-bit mode.</source>
        <translation>Schaltet alte arm-Prozessoren in den 32-Bit-Modus.</translation>
    </message>
    <message>
        <source>Read the free space of a file system.</source>
        <translation>Las den freien Platz eines Dateisystems.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times, in seconds.</source>
        <translation>Setzt die Zeiten einer Datei, in Sekunden.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times, in nanoseconds.</source>
        <translation>Setzt die Zeiten einer Datei, in Nanosekunden.</translation>
    </message>
    <message>
        <source>Does what utimensat does, with times beyond 2038.</source>
        <translation>Tut, was utimensat tut, mit Zeiten nach 2038.</translation>
    </message>
    <message>
        <source>Sets a file&apos;s times, in microseconds.</source>
        <translation>Setzt die Zeiten einer Datei, in Mikrosekunden.</translation>
    </message>
    <message>
        <source>Starts a process that borrows the memory until it runs another program.</source>
        <translation>Startet einen Prozess, der den Speicher ausleiht, bis er ein anderes Programm ausführt.</translation>
    </message>
    <message>
        <source>Hangs up the terminal.</source>
        <translation>Trennt das Terminal.</translation>
    </message>
    <message>
        <source>Runs old 16-bit code.</source>
        <translation>Führt alten 16-Bit-Code aus.</translation>
    </message>
    <message>
        <source>Runs old 16-bit code, in the old form.</source>
        <translation>Führt alten 16-Bit-Code aus, in der alten Form.</translation>
    </message>
    <message>
        <source>Moves memory into a pipe.</source>
        <translation>Verschiebt Speicher in eine Pipe.</translation>
    </message>
    <message>
        <source>Was kept for Linux-VServer; does nothing.</source>
        <translation>War für Linux-VServer vorgesehen; tut nichts.</translation>
    </message>
    <message>
        <source>Waits for a child, and tells what it used.</source>
        <translation>Wartet auf ein Kind und sagt, was es verbraucht hat.</translation>
    </message>
    <message>
        <source>Waits for a child to change its state.</source>
        <translation>Wartet, bis ein Kind seinen Zustand ändert.</translation>
    </message>
    <message>
        <source>Waits for a child, in the old form.</source>
        <translation>Wartet auf ein Kind, in der alten Form.</translation>
    </message>
    <message>
        <source>Writes to a descriptor.</source>
        <translation>Schreibt in einen Deskriptor.</translation>
    </message>
    <message>
        <source>Writes from several buffers.</source>
        <translation>Schreibt aus mehreren Puffern.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Deskriptoren</translation>
    </message>
    <message>
        <source>Directories and names</source>
        <translation>Verzeichnisse und Namen</translation>
    </message>
    <message>
        <source>File attributes</source>
        <translation>Dateiattribute</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
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
        <source>Scheduling</source>
        <translation>Scheduling</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Between processes</source>
        <translation>Zwischen Prozessen</translation>
    </message>
    <message>
        <source>Waiting and locks</source>
        <translation>Warten und Sperren</translation>
    </message>
    <message>
        <source>Users and groups</source>
        <translation>Benutzer und Gruppen</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kernel modules</source>
        <translation>Kernelmodule</translation>
    </message>
    <message>
        <source>Tracing and BPF</source>
        <translation>Verfolgung und BPF</translation>
    </message>
    <message>
        <source>Asynchronous I/O</source>
        <translation>Asynchrone E/A</translation>
    </message>
    <message>
        <source>Watching files</source>
        <translation>Dateien beobachten</translation>
    </message>
    <message>
        <source>The system</source>
        <translation>Das System</translation>
    </message>
    <message>
        <source>The machine</source>
        <translation>Die Maschine</translation>
    </message>
    <message>
        <source>Obsolete</source>
        <translation>Veraltet</translation>
    </message>
</context>
<context>
    <name>TarReaderText</name>
    <message>
        <source>The archive of the container&apos;s files cannot be read.</source>
        <translation>Das Archiv der Dateien des Containers kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Byte %1: no header of an entry.</source>
        <translation>Byte %1: kein Kopf eines Eintrags.</translation>
    </message>
    <message>
        <source>More than %1 entries.</source>
        <translation>Mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>Entry %1: its size.</source>
        <translation>Eintrag %1: seine Größe.</translation>
    </message>
    <message>
        <source>Entry %1: its name is too long.</source>
        <translation>Eintrag %1: sein Name ist zu lang.</translation>
    </message>
    <message>
        <source>Entry %1: its extended header.</source>
        <translation>Eintrag %1: sein erweiterter Kopf.</translation>
    </message>
</context>
<context>
    <name>TargetWords</name>
    <message>
        <source>newest %1</source>
        <translation>neuestes %1</translation>
    </message>
    <message>
        <source>default capabilities</source>
        <translation>Standard-Capabilities</translation>
    </message>
    <message numerus="yes">
        <source>%n capability(ies)</source>
        <translation>
            <numerusform>%n Capability</numerusform>
            <numerusform>%n Capabilities</numerusform>
        </translation>
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
    <name>TryOut</name>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
    </message>
    <message>
        <source>Only a profile of its own has a twin that logs.</source>
        <translation>Nur ein eigenes Profil hat einen Zwilling, der protokolliert.</translation>
    </message>
    <message>
        <source>A call that is refused with an error is not logged; only its LOG twin tells.</source>
        <translation>Ein Aufruf, der mit einem Fehler verweigert wird, wird nicht protokolliert; nur der LOG-Zwilling des Profils zeigt ihn.</translation>
    </message>
    <message>
        <source>recording of %1</source>
        <translation>Aufzeichnung von %1</translation>
    </message>
</context>
<context>
    <name>TryOutRequest</name>
    <message>
        <source>Name an image to run.</source>
        <translation>Ein Image angeben, das gestartet werden soll.</translation>
    </message>
</context>
<context>
    <name>TryOutWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>killed by the filter</source>
        <translation>vom Filter beendet</translation>
    </message>
    <message>
        <source>A call that the profile answers with a kill ended it after %1 (SIGSYS, exit code 159).</source>
        <translation>Ein Aufruf, auf den das Profil mit Beenden antwortet, hat es nach %1 beendet (SIGSYS, Exit-Code 159).</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>It needed more than its limit of %1.</source>
        <translation>Es brauchte mehr als seine Grenze von %1.</translation>
    </message>
    <message>
        <source>exit code 0</source>
        <translation>Exit-Code 0</translation>
    </message>
    <message>
        <source>It ended by itself after %1.</source>
        <translation>Es endete von selbst nach %1.</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>Signal %1 ended it after %2.</source>
        <translation>Signal %1 hat es nach %2 beendet.</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message numerus="yes">
        <source>It still ran when its time of %n second(s) was over, and was ended.</source>
        <translation>
            <numerusform>Es lief noch, als seine Zeit von %n Sekunde um war, und wurde beendet.</numerusform>
            <numerusform>Es lief noch, als seine Zeit von %n Sekunden um war, und wurde beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>It ran for %1 and was ended.</source>
        <translation>Es lief %1 und wurde beendet.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
</context>
<context>
    <name>bulkhead::seccomp::Generate</name>
    <message>
        <source>without a new namespace</source>
        <translation>ohne neuen Namensraum</translation>
    </message>
    <message>
        <source>the s390 kernel has these arguments in another order</source>
        <translation>der s390-Kernel hat diese Argumente in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>needed by runc and crun to start the container</source>
        <translation>von runc und crun gebraucht, um den Container zu starten</translation>
    </message>
    <message>
        <source>what another C library, kernel or architecture calls instead</source>
        <translation>was eine andere C-Bibliothek, ein anderer Kernel oder eine andere Architektur stattdessen aufruft</translation>
    </message>
    <message>
        <source>as on an older kernel, so that C libraries take their other way</source>
        <translation>wie auf einem älteren Kernel, damit C-Bibliotheken ihren anderen Weg nehmen</translation>
    </message>
    <message>
        <source>only failed with EPERM while it was recorded</source>
        <translation>scheiterte in der Aufzeichnung nur mit EPERM</translation>
    </message>
</context>
<context>
    <name>bulkhead::seccomp::Import</name>
    <message>
        <source>%1 is too long</source>
        <translation>%1 ist zu lang</translation>
    </message>
    <message>
        <source>no system call found in %1</source>
        <translation>kein Systemaufruf in %1 gefunden</translation>
    </message>
    <message>
        <source>strace&apos;s output, SECCOMP records of the audit log, a seccomp profile and a list of names can be read</source>
        <translation>lesbar sind die Ausgabe von strace, SECCOMP-Einträge des Audit-Protokolls, ein Seccomp-Profil und eine Liste von Namen</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
    <message>
        <source>The reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
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
    <message>
        <source>The host has not been looked at yet.</source>
        <translation>Der Host wurde noch nicht angesehen.</translation>
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
    <name>bulkhead::ui::AgentAuditHands</name>
    <message>
        <source>Changes are locked.</source>
        <translation>Änderungen sind gesperrt.</translation>
    </message>
    <message>
        <source>No agent is started.</source>
        <translation>Kein Agent ist gestartet.</translation>
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
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Until you lock changes again, pages can change network namespaces, control groups, audit rules and AppArmor profiles of the host and the limits of containers, run commands inside containers, run images in throw-away containers, and recreate containers with other settings, as root. Each change is shown with its command.</source>
        <translation>Bis Sie Änderungen wieder sperren, können Seiten Netzwerk-Namespaces, Control Groups, Audit-Regeln und AppArmor-Profile des Hosts und die Grenzen von Containern ändern, Befehle in Containern ausführen, Images in Wegwerf-Containern ausführen und Container mit anderen Einstellungen neu anlegen, und zwar als root. Zu jeder Änderung wird ihr Befehl gezeigt.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AgentCgroupHands</name>
    <message>
        <source>Changes are locked.</source>
        <translation>Änderungen sind gesperrt.</translation>
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
    <name>bulkhead::ui::ApparmorLoop</name>
    <message>
        <source>&amp;Accept all</source>
        <translation>Alle &amp;annehmen</translation>
    </message>
    <message>
        <source>Add the proposed rules to the profile: one step for undo</source>
        <translation>Die vorgeschlagenen Regeln dem Profil hinzufügen: ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Go to the tab Learn, where each rule can be made wider or left</source>
        <translation>Zum Reiter Lernen gehen, wo sich jede Regel erweitern oder weglassen lässt</translation>
    </message>
    <message>
        <source>Rules that denials ask for</source>
        <translation>Regeln, nach denen Verweigerungen verlangen</translation>
    </message>
    <message>
        <source>It cannot be tried here yet. %1</source>
        <translation>Hier kann es noch nicht ausprobiert werden. %1</translation>
    </message>
    <message>
        <source>Nothing was refused so far. What the kernel refuses is listed here as it comes.</source>
        <translation>Bisher wurde nichts verweigert. Was der Kernel verweigert, wird hier aufgeführt, sobald es kommt.</translation>
    </message>
    <message>
        <source>Rules that are missing are listed here: the kernel&apos;s audit records, read through the agent, tell what was refused.</source>
        <translation>Fehlende Regeln werden hier aufgeführt: Die Audit-Einträge des Kernels, über den Agenten gelesen, sagen, was verweigert wurde.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ApparmorPage</name>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>Which files, capabilities and networks a container may use, and the profile that says so</source>
        <translation>Welche Dateien, Capabilities und Netzwerke ein Container verwenden darf, und das Profil, das es festlegt</translation>
    </message>
    <message>
        <source>AppArmor profiles (*)</source>
        <translation>AppArmor-Profile (*)</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin another profile</source>
        <translation>Ein anderes Profil beginnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy how a container is run with the profile</source>
        <translation>Kopieren, wie ein Container mit dem Profil gestartet wird</translation>
    </message>
    <message>
        <source>Add rule…</source>
        <translation>Regel hinzufügen…</translation>
    </message>
    <message>
        <source>A path and what may be done with it, or any other rule</source>
        <translation>Ein Pfad und was damit getan werden darf, oder irgendeine andere Regel</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Go to the rule in the text</source>
        <translation>Zur Regel im Text gehen</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Write a rule that allows it</source>
        <translation>Eine Regel schreiben, die es erlaubt</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verbieten</translation>
    </message>
    <message>
        <source>Write a rule that denies it: stronger than every rule that allows</source>
        <translation>Eine Regel schreiben, die es verbietet: stärker als jede Regel, die erlaubt</translation>
    </message>
    <message>
        <source>No rule</source>
        <translation>Keine Regel</translation>
    </message>
    <message>
        <source>Take the rule away: what no rule allows is refused</source>
        <translation>Die Regel wegnehmen: Was keine Regel erlaubt, wird verweigert</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Rules that are written from now on have each use logged</source>
        <translation>Bei Regeln, die von nun an geschrieben werden, wird jede Nutzung protokolliert</translation>
    </message>
    <message>
        <source>Filter capabilities, networks and signals</source>
        <translation>Capabilities, Netzwerke und Signale filtern</translation>
    </message>
    <message>
        <source>Which rights are shown</source>
        <translation>Welche Rechte gezeigt werden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the profile names</source>
        <translation>Was das Profil nennt</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Signals and mounts</source>
        <translation>Signale und Mounts</translation>
    </message>
    <message>
        <source>Other rules</source>
        <translation>Andere Regeln</translation>
    </message>
    <message>
        <source>Profile of the file</source>
        <translation>Profil der Datei</translation>
    </message>
    <message>
        <source>Paths of the profile</source>
        <translation>Pfade des Profils</translation>
    </message>
    <message>
        <source>Capabilities, networks and signals</source>
        <translation>Capabilities, Netzwerke und Signale</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Capabilities, networks, signals</source>
        <translation>Capabilities, Netzwerke, Signale</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Profiles of containers</source>
        <translation>Profile von Containern</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>The text is broken: %1. The form shows what it said last.</source>
        <translation>Der Text ist fehlerhaft: %1. Das Formular zeigt, was er zuletzt besagte.</translation>
    </message>
    <message>
        <source>The text is broken in line %1: %2. The form shows what it said last.</source>
        <translation>Der Text ist in Zeile %1 fehlerhaft: %2. Das Formular zeigt, was er zuletzt besagte.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Paths (%1)</source>
        <translation>Pfade (%1)</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems (%1, %2 to mend)</source>
        <translation>Probleme (%1, %2 zu beheben)</translation>
    </message>
    <message>
        <source>apparmor_parser has not answered yet.</source>
        <translation>apparmor_parser hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Without apparmor_parser: %1</source>
        <translation>Ohne apparmor_parser: %1</translation>
    </message>
    <message>
        <source>apparmor_parser accepts the profile.</source>
        <translation>apparmor_parser nimmt das Profil an.</translation>
    </message>
    <message>
        <source>apparmor_parser refuses the profile.</source>
        <translation>apparmor_parser lehnt das Profil ab.</translation>
    </message>
    <message>
        <source>The text is broken: mend it first, or undo.</source>
        <translation>Der Text ist fehlerhaft: zuerst berichtigen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message>
        <source>Removed: nothing was left that the rule names.</source>
        <translation>Entfernt: Es blieb nichts übrig, was die Regel nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n rule(s)</source>
        <translation>
            <numerusform>%n Regel entfernt</numerusform>
            <numerusform>%n Regeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s): %1</source>
        <translation>
            <numerusform>%n Regel: %1</numerusform>
            <numerusform>%n Regeln: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n rule(s)</source>
        <translation>
            <numerusform>%n Regel hinzugefügt</numerusform>
            <numerusform>%n Regeln hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no rule: %2</source>
        <translation>„%1“ ist keine Regel: %2</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>A rule in AppArmor&apos;s words: /srv/** r,   deny /root/** w,   signal (receive) peer=runc,</source>
        <translation>Eine Regel in den Worten von AppArmor: /srv/** r,   deny /root/** w,   signal (receive) peer=runc,</translation>
    </message>
    <message>
        <source>The profile has no rule for it.</source>
        <translation>Das Profil hat keine Regel dafür.</translation>
    </message>
    <message>
        <source>The profile has no rule for it; it is decided %1.</source>
        <translation>Das Profil hat keine Regel dafür; entschieden wird es %1.</translation>
    </message>
    <message>
        <source>A first draft for %1: load it in complain mode, use the container, then learn.</source>
        <translation>Ein erster Entwurf für %1: im Modus complain laden, den Container verwenden, dann lernen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1 is refused: %2</source>
        <translation>%1 wird abgelehnt: %2</translation>
    </message>
    <message>
        <source>Write what was meant</source>
        <translation>Schreiben, was gemeint war</translation>
    </message>
    <message>
        <source>A profile that does what the file says: stricter, so try it in complain mode first</source>
        <translation>Ein Profil, das tut, was die Datei sagt: strenger, also zuerst im Modus complain erproben</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on %1: %2</source>
        <translation>
            <numerusform>%n Bemerkung zu %1: %2</numerusform>
            <numerusform>%n Bemerkungen zu %1: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Read bane&apos;s TOML</source>
        <translation>TOML von bane lesen</translation>
    </message>
    <message>
        <source>bane&apos;s profiles (*.toml);;All files (*)</source>
        <translation>Profile von bane (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>newest known</source>
        <translation>neueste bekannte</translation>
    </message>
    <message>
        <source>Docker&apos;s own profile (%1)</source>
        <translation>Dockers eigenes Profil (%1)</translation>
    </message>
    <message>
        <source>docker-default as this engine renders it: %1</source>
        <translation>docker-default, wie diese Engine es erzeugt: %1</translation>
    </message>
    <message>
        <source>Nothing but the base</source>
        <translation>Nur die Grundlage</translation>
    </message>
    <message>
        <source>What every program needs, and docker stop: everything else is refused</source>
        <translation>Was jedes Programm braucht, und docker stop: Alles andere wird verweigert</translation>
    </message>
    <message>
        <source>A web server</source>
        <translation>Ein Webserver</translation>
    </message>
    <message>
        <source>Reads its configuration and pages, writes logs and its state, starts no shell</source>
        <translation>Liest seine Konfiguration und Seiten, schreibt Protokolle und seinen Zustand, startet keine Shell</translation>
    </message>
    <message>
        <source>From bane&apos;s TOML…</source>
        <translation>Aus dem TOML von bane…</translation>
    </message>
    <message>
        <source>The rules that bane writes, with what they do not do</source>
        <translation>Die Regeln, die bane schreibt, mit dem, was sie nicht tun</translation>
    </message>
    <message>
        <source>From bane&apos;s TOML, as it was meant…</source>
        <translation>Aus dem TOML von bane, wie es gemeint war…</translation>
    </message>
    <message>
        <source>Writable paths and allowed programs are the only ones</source>
        <translation>Beschreibbare Pfade und erlaubte Programme sind die einzigen</translation>
    </message>
    <message>
        <source>A first draft for a container</source>
        <translation>Ein erster Entwurf für einen Container</translation>
    </message>
    <message>
        <source>There are no containers</source>
        <translation>Es gibt keine Container</translation>
    </message>
    <message>
        <source>Copied %1. The profile is not loaded on the engine&apos;s host yet.</source>
        <translation>Kopiert: %1. Das Profil ist auf dem Host der Engine noch nicht geladen.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>docker run line</source>
        <translation>Zeile für docker run</translation>
    </message>
    <message>
        <source>the docker run line</source>
        <translation>die Zeile für docker run</translation>
    </message>
    <message>
        <source>Lines for compose.yaml</source>
        <translation>Zeilen für compose.yaml</translation>
    </message>
    <message>
        <source>the lines for compose.yaml</source>
        <translation>die Zeilen für compose.yaml</translation>
    </message>
    <message>
        <source>Command that loads it without Bulkhead</source>
        <translation>Befehl, der es ohne Bulkhead lädt</translation>
    </message>
    <message>
        <source>the command</source>
        <translation>der Befehl</translation>
    </message>
    <message>
        <source>Save as bane&apos;s TOML</source>
        <translation>Als TOML von bane speichern</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>docker-default</source>
        <translation>docker-default</translation>
    </message>
    <message>
        <source>The newest engine that is known has the same docker-default.</source>
        <translation>Die neueste bekannte Engine hat dasselbe docker-default.</translation>
    </message>
    <message>
        <source>What the newest engine that is known has otherwise:</source>
        <translation>Was die neueste bekannte Engine anders hat:</translation>
    </message>
    <message>
        <source>What an upgrade changes in Docker&apos;s own…</source>
        <translation>Was eine Aktualisierung an Dockers eigenem ändert…</translation>
    </message>
    <message>
        <source>The rules of docker-default that the newest engine has otherwise</source>
        <translation>Die Regeln von docker-default, die die neueste Engine anders hat</translation>
    </message>
    <message>
        <source>Save as bane&apos;s TOML…</source>
        <translation>Als TOML von bane speichern…</translation>
    </message>
    <message>
        <source>Rules that bane&apos;s keys cannot say become lines of its InnerImports</source>
        <translation>Regeln, die banes Schlüssel nicht ausdrücken können, werden Zeilen seiner InnerImports</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ApparmorTryOut</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Apply to a container…</source>
        <translation>Auf einen Container anwenden…</translation>
    </message>
    <message>
        <source>Makes a container again under this profile and with all of its other settings</source>
        <translation>Legt einen Container unter diesem Profil und mit allen seinen übrigen Einstellungen neu an</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AskDialog</name>
    <message>
        <source>The command that does the same</source>
        <translation>Der Befehl, der dasselbe tut</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditDetail</name>
    <message>
        <source>Selected event</source>
        <translation>Ausgewähltes Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Fields of the event</source>
        <translation>Felder des Ereignisses</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Records as they were logged</source>
        <translation>Einträge, wie sie protokolliert wurden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Why it was logged</source>
        <translation>Warum es protokolliert ist</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Which events</source>
        <translation>Welche Ereignisse</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show these events alone</source>
        <translation>Nur diese Ereignisse zeigen</translation>
    </message>
    <message>
        <source>Related events</source>
        <translation>Verwandte Ereignisse</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandte</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are selected.</source>
        <translation>
            <numerusform>%n Ereignis ist ausgewählt.</numerusform>
            <numerusform>%n Ereignisse sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be copied or exported. Select one to see what it is.</source>
        <translation>Sie können kopiert oder exportiert werden. Eines auswählen, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>No event is selected.</source>
        <translation>Kein Ereignis ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see what happened, its records, and what belongs to it.</source>
        <translation>Eines auswählen, um zu sehen, was geschah, seine Einträge und was dazugehört.</translation>
    </message>
    <message>
        <source>time not known</source>
        <translation>Zeit nicht bekannt</translation>
    </message>
    <message>
        <source>The records of this event have been forgotten: newer ones took their place.</source>
        <translation>Die Einträge dieses Ereignisses sind vergessen: Neuere haben ihren Platz genommen.</translation>
    </message>
    <message>
        <source>Of this process</source>
        <translation>Von diesem Prozess</translation>
    </message>
    <message>
        <source>The same refusal</source>
        <translation>Dieselbe Verweigerung</translation>
    </message>
    <message>
        <source>Of this login session</source>
        <translation>Von dieser Anmeldesitzung</translation>
    </message>
    <message>
        <source>With this key</source>
        <translation>Mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>The event tells nothing to look for.</source>
        <translation>Das Ereignis nennt nichts, wonach zu suchen wäre.</translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>What was refused, started and changed, and in which container</source>
        <translation>Was verweigert, gestartet und geändert wurde und in welchem Container</translation>
    </message>
    <message>
        <source>Filter: key=docker container=web1 success=no …</source>
        <translation>Filter: key=docker container=web1 success=no …</translation>
    </message>
    <message>
        <source>Fields, free text, and, or, not (Ctrl+F or /). F1 tells the language, Ctrl+Space what could stand here.</source>
        <translation>Felder, freier Text, and, or, not (Strg+F oder /). F1 erklärt die Sprache, Strg+Leertaste zeigt, was hier stehen könnte.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>How many events there are</source>
        <translation>Wie viele Ereignisse es gibt</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Events or rules</source>
        <translation>Ereignisse oder Regeln</translation>
    </message>
    <message>
        <source>The filter cannot be read: %1 (%2).</source>
        <translation>Der Filter ist nicht lesbar: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>the kernel lost %n event(s)</source>
        <translation>
            <numerusform>der Kernel hat %n Ereignis verloren</numerusform>
            <numerusform>der Kernel hat %n Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the kernel dropped records %n time(s), because they were read too late</source>
        <translation>
            <numerusform>der Kernel hat %n Mal Einträge verworfen, weil sie zu spät gelesen wurden</numerusform>
            <numerusform>der Kernel hat %n Mal Einträge verworfen, weil sie zu spät gelesen wurden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) never came</source>
        <translation>
            <numerusform>%n Ereignis kam nie</numerusform>
            <numerusform>%n Ereignisse kamen nie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are shown before they were whole</source>
        <translation>
            <numerusform>%n Ereignis wird gezeigt, bevor es vollständig war</numerusform>
            <numerusform>%n Ereignisse werden gezeigt, bevor sie vollständig waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is here: %1.</source>
        <translation>Nicht alles ist hier: %1.</translation>
    </message>
    <message>
        <source>This user may not read the audit log.</source>
        <translation>Dieser Benutzer darf das Audit-Protokoll nicht lesen.</translation>
    </message>
    <message>
        <source>The audit log cannot be read from here.</source>
        <translation>Das Audit-Protokoll kann von hier nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The agent may: it listens to the kernel beside auditd, and changes nothing. Or become a member of auditd&apos;s log_group, or open a log that you may read.</source>
        <translation>Der Agent darf es: Er hört neben auditd auf den Kernel und ändert nichts. Oder Mitglied der log_group von auditd werden, oder ein Protokoll öffnen, das lesbar ist.</translation>
    </message>
    <message>
        <source>Reading the log… %1 %</source>
        <translation>Das Protokoll wird gelesen… %1 %</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Das Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>No log is open.</source>
        <translation>Kein Protokoll ist geöffnet.</translation>
    </message>
    <message>
        <source>Open an audit.log, also a compressed one, or drop one or several here. A live host&apos;s events are followed.</source>
        <translation>Ein audit.log öffnen, auch ein komprimiertes, oder eines oder mehrere hier ablegen. Die Ereignisse eines laufenden Hosts werden verfolgt.</translation>
    </message>
    <message>
        <source>No event matches.</source>
        <translation>Kein Ereignis passt.</translation>
    </message>
    <message>
        <source>The filter hides all %1 of them.</source>
        <translation>Der Filter verbirgt alle %1.</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Noch ist nichts protokolliert.</translation>
    </message>
    <message>
        <source>Most refusals of containers leave no record by themselves.</source>
        <translation>Das meiste, was Containern verweigert wird, hinterlässt von selbst keinen Eintrag.</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 von %2 Ereignissen</translation>
    </message>
    <message>
        <source>%1 different</source>
        <translation>%1 verschiedene</translation>
    </message>
    <message>
        <source>reading, %1 %</source>
        <translation>wird gelesen, %1 %</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>following %1</source>
        <translation>verfolgt %1</translation>
    </message>
    <message>
        <source>following through the agent</source>
        <translation>verfolgt über den Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 new ones wait</source>
        <translation>%1 neue warten</translation>
    </message>
    <message>
        <source>the table takes the newest %1</source>
        <translation>die Tabelle nimmt die neuesten %1</translation>
    </message>
    <message>
        <source>%1 older ones forgotten</source>
        <translation>%1 ältere vergessen</translation>
    </message>
    <message>
        <source>%1 lines are no records</source>
        <translation>%1 Zeilen sind keine Einträge</translation>
    </message>
    <message>
        <source>The newest events are kept, up to 64 MiB of text and index; files are read where they are, and only their index is in memory.</source>
        <translation>Die neuesten Ereignisse werden behalten, bis zu 64 MiB an Text und Index; Dateien werden dort gelesen, wo sie sind, und nur ihr Index ist im Speicher.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One object an event (JSON lines)</source>
        <translation>Ein Objekt je Ereignis (JSON-Zeilen)</translation>
    </message>
    <message>
        <source>Page (HTML)</source>
        <translation>Seite (HTML)</translation>
    </message>
    <message>
        <source>Records as they were logged</source>
        <translation>Einträge, wie sie protokolliert wurden</translation>
    </message>
    <message>
        <source>Open log…</source>
        <translation>Protokoll öffnen…</translation>
    </message>
    <message>
        <source>Open one or several audit logs, also compressed by gzip, xz or zstd</source>
        <translation>Ein oder mehrere Audit-Protokolle öffnen, auch mit gzip, xz oder zstd komprimierte</translation>
    </message>
    <message>
        <source>Follow this host</source>
        <translation>Diesen Host verfolgen</translation>
    </message>
    <message>
        <source>Show the events of the engine&apos;s host as they happen</source>
        <translation>Die Ereignisse des Hosts der Engine zeigen, während sie geschehen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest event in sight</source>
        <translation>Das neueste Ereignis im Blick behalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>The table stands still; what comes meanwhile is kept, and counted</source>
        <translation>Die Tabelle steht still; was inzwischen kommt, wird behalten und gezählt</translation>
    </message>
    <message>
        <source>Group repeats</source>
        <translation>Wiederholungen gruppieren</translation>
    </message>
    <message>
        <source>One row for events that say the same, with how many there were, the first and the last</source>
        <translation>Eine Zeile für Ereignisse, die dasselbe sagen, mit ihrer Anzahl, dem ersten und dem letzten</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the selected events, or all that are shown, to a file</source>
        <translation>Die ausgewählten Ereignisse, oder alle gezeigten, in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Why no denial?</source>
        <translation>Warum keine Verweigerung?</translation>
    </message>
    <message>
        <source>Where a refusal may be lost on its way to this window, and what would help</source>
        <translation>Wo eine Verweigerung auf dem Weg zu diesem Fenster verloren gehen kann und was helfen würde</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse zeigen</translation>
    </message>
    <message>
        <source>The filter&apos;s language</source>
        <translation>Die Sprache des Filters</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Show the event&apos;s container on the page Containers</source>
        <translation>Den Container des Ereignisses auf der Seite Container zeigen</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Show the processes of the event&apos;s container</source>
        <translation>Die Prozesse des Containers des Ereignisses zeigen</translation>
    </message>
    <message>
        <source>Allow in profile…</source>
        <translation>Im Profil erlauben…</translation>
    </message>
    <message>
        <source>Add what was refused to the draft of a profile</source>
        <translation>Das Verweigerte dem Entwurf eines Profils hinzufügen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s)</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>ausearch command</source>
        <translation>ausearch-Befehl</translation>
    </message>
    <message>
        <source>auditctl rule for events like this</source>
        <translation>auditctl-Regel für Ereignisse wie dieses</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Why it was logged, and what it means</source>
        <translation>Warum es protokolliert ist und was es bedeutet</translation>
    </message>
    <message>
        <source>Make a rule like this…</source>
        <translation>Regel für solche Ereignisse anlegen…</translation>
    </message>
    <message>
        <source>Load an audit rule that logs events like this one</source>
        <translation>Eine Audit-Regel laden, die Ereignisse wie dieses protokolliert</translation>
    </message>
    <message>
        <source>Container: %1</source>
        <translation>Container: %1</translation>
    </message>
    <message>
        <source>Process: %1</source>
        <translation>Prozess: %1</translation>
    </message>
    <message>
        <source>This process and its children</source>
        <translation>Dieser Prozess und seine Kindprozesse</translation>
    </message>
    <message>
        <source>This login session</source>
        <translation>Diese Anmeldesitzung</translation>
    </message>
    <message>
        <source>The same refusal</source>
        <translation>Dieselbe Verweigerung</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>System call: %1</source>
        <translation>Systemaufruf: %1</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>Refusals, grouped</source>
        <translation>Verweigerungen, gruppiert</translation>
    </message>
    <message>
        <source>Logged by seccomp</source>
        <translation>Von Seccomp protokolliert</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>Started in containers</source>
        <translation>In Containern gestartet</translation>
    </message>
    <message>
        <source>Only containers</source>
        <translation>Nur Container</translation>
    </message>
    <message>
        <source>The docker command</source>
        <translation>Der Befehl docker</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view:</source>
        <translation>Name der Ansicht:</translation>
    </message>
    <message>
        <source>Open audit logs</source>
        <translation>Audit-Protokolle öffnen</translation>
    </message>
    <message>
        <source>Audit logs (*.log *.log.* *.gz *.xz *.zst);;All files (*)</source>
        <translation>Audit-Protokolle (*.log *.log.* *.gz *.xz *.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1</source>
        <translation>
            <numerusform>%n Ereignis in %1 geschrieben</numerusform>
            <numerusform>%n Ereignisse in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 were forgotten already</source>
        <translation>%1; %2 waren schon vergessen</translation>
    </message>
    <message>
        <source>audit-events</source>
        <comment>name of a file</comment>
        <translation>audit-ereignisse</translation>
    </message>
    <message>
        <source>the oldest %1 of the log are left out, because memory is short for their index (bulkheadctl audit searches all of it for a key or a text)</source>
        <translation>die ältesten %1 des Protokolls fehlen, weil der Speicher für ihren Index nicht reicht (bulkheadctl audit durchsucht alles nach einem Schlüssel oder Text)</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of event, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>PID</source>
        <translation>PID</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erstes</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::AuditWorker</name>
    <message>
        <source>The log was rotated; the new file is followed.</source>
        <translation>Das Protokoll wurde rotiert; die neue Datei wird verfolgt.</translation>
    </message>
    <message>
        <source>The log was truncated; it is read from its beginning.</source>
        <translation>Das Protokoll wurde gekürzt; es wird von vorn gelesen.</translation>
    </message>
    <message>
        <source>The log is gone; a new one is waited for.</source>
        <translation>Das Protokoll ist weg; auf ein neues wird gewartet.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CallDetailPane</name>
    <message>
        <source>The selected call</source>
        <translation>Der ausgewählte Aufruf</translation>
    </message>
    <message>
        <source>Select a call in the table: here stands what it does, what the profile does with it and why, and where it was recorded.</source>
        <translation>Einen Aufruf in der Tabelle auswählen: Hier steht, was er tut, was das Profil mit ihm macht und warum, und wo er aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Show this rule in the text</source>
        <translation>Diese Regel im Text zeigen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CallRuleDialog</name>
    <message>
        <source>Log system calls</source>
        <translation>Systemaufrufe protokollieren</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>&amp;Calls:</source>
        <translation>&amp;Aufrufe:</translation>
    </message>
    <message>
        <source>&amp;Programs of:</source>
        <translation>&amp;Programme mit:</translation>
    </message>
    <message>
        <source>64 bits</source>
        <translation>64 Bit</translation>
    </message>
    <message>
        <source>32 bits</source>
        <translation>32 Bit</translation>
    </message>
    <message>
        <source>&amp;That end:</source>
        <translation>&amp;Die enden:</translation>
    </message>
    <message>
        <source>in any way</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>well</source>
        <translation>mit Erfolg</translation>
    </message>
    <message>
        <source>with EPERM</source>
        <translation>mit EPERM</translation>
    </message>
    <message>
        <source>with EACCES</source>
        <translation>mit EACCES</translation>
    </message>
    <message>
        <source>with any error</source>
        <translation>mit irgendeinem Fehler</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>people who logged in</source>
        <translation>Personen, die sich angemeldet haben</translation>
    </message>
    <message>
        <source>services and containers: no login</source>
        <translation>Diensten und Containern: ohne Anmeldung</translation>
    </message>
    <message>
        <source>root</source>
        <translation>root</translation>
    </message>
    <message>
        <source>&amp;And:</source>
        <translation>&amp;Und:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>&amp;Schlüssel:</translation>
    </message>
    <message>
        <source>A call that happens often makes many events. “all” stands for all calls: give an error with it.</source>
        <translation>Ein Aufruf, der oft vorkommt, ergibt viele Ereignisse. „all“ steht für alle Aufrufe: dazu einen Fehler angeben.</translation>
    </message>
    <message>
        <source>Name at least one call.</source>
        <translation>Mindestens einen Aufruf angeben.</translation>
    </message>
    <message>
        <source>There is no system call “%1”.</source>
        <translation>Es gibt keinen Systemaufruf „%1“.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CallTableModel</name>
    <message>
        <source>The engine&apos;s own profile opens %1 to containers with %2.</source>
        <translation>Das eigene Profil der Engine öffnet %1 für Container mit %2.</translation>
    </message>
    <message>
        <source>In the recording %1 only ever failed with ENOSYS or EPERM: the program took another way.</source>
        <translation>In der Aufzeichnung ist %1 immer nur mit ENOSYS oder EPERM gescheitert: Das Programm hat einen anderen Weg genommen.</translation>
    </message>
    <message>
        <source>What this profile does on the target; tinted where the engine&apos;s own does something else</source>
        <translation>Was dieses Profil auf dem Ziel tut; getönt, wo das eigene der Engine etwas anderes tut</translation>
    </message>
    <message>
        <source>What the engine&apos;s own profile does on the target</source>
        <translation>Was das eigene Profil der Engine auf dem Ziel tut</translation>
    </message>
    <message>
        <source>Capabilities that open the call in the engine&apos;s own profile</source>
        <translation>Capabilities, die den Aufruf im eigenen Profil der Engine öffnen</translation>
    </message>
    <message>
        <source>How often the recordings have it</source>
        <translation>Wie oft er in den Aufzeichnungen steht</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
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
    <name>bulkhead::ui::CgroupDialog</name>
    <message>
        <source>Version 2, %1</source>
        <translation>Version 2, %1</translation>
    </message>
    <message>
        <source>Version 1: %1, %2</source>
        <translation>Version 1: %1, %2</translation>
    </message>
    <message>
        <source>Hierarchy:</source>
        <translation>Hierarchie:</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CgroupSteps</name>
    <message>
        <source>done; the file reads %1 now</source>
        <translation>erledigt; die Datei lautet jetzt %1</translation>
    </message>
    <message>
        <source>done; /proc/%1/cgroup tells %2 now</source>
        <translation>erledigt; /proc/%1/cgroup nennt jetzt %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>The engine warns: %1</source>
        <translation>Die Engine warnt: %1</translation>
    </message>
    <message>
        <source>The engine cannot take this back: a container keeps a limit of memory or CPUs once it has one.</source>
        <translation>Die Engine kann dies nicht zurücknehmen: Ein Container behält eine Grenze für Speicher oder CPUs, sobald er eine hat.</translation>
    </message>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
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
    <message>
        <source>How much of the last ten seconds some of the group waited for CPU, memory or I/O: the worst of the three</source>
        <translation>Wie viel der letzten zehn Sekunden ein Teil der Gruppe auf CPU, Speicher oder E/A gewartet hat: das Schlechteste der drei</translation>
    </message>
    <message>
        <source>Read and written each second</source>
        <translation>Je Sekunde gelesen und geschrieben</translation>
    </message>
    <message>
        <source>I/O</source>
        <translation>E/A</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CgroupWorkbench</name>
    <message>
        <source>Changes to the control groups</source>
        <translation>Änderungen an den Control Groups</translation>
    </message>
    <message>
        <source>Control groups cannot be changed here.</source>
        <translation>Control Groups können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Changes are made by the agent on a live host.</source>
        <translation>Änderungen macht der Agent auf einem laufenden Host.</translation>
    </message>
    <message>
        <source>&amp;New group</source>
        <translation>&amp;Neue Gruppe</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Limits of the container…</source>
        <translation>Grenzen des Containers …</translation>
    </message>
    <message>
        <source>&amp;Move in</source>
        <translation>&amp;Hereinholen</translation>
    </message>
    <message>
        <source>Move a process into the group</source>
        <translation>Einen Prozess in die Gruppe verschieben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>Limits of %1…</source>
        <translation>Grenzen von %1 …</translation>
    </message>
    <message>
        <source>The root group has no limits.</source>
        <translation>Die Wurzelgruppe hat keine Grenzen.</translation>
    </message>
    <message>
        <source>The selected group has no controller of CPUs, memory or processes.</source>
        <translation>Die ausgewählte Gruppe hat keinen Controller für CPUs, Speicher oder Prozesse.</translation>
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
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the control groups</source>
        <translation>Die Control Groups ändern</translation>
    </message>
    <message>
        <source>Limits cannot be changed here: that takes a live host with an agent.</source>
        <translation>Grenzen können hier nicht geändert werden: Dazu braucht es einen laufenden Host mit einem Agenten.</translation>
    </message>
    <message>
        <source>Unlock changes first: in the menu of the agent, in the status bar.</source>
        <translation>Zuerst Änderungen freigeben: im Menü des Agenten, in der Statusleiste.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ChangeModel</name>
    <message>
        <source>(not set)</source>
        <translation>(nicht gesetzt)</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>allows more</source>
        <translation>erlaubt mehr</translation>
    </message>
    <message>
        <source>allows less</source>
        <translation>erlaubt weniger</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Call or setting</source>
        <translation>Aufruf oder Einstellung</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ChangeTableModel</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
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
    <name>bulkhead::ui::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
    <name>bulkhead::ui::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>What appeared, vanished, got weaker or stricter</source>
        <translation>Was hinzukam, verschwand, schwächer oder strenger wurde</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Filter by subject, check, setting or value</source>
        <translation>Filtern nach Betroffenem, Prüfung, Einstellung oder Wert</translation>
    </message>
    <message>
        <source>%1: host</source>
        <translation>%1: Host</translation>
    </message>
    <message>
        <source>%1: container</source>
        <translation>%1: Container</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Open snapshot…</source>
        <translation>Schnappschuss öffnen…</translation>
    </message>
    <message>
        <source>Compare with a saved snapshot</source>
        <translation>Mit einem gespeicherten Schnappschuss vergleichen</translation>
    </message>
    <message>
        <source>Compare with a snapshot</source>
        <translation>Mit einem Schnappschuss vergleichen</translation>
    </message>
    <message>
        <source>Bulkhead snapshots (*.bulkhead)</source>
        <translation>Bulkhead-Schnappschüsse (*.bulkhead)</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the differences as JSON or as text</source>
        <translation>Die Unterschiede als JSON oder als Text schreiben</translation>
    </message>
    <message>
        <source>Export differences</source>
        <translation>Unterschiede exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json);;Plain text (*.txt)</source>
        <translation>JSON (*.json);;Reiner Text (*.txt)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>the whole host</source>
        <translation>der ganze Host</translation>
    </message>
    <message>
        <source>A container is compared with a container.</source>
        <translation>Ein Container wird mit einem Container verglichen.</translation>
    </message>
    <message>
        <source>Choose one on the other side too, or the whole host on both.</source>
        <translation>Auch auf der anderen Seite einen wählen, oder auf beiden den ganzen Host.</translation>
    </message>
    <message>
        <source>The container is no longer there.</source>
        <translation>Der Container ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose the container on the right.</source>
        <translation>Den Container rechts wählen.</translation>
    </message>
    <message>
        <source>What an image sets itself only its engine tells.</source>
        <translation>Was ein Image selbst festlegt, sagt nur seine Engine.</translation>
    </message>
    <message>
        <source>Connect to the engine of this container.</source>
        <translation>Mit der Engine dieses Containers verbinden.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>There is no difference.</source>
        <translation>Es gibt keinen Unterschied.</translation>
    </message>
    <message>
        <source>No check says otherwise, and no setting differs. Pids, times and addresses do not count.</source>
        <translation>Keine Prüfung sagt etwas anderes, und keine Einstellung weicht ab. PIDs, Zeiten und Adressen zählen nicht.</translation>
    </message>
    <message>
        <source>Choose two sides.</source>
        <translation>Zwei Seiten wählen.</translation>
    </message>
    <message>
        <source>Two containers, a container and its image, or this host and a saved snapshot of it or of another.</source>
        <translation>Zwei Container, einen Container und sein Image, oder diesen Host und einen gespeicherten Schnappschuss von ihm oder einem anderen.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>its image&apos;s defaults</source>
        <translation>die Vorgaben seines Images</translation>
    </message>
    <message>
        <source>It is compared with what docker run makes of its image, with nothing else said.</source>
        <translation>Verglichen wird mit dem, was docker run aus seinem Image macht, wenn sonst nichts gesagt wird.</translation>
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
    <name>bulkhead::ui::ContainerLimitDialog</name>
    <message>
        <source>Limits of %1</source>
        <translation>Grenzen von %1</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Die Grenzen ändern</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>all of the host</source>
        <translation>alle des Hosts</translation>
    </message>
    <message>
        <source>Memory:</source>
        <translation>Speicher:</translation>
    </message>
    <message>
        <source>Memory and swap:</source>
        <translation>Speicher und Swap:</translation>
    </message>
    <message>
        <source>CPU time, in CPUs:</source>
        <translation>CPU-Zeit, in CPUs:</translation>
    </message>
    <message>
        <source>Processes:</source>
        <translation>Prozesse:</translation>
    </message>
    <message>
        <source>CPUs:</source>
        <translation>CPUs:</translation>
    </message>
    <message>
        <source>Memory nodes:</source>
        <translation>Speicherknoten:</translation>
    </message>
    <message>
        <source>What is left empty stays as it is. Memory in units such as 256M, 1.5G or 50 % of the host; processes, and memory and swap, may be max for no limit.</source>
        <translation>Was leer bleibt, bleibt, wie es ist. Speicher in Einheiten wie 256M, 1.5G oder 50 % des Hosts; Prozesse sowie Speicher und Swap dürfen max sein, für keine Grenze.</translation>
    </message>
    <message>
        <source>The engine wants memory and swap together with a memory limit that is above the one of before.</source>
        <translation>Die Engine verlangt Speicher und Swap zusammen mit einer Speichergrenze, die über der bisherigen liegt.</translation>
    </message>
    <message>
        <source>The engine cannot take a memory limit away.</source>
        <translation>Die Engine kann eine Speichergrenze nicht wegnehmen.</translation>
    </message>
    <message>
        <source>The engine takes 0 for “as it is”.</source>
        <translation>Die Engine versteht 0 als „wie es ist“.</translation>
    </message>
    <message>
        <source>A number of CPUs is expected, such as 1.5.</source>
        <translation>Erwartet wird eine Zahl von CPUs wie 1.5.</translation>
    </message>
    <message>
        <source>Nothing is to be changed yet.</source>
        <translation>Noch soll nichts geändert werden.</translation>
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
    <message>
        <source>Change limits…</source>
        <translation>Grenzen ändern …</translation>
    </message>
    <message>
        <source>Change the limits of memory, CPUs and processes through the engine, on the page Control Groups</source>
        <translation>Die Grenzen für Speicher, CPUs und Prozesse über die Engine ändern, auf der Seite Control Groups</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Befunde zeigen</translation>
    </message>
    <message>
        <source>What is wrong with the selected container, and how to mend it</source>
        <translation>Was am ausgewählten Container falsch ist und wie es zu beheben ist</translation>
    </message>
    <message>
        <source>Harden…</source>
        <translation>Härten…</translation>
    </message>
    <message>
        <source>Choose what to take away from this container, and see the command that makes what is left</source>
        <translation>Wählen, was diesem Container genommen wird, und den Befehl sehen, der anlegt, was übrig bleibt</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Die zwei vergleichen</translation>
    </message>
    <message>
        <source>What is weaker and what is stricter in the second of two selected containers</source>
        <translation>Was am zweiten von zwei ausgewählten Containern schwächer und was strenger ist</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::CoverageModel</name>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>in part: %1 is missing</source>
        <translation>zum Teil: %1 fehlt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not on this host</source>
        <translation>nicht auf diesem Host</translation>
    </message>
    <message>
        <source>CIS</source>
        <translation>CIS</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
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
    <name>bulkhead::ui::DecidePane</name>
    <message>
        <source>What is asked about</source>
        <translation>Wonach gefragt wird</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the container sees it; that of a directory ends with /</source>
        <translation>Wie der Container ihn sieht; der eines Verzeichnisses endet mit /</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>r read, w write, a append, x execute, m map as executable, k lock, l link</source>
        <translation>r lesen, w schreiben, a anhängen, x ausführen, m ausführbar abbilden, k sperren, l verknüpfen</translation>
    </message>
    <message>
        <source>as its owner</source>
        <translation>als Eigentümer</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Show rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Show the deciding rule in the text</source>
        <translation>Die entscheidende Regel im Text zeigen</translation>
    </message>
    <message>
        <source>A path begins with /.</source>
        <translation>Ein Pfad beginnt mit /.</translation>
    </message>
    <message>
        <source>“%1” is no access: write some of r, w, a, x, m, k and l.</source>
        <translation>„%1“ ist kein Zugriff: einige von r, w, a, x, m, k und l angeben.</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Entschieden %1</translation>
    </message>
    <message>
        <source>No rule names it. The profile is in complain mode: it is allowed and logged.</source>
        <translation>Keine Regel nennt es. Das Profil ist im Modus complain: Es wird erlaubt und protokolliert.</translation>
    </message>
    <message>
        <source>No rule names it: what is not allowed is refused.</source>
        <translation>Keine Regel nennt es: Was nicht erlaubt ist, wird verweigert.</translation>
    </message>
    <message>
        <source>It is refused for %1.</source>
        <translation>Verweigert wird es für %1.</translation>
    </message>
    <message>
        <source>The program runs on as %1.</source>
        <translation>Das Programm läuft weiter als %1.</translation>
    </message>
    <message>
        <source>Who owns the file and who does not get different answers.</source>
        <translation>Wem die Datei gehört und wem nicht, die bekommen verschiedene Antworten.</translation>
    </message>
    <message>
        <source>The rule has conditions that were not asked about.</source>
        <translation>Die Regel hat Bedingungen, nach denen nicht gefragt wurde.</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>erlaubt, protokolliert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>denied, logged</source>
        <translation>verweigert, protokolliert</translation>
    </message>
    <message>
        <source>denied in silence</source>
        <translation>still verweigert</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DenialDialog</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>hides refusals</source>
        <translation>verbirgt Verweigerungen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Start the agent…</source>
        <translation>Agent starten …</translation>
    </message>
    <message>
        <source>Go to Seccomp</source>
        <translation>Zu Seccomp</translation>
    </message>
    <message>
        <source>Go to AppArmor</source>
        <translation>Zu AppArmor</translation>
    </message>
    <message>
        <source>Add the rule…</source>
        <translation>Die Regel hinzufügen …</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Why do I see no denial?</source>
        <translation>Warum ist keine Verweigerung zu sehen?</translation>
    </message>
    <message>
        <source>Most refusals leave no record by themselves. These are the places where one may be lost on its way to this window.</source>
        <translation>Die meisten Verweigerungen hinterlassen von selbst keinen Eintrag. Dies sind die Stellen, an denen eine auf dem Weg in dieses Fenster verloren gehen kann.</translation>
    </message>
    <message>
        <source>&amp;Container:</source>
        <translation>&amp;Container:</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>keiner im Besonderen</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command: %1</source>
        <translation>Den Befehl kopieren: %1</translation>
    </message>
    <message>
        <source>Copied the command</source>
        <translation>Befehl kopiert</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DenialFeed</name>
    <message>
        <source>the host</source>
        <translation>der Host</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DiffPane</name>
    <message>
        <source>What it is compared with</source>
        <translation>Womit es verglichen wird</translation>
    </message>
    <message>
        <source>Compared &amp;with</source>
        <translation>Verglichen &amp;mit</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>the engine&apos;s own profile</source>
        <translation>dem eigenen Profil der Engine</translation>
    </message>
    <message>
        <source>that of container %1</source>
        <translation>dem von Container %1</translation>
    </message>
    <message>
        <source>a file…</source>
        <translation>einer Datei…</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Seccomp profiles (*.json);;All files (*)</source>
        <translation>Seccomp-Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>They cannot be compared.</source>
        <translation>Sie können nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Both do the same on this target.</source>
        <translation>Beide tun auf diesem Ziel dasselbe.</translation>
    </message>
    <message>
        <source>However differently they may be written.</source>
        <translation>Wie verschieden sie auch geschrieben sein mögen.</translation>
    </message>
    <message>
        <source>%1 allowed more, %2 less, %3 answered otherwise</source>
        <translation>%1 mehr erlaubt, %2 weniger, %3 anders beantwortet</translation>
    </message>
    <message>
        <source>that of Docker %1</source>
        <translation>dem von Docker %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DocumentEditor</name>
    <message>
        <source>What is not saved cannot be kept for after a crash.</source>
        <translation>Ungespeichertes kann nicht für die Zeit nach einem Absturz aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als …</translation>
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
        <source>Find in text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
    <message>
        <source>The editor library is not installed: the text is shown without colours and folding.</source>
        <translation>Die Editor-Bibliothek ist nicht installiert: Der Text ist ohne Farben und Faltung gezeigt.</translation>
    </message>
    <message>
        <source>Not saved in a file yet</source>
        <translation>Noch nicht in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>● unsaved</source>
        <translation>● ungespeichert</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>noch keine Datei</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>%1 was not saved; the file is as it was.</source>
        <translation>%1 wurde nicht gespeichert; die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 has been changed by another program since it was opened.</source>
        <translation>%1 wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Overwrite it</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Ungespeicherte Änderungen</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save them before another document takes its place?</source>
        <translation>Sollen sie gespeichert werden, bevor ein anderes Dokument an die Stelle tritt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>%1 was changed by another program and read again</source>
        <translation>%1 wurde von einem anderen Programm geändert und neu gelesen</translation>
    </message>
    <message>
        <source>These changes were not saved when the program ended on %1.</source>
        <translation>Diese Änderungen waren nicht gespeichert, als das Programm am %1 endete.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Give them up</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Ungespeicherte Änderungen an %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::DraftKeeper</name>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
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
    <name>bulkhead::ui::EscapeCard</name>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Preconditions that are met</source>
        <translation>Erfüllte Voraussetzungen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nicht erfüllt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Show %1 in the raw JSON</source>
        <translation>%1 im rohen JSON zeigen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EscapeTableModel</name>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EventFieldModel</name>
    <message>
        <source>System call</source>
        <translation>Systemaufruf</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>AppArmor</source>
        <translation>AppArmor</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capability</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>Peer</source>
        <translation>Gegenstelle</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Policy namespace</source>
        <translation>Richtlinien-Namensraum</translation>
    </message>
    <message>
        <source>Login user</source>
        <translation>Angemeldeter Benutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Effective user</source>
        <translation>Effektiver Benutzer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1 (%2 on the host)</source>
        <comment>number, name</comment>
        <translation>%1 (%2 auf dem Host)</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Wiederholt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Why that</source>
        <translation>Warum dieser</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
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
        <source>that of the container</source>
        <translation>der des Containers</translation>
    </message>
    <message>
        <source>Privileged</source>
        <translation>Privilegiert</translation>
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
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>seccomp&apos;s action</source>
        <translation>Aktion von Seccomp</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnis</translation>
    </message>
    <message>
        <source>  owner %1</source>
        <translation>  Eigentümer %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Datei, %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subjekt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Modul</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::EventFieldModel::EventFieldModel</name>
    <message>
        <source>not set: started by no login</source>
        <translation>nicht gesetzt: von keiner Anmeldung gestartet</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ExceptionDialog</name>
    <message>
        <source>Accept a finding</source>
        <translation>Einen Befund akzeptieren</translation>
    </message>
    <message>
        <source>%1 (%2) of %3 stays in every report, as accepted. After its last day it comes back.</source>
        <translation>%1 (%2) von %3 bleibt in jedem Bericht, als akzeptiert. Nach dem letzten Tag kommt der Befund wieder.</translation>
    </message>
    <message>
        <source>Why this is acceptable here</source>
        <translation>Warum dies hier annehmbar ist</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Everything that this check finds</source>
        <translation>Alles, was diese Prüfung findet</translation>
    </message>
    <message>
        <source>The engine and its host</source>
        <translation>Die Engine und ihr Host</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>Has a last day</source>
        <translation>Hat einen letzten Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ExceptionTableModel</name>
    <message>
        <source>the engine or its host</source>
        <translation>die Engine oder ihr Host</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>accepts %n finding(s)</source>
        <translation>
            <numerusform>akzeptiert %n Befund</numerusform>
            <numerusform>akzeptiert %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to accept here</source>
        <translation>hier nichts zu akzeptieren</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
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
    <name>bulkhead::ui::FaultModel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>The kernel here does not enforce rules of: %1</source>
        <translation>Der Kernel hier setzt Regeln dieser Art nicht durch: %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FileFindingModel</name>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FilterCompleter</name>
    <message>
        <source>What could stand here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FilterHelp</name>
    <message>
        <source>The filter&apos;s language</source>
        <translation>Die Sprache des Filters</translation>
    </message>
    <message>
        <source>Words beside each other must all hold. Anything that is no test is free text, in any letter case.</source>
        <translation>Wörter nebeneinander müssen alle zutreffen. Was keine Bedingung ist, ist freier Text, groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>equal; several values by commas: any of them</source>
        <translation>gleich; mehrere Werte mit Kommas: einer davon</translation>
    </message>
    <message>
        <source>a regular expression finds something</source>
        <translation>ein regulärer Ausdruck findet etwas</translation>
    </message>
    <message>
        <source>none of these; finds nothing</source>
        <translation>keiner davon; findet nichts</translation>
    </message>
    <message>
        <source>numbers: &lt; &lt;= &gt; &gt;=</source>
        <translation>Zahlen: &lt; &lt;= &gt; &gt;=</translation>
    </message>
    <message>
        <source>times: 10m, 2h, 3d, 10:30, today, 2026-11-27T10:00</source>
        <translation>Zeiten: 10m, 2h, 3d, 10:30, today, 2026-11-27T10:00</translation>
    </message>
    <message>
        <source>free text, also where the log has it in hexadecimal</source>
        <translation>freier Text, auch wo er im Protokoll hexadezimal steht</translation>
    </message>
    <message>
        <source>and, or, not, brackets</source>
        <translation>und, oder, nicht, Klammern</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Any other field of the records works too.</source>
        <translation>Jedes andere Feld der Einträge geht auch.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingDetail</name>
    <message>
        <source>The selected finding</source>
        <translation>Der ausgewählte Befund</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren…</translation>
    </message>
    <message>
        <source>Live with this finding, for a reason and for a time</source>
        <translation>Mit diesem Befund leben, aus einem Grund und auf Zeit</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr akzeptieren</translation>
    </message>
    <message>
        <source>Remove the exception: the finding comes back</source>
        <translation>Die Ausnahme entfernen: Der Befund kommt wieder</translation>
    </message>
    <message>
        <source>Show container</source>
        <translation>Container zeigen</translation>
    </message>
    <message>
        <source>Harden…</source>
        <translation>Härten…</translation>
    </message>
    <message>
        <source>Choose what to take away from this container, and see the command that makes what is left</source>
        <translation>Wählen, was diesem Container genommen wird, und den Befehl sehen, der anlegt, was übrig bleibt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>What an attacker gains</source>
        <translation>Was ein Angreifer gewinnt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es zu beheben ist</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>docker run</source>
        <translation>docker run</translation>
    </message>
    <message>
        <source>In the service of compose.yaml</source>
        <translation>Im Dienst in compose.yaml</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>Show %1 in the raw JSON</source>
        <translation>%1 im rohen JSON zeigen</translation>
    </message>
    <message>
        <source>No finding is selected.</source>
        <translation>Kein Befund ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select one to see why it matters and how to mend it.</source>
        <translation>Einen auswählen, um zu sehen, warum er zählt und wie er zu beheben ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the list</source>
        <translation>
            <numerusform>%n Zeile der Liste</numerusform>
            <numerusform>%n Zeilen der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>unbefristet</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingTableModel</name>
    <message numerus="yes">
        <source>%1, %n row(s), closed</source>
        <translation>
            <numerusform>%1, %n Zeile, zugeklappt</numerusform>
            <numerusform>%1, %n Zeilen, zugeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s), open</source>
        <translation>
            <numerusform>%1, %n Zeile, aufgeklappt</numerusform>
            <numerusform>%1, %n Zeilen, aufgeklappt</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What is wrong, what it gives an attacker, and how to mend it</source>
        <translation>Was falsch ist, was es einem Angreifer gibt und wie es zu beheben ist</translation>
    </message>
    <message>
        <source>The exception was not saved: %1</source>
        <translation>Die Ausnahme wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Filter by finding, subject, check, evidence, …</source>
        <translation>Filtern nach Befund, Betroffenem, Prüfung, Beleg, …</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Ausbruchswege</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Ausnahmen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Show the findings of everything again</source>
        <translation>Wieder die Befunde von allem zeigen</translation>
    </message>
    <message>
        <source>Which verdicts are shown: what fails, passes, does not apply, is not known</source>
        <translation>Welche Urteile gezeigt werden: nicht bestanden, bestanden, nicht zutreffend, nicht bekannt</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Betroffenem</translation>
    </message>
    <message>
        <source>By check</source>
        <translation>Nach Prüfung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>HTML, to read and print</source>
        <translation>HTML, zum Lesen und Drucken</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>SARIF 2.1.0, for code scanning</source>
        <translation>SARIF 2.1.0, für Code-Scanning</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JUnit XML, for CI</source>
        <translation>JUnit XML, für CI</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Export findings: %1</source>
        <translation>Befunde exportieren: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Alle Urteile</translation>
    </message>
    <message>
        <source>No verdict</source>
        <translation>Kein Urteil</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The exceptions are not applied: %1</source>
        <translation>Die Ausnahmen werden nicht angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) have expired: their findings are back.</source>
        <translation>
            <numerusform>%n Ausnahme ist abgelaufen: Ihre Befunde sind wieder da.</numerusform>
            <numerusform>%n Ausnahmen sind abgelaufen: Ihre Befunde sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything is judged: %1</source>
        <translation>Nicht alles ist beurteilt: %1</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Every check that could be answered passes. What is not known is listed under the verdicts.</source>
        <translation>Jede Prüfung, die beantwortet werden konnte, ist bestanden. Was nicht bekannt ist, steht unter den Urteilen.</translation>
    </message>
    <message>
        <source>No finding matches.</source>
        <translation>Kein Befund passt.</translation>
    </message>
    <message>
        <source>The filter hides all of them.</source>
        <translation>Der Filter verbirgt alle.</translation>
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
        <source>Judging %1…</source>
        <translation>%1 wird beurteilt…</translation>
    </message>
    <message>
        <source>The engine&apos;s details of this container are not known.</source>
        <translation>Die Einzelheiten der Engine zu diesem Container sind nicht bekannt.</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>%1 akzeptiert</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Befunde exportieren</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Nach %1 exportiert</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::FindingsTab</name>
    <message>
        <source>The exception was not saved: %1</source>
        <translation>Die Ausnahme wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Findings of the container</source>
        <translation>Befunde des Containers</translation>
    </message>
    <message>
        <source>Judging %1…</source>
        <translation>%1 wird beurteilt …</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>What is not known is listed on the page Findings.</source>
        <translation>Was nicht bekannt ist, steht auf der Seite Befunde.</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>%1 akzeptiert</translation>
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
    <name>bulkhead::ui::GrantModel</name>
    <message>
        <source>allow</source>
        <translation>erlauben</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>verweigern</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>by %1: %2</source>
        <translation>durch %1: %2</translation>
    </message>
    <message>
        <source>by line %1: %2</source>
        <translation>durch Zeile %1: %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>every capability</source>
        <translation>jede Capability</translation>
    </message>
    <message>
        <source>All that the container has</source>
        <translation>Alle, die der Container hat</translation>
    </message>
    <message>
        <source>every network</source>
        <translation>jedes Netzwerk</translation>
    </message>
    <message>
        <source>docker stop and docker kill, where the daemon has no profile</source>
        <translation>docker stop und docker kill, wo der Daemon kein Profil hat</translation>
    </message>
    <message>
        <source>docker stop, where runc has a profile</source>
        <translation>docker stop, wo runc ein Profil hat</translation>
    </message>
    <message>
        <source>docker stop, where crun has a profile</source>
        <translation>docker stop, wo crun ein Profil hat</translation>
    </message>
    <message>
        <source>Between the container&apos;s own processes</source>
        <translation>Zwischen den eigenen Prozessen des Containers</translation>
    </message>
    <message>
        <source>Debuggers and ps inside the container</source>
        <translation>Debugger und ps im Container</translation>
    </message>
    <message>
        <source>Unmounting</source>
        <translation>Aushängen</translation>
    </message>
    <message>
        <source>Mounting, whatever and wherever</source>
        <translation>Einhängen, gleich was und wo</translation>
    </message>
    <message>
        <source>Another root directory</source>
        <translation>Ein anderes Wurzelverzeichnis</translation>
    </message>
    <message>
        <source>User namespaces of its own</source>
        <translation>Eigene Benutzer-Namensräume</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>allowed, logged</source>
        <translation>erlaubt, protokolliert</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>no rule names it</source>
        <translation>keine Regel nennt es</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Audited</source>
        <translation>Protokolliert</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
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
    <name>bulkhead::ui::GroupLimitDialog</name>
    <message>
        <source>Set CPUs</source>
        <translation>CPUs setzen</translation>
    </message>
    <message>
        <source>Set memory nodes</source>
        <translation>Speicherknoten setzen</translation>
    </message>
    <message>
        <source>Set the memory limit</source>
        <translation>Die Speichergrenze setzen</translation>
    </message>
    <message>
        <source>Set the process limit</source>
        <translation>Die Prozessgrenze setzen</translation>
    </message>
    <message>
        <source>CPUs:</source>
        <translation>CPUs:</translation>
    </message>
    <message>
        <source>Numbers and ranges: 0-3, or 0,2. This host has %1.</source>
        <translation>Nummern und Bereiche: 0-3 oder 0,2. Dieser Host hat %1.</translation>
    </message>
    <message>
        <source>Memory nodes:</source>
        <translation>Speicherknoten:</translation>
    </message>
    <message>
        <source>Numbers and ranges; on a machine with one memory it is 0. This host has %1.</source>
        <translation>Nummern und Bereiche; auf einer Maschine mit einem einzigen Speicher ist es 0. Dieser Host hat %1.</translation>
    </message>
    <message>
        <source>Memory limit:</source>
        <translation>Speichergrenze:</translation>
    </message>
    <message>
        <source>An amount such as 256M or 1.5G, a share of the host&apos;s memory such as 50 %, or max for no limit.</source>
        <translation>Eine Menge wie 256M oder 1.5G, ein Anteil am Speicher des Hosts wie 50 %, oder max für keine Grenze.</translation>
    </message>
    <message>
        <source>This host has %1.</source>
        <translation>Dieser Host hat %1.</translation>
    </message>
    <message>
        <source>Process limit:</source>
        <translation>Prozessgrenze:</translation>
    </message>
    <message>
        <source>How many processes and threads the group may have, or max for no limit.</source>
        <translation>Wie viele Prozesse und Threads die Gruppe haben darf, oder max für keine Grenze.</translation>
    </message>
    <message>
        <source>The group is in no hierarchy with that controller.</source>
        <translation>Die Gruppe ist in keiner Hierarchie mit diesem Controller.</translation>
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
    <name>bulkhead::ui::HardenDialog</name>
    <message>
        <source>Harden %1</source>
        <translation>%1 härten</translation>
    </message>
    <message>
        <source>Nothing of what Bulkhead knows can be taken away from this container.</source>
        <translation>Nichts von dem, was Bulkhead kennt, kann diesem Container genommen werden.</translation>
    </message>
    <message>
        <source>Tick what this container can do without. What only you know is asked; nothing is changed here: copy the result and start the container with it.</source>
        <translation>Ankreuzen, worauf dieser Container verzichten kann. Was Bulkhead nicht wissen kann, wird gefragt; hier wird nichts geändert: das Ergebnis kopieren und den Container damit starten.</translation>
    </message>
    <message>
        <source>What may be taken away</source>
        <translation>Was genommen werden kann</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>compose.yaml</source>
        <translation>compose.yaml</translation>
    </message>
    <message>
        <source>Kubernetes pod</source>
        <translation>Kubernetes-Pod</translation>
    </message>
    <message>
        <source>AWS ECS task definition</source>
        <translation>Task-Definition für AWS ECS</translation>
    </message>
    <message>
        <source>systemd unit</source>
        <translation>systemd-Unit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The container that would be left</source>
        <translation>Der Container, der übrig bliebe</translation>
    </message>
    <message>
        <source>What it cannot express, or leaves to you</source>
        <translation>Was es nicht ausdrücken kann oder offen lässt</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Look what it has written</source>
        <translation>Nachsehen, was er geschrieben hat</translation>
    </message>
    <message>
        <source>Asks the engine which files differ from the image, as docker diff does. Let the program do all that it does before.</source>
        <translation>Fragt die Engine, welche Dateien vom Image abweichen, wie docker diff es zeigt. Das Programm soll vorher alles tun, was es tut.</translation>
    </message>
    <message>
        <source>So far it has written nothing outside its mounts.</source>
        <translation>Bisher hat er nichts außerhalb seiner Mounts geschrieben.</translation>
    </message>
    <message>
        <source>It changes files of its image in %1: a file system in memory would hide them. Mount a volume there instead.</source>
        <translation>Er ändert Dateien seines Images in %1: ein Dateisystem im Speicher würde sie verdecken. Dort besser ein Volume einhängen.</translation>
    </message>
    <message>
        <source>It writes %1 into the root directory itself, where nothing can be mounted.</source>
        <translation>Er schreibt %1 in das Wurzelverzeichnis selbst, wo sich nichts einhängen lässt.</translation>
    </message>
    <message>
        <source>So far it has written to %1.</source>
        <translation>Bisher hat er nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>Profiles of its own</source>
        <translation>Eigene Profile</translation>
    </message>
    <message>
        <source>The engine&apos;s profiles fit every program. Which calls this one makes and which files it opens is not known from outside: start from its profile, record or learn what it needs, and allow only that.</source>
        <translation>Die Profile der Engine passen zu jedem Programm. Welche Aufrufe dieses macht und welche Dateien es öffnet, ist von außen nicht bekannt: von seinem Profil ausgehen, aufzeichnen oder lernen, was es braucht, und nur das erlauben.</translation>
    </message>
    <message>
        <source>Draft a seccomp profile</source>
        <translation>Ein Seccomp-Profil entwerfen</translation>
    </message>
    <message>
        <source>Draft an AppArmor profile</source>
        <translation>Ein AppArmor-Profil entwerfen</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::HistogramView</name>
    <message>
        <source>Events over time</source>
        <translation>Ereignisse im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Drag to select a range of time; Escape takes it back</source>
        <translation>Ziehen wählt eine Zeitspanne aus; Esc nimmt sie zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3 refused</source>
        <translation>%1: %2, %3 verweigert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No events with a time</source>
        <translation>Keine Ereignisse mit einer Zeit</translation>
    </message>
    <message>
        <source>at most %1 in %2 s; filled: refused</source>
        <comment>events, width of a bar</comment>
        <translation>höchstens %1 in %2 s; gefüllt: verweigert</translation>
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
    <name>bulkhead::ui::ImageSearcher</name>
    <message>
        <source>Look for set-user-ID files</source>
        <translation>Nach Set-UID-Dateien suchen</translation>
    </message>
    <message>
        <source>Read the files of a container of each image. The engine sends all of them, which takes as long as reading them from its disk; nothing is changed or started.</source>
        <translation>Die Dateien je eines Containers jedes Images lesen. Die Engine schickt sie alle, was so lange dauert, wie sie von ihrer Platte zu lesen; nichts wird geändert oder gestartet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Looking for set-user-ID files…</source>
        <translation>Set-UID-Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>Looking for set-user-ID files: image %1 of %2, in the container %3, %4 read</source>
        <translation>Set-UID-Dateien werden gesucht: Image %1 von %2, im Container %3, %4 gelesen</translation>
    </message>
    <message>
        <source>Every image that a container uses has been searched.</source>
        <translation>Jedes Image, das ein Container verwendet, ist durchsucht.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) searched for set-user-ID files</source>
        <translation>
            <numerusform>%n Image nach Set-UID-Dateien durchsucht</numerusform>
            <numerusform>%n Images nach Set-UID-Dateien durchsucht</numerusform>
        </translation>
    </message>
    <message>
        <source>The search ended early: %1</source>
        <translation>Die Suche endete vorzeitig: %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%n different call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n verschiedene Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1 lines.</source>
        <translation> in %1 Zeilen.</translation>
    </message>
    <message>
        <source>A 32-bit program ran.</source>
        <translation>Ein 32-Bit-Programm lief.</translation>
    </message>
    <message>
        <source>Only ever failed, so not allowed: %1.</source>
        <translation>Immer nur gescheitert, darum nicht erlaubt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more are what runc and crun need to start the container.</source>
        <translation>
            <numerusform>%n weiteren Aufruf brauchen runc und crun, um den Container zu starten.</numerusform>
            <numerusform>%n weitere Aufrufe brauchen runc und crun, um den Container zu starten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) more are taken by other C libraries and kernels instead.</source>
        <translation>
            <numerusform>%n weiteren Aufruf verwenden andere C-Bibliotheken und Kernel stattdessen.</numerusform>
            <numerusform>%n weitere Aufrufe verwenden andere C-Bibliotheken und Kernel stattdessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allowed with any argument, because the recorded ones are not known or too many: %1.</source>
        <translation>Mit jedem Argument erlaubt, weil die aufgezeichneten nicht bekannt oder zu viele sind: %1.</translation>
    </message>
    <message>
        <source>Left out, because no kernel has them: %1.</source>
        <translation>Weggelassen, weil kein Kernel sie hat: %1.</translation>
    </message>
    <message>
        <source>The recording is cut short.</source>
        <translation>Die Aufzeichnung ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Aufzeichnung %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung</numerusform>
            <numerusform>%n Aufzeichnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a &amp;new profile of it</source>
        <translation>Daraus ein &amp;neues Profil machen</translation>
    </message>
    <message>
        <source>&amp;Allow its calls in this profile, too</source>
        <translation>Die Aufrufe &amp;auch in diesem Profil erlauben</translation>
    </message>
    <message>
        <source>Only &amp;show in the table what it has</source>
        <translation>Nur in der Tabelle &amp;zeigen, was aufgezeichnet ist</translation>
    </message>
    <message>
        <source>What happens to everything else</source>
        <translation>Was mit allem Übrigen geschieht</translation>
    </message>
    <message>
        <source>refuse with EPERM</source>
        <translation>mit EPERM verweigern</translation>
    </message>
    <message>
        <source>log and allow: to find what is missing</source>
        <translation>protokollieren und erlauben: um zu finden, was fehlt</translation>
    </message>
    <message>
        <source>kill the process</source>
        <translation>den Prozess beenden</translation>
    </message>
    <message>
        <source>Allow what &amp;runc and crun need to start the container</source>
        <translation>Erlauben, was &amp;runc und crun brauchen, um den Container zu starten</translation>
    </message>
    <message>
        <source>Allow what another C &amp;library or kernel calls instead</source>
        <translation>Erlauben, was eine andere C-&amp;Bibliothek oder ein anderer Kernel stattdessen aufruft</translation>
    </message>
    <message>
        <source>Allow calls that only ever &amp;failed, too</source>
        <translation>Auch Aufrufe erlauben, die immer nur ge&amp;scheitert sind</translation>
    </message>
    <message>
        <source>socket, clone, ioctl, prctl, fcntl: with the &amp;recorded arguments only</source>
        <translation>socket, clone, ioctl, prctl, fcntl: nur mit den auf&amp;gezeichneten Argumenten</translation>
    </message>
    <message>
        <source>&amp;Everything else</source>
        <translation>A&amp;lles Übrige</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
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
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Caps</source>
        <comment>a tab&apos;s short title: Capabilities</comment>
        <translation>Caps</translation>
    </message>
    <message>
        <source>Procs</source>
        <comment>a tab&apos;s short title: Processes</comment>
        <translation>Proz.</translation>
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
    <name>bulkhead::ui::LearnPane</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Only the first 256 MiB of %1 were read.</source>
        <translation>Nur die ersten 256 MiB von %1 wurden gelesen.</translation>
    </message>
    <message>
        <source>Proposed rules</source>
        <translation>Vorgeschlagene Regeln</translation>
    </message>
    <message>
        <source>Read a log…</source>
        <translation>Ein Protokoll lesen…</translation>
    </message>
    <message>
        <source>audit.log, the kernel&apos;s log, syslog or the journal: denials, and the complaints of complain mode</source>
        <translation>audit.log, das Protokoll des Kernels, syslog oder das Journal: Verweigerungen und die Meldungen des Modus complain</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Add the selected rules to the profile: one step for undo</source>
        <translation>Die ausgewählten Regeln dem Profil hinzufügen: ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>How much the rule covers</source>
        <translation>Wie viel die Regel abdeckt</translation>
    </message>
    <message>
        <source>Nothing has been read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Read denials</source>
        <translation>Verweigerungen lesen</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1 lines.</source>
        <translation>
            <numerusform>%n Eintrag in %1 Zeilen.</numerusform>
            <numerusform>%n Einträge in %1 Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n covered already.</source>
        <translation>
            <numerusform>%n ist schon abgedeckt.</numerusform>
            <numerusform>%n sind schon abgedeckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule for %1: %2.</source>
        <translation>Keine Regel für %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the rules belong to another profile, and were left.</source>
        <translation>
            <numerusform>%n der Regeln gehört zu einem anderen Profil und wurde nicht übernommen.</numerusform>
            <numerusform>%n der Regeln gehören zu einem anderen Profil und wurden nicht übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read audit.log</source>
        <translation>audit.log lesen</translation>
    </message>
    <message>
        <source>%1 of this machine</source>
        <translation>%1 dieser Maschine</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>Denials and complaints as the kernel tells them, through the agent of the engine&apos;s host</source>
        <translation>Verweigerungen und Meldungen, wie der Kernel sie nennt, über den Agenten auf dem Host der Engine</translation>
    </message>
    <message>
        <source>Denials are read through the agent of the engine&apos;s host. Start it, then watch again.</source>
        <translation>Verweigerungen werden über den Agenten auf dem Host der Engine gelesen. Ihn starten, dann erneut überwachen.</translation>
    </message>
    <message>
        <source>Denials cannot be watched: %1</source>
        <translation>Verweigerungen können nicht überwacht werden: %1</translation>
    </message>
    <message>
        <source>%1: no denial will come from this host.</source>
        <translation>%1: Von diesem Host wird keine Verweigerung kommen.</translation>
    </message>
    <message>
        <source>Watching: nothing was refused yet.</source>
        <translation>Überwachung läuft: Noch wurde nichts verweigert.</translation>
    </message>
    <message numerus="yes">
        <source>%n denial(s) came.</source>
        <translation>
            <numerusform>%n Verweigerung kam.</numerusform>
            <numerusform>%n Verweigerungen kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel dropped some.</source>
        <translation>Der Kernel hat einige verworfen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::LoadedPane</name>
    <message>
        <source>Loaded profiles</source>
        <translation>Geladene Profile</translation>
    </message>
    <message>
        <source>Load, enforcing</source>
        <translation>Im Modus enforce laden</translation>
    </message>
    <message>
        <source>Check the profile of the editor on the engine&apos;s host, load it, and keep it in /etc/apparmor.d/containers</source>
        <translation>Das Profil des Editors auf dem Host der Engine prüfen, laden und in /etc/apparmor.d/containers aufbewahren</translation>
    </message>
    <message>
        <source>Load, complaining</source>
        <translation>Im Modus complain laden</translation>
    </message>
    <message>
        <source>The same in complain mode: nothing is refused, and what would be is logged</source>
        <translation>Dasselbe im Modus complain: Nichts wird verweigert, und was verweigert würde, wird protokolliert</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>Modus complain</translation>
    </message>
    <message>
        <source>Let the selected profile log instead of refuse</source>
        <translation>Das ausgewählte Profil protokollieren statt verweigern lassen</translation>
    </message>
    <message>
        <source>Enforce</source>
        <translation>Modus enforce</translation>
    </message>
    <message>
        <source>Let the selected profile refuse</source>
        <translation>Das ausgewählte Profil verweigern lassen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Unload the selected profile; its file is kept as NAME.orig</source>
        <translation>Das ausgewählte Profil entladen; seine Datei wird als NAME.orig aufbewahrt</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Ask which profiles are loaded now</source>
        <translation>Fragen, welche Profile jetzt geladen sind</translation>
    </message>
    <message>
        <source>Load the profile %1?</source>
        <translation>Das Profil %1 laden?</translation>
    </message>
    <message>
        <source>Containers that run under it are bound by it at once. The one before is kept as %1.orig.</source>
        <translation>Container, die unter ihm laufen, sind sofort daran gebunden. Das vorige wird als %1.orig aufbewahrt.</translation>
    </message>
    <message>
        <source>Load the profile %1 in complain mode?</source>
        <translation>Das Profil %1 im Modus complain laden?</translation>
    </message>
    <message>
        <source>Containers that run under it are refused nothing but what a deny rule names.</source>
        <translation>Containern, die unter ihm laufen, wird nichts verweigert, außer was eine deny-Regel nennt.</translation>
    </message>
    <message>
        <source>Set %1 to complain mode?</source>
        <translation>%1 in den Modus complain setzen?</translation>
    </message>
    <message>
        <source>Until it is enforced again it refuses nothing but what a deny rule names.</source>
        <translation>Bis es wieder im Modus enforce ist, verweigert es nichts, außer was eine deny-Regel nennt.</translation>
    </message>
    <message>
        <source>Remove the profile %1?</source>
        <translation>Das Profil %1 entfernen?</translation>
    </message>
    <message>
        <source>Processes under it are unconfined from then on, and containers that name it do not start.</source>
        <translation>Prozesse unter ihm sind von da an unbeschränkt, und Container, die es nennen, starten nicht.</translation>
    </message>
    <message>
        <source>A saved snapshot does not tell which profiles are loaded.</source>
        <translation>Ein gespeicherter Schnappschuss sagt nicht, welche Profile geladen sind.</translation>
    </message>
    <message>
        <source>Start bulkhead-agent on the engine&apos;s host to see which profiles are loaded.</source>
        <translation>bulkhead-agent auf dem Host der Engine starten, um zu sehen, welche Profile geladen sind.</translation>
    </message>
    <message>
        <source>%1: profiles can be written, checked and learnt here, but not loaded.</source>
        <translation>%1: Profile können hier geschrieben, geprüft und gelernt, aber nicht geladen werden.</translation>
    </message>
    <message>
        <source>Unlock changes first: in the menu of the agent, in the status bar.</source>
        <translation>Zuerst Änderungen freigeben: im Menü des Agenten, in der Statusleiste.</translation>
    </message>
    <message>
        <source>Change the host&apos;s AppArmor policy</source>
        <translation>Die AppArmor-Richtlinie des Hosts ändern</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>%1 is loaded.</source>
        <translation>%1 ist geladen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 was not changed; what was loaded is still in force. %2</source>
        <translation>%1 wurde nicht geändert; was geladen war, ist weiter in Kraft. %2</translation>
    </message>
    <message>
        <source>the text is broken</source>
        <translation>der Text ist fehlerhaft</translation>
    </message>
    <message>
        <source>not loaded: %1</source>
        <translation>nicht geladen: %1</translation>
    </message>
    <message>
        <source>whether it is loaded is not known</source>
        <translation>ob es geladen ist, ist nicht bekannt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>loaded, enforcing</source>
        <translation>geladen, im Modus enforce</translation>
    </message>
    <message>
        <source>loaded, complaining: nothing is refused</source>
        <translation>geladen, im Modus complain: Nichts wird verweigert</translation>
    </message>
    <message>
        <source>loaded, %1</source>
        <translation>geladen, %1</translation>
    </message>
    <message>
        <source>%1; the text has changed since</source>
        <translation>%1; der Text hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>The text is broken: mend it first, or undo.</source>
        <translation>Der Text ist fehlerhaft: zuerst berichtigen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>%1: the engine would run the container without the profile.</source>
        <translation>%1: Die Engine würde den Container ohne das Profil ausführen.</translation>
    </message>
    <message>
        <source>%1 is not loaded on the engine&apos;s host: load it first, complaining to learn what it lacks.</source>
        <translation>%1 ist auf dem Host der Engine nicht geladen: zuerst laden, im Modus complain, um zu lernen, was ihm fehlt.</translation>
    </message>
    <message>
        <source>%1: line %2, %3</source>
        <translation>%1: Zeile %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>bulkhead::ui::MoveProcessDialog</name>
    <message>
        <source>Move a process</source>
        <translation>Einen Prozess verschieben</translation>
    </message>
    <message>
        <source>Process:</source>
        <translation>Prozess:</translation>
    </message>
    <message>
        <source>a number or a name: a shell&apos;s own number is in $$</source>
        <translation>eine Nummer oder ein Name: Die eigene Nummer einer Shell steht in $$</translation>
    </message>
    <message>
        <source>Into %1. Its threads go with it; the children that it starts from now on begin there.</source>
        <translation>Nach %1. Seine Threads gehen mit; die Kinder, die er von jetzt an startet, beginnen dort.</translation>
    </message>
    <message>
        <source>A process&apos;s number is expected.</source>
        <translation>Erwartet wird die Nummer eines Prozesses.</translation>
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
    <message>
        <source>The /proc/PID/cgroup of this process was not read.</source>
        <translation>Das /proc/PID/cgroup dieses Prozesses wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Select a process to see its /proc/PID/cgroup.</source>
        <translation>Einen Prozess auswählen, um sein /proc/PID/cgroup zu sehen.</translation>
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
    <message>
        <source>Not everything is seen: %1 Root was refused too: what is kept belongs to a user namespace above this one, or a security module protects it. Only from outside this machine can it be seen.</source>
        <translation>Nicht alles ist zu sehen: %1 Auch root wurde es verweigert: Was vorenthalten wird, gehört einem Benutzer-Namensraum über diesem, oder ein Sicherheitsmodul schützt es. Nur von außerhalb dieser Maschine ist es zu sehen.</translation>
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
    <message>
        <source>It is a port of %1.</source>
        <translation>Sie ist ein Port von %1.</translation>
    </message>
    <message>
        <source>It is up.</source>
        <translation>Sie ist an.</translation>
    </message>
    <message numerus="yes">
        <source>It has %n address(es).</source>
        <translation>
            <numerusform>Sie hat %n Adresse.</numerusform>
            <numerusform>Sie hat %n Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It loses that when it moves, and undo only moves it back.</source>
        <translation>Das verliert sie beim Verschieben, und Rückgängigmachen verschiebt sie nur zurück.</translation>
    </message>
    <message>
        <source>%1, port of %2</source>
        <translation>%1, Port von %2</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Sie ist schon dort.</translation>
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
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
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
        <source>Networks cannot be changed here.</source>
        <translation>Netzwerke können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Changes are made by the agent on a live host.</source>
        <translation>Änderungen macht der Agent auf einem laufenden Host.</translation>
    </message>
    <message>
        <source>The selected namespace has no process of a container.</source>
        <translation>Der ausgewählte Namensraum hat keinen Prozess eines Containers.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::NewGroupDialog</name>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Below:</source>
        <translation>Unter:</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>In version 1 each hierarchy has a tree of its own: a group is made in one of them. A group for CPUs needs both its CPUs and its memory nodes before a process can be moved into it.</source>
        <translation>In Version 1 hat jede Hierarchie einen eigenen Baum: Eine Gruppe wird in einer davon angelegt. Eine Gruppe für CPUs braucht ihre CPUs und ihre Speicherknoten, bevor ein Prozess in sie verschoben werden kann.</translation>
    </message>
    <message>
        <source>A name is expected, without a slash.</source>
        <translation>Erwartet wird ein Name ohne Schrägstrich.</translation>
    </message>
    <message>
        <source>This hierarchy has no group %1.</source>
        <translation>Diese Hierarchie hat keine Gruppe %1.</translation>
    </message>
    <message>
        <source>There is a group of that name already.</source>
        <translation>Es gibt schon eine Gruppe dieses Namens.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>What this host is, how bad it is, and what changed</source>
        <translation>Was dieser Host ist, wie schlimm es steht und was sich geändert hat</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Remember the host as it is now: what changes from now on is listed here</source>
        <translation>Den Host merken, wie er jetzt ist: Was sich von nun an ändert, steht hier</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Befunde</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Where it is worst</source>
        <translation>Wo es am schlimmsten ist</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Engine and host</source>
        <translation>Engine und Host</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <translation>
            <numerusform>%1: %n Befund</numerusform>
            <numerusform>%1: %n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) could not be answered; they do not count as good</source>
        <translation>
            <numerusform>%n Prüfung konnte nicht beantwortet werden; sie zählt nicht als gut</numerusform>
            <numerusform>%n Prüfungen konnten nicht beantwortet werden; sie zählen nicht als gut</numerusform>
        </translation>
    </message>
    <message>
        <source>A saved snapshot does not change.</source>
        <translation>Ein gespeicherter Schnappschuss ändert sich nicht.</translation>
    </message>
    <message>
        <source>This is the first look at this engine. What changes from now on is listed here.</source>
        <translation>Dies ist der erste Blick auf diese Engine. Was sich von nun an ändert, steht hier.</translation>
    </message>
    <message>
        <source>Nothing since %1.</source>
        <translation>Nichts seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) since %1</source>
        <translation>
            <numerusform>%n Unterschied seit %1</numerusform>
            <numerusform>%n Unterschiede seit %1</numerusform>
        </translation>
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
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
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
    <name>bulkhead::ui::PathBanner</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the paths of %1 from a container that never runs: %2 so far</source>
        <translation>Die Pfade von %1 werden aus einem Container gelesen, der nie läuft: bisher %2</translation>
    </message>
    <message>
        <source>The paths of %1 are not offered: %2</source>
        <translation>Die Pfade von %1 werden nicht angeboten: %2</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::PathModel</name>
    <message>
        <source>every path (file,)</source>
        <translation>jeder Pfad (file,)</translation>
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
        <source>Read (r)</source>
        <translation>Lesen (r)</translation>
    </message>
    <message>
        <source>Write (w); a where it may only append</source>
        <translation>Schreiben (w); a, wo nur angehängt werden darf</translation>
    </message>
    <message>
        <source>Execute (x), and under which profile the program runs on</source>
        <translation>Ausführen (x), und unter welchem Profil das Programm weiterläuft</translation>
    </message>
    <message>
        <source>Map as executable (m): libraries</source>
        <translation>Ausführbar abbilden (m): Bibliotheken</translation>
    </message>
    <message>
        <source>Lock (k)</source>
        <translation>Sperren (k)</translation>
    </message>
    <message>
        <source>Make a hard link of it (l)</source>
        <translation>Einen Hardlink darauf anlegen (l)</translation>
    </message>
    <message>
        <source>Write a record of each use</source>
        <translation>Jede Nutzung protokollieren</translation>
    </message>
    <message>
        <source>Refuse, in silence unless audited; stronger than every rule that allows</source>
        <translation>Verweigern, still, sofern nicht protokolliert; stärker als jede Regel, die erlaubt</translation>
    </message>
    <message>
        <source>Only for the owner of the file</source>
        <translation>Nur für den Eigentümer der Datei</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Verbieten</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::PathSource</name>
    <message>
        <source>Paths are not offered: nothing is connected whose files could be asked for.</source>
        <translation>Pfade werden nicht angeboten: Es ist nichts verbunden, das nach Dateien gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Paths are not offered: the engine is remote, and sends the files&apos; content with their names.</source>
        <translation>Pfade werden nicht angeboten: Die Engine ist entfernt und schickt mit den Namen auch den Inhalt der Dateien.</translation>
    </message>
    <message>
        <source>Paths are not offered: an engine reads them from a container, and none is made of %1.</source>
        <translation>Pfade werden nicht angeboten: Eine Engine liest sie aus einem Container, und aus %1 ist keiner gemacht.</translation>
    </message>
    <message>
        <source>Paths are offered of a container: of a first draft&apos;s (New), or of the image in Try it.</source>
        <translation>Pfade werden von einem Container angeboten: dem eines ersten Entwurfs (Neu) oder dem des Images in „Ausprobieren“.</translation>
    </message>
    <message>
        <source>The paths below %1 are not offered: its files are too large to be asked for.</source>
        <translation>Die Pfade unter %1 werden nicht angeboten: Ihre Dateien sind zu groß, um sie abzufragen.</translation>
    </message>
    <message>
        <source>Paths are not offered: the engine is not connected now.</source>
        <translation>Pfade werden nicht angeboten: Die Engine ist gerade nicht verbunden.</translation>
    </message>
    <message>
        <source>Paths are not offered: no container is made of %1. Unlock changes (agent, in the status bar), and they are read from one that never runs and is removed at once.</source>
        <translation>Pfade werden nicht angeboten: Aus %1 ist kein Container gemacht. Entsperren Sie Änderungen (Agent, in der Statusleiste), dann werden sie aus einem gelesen, der nie läuft und gleich entfernt wird.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>The container %1, made to read the paths of %2, could not be removed: Try it offers to.</source>
        <translation>Der Container %1, der zum Lesen der Pfade von %2 gemacht wurde, konnte nicht entfernt werden: „Ausprobieren“ bietet es an.</translation>
    </message>
    <message>
        <source>The first %L1 paths of %2 are offered; it has more.</source>
        <translation>Die ersten %L1 Pfade von %2 werden angeboten; es hat mehr.</translation>
    </message>
    <message>
        <source>%L1 paths of %2 are offered.</source>
        <translation>%L1 Pfade von %2 werden angeboten.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::PingDialog</name>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>From the namespace</source>
        <translation>Vom Namensraum</translation>
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
    <name>bulkhead::ui::ProblemModel</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProcessGroups</name>
    <message>
        <source>The process&apos;s /proc/PID/cgroup</source>
        <translation>Das /proc/PID/cgroup des Prozesses</translation>
    </message>
    <message>
        <source>Show control group</source>
        <translation>Control Group zeigen</translation>
    </message>
    <message>
        <source>Show the control group of this process on the page Control Groups</source>
        <translation>Die Control Group dieses Prozesses auf der Seite Control Groups zeigen</translation>
    </message>
    <message>
        <source>Select a process to see its /proc/PID/cgroup.</source>
        <translation>Einen Prozess auswählen, um sein /proc/PID/cgroup zu sehen.</translation>
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
    <message>
        <source>Select a process to see its /proc/PID/cgroup.</source>
        <translation>Einen Prozess auswählen, um sein /proc/PID/cgroup zu sehen.</translation>
    </message>
    <message>
        <source>Its /proc/PID/cgroup is not known: %1</source>
        <translation>Sein /proc/PID/cgroup ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Its /proc/PID/cgroup is not known.</source>
        <translation>Sein /proc/PID/cgroup ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::ProposalModel</name>
    <message>
        <source>exactly this</source>
        <translation>genau dies</translation>
    </message>
    <message>
        <source>for the owner</source>
        <translation>für den Eigentümer</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>beliebige Zahl</translation>
    </message>
    <message>
        <source>same extension</source>
        <translation>gleiche Endung</translation>
    </message>
    <message>
        <source>the directory</source>
        <translation>das Verzeichnis</translation>
    </message>
    <message>
        <source>all below</source>
        <translation>alles darunter</translation>
    </message>
    <message>
        <source>an abstraction</source>
        <translation>eine Abstraktion</translation>
    </message>
    <message>
        <source>no effect beside %1 (%2)</source>
        <translation>neben %1 wirkungslos (%2)</translation>
    </message>
    <message>
        <source>Proposed rule</source>
        <translation>Vorgeschlagene Regel</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Gesehen in</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RecreateDialog</name>
    <message>
        <source>Make a container again</source>
        <translation>Einen Container neu anlegen</translation>
    </message>
    <message>
        <source>&amp;Container</source>
        <translation>&amp;Container</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Einen wählen</translation>
    </message>
    <message>
        <source>The engine cannot change these settings of a container. It is made again with all of its other settings; the old one is kept until the new one is well, and comes back where it is not.</source>
        <translation>Die Engine kann diese Einstellungen eines Containers nicht ändern. Er wird mit allen übrigen Einstellungen neu angelegt; der alte bleibt, bis der neue in Ordnung ist, und kommt zurück, wo er es nicht ist.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>&amp;Keep the old container, stopped</source>
        <translation>Den alten Container &amp;behalten, angehalten</translation>
    </message>
    <message>
        <source>C&amp;opy commands</source>
        <translation>Befehle &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Make it again</source>
        <translation>&amp;Neu anlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>nothing done</source>
        <translation>nichts getan</translation>
    </message>
    <message>
        <source>Choose the container.</source>
        <translation>Den Container wählen.</translation>
    </message>
    <message>
        <source>going back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>The old container comes back.</source>
        <translation>Der alte Container kommt zurück.</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>The engine is asked for its settings.</source>
        <translation>Die Engine wird nach seinen Einstellungen gefragt.</translation>
    </message>
    <message>
        <source>These settings change, and no others.</source>
        <translation>Diese Einstellungen ändern sich, sonst keine.</translation>
    </message>
    <message>
        <source>not possible</source>
        <translation>nicht möglich</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>Going back is possible until the new container is well.</source>
        <translation>Ein Zurück ist möglich, bis der neue Container in Ordnung ist.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The new container is set like the old one in everything else.</source>
        <translation>Der neue Container ist in allem Übrigen wie der alte eingestellt.</translation>
    </message>
    <message>
        <source>The engine set these differently, too:</source>
        <translation>Auch diese hat die Engine anders gesetzt:</translation>
    </message>
    <message>
        <source>The old one is %1, stopped.</source>
        <translation>Der alte heißt %1, angehalten.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Er schrieb: %1</translation>
    </message>
    <message>
        <source>The old container runs again under its name.</source>
        <translation>Der alte Container läuft wieder unter seinem Namen.</translation>
    </message>
    <message>
        <source>The old container has its name again.</source>
        <translation>Der alte Container hat wieder seinen Namen.</translation>
    </message>
    <message>
        <source>The engine could not be reached on the way back. This is left to do:</source>
        <translation>Die Engine war auf dem Rückweg nicht erreichbar. Dies bleibt zu tun:</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Nothing here can change the host until you unlock changes.</source>
        <translation>Hier kann nichts den Host ändern, bis Sie Änderungen freigeben.</translation>
    </message>
    <message>
        <source>The engine is not connected now.</source>
        <translation>Die Engine ist jetzt nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RecreateStepModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>im Gange</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The same by hand</source>
        <translation>Dasselbe von Hand</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RefusedCallModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the runtime&apos;s, before the program starts</source>
        <translation>der Laufzeit, vor dem Start des Programms</translation>
    </message>
    <message>
        <source>a process of this container</source>
        <translation>einem Prozess dieses Containers</translation>
    </message>
    <message>
        <source>at that time</source>
        <translation>zu dieser Zeit</translation>
    </message>
    <message>
        <source>The kernel&apos;s record names a process that had ended before it was seen in the container. Another filter on this host that logs may have made it.</source>
        <translation>Der Eintrag des Kernels nennt einen Prozess, der endete, bevor er im Container gesehen wurde. Ein anderer protokollierender Filter auf diesem Host kann ihn gemacht haben.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RelatedModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RemoveGroupDialog</name>
    <message>
        <source>Delete the group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>The kernel deletes a group only when it has neither processes nor groups below it.</source>
        <translation>Der Kernel löscht eine Gruppe nur, wenn sie weder Prozesse noch Gruppen unter sich hat.</translation>
    </message>
    <message>
        <source>This group belongs to the container %1.</source>
        <translation>Diese Gruppe gehört zum Container %1.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RuleBench</name>
    <message>
        <source>Changes to the audit rules</source>
        <translation>Änderungen an den Audit-Regeln</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>Ü&amp;berwachen</translation>
    </message>
    <message>
        <source>Watch a file or directory</source>
        <translation>Eine Datei oder ein Verzeichnis überwachen</translation>
    </message>
    <message>
        <source>&amp;Calls</source>
        <translation>Auf&amp;rufe</translation>
    </message>
    <message>
        <source>Log system calls</source>
        <translation>Systemaufrufe protokollieren</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>Load rules for a purpose</source>
        <translation>Regeln für einen Zweck laden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Change the selected rule…</source>
        <translation>Die ausgewählte Regel ändern …</translation>
    </message>
    <message>
        <source>Unload the selected rules…</source>
        <translation>Die ausgewählten Regeln entladen …</translation>
    </message>
    <message>
        <source>Keep the rules for the next boot…</source>
        <translation>Die Regeln für den nächsten Start des Hosts aufbewahren …</translation>
    </message>
    <message>
        <source>The audit rules are locked until the next boot.</source>
        <translation>Die Audit-Regeln sind bis zum nächsten Start des Hosts gesperrt.</translation>
    </message>
    <message>
        <source>They were loaded with -e 2: the kernel takes no change any more, from nobody. Change the files in /etc/audit/rules.d and boot anew.</source>
        <translation>Sie wurden mit -e 2 geladen: Der Kernel nimmt keine Änderung mehr an, von niemandem. Die Dateien in /etc/audit/rules.d ändern und den Host neu starten.</translation>
    </message>
    <message>
        <source>Audit rules cannot be changed here.</source>
        <translation>Audit-Regeln können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Changes are made by the agent on a live host.</source>
        <translation>Änderungen macht der Agent auf einem laufenden Host.</translation>
    </message>
    <message>
        <source>This rule is loaded already.</source>
        <translation>Diese Regel ist schon geladen.</translation>
    </message>
    <message>
        <source>Unlock changes first: in the menu of the agent, in the status bar.</source>
        <translation>Zuerst Änderungen freigeben: im Menü des Agenten, in der Statusleiste.</translation>
    </message>
    <message>
        <source>Unload rules</source>
        <translation>Regeln entladen</translation>
    </message>
    <message numerus="yes">
        <source>Unload %n audit rule(s)?</source>
        <translation>
            <numerusform>%n Audit-Regel entladen?</numerusform>
            <numerusform>%n Audit-Regeln entladen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What they log is not logged any more. It can be taken back here.</source>
        <translation>Was sie protokollieren, wird nicht mehr protokolliert. Es kann hier zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Unload</source>
        <translation>Entladen</translation>
    </message>
    <message>
        <source>All of these rules are loaded already.</source>
        <translation>Alle diese Regeln sind schon geladen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n rule(s))</source>
        <translation>
            <numerusform>%1 (%n Regel)</numerusform>
            <numerusform>%1 (%n Regeln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RuleModel</name>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>execute</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>change attributes</source>
        <translation>Attribute ändern</translation>
    </message>
    <message>
        <source>Watches %1: %2</source>
        <comment>path, kinds of access</comment>
        <translation>Überwacht %1: %2</translation>
    </message>
    <message>
        <source>any system call</source>
        <translation>jeden Systemaufruf</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>system calls, architecture</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>list %1</source>
        <comment>of audit rules</comment>
        <translation>Liste %1</translation>
    </message>
    <message>
        <source>Never logs %1</source>
        <translation>Nimmt vom Protokoll aus: %1</translation>
    </message>
    <message>
        <source>Logs %1</source>
        <translation>Protokolliert %1</translation>
    </message>
    <message>
        <source>%1 where %2</source>
        <comment>what is logged, conditions</comment>
        <translation>%1, wo %2</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What it logs</source>
        <translation>Was sie protokolliert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RuleSteps</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message numerus="yes">
        <source>wrote %n rule(s) to %1</source>
        <translation>
            <numerusform>hat %n Regel in %1 geschrieben</numerusform>
            <numerusform>hat %n Regeln in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>They are loaded at the next boot, or by augenrules --load.</source>
        <translation>Sie werden beim nächsten Start des Hosts geladen oder mit augenrules --load.</translation>
    </message>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::RulesPane</name>
    <message>
        <source>Audit rules</source>
        <translation>Audit-Regeln</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Load what is missing</source>
        <translation>Laden, was fehlt</translation>
    </message>
    <message>
        <source>Load the watches that CIS asks for and that are not there</source>
        <translation>Die Überwachungen laden, die CIS verlangt und die nicht da sind</translation>
    </message>
    <message>
        <source>Loaded rules</source>
        <translation>Geladene Regeln</translation>
    </message>
    <message>
        <source>What the CIS Docker Benchmark asks for</source>
        <translation>Was der CIS Docker Benchmark verlangt</translation>
    </message>
    <message>
        <source>The kernel&apos;s audit system</source>
        <translation>Das Audit-System des Kernels</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>CIS coverage</source>
        <translation>CIS-Abdeckung</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s)</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message>
        <source>audit is on</source>
        <translation>Audit ist an</translation>
    </message>
    <message>
        <source>audit is off: rules do nothing</source>
        <translation>Audit ist aus: Regeln tun nichts</translation>
    </message>
    <message>
        <source>no auditd</source>
        <translation>kein auditd</translation>
    </message>
    <message>
        <source>auditd is process %1</source>
        <translation>auditd ist Prozess %1</translation>
    </message>
    <message>
        <source>%1 of %2 records wait</source>
        <translation>%1 von %2 Einträgen warten</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>all of CIS&apos;s watches are there</source>
        <translation>alle Überwachungen des CIS sind da</translation>
    </message>
    <message numerus="yes">
        <source>%n of CIS&apos;s watches missing</source>
        <translation>
            <numerusform>%n Überwachung des CIS fehlt</numerusform>
            <numerusform>%n Überwachungen des CIS fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) could not be read.</source>
        <translation>
            <numerusform>%n Regel konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Regeln konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit rules are those of a live host.</source>
        <translation>Audit-Regeln sind die eines laufenden Hosts.</translation>
    </message>
    <message>
        <source>Connect to an engine: its host&apos;s rules are read and changed by the agent.</source>
        <translation>Mit einer Engine verbinden: Die Regeln ihres Hosts liest und ändert der Agent.</translation>
    </message>
    <message>
        <source>The kernel tells its audit rules to root alone.</source>
        <translation>Der Kernel nennt seine Audit-Regeln nur root.</translation>
    </message>
    <message>
        <source>The agent may ask for them. It changes nothing until you unlock changes.</source>
        <translation>Der Agent darf nach ihnen fragen. Er ändert nichts, bis Sie Änderungen freigeben.</translation>
    </message>
    <message>
        <source>Asking the kernel for its rules…</source>
        <translation>Der Kernel wird nach seinen Regeln gefragt …</translation>
    </message>
    <message>
        <source>No audit rule is loaded.</source>
        <translation>Keine Audit-Regel ist geladen.</translation>
    </message>
    <message>
        <source>Without one, the kernel logs what seccomp and AppArmor are told to log. Watch a file, or load a preset.</source>
        <translation>Ohne eine protokolliert der Kernel, was seccomp und AppArmor protokollieren sollen. Eine Datei überwachen oder eine Vorlage laden.</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Let the kernel log what rules ask for: auditctl -e 1</source>
        <translation>Den Kernel protokollieren lassen, was Regeln verlangen: auditctl -e 1</translation>
    </message>
    <message>
        <source>The kernel&apos;s audit is off: rules are kept, and log nothing.</source>
        <translation>Das Audit des Kernels ist aus: Regeln werden behalten und protokollieren nichts.</translation>
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
    <name>bulkhead::ui::SaveRulesDialog</name>
    <message>
        <source>Keep the rules</source>
        <translation>Die Regeln aufbewahren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are written to /etc/audit/rules.d, as a whole; a file of this name is replaced. They are loaded at the next boot, or by augenrules --load.</source>
        <translation>
            <numerusform>%n Regel wird als Ganzes in /etc/audit/rules.d geschrieben; eine Datei dieses Namens wird ersetzt. Sie wird beim nächsten Start des Hosts geladen oder mit augenrules --load.</numerusform>
            <numerusform>%n Regeln werden als Ganzes in /etc/audit/rules.d geschrieben; eine Datei dieses Namens wird ersetzt. Sie werden beim nächsten Start des Hosts geladen oder mit augenrules --load.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name is of lower-case letters, digits and hyphens.</source>
        <translation>Ein Name besteht aus Kleinbuchstaben, Ziffern und Bindestrichen.</translation>
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
    <name>bulkhead::ui::SeccompPage</name>
    <message>
        <source>Seccomp</source>
        <translation>Seccomp</translation>
    </message>
    <message>
        <source>Which system calls a container may make, and the profile that says so</source>
        <translation>Welche Systemaufrufe ein Container machen darf, und das Profil, das es festlegt</translation>
    </message>
    <message>
        <source>Seccomp profiles (*.json);;All files (*)</source>
        <translation>Seccomp-Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Erlauben</translation>
    </message>
    <message>
        <source>Allow the selected calls, whatever their arguments</source>
        <translation>Die ausgewählten Aufrufe erlauben, gleich mit welchen Argumenten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokollieren</translation>
    </message>
    <message>
        <source>Allow the selected calls, and have the kernel write a record of each</source>
        <translation>Die ausgewählten Aufrufe erlauben und vom Kernel zu jedem einen Eintrag schreiben lassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Verweigern</translation>
    </message>
    <message>
        <source>EPERM: not permitted</source>
        <translation>EPERM: nicht erlaubt</translation>
    </message>
    <message>
        <source>What programs expect of a call that they may not make</source>
        <translation>Was Programme bei einem Aufruf erwarten, den sie nicht machen dürfen</translation>
    </message>
    <message>
        <source>ENOSYS: no such call</source>
        <translation>ENOSYS: kein solcher Aufruf</translation>
    </message>
    <message>
        <source>As an older kernel answers: C libraries take their other way on this error alone</source>
        <translation>Wie ein älterer Kernel antwortet: Nur bei diesem Fehler nehmen C-Bibliotheken ihren anderen Weg</translation>
    </message>
    <message>
        <source>EACCES: access denied</source>
        <translation>EACCES: Zugriff verweigert</translation>
    </message>
    <message>
        <source>Another error…</source>
        <translation>Ein anderer Fehler…</translation>
    </message>
    <message>
        <source>Kill</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The process</source>
        <translation>Den Prozess</translation>
    </message>
    <message>
        <source>The thread</source>
        <translation>Den Thread</translation>
    </message>
    <message>
        <source>Answer the selected calls with an error</source>
        <translation>Die ausgewählten Aufrufe mit einem Fehler beantworten</translation>
    </message>
    <message>
        <source>Kill whoever makes one of the selected calls</source>
        <translation>Beenden, wer einen der ausgewählten Aufrufe macht</translation>
    </message>
    <message>
        <source>Allow or refuse</source>
        <translation>Erlauben oder verweigern</translation>
    </message>
    <message>
        <source>Allow the selected calls; where all of them are, refuse them</source>
        <translation>Die ausgewählten Aufrufe erlauben; wo alle es schon sind, sie verweigern</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>What the call does, what happens to it, and why</source>
        <translation>Was der Aufruf tut, was mit ihm geschieht und warum</translation>
    </message>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Go to the rule that decides the call</source>
        <translation>Zur Regel gehen, die über den Aufruf entscheidet</translation>
    </message>
    <message>
        <source>What happens to the call</source>
        <translation>Was mit dem Aufruf geschieht</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Begin another profile</source>
        <translation>Ein anderes Profil beginnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy how a container is run with the profile</source>
        <translation>Kopieren, wie ein Container mit dem Profil gestartet wird</translation>
    </message>
    <message>
        <source>Read recordings…</source>
        <translation>Aufzeichnungen lesen…</translation>
    </message>
    <message>
        <source>strace output, SECCOMP records of the audit log, lists of calls</source>
        <translation>Ausgaben von strace, SECCOMP-Einträge des Audit-Protokolls, Listen von Aufrufen</translation>
    </message>
    <message>
        <source>Log twin of this profile</source>
        <translation>LOG-Zwilling dieses Profils</translation>
    </message>
    <message>
        <source>The same profile that refuses nothing and logs what it would have refused</source>
        <translation>Dasselbe Profil, das nichts verweigert und protokolliert, was es verweigert hätte</translation>
    </message>
    <message>
        <source>Choose target…</source>
        <translation>Ziel wählen…</translation>
    </message>
    <message>
        <source>What the profile is looked at for: capabilities, architecture, kernel, engine</source>
        <translation>Wofür das Profil betrachtet wird: Capabilities, Architektur, Kernel, Engine</translation>
    </message>
    <message>
        <source>Filter by name, meaning, group or capability</source>
        <translation>Nach Name, Bedeutung, Gruppe oder Capability filtern</translation>
    </message>
    <message>
        <source>Group of calls</source>
        <translation>Gruppe von Aufrufen</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Which calls are shown</source>
        <translation>Welche Aufrufe gezeigt werden</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Aufrufe</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>On conditions</source>
        <translation>Unter Bedingungen</translation>
    </message>
    <message>
        <source>≠ engine&apos;s default</source>
        <translation>≠ Standard der Engine</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Recorded, not allowed</source>
        <translation>Aufgezeichnet, nicht erlaubt</translation>
    </message>
    <message>
        <source>Allowed, not recorded</source>
        <translation>Erlaubt, nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>System calls</source>
        <translation>Systemaufrufe</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulieren</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>The profile is looked at for %1</source>
        <translation>Das Profil wird betrachtet für %1</translation>
    </message>
    <message>
        <source>The text is broken: %1. The table shows what it said last.</source>
        <translation>Der Text ist fehlerhaft: %1. Die Tabelle zeigt, was er zuletzt besagte.</translation>
    </message>
    <message>
        <source>The text is broken in line %1: %2. The table shows what it said last.</source>
        <translation>Der Text ist in Zeile %1 fehlerhaft: %2. Die Tabelle zeigt, was er zuletzt besagte.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>No container starts with this profile: %1</source>
        <translation>Mit diesem Profil startet kein Container: %1</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>Problems (%1, %2 to mend)</source>
        <translation>Probleme (%1, %2 zu beheben)</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is broken: mend it first, or undo.</source>
        <translation>Der Text ist fehlerhaft: zuerst berichtigen oder rückgängig machen.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Es ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s): %1</source>
        <translation>
            <numerusform>%n Aufruf: %1</numerusform>
            <numerusform>%n Aufrufe: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Refuse with</source>
        <translation>Verweigern mit</translation>
    </message>
    <message>
        <source>Name or number of an error:</source>
        <translation>Name oder Nummer eines Fehlers:</translation>
    </message>
    <message>
        <source>There is no error “%1”.</source>
        <translation>Es gibt keinen Fehler „%1“.</translation>
    </message>
    <message>
        <source>No rule names %1: the default action applies.</source>
        <translation>Keine Regel nennt %1: Es gilt die Standardaktion.</translation>
    </message>
    <message>
        <source>%1 runs without a seccomp filter; this is the engine&apos;s own profile, looked at for its capabilities.</source>
        <translation>%1 läuft ohne Seccomp-Filter; dies ist das eigene Profil der Engine, betrachtet für die Capabilities des Containers.</translation>
    </message>
    <message>
        <source>The engine&apos;s own profile (%1)</source>
        <translation>Das eigene Profil der Engine (%1)</translation>
    </message>
    <message>
        <source>What this engine takes where a container asks for nothing</source>
        <translation>Was diese Engine nimmt, wo ein Container nichts verlangt</translation>
    </message>
    <message>
        <source>The engine&apos;s own, but…</source>
        <translation>Das eigene der Engine, aber…</translation>
    </message>
    <message>
        <source>A small document that says only what differs, and stays right when the engine is upgraded</source>
        <translation>Ein kleines Dokument, das nur sagt, was abweicht, und richtig bleibt, wenn die Engine aktualisiert wird</translation>
    </message>
    <message>
        <source>Only what starts a container</source>
        <translation>Nur was einen Container startet</translation>
    </message>
    <message>
        <source>An allow-list with what runc and crun need, to which the program&apos;s own calls are added</source>
        <translation>Eine Liste des Erlaubten mit dem, was runc und crun brauchen; die eigenen Aufrufe des Programms kommen hinzu</translation>
    </message>
    <message>
        <source>Nothing is allowed</source>
        <translation>Nichts ist erlaubt</translation>
    </message>
    <message>
        <source>Empty: every call is refused, and no container starts</source>
        <translation>Leer: Jeder Aufruf wird verweigert, und kein Container startet</translation>
    </message>
    <message>
        <source>The profile of a container</source>
        <translation>Das Profil eines Containers</translation>
    </message>
    <message>
        <source>No container has one of its own</source>
        <translation>Kein Container hat ein eigenes</translation>
    </message>
    <message>
        <source>Copied %1. Save the profile first: Docker reads it from its file.</source>
        <translation>Kopiert: %1. Zuerst das Profil speichern: Docker liest es aus seiner Datei.</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>docker run line</source>
        <translation>Zeile für docker run</translation>
    </message>
    <message>
        <source>the docker run line</source>
        <translation>die Zeile für docker run</translation>
    </message>
    <message>
        <source>Lines for compose.yaml</source>
        <translation>Zeilen für compose.yaml</translation>
    </message>
    <message>
        <source>the lines for compose.yaml</source>
        <translation>die Zeilen für compose.yaml</translation>
    </message>
    <message>
        <source>Profile on one line, as the engine&apos;s API takes it</source>
        <translation>Profil in einer Zeile, wie die API der Engine es nimmt</translation>
    </message>
    <message>
        <source>Copied the profile</source>
        <translation>Profil kopiert</translation>
    </message>
    <message>
        <source>What the runtime gets on this target (OCI)</source>
        <translation>Was die Laufzeit auf diesem Ziel bekommt (OCI)</translation>
    </message>
    <message>
        <source>Copied the resolved profile</source>
        <translation>Aufgelöstes Profil kopiert</translation>
    </message>
    <message>
        <source>Read recordings</source>
        <translation>Aufzeichnungen lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>That recording cannot be used: %1</source>
        <translation>Diese Aufzeichnung ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>%1 allowed, %2 on conditions</source>
        <translation>%1 erlaubt, %2 unter Bedingungen</translation>
    </message>
    <message>
        <source>Show all calls</source>
        <translation>Alle Aufrufe zeigen</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Kein Aufruf passt.</translation>
    </message>
    <message>
        <source>The filter, the group and the choice beside it hide all of them.</source>
        <translation>Der Filter, die Gruppe und die Auswahl daneben verbergen alle.</translation>
    </message>
    <message>
        <source>Re-base</source>
        <translation>Neu aufsetzen</translation>
    </message>
    <message>
        <source>Keep what still differs from the profile of this engine; one step for undo</source>
        <translation>Behalten, was noch vom Profil dieser Engine abweicht; ein Schritt beim Rückgängigmachen</translation>
    </message>
    <message>
        <source>This is said of the profile of version %1; this engine&apos;s is %2.</source>
        <translation>Dies bezieht sich auf das Profil der Version %1; das dieser Engine ist %2.</translation>
    </message>
    <message>
        <source>Re-based.</source>
        <translation>Neu aufgesetzt.</translation>
    </message>
    <message>
        <source>The new base says the same of: %1.</source>
        <translation>Die neue Grundlage sagt dasselbe über: %1.</translation>
    </message>
    <message>
        <source>It says something else than before of: %1; the document still decides.</source>
        <translation>Sie sagt etwas anderes als zuvor über: %1; das Dokument entscheidet weiterhin.</translation>
    </message>
    <message>
        <source>Copied %1; the profile is in %2</source>
        <translation>Kopiert: %1; das Profil ist in %2</translation>
    </message>
    <message>
        <source>Write the whole profile, which Docker reads</source>
        <translation>Das ganze Profil schreiben, das Docker liest</translation>
    </message>
    <message>
        <source>That file holds the document itself: choose another one.</source>
        <translation>Diese Datei enthält das Dokument selbst: eine andere wählen.</translation>
    </message>
    <message>
        <source>The profile was not written: %1</source>
        <translation>Das Profil wurde nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>%1, of the whole profile…</source>
        <translation>%1, zum ganzen Profil…</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n recording(s)</source>
        <translation>
            <numerusform>%n Aufzeichnung wird gelesen</numerusform>
            <numerusform>%n Aufzeichnungen werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The reading was cancelled</source>
        <translation>Das Lesen wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1 is privileged: this engine ignores its profile and runs it without a filter.</source>
        <translation>%1 ist privilegiert: diese Engine übergeht sein Profil und startet ihn ohne Filter.</translation>
    </message>
    <message>
        <source>A program that works on files</source>
        <translation>Ein Programm, das mit Dateien arbeitet</translation>
    </message>
    <message>
        <source>The engine&apos;s own profile without sockets, tracing, keys, mounts and what capabilities would open</source>
        <translation>Das Profil der Engine ohne Sockets, Tracing, Schlüssel, Mounts und das, was Capabilities öffnen würden</translation>
    </message>
    <message>
        <source>A network server</source>
        <translation>Ein Netzwerkserver</translation>
    </message>
    <message>
        <source>The same, with sockets</source>
        <translation>Dasselbe, mit Sockets</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SeccompTryOut</name>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Apply to a container…</source>
        <translation>Auf einen Container anwenden…</translation>
    </message>
    <message>
        <source>Makes a container again with this profile and all of its other settings</source>
        <translation>Legt einen Container mit diesem Profil und allen seinen übrigen Einstellungen neu an</translation>
    </message>
    <message>
        <source>The text is broken in line %1: %2</source>
        <translation>Der Text ist in Zeile %1 fehlerhaft: %2</translation>
    </message>
    <message numerus="yes">
        <source>Allowed %n call(s) in the profile</source>
        <translation>
            <numerusform>%n Aufruf im Profil erlaubt</numerusform>
            <numerusform>%n Aufrufe im Profil erlaubt</numerusform>
        </translation>
    </message>
    <message>
        <source>Record what an image calls…</source>
        <translation>Aufzeichnen, was ein Image aufruft…</translation>
    </message>
    <message>
        <source>Go to the tab Try it, where a command is run with every call logged</source>
        <translation>Zum Reiter „Ausprobieren“, wo ein Befehl ausgeführt und jeder Aufruf protokolliert wird</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::SettingChangeModel</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
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
    <name>bulkhead::ui::SimulatePane</name>
    <message>
        <source>%1 has no call “%2”; other architectures have.</source>
        <translation>%1 hat keinen Aufruf „%2“; andere Architekturen haben ihn.</translation>
    </message>
    <message>
        <source>No architecture has a call “%1”.</source>
        <translation>Keine Architektur hat einen Aufruf „%1“.</translation>
    </message>
    <message>
        <source>A call has six arguments at most.</source>
        <translation>Ein Aufruf hat höchstens sechs Argumente.</translation>
    </message>
    <message>
        <source>“%1” is no argument: write a number, or a name that strace prints for this call.</source>
        <translation>„%1“ ist kein Argument: eine Zahl angeben oder einen Namen, den strace für diesen Aufruf ausgibt.</translation>
    </message>
    <message>
        <source>AF_INET, 1, 0</source>
        <translation>AF_INET, 1, 0</translation>
    </message>
    <message>
        <source>Up to six arguments, with commas between: numbers, 0x…, or names as strace prints them. Those that are left out are 0.</source>
        <translation>Bis zu sechs Argumente, durch Kommas getrennt: Zahlen, 0x… oder Namen, wie strace sie ausgibt. Weggelassene sind 0.</translation>
    </message>
    <message>
        <source>Show rule</source>
        <translation>Regel zeigen</translation>
    </message>
    <message>
        <source>Show the deciding rule in the text</source>
        <translation>Die entscheidende Regel im Text zeigen</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>A&amp;ufruf</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumente</translation>
    </message>
    <message>
        <source>P&amp;rogram</source>
        <translation>P&amp;rogramm</translation>
    </message>
    <message>
        <source>No container starts with this profile: %1</source>
        <translation>Mit diesem Profil startet kein Container: %1</translation>
    </message>
    <message>
        <source>The whole filter has %1 instructions; a call runs through %2 of them at most.</source>
        <translation>Der ganze Filter hat %1 Anweisungen; ein Aufruf durchläuft höchstens %2 davon.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
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
    <name>bulkhead::ui::StepBench</name>
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
        <source>Copy the command</source>
        <translation>Den Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy what takes it back</source>
        <translation>Kopieren, was ihn zurücknimmt</translation>
    </message>
    <message>
        <source>Changes are locked.</source>
        <translation>Änderungen sind gesperrt.</translation>
    </message>
    <message>
        <source>Nothing here can change the host until you unlock changes: in the menu of the agent, in the status bar.</source>
        <translation>Hier kann nichts den Host ändern, bis Sie Änderungen freigeben: im Menü des Agenten, in der Statusleiste.</translation>
    </message>
    <message>
        <source>Taken back by:</source>
        <translation>Zurückgenommen mit:</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::StepModel</name>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
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
    <name>bulkhead::ui::TargetPicker</name>
    <message>
        <source>What the profile is looked at for</source>
        <translation>Wofür das Profil betrachtet wird</translation>
    </message>
    <message>
        <source>The same profile is another filter for other capabilities, architectures, kernels and engines. The table, problems and simulation are for this target.</source>
        <translation>Für andere Capabilities, Architekturen, Kernel und Engines ist dasselbe Profil ein anderer Filter. Tabelle, Probleme und Simulation gelten für dieses Ziel.</translation>
    </message>
    <message>
        <source>Capabilities &amp;of</source>
        <translation>Capabilities &amp;von</translation>
    </message>
    <message>
        <source>&amp;Capabilities</source>
        <translation>&amp;Capabilities</translation>
    </message>
    <message>
        <source>&amp;Architecture</source>
        <translation>&amp;Architektur</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>&amp;Engine</translation>
    </message>
    <message>
        <source>the engine&apos;s default</source>
        <translation>Standard der Engine</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as written below</source>
        <translation>wie unten angegeben</translation>
    </message>
    <message>
        <source>A kernel is two numbers, like 6.12.</source>
        <translation>Ein Kernel sind zwei Zahlen, wie 6.12.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
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
    <name>bulkhead::ui::TryOutPane</name>
    <message>
        <source>Remove them</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>an image that the engine has</source>
        <translation>ein Image, das die Engine hat</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>the image&apos;s own</source>
        <translation>der des Images</translation>
    </message>
    <message>
        <source>As a shell reads it: quotes count, nothing is replaced.</source>
        <translation>Wie eine Shell es liest: Anführungszeichen zählen, nichts wird ersetzt.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>As --user: a name or number, with a group after a colon.</source>
        <translation>Wie --user: ein Name oder eine Nummer, mit einer Gruppe nach einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>Drop capabilities</source>
        <translation>Capabilities wegnehmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>As --cap-drop: names, or ALL.</source>
        <translation>Wie --cap-drop: Namen oder ALL.</translation>
    </message>
    <message>
        <source>Add capabilities</source>
        <translation>Capabilities hinzufügen</translation>
    </message>
    <message>
        <source>As --cap-add: names, or ALL.</source>
        <translation>Wie --cap-add: Namen oder ALL.</translation>
    </message>
    <message>
        <source>Mounts</source>
        <translation>Mounts</translation>
    </message>
    <message>
        <source>As --volume: /path/on/the/host:/path/inside:ro. Nothing of the host is mounted unless it is named here.</source>
        <translation>Wie --volume: /path/on/the/host:/path/inside:ro. Nichts vom Host wird eingehängt, wenn es nicht hier genannt ist.</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>As --security-opt no-new-privileges.</source>
        <translation>Wie --security-opt no-new-privileges.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Without it as --network none.</source>
        <translation>Ohne dies wie --network none.</translation>
    </message>
    <message>
        <source>Read-only root</source>
        <translation>Wurzel nur lesbar</translation>
    </message>
    <message>
        <source>As --read-only.</source>
        <translation>Wie --read-only.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Then it is ended.</source>
        <translation>Danach wird beendet.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>with the profile, then logging</source>
        <translation>mit dem Profil, dann protokollierend</translation>
    </message>
    <message>
        <source>with the profile only</source>
        <translation>nur mit dem Profil</translation>
    </message>
    <message>
        <source>logging only</source>
        <translation>nur protokollierend</translation>
    </message>
    <message>
        <source>The logging twin refuses nothing and logs what the profile would refuse: so all calls that are missing are known after one run. It needs the agent.</source>
        <translation>Der protokollierende Zwilling verweigert nichts und protokolliert, was das Profil verweigern würde: So sind nach einem Lauf alle fehlenden Aufrufe bekannt. Er braucht den Agenten.</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>A&amp;usführen</translation>
    </message>
    <message>
        <source>Re&amp;cord calls</source>
        <translation>Aufrufe auf&amp;zeichnen</translation>
    </message>
    <message>
        <source>Runs the command without the profile and with every call logged, and makes a recording of it.</source>
        <translation>Führt den Befehl ohne das Profil aus, protokolliert jeden Aufruf und macht daraus eine Aufzeichnung.</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Output of the container</source>
        <translation>Ausgabe des Containers</translation>
    </message>
    <message>
        <source>What the container writes is shown here.</source>
        <translation>Was der Container schreibt, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Refused calls</source>
        <translation>Verweigerte Aufrufe</translation>
    </message>
    <message>
        <source>Add &amp;selected to the profile</source>
        <translation>Aus&amp;gewählte zum Profil hinzufügen</translation>
    </message>
    <message>
        <source>Add a&amp;ll</source>
        <translation>Alle &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Copied the docker run line</source>
        <translation>Zeile docker run kopiert</translation>
    </message>
    <message>
        <source>not run yet</source>
        <translation>noch nicht ausgeführt</translation>
    </message>
    <message>
        <source>Refused calls are listed here.</source>
        <translation>Verweigerte Aufrufe stehen hier.</translation>
    </message>
    <message>
        <source>The kernel&apos;s audit records tell which ones: they are read through the agent.</source>
        <translation>Die Audit-Einträge des Kernels sagen, welche: Sie werden über den Agenten gelesen.</translation>
    </message>
    <message>
        <source>The host was closed.</source>
        <translation>Der Host wurde geschlossen.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Run containers on %1?</source>
        <translation>Container auf %1 ausführen?</translation>
    </message>
    <message>
        <source>They are removed afterwards. There is no way to its host for an agent, and so no lock that keeps this window from changing it.</source>
        <translation>Sie werden danach entfernt. Für einen Agenten gibt es keinen Weg zum Host und damit keine Sperre, die dieses Fenster hindert, ihn zu ändern.</translation>
    </message>
    <message>
        <source>Run containers</source>
        <translation>Container ausführen</translation>
    </message>
    <message>
        <source>Name an image to run.</source>
        <translation>Ein Image angeben, das gestartet werden soll.</translation>
    </message>
    <message>
        <source>The command is not given to a shell: for &quot;%1&quot; write sh -c &apos;…&apos;.</source>
        <translation>Der Befehl geht nicht an eine Shell: Für „%1“ sh -c &apos;…&apos; schreiben.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The calls are not known.</source>
        <translation>Die Aufrufe sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %n call(s).</source>
        <translation>
            <numerusform>%n Aufruf aufgezeichnet.</numerusform>
            <numerusform>%n Aufrufe aufgezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The kernel dropped %n record(s) in the last round: a call may be missing.</source>
        <translation>
            <numerusform>Der Kernel hat in der letzten Runde %n Eintrag verworfen: Ein Aufruf kann fehlen.</numerusform>
            <numerusform>Der Kernel hat in der letzten Runde %n Einträge verworfen: Ein Aufruf kann fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are what the command called, and what the runtime called to start it.</source>
        <translation>Es sind die, die der Befehl gemacht hat, und die der Laufzeit, um ihn zu starten.</translation>
    </message>
    <message>
        <source>creating</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>removing</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>Being ended.</source>
        <translation>Wird beendet.</translation>
    </message>
    <message>
        <source>Second run, with the logging twin: %1</source>
        <translation>Zweiter Lauf, mit dem protokollierenden Zwilling: %1</translation>
    </message>
    <message>
        <source>Round %1 of the recording: %2</source>
        <translation>Runde %1 der Aufzeichnung: %2</translation>
    </message>
    <message>
        <source>The engine warns: %1</source>
        <translation>Die Engine warnt: %1</translation>
    </message>
    <message>
        <source>Its container %1 could not be removed.</source>
        <translation>Der zugehörige Container %1 konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>[The middle of the output is left out.]</source>
        <translation>[Die Mitte der Ausgabe ist weggelassen.]</translation>
    </message>
    <message>
        <source>Others may have been refused: %1</source>
        <translation>Andere können verweigert worden sein: %1</translation>
    </message>
    <message numerus="yes">
        <source>The kernel dropped %n record(s) meanwhile: a call may be missing.</source>
        <translation>
            <numerusform>Der Kernel hat währenddessen %n Eintrag verworfen: Ein Aufruf kann fehlen.</numerusform>
            <numerusform>Der Kernel hat währenddessen %n Einträge verworfen: Ein Aufruf kann fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which calls were refused is not known.</source>
        <translation>Welche Aufrufe verweigert wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The profile refused nothing.</source>
        <translation>Das Profil hat nichts verweigert.</translation>
    </message>
    <message>
        <source>A profile is tried out on an engine: connect to one.</source>
        <translation>Ein Profil wird auf einer Engine ausprobiert: mit einer verbinden.</translation>
    </message>
    <message>
        <source>The engine is not connected now.</source>
        <translation>Die Engine ist jetzt nicht verbunden.</translation>
    </message>
    <message>
        <source>Running a container changes the host, if only for a while: unlock changes first.</source>
        <translation>Einen Container auszuführen ändert den Host, wenn auch nur für kurze Zeit: zuerst Änderungen freigeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n container(s) of an earlier try were left behind: %1.</source>
        <translation>
            <numerusform>%n Container eines früheren Versuchs ist zurückgeblieben: %1.</numerusform>
            <numerusform>%n Container eines früheren Versuchs sind zurückgeblieben: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock changes first.</source>
        <translation>Zuerst Änderungen freigeben.</translation>
    </message>
    <message>
        <source>Removed what was left behind</source>
        <translation>Zurückgebliebenes entfernt</translation>
    </message>
    <message>
        <source>Copy the docker run line</source>
        <translation>Zeile docker run kopieren</translation>
    </message>
    <message>
        <source>The image is run under the profile, in a container that is removed afterwards.</source>
        <translation>Das Image wird unter dem Profil ausgeführt, in einem Container, der danach entfernt wird.</translation>
    </message>
    <message>
        <source>Copied the docker run line: it reads the profile from %1</source>
        <translation>Zeile docker run kopiert: Sie liest das Profil aus %1</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::UnlockOffer</name>
    <message>
        <source>Unlock changes…</source>
        <translation>Änderungen freigeben …</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WatchDialog</name>
    <message>
        <source>Watch a file or directory</source>
        <translation>Eine Datei oder ein Verzeichnis überwachen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Überwachen</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Pfad:</translation>
    </message>
    <message>
        <source>&amp;read</source>
        <translation>&amp;lesen</translation>
    </message>
    <message>
        <source>&amp;write</source>
        <translation>&amp;schreiben</translation>
    </message>
    <message>
        <source>e&amp;xecute</source>
        <translation>&amp;ausführen</translation>
    </message>
    <message>
        <source>change &amp;attributes</source>
        <translation>Attribute ä&amp;ndern</translation>
    </message>
    <message>
        <source>Accesses:</source>
        <translation>Zugriffe:</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>The key is what the events are searched by. A directory is watched with all that lies below it. What happens inside a container to its own files is not seen by a watch of a path of the host.</source>
        <translation>Nach dem Schlüssel werden die Ereignisse gesucht. Ein Verzeichnis wird mit allem überwacht, was darunter liegt. Was in einem Container mit dessen eigenen Dateien geschieht, sieht die Überwachung eines Pfads des Hosts nicht.</translation>
    </message>
    <message>
        <source>A path begins with a slash.</source>
        <translation>Ein Pfad beginnt mit einem Schrägstrich.</translation>
    </message>
    <message>
        <source>Choose at least one kind of access.</source>
        <translation>Mindestens eine Art von Zugriff wählen.</translation>
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
    <message>
        <source>Com&amp;pare with a snapshot…</source>
        <translation>Mit einem Schnappschuss &amp;vergleichen …</translation>
    </message>
    <message>
        <source>What appeared, vanished, got weaker or stricter since a snapshot was saved</source>
        <translation>Was hinzukam, verschwand, schwächer oder strenger wurde, seit ein Schnappschuss gespeichert wurde</translation>
    </message>
</context>
<context>
    <name>bulkhead::ui::WorstModel</name>
    <message>
        <source>Subject</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Worst finding</source>
        <translation>Schlimmster Befund</translation>
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
    <message>
        <source>--snapshot reads a file: --agent does not go with it</source>
        <translation>--snapshot liest eine Datei: --agent passt nicht dazu</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes its options after its name</source>
        <translation>„%1“ nimmt seine Optionen nach seinem Namen</translation>
    </message>
    <message>
        <source>without the host underneath: %1</source>
        <translation>ohne den Host darunter: %1</translation>
    </message>
    <message>
        <source>without its network namespaces: %1</source>
        <translation>ohne seine Netzwerk-Namensräume: %1</translation>
    </message>
    <message>
        <source>name two snapshot files</source>
        <translation>zwei Dateien mit Momentaufnahmen angeben</translation>
    </message>
    <message>
        <source>--container is given twice, for the left and the right one</source>
        <translation>--container steht zweimal, für den linken und den rechten</translation>
    </message>
    <message>
        <source>name the snapshot file of the containers, or one for each</source>
        <translation>die Momentaufnahme der Container angeben oder eine für jeden</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>what appeared, vanished, got weaker or stricter</source>
        <translation>was hinzukam, verschwand, schwächer oder strenger wurde</translation>
    </message>
    <message>
        <source>bulkheadctl compare - what changed between two snapshots

USAGE
  bulkheadctl compare [--json] BEFORE AFTER
  bulkheadctl compare [--json] --container LEFT --container RIGHT
                      FILE [FILE]

DESCRIPTION
  Reads snapshots that bulkheadctl snapshot saved: of one host at two times, or
  of two hosts. Containers are the same where their names are. A check that
  fails and did not before is &quot;weaker&quot;, the reverse is &quot;stricter&quot;; what is
  not known on one side is neither. Settings that no check judges are
  &quot;changed&quot;. With --container, given twice, it compares two containers.

OPTIONS
      --container NAME  a container by name, id or the beginning of an id
      --json            one object: &quot;left&quot;, &quot;right&quot;, &quot;changes&quot;, each with
                        &quot;kind&quot; (weaker, appeared, stricter, vanished, changed),
                        &quot;subject&quot;, &quot;check&quot;, &quot;severity&quot;, &quot;what&quot;, &quot;before&quot;,
                        &quot;after&quot; and &quot;pointer&quot; into the inspect document

EXIT STATUS
  0  done, whether or not there are differences
  1  a file that cannot be read, no such container
  2  wrong usage

EXAMPLES
  bulkheadctl compare monday.bulkhead friday.bulkhead
  bulkheadctl compare --container web1 --container web2 monday.bulkhead
</source>
        <translation>bulkheadctl compare - was sich zwischen zwei Momentaufnahmen geändert hat

AUFRUF
  bulkheadctl compare [--json] VORHER NACHHER
  bulkheadctl compare [--json] --container LINKS --container RECHTS
                      DATEI [DATEI]

BESCHREIBUNG
  Liest Momentaufnahmen von bulkheadctl snapshot: von einem Host zu zwei Zeiten
  oder von zwei. Container sind dieselben, wo ihre Namen es sind. Eine Prüfung,
  die scheitert und es vorher nicht tat, ist „weaker“, umgekehrt „stricter“;
  einseitig Unbekanntes ist keins von beiden. Einstellungen, die keine Prüfung
  beurteilt, sind „changed“. Zweimal --container vergleicht zwei Container.

OPTIONEN
      --container NAME  ein Container: Name, ID oder Anfang einer ID
      --json            ein Objekt: &quot;left&quot;, &quot;right&quot;, &quot;changes&quot;, je mit
                        &quot;kind&quot; (weaker, appeared, stricter, vanished, changed),
                        &quot;subject&quot;, &quot;check&quot;, &quot;severity&quot;, &quot;what&quot;, &quot;before&quot;,
                        &quot;after&quot; und &quot;pointer&quot; in das inspect-Dokument

RÜCKGABEWERT
  0  erledigt, ob es Unterschiede gibt oder nicht
  1  eine Datei, die nicht gelesen werden kann, kein solcher Container
  2  falscher Aufruf

BEISPIELE
  bulkheadctl compare monday.bulkhead friday.bulkhead
  bulkheadctl compare --container web1 --container web2 monday.bulkhead
</translation>
    </message>
    <message>
        <source>
ENGINE OPTIONS
  Without any, the engine that the docker command would choose.
  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine
  -c, --context NAME    a context of the docker command
      --config DIR      the docker command&apos;s configuration (~/.docker)
      --snapshot FILE   read a saved snapshot, ask no engine
</source>
        <translation>
ENGINE-OPTIONEN
  Ohne sie die Engine, die der Befehl docker wählen würde.
  -H, --host HOST       Adresse einer Engine: unix://, tcp:// oder ssh://
  -c, --context NAME    ein Kontext des Befehls docker
      --config ORDNER   die Einstellungen des Befehls docker (~/.docker)
      --snapshot DATEI  eine gespeicherte Momentaufnahme lesen, keine Engine
</translation>
    </message>
    <message>
        <source>name one container</source>
        <translation>einen Container angeben</translation>
    </message>
    <message>
        <source>there is no target &quot;%1&quot;: run, compose, kubernetes, ecs or systemd</source>
        <translation>es gibt kein Ziel „%1“: run, compose, kubernetes, ecs oder systemd</translation>
    </message>
    <message>
        <source>it was not inspected</source>
        <translation>er wurde nicht untersucht</translation>
    </message>
    <message>
        <source>a container as docker run, compose, Kubernetes, ECS, systemd</source>
        <translation>ein Container als docker run, compose, Kubernetes, ECS, systemd</translation>
    </message>
    <message>
        <source>bulkheadctl handoff - a container as something else&apos;s configuration

USAGE
  bulkheadctl handoff [ENGINE OPTIONS] [--to TARGET] [--keep-secrets]
                      [-o FILE] CONTAINER

DESCRIPTION
  Writes what makes the same container again. What the target cannot express
  is said on the standard error, one line each. Names, labels and values are
  quoted: none of them can become a command or a key.

TARGETS
  run         a docker run line with everything that it had (the default)
  compose     a service of compose.yaml
  kubernetes  a pod with its securityContext
  ecs         a task definition of Amazon ECS
  systemd     a unit with the hardening that corresponds

OPTIONS
      --to TARGET      see above
      --keep-secrets   write the values of variables that look like secrets;
                       otherwise they are named, and taken from the environment
  -o, --output FILE    write to a file instead of the standard output
</source>
        <translation>bulkheadctl handoff - ein Container als Konfiguration von etwas anderem

AUFRUF
  bulkheadctl handoff [ENGINE-OPTIONEN] [--to ZIEL] [--keep-secrets]
                      [-o DATEI] CONTAINER

BESCHREIBUNG
  Schreibt, was denselben Container wieder ergibt. Was das Ziel nicht ausdrücken
  kann, steht in der Fehlerausgabe, je eine Zeile. Namen, Labels und Werte sind
  maskiert: Keiner davon kann zu einem Befehl oder einem Schlüssel werden.

ZIELE
  run         eine docker-run-Zeile mit allem, was er hatte (der Standard)
  compose     ein Dienst von compose.yaml
  kubernetes  ein Pod mit seinem securityContext
  ecs         eine Task-Definition von Amazon ECS
  systemd     eine Unit mit der entsprechenden Härtung

OPTIONEN
      --to ZIEL        siehe oben
      --keep-secrets   Werte von Variablen schreiben, die nach Geheimnissen
                       aussehen; sonst nur die Namen, Werte aus der Umgebung
  -o, --output DATEI   in eine Datei schreiben statt auf die Standardausgabe
</translation>
    </message>
    <message>
        <source>
EXIT STATUS
  0  done
  1  a failure: no engine, no such container, a file that cannot be written
  2  wrong usage

EXAMPLES
  bulkheadctl handoff web1
  bulkheadctl handoff --to kubernetes -o pod.yaml web1
</source>
        <translation>
RÜCKGABEWERT
  0  erledigt
  1  ein Fehlschlag: keine Engine, kein solcher Container, Datei unschreibbar
  2  falscher Aufruf

BEISPIELE
  bulkheadctl handoff web1
  bulkheadctl handoff --to kubernetes -o pod.yaml web1
</translation>
    </message>
    <message>
        <source>  help        this text, or the manual of a command
</source>
        <translation>  help        dieser Text oder das Handbuch eines Befehls
</translation>
    </message>
    <message>
        <source>--as knows dockerfile and compose, not &quot;%1&quot;</source>
        <translation>--as kennt dockerfile und compose, nicht „%1“</translation>
    </message>
    <message>
        <source>%1: say with --as whether it is a dockerfile or a compose file</source>
        <translation>%1: mit --as angeben, ob es ein dockerfile oder eine compose-Datei ist</translation>
    </message>
    <message>
        <source>say which file to judge</source>
        <translation>angeben, welche Datei zu beurteilen ist</translation>
    </message>
    <message>
        <source>--suggest reads a Dockerfile</source>
        <translation>--suggest liest ein Dockerfile</translation>
    </message>
    <message>
        <source>what is wrong in a Dockerfile or a compose file, by line</source>
        <translation>was in einem Dockerfile oder einer Compose-Datei falsch ist, je Zeile</translation>
    </message>
    <message>
        <source>report takes no argument: &quot;%1&quot;</source>
        <translation>report nimmt kein Argument: „%1“</translation>
    </message>
    <message>
        <source>
EXIT STATUS
  0  done; with --fail-on: nothing of that level or worse
  1  a failure: no engine, a file that cannot be read or written, or a
     container that could not be judged
  2  wrong usage
  3  with --fail-on: findings of that level or worse

EXAMPLES
  bulkheadctl report --format html -o findings.html
  bulkheadctl report --fail-on high --exceptions accepted.json
  bulkheadctl report --snapshot prod.bulkhead --format sarif -o prod.sarif
</source>
        <translation>
RÜCKGABEWERT
  0  erledigt; mit --fail-on: nichts von dieser Stufe oder schlimmer
  1  ein Fehlschlag: keine Engine, eine Datei, die nicht gelesen oder
     geschrieben, oder ein Container, der nicht beurteilt werden konnte
  2  falscher Aufruf
  3  mit --fail-on: Befunde dieser Stufe oder schlimmer

BEISPIELE
  bulkheadctl report --format html -o findings.html
  bulkheadctl report --fail-on high --exceptions accepted.json
  bulkheadctl report --snapshot prod.bulkhead --format sarif -o prod.sarif
</translation>
    </message>
    <message>
        <source>there is no format &quot;%1&quot;: text, html, json, sarif, csv or junit</source>
        <translation>es gibt kein Format „%1“: text, html, json, sarif, csv oder junit</translation>
    </message>
    <message>
        <source>there is no level &quot;%1&quot;: info, low, medium, high or critical</source>
        <translation>es gibt keine Stufe „%1“: info, low, medium, high oder critical</translation>
    </message>
    <message>
        <source>what is wrong, why, and how to mend it; CIS and own checks</source>
        <translation>was falsch ist, warum und wie zu beheben; CIS und eigene Prüfungen</translation>
    </message>
    <message>
        <source>there is no way to this engine&apos;s host for an agent: connect over ssh</source>
        <translation>zum Host dieser Engine führt für einen Agenten kein Weg: über ssh verbinden</translation>
    </message>
    <message>
        <source>see bulkheadctl help apparmor</source>
        <translation>siehe bulkheadctl help apparmor</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB</source>
        <translation>%1 ist größer als 64 MiB</translation>
    </message>
    <message>
        <source>generate takes one file</source>
        <translation>generate nimmt eine Datei</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>check takes one file</source>
        <translation>check nimmt eine Datei</translation>
    </message>
    <message>
        <source>apparmor_parser was not asked</source>
        <translation>apparmor_parser wurde nicht befragt</translation>
    </message>
    <message>
        <source>this kernel does not enforce rules of: %1</source>
        <translation>dieser Kernel setzt keine Regeln durch für: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>has no effect beside %1 (%2)</source>
        <translation>wirkt neben %1 nicht (%2)</translation>
    </message>
    <message numerus="yes">
        <source>no rule for %1 of %2, %n record(s): %3</source>
        <translation>
            <numerusform>keine Regel für %1 von %2, %n Eintrag: %3</numerusform>
            <numerusform>keine Regel für %1 von %2, %n Einträge: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 denials and complaints in %2 lines; %3 are covered by the profile</source>
        <translation>%1 Verweigerungen und Meldungen in %2 Zeilen; %3 davon deckt das Profil ab</translation>
    </message>
    <message>
        <source>learn takes one log or more</source>
        <translation>learn nimmt ein Protokoll oder mehrere</translation>
    </message>
    <message>
        <source>decide takes one file</source>
        <translation>decide nimmt eine Datei</translation>
    </message>
    <message>
        <source>ask for one of --path, --capability and --network</source>
        <translation>nach einem von --path, --capability und --network fragen</translation>
    </message>
    <message>
        <source>--path and --access go together</source>
        <translation>--path und --access gehören zusammen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no access</source>
        <translation>„%1“ ist kein Zugriff</translation>
    </message>
    <message>
        <source>a path begins with /</source>
        <translation>ein Pfad beginnt mit /</translation>
    </message>
    <message>
        <source>--network takes a family and a type: inet,stream</source>
        <translation>--network nimmt eine Familie und eine Art: inet,stream</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no version of an engine</source>
        <translation>„%1“ ist keine Version einer Engine</translation>
    </message>
    <message>
        <source>docker-default takes options only</source>
        <translation>docker-default nimmt nur Optionen</translation>
    </message>
    <message>
        <source>say what to do: generate, check, learn, decide or docker-default</source>
        <translation>angeben, was zu tun ist: generate, check, learn, decide oder docker-default</translation>
    </message>
    <message>
        <source>apparmor cannot &quot;%1&quot;</source>
        <translation>apparmor kann nicht „%1“</translation>
    </message>
    <message>
        <source>bulkheadctl apparmor - profiles: made, checked, asked, learnt from denials

USAGE
  bulkheadctl apparmor generate [--meant] [--directory DIR] FILE.toml
  bulkheadctl apparmor check [--json] [CHECK OPTIONS] FILE
  bulkheadctl apparmor learn [--profile FILE] [--json] LOG...
  bulkheadctl apparmor decide FILE [--profile-name NAME] [--owner]
                       --path P --access ACCESS | --capability C |
                       --network FAMILY,TYPE
  bulkheadctl apparmor docker-default [--engine VERSION [--to VERSION]]

  Files may be -, the standard input. Nothing is loaded into the kernel.
</source>
        <translation>bulkheadctl apparmor - Profile: gemacht, geprüft, befragt, gelernt

AUFRUF
  bulkheadctl apparmor generate [--meant] [--directory ORT] DATEI.toml
  bulkheadctl apparmor check [--json] [CHECK-OPTIONEN] DATEI
  bulkheadctl apparmor learn [--profile DATEI] [--json] PROTOKOLL...
  bulkheadctl apparmor decide DATEI [--profile-name NAME] [--owner]
                       --path P --access ZUGRIFF | --capability C |
                       --network FAMILIE,ART
  bulkheadctl apparmor docker-default [--engine VERSION [--to VERSION]]

  Dateien können - sein, die Standardeingabe. Nichts wird in den Kernel geladen.
</translation>
    </message>
    <message>
        <source>
GENERATE
  Prints the profile of a TOML file in bane&apos;s format. What bane&apos;s rules do not
  do is told on the standard error. Values that would put other rules into the
  policy are refused, and so are keys of the wrong type; keys that bane would
  ignore in silence are named.
      --meant           the profile that does what the file says: only the
                        writable paths are writable, only the allowed
                        programs start, protocols hold for IPv6, too

CHECK
  Looks for what a profile does not do, then compiles it with the real
  apparmor_parser without loading it. Prints FILE:LINE: LEVEL: TEXT [ID], and
  which rules this kernel does not enforce.
      --parser PROGRAM  instead of apparmor_parser
      --features FILE   the kernel&apos;s features, instead of asking this one:
                        /etc/apparmor.d/abi/4.0
      --no-parser       our own checks only
</source>
        <translation>
GENERATE
  Gibt das Profil zu einer TOML-Datei im Format von bane aus. Was banes Regeln
  nicht leisten, steht auf der Standardfehlerausgabe. Werte, die andere Regeln
  in die Richtlinie brächten, werden abgelehnt, ebenso Schlüssel der falschen
  Art; Schlüssel, die bane stillschweigend nicht beachtet, werden genannt.
      --meant           das Profil, das tut, was die Datei sagt: Nur die
                        schreibbaren Pfade sind schreibbar, nur die erlaubten
                        Programme starten, Protokolle gelten auch für IPv6

CHECK
  Sucht, was ein Profil nicht leistet, und übersetzt es dann mit dem echten
  apparmor_parser, ohne es zu laden. Gibt DATEI:ZEILE: STUFE: TEXT [ID] aus, und
  welche Regeln dieser Kernel nicht durchsetzt.
      --parser PROGRAMM statt apparmor_parser
      --features DATEI  die Merkmale des Kernels, statt diesen zu fragen:
                        /etc/apparmor.d/abi/4.0
      --no-parser       nur unsere eigenen Prüfungen
</translation>
    </message>
    <message>
        <source>
LEARN
  Reads denials and complaints from audit.log (RAW or ENRICHED), the kernel&apos;s
  log, syslog or the journal (short or json) and prints the rules that they ask
  for, each once, with where it was seen.
      --profile FILE    leave out what these profiles allow, and say which
                        deny rule would take a proposal away
      --abstractions    offer includes that allow the same (--json)

DECIDE
  Tells, as JSON, what a profile says to one request, and by which rule.
  A directory&apos;s path ends with /. ACCESS is made of r, w, a, l, k, m and x.
  TYPE is stream, dgram, seqpacket, raw, or tcp, udp, icmp.
      --profile-name N  which profile of the file: the first one without it,
                        PARENT//CHILD for one inside another
      --owner           the process owns the file

DOCKER-DEFAULT
  Prints the profile that an engine of this version loads on this host; the
  newest without --engine. With --to, the rules that differ.
</source>
        <translation>
LEARN
  Liest Verweigerungen und Meldungen aus audit.log (RAW oder ENRICHED), dem
  Protokoll des Kernels, syslog oder dem Journal (short oder json) und gibt die
  Regeln aus, nach denen sie verlangen, jede einmal, mit ihren Fundstellen.
      --profile DATEI   weglassen, was diese Profile erlauben, und sagen,
                        welche deny-Regel einen Vorschlag aufhöbe
      --abstractions    Includes anbieten, die dasselbe erlauben (--json)

DECIDE
  Sagt als JSON, was ein Profil zu einer Anfrage sagt und durch welche Regel.
  Der Pfad eines Ordners endet mit /. ZUGRIFF besteht aus r, w, a, l, k, m, x.
  ART ist stream, dgram, seqpacket, raw oder tcp, udp, icmp.
      --profile-name N  welches Profil der Datei: ohne dies das erste,
                        ELTERN//KIND für eines in einem anderen
      --owner           der Prozess besitzt die Datei

DOCKER-DEFAULT
  Gibt das Profil aus, das eine Engine dieser Version auf diesem Host lädt; ohne
  --engine die neueste. Mit --to die Regeln, die sich unterscheiden.
</translation>
    </message>
    <message>
        <source>no engine or snapshot was given</source>
        <translation>keine Engine oder Momentaufnahme ist angegeben</translation>
    </message>
    <message>
        <source>%1 events from %2 to %3
</source>
        <translation>%1 Ereignisse von %2 bis %3
</translation>
    </message>
    <message>
        <source>by type</source>
        <translation>nach Art</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>nach Schlüssel</translation>
    </message>
    <message>
        <source>by process name</source>
        <translation>nach Name des Prozesses</translation>
    </message>
    <message>
        <source>by system call</source>
        <translation>nach Systemaufruf</translation>
    </message>
    <message>
        <source>failed system calls</source>
        <translation>gescheiterte Systemaufrufe</translation>
    </message>
    <message>
        <source>by AppArmor&apos;s verdict</source>
        <translation>nach Urteil von AppArmor</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are no audit records and are kept as text</source>
        <translation>
            <numerusform>%n Zeile ist kein Audit-Eintrag und bleibt als Text</numerusform>
            <numerusform>%n Zeilen sind keine Audit-Einträge und bleiben als Text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) tell no serial number and stand alone</source>
        <translation>
            <numerusform>%n Eintrag nennt keine laufende Nummer und steht für sich</numerusform>
            <numerusform>%n Einträge nennen keine laufende Nummer und stehen für sich</numerusform>
        </translation>
    </message>
    <message>
        <source>the log was rotated: following the new file</source>
        <translation>das Protokoll wurde rotiert: weiter mit der neuen Datei</translation>
    </message>
    <message>
        <source>the log was truncated: reading it from its beginning</source>
        <translation>das Protokoll wurde gekürzt: es wird von vorn gelesen</translation>
    </message>
    <message>
        <source>the log is gone: waiting for a new one</source>
        <translation>das Protokoll ist weg: warten auf ein neues</translation>
    </message>
    <message numerus="yes">
        <source>the kernel lost %n event(s)</source>
        <translation>
            <numerusform>der Kernel hat %n Ereignis verloren</numerusform>
            <numerusform>der Kernel hat %n Ereignisse verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are shown before they were whole: too many at a time</source>
        <translation>
            <numerusform>%n Ereignis wird gezeigt, bevor es vollständig war: zu viele auf einmal</numerusform>
            <numerusform>%n Ereignisse werden gezeigt, bevor sie vollständig waren: zu viele auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>see bulkheadctl help audit</source>
        <translation>siehe bulkheadctl help audit</translation>
    </message>
    <message>
        <source>the filter: %1 (%2)</source>
        <translation>der Filter: %1 (%2)</translation>
    </message>
    <message>
        <source>container= needs to know the containers: give --host, --context or --snapshot</source>
        <translation>container= muss die Container kennen: --host, --context oder --snapshot angeben</translation>
    </message>
    <message>
        <source>%1 needs a value</source>
        <translation>%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 takes no value</source>
        <translation>%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>%1 is given twice</source>
        <translation>%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>this command has no option %1</source>
        <translation>dieser Befehl hat keine Option %1</translation>
    </message>
    <message>
        <source>--summary is of what is there: it does not go with --follow</source>
        <translation>--summary gilt dem, was da ist: Es geht nicht mit --follow</translation>
    </message>
    <message>
        <source>one file can be followed</source>
        <translation>nur einer Datei kann gefolgt werden</translation>
    </message>
    <message>
        <source>search the audit log, by container too</source>
        <translation>das Audit-Protokoll durchsuchen, auch nach Container</translation>
    </message>
    <message>
        <source>not allowed, because they only failed while they were recorded</source>
        <translation>nicht erlaubt, weil sie in der Aufzeichnung nur scheiterten</translation>
    </message>
    <message>
        <source>allowed with any argument, because the recorded ones are not known or too many</source>
        <translation>mit jedem Argument erlaubt, weil die aufgezeichneten nicht bekannt oder zu viele sind</translation>
    </message>
    <message>
        <source>no system calls that are known, left out</source>
        <translation>keine bekannten Systemaufrufe, weggelassen</translation>
    </message>
    <message>
        <source>the recording is cut short: its last line is not whole</source>
        <translation>die Aufzeichnung ist abgeschnitten: Ihre letzte Zeile ist nicht ganz</translation>
    </message>
    <message>
        <source>%1 has no call &quot;%2&quot;; other architectures have</source>
        <translation>%1 hat keinen Aufruf „%2“; andere Architekturen haben ihn</translation>
    </message>
    <message>
        <source>%1 has no call &quot;%2&quot;</source>
        <translation>%1 hat keinen Aufruf „%2“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no argument: not a number</source>
        <translation>„%1“ ist kein Argument: keine Zahl</translation>
    </message>
    <message>
        <source>built-in profile</source>
        <translation>eingebautes Profil</translation>
    </message>
    <message>
        <source>see bulkheadctl seccomp --help</source>
        <translation>siehe bulkheadctl seccomp --help</translation>
    </message>
    <message>
        <source>seccomp profiles: make them of recordings, explain, check, compare</source>
        <translation>Seccomp-Profile: aus Aufzeichnungen machen, erklären, prüfen, vergleichen</translation>
    </message>
    <message>
        <source>
GENERATE
  Makes a profile for docker run --security-opt seccomp=OUT that allows what
  the recordings show, and prints it. A recording is strace&apos;s output in any of
  its shapes, SECCOMP records of the audit or the kernel&apos;s log, a profile, or a
  list of names; which one, is told from its beginning.
      --no-runtime      nothing but what was recorded: without what runc and
                        crun call before the program runs, and without ENOSYS
                        for newer calls; a container does not start with it
      --families        allow too what another C library, kernel or
                        architecture calls instead: openat beside open
      --keep-failed     allow calls too that only ever failed with ENOSYS or
                        EPERM; without it they fail alike in the container
      --arguments LIST  allow these calls with their recorded arguments only:
                        socket, clone, personality, ioctl, prctl, fcntl, or
                        all of them
      --default ACTION  what happens to everything else: errno (EPERM),
                        errno:NAME, log or kill
      --arch ARCH       of the machine that was recorded (amd64)
      --report          print where each call was seen, as JSON, instead
  Calls that newer kernels brought and that were not recorded are answered
  with ENOSYS, because C libraries take another way on that error alone.
</source>
        <translation>
GENERATE
  Macht ein Profil für docker run --security-opt seccomp=AUSGABE, das erlaubt,
  was die Aufzeichnungen zeigen, und gibt es aus. Eine Aufzeichnung ist die
  Ausgabe von strace in jeder ihrer Formen, SECCOMP-Einträge des Audit- oder
  Kernel-Protokolls, ein Profil oder eine Namensliste; das zeigt ihr Anfang.
      --no-runtime      nur was aufgezeichnet ist: ohne was runc und crun vor
                        dem Programm aufrufen und ohne ENOSYS für neuere
                        Aufrufe; ein Container startet damit nicht
      --families        auch erlauben, was andere C-Bibliotheken, Kernel oder
                        Architekturen stattdessen aufrufen: openat neben open
      --keep-failed     auch Aufrufe erlauben, die nur je mit ENOSYS oder EPERM
                        scheiterten; sonst scheitern sie im Container genauso
      --arguments LISTE diese Aufrufe nur mit ihren aufgezeichneten Argumenten
                        erlauben: socket, clone, personality, ioctl, prctl,
                        fcntl, oder alle mit all
      --default AKTION  was mit allem anderen geschieht: errno (EPERM),
                        errno:NAME, log oder kill
      --arch ARCH       der Maschine, die aufgezeichnet wurde (amd64)
      --report          stattdessen als JSON ausgeben, wo Aufrufe gesehen wurden
  Aufrufe, die neuere Kernel brachten und die nicht aufgezeichnet sind, werden
  mit ENOSYS beantwortet: Nur dann nehmen C-Bibliotheken einen anderen Weg.
</translation>
    </message>
    <message>
        <source>
RESOLVE
  Prints the object that the engine would hand to the runtime (linux.seccomp
  of config.json): rules for other capabilities, architectures and kernels are
  left out. &quot;null&quot; where seccomp would be off.

EXPLAIN
  Tells what happens to a call, and why. NAME may be a number. Arguments are
  decimal, 0x..., negative, or a name such as AF_ALG.
      --call NAME       the call
      --args A,B,...    its arguments; those that are left out are 0
      --call-arch ARCH  of the calling program, such as 386 on amd64

LINT
  Prints what is wrong with a profile, and why: FILE:LINE:COLUMN: level: ...
      --json            an object with &quot;problems&quot; instead

DIFF
  Compares two profiles, or the built-in one and a profile, by what they do on
  the target: + is allowed now, - is refused now, ~ is answered otherwise.
      --json            an object with &quot;calls&quot; and &quot;settings&quot; instead

MERGE
  Makes one profile of several that allows what any of them allows.
      --intersection    ... what all of them allow

CONVERT
      --to FORM         docker  the same profile in today&apos;s spelling (default)
                        oci     as resolve prints it
                        names   the allowed calls, a name a line
                        log     its twin that refuses nothing and logs what it
                                would have refused
                        overlay only what differs from the engine&apos;s built-in
                                profile; every verb reads overlays, too
</source>
        <translation>
RESOLVE
  Gibt das Objekt aus, das die Engine der Laufzeit gäbe (linux.seccomp von
  config.json): Regeln für andere Capabilities, Architekturen und Kernel sind
  weggelassen. &quot;null&quot;, wo Seccomp aus wäre.

EXPLAIN
  Sagt, was mit einem Aufruf geschieht und warum. NAME kann eine Nummer sein.
  Argumente sind dezimal, 0x..., negativ oder ein Name wie AF_ALG.
      --call NAME       der Aufruf
      --args A,B,...    seine Argumente; weggelassene sind 0
      --call-arch ARCH  des aufrufenden Programms, etwa 386 auf amd64

LINT
  Sagt, was an einem Profil falsch ist und warum: DATEI:ZEILE:SPALTE: Stufe: ...
      --json            stattdessen ein Objekt mit &quot;problems&quot;

DIFF
  Vergleicht zwei Profile, oder das eingebaute und eines, nach ihrer Wirkung auf
  dem Ziel: + nun erlaubt, - nun verweigert, ~ anders beantwortet.
      --json            stattdessen ein Objekt mit &quot;calls&quot; und &quot;settings&quot;

MERGE
  Macht aus mehreren Profilen eines, das erlaubt, was irgendeines erlaubt.
      --intersection    ... was alle erlauben

CONVERT
      --to FORM         docker  das Profil in heutiger Schreibung (Standard)
                        oci     wie resolve es ausgibt
                        names   die erlaubten Aufrufe, je Zeile ein Name
                        log     sein Zwilling, der nichts verweigert und
                                protokolliert, was er verweigert hätte
                        overlay nur, was vom eingebauten Profil der Engine
                                abweicht; alle Verben lesen auch Overlays
</translation>
    </message>
    <message>
        <source>
TARGET OPTIONS
      --caps LIST       the container&apos;s capabilities: CAP_A,CAP_B, all or none
                        (what the engine gives by default)
      --arch ARCH       the host&apos;s architecture: amd64, arm64, ... (amd64)
      --kernel VERSION  the host&apos;s kernel (6.12)
      --engine VERSION  26.1.5, docker, podman (the newest Docker)

OTHER OPTIONS
  -o, --output OUT      write there instead, the whole or nothing
  -h, --help            this text

EXIT STATUS
  0  done
  1  a failure: a file that cannot be read or written, no call in a recording,
     a profile that is broken or that the engine or the runtime would refuse;
     lint: something to mend was found; diff: the profiles differ
  2  wrong usage
</source>
        <translation>
ZIEL-OPTIONEN
      --caps LISTE      die Capabilities des Containers: CAP_A,CAP_B, all oder
                        none (was die Engine standardmäßig gibt)
      --arch ARCH       die Architektur des Hosts: amd64, arm64, ... (amd64)
      --kernel VERSION  der Kernel des Hosts (6.12)
      --engine VERSION  26.1.5, docker, podman (das neueste Docker)

WEITERE OPTIONEN
  -o, --output AUSGABE  stattdessen dorthin schreiben, ganz oder gar nicht
  -h, --help            dieser Text

RÜCKGABEWERT
  0  erledigt
  1  ein Fehlschlag: Datei nicht les- oder schreibbar, Aufzeichnung ohne Aufruf,
     ein Profil, das defekt ist oder das Engine oder Laufzeit ablehnen würden;
     lint: etwas zu Behebendes gefunden; diff: die Profile unterscheiden sich
  2  falscher Aufruf
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no architecture, such as amd64, arm64 or s390x</source>
        <translation>„%1“ ist keine Architektur wie amd64, arm64 oder s390x</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no errno, such as EPERM or ENOSYS</source>
        <translation>„%1“ ist kein errno wie EPERM oder ENOSYS</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no default action; there are errno, errno:NAME, log and kill</source>
        <translation>„%1“ ist keine Standardaktion; es gibt errno, errno:NAME, log und kill</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kernel version, such as 6.12</source>
        <translation>„%1“ ist keine Kernel-Version wie 6.12</translation>
    </message>
    <message>
        <source>--arguments knows %1 and all, not &quot;%2&quot;</source>
        <translation>--arguments kennt %1 und all, nicht „%2“</translation>
    </message>
    <message>
        <source>say with --call NAME which call to explain</source>
        <translation>mit --call NAME angeben, welcher Aufruf zu erklären ist</translation>
    </message>
    <message>
        <source>a call has at most six arguments</source>
        <translation>ein Aufruf hat höchstens sechs Argumente</translation>
    </message>
    <message>
        <source>--to knows %1, not &quot;%2&quot;</source>
        <translation>--to kennt %1, nicht „%2“</translation>
    </message>
    <message>
        <source>say what to do: %1</source>
        <translation>angeben, was zu tun ist: %1</translation>
    </message>
    <message>
        <source>seccomp has no &quot;%1&quot;; there are %2</source>
        <translation>seccomp hat kein „%1“; es gibt %2</translation>
    </message>
    <message>
        <source>--%1 does not go with %2</source>
        <translation>--%1 passt nicht zu %2</translation>
    </message>
    <message>
        <source>%1 needs a profile</source>
        <translation>%1 braucht ein Profil</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot; too</source>
        <translation>%1 nimmt „%2“ nicht auch noch</translation>
    </message>
    <message>
        <source>the standard input can be read once only</source>
        <translation>die Standardeingabe kann nur einmal gelesen werden</translation>
    </message>
    <message>
        <source>profiles: made, checked, asked, learnt from denials</source>
        <translation>Profile: gemacht, geprüft, befragt, aus Verweigerungen gelernt</translation>
    </message>
    <message>
        <source>this user may not read %1: listening to the kernel through the agent</source>
        <translation>dieser Benutzer darf %1 nicht lesen: Der Kernel wird über den Agenten mitgehört</translation>
    </message>
    <message numerus="yes">
        <source>the kernel dropped records %n time(s): they were read too late</source>
        <translation>
            <numerusform>der Kernel hat %n-mal Einträge verworfen: Sie wurden zu spät gelesen</numerusform>
            <numerusform>der Kernel hat %n-mal Einträge verworfen: Sie wurden zu spät gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit events</source>
        <translation>Audit-Ereignisse</translation>
    </message>
    <message>
        <source>bulkheadctl audit - search the kernel&apos;s audit log, and tell containers apart

USAGE
  bulkheadctl audit [OPTIONS] [FILTER...] [FILE...]
  bulkheadctl audit --follow [OPTIONS] [FILTER...] [FILE]

DESCRIPTION
  Reads audit logs as auditd writes them (plain or enriched), what the kernel
  writes to its own log, syslog or the journal, and the output of ausearch,
  also compressed by gzip, xz or zstd. Words that are existing files are
  FILEs, all others are the FILTER; without a FILE, /var/log/audit/audit.log
  and its rotated predecessors. Several files are one log: an event may begin
  in one and end in the next. Without --json or another form, prints a
  sentence for each event. What is no audit record is text, and is counted.

FILTER
  FIELD=VALUE[,VALUE...]  one of these; FIELD!=VALUE none of these
  FIELD~EXPRESSION        a regular expression finds something; FIELD!~ nothing
  FIELD&lt;NUMBER            and &gt;, &lt;=, &gt;=
  since:TIME until:TIME   10m, 2h, 3d, 10:30, today, 2026-11-27,
                          2026-11-27T10:00, @SECONDS
  WORD &quot;SEVERAL WORDS&quot;    free text, in any letter case, also where the log has
                          it in hexadecimal
  and or not ( )          words beside each other must all hold
  Fields: type key container syscall success exit comm exe pid ppid uid auid gid
  euid ses tty subj op action apparmor profile operation class path command arch
  node id serial time, and those of the records: name, cwd, saddr, a0, ...
  key is one of an event&apos;s keys; path any file name; command the command line;
  action that of seccomp; uid and the like a number, root or unset.

OPTIONS
  -f, --follow          what comes from now on, across rotation; where this user
                        may not read the log, through bulkhead-agent
      --json            one JSON object an event and line
      --csv             RFC 4180 with a head
      --html            one page that stands alone; records one click away
      --raw             the records as they are
      --summary         how many events of which kind
  -H, --host HOST       unix://, tcp:// or ssh:// address of an engine
  -c, --context NAME    a context of the docker command
      --config DIR      the docker command&apos;s configuration (~/.docker)
      --snapshot FILE   a saved snapshot
      --                all that follows is filter or file
  With one of the last ones events are attributed to containers, and container=
  finds them by name or id; container=host are the host&apos;s own.

JSON
  &quot;id&quot; is SECONDS.MILLISECONDS:SERIAL (null where the log tells none), &quot;records&quot;
  the lines, &quot;sentence&quot; what happened, &quot;container&quot; null with &quot;containerReason&quot; or
  {&quot;id&quot;, &quot;name&quot;, &quot;rule&quot;, &quot;confidence&quot;}; &quot;type&quot;, &quot;time&quot;, &quot;pid&quot;, &quot;comm&quot;, &quot;exe&quot;,
  &quot;syscall&quot;, &quot;success&quot;, &quot;error&quot;, &quot;keys&quot;, &quot;files&quot;, &quot;apparmor&quot;, &quot;seccomp&quot;, &quot;ids&quot;,
  &quot;refused&quot; and more where the event has them.

EXIT STATUS
  0  done, also where nothing was found
  1  a file or an engine that cannot be read
  2  wrong usage, or a filter that cannot be read

EXAMPLES
  bulkheadctl audit key=docker since:1h
  bulkheadctl audit type=SECCOMP syscall=mount success=no audit.log
  bulkheadctl audit --follow apparmor=DENIED
  bulkheadctl audit --snapshot web.bulkhead container=web1 --json audit.log.2.xz
  bulkheadctl audit &apos;type=AVC or (syscall=execve and comm~&quot;ng.*&quot;)&apos; audit.log
</source>
        <translation>bulkheadctl audit - das Audit-Protokoll durchsuchen, Container unterscheiden

AUFRUF
  bulkheadctl audit [OPTIONEN] [FILTER...] [DATEI...]
  bulkheadctl audit --follow [OPTIONEN] [FILTER...] [DATEI]

BESCHREIBUNG
  Liest Audit-Protokolle von auditd (roh oder angereichert), was der Kernel in
  sein Protokoll, syslog oder das Journal schreibt, und die Ausgabe von
  ausearch, auch mit gzip, xz oder zstd gepackt. Vorhandene Dateien sind DATEI,
  alle anderen Wörter der FILTER; ohne DATEI /var/log/audit/audit.log und die
  rotierten Vorgänger. Mehrere Dateien sind ein Protokoll: Ein Ereignis kann in
  einer beginnen und in der nächsten enden. Ohne --json oder eine andere Form
  steht je Ereignis ein Satz. Was kein Eintrag ist, ist Text und wird gezählt.

FILTER
  FELD=WERT[,WERT...]     einer davon; FELD!=WERT keiner davon
  FELD~AUSDRUCK           ein regulärer Ausdruck findet etwas; FELD!~ nichts
  FELD&lt;ZAHL               und &gt;, &lt;=, &gt;=
  since:ZEIT until:ZEIT   10m, 2h, 3d, 10:30, today, 2026-11-27,
                          2026-11-27T10:00, @SEKUNDEN
  WORT &quot;MEHRERE WÖRTER&quot;   freier Text, groß oder klein geschrieben, auch wo er
                          im Protokoll hexadezimal steht
  and or not ( )          Wörter nebeneinander müssen alle zutreffen
  Felder: type key container syscall success exit comm exe pid ppid uid auid gid
  euid ses tty subj op action apparmor profile operation class path command arch
  node id serial time, und die der Einträge: name, cwd, saddr, a0, ...
  key ist ein Schlüssel des Ereignisses; path jeder Dateiname; command die
  Befehlszeile; action die von Seccomp; uid und dgl. eine Zahl, root oder unset.

OPTIONEN
  -f, --follow          was von jetzt an kommt, auch über Rotationen hinweg; wo
                        dieser Benutzer das Protokoll nicht lesen darf, über
                        bulkhead-agent
      --json            je Ereignis und Zeile ein JSON-Objekt
      --csv             RFC 4180 mit Kopfzeile
      --html            eine Seite für sich allein; Einträge einen Klick weiter
      --raw             die Einträge, wie sie sind
      --summary         wie viele Ereignisse welcher Art
  -H, --host HOST       Adresse einer Engine: unix://, tcp:// oder ssh://
  -c, --context NAME    ein Kontext des Befehls docker
      --config ORDNER   die Einstellungen des Befehls docker (~/.docker)
      --snapshot DATEI  eine gespeicherte Momentaufnahme
      --                alles Folgende ist Filter oder Datei
  Mit einer der letzten werden Ereignisse Containern zugeordnet, und container=
  findet sie nach Name oder ID; container=host sind die des Hosts selbst.

JSON
  &quot;id&quot; ist SEKUNDEN.MILLISEKUNDEN:NUMMER (null, wo das Protokoll keine nennt),
  &quot;records&quot; die Zeilen, &quot;sentence&quot; was geschah, &quot;container&quot; null mit
  &quot;containerReason&quot; oder {&quot;id&quot;, &quot;name&quot;, &quot;rule&quot;, &quot;confidence&quot;}; &quot;type&quot;, &quot;time&quot;,
  &quot;pid&quot;, &quot;comm&quot;, &quot;exe&quot;, &quot;syscall&quot;, &quot;success&quot;, &quot;error&quot;, &quot;keys&quot;, &quot;files&quot;,
  &quot;apparmor&quot;, &quot;seccomp&quot;, &quot;ids&quot;, &quot;refused&quot; und mehr, wo das Ereignis sie hat.

RÜCKGABEWERT
  0  erledigt, auch wenn nichts gefunden wurde
  1  eine Datei oder Engine, die nicht gelesen werden kann
  2  falscher Aufruf oder ein Filter, der nicht gelesen werden kann

BEISPIELE
  bulkheadctl audit key=docker since:1h
  bulkheadctl audit type=SECCOMP syscall=mount success=no audit.log
  bulkheadctl audit --follow apparmor=DENIED
  bulkheadctl audit --snapshot web.bulkhead container=web1 --json audit.log.2.xz
  bulkheadctl audit &apos;type=AVC or (syscall=execve and comm~&quot;ng.*&quot;)&apos; audit.log
</translation>
    </message>
    <message>
        <source>--json, --csv, --html, --raw and --summary exclude each other</source>
        <translation>--json, --csv, --html, --raw und --summary schließen einander aus</translation>
    </message>
    <message>
        <source>--html is a whole page: it does not go with --follow</source>
        <translation>--html ist eine ganze Seite: Es geht nicht mit --follow</translation>
    </message>
    <message>
        <source>bulkheadctl seccomp - from what a program does to a filter that is understood

USAGE
  bulkheadctl seccomp generate [OPTIONS] [-o OUT] [FILE...]
  bulkheadctl seccomp resolve [TARGET OPTIONS] [-o OUT] [PROFILE]
  bulkheadctl seccomp explain --call NAME [--args A,B,...] [TARGET OPTIONS]
                              [PROFILE]
  bulkheadctl seccomp lint [--json] [TARGET OPTIONS] [PROFILE]
  bulkheadctl seccomp diff [--json] [TARGET OPTIONS] [BEFORE] AFTER
  bulkheadctl seccomp merge [--intersection] [TARGET OPTIONS] [-o OUT]
                            PROFILE...
  bulkheadctl seccomp convert [--to FORM] [TARGET OPTIONS] [-o OUT] [PROFILE]
  bulkheadctl seccomp try --image IMAGE [RUN OPTIONS] PROFILE [-- COMMAND...]
  bulkheadctl seccomp record --image IMAGE [RUN OPTIONS] [-o OUT]
                             [-- COMMAND...]

  FILE and PROFILE may be -, the standard input. Without FILE, generate reads
  it; without PROFILE the others take the one that is built into the engine.
</source>
        <translation>bulkheadctl seccomp - von dem, was ein Programm tut, zum verstandenen Filter

AUFRUF
  bulkheadctl seccomp generate [OPTIONEN] [-o AUSGABE] [DATEI...]
  bulkheadctl seccomp resolve [ZIEL-OPTIONEN] [-o AUSGABE] [PROFIL]
  bulkheadctl seccomp explain --call NAME [--args A,B,...] [ZIEL-OPTIONEN]
                              [PROFIL]
  bulkheadctl seccomp lint [--json] [ZIEL-OPTIONEN] [PROFIL]
  bulkheadctl seccomp diff [--json] [ZIEL-OPTIONEN] [VORHER] NACHHER
  bulkheadctl seccomp merge [--intersection] [ZIEL-OPTIONEN] [-o AUSGABE]
                            PROFIL...
  bulkheadctl seccomp convert [--to FORM] [ZIEL-OPTIONEN] [-o AUSGABE] [PROFIL]
  bulkheadctl seccomp try --image IMAGE [LAUF-OPTIONEN] PROFIL [-- BEFEHL...]
  bulkheadctl seccomp record --image IMAGE [LAUF-OPTIONEN] [-o AUSGABE]
                             [-- BEFEHL...]

  DATEI und PROFIL können - sein, die Standardeingabe. Ohne DATEI liest sie
  generate; ohne PROFIL nehmen die anderen das in die Engine eingebaute.
</translation>
    </message>
    <message>
        <source>
JSON
  explain prints one object: &quot;action&quot; (SCMP_ACT_ERRNO), &quot;errno&quot; (1) and
  &quot;errnoName&quot; (&quot;EPERM&quot;) or null, &quot;decidedBy&quot; (rule, default,
  missing-architecture, newer-than-profile, multiplexer, no-filter),
  &quot;ruleIndex&quot; and &quot;rule&quot; or null, &quot;sentence&quot;, and &quot;call&quot;, &quot;number&quot;,
  &quot;architecture&quot;.

EXAMPLES
  strace -f -o trace nginx; bulkheadctl seccomp generate -o nginx.json trace
  strace -f ls 2&gt;&amp;1 &gt;/dev/null | bulkheadctl seccomp generate -
  ausearch -m SECCOMP --raw | bulkheadctl seccomp generate old.json -
  bulkheadctl seccomp resolve --caps CAP_SYS_ADMIN --engine 26.1.5
  bulkheadctl seccomp explain --call socket --args AF_ALG,5,0 nginx.json
  bulkheadctl seccomp lint nginx.json
  bulkheadctl seccomp diff --engine 26.1.5 nginx.json
  bulkheadctl seccomp merge -o all.json run1.json run2.json
  bulkheadctl seccomp convert --to log nginx.json -o nginx-log.json
  bulkheadctl seccomp try --image nginx --agent nginx.json -- nginx -t
</source>
        <translation>
JSON
  explain gibt ein Objekt aus: &quot;action&quot; (SCMP_ACT_ERRNO), &quot;errno&quot; (1) und
  &quot;errnoName&quot; (&quot;EPERM&quot;) oder null, &quot;decidedBy&quot; (rule, default,
  missing-architecture, newer-than-profile, multiplexer, no-filter),
  &quot;ruleIndex&quot; und &quot;rule&quot; oder null, &quot;sentence&quot; sowie &quot;call&quot;, &quot;number&quot;,
  &quot;architecture&quot;.

BEISPIELE
  strace -f -o trace nginx; bulkheadctl seccomp generate -o nginx.json trace
  strace -f ls 2&gt;&amp;1 &gt;/dev/null | bulkheadctl seccomp generate -
  ausearch -m SECCOMP --raw | bulkheadctl seccomp generate old.json -
  bulkheadctl seccomp resolve --caps CAP_SYS_ADMIN --engine 26.1.5
  bulkheadctl seccomp explain --call socket --args AF_ALG,5,0 nginx.json
  bulkheadctl seccomp lint nginx.json
  bulkheadctl seccomp diff --engine 26.1.5 nginx.json
  bulkheadctl seccomp merge -o all.json run1.json run2.json
  bulkheadctl seccomp convert --to log nginx.json -o nginx-log.json
  bulkheadctl seccomp try --image nginx --agent nginx.json -- nginx -t
</translation>
    </message>
    <message>
        <source>refused: %1, %2 times, by the runtime</source>
        <translation>verweigert: %1, %2-mal, gemacht von der Laufzeit</translation>
    </message>
    <message>
        <source>refused: %1, %2 times, by %3</source>
        <translation>verweigert: %1, %2-mal, gemacht von %3</translation>
    </message>
    <message>
        <source>which calls were refused is not known: %1</source>
        <translation>welche Aufrufe verweigert wurden, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>the kernel dropped %1 records: a call may be missing</source>
        <translation>der Kernel hat %1 Einträge verworfen: Ein Aufruf kann fehlen</translation>
    </message>
    <message>
        <source>the filter killed it (SIGSYS)</source>
        <translation>der Filter hat es beendet (SIGSYS)</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>Exit-Code %1</translation>
    </message>
    <message>
        <source>it still ran when its time was over, and was ended</source>
        <translation>es lief noch, als seine Zeit um war, und wurde beendet</translation>
    </message>
    <message>
        <source>its container %1 could not be removed</source>
        <translation>der zugehörige Container %1 konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>%1 needs an engine: --snapshot does not go with it</source>
        <translation>%1 braucht eine Engine: --snapshot passt nicht dazu</translation>
    </message>
    <message>
        <source>say with --image IMAGE what to run</source>
        <translation>mit --image IMAGE angeben, was auszuführen ist</translation>
    </message>
    <message>
        <source>try needs a profile</source>
        <translation>try braucht ein Profil</translation>
    </message>
    <message>
        <source>%1 does not take &quot;%2&quot; too; the command stands behind --</source>
        <translation>%1 nimmt „%2“ nicht auch noch; der Befehl steht hinter --</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds</source>
        <translation>„%1“ ist keine Anzahl von Sekunden</translation>
    </message>
    <message>
        <source>
TRY, RECORD
  Run a command on an engine, in a container that is removed afterwards:
  labelled org.bulkhead.tryout, with no-new-privileges, at most 512 MiB and 512
  processes, and nothing of the host mounted. COMMAND is the image&apos;s own where
  none is given.

  try runs it under PROFILE. With --agent it runs a second time under the same
  profile with every refusal replaced by a log record, and the calls that the
  profile refuses are listed: all of them, because nothing stopped the program.
  record runs it with every call logged, again where the kernel dropped
  records, and prints a profile that allows what it called, and what the
  runtime needs. It needs the agent.
      --image IMAGE     what to run; it is not pulled
      --user USER       as docker run has it; so have the next four
      --cap-add NAME, --cap-drop NAME
      -v, --volume VOLUME
      --read-only
      --no-network      as --network none
      --new-privileges  without no-new-privileges
      --time SECONDS    then it is ended (30)
      --agent           start bulkhead-agent on the engine&apos;s host, over pkexec
                        where this user is not root; record does it always
      --json            try: an object with &quot;end&quot;, &quot;exitCode&quot;, &quot;refused&quot;
  Exit status of try: 0 where the command ended with 0 and nothing was refused.
</source>
        <translation>
TRY, RECORD
  Führen auf einer Engine einen Befehl in einem Container aus, der danach
  entfernt wird: mit dem Label org.bulkhead.tryout, mit no-new-privileges,
  höchstens 512 MiB und 512 Prozessen, und nichts vom Host ist eingehängt.
  BEFEHL ist der des Images, wo keiner angegeben ist.

  try führt ihn unter PROFIL aus. Mit --agent läuft er ein zweites Mal, unter
  demselben Profil, in dem ein Protokolleintrag jede Verweigerung ersetzt, und
  die Aufrufe, die das Profil verweigert, werden aufgezählt: alle, denn nichts
  hielt das Programm auf. record führt ihn aus und protokolliert jeden Aufruf,
  noch einmal, wo der Kernel Einträge verwarf, und gibt ein Profil aus, das
  erlaubt, was er aufrief und was die Laufzeit braucht. Es braucht den Agenten.
      --image IMAGE     was auszuführen ist; es wird nicht geholt
      --user BENUTZER   wie bei docker run; so auch die nächsten vier
      --cap-add NAME, --cap-drop NAME
      -v, --volume VOLUME
      --read-only
      --no-network      wie --network none
      --new-privileges  ohne no-new-privileges
      --time SEKUNDEN   danach wird er beendet (30)
      --agent           bulkhead-agent auf dem Host der Engine starten, über
                        pkexec, wo dieser Benutzer nicht root ist; record tut
                        es immer
      --json            try: ein Objekt mit &quot;end&quot;, &quot;exitCode&quot;, &quot;refused&quot;
  Rückgabewert von try: 0, wo der Befehl mit 0 endete und nichts verweigert
  wurde.
</translation>
    </message>
    <message>
        <source>--snapshot reads a file: --search-images does not go with it</source>
        <translation>--snapshot liest eine Datei: --search-images passt nicht dazu</translation>
    </message>
    <message>
        <source>bulkheadctl snapshot - save everything that the engine tells in one file

USAGE
  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE [--agent] [--search-images]
                                 [--keep-secrets]

DESCRIPTION
  Asks the engine for its version, settings, containers, images, networks and
  volumes, looks at the host underneath where it can - processes, namespaces,
  network namespaces, control groups -, and writes all of it to FILE,
  replacing FILE only when the whole is written. Bulkhead opens such a file
  like an engine; bulkheadctl reads it with --snapshot.
  What could not be learnt is named on the standard error and in the file.
  Without root, and of an engine on another machine, the host underneath is
  seen in part or not at all: --agent looks at it as root.

OPTIONS
  -o, --output FILE     where to save; by custom NAME.bulkhead
      --agent           start bulkhead-agent on the engine&apos;s host, over pkexec
                        or over ssh, and look at the host through it
      --search-images   look for set-user-ID files in the images of containers:
                        the engine sends all their files, which takes as long
                        as reading them; nothing is changed or started
      --keep-secrets    save values that look like secrets too; without it
                        passwords, tokens and keys are hidden
</source>
        <translation>bulkheadctl snapshot - alles, was die Engine sagt, in einer Datei speichern

AUFRUF
  bulkheadctl [ENGINE-OPTIONEN] snapshot -o DATEI [--agent] [--search-images]
                                 [--keep-secrets]

BESCHREIBUNG
  Fragt die Engine nach Version, Einstellungen, Containern, Images, Netzwerken
  und Volumes, sieht den Host darunter an, wo es geht - Prozesse, Namensräume,
  Netzwerk-Namensräume, Control Groups -, und schreibt alles in DATEI; die alte
  DATEI wird erst ersetzt, wenn das Ganze geschrieben ist. Bulkhead öffnet eine
  solche Datei wie eine Engine; bulkheadctl liest sie mit --snapshot.
  Was nicht zu erfahren war, steht in der Fehlerausgabe und in der Datei.
  Ohne root und von einer Engine auf einer anderen Maschine ist der Host
  darunter nur teilweise oder nicht zu sehen: --agent sieht ihn als root an.

OPTIONEN
  -o, --output DATEI    wohin gespeichert wird; üblich ist NAME.bulkhead
      --agent           bulkhead-agent auf dem Host der Engine starten, über
                        pkexec oder ssh, und den Host durch ihn ansehen
      --search-images   in den Images von Containern nach Dateien mit Set-UID-
                        Bit suchen: Die Engine schickt alle ihre Dateien, was
                        so lange dauert, wie sie zu lesen; nichts wird
                        geändert oder gestartet
      --keep-secrets    auch Werte speichern, die nach Geheimnissen aussehen;
                        sonst werden Passwörter, Token und Schlüssel verborgen
</translation>
    </message>
    <message>
        <source>--draft knows apparmor and seccomp, not &quot;%1&quot;</source>
        <translation>--draft kennt apparmor und seccomp, nicht „%1“</translation>
    </message>
    <message>
        <source>bulkheadctl lint - judge a Dockerfile or a compose file

USAGE
  bulkheadctl lint [--as KIND] [--format FORMAT] [--fail-on LEVEL]
                   [--exceptions FILE] [-o FILE] FILE...
  bulkheadctl lint --suggest DOCKERFILE...
  bulkheadctl lint --draft apparmor|seccomp DOCKERFILE

DESCRIPTION
  Finds on their lines: no USER, base image :latest, ADD from an address,
  secrets, ports below 1024, downloads that are not verified and more in a
  Dockerfile. A service of a compose file is judged by the checks that judge a
  container: privileged, cap_add, namespaces of the host, sensitive mounts,
  secrets, limits. Nothing is built or run; variables, &quot;extends&quot; and &quot;include&quot;
  are not followed.

  With --suggest it prints a docker run line to start with: no more than the
  Dockerfile shows the image to need, with the reasons. With --draft it prints
  a profile to start with that goes with that line: for AppArmor, named by the
  Dockerfile&apos;s directory, or Docker&apos;s seccomp profile without what only
  capabilities allow that the line takes away.

OPTIONS
      --as KIND          dockerfile or compose; otherwise the name decides:
                         Dockerfile*, *.dockerfile, Containerfile*, *.yaml,
                         *.yml
      --suggest          a docker run line with least privilege
      --draft KIND       apparmor or seccomp: a profile for that line
      --format FORMAT    text (the default), html, json, sarif, csv, junit
      --fail-on LEVEL    end with status 3 where a finding is of this level or
                         worse: info, low, medium, high, critical
      --exceptions FILE  findings that somebody accepted, by the file&apos;s name;
                         see bulkheadctl help report
  -o, --output FILE      write to a file instead of the standard output

EXIT STATUS
  0  done; with --fail-on: nothing of that level or worse
  1  a file that cannot be read; its line is named
  2  wrong usage
  3  with --fail-on: findings of that level or worse

EXAMPLES
  bulkheadctl lint Dockerfile compose.yaml
  bulkheadctl lint --fail-on medium --format sarif -o lint.sarif Dockerfile
</source>
        <translation>bulkheadctl lint - ein Dockerfile oder eine Compose-Datei beurteilen

AUFRUF
  bulkheadctl lint [--as ART] [--format FORMAT] [--fail-on STUFE]
                   [--exceptions DATEI] [-o DATEI] DATEI...
  bulkheadctl lint --suggest DOCKERFILE...
  bulkheadctl lint --draft apparmor|seccomp DOCKERFILE

BESCHREIBUNG
  Findet auf ihren Zeilen: kein USER, Basis-Image :latest, ADD von einer
  Adresse, Geheimnisse, Ports unter 1024, ungeprüfte Downloads und mehr in einem
  Dockerfile. Einen Dienst einer Compose-Datei beurteilen dieselben Prüfungen
  wie einen Container: privileged, cap_add, Namensräume des Hosts, heikle
  Mounts, Geheimnisse, Grenzen. Nichts wird gebaut oder ausgeführt; Variablen,
  „extends“ und „include“ wird nicht gefolgt.

  Mit --suggest gibt es eine docker-run-Zeile für den Anfang aus: nicht mehr,
  als das Image laut Dockerfile braucht, mit den Gründen. Mit --draft gibt es
  ein Profil für den Anfang aus, das zu dieser Zeile gehört: für AppArmor eines
  mit dem Namen des Verzeichnisses, für seccomp das von Docker ohne das, was
  nur Capabilities erlauben, die die Zeile wegnimmt.

OPTIONEN
      --as ART           dockerfile oder compose; sonst entscheidet der Name:
                         Dockerfile*, *.dockerfile, Containerfile*, *.yaml,
                         *.yml
      --suggest          eine docker-run-Zeile mit den geringsten Rechten
      --draft ART        apparmor oder seccomp: ein Profil für diese Zeile
      --format FORMAT    text (der Standard), html, json, sarif, csv, junit
      --fail-on STUFE    mit Status 3 enden, wo ein Befund von dieser Stufe oder
                         schlimmer ist: info, low, medium, high, critical
      --exceptions DATEI von jemandem akzeptierte Befunde, nach dem Namen der
                         Datei; siehe bulkheadctl help report
  -o, --output DATEI     in eine Datei schreiben statt auf die Standardausgabe

RÜCKGABEWERT
  0  erledigt; mit --fail-on: nichts von dieser Stufe oder schlimmer
  1  eine Datei, die nicht gelesen werden kann; ihre Zeile ist genannt
  2  falscher Aufruf
  3  mit --fail-on: Befunde dieser Stufe oder schlimmer

BEISPIELE
  bulkheadctl lint Dockerfile compose.yaml
  bulkheadctl lint --fail-on medium --format sarif -o lint.sarif Dockerfile
</translation>
    </message>
    <message>
        <source>--snapshot reads a file: --agent and --search-images do not go with it</source>
        <translation>--snapshot liest eine Datei: --agent und --search-images passen nicht dazu</translation>
    </message>
    <message>
        <source>bulkheadctl report - what is wrong on a host, why, and how to mend it

USAGE
  bulkheadctl report [ENGINE OPTIONS] [--format FORMAT] [--fail-on LEVEL]
                     [--exceptions FILE] [--agent] [--search-images]
                     [-o FILE]

DESCRIPTION
  Judges the engine, its host and every container by the CIS Docker Benchmark
  1.6.0 and by checks of its own: what is configured against what the kernel
  shows, ways out of a container, sensitive mounts, secrets. A check passes,
  fails, does not apply (no AppArmor on this host), or is not known, with the
  reason; what is not known is never counted as good. Nothing is run in a
  container. Secrets are named, never printed.

  A severity says what an attacker who controls a process of the container
  gains: info, low, medium, high, critical (the host itself).

OPTIONS
      --format FORMAT    text (the default), html, json, sarif (2.1.0), csv,
                         junit
      --fail-on LEVEL    end with status 3 where a finding is of this level or
                         worse: info, low, medium, high, critical
      --exceptions FILE  findings that somebody accepted; expired ones come back
      --agent            start bulkhead-agent on the engine&apos;s host, over pkexec
                         or ssh, for what only root sees there
      --search-images    look for set-user-ID files (CIS 4.8): the engine sends
                         all files of a container of each image, which takes as
                         long as reading them; nothing is changed or started
  -o, --output FILE      write to a file instead of the standard output

EXCEPTIONS
  {&quot;format&quot;: &quot;bulkhead-exceptions&quot;, &quot;version&quot;: 1, &quot;exceptions&quot;: [
    {&quot;check&quot;: &quot;CIS-5.5&quot;, &quot;subject&quot;: &quot;build-*&quot;, &quot;reason&quot;: &quot;builds images&quot;,
     &quot;author&quot;: &quot;Ann&quot;, &quot;expires&quot;: &quot;2027-01-31&quot;}]}
  The subject is a container&apos;s name, * stands for the rest of a name; empty is
  the engine or its host. A reason must be given. Without &quot;expires&quot; it holds
  for ever, else up to that day.
</source>
        <translation>bulkheadctl report - was auf einem Host falsch ist, warum und wie zu beheben

AUFRUF
  bulkheadctl report [ENGINE-OPTIONEN] [--format FORMAT] [--fail-on STUFE]
                     [--exceptions DATEI] [--agent] [--search-images]
                     [-o DATEI]

BESCHREIBUNG
  Beurteilt die Engine, ihren Host und jeden Container nach dem CIS Docker
  Benchmark 1.6.0 und eigenen Prüfungen: was konfiguriert ist gegen das, was der
  Kernel zeigt, Ausbruchswege, heikle Mounts, Geheimnisse. Eine Prüfung wird
  bestanden oder nicht, trifft nicht zu (kein AppArmor auf diesem Host) oder ist
  nicht bekannt, mit dem Grund; was nicht bekannt ist, gilt nie als gut. Nichts
  wird in Containern ausgeführt. Geheimnisse werden genannt, nie ausgegeben.

  Eine Schwere sagt, was ein Angreifer gewinnt, der einen Prozess des Containers
  beherrscht: info, low, medium, high, critical (den Host selbst).

OPTIONEN
      --format FORMAT    text (der Standard), html, json, sarif (2.1.0), csv,
                         junit
      --fail-on STUFE    mit Status 3 enden, wo ein Befund von dieser Stufe oder
                         schlimmer ist: info, low, medium, high, critical
      --exceptions DATEI akzeptierte Befunde; abgelaufene kommen wieder
      --agent            bulkhead-agent auf dem Host der Engine starten, über
                         pkexec oder ssh, für das, was dort nur root sieht
      --search-images    nach Dateien mit Set-UID-Bit suchen (CIS 4.8): Die
                         Engine schickt alle Dateien eines Containers jedes
                         Images, was so lange dauert, wie sie zu lesen; nichts
                         wird geändert oder gestartet
  -o, --output DATEI     in eine Datei schreiben statt auf die Standardausgabe

AUSNAHMEN
  {&quot;format&quot;: &quot;bulkhead-exceptions&quot;, &quot;version&quot;: 1, &quot;exceptions&quot;: [
    {&quot;check&quot;: &quot;CIS-5.5&quot;, &quot;subject&quot;: &quot;build-*&quot;, &quot;reason&quot;: &quot;builds images&quot;,
     &quot;author&quot;: &quot;Ann&quot;, &quot;expires&quot;: &quot;2027-01-31&quot;}]}
  „subject“ ist der Name eines Containers, * steht für den Rest eines Namens;
  leer ist die Engine oder ihr Host. Ein Grund („reason“) muss angegeben sein.
  Ohne „expires“ gilt sie für immer, sonst bis zu diesem Tag.
</translation>
    </message>
    <message>
        <source>bulkheadctl - look at the security of containers without a window

USAGE
  bulkheadctl [ENGINE OPTIONS] snapshot -o FILE
  bulkheadctl [ENGINE OPTIONS] caps [--json] [CONTAINER...]
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;
  bulkheadctl [ENGINE OPTIONS] COMMAND [ARGUMENTS...]
  bulkheadctl help [COMMAND]

COMMANDS
  snapshot    save everything that the engine tells in one file
  caps        what each container may do: asked, predicted, observed
</source>
        <translation>bulkheadctl - die Sicherheit von Containern ansehen, ohne Fenster

AUFRUF
  bulkheadctl [ENGINE-OPTIONEN] snapshot -o DATEI
  bulkheadctl [ENGINE-OPTIONEN] caps [--json] [CONTAINER...]
  bulkheadctl caps [--json] [--engine VERSION] --run &quot;docker run ...&quot;
  bulkheadctl [ENGINE-OPTIONEN] BEFEHL [ARGUMENTE...]
  bulkheadctl help [BEFEHL]

BEFEHLE
  snapshot    alles, was die Engine sagt, in einer Datei speichern
  caps        was jeder Container darf: verlangt, vorhergesagt, beobachtet
</translation>
    </message>
    <message>
        <source>there is no network family &quot;%1&quot;</source>
        <translation>es gibt keine Netzwerkfamilie „%1“</translation>
    </message>
    <message>
        <source>there is no network type &quot;%1&quot;</source>
        <translation>es gibt keine Netzwerkart „%1“</translation>
    </message>
    <message>
        <source>there is no capability &quot;%1&quot;</source>
        <translation>es gibt keine Capability „%1“</translation>
    </message>
    <message>
        <source>
OPTIONS
      --json            JSON on the standard output
      --directory DIR   where includes are looked up (/etc/apparmor.d)
  -h, --help            this text

JSON
  decide: {&quot;decision&quot;: &quot;allowed&quot;, &quot;rule&quot;: {&quot;text&quot;: &quot;/etc/** r,&quot;, &quot;file&quot;: null,
    &quot;line&quot;: 3}, &quot;logged&quot;: false, ...}; &quot;rule&quot; is null where no rule matches.
  learn: {&quot;proposals&quot;: [{&quot;profile&quot;: ..., &quot;rule&quot;: ..., &quot;choices&quot;:
    [{&quot;generality&quot;: &quot;exact&quot;, &quot;rule&quot;: ...}], &quot;records&quot;: 3, &quot;seen&quot;: [&quot;FILE:LINE&quot;],
    &quot;killedBy&quot;: null, ...}], &quot;unanswered&quot;: [...], &quot;covered&quot;: 0}
  check: {&quot;accepted&quot;: true, &quot;findings&quot;: [{&quot;level&quot;: &quot;warning&quot;, &quot;id&quot;: ...,
    &quot;line&quot;: 4, &quot;text&quot;: ...}], &quot;notEnforced&quot;: [...]}

EXIT STATUS
  0  done; check: nothing that apparmor_parser would refuse
  1  a failure: a file that cannot be read, a value that is refused; check: an
     error in the profile, or an apparmor_parser that hangs or is killed;
     output that cannot be written
  2  wrong usage
</source>
        <translation>
OPTIONEN
      --json            JSON auf die Standardausgabe
      --directory ORT   wo Includes gesucht werden (/etc/apparmor.d)
  -h, --help            dieser Text

JSON
  decide: {&quot;decision&quot;: &quot;allowed&quot;, &quot;rule&quot;: {&quot;text&quot;: &quot;/etc/** r,&quot;, &quot;file&quot;: null,
    &quot;line&quot;: 3}, &quot;logged&quot;: false, ...}; &quot;rule&quot; ist null, wo keine Regel passt.
  learn: {&quot;proposals&quot;: [{&quot;profile&quot;: ..., &quot;rule&quot;: ..., &quot;choices&quot;:
    [{&quot;generality&quot;: &quot;exact&quot;, &quot;rule&quot;: ...}], &quot;records&quot;: 3, &quot;seen&quot;: [&quot;FILE:LINE&quot;],
    &quot;killedBy&quot;: null, ...}], &quot;unanswered&quot;: [...], &quot;covered&quot;: 0}
  check: {&quot;accepted&quot;: true, &quot;findings&quot;: [{&quot;level&quot;: &quot;warning&quot;, &quot;id&quot;: ...,
    &quot;line&quot;: 4, &quot;text&quot;: ...}], &quot;notEnforced&quot;: [...]}

RÜCKGABEWERT
  0  erledigt; check: nichts, was apparmor_parser ablehnen würde
  1  ein Fehlschlag: eine nicht lesbare Datei, ein abgelehnter Wert; check: ein
     Fehler im Profil, oder ein apparmor_parser, der hängt oder beendet wird;
     eine Ausgabe, die nicht geschrieben werden kann
  2  falscher Aufruf
</translation>
    </message>
    <message>
        <source>the output cannot be written: %1</source>
        <translation>die Ausgabe kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 cannot be started: %2</source>
        <translation>%1 kann nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>the oldest %1 of the logs were not searched: memory is short for an index of them. Looking for a key, a type or a text of three letters or more needs little.</source>
        <translation>Die ältesten %1 der Protokolle wurden nicht durchsucht: Der Speicher reicht nicht für einen Index. Die Suche nach einem Schlüssel, einem Typ oder einem Text von mindestens drei Buchstaben braucht wenig.</translation>
    </message>
</context>
</TS>
