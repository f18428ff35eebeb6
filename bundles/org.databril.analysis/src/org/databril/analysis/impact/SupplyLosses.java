// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Provision;

/** What nobody supplies or performs any more, and what needs it. A resource or activity that lacks what it needs falls. */
final class SupplyLosses implements Consequence {
    private final Business business;
    private final TakenAway taken;

    SupplyLosses(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    @Override
    public void of(Named gone) {
        if (gone instanceof Partner partner) {
            business.needs().provided(partner).forEach(provision -> unprovided(provision, partner));
            business.all(Channel.class).stream().filter(channel -> channel.getVia() == partner)
                    .forEach(channel -> taken.falls(channel, Loss.CHANNEL_WITHOUT_PARTNER, partner));
        }
        if (gone instanceof Provision provision) {
            business.needs().needers(provision).forEach(needer -> needed(needer, provision));
        }
    }

    private void unprovided(Provision provision, Partner gone) {
        boolean ownPeople = provision instanceof Activity activity && !activity.getPerformers().isEmpty();
        if (!ownPeople && !taken.isAnyLeft(business.needs().providers(provision))) {
            taken.falls(provision, provision instanceof Activity ? Loss.ACTIVITY_UNPERFORMED : Loss.RESOURCE_UNSUPPLIED,
                    gone);
        }
    }

    private void needed(Item needer, Provision gone) {
        if (needer instanceof Provision) {
            taken.falls(needer, Loss.NEED_UNMET, gone);
        } else {
            taken.loses(needer, Loss.NEED_UNMET, gone);
        }
    }
}
