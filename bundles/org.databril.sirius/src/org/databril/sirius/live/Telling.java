// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.util.function.Consumer;

import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.resource.SavingListener;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.osgi.framework.FrameworkUtil;

/**
 * Tells people why something was not done: Sirius keeps a refusal to save to itself. In a workbench a message is shown, by
 * reflection as this bundle sees no user interface; elsewhere it goes to the log.
 */
final class Telling extends AdapterImpl implements SavingListener {
    private static final String US = "org.databril.sirius";
    private static final String MANAGER = "org.eclipse.ui.statushandlers.StatusManager";
    private static final int LOG_AND_SHOW = 3;

    private final Consumer<IStatus> teller;
    private String last = "";

    Telling() {
        this(Telling::show);
    }

    Telling(Consumer<IStatus> teller) {
        this.teller = teller;
    }

    @Override
    public void notWritten(BmcResource file, String reason) {
        // Sirius asks several times whether there is something to write
        if (!last.equals(reason)) {
            last = reason;
            teller.accept(new Status(IStatus.ERROR, US, Messages.text(file.isWellFormed() ? "not-saved" : "not-readable",
                    URI.decode(file.getURI().lastSegment()), reason)));
        }
    }

    void refused(String reason) {
        teller.accept(new Status(IStatus.WARNING, US, reason));
    }

    /** To be called when something was changed: the same reason may be told again. */
    void forget() {
        last = "";
    }

    private static void show(IStatus status) {
        try {
            var manager = Class.forName(MANAGER);
            manager.getMethod("handle", IStatus.class, int.class).invoke(manager.getMethod("getManager").invoke(null), status, LOG_AND_SHOW);
        } catch (ReflectiveOperationException | LinkageError e) {
            log(status); // no workbench here
        }
    }

    private static void log(IStatus status) {
        var bundle = FrameworkUtil.getBundle(Telling.class);
        if (bundle == null) {
            System.getLogger(US).log(System.Logger.Level.WARNING, status.getMessage());
        } else {
            ILog.of(bundle).log(status);
        }
    }
}
