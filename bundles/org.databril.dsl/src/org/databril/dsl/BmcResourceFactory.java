// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResourceFactory;

/** Named in plugin.xml: lets every EMF tool open canvas files; makes the injector at the first of them. */
public class BmcResourceFactory implements Resource.Factory {
    @Override
    public Resource createResource(URI uri) {
        return Bmc.injector().getInstance(XtextResourceFactory.class).createResource(uri);
    }
}
