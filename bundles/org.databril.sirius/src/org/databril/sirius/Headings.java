// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.edit.ModelLabels;
import org.databril.sirius.live.Messages;

/** The headings of the columns of tables, in the words of the model. */
public class Headings {
    /** Over labels. */
    public String headLabel(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.NAMED__LABEL);
    }

    /** Over descriptions. */
    public String headDescription(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.NAMED__DESCRIPTION);
    }

    /** Over tags. */
    public String headTags(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.NAMED__TAGS);
    }

    /** Over amounts of streams and costs. */
    public String headAmount(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.COST__AMOUNT);
    }

    /** Over costs of items. */
    public String headCost(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.COST_BEARER__COST);
    }

    /** Over kinds of resources, activities and partners. */
    public String headKind(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.RESOURCE__KIND);
    }

    /** Over the priority of segments. */
    public String headPriority(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.SEGMENT__PRIORITY);
    }

    /** Over how far the purchases of segments are recorded. */
    public String headPurchases(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.SEGMENT__PURCHASES);
    }

    /** Over whether a channel is the company's own. */
    public String headDirectness(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.CHANNEL__DIRECTNESS);
    }

    /** Over whether a channel is online. */
    public String headPresence(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.CHANNEL__PRESENCE);
    }

    /** Over whether a stream recurs. */
    public String headRecurrence(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.STREAM__RECURRENCE);
    }

    /** Over whether a cost is fixed. */
    public String headBehaviour(Canvas canvas) {
        return ModelLabels.feature(BmcPackage.Literals.COST__BEHAVIOUR);
    }

    /** Over the sources that items are recorded in. */
    public String headRecorded(Canvas canvas) {
        return Messages.text("recorded");
    }

    /** Over how KPIs stand. */
    public String headStands(Canvas canvas) {
        return Messages.text("stands");
    }

    /** Over findings. */
    public String headFindings(Canvas canvas) {
        return Messages.text("findings");
    }
}
