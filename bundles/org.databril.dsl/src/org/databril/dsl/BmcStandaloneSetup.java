// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;

import com.google.inject.Injector;

/**
 * Makes the language ready where no Equinox registry does: on the command line and in the tests of plain Java. The injector
 * and the EMF packages take the better part of a short command's time, and so are made side by side.
 */
public class BmcStandaloneSetup extends BmcStandaloneSetupGenerated {
    private final FutureTask<Injector> injector = new FutureTask<>(super::createInjector);

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        // What both sides begin with is there before they start: classes that two threads initialize wait for each other.
        List.of(URI.createURI(""), EPackage.Registry.INSTANCE, EValidator.Registry.INSTANCE);
        Thread.ofPlatform().name("Databril language").daemon().start(injector);
        return super.createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjector() {
        injector.run();
        try {
            return injector.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The canvas language cannot be made ready", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the canvas language was made ready", e);
        }
    }

    @Override
    public void register(Injector made) {
        EPackage.Registry.INSTANCE.putIfAbsent(BmcPackage.eNS_URI, BmcPackage.eINSTANCE);
        super.register(made);
    }
}
