// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.dsl.Bmc;
import org.databril.workbench.check.SavedProblems;
import org.databril.workbench.elements.SavedElements;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Opens the workbench in the Databril perspective and keeps its layout from one session to the next. */
final class DatabrilWorkbenchAdvisor extends WorkbenchAdvisor {
    private final SavedProblems savedProblems = new SavedProblems(SavedElements::take);

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        ResourceImages.declare(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return DatabrilPerspective.ID;
    }

    /** The projects, so that the view of projects shows them. */
    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new DatabrilWindowAdvisor(configurer);
    }

    @Override
    public void preStartup() {
        Thread.ofPlatform().daemon().name("canvas language").start(Bmc::injector);
    }

    @Override
    public void postStartup() {
        savedProblems.start();
    }

    @Override
    public void postShutdown() {
        savedProblems.stop();
        try {
            ResourcesPlugin.getWorkspace().save(true, new NullProgressMonitor());
        } catch (CoreException e) {
            Log.error("Cannot save the list of projects", e);
        }
    }
}
