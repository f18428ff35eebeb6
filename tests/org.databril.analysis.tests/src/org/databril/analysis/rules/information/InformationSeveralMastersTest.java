// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class InformationSeveralMastersTest {
    private static final String CODE = "information-several-masters";

    @Test
    void anAttributeWithSeveralMastersIsReportedWithTheMastersOnly() {
        assertEquals(List.of("“Customer.name” has several masters: Till and Site."), messages(CODE, """
                landscape Data {
                    information Customer { attribute name  attribute email }
                    source Till { holds Customer(name) as master }
                    source Site { holds Customer(name, email) as master }
                    source Paper { holds Customer }
                }
                """));
    }

    @Test
    void oneMasterAndAnyNumberOfCopiesIsFine() {
        assertEquals(List.of(), elements(CODE, """
                landscape Data {
                    information Visit
                    source Till { holds Visit as master  holds Visit as master }
                    source Site { holds Visit }
                    source Paper { holds Visit }
                }
                """));
    }
}
