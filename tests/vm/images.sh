#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# images.sh DIRECTORY ENGINE: makes the images of tst_apparmor_kernel in an empty DIRECTORY from this machine's own programs: busybox
# httpd, where every program has a name of its own, and nginx as Debian packages it, where there is one.
set -eu
unset LD_LIBRARY_PATH # what is packed are this machine's own libraries
cd "$1"
box=$(command -v busybox)
mkdir -p httpd/bin httpd/www httpd/root httpd/tmp httpd/etc
cp "$box" httpd/bin/busybox
for name in sh httpd touch cat wget ls; do ln httpd/bin/busybox httpd/bin/$name; done
echo 'it is busybox' >httpd/www/index.html
echo 'root:x:0:0:root:/root:/bin/sh' >httpd/etc/passwd
tar -C httpd -c . | docker -H "$2" import - bulkhead-vm-httpd
if command -v nginx >/dev/null; then
    mkdir -p nginx/usr/bin nginx/usr/sbin nginx/usr/lib nginx/usr/lib64 nginx/root nginx/tmp nginx/run nginx/var/www/html \
        nginx/var/log/nginx nginx/var/lib/nginx nginx/etc
    for name in bin sbin lib lib64; do ln -s usr/$name nginx/$name; done
    ln -s /run nginx/var/run
    cp "$(command -v nginx)" nginx/usr/sbin/nginx
    ldd "$(command -v nginx)" | sed -n 's/.*=> \(\/[^ ]*\).*/\1/p; s/^[[:space:]]*\(\/[^ ]*\) (.*/\1/p' | while read -r file; do
        mkdir -p "nginx$(dirname "$file")"
        cp -L "$file" "nginx$file"
    done
    cp -L /usr/lib/x86_64-linux-gnu/libnss_files.so* nginx/usr/lib/x86_64-linux-gnu/ 2>/dev/null || true
    cp -a /etc/nginx nginx/etc/
    rm -rf nginx/etc/nginx/modules-enabled/*
    cp /etc/passwd /etc/group nginx/etc/
    cp "$box" nginx/usr/bin/busybox
    for name in sh touch cat ls; do ln nginx/usr/bin/busybox nginx/usr/bin/$name; done
    echo 'it is nginx' >nginx/var/www/html/index.html
    printf 'server { listen 18082 default_server; root /var/www/html; index index.html; }\n' >nginx/etc/nginx/sites-enabled/default.new
    mv nginx/etc/nginx/sites-enabled/default.new nginx/etc/nginx/sites-enabled/default
    tar -C nginx -c . | docker -H "$2" import - bulkhead-vm-nginx
fi
