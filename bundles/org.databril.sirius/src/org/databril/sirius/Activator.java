// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.lang.reflect.InvocationTargetException;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Registers the viewpoint where Sirius is, by reflection: the bundle is compiled, resolved and started without it. */
public class Activator implements BundleActivator {
    /** The specification, as Sirius finds it. */
    static final String SPECIFICATION = "org.databril.sirius/description/databril.odesign";
    private static final String REGISTRY = "org.eclipse.sirius.business.api.componentization.ViewpointRegistry";
    private static final String VIEWPOINT = "org.eclipse.sirius.viewpoint.description.Viewpoint";

    private Class<?> type;
    private Object registry;
    private Set<?> ours = Set.of();

    @Override
    public void start(BundleContext context) throws ReflectiveOperationException {
        try {
            type = Class.forName(REGISTRY);
        } catch (ClassNotFoundException e) {
            return; // no Sirius here
        }
        registry = type.getMethod("getInstance").invoke(null);
        ours = Set.copyOf((Set<?>) type.getMethod("registerFromPlugin", String.class).invoke(registry, SPECIFICATION));
        if (ours.isEmpty()) {
            ILog.of(context.getBundle()).error("Sirius took no viewpoint from " + SPECIFICATION + "; its own log lines say why");
        }
    }

    @Override
    public void stop(BundleContext context) throws ReflectiveOperationException {
        for (Object viewpoint : ours) {
            dispose(viewpoint);
        }
        ours = Set.of();
    }

    private void dispose(Object viewpoint) throws ReflectiveOperationException {
        try {
            type.getMethod("disposeFromPlugin", Class.forName(VIEWPOINT)).invoke(registry, viewpoint);
        } catch (InvocationTargetException e) {
            // while the platform stops, Sirius may be gone already
            ILog.get().info("A viewpoint was not disposed of", e.getCause());
        }
    }
}
