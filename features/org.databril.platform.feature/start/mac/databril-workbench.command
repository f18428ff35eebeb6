#!/bin/sh
# SPDX-License-Identifier: EPL-2.0
#
# Starts the Databril workbench with a Java 21 or newer from JAVA_HOME or where macOS knows it.
# DATABRIL_JAVA_OPTIONS may hold options for Java (-Xmx4g), the arguments go to the workbench (-data <folder>).

here=$(cd "$(dirname "$0")" && pwd)

java_version() {
    "$1" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1
}

for java in "$JAVA_HOME/bin/java" "$(/usr/libexec/java_home -v 21+ 2> /dev/null)/bin/java" "$(command -v java)" none; do
    [ -x "$java" ] && [ "$(java_version "$java")" -ge 21 ] && break
done
if [ "$java" = none ]; then
    echo "Databril needs Java 21 or newer: install it, or set JAVA_HOME to it." >&2
    exit 1
fi

# A collector for small heaps, and a heap that gives back what it does not need; see releng/benchmarks.
memory="-Xmx2g -Xmn64m -XX:+UseSerialGC -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40"
memory="$memory -XX:+UseStringDeduplication -XX:TieredStopAtLevel=1"

restart=23
status=$restart
while [ "$status" -eq "$restart" ]; do
    # the language that was chosen in the preferences
    language=$(head -n 1 "$HOME/Databril/.language" 2> /dev/null)
    # shellcheck disable=SC2086 # several options in one variable
    "$java" -XstartOnFirstThread $memory -Dguice_bytecode_gen_option=DISABLED -Dslf4j.internal.verbosity=ERROR $DATABRIL_JAVA_OPTIONS \
        -jar "$here"/plugins/org.eclipse.equinox.launcher_*.jar ${language:+-nl "$language"} "$@"
    status=$?
done
exit "$status"
