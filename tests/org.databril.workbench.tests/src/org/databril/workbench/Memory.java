// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What the running workbench holds in memory, in MiB. */
final class Memory {
    private static final int MIB = 1024 * 1024;
    private static final int ROUNDS = 3;

    private Memory() {
    }

    /** What the objects take that are still in use. */
    static long used() {
        for (int i = 0; i < ROUNDS; i++) {
            // what is to be done on the user interface with what was closed is done first
            Bench.act(() -> { });
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB;
    }

    /** What the process has of the machine; 0 where that cannot be told. */
    static long resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() / 1024;
    }

    /** Those of some objects that others still hold. */
    static List<Object> held(Collection<? extends WeakReference<?>> objects) {
        used();
        return objects.stream().<Object>map(WeakReference::get).filter(Objects::nonNull).toList();
    }
}
