// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.activities;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Activity;

/** An activity that nothing needs. */
public final class ActivityUnused implements Rule<Activity> {
    @Override
    public String code() {
        return "activity-unused";
    }

    @Override
    public Class<Activity> element() {
        return Activity.class;
    }

    @Override
    public void check(Activity activity, Business business, Findings findings) {
        if (activity.getNeededBy().isEmpty()) {
            findings.on(activity);
        }
    }
}
