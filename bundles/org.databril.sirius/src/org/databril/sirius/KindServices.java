// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Stream;
import org.databril.model.edit.ModelLabels;
import org.eclipse.emf.common.util.Enumerator;

/** Values of enumerations in the words of the model; nothing where nothing is said. */
public class KindServices {
    /** The kind of a resource, activity or partner. */
    public String kindText(Item item) {
        return said((Enumerator) item.eGet(item.eClass().getEStructuralFeature(BmcPackage.Literals.RESOURCE__KIND.getName())));
    }

    /** The priority of a segment. */
    public String priorityText(Segment segment) {
        return said(segment.getPriority());
    }

    /** How far the purchases of a segment are recorded. */
    public String purchasesText(Segment segment) {
        return said(segment.getPurchases());
    }

    /** Whether a channel is the company's own. */
    public String directnessText(Channel channel) {
        return said(channel.getDirectness());
    }

    /** Whether a channel is online. */
    public String presenceText(Channel channel) {
        return said(channel.getPresence());
    }

    /** Whether a stream recurs. */
    public String recurrenceText(Stream stream) {
        return said(stream.getRecurrence());
    }

    /** Whether a cost is fixed. */
    public String behaviourText(Cost cost) {
        return said(cost.getBehaviour());
    }

    private static String said(Enumerator value) {
        return value.getValue() == 0 ? "" : ModelLabels.value(value);
    }
}
