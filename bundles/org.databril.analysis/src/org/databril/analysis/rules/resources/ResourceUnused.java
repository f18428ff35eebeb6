// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.resources;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Resource;

/** A resource that nothing needs. */
public final class ResourceUnused implements Rule<Resource> {
    @Override
    public String code() {
        return "resource-unused";
    }

    @Override
    public Class<Resource> element() {
        return Resource.class;
    }

    @Override
    public void check(Resource resource, Business business, Findings findings) {
        if (resource.getNeededBy().isEmpty()) {
            findings.on(resource);
        }
    }
}
