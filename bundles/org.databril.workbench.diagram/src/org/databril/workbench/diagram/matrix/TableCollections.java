// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Collections;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets the collections that the table is made with find their implementation. They ask the context class loader for it when
 * one of their factories is used for the first time, and in OSGi that loader does not see it: so all are made here, once.
 */
final class TableCollections {
    private static final String FACTORIES = "/org/eclipse/collections/api/factory";
    private static boolean ready;

    private TableCollections() {
    }

    static synchronized void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        Bundle api = Platform.getBundle("org.eclipse.collections.api");
        Bundle implementation = Platform.getBundle("org.eclipse.collections.impl");
        var before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(implementation.adapt(BundleWiring.class).getClassLoader());
        try {
            var loader = api.adapt(BundleWiring.class).getClassLoader();
            for (var entry : Collections.list(api.findEntries(FACTORIES, "*.class", true))) {
                var name = entry.getPath().substring(1).replace(".class", "").replace('/', '.');
                Class.forName(name, true, loader);
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Cannot load the factories of " + api, e);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
