// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EPackage;

import com.google.inject.Injector;

/** Makes the language ready where no Equinox registry does: on the command line and in the tests of plain Java. */
public class BmcStandaloneSetup extends BmcStandaloneSetupGenerated {
    @Override
    public void register(Injector injector) {
        EPackage.Registry.INSTANCE.putIfAbsent(BmcPackage.eNS_URI, BmcPackage.eINSTANCE);
        super.register(injector);
    }
}
